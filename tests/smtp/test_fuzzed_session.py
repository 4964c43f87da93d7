"""Whatever a server says and whenever: the session never lets credentials out of verified TLS."""

from __future__ import annotations

import contextlib

import hypothesis.strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from wizard.smtp.session import CommandRefusedError, Phase, SmtpSession

_said = st.sampled_from(
    [
        *(b"220 mail\r\n", b"220 go\r\n", b"250 ok\r\n", b"235 2.7.0 welcome\r\n", b"334 VXNlcm5hbWU6\r\n"),
        *(b"354 go\r\n", b"421 4.3.2 bye\r\n", b"454 4.7.0 no\r\n", b"503 5.5.1 no\r\n", b"535 5.7.8 no\r\n"),
        b"250-mail\r\n250-STARTTLS\r\n250 AUTH PLAIN LOGIN\r\n",
        b"250-mail\r\n250 AUTH PLAIN LOGIN\r\n",
        b"220 go\r\n250-mail\r\n250 AUTH PLAIN\r\n",
        *(b"250-", b"25", b"\r\n", b"nothing that anybody reads\r\n", b"\0\0\0\0"),
    ]
)


class AnySession(RuleBasedStateMachine):
    """Commands, words of the server and TLS in every order that there is."""

    def __init__(self) -> None:
        super().__init__()
        self.session = SmtpSession()
        self.sent: list[bytes] = []
        self.auth_commands = 0
        self.agreed = False

    @rule(octets=_said)
    def hear(self, octets: bytes) -> None:
        self.session.feed(octets)

    @rule()
    def take_reply(self) -> None:
        self.session.next_reply()

    @rule(verified=st.booleans())
    def begin_tls(self, verified: bool) -> None:
        phase = self.session.phase
        with contextlib.suppress(CommandRefusedError):
            self.session.tls_established(verified)
            assert phase in (Phase.TLS_DUE, Phase.AWAITING_GREETING)
            assert self.session.keywords is None

    @rule()
    def say_ehlo(self) -> None:
        with contextlib.suppress(CommandRefusedError):
            self.sent.append(self.session.ehlo("[192.0.2.1]").octets)

    @rule()
    def say_starttls(self) -> None:
        with contextlib.suppress(CommandRefusedError):
            self.sent.append(self.session.starttls().octets)
            assert not self.session.in_tls

    @rule(mechanism=st.sampled_from(["PLAIN", "LOGIN"]))
    def sign_in(self, mechanism: str) -> None:
        with contextlib.suppress(CommandRefusedError):
            self.session.auth(mechanism, b"\0user\0secret")
            self.auth_commands += 1
            self.agreed = self.session.in_tls and self.session.peer_verified
            assert self.agreed

    @rule()
    def answer_challenge(self) -> None:
        with contextlib.suppress(CommandRefusedError):
            self.session.auth_response(b"secret")
            assert self.agreed
            assert self.session.in_tls

    @rule()
    def give_envelope(self) -> None:
        for command in (self.session.mail, self.session.rcpt):
            with contextlib.suppress(CommandRefusedError):
                self.sent.append(command("user@probe.example").octets)

    @rule()
    def give_message(self) -> None:
        with contextlib.suppress(CommandRefusedError):
            self.sent.append(self.session.data().octets)
        with contextlib.suppress(CommandRefusedError):
            self.sent.append(self.session.message(b"Subject: x\r\n\r\n.\r\n").octets)

    @invariant()
    def credentials_need_verified_tls_without_injection(self) -> None:
        if self.session.may_carry_credentials:
            assert self.session.in_tls
            assert self.session.peer_verified
            assert self.session.injected is None

    @invariant()
    def there_is_one_sign_in_and_no_secret_in_other_commands(self) -> None:
        assert self.auth_commands <= 1
        assert not any(b"secret" in octets for octets in self.sent)

    @invariant()
    def what_is_kept_stays_small(self) -> None:
        assert len(self.session.unsolicited) <= 8
        assert len(self.session.pending) <= 512


TestAnySession = AnySession.TestCase
