"""Rules about the client's own address and name, pace, and trouble at the server."""

from __future__ import annotations

from wizard.diagnosis.evidence import Evidence
from wizard.diagnosis.rule import Rule
from wizard.diagnosis.sign import Sign
from wizard.diagnosis.stage import Stage

S = Sign


def _pace(e: Evidence) -> bool:
    if not (e.refused or e.has(S.TOO_FAST)) or e.has(S.GREYLIST, S.LOGINS, S.TOO_LARGE) or e.code == 552:
        return False
    if e.has(S.TOO_MANY_RECIPIENTS) and not e.has(S.PERIOD_SHORT):
        return False
    return e.has(S.TOO_FAST, S.PERIOD_SHORT) or (e.has(S.CONNECTIONS) and e.has(S.TOO_MANY, S.QUOTA))


def _sent_away(e: Evidence) -> bool:
    return e.refused and any(words in e.words for words in ("go away", "get off", "get lost", "not welcome"))


def _plain_trouble(e: Evidence) -> bool:
    """Tell whether the server put it off and names no reason that another rule knows."""
    return (
        e.transient
        and not e.has(
            S.GREYLIST,
            S.TOO_FAST,
            S.TOO_MANY,
            S.QUOTA,
            S.BLOCKLIST,
            S.REVERSE_DNS,
            S.HELO,
            S.TOO_MANY_RECIPIENTS,
            S.MISCONFIGURED,
            S.LOGINS,
            S.LOCKED,
            S.STARTTLS_BROKEN,
            S.DOMAIN_MISSING,
            S.MAILBOX_FULL,
            S.USER_UNKNOWN,
            S.ALIGNMENT,
        )
        and not e.at(Stage.AUTH, Stage.STARTTLS)
    )


def _of_the_system(e: Evidence) -> bool:
    """Tell whether the trouble is said to be the mail system's (X.3.z of RFC 3463, storage, its own words for it)."""
    system = e.enhanced is not None and e.enhanced.subject == 3
    return system or e.has(S.STORAGE, S.LOCKED) or any(word in e.words for word in ("system", "local problem"))


def _too_many_faults(e: Evidence) -> bool:
    return e.has(S.PIPELINING) and not e.has(S.LOGINS)


def _wrong_command(e: Evidence) -> bool:
    if e.at(Stage.AUTH, Stage.STARTTLS) or e.has(S.AUTH_WANTED, S.TLS_WANTED, S.HELO_REFUSED):
        return False
    return (
        e.code in (500, 502, 503)
        or e.has(S.SEQUENCE)
        or _too_many_faults(e)
        or (e.has(S.SYNTAX) and e.code in (500, 501, 502, 503, 504, 555))
    )


CLIENT_RULES: tuple[Rule, ...] = (
    Rule("server.greylisted", 94, lambda e: e.has(S.GREYLIST)),
    Rule(
        "server.greylisted",
        82,
        lambda e: e.at(Stage.RCPT) and _plain_trouble(e) and e.has(S.LATER) and not _of_the_system(e),
    ),
    Rule(
        "server.greylisted",
        70,
        lambda e: (
            e.at(Stage.RCPT, Stage.DATA)
            and e.transient
            and e.has(S.LATER)
            and not e.has(S.TOO_MANY, S.QUOTA, S.REVERSE_DNS)
            and not _of_the_system(e)
        ),
    ),
    Rule("server.greylisted", 88, lambda e: e.at(Stage.RCPT) and e.transient and e.has_all(S.LATER, S.LOCAL_POLICY)),
    # Sendmail tells beside a refused relay that it found no name; that is not why it refused.
    Rule("server.reverse_dns_required", 78, lambda e: e.has(S.REVERSE_DNS)),
    Rule(
        "server.reverse_dns_required",
        92,
        lambda e: (e.has(S.REVERSE_DNS) and "relaying denied" not in e.words) or e.status("7.25"),
    ),
    Rule(
        "server.ip_blocklisted",
        90,
        lambda e: (
            e.refused
            and e.has(S.BLOCKLIST)
            and not e.has(S.REVERSE_DNS, S.AUTH_FAILED, S.TOO_FAST)
            and not (e.at(Stage.DATA) and e.has(S.CONTENT))
        ),
    ),
    Rule("server.ip_blocklisted", 74, lambda e: e.refused and e.has(S.BLOCKLIST)),
    Rule(
        "server.ip_blocklisted",
        86,
        lambda e: e.at(Stage.GREETING) and e.permanent and e.has(S.CONTENT, S.REPUTATION, S.LOCAL_POLICY),
    ),
    Rule("server.ip_blocklisted", 66, lambda e: e.at(Stage.GREETING) and e.permanent),
    # A server that sends a client away without a word of why: a list, its pace or its greeting.
    Rule("server.ip_blocklisted", 76, _sent_away),
    Rule("server.rate_limited", 72, _sent_away),
    Rule("message.message_rejected_policy", 60, _sent_away),
    Rule("message.message_rejected_policy", 62, lambda e: e.at(Stage.GREETING) and e.permanent),
    Rule(
        "server.helo_rejected",
        90,
        lambda e: (
            e.spoken
            and e.has(S.HELO)
            and not e.has(S.SEQUENCE, S.REVERSE_DNS, S.CLOSED, S.TIMED_OUT, S.RESET, S.RELAY, S.TOO_MANY)
        ),
    ),
    Rule(
        "server.helo_rejected",
        94,
        lambda e: (
            e.spoken and e.has(S.HELO_REFUSED) and not e.has(S.REVERSE_DNS, S.TOO_MANY, S.CLOSED) and e.code != 503
        ),
    ),
    Rule("server.helo_rejected", 62, lambda e: e.has(S.HELO)),
    Rule(
        "server.helo_rejected",
        84,
        lambda e: (
            e.at(Stage.EHLO)
            and e.permanent
            and e.code in (501, 504, 550, 553, 554)
            and not e.has(S.PIPELINING, S.BLOCKLIST)
        ),
    ),
    Rule("server.helo_rejected", 58, lambda e: e.at(Stage.EHLO) and e.permanent),
    Rule("server.rate_limited", 89, lambda e: _pace(e) and not e.has(S.PERIOD_LONG) and not e.at(Stage.AUTH)),
    Rule("server.rate_limited", 84, lambda e: _pace(e) and not e.has(S.PERIOD_LONG)),
    Rule("server.rate_limited", 78, _pace),
    Rule("server.rate_limited", 93, lambda e: e.refused and "too many recipients from" in e.words),
    Rule("server.rate_limited", 70, lambda e: e.transient and e.has(S.TOO_MANY)),
    Rule(
        "server.rate_limited",
        84,
        lambda e: e.refused and e.has_all(S.TOO_MANY, S.LATER) and "messages" in e.words and not e.has(S.PERIOD_LONG),
    ),
)

SERVER_RULES: tuple[Rule, ...] = (
    Rule(
        "server.temporary_failure",
        88,
        lambda e: _plain_trouble(e) and e.has(S.STORAGE, S.TEMPORARY) and not (e.at(Stage.RCPT) and e.has(S.LATER)),
    ),
    Rule("server.temporary_failure", 80, lambda e: _plain_trouble(e) and e.has(S.STORAGE, S.TEMPORARY)),
    Rule("server.temporary_failure", 72, _plain_trouble),
    Rule("server.temporary_failure", 60, lambda e: e.code == 421),
    # Said at the sign-in, and yet of the whole system.
    Rule(
        "server.temporary_failure",
        88,
        lambda e: e.at(Stage.AUTH) and e.code == 421 and e.has(S.TEMPORARY) and not e.has(S.AUTH_WORD, S.TOO_FAST),
    ),
    Rule("server.temporary_failure", 66, lambda e: e.transient and e.has(S.MISCONFIGURED)),
    Rule("server.temporary_failure", 70, lambda e: e.permanent and e.has(S.STORAGE)),
    Rule("server.server_misconfigured", 84, lambda e: e.spoken and e.has(S.MISCONFIGURED) and not e.at(Stage.AUTH)),
    Rule("server.server_misconfigured", 88, lambda e: e.status("3.5", "4.6") and e.has(S.MISCONFIGURED)),
    Rule("server.server_misconfigured", 91, lambda e: "private/auth" in e.words or "no sasl auth" in e.words),
    Rule("server.server_misconfigured", 80, lambda e: e.status("3.5", "4.6")),
    Rule(
        "server.protocol_error",
        88,
        lambda e: _wrong_command(e) and not e.has(S.HELO, S.ADDRESS_FORM) and not e.at(Stage.MAIL, Stage.RCPT),
    ),
    Rule("server.protocol_error", 88, lambda e: _wrong_command(e) and e.has(S.SEQUENCE)),
    Rule("server.protocol_error", 80, lambda e: _wrong_command(e) and e.has(S.SYNTAX)),
    Rule("server.protocol_error", 86, lambda e: e.at(Stage.AUTH) and e.code == 501 and e.has(S.SYNTAX)),
    Rule("server.protocol_error", 74, _wrong_command),
    Rule("server.protocol_error", 88, _too_many_faults),
    Rule(
        "server.protocol_error",
        90,
        lambda e: (
            e.at(Stage.AUTH, Stage.STARTTLS)
            and e.code in (503, 554)
            and e.has(S.SEQUENCE)
            and not e.has(S.AUTH_ABSENT, S.AUTH_WANTED)
        ),
    ),
    Rule("settings.wrong_port_tls_on_plain", 50, lambda e: e.has(S.PIPELINING) and e.at(Stage.EHLO, Stage.GREETING)),
)
