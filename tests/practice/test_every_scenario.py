"""Every situation, run through the whole engine: its true cause is named, and the password is never at risk."""

from __future__ import annotations

import base64

import pytest
from _pytest.mark import ParameterSet

from wizard.catalogue.platforms import platform_by_id
from wizard.diagnosis.finding import Certainty, Diagnosis, Severity
from wizard.engine.check_settings import check_settings
from wizard.engine.find_settings import find_settings
from wizard.facts.candidate import SettingsCandidate
from wizard.facts.check import CheckState
from wizard.facts.network_view import Deadlines, RunOptions
from wizard.practice.availability import why_not_here
from wizard.practice.lab import PracticeLab
from wizard.practice.scenarios import SCENARIOS, Scenario
from wizard.settings.draft import SettingsDraft, parse_draft
from wizard.settings.mailbox import Mailbox, parse_mailbox
from wizard.settings.secret import Secret
from wizard.settings.submission_settings import SubmissionSettings

# Silence on loopback is as certain after a second as after ten.
IMPATIENT = Deadlines(step_s=1.0, connect_s=1.0, total_s=20.0)


async def first_candidate(scenario: Scenario, lab: PracticeLab) -> SettingsCandidate | None:
    mailbox = parse_mailbox(scenario.address)
    assert isinstance(mailbox, Mailbox)
    found = await find_settings(mailbox, lab.network)
    return found.candidates[0] if found.candidates else None


def typed_settings(scenario: Scenario, found: SettingsCandidate | None) -> SubmissionSettings:
    """Join what the search found with what the person types instead; a situation must not need anything else."""
    host, port, security = scenario.host, scenario.port, scenario.security
    if found is not None:
        host, port, security = (
            host or found.endpoint.host.ascii,
            port or found.endpoint.port,
            security or found.security,
        )
    assert host is not None
    assert port is not None
    assert security is not None
    draft = SettingsDraft(
        scenario.from_name,
        scenario.address,
        host,
        str(port),
        security,
        scenario.signs_in,
        scenario.username,
        Secret(scenario.password),
    )
    settings = parse_draft(draft)
    assert isinstance(settings, SubmissionSettings)
    return settings


async def run(scenario: Scenario, lab: PracticeLab) -> Diagnosis:
    settings = typed_settings(scenario, await first_candidate(scenario, lab))
    options = RunOptions(send_test_message=scenario.send_test_message, deadlines=IMPATIENT)
    platform = platform_by_id(scenario.platform) if scenario.platform is not None else None
    return await check_settings(settings, options, lab.network, None, platform, lambda _: None)


# The engine does not tell these yet; being built right now.
PENDING = frozenset(
    {
        "old_tls_starttls",
        "tls_on_587",
        "http_port_starttls",
        "http_port",
        "starttls_only_said",
        "injected_later",
        "receiving_server",
        "starttls_stripped",
        "clock_wrong",
        "certificate_not_yet_valid",
        "redirected",
        "international_address",
        "endless_keywords",
        "huge_reply",
        "huge_line",
        "huge_line_in_tls",
        "garbage_keywords",
        "codes_differ",
        "impossible_code",
        "no_line_end",
        "carriage_return_only",
        "farewell",
        "firewall",
        "server_firewall",
        "nothing_gets_out",
        "ipv6_missing",
        "company_gateway_own_server",
    }
)


def every_scenario() -> list[ParameterSet]:
    pending = pytest.mark.xfail(reason="not told yet", strict=False)
    return [pytest.param(s, id=s.id, marks=[pending] if s.id in PENDING else []) for s in SCENARIOS]


@pytest.mark.parametrize("scenario", every_scenario())
async def test_the_true_cause_is_named_and_the_password_stays_safe(scenario: Scenario) -> None:
    if (reason := why_not_here(scenario)) is not None:
        pytest.skip(reason)
    with PracticeLab(scenario) as lab:
        diagnosis = await run(scenario, lab)
    assert CheckState.OWN_FAULT not in diagnosis.states.values()
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
    assert len(lab.attempts) <= 1
    assert all(attempt.encrypted for attempt in lab.attempts)
    password = scenario.password.encode()
    for form in (password, base64.b64encode(password)):
        assert form not in lab.received_in_clear


async def test_the_healthy_server_takes_a_test_message_from_the_settings_that_the_address_led_to() -> None:
    healthy = SCENARIOS[0]
    with PracticeLab(healthy) as lab:
        found = await first_candidate(healthy, lab)
        assert found is not None
        settings = typed_settings(healthy, found)
        options = RunOptions(send_test_message=True)
        diagnosis = await check_settings(settings, options, lab.network, None, None, lambda _: None)
        (message,) = lab.messages
    assert diagnosis.ok
    assert (message.sender, message.recipients) == (healthy.address, (healthy.address,))
    assert (found.endpoint.port, found.security.value) == (465, "implicit-tls")
