"""One key for one host and port: offered narrowly, and gone with the host, the port or the encryption."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.flow.states import CANDIDATE, whole_state
from wizard.diagnosis.finding import Certainty, ChangeSettings, Diagnosis
from wizard.facts.check import CheckId, CheckRun, Observed
from wizard.facts.tls import CertificateFact, CertificateProblem, TlsFact, TlsOutcome
from wizard.flow.pinning import (
    pinnable_certificate,
    pinned_key_changed,
    stop_trusting,
    trust_key,
    typed_matches,
)
from wizard.flow.results import apply_candidate, apply_change, begin_check, out_of_date, take_diagnosis
from wizard.flow.typing_rules import choose_security, type_into
from wizard.flow.wizard_state import WizardState
from wizard.settings.draft import parse_draft, pin_of
from wizard.settings.submission_settings import SubmissionSettings
from wizard.settings.transport_security import TransportSecurity

KEY = "ab" * 28 + "12345678"
MOMENT = datetime(2026, 11, 22, tzinfo=UTC)
LEAF = CertificateFact("CN=mail", "CN=mail", ("mail.northwind.example",), MOMENT, MOMENT, True, False, KEY, "cd" * 32)


def checked(
    state: WizardState,
    *problems: CertificateProblem,
    outcome: TlsOutcome = TlsOutcome.CERTIFICATE_REFUSED,
    cause: str = "tls.cert_self_signed",
) -> WizardState:
    """Take the result of a run that ended at this certificate."""
    settings = parse_draft(state.draft)
    assert isinstance(settings, SubmissionSettings)
    fact = TlsFact(outcome, None, None, "mail", problems, 18, "self-signed", (LEAF,), None, MOMENT, 0.1)
    run = CheckRun(settings.summary, "a@b.example", {CheckId.TLS: Observed(fact)}, 1.0)
    diagnosis = Diagnosis(run, (), cause, Certainty.SURE, (), {}, None, None)
    return take_diagnosis(begin_check(state), diagnosis)


SELF_SIGNED = checked(whole_state(), CertificateProblem.SELF_SIGNED)


def pinned() -> WizardState:
    state = trust_key(SELF_SIGNED, LEAF)
    assert pin_of(state.draft) is not None
    return state


def test_a_refused_certificate_of_ones_own_server_can_be_trusted() -> None:
    assert pinnable_certificate(SELF_SIGNED) == LEAF
    state = pinned()
    settings = parse_draft(state.draft)
    assert isinstance(settings, SubmissionSettings)
    assert settings.pin is not None
    assert settings.pin.sha256 == KEY
    assert out_of_date(state)


@pytest.mark.parametrize(
    "problems",
    [
        (),
        (CertificateProblem.REVOKED,),
        (CertificateProblem.WEAK,),
        (CertificateProblem.NOT_YET_VALID,),
        (CertificateProblem.SELF_SIGNED, CertificateProblem.REVOKED),
        (CertificateProblem.PIN_CHANGED,),
    ],
)
def test_not_every_refused_certificate_can_be_trusted(problems: tuple[CertificateProblem, ...]) -> None:
    assert pinnable_certificate(checked(whole_state(), *problems)) is None


def test_a_known_providers_host_can_never_be_pinned() -> None:
    state = type_into(whole_state(), "host", "smtp.gmail.com")
    assert pinnable_certificate(checked(state, CertificateProblem.SELF_SIGNED)) is None


@pytest.mark.parametrize("cause", ["tls.tls_intercepted", "network.smtp_redirected", "tls.clock_wrong"])
def test_nothing_in_between_can_be_pinned(cause: str) -> None:
    assert pinnable_certificate(checked(whole_state(), CertificateProblem.UNKNOWN_ROOT, cause=cause)) is None


def test_only_the_settings_that_were_checked_can_be_pinned() -> None:
    assert pinnable_certificate(type_into(SELF_SIGNED, "username", "other@northwind.example")) is None
    assert pinnable_certificate(whole_state()) is None
    verified = checked(whole_state(), CertificateProblem.SELF_SIGNED, outcome=TlsOutcome.VERIFIED)
    assert pinnable_certificate(verified) is None


def test_another_certificate_than_the_one_that_was_shown_is_not_trusted() -> None:
    other = replace(LEAF, spki_sha256="00" * 32)
    assert trust_key(SELF_SIGNED, other) == SELF_SIGNED


@pytest.mark.parametrize(
    "state",
    [
        type_into(pinned(), "host", "mail2.northwind.example"),
        type_into(type_into(pinned(), "host", "x.example"), "host", "mail.northwind.example"),
        type_into(pinned(), "port", "465"),
        type_into(type_into(pinned(), "port", "465"), "port", "587"),
        apply_change(pinned(), ChangeSettings(port=465, security=TransportSecurity.IMPLICIT_TLS)),
        apply_change(pinned(), ChangeSettings(host="smtp.northwind.example")),
        apply_candidate(pinned(), CANDIDATE),
        choose_security(pinned(), TransportSecurity.CLEARTEXT),
        stop_trusting(pinned()),
    ],
    ids=["host", "host and back", "port", "port and back", "remedy", "host remedy", "found", "cleartext", "asked"],
)
def test_a_pin_goes_for_good_with_its_host_and_port(state: WizardState) -> None:
    assert (state.draft.pin, state.draft.pinned_endpoint) == ("", "")


@pytest.mark.parametrize("field", ["username", "from_name", "from_address"])
def test_a_pin_stays_when_something_else_changes(field: str) -> None:
    assert pin_of(type_into(pinned(), field, "referrals2@northwind.example").draft) is not None


def test_a_changed_key_is_told_apart() -> None:
    changed = checked(pinned(), CertificateProblem.PIN_CHANGED, cause="tls.pin_changed")
    assert pinned_key_changed(changed)
    assert pinnable_certificate(changed) is None
    assert not pinned_key_changed(SELF_SIGNED)
    assert not pinned_key_changed(stop_trusting(changed))


@pytest.mark.parametrize(
    ("typed", "matches"),
    [
        ("12345678", True),
        ("12:34:56:78", True),
        (" 12 34 56 78 ", True),
        (KEY.upper(), True),
        ("ab12345678", True),
        ("2345678", False),
        ("12345679", False),
        ("", False),
        (":::::::::", False),
        ("        ", False),
    ],
)
def test_the_end_of_the_fingerprint_is_typed(typed: str, matches: bool) -> None:
    assert typed_matches(KEY, typed) is matches
