"""Encryption: one root cause of a refused certificate, every problem listed, nothing sent over a doubtful channel."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.diagnosis import runs
from tests.diagnosis.runs import IMPLICIT, NOW, STARTTLS, C, run_with, settings
from wizard.catalogue.providers import load_providers
from wizard.diagnosis.diagnose import diagnose
from wizard.diagnosis.finding import Certainty, ChangeSettings, Diagnosis, Severity
from wizard.facts.check import CheckId, CheckState, Fact
from wizard.facts.dialogue import AuthFact, ChannelFailure, ChannelFailureKind, SignInSkipped, StartTlsFact
from wizard.facts.tls import CertificateFact, CertificateProblem, TlsOutcome

P = CertificateProblem


def found(changed: dict[CheckId, Fact], implicit: bool = False, provider: str | None = None) -> Diagnosis:
    summary = settings(465, IMPLICIT) if implicit else settings()
    return diagnose(run_with(changed, summary), load_providers()[provider] if provider else None, None)


@pytest.mark.parametrize(
    ("problem", "cause"),
    [
        (P.EXPIRED, "tls.cert_expired"),
        (P.WRONG_NAME, "tls.cert_hostname_mismatch"),
        (P.SELF_SIGNED, "tls.cert_self_signed"),
        (P.UNKNOWN_ROOT, "tls.cert_untrusted_root"),
        (P.INCOMPLETE_CHAIN, "tls.cert_chain_incomplete"),
        (P.REVOKED, "tls.cert_revoked"),
        (P.STRICT_RULES, "tls.cert_strict_x509"),
        (P.WEAK, "tls.tls_weak_crypto"),
    ],
)
@pytest.mark.parametrize("implicit", [False, True])
def test_each_problem_alone_is_the_sure_cause(problem: CertificateProblem, cause: str, implicit: bool) -> None:
    diagnosis = found({C.TLS: runs.tls(problem)}, implicit)
    assert (diagnosis.root_cause, diagnosis.certainty) == (cause, Certainty.SURE)
    assert [f.code for f in diagnosis.findings] == [cause]
    assert diagnosis.states[C.TLS] is CheckState.FAILED


def test_another_key_than_the_pinned_one_is_named_and_shown() -> None:
    diagnosis = found({C.TLS: runs.tls(P.PIN_CHANGED)})
    assert (diagnosis.root_cause, diagnosis.certainty) == ("tls.pin_changed", Certainty.SURE)
    assert [f.code for f in diagnosis.findings] == ["tls.pin_changed"]
    assert diagnosis.findings[0].params["key"] == runs.certificate().spki_sha256


def test_a_pinned_key_passes_and_its_dates_are_nobodys_matter() -> None:
    expired = (runs.certificate(days=-3),)
    diagnosis = found({C.TLS: runs.tls(outcome=TlsOutcome.PINNED, chain=expired)})
    assert diagnosis.ok
    assert diagnosis.findings == ()
    assert diagnosis.states[C.TLS] is CheckState.PASSED


def test_several_problems_have_one_root_and_are_all_listed() -> None:
    diagnosis = found({C.TLS: runs.tls(P.EXPIRED, P.WRONG_NAME, P.SELF_SIGNED)})
    assert (diagnosis.root_cause, diagnosis.certainty) == ("tls.cert_self_signed", Certainty.SURE)
    assert {f.code for f in diagnosis.findings} == {
        "tls.cert_self_signed",
        "tls.cert_expired",
        "tls.cert_hostname_mismatch",
    }
    assert {f.severity for f in diagnosis.findings} == {Severity.ERROR}


def test_an_expired_certificate_for_another_name_is_first_of_all_another_name() -> None:
    assert found({C.TLS: runs.tls(P.EXPIRED, P.WRONG_NAME)}).root_cause == "tls.cert_hostname_mismatch"


def test_a_chain_that_is_wholly_in_the_future_means_a_wrong_clock() -> None:
    def future(name: str) -> CertificateFact:
        return CertificateFact(
            name, "CN=Root", (), NOW + timedelta(days=900), NOW + timedelta(days=999), False, True, "", ""
        )

    diagnosis = found({C.TLS: runs.tls(P.NOT_YET_VALID, chain=(future("CN=leaf"), future("CN=ca")))})
    assert diagnosis.root_cause == "tls.clock_wrong"


def test_an_antivirus_name_in_the_issuer_means_interception() -> None:
    chain = (runs.certificate(issuer="CN=Avast Web/Mail Shield Root"),)
    diagnosis = found({C.TLS: runs.tls(P.UNKNOWN_ROOT, chain=chain)})
    assert (diagnosis.root_cause, diagnosis.certainty) == ("tls.tls_intercepted", Certainty.SURE)


def test_a_foreign_certificate_at_a_large_provider_is_probably_a_redirection() -> None:
    diagnosis = found({C.TLS: runs.tls(P.WRONG_NAME)}, provider="gmail")
    assert (diagnosis.root_cause, diagnosis.certainty) == ("network.smtp_redirected", Certainty.PROBABLE)
    assert "tls.cert_hostname_mismatch" in diagnosis.alternatives


def test_tls_on_a_plain_port_is_proved_by_the_greeting() -> None:
    failure = ChannelFailure(ChannelFailureKind.TLS_ERROR, None, b"220 mail.northwind.example ESMTP\r\n")
    changed: dict[CheckId, Fact] = {
        C.TLS: runs.tls(outcome=TlsOutcome.NOT_TLS, chain=(), failure=failure),
        C.OTHER_PORTS: runs.other_ports((587, STARTTLS)),
    }
    diagnosis = diagnose(run_with(changed, settings(587, IMPLICIT)), None, None)
    assert (diagnosis.root_cause, diagnosis.certainty) == ("settings.wrong_port_tls_on_plain", Certainty.SURE)
    assert diagnosis.findings[0].remedies[0] == ChangeSettings(port=587, security=STARTTLS)


@pytest.mark.parametrize(
    ("outcome", "cause"),
    [
        (TlsOutcome.NO_COMMON_VERSION, "tls.tls_version_too_old_server"),
        (TlsOutcome.NO_COMMON_CIPHER, "tls.tls_weak_crypto"),
        (TlsOutcome.ALERT, "tls.tls_handshake_failed"),
    ],
)
def test_handshakes_that_end_without_a_certificate(outcome: TlsOutcome, cause: str) -> None:
    assert found({C.TLS: runs.tls(outcome=outcome, chain=())}).root_cause == cause


def test_a_silent_handshake_is_silence() -> None:
    failure = ChannelFailure(ChannelFailureKind.TIMED_OUT, None, b"")
    fact = runs.tls(outcome=TlsOutcome.CHANNEL_FAILED, chain=(), failure=failure)
    assert found({C.TLS: fact}, implicit=True).root_cause == "network.connection_timed_out"


def test_starttls_that_is_not_offered() -> None:
    changed: dict[CheckId, Fact] = {
        C.EHLO: runs.ehlo("SIZE"),
        C.STARTTLS: StartTlsFact(False, None, None, 0.0),
        C.OTHER_PORTS: runs.other_ports((465, IMPLICIT)),
    }
    diagnosis = found(changed)
    assert (diagnosis.root_cause, diagnosis.certainty) == ("settings.starttls_not_offered", Certainty.SURE)
    assert diagnosis.findings[0].remedies == (ChangeSettings(port=465, security=IMPLICIT),)


def test_starttls_that_is_broken_at_the_server() -> None:
    fact = StartTlsFact(True, runs.said("STARTTLS", "454 4.7.0 TLS not available due to local problem"), None, 0.1)
    diagnosis = found({C.STARTTLS: fact})
    assert (diagnosis.root_cause, diagnosis.certainty) == ("tls.starttls_unavailable_server", Certainty.SURE)


def test_words_put_in_before_the_encryption_are_the_cause_even_when_all_else_passes() -> None:
    injected = StartTlsFact(True, runs.said("STARTTLS", "220 2.0.0 Ready"), b"250 AUTH PLAIN\r\n", 0.1)
    refused = AuthFact(None, ("PLAIN",), SignInSkipped.CHANNEL_NOT_PROTECTED, None, 0.0)
    diagnosis = found({C.STARTTLS: injected, C.AUTH: refused})
    assert (diagnosis.root_cause, diagnosis.certainty) == ("tls.injected_reply", Certainty.SURE)
    assert diagnosis.states[C.STARTTLS] is CheckState.FAILED


@pytest.mark.parametrize(("days", "warned"), [(13, True), (14, False), (0, True)])
def test_a_certificate_that_expires_soon_is_a_warning(days: int, warned: bool) -> None:
    diagnosis = found({C.TLS: runs.tls(chain=(runs.certificate(days=days),))})
    assert [f.code for f in diagnosis.findings] == (["tls.cert_expires_soon"] if warned else [])
    assert diagnosis.ok
    assert diagnosis.root_cause is None
    assert diagnosis.states[C.TLS] is (CheckState.WARNING if warned else CheckState.PASSED)
