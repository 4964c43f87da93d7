"""A dialogue that breaks off: the step is named, a handed over message is not simply tried again, nothing is guessed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.diagnosis import runs
from tests.diagnosis.runs import CLEAR, HOST, C, run_with, said, settings
from wizard.diagnosis.diagnose import diagnose
from wizard.diagnosis.finding import Certainty, ChangeSettings, Diagnosis, Severity
from wizard.facts.check import CheckId, CheckState, Fact
from wizard.facts.connection import OtherPortsFact, PortAnswer
from wizard.facts.dialogue import (
    AuthFact,
    ChannelFailure,
    ChannelFailureKind,
    EhloFact,
    EnvelopeFact,
    Exchange,
    GreetingFact,
    MessageFact,
    SignInSkipped,
)
from wizard.facts.names import DnsOutcome, MailExchanger, MailExchangersFact
from wizard.facts.tls import TlsOutcome
from wizard.report.fact_words import auth_detail
from wizard.report.text_report import render_text
from wizard.settings.transport_security import TransportSecurity

K = ChannelFailureKind
SURE = Certainty.SURE


def broken(verb: str, kind: ChannelFailureKind, data: bytes = b"", quiet_s: float | None = None) -> Exchange:
    return Exchange(verb, None, ChannelFailure(kind, None, data, quiet_s), 10.0)


def at(check: CheckId, exchange: Exchange, handed_over: bool = True) -> Fact:
    match check:
        case C.GREETING:
            return GreetingFact(exchange, 10.0)
        case C.EHLO | C.EHLO_AFTER_TLS:
            return EhloFact(exchange, "[127.0.0.1]", None, check is C.EHLO_AFTER_TLS, 10.0)
        case C.AUTH:
            return AuthFact("PLAIN", ("PLAIN",), None, exchange, 10.0)
        case C.TEST_MESSAGE:
            return MessageFact("<1@northwind.example>", "a@northwind.example", 800, exchange, 10.0, handed_over)
        case _:
            return EnvelopeFact("a@northwind.example", exchange, 10.0)


def found(check: CheckId, exchange: Exchange, handed_over: bool = True) -> Diagnosis:
    return diagnose(run_with({check: at(check, exchange, handed_over)}), None, None)


STEPS = [
    (C.EHLO, "after its greeting"),
    (C.EHLO_AFTER_TLS, "after the encryption was set up"),
    (C.AUTH, "during the sign-in"),
    (C.MAIL, "at the sender address"),
    (C.RCPT, "at the recipient"),
]


@pytest.mark.parametrize(("check", "step"), STEPS)
def test_silence_in_the_dialogue_names_the_step_and_blames_no_firewall(check: CheckId, step: str) -> None:
    diagnosis = found(check, broken("X", K.TIMED_OUT))
    assert (diagnosis.root_cause, diagnosis.certainty) == ("network.connection_timed_out", SURE)
    assert f"stopped answering {step}" in render_text(diagnosis)
    assert "firewall" not in render_text(diagnosis).lower().partition("code:")[0]


@pytest.mark.parametrize("kind", [K.CLOSED, K.RESET])
@pytest.mark.parametrize(("check", "step"), STEPS)
def test_a_peer_that_closes_is_named_with_the_step(check: CheckId, step: str, kind: ChannelFailureKind) -> None:
    diagnosis = found(check, broken("X", kind))
    assert (diagnosis.root_cause, diagnosis.certainty) == ("network.connection_dropped_by_server", SURE)
    assert f"hung up {step}" in render_text(diagnosis)


@pytest.mark.parametrize("kind", [K.TIMED_OUT, K.CLOSED, K.RESET])
def test_a_message_without_its_reply_may_arrive_twice(kind: ChannelFailureKind) -> None:
    whole = render_text(found(C.TEST_MESSAGE, broken("DATA", kind)))
    assert "may deliver it twice" in whole
    refused = render_text(found(C.TEST_MESSAGE, broken("DATA", kind), handed_over=False))
    assert "twice" not in refused
    assert "at the test message" in refused


def test_a_success_for_data_itself_is_no_delivery() -> None:
    assert not found(C.TEST_MESSAGE, said("DATA", "250 2.0.0 fine"), handed_over=False).ok


@pytest.mark.parametrize("check", [C.GREETING, C.EHLO, C.AUTH, C.RCPT])
@pytest.mark.parametrize(
    ("kind", "data", "quiet_s"),
    [
        (K.REPLY_TOO_LARGE, b"220-x", None),
        (K.NOT_SMTP, b"220-a\r\n250 b", None),
        (K.NOT_SMTP, b"999 what", None),
        (K.TIMED_OUT, b"220 mail.northwind.example", 9.9),
    ],
)
def test_words_that_are_no_reply_are_called_that(
    check: CheckId, kind: ChannelFailureKind, data: bytes, quiet_s: float | None
) -> None:
    diagnosis = found(check, broken("X", kind, data, quiet_s))
    assert (diagnosis.root_cause, diagnosis.certainty) == ("server.malformed_reply", SURE)


def test_a_reply_that_still_drips_is_slow_and_not_malformed() -> None:
    assert found(C.EHLO, broken("EHLO", K.TIMED_OUT, b"250-a", 0.4)).root_cause == "network.connection_timed_out"


def test_bytes_of_something_else_before_any_greeting_are_another_service() -> None:
    assert found(C.GREETING, broken("", K.NOT_SMTP, b"\x00\x01\x02")).root_cause == "settings.wrong_service_on_port"


def test_a_farewell_that_nobody_asked_for_is_not_the_answer_to_the_sign_in() -> None:
    bye = runs.reply("421 4.3.2 System shutting down")
    diagnosis = found(C.AUTH, Exchange("AUTH", bye, None, 0.1, (bye,)))
    assert diagnosis.root_cause == "server.temporary_failure"
    assert [finding.code for finding in diagnosis.findings] == ["server.temporary_failure"]


def test_an_unsolicited_reply_is_reported_with_its_step_and_its_words() -> None:
    accepted = replace(said("AUTH", "235 2.7.0 Accepted"), unsolicited=(runs.reply("250 forged"),))
    diagnosis = found(C.AUTH, accepted)
    assert diagnosis.ok
    (finding,) = diagnosis.findings
    assert (finding.code, finding.severity) == ("server.unsolicited_reply", Severity.WARNING)
    assert finding.untrusted_quote == ("250 forged",)
    assert "before the sign-in" in render_text(diagnosis)
    assert diagnosis.states[C.AUTH] is CheckState.WARNING


@pytest.mark.parametrize(
    ("first", "cause"),
    [
        (b"250 ok\r\n", "tls.injected_reply"),
        (b"220 again", "tls.injected_reply"),
        (b"500 what", "tls.starttls_unavailable_server"),
        (b"454 no", "tls.starttls_unavailable_server"),
    ],
)
def test_clear_text_after_starttls_was_put_in_or_shows_that_tls_never_began(first: bytes, cause: str) -> None:
    failure = ChannelFailure(K.TLS_ERROR, None, first)
    fact = runs.tls(outcome=TlsOutcome.NOT_TLS, chain=(), failure=failure)
    assert diagnose(run_with({C.TLS: fact}), None, None).root_cause == cause


def test_a_mailbox_that_was_not_sent_lacks_smtputf8() -> None:
    diagnosis = found(C.MAIL, Exchange("MAIL", None, None, 0.0))
    assert (diagnosis.root_cause, diagnosis.certainty) == ("sender.smtputf8_unsupported", SURE)


def test_our_own_refusal_to_send_a_password_in_clear_is_certain() -> None:
    fact = AuthFact(None, ("PLAIN",), SignInSkipped.CHANNEL_NOT_PROTECTED, None, 0.0)
    diagnosis = diagnose(run_with({C.AUTH: fact}, settings(25, CLEAR)), None, None)
    assert (diagnosis.root_cause, diagnosis.certainty) == ("login.channel_not_protected", SURE)


def test_a_mail_exchanger_that_signs_nobody_in_is_the_wrong_host() -> None:
    not_offered = AuthFact(None, (), SignInSkipped.NOT_OFFERED, None, 0.0)
    mx = MailExchangersFact("northwind.example", DnsOutcome.FOUND, (MailExchanger(10, HOST),), False, 0.01)
    closed = OtherPortsFact((), 0.1)
    changed: dict[CheckId, Fact] = {C.AUTH: not_offered, C.SENDER_DOMAIN: mx, C.OTHER_PORTS: closed}
    diagnosis = diagnose(run_with(changed, settings(25)), None, None)
    assert diagnosis.root_cause == "settings.wrong_host"
    assert diagnosis.alternatives[0] == "login.auth_not_offered"
    submits = runs.other_ports((587, TransportSecurity.STARTTLS))
    with_port = diagnose(run_with({**changed, C.OTHER_PORTS: submits}, settings(25)), None, None)
    assert with_port.root_cause == "login.auth_not_offered"


@pytest.mark.parametrize("offers", [True, False])
def test_only_a_port_that_offers_a_sign_in_is_a_remedy_for_a_missing_one(offers: bool) -> None:
    not_offered = AuthFact(None, (), SignInSkipped.NOT_OFFERED, None, 0.0)
    port = replace(runs.other_ports((465, TransportSecurity.IMPLICIT_TLS)).ports[0], offers_sign_in=offers)
    changed: dict[CheckId, Fact] = {C.AUTH: not_offered, C.OTHER_PORTS: OtherPortsFact((port,), 0.1)}
    diagnosis = diagnose(run_with(changed, settings(587)), None, None)
    changes = [r for r in diagnosis.findings[0].remedies if isinstance(r, ChangeSettings)]
    assert bool(changes) is offers
    assert port.answer is PortAnswer.SMTP


@pytest.mark.parametrize("code", [200, 250, 252, 334, 354])
def test_no_success_but_235_is_a_sign_in(code: int) -> None:
    fact = runs.sign_in(f"{code} 2.0.0 fine")
    diagnosis = diagnose(run_with({C.AUTH: fact}), None, None)
    assert not fact.passed
    assert (diagnosis.root_cause, diagnosis.certainty) == ("server.malformed_reply", Certainty.PROBABLE)
    assert "Signed in" not in auth_detail(fact)
    assert runs.sign_in("235 2.7.0 fine").passed


def test_a_sign_in_missing_after_replies_that_slipped_is_not_certain() -> None:
    not_offered = AuthFact(None, (), SignInSkipped.NOT_OFFERED, None, 0.0)
    plain = run_with({C.AUTH: not_offered})
    assert diagnose(plain, None, None).certainty is SURE
    whole = plain.fact(C.EHLO_AFTER_TLS, EhloFact)
    assert whole is not None
    assert whole.exchange.reply is not None
    shifted = replace(whole, exchange=replace(whole.exchange, unsolicited=(whole.exchange.reply,)))
    assert whole.keywords is not None
    bare = replace(whole, keywords=replace(whole.keywords, keywords=()))
    for ehlo in (shifted, bare):
        diagnosis = diagnose(run_with({C.EHLO_AFTER_TLS: ehlo, C.AUTH: not_offered}), None, None)
        assert (diagnosis.root_cause, diagnosis.certainty) == ("login.auth_not_offered", Certainty.PROBABLE)
        assert "server.malformed_reply" in diagnosis.alternatives


def test_a_recipient_that_could_not_be_verified_is_the_recipient() -> None:
    for words in ("450 4.1.1 <a@northwind.example>: unverified address: no route", "550 5.1.1 unverified address"):
        diagnosis = diagnose(run_with({C.RCPT: runs.envelope("RCPT", words)}), None, None)
        assert diagnosis.root_cause == "recipient.recipient_unavailable"
