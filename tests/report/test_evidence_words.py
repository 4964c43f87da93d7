"""What a run saw, as text: everything that separates look-alikes, escaped, cut, and without a secret."""

from __future__ import annotations

import asyncio

import pytest

from tests.gui.made_runs import SETTINGS, good_outcomes
from wizard.diagnosis.finding import Diagnosis, Finding, Severity
from wizard.engine.check_settings import check_settings
from wizard.facts.check import CheckId, CheckRun, NotReached, Observed, Outcome
from wizard.facts.dialogue import ChannelFailure, ChannelFailureKind, Exchange, GreetingFact
from wizard.facts.network_view import Deadlines, RunOptions
from wizard.practice.lab import PracticeLab
from wizard.practice.mail_behaviour import MailBehaviour, ReplyTo
from wizard.practice.scenario import PRACTICE_ADDRESS, PRACTICE_HOST, PRACTICE_PASSWORD, Scenario
from wizard.practice.scenarios import scenario_by_id
from wizard.report.evidence_words import evidence_text
from wizard.settings.draft import SettingsDraft, parse_draft
from wizard.settings.secret import Secret
from wizard.settings.submission_settings import SubmissionSettings

HOSTILE = "554 5.7.1 <img src=file:///etc/hostname>\u202e\x1b[31m"


def run_of(scenario: Scenario) -> Diagnosis:
    draft = SettingsDraft(
        from_name="Northwind",
        from_address=PRACTICE_ADDRESS,
        host=PRACTICE_HOST,
        username=PRACTICE_ADDRESS,
        password=Secret(scenario.password),
    )
    settings = parse_draft(draft)
    assert isinstance(settings, SubmissionSettings)
    options = RunOptions(deadlines=Deadlines(1.0, 1.0, 8.0))
    with PracticeLab(scenario) as lab:
        return asyncio.run(check_settings(settings, options, lab.network, None, None, lambda _event: None))


def told(scenario: Scenario) -> str:
    diagnosis = run_of(scenario)
    return "\n".join(evidence_text(diagnosis.run, finding) for finding in diagnosis.findings)


def made(outcomes: dict[CheckId, Outcome], *evidence: CheckId) -> str:
    run = CheckRun(SETTINGS.summary, PRACTICE_ADDRESS, outcomes, 1.0)
    return evidence_text(run, Finding("network.connection_timed_out", Severity.ERROR, evidence))


def test_a_refused_certificate_shows_its_chain() -> None:
    scenario = scenario_by_id("certificate_self_signed")
    assert scenario is not None
    text = told(scenario)
    for word in ("Subject: ", "Issuer: ", "Valid: ", "SHA-256 of the key: ", "certificate 1 of "):
        assert word in text
    assert "problems: " in text


def test_both_ehlo_lists_are_shown_apart() -> None:
    scenario = scenario_by_id("wrong_password")
    assert scenario is not None
    text = told(scenario)
    assert "before encryption" in text
    assert "inside the encryption" in text
    assert text.count("250") >= 4
    assert scenario.password not in text
    assert PRACTICE_PASSWORD not in text


def test_words_of_a_hostile_server_are_escaped() -> None:
    behaviour = MailBehaviour(replies={ReplyTo.CONNECT: HOSTILE})
    text = told(Scenario("hostile", "Hostile", "Says what it should not", None, behaviour=behaviour))
    assert not set(text) & set("\u202e\x1b\0")
    assert "<img src=file:///etc/hostname>" in text


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        (b"HTTP/1.1 400 Bad Request\r\n", "HTTP/1.1 400 Bad Request\\r\\n"),
        (b"\x15\x03\x01\x00\x02\x02\x46", "\\x15\\x03\\x01\\0\\x02\\x02F"),
        (b"\x16\x03\xff\xfe", "16 03 ff fe"),
        (b"\xff" * 500, "ff ff"),
    ],
)
def test_raw_first_bytes_are_shown(data: bytes, shown: str) -> None:
    failure = ChannelFailure(ChannelFailureKind.NOT_SMTP, None, data)
    greeting = GreetingFact(Exchange("", None, failure, 0.01), 0.01)
    text = made({CheckId.GREETING: Observed(greeting)}, CheckId.GREETING)
    assert f"first bytes: {shown}" in text
    assert len(text) < 1000


def test_the_step_of_closing_is_named() -> None:
    failure = ChannelFailure(ChannelFailureKind.RESET, 104, b"")
    greeting = GreetingFact(Exchange("EHLO", None, failure, 0.01), 0.01)
    text = made({CheckId.GREETING: Observed(greeting)}, CheckId.GREETING)
    assert "at EHLO" in text
    assert "error 104" in text


def test_what_the_finding_rests_on_comes_first() -> None:
    text = made(good_outcomes(), CheckId.TLS)
    assert text.index("This rests on:") < text.index("Encryption") < text.index("Also seen:") < text.index("Firewall")


def test_what_was_not_reached_is_left_out() -> None:
    assert "Test message" not in made({CheckId.TEST_MESSAGE: NotReached(None), **good_outcomes()}, CheckId.TLS)
