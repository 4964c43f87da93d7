"""The one version of the program."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version


def program_version() -> str:
    """Give the version of the installed program; a checkout that is not installed says so."""
    try:
        return version("smtp-wizard")
    except PackageNotFoundError:
        return "not installed"
