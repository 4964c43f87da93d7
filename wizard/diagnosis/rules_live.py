"""Rules about what only a live run of the checks can show.

Their weights go beyond 100: what was seen on purpose, after the failure, outweighs what the failure alone suggests.
PROOF leaves every other rule clearly behind; LIKELY and NEXT stand for two causes that the facts cannot tell apart,
NEARBY for a "no" that came from near this computer.
"""

from __future__ import annotations

from wizard.diagnosis.evidence import Evidence
from wizard.diagnosis.provider_names import LARGE_PROVIDERS
from wizard.diagnosis.rule import Rule
from wizard.diagnosis.sign import Sign
from wizard.diagnosis.stage import Stage

S = Sign
PROOF, NEARBY, LIKELY, NEXT = 120, 114, 108, 104
_POLICY_SUBJECT = 7
_TLS_FOR_OTHERS = (443, 993, 995, 8443)
ODD = 80
"""Where something is plainly wrong, and what it is stays a guess."""
_MID_DIALOGUE = (Stage.EHLO, Stage.AUTH, Stage.MAIL, Stage.RCPT, Stage.DATA)


def _connect(e: Evidence, *signs: Sign) -> bool:
    return e.live and e.at(Stage.TCP) and e.has(*signs) and not e.has(S.SHUT_OUT, S.LOOPBACK)


def _at_the_far_end(e: Evidence, *signs: Sign) -> bool:
    """Tell whether nothing speaks for an answer from nearer than the server."""
    return _connect(e, *signs) and not e.has(S.ANSWERED_HERE, S.ANSWERED_NEAR)


def _near(e: Evidence, sign: Sign) -> bool:
    return _connect(e, S.REFUSED, S.UNREACHABLE) and e.has(sign)


def _silent(e: Evidence) -> bool:
    """Tell whether the server's port stays silent although the same port of another host answers."""
    return _connect(e, S.TIMED_OUT) and e.has(S.PORT_OPEN_ELSEWHERE) and not _ipv6_only(e)


def _ipv6_only(e: Evidence) -> bool:
    """Tell whether only IPv6 addresses were tried, and the control host was not reached over IPv6 either."""
    return e.has_all(S.IPV6_TRIED, S.NETWORK_UP) and not e.has(S.IPV6_WORKS)


def _turned_away(e: Evidence) -> bool:
    """Tell whether the address was called unreachable although the same port of another host answers."""
    return _connect(e, S.UNREACHABLE) and e.has(S.PORT_OPEN_ELSEWHERE) and not _ipv6_only(e)


def _swallowed(e: Evidence) -> bool:
    """Tell whether connections stand and nobody speaks, here and at the control host: something between answers."""
    said_nothing = e.has(S.TIMED_OUT, S.CLOSED, S.RESET) and e.at(Stage.GREETING, Stage.TLS)
    # A reset that is quick enough shows itself while the connection is still being made.
    cut = e.has(S.RESET) and e.at(Stage.TCP)
    return e.live and (said_nothing or cut) and e.has(S.PORT_CLOSED_ELSEWHERE)


def _stripped(e: Evidence) -> bool:
    return e.live and e.has(S.STARTTLS_ABSENT) and not e.has(S.MASKED)


def _big(e: Evidence) -> bool:
    return e.provider in LARGE_PROVIDERS


def _neither_yes_nor_no(e: Evidence) -> bool:
    """Tell whether a reply is of a kind that the command does not have (RFC 5321 section 4.3.2)."""
    return e.live and e.code is not None and e.code < 400 and not e.has(S.INJECTED)


def _policy(e: Evidence) -> bool:
    """Tell whether a server refused for good, by its policy or without telling why (RFC 3463 section 3.8)."""
    return e.live and e.permanent and (e.enhanced is None or e.enhanced.subject == _POLICY_SUBJECT)


def _sender_refused(e: Evidence) -> bool:
    told = e.has(S.ADDRESS_FORM, S.DOMAIN_MISSING, S.NULL_SENDER, S.AUTH_WANTED, S.UTF8, S.BLOCKLIST)
    return _policy(e) and e.at(Stage.MAIL) and e.signed_in is True and e.code in (550, 551, 553) and not told


def _certificate_of_another_service(e: Evidence) -> bool:
    named = e.has(S.CERT_WRONG_NAME, S.CERT_SELF_SIGNED, S.CERT_ISSUER_UNKNOWN, S.CERT_INCOMPLETE)
    return e.live and named and e.port in _TLS_FOR_OTHERS and e.provider is None


def _unasked_list(e: Evidence) -> bool:
    return e.has(S.BLOCKLIST, S.REVERSE_DNS, S.CONTENT, S.TOO_MANY, S.REPUTATION)


def _receives_only(e: Evidence) -> bool:
    in_tls = e.encrypted is not False
    return e.live and in_tls and e.port == 25 and e.has_all(S.RECEIVING_HOST, S.AUTH_ABSENT)


CONNECT_RULES: tuple[Rule, ...] = (
    Rule("server.dns_broken", PROOF, lambda e: e.live and e.has_all(S.NAME_UNANSWERED, S.OTHER_NAMES_FOUND)),
    Rule("login.account_locked", PROOF + 12, lambda e: e.live and e.has(S.SHUT_OUT)),
    Rule(
        "network.port_blocked_outbound",
        PROOF,
        lambda e: _at_the_far_end(e, S.TIMED_OUT, S.REFUSED, S.UNREACHABLE) and e.has(S.PORT_CLOSED_ELSEWHERE),
    ),
    # Who is near may be this computer or the next router: the order is what time says, and never certain.
    Rule("network.local_software_block", NEARBY, lambda e: _near(e, S.ANSWERED_HERE)),
    Rule("network.port_blocked_outbound", NEARBY - 4, lambda e: _near(e, S.ANSWERED_HERE)),
    Rule("network.port_blocked_outbound", NEARBY, lambda e: _near(e, S.ANSWERED_NEAR)),
    Rule("network.local_software_block", NEARBY - 4, lambda e: _near(e, S.ANSWERED_NEAR)),
    Rule("network.local_software_block", NEARBY, lambda e: _near(e, S.REFUSED_AT_ONCE)),
    # Ahead of the block by less than certainty takes: a router may be slow to say no.
    Rule("network.local_software_block", PROOF + 4, lambda e: _connect(e, S.UNREACHABLE) and e.has(S.REJECTED_LATE)),
    Rule("network.connection_timed_out", PROOF, lambda e: _silent(e) and e.has(S.SUBMISSION_WORKS)),
    Rule("network.server_firewall", LIKELY, lambda e: _silent(e) and not e.has(S.SUBMISSION_WORKS)),
    Rule("network.connection_timed_out", NEXT, lambda e: _silent(e) and not e.has(S.SUBMISSION_WORKS)),
    Rule(
        "settings.wrong_host", 100, lambda e: _silent(e) and e.has(S.HOST_ANSWERS) and not e.has(S.SUBMISSION_WORKS)
    ),
    Rule("network.proxy_or_vpn_interference", LIKELY, lambda e: _connect(e, S.TIMED_OUT) and e.has(S.NETWORK_DOWN)),
    Rule("network.network_unreachable", NEXT, lambda e: _connect(e, S.TIMED_OUT) and e.has(S.NETWORK_DOWN)),
    Rule(
        "network.connection_refused", PROOF, lambda e: _at_the_far_end(e, S.REFUSED) and e.has(S.PORT_OPEN_ELSEWHERE)
    ),
    Rule("network.network_unreachable", PROOF, lambda e: _connect(e, S.UNREACHABLE) and e.has(S.NETWORK_DOWN)),
    Rule("network.ipv6_broken", PROOF, lambda e: _connect(e, S.UNREACHABLE, S.TIMED_OUT) and _ipv6_only(e)),
    Rule("network.network_unreachable", PROOF, lambda e: _turned_away(e) and e.has(S.NO_ROUTE)),
    Rule("network.server_firewall", LIKELY, lambda e: _turned_away(e) and not e.has(S.NO_ROUTE)),
    Rule("network.network_unreachable", NEXT, lambda e: _turned_away(e) and not e.has(S.NO_ROUTE)),
    Rule("network.proxy_or_vpn_interference", LIKELY, lambda e: e.live and e.has(S.PROXY_OR_VPN)),
    Rule("settings.wrong_port_plain_on_tls", NEXT, lambda e: e.live and e.has_all(S.PROXY_OR_VPN, S.NO_GREETING)),
    Rule("network.proxy_or_vpn_interference", LIKELY, _swallowed),
    Rule("network.port_blocked_outbound", NEXT, _swallowed),
)

ON_THE_WAY_RULES: tuple[Rule, ...] = (
    Rule("tls.pin_changed", PROOF, lambda e: e.has(S.PIN_CHANGED)),
    Rule("network.smtp_redirected", PROOF, lambda e: e.live and e.has(S.SAME_SERVER_ELSEWHERE)),
    Rule("tls.tls_intercepted", PROOF, lambda e: e.live and e.has(S.FOREIGN_CERT_ELSEWHERE)),
    Rule("tls.tls_intercepted", LIKELY, lambda e: _stripped(e) and (_big(e) or e.has(S.STARTTLS_ABSENT_ELSEWHERE))),
    Rule("network.smtp_inspection_device", NEXT, lambda e: _stripped(e) and e.has(S.STARTTLS_ABSENT_ELSEWHERE)),
    Rule("settings.starttls_not_offered", NEXT, lambda e: _stripped(e) and _big(e)),
    # No common version may be said like no common cipher: GnuTLS does so (RFC 8446 section 6.2).
    Rule("tls.tls_version_too_old_server", 84, lambda e: e.live and e.has(S.NOTHING_IN_COMMON)),
    Rule("tls.clock_wrong", PROOF, lambda e: e.live and e.has(S.CLOCK_OFF)),
    Rule("tls.cert_expired", PROOF, lambda e: e.live and e.has_all(S.CLOCK_RIGHT, S.CERT_EXPIRED)),
    Rule("tls.cert_not_yet_valid", PROOF, lambda e: e.live and e.has_all(S.CLOCK_RIGHT, S.CERT_NOT_YET_VALID)),
)

DIALOGUE_RULES: tuple[Rule, ...] = (
    Rule(
        "login.channel_not_protected",
        PROOF,
        lambda e: e.live and e.at(Stage.AUTH) and e.code is None and e.has(S.AUTH_NOT_IN_CLEAR),
    ),
    Rule("server.malformed_reply", PROOF, lambda e: e.live and e.has(S.GARBLED) and not e.has(S.MASKED)),
    Rule("server.malformed_reply", ODD, _neither_yes_nor_no),
    # Behind a missing sign-in by less than certainty takes: its announcement may have been read as another reply.
    Rule("server.malformed_reply", 92, lambda e: e.live and e.has_all(S.OUT_OF_STEP, S.AUTH_ABSENT)),
    Rule(
        "settings.wrong_service_on_port", PROOF + 12, lambda e: e.live and e.at(Stage.EHLO) and e.has(S.OTHER_SERVICE)
    ),
    # Certificates of web and incoming mail seldom carry the name of outgoing mail.
    Rule("settings.wrong_service_on_port", 97, _certificate_of_another_service),
    # Old inspection devices know HELO only; so does nothing else that greets like a mail server today.
    Rule("network.smtp_inspection_device", LIKELY, lambda e: e.live and e.has(S.EHLO_UNKNOWN)),
    Rule("settings.wrong_service_on_port", NEXT, lambda e: e.live and e.has(S.EHLO_UNKNOWN)),
    # Our EHLO has the right form, so that its argument is what is refused.
    Rule(
        "server.helo_rejected",
        LIKELY,
        lambda e: e.live and e.at(Stage.EHLO) and e.code in (501, 504) and not _unasked_list(e),
    ),
    Rule("server.protocol_error", PROOF, lambda e: e.live and e.at(Stage.AUTH) and e.status("5.6")),
    # The form of the sender's address is right, or it could not have been typed; whose it is the server knows.
    Rule("sender.sender_not_allowed", ODD, _sender_refused),
    # Without a sign-in a policy at RCPT is most often about relaying.
    Rule("recipient.relay_denied", ODD - 10, lambda e: _policy(e) and e.at(Stage.RCPT) and e.signed_in is False),
    # A server that takes a sign-in and does not remember it.
    Rule(
        "login.auth_required",
        LIKELY,
        lambda e: (
            e.live and e.signed_in is True and e.code == 530 and e.has(S.AUTH_WANTED) and not e.has(S.TLS_WANTED)
        ),
    ),
    Rule("sender.smtputf8_unsupported", PROOF, lambda e: e.live and e.has(S.NOT_SENT)),
    Rule(
        "network.connection_timed_out",
        PROOF,
        lambda e: e.live and e.has(S.STALLED) and e.at(*_MID_DIALOGUE) and e.code is None,
    ),
    Rule(
        "network.connection_dropped_by_server",
        PROOF,
        lambda e: e.live and e.has(S.CLOSED, S.RESET) and e.at(*_MID_DIALOGUE) and e.code is None,
    ),
    Rule("settings.wrong_host", LIKELY, _receives_only),
    Rule("login.auth_not_offered", NEXT, _receives_only),
)

LIVE_RULES: tuple[Rule, ...] = (*CONNECT_RULES, *ON_THE_WAY_RULES, *DIALOGUE_RULES)
