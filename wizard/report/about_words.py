"""About this program: its version, where it runs, where its files lie, and the licences of everything shipped."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.catalogue.shipped_licences import shipped_data
from wizard.report.display_safe import display_safe
from wizard.report.isolates import isolate
from wizard.report.joined import labelled, listed
from wizard.words.translation import in_language, translate

PRODUCT = "SMTP Wizard"
_LONGEST = 300
_FOLDER = "smtp-wizard"
"""What every folder of the program's own is called."""


@dataclass(frozen=True, slots=True)
class LicenceLine:
    """One thing that is shipped and its licence; ``version`` is empty for data."""

    name: str
    version: str
    licence: str


@dataclass(frozen=True, slots=True)
class AboutFacts:
    """What is known of this copy of the program. ``home``: the person's own folder, left out of what is copied.

    ``qt``: the version of Qt, empty where the window was not loaded. ``provider_data``: the day to which the data
    about providers belong, in words, empty where it was not asked.
    """

    version: str
    python: str
    system: str
    log: str
    data: str
    home: str
    packages: tuple[LicenceLine, ...]
    qt: str = ""
    provider_data: str = ""


def about_lines(facts: AboutFacts) -> tuple[tuple[str, str], ...]:
    """Give what stands on the page as label and value, safe to show; the licences are apart."""
    rows = [(translate("report", "Version"), facts.version), ("Python", facts.python)]
    rows += [("Qt", facts.qt)] if facts.qt else []
    if facts.provider_data:
        rows.append((translate("report", "Data about providers", "the day it belongs to"), facts.provider_data))
    rows += [
        (translate("report", "System", "the operating system"), facts.system),
        (translate("report", "Log", "the file that the program writes events to"), facts.log),
        (translate("report", "Drafts and keys"), facts.data),
    ]
    return tuple((label, display_safe(value, _LONGEST)) for label, value in rows)


def licence_lines(facts: AboutFacts) -> tuple[LicenceLine, ...]:
    """Give everything that is shipped with its licence: this program and its data first, then the packages."""
    own = (LicenceLine(in_language(entry.what), "", entry.licence) for entry in shipped_data())
    packages = (
        LicenceLine(display_safe(p.name, 100), display_safe(p.version, 60), display_safe(p.licence, 120))
        for p in facts.packages
    )
    return (*own, *packages)


def render_about(facts: AboutFacts) -> str:
    """Give the whole page as text."""
    rows = [labelled(label, isolate(value)) for label, value in about_lines(facts)]
    promise = translate("report", "It has no telemetry. The log holds no password and no server's reply.")
    licences = (_licence(line) for line in licence_lines(facts))
    return "\n".join([PRODUCT, *rows, promise, "", translate("report", "Licences"), *licences]) + "\n"


def about_details(facts: AboutFacts) -> str:
    """Give the text of "Copy details": versions and system, without the name of the person or the computer."""
    places = {display_safe(place, _LONGEST) for place in (facts.log, facts.data)}
    rows = [
        labelled(label, isolate(_nameless(value, facts.home) if value in places else value))
        for label, value in about_lines(facts)
    ]
    versions = listed(f"{display_safe(p.name, 100)} {display_safe(p.version, 60)}" for p in facts.packages)
    return "\n".join([PRODUCT, *rows, translate("report", "Packages: {versions}").format(versions=versions)]) + "\n"


def about_document(facts: AboutFacts) -> dict[str, object]:
    """Give the same as about/1."""
    return {
        "schema": "smtp-wizard/about/1",
        "version": facts.version,
        "python": facts.python,
        "system": facts.system,
        "log": facts.log,
        "data": facts.data,
        "licences": [
            {"name": line.name, "version": line.version or None, "licence": line.licence}
            for line in licence_lines(facts)
        ],
    }


def _licence(line: LicenceLine) -> str:
    name = f"{line.name} {line.version}" if line.version else line.name
    return "  " + labelled(isolate(name), isolate(line.licence))


def without_home(text: str, home: str) -> str:
    """Turn a path below the person's own folder into one that begins with "~"."""
    shown = display_safe(home.rstrip("/\\"), _LONGEST)
    inside = len(shown) > 1 and text.startswith(shown) and text[len(shown) :][:1] in ("", "/", "\\")
    return "~" + text[len(shown) :] if inside else text


def _nameless(place: str, home: str) -> str:
    """Leave of a path outside of the person's folder only what the program named: a share or disk may name people."""
    short = without_home(place, home)
    if short != place:
        return short
    at = place.find(_FOLDER)
    return f"…{place[at - 1]}{place[at:]}" if at > 0 else "…"
