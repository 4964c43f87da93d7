"""What greets with numbers and is no mail server, and replies of a kind that the command does not have."""

from __future__ import annotations

import pytest

from tests.diagnosis import runs
from tests.diagnosis.runs import IMPLICIT, STARTTLS, C, attempt, run_with, said, settings, tcp
from wizard.diagnosis.diagnose import diagnose
from wizard.diagnosis.finding import Certainty, Diagnosis
from wizard.facts.check import CheckId, Fact
from wizard.facts.connection import TcpResult
from wizard.facts.dialogue import ChannelFailure, ChannelFailureKind, EhloFact, Exchange, GreetingFact, StartTlsFact
from wizard.facts.tls import CertificateProblem, TlsFact, TlsOutcome

SERVICE = "settings.wrong_service_on_port"
DEVICE = "network.smtp_inspection_device"


def met(greeting: str, to_ehlo: str | None, port: int = 587) -> Diagnosis:
    """Greet, and answer EHLO or stay silent."""
    silence = Exchange("EHLO", None, ChannelFailure(ChannelFailureKind.TIMED_OUT, None, b""), 10.0)
    exchange = silence if to_ehlo is None else said("EHLO", to_ehlo)
    changed: dict[CheckId, Fact] = {
        C.GREETING: GreetingFact(said("", greeting), 0.02),
        C.EHLO: EhloFact(exchange, "[127.0.0.1]", None, False, 0.02),
    }
    return diagnose(run_with(changed, settings(port)), None, None)


@pytest.mark.parametrize(
    ("greeting", "to_ehlo", "port"),
    [
        ("220 (fastFTPd 4)", "530 Please login with USER and PASS.", 587),
        ("220 Willkommen", "530 Not logged in, give USER then PASS", 587),
        ("220 Company files", "500 Unknown", 21),
        ("220 FTP server of the house", "502 no such command", 2121),
        ("220 mail.northwind.example LMTP here", "500 5.5.1 unknown", 24),
        ("220 mail.northwind.example", "502 5.5.1 this is local, say LHLO", 24),
        ("200 news.northwind.example ready, posting allowed", "500 what", 119),
        ("201 news.northwind.example ready, no posting", None, 119),
    ],
)
def test_servers_for_files_news_and_local_delivery_are_no_mail_servers(
    greeting: str, to_ehlo: str, port: int
) -> None:
    diagnosis = met(greeting, to_ehlo, port)
    assert (diagnosis.root_cause, diagnosis.certainty) == (SERVICE, Certainty.SURE)


def test_a_mail_server_may_live_on_a_host_named_for_its_files() -> None:
    assert met("220 ftp.northwind.example ESMTP", "550 5.7.1 bad name").root_cause == "server.helo_rejected"


@pytest.mark.parametrize("answer", ["500 5.5.1 Unrecognized", "502 nicht vorhanden"])
def test_a_greeting_of_mail_without_ehlo_points_to_a_device_and_is_not_certain(answer: str) -> None:
    diagnosis = met("220 mail.northwind.example ESMTP", answer)
    assert (diagnosis.root_cause, diagnosis.certainty) == (DEVICE, Certainty.PROBABLE)
    assert diagnosis.alternatives[0] == SERVICE


@pytest.mark.parametrize("answer", ["501 5.5.4 qqq", "504 qqq", "501 Ungueltiger Name"])
def test_a_refused_argument_of_ehlo_is_the_name_given_there(answer: str) -> None:
    diagnosis = met("220 mail.northwind.example ESMTP", answer)
    assert (diagnosis.root_cause, diagnosis.certainty) == ("server.helo_rejected", Certainty.SURE)


@pytest.mark.parametrize("answer", ["235 2.7.0 in", "354 go on", "220 again"])
def test_a_reply_that_ehlo_does_not_have_is_never_certain(answer: str) -> None:
    diagnosis = met("220 mail.northwind.example ESMTP", answer)
    assert (diagnosis.root_cause, diagnosis.certainty) == ("server.malformed_reply", Certainty.PROBABLE)


def test_before_any_address_was_named_no_address_is_to_blame() -> None:
    crowded = GreetingFact(said("", "421 4.7.0 Too many recipients or connections, sender address"), 0.02)
    diagnosis = diagnose(run_with({C.GREETING: crowded}), None, None)
    causes = (diagnosis.root_cause or "", *diagnosis.alternatives)
    assert not [cause for cause in causes if cause.startswith(("recipient.", "sender."))]


def test_too_many_connections_from_an_address_is_the_pace() -> None:
    busy = GreetingFact(said("", "421 4.7.0 Too many connections from your address"), 0.02)
    assert diagnose(run_with({C.GREETING: busy}), None, None).root_cause == "server.rate_limited"


def test_a_standard_refusal_of_service_is_not_proof_of_a_list() -> None:
    closed = GreetingFact(said("", "554 No SMTP service here"), 0.02)
    assert diagnose(run_with({C.GREETING: closed}), None, None).certainty is Certainty.PROBABLE


def test_a_server_that_forgets_the_sign_in_wants_one() -> None:
    forgetful: dict[CheckId, Fact] = {C.MAIL: runs.envelope("MAIL", "530 5.7.0 Authentication required")}
    assert diagnose(run_with(forgetful), None, None).root_cause == "login.auth_required"


def test_a_sign_in_line_that_is_too_long_is_not_a_sign_in_that_is_missing() -> None:
    long: dict[CheckId, Fact] = {C.AUTH: runs.sign_in("500 5.5.6 Authentication exchange line is too long")}
    assert diagnose(run_with(long), None, None).root_cause == "server.protocol_error"


@pytest.mark.parametrize("address", ["0.0.0.0", "::", "127.0.0.1"])
def test_an_address_that_leads_nowhere_else_is_this_computer(address: str) -> None:
    changed: dict[CheckId, Fact] = {
        C.NAMES: runs.names((address,)),
        C.TCP: tcp(attempt(TcpResult.REFUSED, address)),
    }
    assert diagnose(run_with(changed), None, None).root_cause == "settings.wrong_host"


def handshake(
    octets: bytes, outcome: TlsOutcome, message: str | None = None, *, certificate: bool = False
) -> TlsFact:
    failure = ChannelFailure(ChannelFailureKind.TLS_ERROR, None, octets)
    chain = (runs.certificate(),) if certificate else ()
    return TlsFact(outcome, None, None, runs.HOST, (), None, message, chain, failure, runs.NOW, 0.05)


def test_an_alert_after_the_certificate_is_not_about_ciphers() -> None:
    alert = "SSLV3_ALERT_HANDSHAKE_FAILURE"
    before = handshake(b"\x15\x03\x03\0\x02\x02\x28", TlsOutcome.NO_COMMON_CIPHER, alert)
    after = handshake(b"\x16\x03\x03", TlsOutcome.NO_COMMON_CIPHER, alert, certificate=True)
    assert diagnose(run_with({C.TLS: before}), None, None).root_cause == "tls.tls_weak_crypto"
    later = diagnose(run_with({C.TLS: after}), None, None)
    assert (later.root_cause, later.certainty) == ("tls.tls_handshake_failed", Certainty.PROBABLE)


@pytest.mark.parametrize("octets", [b"\x8f\x01\xfa\x00\x13", b"\x00\x00\x00\x09abcd"])
def test_octets_that_are_neither_tls_nor_text_are_another_service(octets: bytes) -> None:
    garbage: dict[CheckId, Fact] = {C.TLS: handshake(octets, TlsOutcome.NOT_TLS)}
    diagnosis = diagnose(run_with(garbage, settings(465, IMPLICIT)), None, None)
    assert diagnosis.root_cause == SERVICE


def test_noise_after_a_good_answer_to_starttls_is_the_server_s_broken_tls() -> None:
    changed: dict[CheckId, Fact] = {
        C.STARTTLS: StartTlsFact(True, said("STARTTLS", "220 go"), None, 0.02),
        C.TLS: handshake(b"\x8f\x01\xfa", TlsOutcome.NOT_TLS),
    }
    assert diagnose(run_with(changed, settings(587, STARTTLS)), None, None).root_cause == "tls.tls_handshake_failed"


@pytest.mark.parametrize("answer", ["550 5.7.1 qqq", "553 qqq", "550 Diese Adresse nicht"])
def test_a_sender_refused_after_the_sign_in_is_most_likely_not_the_account_s(answer: str) -> None:
    refused: dict[CheckId, Fact] = {C.MAIL: runs.envelope("MAIL", answer)}
    diagnosis = diagnose(run_with(refused), None, None)
    assert (diagnosis.root_cause, diagnosis.certainty) == ("sender.sender_not_allowed", Certainty.PROBABLE)
    assert diagnosis.alternatives[0] == "sender.sender_address_invalid"


def test_a_sender_whose_address_is_called_wrong_is_wrong() -> None:
    refused: dict[CheckId, Fact] = {C.MAIL: runs.envelope("MAIL", "553 5.1.7 Bad sender address syntax")}
    assert diagnose(run_with(refused), None, None).root_cause == "sender.sender_address_invalid"


def test_relaying_is_refused_in_other_languages_too() -> None:
    refused: dict[CheckId, Fact] = {C.RCPT: runs.envelope("RCPT", "554 5.7.1 Relais nicht erlaubt")}
    assert diagnose(run_with(refused), None, None).root_cause == "recipient.relay_denied"


@pytest.mark.parametrize("port", [443, 993, 995])
def test_a_wrong_certificate_on_the_port_of_another_service_is_probably_the_wrong_port(port: int) -> None:
    changed: dict[CheckId, Fact] = {C.TLS: runs.tls(CertificateProblem.WRONG_NAME)}
    diagnosis = diagnose(run_with(changed, settings(port, IMPLICIT)), None, None)
    assert (diagnosis.root_cause, diagnosis.certainty) == (SERVICE, Certainty.PROBABLE)
    assert diagnosis.alternatives[0] == "tls.cert_hostname_mismatch"
