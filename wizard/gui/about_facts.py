"""What this computer knows of the program, for the window "About"."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import qVersion

from wizard.catalogue.provider_set import data_date
from wizard.report.about_words import AboutFacts, LicenceLine
from wizard.report.plain_dates import plain_day
from wizard.workstation.installed_program import (
    installed_packages,
    program_version,
    python_version,
    system_words,
)
from wizard.workstation.log import ProgramLog
from wizard.workstation.paths import program_paths


def about_facts() -> AboutFacts:
    """Gather it; nothing is written and no network is used."""
    paths = program_paths()
    return AboutFacts(
        version=program_version(),
        python=python_version(),
        system=system_words(),
        log=str(ProgramLog(paths.logs).path),
        data=str(paths.keys.parent),
        home=str(Path.home()),
        packages=tuple(LicenceLine(p.name, p.version, p.licence) for p in installed_packages()),
        qt=qVersion(),
        provider_data=plain_day(data_date()),
    )
