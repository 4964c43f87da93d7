"""Servers that break off, stall, flood or garble: broken ones by accident, hostile ones on purpose."""

from __future__ import annotations

from wizard.practice.mail_behaviour import MailBehaviour, PortManner, ReplyTo, Then, Words
from wizard.practice.scenario import PRACTICE_HOST, Scenario
from wizard.settings.transport_security import TransportSecurity
from wizard.words.translation import QT_TRANSLATE_NOOP

_STARTTLS = TransportSecurity.STARTTLS
_DROPPED = "network.connection_dropped_by_server"
_SILENT = "network.connection_timed_out"
_GARBLED = "server.malformed_reply"
_LINE = b"250-" + b"x" * 60 + b"\r\n"
_BLOCK = b"x" * 65536
_STEPS: tuple[tuple[ReplyTo, str], ...] = (
    (ReplyTo.EHLO, "ehlo"),
    (ReplyTo.EHLO_AFTER_TLS, "after_tls"),
    (ReplyTo.AUTH, "sign_in"),
    (ReplyTo.MAIL, "sender"),
    (ReplyTo.RCPT, "recipient"),
    (ReplyTo.DATA, "data"),
    (ReplyTo.MESSAGE, "message"),
)
_HANGS_UP = {
    "ehlo": QT_TRANSLATE_NOOP("practice", "The server hangs up after the greeting"),
    "after_tls": QT_TRANSLATE_NOOP("practice", "The server hangs up once the connection is encrypted"),
    "sign_in": QT_TRANSLATE_NOOP("practice", "The server hangs up when it has user name and password"),
    "sender": QT_TRANSLATE_NOOP("practice", "The server hangs up when it hears the sender"),
    "recipient": QT_TRANSLATE_NOOP("practice", "The server hangs up when it hears the recipient"),
    "data": QT_TRANSLATE_NOOP("practice", "The server hangs up before the message"),
    "message": QT_TRANSLATE_NOOP("practice", "The server hangs up when it has the message"),
}
_CUTS_THE_LINE = {
    "ehlo": QT_TRANSLATE_NOOP("practice", "The server cuts the line after the greeting"),
    "after_tls": QT_TRANSLATE_NOOP("practice", "The server cuts the line once the connection is encrypted"),
    "sign_in": QT_TRANSLATE_NOOP("practice", "The server cuts the line when it has user name and password"),
    "sender": QT_TRANSLATE_NOOP("practice", "The server cuts the line when it hears the sender"),
    "recipient": QT_TRANSLATE_NOOP("practice", "The server cuts the line when it hears the recipient"),
    "data": QT_TRANSLATE_NOOP("practice", "The server cuts the line before the message"),
    "message": QT_TRANSLATE_NOOP("practice", "The server cuts the line when it has the message"),
}
_FALLS_SILENT = {
    "ehlo": QT_TRANSLATE_NOOP("practice", "The server falls silent after the greeting"),
    "after_tls": QT_TRANSLATE_NOOP("practice", "The server falls silent once the connection is encrypted"),
    "sign_in": QT_TRANSLATE_NOOP("practice", "The server falls silent when it has user name and password"),
    "sender": QT_TRANSLATE_NOOP("practice", "The server falls silent when it hears the sender"),
    "recipient": QT_TRANSLATE_NOOP("practice", "The server falls silent when it hears the recipient"),
    "data": QT_TRANSLATE_NOOP("practice", "The server falls silent before the message"),
    "message": QT_TRANSLATE_NOOP("practice", "The server falls silent when it has the message"),
}


def _speaking(moment: ReplyTo, words: Words) -> MailBehaviour:
    """Make a server that says these words at one moment, on every port and in plain text at first."""
    return MailBehaviour(ports=dict.fromkeys((25, 587), PortManner.STARTTLS), words={moment: words})


_WITH_THE_MESSAGE = (ReplyTo.DATA, ReplyTo.MESSAGE)
"""The moments that only a test message comes to; a check ends before them."""


def _on_587(
    identifier: str,
    title: str,
    summary: str,
    cause: str | None,
    behaviour: MailBehaviour,
    at: ReplyTo | None = None,
) -> Scenario:
    """Make a situation on port 587; ``at``: the moment of its fault, where that decides what a person has to do."""
    return Scenario(
        identifier,
        title,
        summary,
        cause,
        port=587,
        security=_STARTTLS,
        send_test_message=at in _WITH_THE_MESSAGE,
        sure=False,
        behaviour=behaviour,
    )


CLOSING: tuple[Scenario, ...] = (
    *(
        _on_587(
            f"closes_{step}",
            _HANGS_UP[step],
            QT_TRANSLATE_NOOP("practice", "The server closes the connection without a word at this point."),
            _DROPPED,
            _speaking(moment, Words(then=Then.CLOSE)),
            moment,
        )
        for moment, step in _STEPS
    ),
    *(
        _on_587(
            f"resets_{step}",
            _CUTS_THE_LINE[step],
            QT_TRANSLATE_NOOP("practice", "The server resets the connection without a word at this point."),
            _DROPPED,
            _speaking(moment, Words(then=Then.RESET)),
            moment,
        )
        for moment, step in _STEPS
    ),
)

STALLING: tuple[Scenario, ...] = (
    *(
        _on_587(
            f"silent_{step}",
            _FALLS_SILENT[step],
            QT_TRANSLATE_NOOP("practice", "The server says nothing more at this point, and does not hang up either."),
            _SILENT,
            _speaking(moment, Words(then=Then.FALL_SILENT)),
            moment,
        )
        for moment, step in _STEPS
    ),
    _on_587(
        "drip_feed",
        QT_TRANSLATE_NOOP("practice", "A greeting drop by drop"),
        QT_TRANSLATE_NOOP(
            "practice", "The server sends its greeting one letter at a time and never comes to an end."
        ),
        _SILENT,
        _speaking(ReplyTo.CONNECT, Words(b"220 mail", b".", times=0, pause_s=0.05)),
    ),
    _on_587(
        "drip_feed_keywords",
        QT_TRANSLATE_NOOP("practice", "Keywords drop by drop"),
        QT_TRANSLATE_NOOP("practice", "The server keeps announcing one more keyword, slowly, without an end."),
        _SILENT,
        _speaking(ReplyTo.EHLO, Words(b"", b"250-X\r\n", times=0, pause_s=0.05)),
    ),
)

GARBLING: tuple[Scenario, ...] = (
    _on_587(
        "endless_keywords",
        QT_TRANSLATE_NOOP("practice", "Keywords without an end"),
        QT_TRANSLATE_NOOP("practice", "The server announces keywords as fast as it can and never stops."),
        _GARBLED,
        _speaking(ReplyTo.EHLO, Words(b"", _LINE * 100, times=0)),
    ),
    _on_587(
        "huge_reply",
        QT_TRANSLATE_NOOP("practice", "A reply of 12 megabytes"),
        QT_TRANSLATE_NOOP("practice", "The greeting has 12 megabytes in many lines."),
        _GARBLED,
        _speaking(ReplyTo.CONNECT, Words(b"", b"220-" + _LINE[4:], times=180_000)),
    ),
    _on_587(
        "huge_line",
        QT_TRANSLATE_NOOP("practice", "A line of 20 megabytes"),
        QT_TRANSLATE_NOOP("practice", "The reply to EHLO is a single line of 20 megabytes."),
        _GARBLED,
        _speaking(ReplyTo.EHLO, Words(b"250 ", _BLOCK, times=320)),
    ),
    _on_587(
        "huge_line_in_tls",
        QT_TRANSLATE_NOOP("practice", "A line of 20 megabytes inside TLS"),
        QT_TRANSLATE_NOOP(
            "practice", "Once the connection is encrypted, the reply to EHLO is a single line of 20 megabytes."
        ),
        _GARBLED,
        _speaking(ReplyTo.EHLO_AFTER_TLS, Words(b"250 ", _BLOCK, times=320)),
    ),
    _on_587(
        "garbage_keywords",
        QT_TRANSLATE_NOOP("practice", "Nonsense in place of keywords"),
        QT_TRANSLATE_NOOP(
            "practice", "The server greets as it should and answers EHLO with bytes that mean nothing."
        ),
        _GARBLED,
        _speaking(ReplyTo.EHLO, Words(b"\x00\xff\xfe\x80 nothing that anybody reads\r\n")),
    ),
    _on_587(
        "codes_differ",
        QT_TRANSLATE_NOOP("practice", "A reply with two codes"),
        QT_TRANSLATE_NOOP("practice", "The lines of one reply begin with different codes."),
        _GARBLED,
        _speaking(ReplyTo.EHLO, Words(b"250-mail.northwind.example\r\n550 No\r\n")),
    ),
    _on_587(
        "impossible_code",
        QT_TRANSLATE_NOOP("practice", "A code that does not exist"),
        QT_TRANSLATE_NOOP("practice", "The server answers with code 999."),
        _GARBLED,
        _speaking(ReplyTo.MAIL, Words(b"999 Whatever this is\r\n")),
    ),
    _on_587(
        "no_line_end",
        QT_TRANSLATE_NOOP("practice", "A line that never ends"),
        QT_TRANSLATE_NOOP("practice", "The greeting has no line end, and nothing follows."),
        _GARBLED,
        _speaking(ReplyTo.CONNECT, Words(b"220 mail.northwind.example ESMTP ready", then=Then.FALL_SILENT)),
    ),
    _on_587(
        "carriage_return_only",
        QT_TRANSLATE_NOOP("practice", "Lines that end in a carriage return alone"),
        QT_TRANSLATE_NOOP("practice", "The server ends its lines with a carriage return and no line feed."),
        _GARBLED,
        MailBehaviour(ports=dict.fromkeys((25, 587), PortManner.STARTTLS), line_end=b"\r"),
    ),
    _on_587(
        "nul_in_greeting",
        QT_TRANSLATE_NOOP("practice", "Zero bytes in the greeting"),
        QT_TRANSLATE_NOOP(
            "practice",
            "There are zero bytes in the greeting. It can be read all the same, and nothing is wrong with sending.",
        ),
        None,
        MailBehaviour(greeting=(f"{PRACTICE_HOST}\0 ESMTP\0ready",)),
    ),
    _on_587(
        "nul_in_refusal",
        QT_TRANSLATE_NOOP("practice", "Zero bytes in a refusal"),
        QT_TRANSLATE_NOOP("practice", "The password is refused in words with zero bytes between them."),
        "login.wrong_password",
        MailBehaviour(replies={ReplyTo.AUTH: "535 5.7.8 Error:\0 authentication\0 failed"}),
    ),
    _on_587(
        "hidden_keyword",
        QT_TRANSLATE_NOOP("practice", "A keyword hidden behind a carriage return"),
        QT_TRANSLATE_NOOP(
            "practice",
            "A carriage return inside a line hides a second one. It is one line, and AUTH is not announced.",
        ),
        "login.auth_not_offered",
        _speaking(
            ReplyTo.EHLO_AFTER_TLS,
            Words(b"250-mail.northwind.example\r\n250-8BITMIME\r250 AUTH PLAIN LOGIN\r\n250 PIPELINING\r\n"),
        ),
    ),
    _on_587(
        "hostile_text",
        QT_TRANSLATE_NOOP("practice", "A refusal that tries to deceive"),
        QT_TRANSLATE_NOOP(
            "practice",
            "The refusal carries HTML, control characters and letters that run backwards, to be "
            "shown and not obeyed.",
        ),
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
        QT_TRANSLATE_NOOP("practice", "The server says why it leaves"),
        QT_TRANSLATE_NOOP(
            "practice", "The server closes the connection before the sign-in and says that it is shutting down."
        ),
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
