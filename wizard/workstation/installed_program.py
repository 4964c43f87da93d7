"""What is installed: the program's version, the packages it works with, and their licences as they state them."""

from __future__ import annotations

import platform
import re
import sys
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_PROGRAM = "smtp-wizard"
_NAME = re.compile(r"\s*([A-Za-z0-9][A-Za-z0-9._-]*)")
_OF_AN_EXTRA = re.compile(r"\bextra\s*==")
_CLASSIFIER = "License :: OSI Approved :: "
_LONGEST = 100
NOT_INSTALLED = "not installed"
"""The version of a checkout, for its developers."""
NOT_STATED = QT_TRANSLATE_NOOP("workstation", "not stated", "the licence of a package")


@dataclass(frozen=True, slots=True)
class InstalledPackage:
    """A package of other people: its licence as its own metadata has it, an SPDX expression where it can."""

    name: str
    version: str
    licence: str


def program_version() -> str:
    """Give the version of the installed program; a checkout that is not installed says so."""
    try:
        return distribution(_PROGRAM).version
    except PackageNotFoundError:
        return NOT_INSTALLED


def python_version() -> str:
    """Give the version of Python, such as "CPython 3.11.2"."""
    return f"{platform.python_implementation()} {platform.python_version()}"


def system_words() -> str:
    """Give the operating system, its release and the kind of processor; never the computer's name."""
    if sys.platform == "darwin":
        return f"macOS {platform.mac_ver()[0]}, {platform.machine()}"
    return f"{platform.system()} {platform.release()}, {platform.machine()}"


def installed_packages() -> tuple[InstalledPackage, ...]:
    """Give every package that the program needs, and those that they need, by name.

    What is not installed here belongs to another system and is left out.
    """
    found: dict[str, InstalledPackage] = {}
    waiting = _needed_by_program()
    while waiting:
        name = waiting.pop()
        key = re.sub(r"[-_.]+", "-", name).lower()
        if key in found or key == _PROGRAM:
            continue
        try:
            package = distribution(name)
        except PackageNotFoundError:
            continue
        found[key] = InstalledPackage(package.metadata["Name"], package.version, licence_of(package))
        waiting += _names(package.requires or [])
    return tuple(found[key] for key in sorted(found))


def licence_of(package: Distribution) -> str:
    """Give the licence that a package states: its SPDX expression, a short text, or the classifier's words."""
    metadata = package.metadata
    stated = [*metadata.get_all("License-Expression", []), *metadata.get_all("License", [])]
    for text in map(str.strip, stated):
        if text and "\n" not in text and len(text) <= _LONGEST:
            return text
    classifiers = metadata.get_all("Classifier", [])
    kinds = [kind.removeprefix(_CLASSIFIER) for kind in classifiers if kind.startswith(_CLASSIFIER)]
    return ", ".join(kinds) or translate("workstation", NOT_STATED, "the licence of a package")


def _needed_by_program() -> list[str]:
    try:
        return _names(distribution(_PROGRAM).requires or [])
    except PackageNotFoundError:
        return _names(_requirements_of_checkout())


def _requirements_of_checkout() -> list[str]:
    """Read the list of a checkout that is not installed: it stands in pyproject.toml, and elsewhere there is none."""
    import tomllib

    file = Path(__file__).resolve().parents[2] / "pyproject.toml"
    try:
        project = tomllib.loads(file.read_text("utf-8"))["project"]
    except (OSError, ValueError, KeyError):
        return []
    return [str(requirement) for requirement in project.get("dependencies", [])]


def _names(requirements: list[str]) -> list[str]:
    wanted = (_NAME.match(text) for text in requirements if not _OF_AN_EXTRA.search(text))
    return [name[1] for name in wanted if name is not None]
