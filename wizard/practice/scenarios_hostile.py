"""Servers that break off, stall, flood or garble: broken ones by accident, hostile ones on purpose."""

from __future__ import annotations

from wizard.practice.mail_behaviour import MailBehaviour, PortManner, ReplyTo, Then, Words
from wizard.practice.scenario import PRACTICE_HOST, Scenario
from wizard.settings.transport_security import TransportSecurity

_STARTTLS = TransportSecurity.STARTTLS
_DROPPED = "network.connection_dropped_by_server"
_SILENT = "network.connection_timed_out"
_GARBLED = "server.malformed_reply"
_LINE = b"250-" + b"x" * 60 + b"\r\n"
_BLOCK = b"x" * 65536
_STEPS: tuple[tuple[ReplyTo, str, str], ...] = (
    (ReplyTo.EHLO, "ehlo", "after the greeting"),
    (ReplyTo.EHLO_AFTER_TLS, "after_tls", "once the connection is encrypted"),
    (ReplyTo.AUTH, "sign_in", "when it has user name and password"),
    (ReplyTo.MAIL, "sender", "when it hears the sender"),
    (ReplyTo.RCPT, "recipient", "when it hears the recipient"),
    (ReplyTo.DATA, "data", "before the message"),
    (ReplyTo.MESSAGE, "message", "when it has the message"),
)


def _speaking(moment: ReplyTo, words: Words) -> MailBehaviour:
    """Make a server that says these words at one moment, on every port and in plain text at first."""
    return MailBehaviour(ports=dict.fromkeys((25, 587), PortManner.STARTTLS), words={moment: words})


def _on_587(identifier: str, title: str, summary: str, cause: str | None, behaviour: MailBehaviour) -> Scenario:
    return Scenario(
        identifier,
        title,
        summary,
        cause,
        port=587,
        security=_STARTTLS,
        send_test_message=True,
        sure=False,
        behaviour=behaviour,
    )


CLOSING: tuple[Scenario, ...] = tuple(
    _on_587(
        f"{'resets' if then is Then.RESET else 'closes'}_{step}",
        f"The server {'cuts the line' if then is Then.RESET else 'hangs up'} {when}",
        f"The server {'resets' if then is Then.RESET else 'closes'} the connection without a word {when}.",
        _DROPPED,
        _speaking(moment, Words(then=then)),
    )
    for then in (Then.CLOSE, Then.RESET)
    for moment, step, when in _STEPS
)

STALLING: tuple[Scenario, ...] = (
    *(
        _on_587(
            f"silent_{step}",
            f"The server falls silent {when}",
            f"The server says nothing more {when}, and does not hang up either.",
            _SILENT,
            _speaking(moment, Words(then=Then.FALL_SILENT)),
        )
        for moment, step, when in _STEPS
    ),
    _on_587(
        "drip_feed",
        "A greeting drop by drop",
        "The server sends its greeting one letter at a time and never comes to an end.",
        _SILENT,
        _speaking(ReplyTo.CONNECT, Words(b"220 mail", b".", times=0, pause_s=0.05)),
    ),
    _on_587(
        "drip_feed_keywords",
        "Keywords drop by drop",
        "The server keeps announcing one more keyword, slowly, without an end.",
        _SILENT,
        _speaking(ReplyTo.EHLO, Words(b"", b"250-X\r\n", times=0, pause_s=0.05)),
    ),
)

GARBLING: tuple[Scenario, ...] = (
    _on_587(
        "endless_keywords",
        "Keywords without an end",
        "The server announces keywords as fast as it can and never stops.",
        _GARBLED,
        _speaking(ReplyTo.EHLO, Words(b"", _LINE * 100, times=0)),
    ),
    _on_587(
        "huge_reply",
        "A reply of 12 megabytes",
        "The greeting has 12 megabytes in many lines.",
        _GARBLED,
        _speaking(ReplyTo.CONNECT, Words(b"", b"220-" + _LINE[4:], times=180_000)),
    ),
    _on_587(
        "huge_line",
        "A line of 20 megabytes",
        "The reply to EHLO is a single line of 20 megabytes.",
        _GARBLED,
        _speaking(ReplyTo.EHLO, Words(b"250 ", _BLOCK, times=320)),
    ),
    _on_587(
        "huge_line_in_tls",
        "A line of 20 megabytes inside TLS",
        "Once the connection is encrypted, the reply to EHLO is a single line of 20 megabytes.",
        _GARBLED,
        _speaking(ReplyTo.EHLO_AFTER_TLS, Words(b"250 ", _BLOCK, times=320)),
    ),
    _on_587(
        "garbage_keywords",
        "Nonsense in place of keywords",
        "The server greets as it should and answers EHLO with bytes that mean nothing.",
        _GARBLED,
        _speaking(ReplyTo.EHLO, Words(b"\x00\xff\xfe\x80 nothing that anybody reads\r\n")),
    ),
    _on_587(
        "codes_differ",
        "A reply with two codes",
        "The lines of one reply begin with different codes.",
        _GARBLED,
        _speaking(ReplyTo.EHLO, Words(b"250-mail.northwind.example\r\n550 No\r\n")),
    ),
    _on_587(
        "impossible_code",
        "A code that does not exist",
        "The server answers with code 999.",
        _GARBLED,
        _speaking(ReplyTo.MAIL, Words(b"999 Whatever this is\r\n")),
    ),
    _on_587(
        "no_line_end",
        "A line that never ends",
        "The greeting has no line end, and nothing follows.",
        _GARBLED,
        _speaking(ReplyTo.CONNECT, Words(b"220 mail.northwind.example ESMTP ready", then=Then.FALL_SILENT)),
    ),
    _on_587(
        "carriage_return_only",
        "Lines that end in a carriage return alone",
        "The server ends its lines with a carriage return and no line feed.",
        _GARBLED,
        MailBehaviour(ports=dict.fromkeys((25, 587), PortManner.STARTTLS), line_end=b"\r"),
    ),
    _on_587(
        "nul_in_greeting",
        "Zero bytes in the greeting",
        "There are zero bytes in the greeting. It can be read all the same, and nothing is wrong with sending.",
        None,
        MailBehaviour(greeting=(f"{PRACTICE_HOST}\0 ESMTP\0ready",)),
    ),
    _on_587(
        "nul_in_refusal",
        "Zero bytes in a refusal",
        "The password is refused in words with zero bytes between them.",
        "login.wrong_password",
        MailBehaviour(replies={ReplyTo.AUTH: "535 5.7.8 Error:\0 authentication\0 failed"}),
    ),
    _on_587(
        "hidden_keyword",
        "A keyword hidden behind a carriage return",
        "A carriage return inside a line hides a second one. It is one line, and AUTH is not announced.",
        "login.auth_not_offered",
        _speaking(
            ReplyTo.EHLO_AFTER_TLS,
            Words(b"250-mail.northwind.example\r\n250-8BITMIME\r250 AUTH PLAIN LOGIN\r\n250 PIPELINING\r\n"),
        ),
    ),
    _on_587(
        "hostile_text",
        "A refusal that tries to deceive",
        "The refusal carries HTML, control characters and letters that run backwards, to be shown and not obeyed.",
        "login.wrong_password",
        MailBehaviour(
            replies={
                ReplyTo.AUTH: "535 5.7.8 <b>Authentication failed</b> \x1b[2J\u202egnp.exe\u202c "
                "<img src=http://192.0.2.1/x>"
            }
        ),
    ),
    _on_587(
        "farewell",
        "The server says why it leaves",
        "The server closes the connection before the sign-in and says that it is shutting down.",
        "server.temporary_failure",
        _speaking(
            ReplyTo.EHLO_AFTER_TLS,
            Words(
                b"250-mail.northwind.example\r\n250 AUTH PLAIN LOGIN\r\n"
                b"421 4.3.2 mail.northwind.example System is shutting down\r\n",
                then=Then.CLOSE,
            ),
        ),
    ),
)

HOSTILE_SCENARIOS: tuple[Scenario, ...] = (*CLOSING, *STALLING, *GARBLING)
