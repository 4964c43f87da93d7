"""Every situation through the whole engine: its cause is named, it can be mended, and the password stays safe."""

from __future__ import annotations

import base64
from dataclasses import replace

import pytest

from wizard.catalogue.platforms import platform_by_id
from wizard.cli.practice_draft import practice_draft
from wizard.diagnosis.finding import Certainty, ChangeSettings, Diagnosis, EnterPassword, Severity, TryAgain
from wizard.engine.check_settings import check_settings
from wizard.engine.find_settings import find_settings
from wizard.facts.candidate import SettingsSearch
from wizard.facts.check import CheckId, CheckState
from wizard.facts.network_view import Deadlines, RunOptions
from wizard.practice.availability import why_not_here
from wizard.practice.lab import PracticeLab
from wizard.practice.scenarios import SCENARIOS, Scenario, scenario_by_id
from wizard.settings.draft import parse_draft
from wizard.settings.mailbox import Mailbox, parse_mailbox
from wizard.settings.submission_settings import SubmissionSettings

# Silence on loopback is as certain after a second as after ten.
IMPATIENT = Deadlines(step_s=1.0, connect_s=1.0, total_s=20.0, names_s=2.0)


async def found_for(scenario: Scenario, lab: PracticeLab) -> SettingsSearch:
    mailbox = parse_mailbox(scenario.address)
    assert isinstance(mailbox, Mailbox)
    return await find_settings(mailbox, lab.network)


async def typed_settings(scenario: Scenario, lab: PracticeLab) -> SubmissionSettings:
    """Join what the search found with what the person types instead; a situation must not need anything else."""
    settings = parse_draft(practice_draft(scenario, await found_for(scenario, lab)))
    assert isinstance(settings, SubmissionSettings)
    return settings


async def run(scenario: Scenario, lab: PracticeLab) -> Diagnosis:
    settings = await typed_settings(scenario, lab)
    # A fault of an earlier step ends the run before a message would go.
    options = RunOptions(send_test_message=True, deadlines=IMPATIENT)
    platform = platform_by_id(scenario.platform) if scenario.platform is not None else None
    return await check_settings(settings, options, lab.network, None, platform, lambda _: None)


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.id)
async def test_the_true_cause_is_named_the_password_stays_safe_and_a_test_message_is_asked_for_where_it_tells(
    scenario: Scenario,
) -> None:
    if (reason := why_not_here(scenario)) is not None:
        pytest.skip(reason)
    with PracticeLab(scenario) as lab:
        diagnosis = await run(scenario, lab)
    assert CheckState.OWN_FAULT not in diagnosis.states.values()
    # The practice bar asks for a test message where the fault shows with it alone; elsewhere no card offers one.
    assert scenario.send_test_message is (diagnosis.states[CheckId.TEST_MESSAGE] is CheckState.FAILED)
    assert diagnosis.root_cause == scenario.true_cause
    assert diagnosis.ok is (scenario.true_cause is None)
    if scenario.true_cause is None:
        assert diagnosis.certainty is None
        assert lab.control_contacts == ()
        warnings = [finding.code for finding in diagnosis.findings if finding.severity is Severity.WARNING]
        assert warnings == list(scenario.warnings)
    else:
        allowed = {Certainty.SURE} if scenario.sure else {Certainty.SURE, Certainty.PROBABLE}
        assert diagnosis.certainty in allowed
        problem = next(finding for finding in diagnosis.findings if finding.severity is Severity.ERROR)
        assert any(isinstance(remedy, ChangeSettings | EnterPassword | TryAgain) for remedy in problem.remedies)
    assert len(lab.attempts) <= 1
    assert all(attempt.encrypted for attempt in lab.attempts)
    password = scenario.password.encode()
    plain = b"\0" + scenario.username.encode() + b"\0" + password
    for form in (password, base64.b64encode(password), base64.b64encode(plain), b"AUTH "):
        assert form not in lab.received_in_clear


@pytest.mark.parametrize("scenario_id", ["username_without_domain", "app_password_required", "wrong_password"])
async def test_what_the_page_asks_for_mends_the_sign_in(scenario_id: str) -> None:
    scenario = scenario_by_id(scenario_id)
    assert scenario is not None
    right = replace(scenario, username=scenario.account.username, password=scenario.account.password)
    with PracticeLab(scenario) as lab:
        refused = await run(scenario, lab)
        mended = await run(right, lab)
    assert not refused.ok
    assert mended.ok
    assert scenario.app_password in (None, scenario.account.password)


async def test_a_server_that_shuts_out_the_platform_alone_is_told_from_the_platform_s_side() -> None:
    scenario = scenario_by_id("firewall_for_platform")
    assert scenario is not None
    if (reason := why_not_here(scenario)) is not None:
        pytest.skip(reason)
    with PracticeLab(scenario) as lab:
        settings = await typed_settings(scenario, lab)
        options = RunOptions(deadlines=IMPATIENT, platform_name="Practice Platform")
        diagnosis = await check_settings(settings, options, lab.platform_network, None, None, lambda _: None)
    assert diagnosis.root_cause == scenario.cause_at_platform
    assert lab.attempts == ()


async def test_the_healthy_server_takes_a_test_message_from_the_settings_that_the_address_led_to() -> None:
    healthy = SCENARIOS[0]
    with PracticeLab(healthy) as lab:
        (found, *_) = (await found_for(healthy, lab)).candidates
        settings = await typed_settings(healthy, lab)
        options = RunOptions(send_test_message=True)
        diagnosis = await check_settings(settings, options, lab.network, None, None, lambda _: None)
        (message,) = lab.messages
    assert diagnosis.ok
    assert (message.sender, message.recipients) == (healthy.address, (healthy.address,))
    assert (found.endpoint.port, found.security.value) == (465, "implicit-tls")
