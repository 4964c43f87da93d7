"""What a person can still do when nothing in the program mends the cause, and what was left untried."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.cli.commands import CommandRun
from wizard.catalogue.platforms import platform_by_id
from wizard.cli.practice_draft import practice_draft
from wizard.diagnosis.finding import ChangeSettings, EnterPassword, Severity, TryAgain
from wizard.engine.check_settings import check_settings
from wizard.engine.find_settings import find_settings
from wizard.facts.network_view import Deadlines, RunOptions
from wizard.practice.lab import PracticeLab
from wizard.practice.scenario import PRACTICE_ADDRESS
from wizard.practice.scenarios import SCENARIOS, Scenario
from wizard.settings.draft import parse_draft
from wizard.settings.mailbox import Mailbox, parse_mailbox
from wizard.settings.submission_settings import SubmissionSettings

Command = Callable[..., CommandRun]
_FAILING = [scenario for scenario in SCENARIOS if scenario.true_cause is not None and scenario.platform is None]
"""What a platform alone objects to is mended on the Server page, not by trying again."""


@pytest.mark.parametrize("scenario", _FAILING, ids=lambda scenario: scenario.id)
async def test_every_problem_can_be_mended_or_checked_again_in_place(scenario: Scenario) -> None:
    mailbox = parse_mailbox(scenario.address)
    assert isinstance(mailbox, Mailbox)
    deadlines = Deadlines(step_s=1.0, connect_s=1.0, total_s=10.0)
    with PracticeLab(scenario) as lab:
        draft = practice_draft(scenario, await find_settings(mailbox, lab.network))
        settings = parse_draft(draft)
        assert isinstance(settings, SubmissionSettings)
        options = RunOptions(send_test_message=True, deadlines=deadlines)
        platform = platform_by_id(scenario.platform) if scenario.platform is not None else None
        diagnosis = await check_settings(settings, options, lab.network, None, platform, lambda _event: None)
    problem = next(finding for finding in diagnosis.findings if finding.severity is Severity.ERROR)
    assert any(isinstance(remedy, ChangeSettings | EnterPassword | TryAgain) for remedy in problem.remedies)


def test_skipped_sign_in_is_no_success_in_words(command: Command) -> None:
    run = command("check", PRACTICE_ADDRESS, "--no-sign-in", "--username", "bob")
    assert run.code == 0
    assert run.out.startswith("Nothing failed, but the sign-in was not tried")
