"""`smtp-wizard practice`: every step from an address to a verified signed file, on a server inside the program."""

from __future__ import annotations

import argparse
import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from wizard.catalogue.platforms import load_platforms
from wizard.catalogue.providers import load_providers
from wizard.catalogue.records import Platform
from wizard.cli.exit_codes import ExitCode, FileError, UsageError
from wizard.cli.output import notes_console, print_document, print_note, print_text
from wizard.cli.practice_draft import practice_draft
from wizard.cli.practice_list import list_scenarios, no_such_scenario
from wizard.cli.progress import LiveProgress
from wizard.cli.signed_export import Destination, not_written, sign_for, write_signed
from wizard.cli.signers import practice_signer
from wizard.cli.system_reason import system_reason
from wizard.diagnosis.finding import Diagnosis
from wizard.engine.check_settings import check_settings
from wizard.engine.find_settings import find_settings
from wizard.export.config_claims import CheckedRun
from wizard.export.suites import ED25519
from wizard.export.verify_config import Reader, RegisteredKey, Verdict, verify_config
from wizard.facts.candidate import SettingsSearch
from wizard.facts.network_view import RunOptions
from wizard.practice.availability import why_not_here
from wizard.practice.lab import PracticeLab
from wizard.practice.scenarios import Scenario, scenario_by_id
from wizard.report.html_report import render_html
from wizard.report.isolates import isolate
from wizard.report.joined import labelled
from wizard.report.json_report import check_document
from wizard.report.refusal_words import refusal_text
from wizard.report.text_report import render_text
from wizard.settings.draft import SettingsDraft, parse_draft
from wizard.settings.mailbox import Mailbox, parse_mailbox
from wizard.settings.submission_settings import SubmissionSettings
from wizard.words.translation import translate
from wizard.workstation.private_file import FileRefusal, write_private


@dataclass(frozen=True, slots=True)
class PracticeRun:
    """A practice run that is over, with the folder that its files go to."""

    scenario: Scenario
    platform: Platform
    draft: SettingsDraft
    search: SettingsSearch | None
    diagnosis: Diagnosis
    at_platform: Diagnosis | None
    directory: Path

    @property
    def named_right(self) -> bool:
        """Tell whether the diagnosis named exactly the cause that the scenario has, here and at the platform."""
        there = self.at_platform.root_cause if self.at_platform is not None else None
        return (self.diagnosis.root_cause, there) == (self.scenario.true_cause, self.scenario.cause_at_platform)


def run_practice(
    arguments: argparse.Namespace, draw_pages: Callable[[PracticeRun], tuple[Path, ...] | str]
) -> ExitCode:
    """Run a scenario, or list them; 0 when the cause that was named is the true one."""
    if arguments.list:
        return list_scenarios(arguments.json)
    scenario = scenario_by_id(arguments.scenario)
    if scenario is None:
        raise UsageError(no_such_scenario(arguments.scenario))
    if (reason := why_not_here(scenario)) is not None:
        said = translate("cli", "The scenario {scenario} cannot be run here.").format(scenario=isolate(scenario.id))
        raise UsageError(f"{said} {reason}")
    _make_folder(arguments.output)
    with PracticeLab(scenario) as lab:
        run = asyncio.run(_walk(scenario, lab, arguments.output))
    files, verdict = _write_files(run)
    drawn = draw_pages(run)
    if isinstance(drawn, str):
        print_note(drawn)
    else:
        files += drawn
    if arguments.json:
        print_document(_document(run, files))
    else:
        print_text(_text(run, files, verdict))
    return ExitCode.FINE if run.named_right and verdict.ok else ExitCode.PROBLEM_FOUND


async def _walk(scenario: Scenario, lab: PracticeLab, directory: Path) -> PracticeRun:
    network = lab.network
    mailbox = parse_mailbox(scenario.address)
    search = await find_settings(mailbox, network) if isinstance(mailbox, Mailbox) else None
    draft = practice_draft(scenario, search)
    settings = parse_draft(draft)
    if not isinstance(settings, SubmissionSettings):
        raise TypeError(f"The scenario {scenario.id} types what no field takes: {sorted(settings)}.")
    provider = load_providers().get(search.provider) if search and search.provider else None
    platform = next(p for p in load_platforms() if p.id == (scenario.platform or "other"))
    found = () if search is None else search.candidates
    options = RunOptions(send_test_message=True, found=found)
    with LiveProgress(notes_console()) as progress:
        diagnosis = await check_settings(settings, options, network, provider, platform, progress.emit)
    there = None
    if scenario.cause_at_platform is not None:
        options = RunOptions(send_test_message=True, platform_name=platform.name)
        there = await check_settings(settings, options, lab.platform_network, provider, None, lambda _: None)
    return PracticeRun(scenario, platform, draft, search, diagnosis, there, directory)


def _write_files(run: PracticeRun) -> tuple[tuple[Path, ...], Verdict]:
    """Write the signed file and both reports, and verify the file as a reader would."""
    signer = practice_signer()
    place = Destination(run.platform.audience, ED25519, None, None)
    checked = CheckedRun(run.diagnosis, int(time.time()), "practice")
    settings = run.diagnosis.run.settings
    signed = sign_for(place, settings, signer.key, None, transfer_code=False, checked=checked)
    config = write_signed(signed, run.directory / f"{run.scenario.id}.smtpconf.json")
    text = _write(run.directory / "report.txt", render_text(run.diagnosis))
    page = _write(run.directory / "report.html", render_html(run.diagnosis))
    keys: tuple[RegisteredKey, ...] = (signer.registered,)
    verdict = verify_config(config.read_bytes(), Reader(now=int(time.time()), keys=keys))
    return (config, text, page), verdict


def _write(path: Path, text: str) -> Path:
    written = write_private(path, text.encode("utf-8"))
    if isinstance(written, FileRefusal):
        raise FileError(not_written(path, written.code))
    return written.path


def _make_folder(directory: Path) -> None:
    try:
        directory.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        said = translate("cli", "{path} cannot be made: {reason}.")
        said = said.format(path=isolate(str(directory)), reason=system_reason(error))
        raise FileError(labelled("--output", said)) from None


def _document(run: PracticeRun, files: tuple[Path, ...]) -> dict[str, object]:
    return {
        "schema": "smtp-wizard/practice/1",
        "scenario": run.scenario.id,
        "true_cause": run.scenario.true_cause,
        "check": check_document(run.diagnosis),
        "true_cause_at_platform": run.scenario.cause_at_platform,
        "check_at_platform": check_document(run.at_platform) if run.at_platform is not None else None,
        "files": [str(file) for file in files],
    }


def _text(run: PracticeRun, files: tuple[Path, ...], verdict: Verdict) -> str:
    verdict_words = refusal_text(f"verdict.{verdict.code.value}")
    lines = [
        translate("cli", "Practice: {title}. Nothing left this computer.").format(title=run.scenario.title),
        translate("cli", "Typed: {address}").format(address=isolate(run.scenario.address)),
        "",
        render_text(run.diagnosis),
        "",
        _named(run),
        *(_named_at_platform(run.at_platform) if run.at_platform else ()),
        translate("cli", "Signed file: {verdict}").format(verdict=verdict_words),
        translate("cli", "Files:"),
        *(f"  {isolate(str(file))}" for file in files),
    ]
    return "\n".join(lines)


def _named(run: PracticeRun) -> str:
    cause = _cause(run.diagnosis.root_cause)
    if run.named_right:
        return translate("cli", "Named: {cause}, as it is.", "the cause that was found").format(cause=cause)
    return translate("cli", "Named: {cause}, but the scenario has {true_cause}.", "the cause that was found").format(
        cause=cause, true_cause=_cause(run.scenario.true_cause)
    )


def _named_at_platform(diagnosis: Diagnosis) -> tuple[str]:
    said = translate("cli", "From the platform: {cause}.", "the cause that was found")
    return (said.format(cause=_cause(diagnosis.root_cause)),)


def _cause(code: str | None) -> str:
    return isolate(code) if code else translate("cli", "no problem", "in place of a cause")
