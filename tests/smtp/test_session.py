"""The session: which command may come when, what TLS makes it forget, and where a sign-in is refused."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from wizard.smtp.commands import Command
from wizard.smtp.reply_parser import MalformedReply, ReceivedReply
from wizard.smtp.session import CommandRefusedError, Phase, SmtpSession

SECRET = b"AHVzZXIAc2VjcmV0"


def answer(session: SmtpSession, octets: bytes) -> int:
    session.feed(octets)
    received = session.next_reply()
    assert isinstance(received, ReceivedReply)
    return received.reply.code


def greeted() -> SmtpSession:
    session = SmtpSession()
    answer(session, b"220 mail.example ESMTP\r\n")
    return session


def phase(session: SmtpSession) -> Phase:
    return session.phase


def ready(keywords: bytes = b"250-STARTTLS\r\n250 AUTH PLAIN LOGIN\r\n") -> SmtpSession:
    session = greeted()
    session.ehlo("client.example")
    answer(session, b"250-mail.example\r\n" + keywords)
    return session


def in_tls(verified: bool = True, after_220: bytes = b"") -> SmtpSession:
    session = ready()
    session.starttls()
    answer(session, b"220 go\r\n" + after_220)
    session.tls_established(verified)
    session.ehlo("client.example")
    answer(session, b"250-mail.example\r\n250 AUTH PLAIN LOGIN\r\n")
    return session


def in_implicit_tls() -> SmtpSession:
    session = SmtpSession()
    session.tls_established(verified=True)
    answer(session, b"220 mail.example\r\n")
    session.ehlo("client.example")
    answer(session, b"250-mail.example\r\n250 AUTH PLAIN\r\n")
    return session


def test_whole_submission_in_order() -> None:
    session = in_tls()
    session.auth("PLAIN", SECRET)
    assert answer(session, b"235 ok\r\n") == 235
    session.mail("a@b.example")
    answer(session, b"250 ok\r\n")
    session.rcpt("c@d.example")
    answer(session, b"250 ok\r\n")
    session.data()
    answer(session, b"354 go\r\n")
    assert session.message(b"hello\r\n.\r\n").octets == b"hello\r\n..\r\n.\r\n"
    answer(session, b"250 queued\r\n")
    assert phase(session) is Phase.READY
    session.quit()
    answer(session, b"221 bye\r\n")
    assert phase(session) is Phase.CLOSED


COMMANDS: dict[str, Callable[[SmtpSession], Command]] = {
    "EHLO": lambda s: s.ehlo("x.example"),
    "STARTTLS": lambda s: s.starttls(),
    "AUTH": lambda s: s.auth("PLAIN", SECRET),
    "response": lambda s: s.auth_response(SECRET),
    "MAIL": lambda s: s.mail("a@b.example"),
    "RCPT": lambda s: s.rcpt("a@b.example"),
    "DATA": lambda s: s.data(),
    "message": lambda s: s.message(b"x"),
    "RSET": lambda s: s.rset(),
    "QUIT": lambda s: s.quit(),
}


def test_nothing_is_sent_before_the_greeting() -> None:
    for send in COMMANDS.values():
        with pytest.raises(CommandRefusedError):
            send(SmtpSession())


@pytest.mark.parametrize("name", sorted(COMMANDS.keys() - {"EHLO", "QUIT"}))
def test_only_ehlo_and_quit_follow_the_greeting(name: str) -> None:
    with pytest.raises(CommandRefusedError):
        COMMANDS[name](greeted())


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_nothing_follows_a_command_before_its_reply(name: str) -> None:
    session = ready()
    session.ehlo("x.example")
    with pytest.raises(CommandRefusedError):
        COMMANDS[name](session)


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_nothing_follows_a_421(name: str) -> None:
    session = ready()
    session.mail("a@b.example")
    answer(session, b"421 4.3.2 shutting down\r\n")
    with pytest.raises(CommandRefusedError):
        COMMANDS[name](session)


def test_refused_greeting_leaves_nothing_to_say() -> None:
    session = SmtpSession()
    assert answer(session, b"554 no service\r\n") == 554
    assert not session.may("EHLO")


def test_refused_ehlo_gives_no_keywords() -> None:
    session = ready()
    session.ehlo("x.example")
    answer(session, b"501 bad name\r\n")
    assert session.keywords is None
    assert not session.may("MAIL")


def test_rcpt_needs_mail_and_data_needs_rcpt() -> None:
    session = ready()
    assert not session.may("RCPT")
    session.mail("a@b.example")
    answer(session, b"550 no\r\n")
    assert not session.may("RCPT")
    session.mail("a@b.example")
    answer(session, b"250 ok\r\n")
    assert not session.may("DATA")
    session.rcpt("a@b.example")
    answer(session, b"450 later\r\n")
    assert not session.may("DATA")
    session.rset()
    answer(session, b"250 ok\r\n")
    assert session.may("MAIL")


def test_refused_data_keeps_the_message_back() -> None:
    session = ready()
    for send, reply in ((session.mail, b"250 ok\r\n"), (session.rcpt, b"250 ok\r\n")):
        send("a@b.example")
        answer(session, reply)
    session.data()
    answer(session, b"554 no\r\n")
    with pytest.raises(CommandRefusedError):
        session.message(b"x")


def test_keywords_learnt_in_clear_are_forgotten_in_tls() -> None:
    session = ready()
    session.starttls()
    answer(session, b"220 go\r\n")
    session.tls_established(verified=True)
    assert session.keywords is None
    with pytest.raises(CommandRefusedError):
        session.auth("PLAIN", SECRET)
    session.ehlo("x.example")
    answer(session, b"250 mail.example\r\n")
    with pytest.raises(CommandRefusedError):
        session.auth("PLAIN", SECRET)


@pytest.mark.parametrize("make", [ready, lambda: in_tls(verified=False), lambda: in_tls(after_220=b"250 x\r\n")])
def test_auth_is_refused_unless_the_channel_is_verified_and_clean(make: Callable[[], SmtpSession]) -> None:
    session = make()
    assert not session.may_carry_credentials
    with pytest.raises(CommandRefusedError):
        session.auth("PLAIN", SECRET)


def test_auth_is_built_in_both_kinds_of_verified_tls() -> None:
    assert in_tls().auth("PLAIN", SECRET).octets == b"AUTH PLAIN " + SECRET + b"\r\n"
    assert in_implicit_tls().auth("PLAIN", SECRET).verb == "AUTH"


def test_second_auth_is_refused() -> None:
    session = in_tls()
    session.auth("PLAIN", SECRET)
    answer(session, b"535 no\r\n")
    with pytest.raises(CommandRefusedError):
        session.auth("LOGIN")


def test_mechanism_that_was_not_offered_is_refused() -> None:
    with pytest.raises(CommandRefusedError):
        in_implicit_tls().auth("LOGIN")


def test_responses_follow_334_only() -> None:
    session = in_tls()
    session.auth("LOGIN")
    answer(session, b"334 VXNlcm5hbWU6\r\n")
    assert phase(session) is Phase.IN_AUTH
    assert session.auth_response(b"dXNlcg==").octets == b"dXNlcg==\r\n"
    answer(session, b"334 UGFzc3dvcmQ6\r\n")
    assert session.auth_response(None).octets == b"*\r\n"
    answer(session, b"501 cancelled\r\n")
    assert phase(session) is Phase.READY
    with pytest.raises(CommandRefusedError):
        session.auth_response(b"dXNlcg==")


@pytest.mark.parametrize("extra", [b"250 injected\r\n", b"250-half", b"\r\n"])
def test_octets_after_the_220_to_starttls_are_told_and_never_read(extra: bytes) -> None:
    session = ready()
    session.starttls()
    assert answer(session, b"220 go\r\n" + extra) == 220
    assert session.injected == extra
    session.tls_established(verified=True)
    session.ehlo("x.example")
    assert session.next_reply() is None
    assert session.unsolicited == ()


def test_nothing_injected_is_told_when_nothing_was() -> None:
    assert in_tls().injected is None


def test_refused_starttls_leaves_the_session_in_clear() -> None:
    session = ready()
    session.starttls()
    answer(session, b"454 not now\r\n")
    with pytest.raises(CommandRefusedError):
        session.tls_established(verified=True)
    assert session.may("QUIT")


def test_tls_cannot_be_claimed_out_of_place_or_twice() -> None:
    with pytest.raises(CommandRefusedError):
        ready().tls_established(verified=True)
    with pytest.raises(CommandRefusedError):
        in_implicit_tls().tls_established(verified=True)
    with pytest.raises(CommandRefusedError):
        in_tls().starttls()


def test_unsolicited_421_is_kept_and_answers_no_later_command() -> None:
    session = ready()
    session.feed(b"421 4.4.2 idle too long\r\n")
    assert [reply.code for reply in session.unsolicited] == [421]
    session.mail("a@b.example")
    assert session.next_reply() is None


def test_second_reply_in_one_segment_answers_no_later_command() -> None:
    session = ready()
    session.mail("a@b.example")
    assert answer(session, b"250 ok\r\n250 forged\r\n") == 250
    session.rcpt("c@d.example")
    assert session.next_reply() is None
    assert [reply.lines for reply in session.unsolicited] == [("forged",)]


def test_unsolicited_replies_are_bounded() -> None:
    session = ready()
    session.feed(b"250 x\r\n" * 1000)
    assert len(session.unsolicited) == 8


def test_malformed_reply_is_a_value() -> None:
    session = ready()
    session.mail("a@b.example")
    session.feed(b"what is this, a reply?\r\n")
    assert isinstance(session.next_reply(), MalformedReply)


def test_transcript_has_both_sides_and_no_secret() -> None:
    session = in_tls()
    session.auth("PLAIN", SECRET)
    answer(session, b"334 \r\n")
    session.auth_response(SECRET)
    answer(session, b"235 welcome\r\n")
    lines = [(line.side, line.text) for line in session.transcript.lines]
    assert ("client", "AUTH PLAIN ***") in lines
    assert ("client", "***") in lines
    assert ("server", "235 welcome") in lines
    assert ("server", "250-mail.example") in lines
    assert SECRET.decode() not in str(lines)


def test_transcript_is_bounded() -> None:
    session = ready()
    for _ in range(30):
        session.rset()
        answer(session, b"250-" + b"y" * 4000 + b"\r\n" + b"250-z\r\n" * 100 + b"250 end\r\n")
    assert len(session.transcript.lines) <= 400
    assert max(len(line.text) for line in session.transcript.lines) <= 512
