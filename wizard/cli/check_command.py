"""`smtp-wizard check`: run every check and print what was found."""

from __future__ import annotations

import argparse
import asyncio

from wizard.cli.exit_codes import ExitCode
from wizard.cli.foreign_host import confirm_found_server
from wizard.cli.output import notes_console, print_document, print_note, print_text
from wizard.cli.password_source import read_password
from wizard.cli.prepared_run import NothingFoundError, PreparedRun, prepare_run
from wizard.cli.progress import LiveProgress
from wizard.diagnosis.finding import Diagnosis
from wizard.engine.check_settings import check_settings
from wizard.facts.network_view import NetworkView
from wizard.report.isolates import isolate
from wizard.report.json_report import check_document, nothing_found_document
from wizard.report.search_words import search_note, told_notes
from wizard.report.text_report import render_text
from wizard.settings.secret import Secret
from wizard.words.translation import translate


def run_check(arguments: argparse.Namespace, network: NetworkView) -> ExitCode:
    """Check as the arguments say and print a text or check/1; the exit code tells whether an error was found."""
    try:
        prepared = prepare_run(arguments, network)
    except NothingFoundError as nothing:
        return report_nothing_found(nothing, as_json=arguments.json)
    if prepared.signs_in:
        confirm_found_server(arguments, prepared)
    password = read_password(arguments, prepared.summary) if prepared.signs_in else None
    diagnosis = diagnosed(prepared, password)
    if arguments.json:
        print_document(check_document(diagnosis))
    else:
        print_text(render_text(diagnosis))
    return ExitCode.FINE if diagnosis.ok else ExitCode.PROBLEM_FOUND


def diagnosed(prepared: PreparedRun, password: Secret | None) -> Diagnosis:
    """Say who may be asked after a failure, and run the checks, with live progress where a person watches."""
    say_who_may_be_asked(prepared)
    with LiveProgress(notes_console()) as progress:
        return asyncio.run(
            check_settings(
                prepared.settings(password),
                prepared.options,
                prepared.network,
                prepared.provider,
                prepared.platform,
                progress.emit,
            )
        )


def say_who_may_be_asked(prepared: PreparedRun) -> None:
    """Name the control host before anything happens, and how to leave it out."""
    if prepared.control_notice is not None:
        hint = translate("cli", "--no-control-host leaves that out.")
        print_note(f"{prepared.control_notice} {hint}")


def report_nothing_found(nothing: NothingFoundError, *, as_json: bool = False) -> ExitCode:
    """Say plainly that a search found no server, with every note, and what to give instead; check/1 if wanted."""
    if as_json:
        print_document(nothing_found_document(nothing.search))
    said = [note for note in told_notes(nothing.search) if note != "discovery.nothing_found"]
    for note in said:
        print_note(search_note(note, nothing.search))
    print_note(
        translate(
            "cli", "No sending settings were found for {domain}. Give --host, and --port if it is unusual."
        ).format(domain=isolate(nothing.search.domain))
    )
    return ExitCode.PROBLEM_FOUND
