"""`smtp-wizard about`: version, where the log is, and the licences of everything shipped."""

from __future__ import annotations

import argparse
from pathlib import Path

from wizard.cli.exit_codes import ExitCode
from wizard.cli.output import print_document, print_text
from wizard.report.about_words import AboutFacts, LicenceLine, about_details, about_document, render_about
from wizard.workstation.installed_program import (
    installed_packages,
    program_version,
    python_version,
    system_words,
)
from wizard.workstation.log import ProgramLog
from wizard.workstation.paths import program_paths


def run_about(arguments: argparse.Namespace) -> ExitCode:
    """Print it as text, as the text to send along with a question, or as about/1."""
    facts = about_facts()
    if arguments.json:
        print_document(about_document(facts))
    else:
        print_text(about_details(facts) if arguments.details else render_about(facts))
    return ExitCode.FINE


def about_facts() -> AboutFacts:
    """Gather what this computer knows of the program."""
    paths = program_paths()
    return AboutFacts(
        version=program_version(),
        python=python_version(),
        system=system_words(),
        log=str(ProgramLog(paths.logs).path),
        data=str(paths.keys.parent),
        home=str(Path.home()),
        packages=tuple(LicenceLine(p.name, p.version, p.licence) for p in installed_packages()),
    )
