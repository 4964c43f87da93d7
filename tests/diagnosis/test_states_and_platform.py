"""Rows of the list of checks, cancelled runs, our own faults, and the platform's rules."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.diagnosis import runs
from tests.diagnosis.runs import IMPLICIT, C, run_with, settings
from wizard.catalogue.platforms import load_platforms, platform_by_id
from wizard.catalogue.records import Platform
from wizard.diagnosis.diagnose import diagnose
from wizard.diagnosis.finding import Certainty, ChangeSettings, Severity
from wizard.diagnosis.platform_findings import not_public
from wizard.facts.check import CheckId, CheckState, Fact, OwnFault, WasCancelled
from wizard.facts.names import DnsOutcome, MailExchangersFact


def gtr() -> Platform:
    platform = platform_by_id("getthereferral")
    assert platform is not None
    return platform


def referral_factory() -> Platform:
    platform = platform_by_id("referral-factory")
    assert platform is not None
    return platform


def codes(platform: Platform | None, **changes: object) -> list[str]:
    summary = settings(**changes)  # type: ignore[arg-type]  # keyword arguments of settings
    return [f.code for f in diagnose(run_with({}, summary), None, platform).findings]


def test_a_run_the_person_stopped_has_no_cause() -> None:
    changed = {check: WasCancelled() for check in (C.AUTH, C.MAIL, C.RCPT, C.TEST_MESSAGE)}
    diagnosis = diagnose(run_with(changed), None, None)
    assert (diagnosis.root_cause, diagnosis.ok) == (None, True)
    assert [f.code for f in diagnosis.findings] == ["program.cancelled"]
    assert diagnosis.states[C.AUTH] is CheckState.CANCELLED


def test_a_run_that_the_total_limit_ended_was_too_slow_at_that_check() -> None:
    changed = {check: WasCancelled(deadline=True) for check in (C.AUTH, C.MAIL, C.RCPT, C.TEST_MESSAGE)}
    diagnosis = diagnose(run_with(changed), None, None)
    assert diagnosis.root_cause == "network.connection_timed_out"
    assert diagnosis.certainty is not Certainty.SURE
    assert diagnosis.findings[0].evidence == (C.AUTH,)
    assert (diagnosis.states[C.AUTH], diagnosis.states[C.MAIL]) == (CheckState.FAILED, CheckState.CANCELLED)


def test_our_own_fault_is_shown_as_ours() -> None:
    diagnosis = diagnose(run_with({C.AUTH: OwnFault("KeyError in sign_in.py")}), None, None)
    assert (diagnosis.root_cause, diagnosis.ok) == ("program.own_fault", False)
    assert diagnosis.states[C.AUTH] is CheckState.OWN_FAULT


@pytest.mark.parametrize(
    ("fact", "code"),
    [
        (MailExchangersFact("northwind.example", DnsOutcome.NODATA, (), True, 0.1), "sender.null_mx"),
        (
            MailExchangersFact("northwind.example", DnsOutcome.NXDOMAIN, (), False, 0.1),
            "sender.from_domain_not_found",
        ),
    ],
)
def test_a_domain_that_takes_no_mail_is_a_warning(fact: MailExchangersFact, code: str) -> None:
    diagnosis = diagnose(run_with({C.SENDER_DOMAIN: fact}), None, None)
    assert [f.code for f in diagnosis.findings] == [code]
    assert diagnosis.ok
    assert diagnosis.states[C.SENDER_DOMAIN] is CheckState.WARNING


def test_a_domain_without_mx_is_fine() -> None:
    fact = MailExchangersFact("northwind.example", DnsOutcome.NODATA, (), False, 0.1)
    diagnosis = diagnose(run_with({C.SENDER_DOMAIN: fact}), None, None)
    assert diagnosis.findings == ()
    assert diagnosis.states[C.SENDER_DOMAIN] is CheckState.PASSED


@pytest.mark.parametrize("platform", load_platforms(), ids=lambda platform: platform.id)
def test_a_healthy_run_that_fits_a_platform_has_no_error(platform: Platform) -> None:
    diagnosis = diagnose(run_with({}), None, platform)
    assert diagnosis.ok
    assert {f.severity for f in diagnosis.findings} <= {Severity.INFO}


def test_the_platform_s_address_has_to_be_admitted() -> None:
    finding = diagnose(run_with({}), None, gtr()).findings[0]
    assert (finding.code, finding.params["egress"]) == ("platform.address_to_admit", "50.18.0.11")


def test_a_port_the_platform_does_not_take() -> None:
    diagnosis = diagnose(run_with({}, settings(2525)), None, gtr())
    assert (diagnosis.root_cause, diagnosis.certainty) == ("platform.port_not_accepted", Certainty.SURE)
    assert diagnosis.findings[0].remedies == (ChangeSettings(port=587, security=runs.STARTTLS),)


def test_a_security_the_platform_has_no_word_for() -> None:
    assert "platform.security_not_accepted" in codes(gtr(), port=587, security=IMPLICIT)


def test_a_relay_without_sign_in_cannot_be_entered() -> None:
    assert "platform.sign_in_required" in codes(gtr(), username=None)


def test_a_from_that_differs_is_a_warning_here_and_an_error_there() -> None:
    assert "platform.from_differs_from_mailbox" in codes(gtr(), username="info@northwind.example")
    assert "platform.username_differs_from_address" in codes(referral_factory(), username="info@northwind.example")
    assert codes(None, username="info@northwind.example") == []


def test_the_address_in_other_case_is_the_same() -> None:
    assert "platform.from_differs_from_mailbox" not in codes(gtr(), username="Referrals@Northwind.EXAMPLE")


def test_a_private_address_is_out_of_a_platform_s_reach() -> None:
    changed: dict[CheckId, Fact] = {C.NAMES: runs.names(("192.168.1.9", "fd00::9"))}
    diagnosis = diagnose(run_with(changed), None, gtr())
    assert diagnosis.root_cause == "platform.private_host"
    assert diagnose(run_with(changed), None, None).findings == ()
    mixed: dict[CheckId, Fact] = {C.NAMES: runs.names(("192.168.1.9", "203.0.113.5"))}
    assert diagnose(run_with(mixed), None, gtr()).ok


def test_a_failure_stands_before_the_platform_s_rules() -> None:
    changed: dict[CheckId, Fact] = {C.AUTH: runs.sign_in("535 5.7.8 refused")}
    diagnosis = diagnose(run_with(changed, settings(2525)), None, gtr())
    assert diagnosis.root_cause == "login.wrong_password"
    assert [f.code for f in diagnosis.findings][:2] == ["login.wrong_password", "platform.port_not_accepted"]


@pytest.mark.parametrize(
    ("address", "expected"),
    [("10.1.2.3", True), ("172.20.0.1", True), ("100.64.0.1", True), ("127.0.0.1", True), ("fe80::1%eth0", True),
     ("203.0.113.25", False), ("2001:db8::25", False), ("8.8.8.8", False), ("no address", False)],
)  # fmt: skip
def test_private_addresses(address: str, expected: bool) -> None:
    assert not_public(address) is expected


def test_the_diagnosis_names_provider_and_platform_by_id() -> None:
    diagnosis = diagnose(run_with({}), None, gtr())
    assert (diagnosis.provider, diagnosis.platform) == (None, "getthereferral")
    assert replace(diagnosis, platform=None).ok
