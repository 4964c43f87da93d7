"""What a provider needs, in words: the guide, the dates, the limits, and how sure they are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from wizard.catalogue.platforms import NEUTRAL_PLATFORM
from wizard.catalogue.provider_parts import GuideSection, GuideStep, SignInChange
from wizard.catalogue.records import DoubtfulPart, Platform, Provider, Words
from wizard.report.display_safe import display_safe
from wizard.report.fill_once import fill_once
from wizard.report.isolates import isolate
from wizard.report.joined import listed
from wizard.report.nameless import nameless_platform, nameless_platform_begins
from wizard.report.plain_dates import plain_day, plain_moment
from wizard.report.powershell import powershell_text
from wizard.settings.mailbox import Mailbox
from wizard.words.translation import QT_TRANSLATE_NOOP, in_language, translate

_WHO = {
    "mailbox-owner": QT_TRANSLATE_NOOP("report", "For the owner of the mailbox"),
    "mail-administrator": QT_TRANSLATE_NOOP("report", "For the mail administrator"),
    "security-administrator": QT_TRANSLATE_NOOP("report", "For the security administrator"),
    "everyone": QT_TRANSLATE_NOOP("report", "Good to know"),
}
_SIGN_INS = {
    "password": QT_TRANSLATE_NOOP("report", "Password of the mailbox"),
    "app-password": QT_TRANSLATE_NOOP("report", "App password"),
    "password-or-app-password": QT_TRANSLATE_NOOP("report", "Password or app password"),
    "token": QT_TRANSLATE_NOOP("report", "Key or token"),
    "oauth-only": QT_TRANSLATE_NOOP("report", "OAuth only, no password"),
    "no-smtp": QT_TRANSLATE_NOOP("report", "No outgoing server for other programs"),
    "not-a-submission-host": QT_TRANSLATE_NOOP("report", "A filter, not a mailbox"),
    "local-only": QT_TRANSLATE_NOOP("report", "Only on your own computer"),
    "ip": QT_TRANSLATE_NOOP("report", "Listed addresses, no password"),
    "until-2026-12": QT_TRANSLATE_NOOP("report", "Password, while the organisation allows it"),
}
_DOUBTS: dict[DoubtfulPart, str] = {
    "settings": QT_TRANSLATE_NOOP("report", "These settings may differ."),
    "username": QT_TRANSLATE_NOOP("report", "The user name may have another form."),
    "credential": QT_TRANSLATE_NOOP("report", "This may differ for your account."),
    "prerequisites": QT_TRANSLATE_NOOP("report", "These steps may differ for your account."),
    "from_rule": QT_TRANSLATE_NOOP("report", "The rule may differ."),
    "limits": QT_TRANSLATE_NOOP("report", "The limit may differ."),
    "spf_includes": QT_TRANSLATE_NOOP("report", "The SPF name may differ."),
    "mx_suffixes": QT_TRANSLATE_NOOP("report", "The names of its mail exchangers may differ."),
    "errors": QT_TRANSLATE_NOOP("report", "The meaning of its replies may differ."),
    "help_url": QT_TRANSLATE_NOOP("report", "The address of its help page may have changed."),
}
_NO_MAILBOX = "user@example.com"


@dataclass(frozen=True, slots=True)
class GuideStepWords:
    """One step. ``path``: the way through menus, joined with >. ``command``: one line, ready to be copied."""

    text: str
    path: str | None
    command: str | None
    url: str | None


@dataclass(frozen=True, slots=True)
class GuideSectionWords:
    """What one person does; ``request``: a message to that person, ready to be copied."""

    for_whom: str
    title: str
    steps: tuple[GuideStepWords, ...]
    request: str | None


@dataclass(frozen=True, slots=True)
class Guide:
    """Everything to do at a provider before the first sign-in; plain text, safe to show.

    ``complete`` tells a guide with steps for each person from the short one that every provider has.
    """

    title: str
    sections: tuple[GuideSectionWords, ...]
    complete: bool


@dataclass(frozen=True, slots=True)
class ChangeWords:
    """One date: when, what changes, and the page that says so."""

    when: str
    what: str
    source: str


def guide_for(provider: Provider, mailbox: Mailbox | None = None, platform: Platform | None = None) -> Guide:
    """Give the guide of a provider for one mailbox, with the mailbox in its commands and messages.

    Without a mailbox an example stands in its place. A provider without a guide of its own gets one out of its
    prerequisites, so that there is always something to follow.
    """
    values = _values(mailbox, platform)
    own = provider.guide.sections if provider.guide is not None else ()
    sections = tuple(_section(section, values, mailbox) for section in own)
    title = translate("report", "How to send through {provider}").format(provider=isolate(provider.name))
    return Guide(title, sections or (_short_section(provider),), bool(own))


def change_words(provider: Provider) -> tuple[ChangeWords, ...]:
    """Give the dates of a provider in words, in the order of time."""
    return tuple(_change(change) for change in sorted(provider.changes, key=lambda change: change.on))


def sign_in_label(provider: Provider) -> str:
    """Give in few words what signs in at a provider; "may" where that is not clear."""
    label = translate("report", _SIGN_INS[provider.sign_in])
    return (
        translate("report", "{label}; some accounts may need OAuth").format(label=label)
        if provider.sign_in_unclear is not None
        else label
    )


def hedged(provider: Provider, part: DoubtfulPart) -> str:
    """Give the words about one part of a provider, with "may" where they rest on a single source.

    For ``credential``, ``from_rule`` and ``limits`` the provider's own words; for the others the doubt alone, which
    is empty when there is none.
    """
    said: dict[str, Words] = {
        "credential": provider.credential,
        "from_rule": provider.from_rule,
        "limits": provider.limits,
    }
    words = in_language(said[part]) if part in said else ""
    doubt = "" if provider.is_certain(part) else translate("report", _DOUBTS[part])
    return f"{words} {doubt}".strip()


def data_age_words(day: date, today: date) -> str:
    """Say how old the provider data is: "The provider data is of 22 November 2026, 3 days old."."""
    age = (today - day).days
    if age < 0:
        said = translate("report", "The provider data is of {day}.")
    elif age == 0:
        said = translate("report", "The provider data is of {day}, of today.")
    else:
        said = translate("report", "The provider data is of {day}, %n day(s) old.", "", age)
    return said.format(day=plain_day(day))


@dataclass(frozen=True, slots=True)
class _Values:
    """What fills the placeholders of a guide: inside a sentence, and where a sentence begins with one."""

    middle: dict[str, str]
    beginning: dict[str, str]


def _values(mailbox: Mailbox | None, platform: Platform | None) -> _Values:
    middle = {
        "mailbox": translate("report", "the mailbox", "in the middle of a sentence"),
        "domain": translate("report", "your domain", "in the middle of a sentence"),
        "platform": nameless_platform(),
        "addresses": translate(
            "report", "the addresses from which the platform sends", "in the middle of a sentence"
        ),
    }
    beginning = {
        "mailbox": translate("report", "The mailbox", "at the beginning of a sentence"),
        "domain": translate("report", "Your domain", "at the beginning of a sentence"),
        "platform": nameless_platform_begins(),
        "addresses": translate(
            "report", "The addresses from which the platform sends", "at the beginning of a sentence"
        ),
    }
    known = _known_values(mailbox, platform)
    return _Values({**middle, **known}, {name: words for name, words in beginning.items() if name not in known})


def _known_values(mailbox: Mailbox | None, platform: Platform | None) -> dict[str, str]:
    known: dict[str, str] = {}
    if mailbox is not None:
        known["mailbox"] = isolate(display_safe(mailbox.shown, 320))
        known["domain"] = isolate(display_safe(mailbox.domain.shown, 253))
    if platform is None:
        return known
    if platform.egress_addresses:
        known["addresses"] = listed(map(isolate, platform.egress_addresses))
    if platform.id != NEUTRAL_PLATFORM:
        known["platform"] = isolate(display_safe(platform.short_name, 100))
        said = translate("report", "the addresses from which {platform} sends", "in the middle of a sentence")
        known.setdefault("addresses", said.format(platform=known["platform"]))
    return known


def _section(section: GuideSection, values: _Values, mailbox: Mailbox | None) -> GuideSectionWords:
    request = (
        fill_once(in_language(section.request), values.middle, values.beginning)
        if section.request is not None
        else None
    )
    steps = tuple(_step(step, values, mailbox) for step in section.steps)
    return GuideSectionWords(translate("report", _WHO[section.for_whom]), in_language(section.title), steps, request)


def _step(step: GuideStep, values: _Values, mailbox: Mailbox | None) -> GuideStepWords:
    return GuideStepWords(
        text=fill_once(in_language(step.text), values.middle, values.beginning),
        path=" > ".join(fill_once(item, values.middle) for item in step.path) or None,
        command=_command(step.command, mailbox) if step.command is not None else None,
        url=step.url,
    )


def _command(command: str, mailbox: Mailbox | None) -> str:
    address = str(mailbox) if mailbox is not None and str(mailbox).isprintable() else _NO_MAILBOX
    return fill_once(command, {"mailbox": powershell_text(address)})


def _short_section(provider: Provider) -> GuideSectionWords:
    unclear = (provider.sign_in_unclear,) if provider.sign_in_unclear is not None else ()
    told = dict.fromkeys(in_language(words) for words in (*unclear, *provider.prerequisites))
    steps = [GuideStepWords(text, None, None, None) for text in told]
    page = provider.credential_url or provider.help_url
    steps.append(GuideStepWords(hedged(provider, "credential"), None, None, page))
    if doubt := hedged(provider, "prerequisites"):
        steps.append(GuideStepWords(doubt, None, None, None))
    who = translate("report", _WHO["mailbox-owner"])
    return GuideSectionWords(who, translate("report", "Before the first sign-in"), tuple(steps), None)


def _change(change: SignInChange) -> ChangeWords:
    return ChangeWords(plain_moment(change.on, begins=True), in_language(change.what), change.source)
