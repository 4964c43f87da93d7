"""Rules about names and connections: what failed before a server spoke."""

from __future__ import annotations

import re

from wizard.diagnosis.evidence import Evidence
from wizard.diagnosis.provider_names import LARGE_PROVIDERS
from wizard.diagnosis.rule import Rule
from wizard.diagnosis.sign import Sign
from wizard.diagnosis.stage import Stage
from wizard.settings.transport_security import TransportSecurity

S = Sign
# Web, POP3 and IMAP, with and without TLS.
_OTHER_PORTS = (80, 110, 143, 443, 993, 995, 8080)
_PLACE = re.compile(r"(?:\d{1,3}\.){3}\d{1,3}|(?<!@)\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\W{0,2}(?::\d|,? port|\[)")
_IPV4 = re.compile(r"(?<![\w.:])(?:\d{1,3}\.){3}\d{1,3}(?![\w.])")
_BLANK_BEHIND = re.compile(r"enotfound (?P<host>\S+) (?P=host) :\d")
_IMPLICIT = TransportSecurity.IMPLICIT_TLS


def _silent(e: Evidence) -> bool:
    """Tell whether no server refused with a code: what is said comes from a program or a system."""
    return e.code is None and not e.refused


def _name(e: Evidence) -> bool:
    return _silent(e) and e.has(S.NAME_NOT_FOUND) and not e.has(S.NAME_UNANSWERED)


def _connecting(e: Evidence) -> bool:
    """Tell whether the failure belongs to the making of the connection."""
    return _silent(e) and not e.has(S.NAME_NOT_FOUND, S.NAME_UNANSWERED) and not _about_tls(e)


def _about_tls(e: Evidence) -> bool:
    return e.has(
        S.NOT_TLS,
        S.CERT_REFUSED,
        S.CERT_ISSUER_UNKNOWN,
        S.CERT_ISSUER_NOT_LOCAL,
        S.CERT_SELF_SIGNED,
        S.CERT_WRONG_NAME,
        S.CERT_EXPIRED,
        S.CERT_INCOMPLETE,
        S.WEAK_CRYPTO,
        S.SERVER_TLS_OLD,
        S.CLIENT_TLS_OLD,
        S.CA_STORE,
    )


def _no_route_to_host(e: Evidence) -> bool:
    """Tell whether a host, not a network, was called unreachable: a firewall that says no is reported like that."""
    return e.has(S.UNREACHABLE) and ("route" in e.words or "ehostunreach" in e.words or "10065" in e.words)


def _only_ipv6(e: Evidence) -> bool:
    """Tell whether an IPv6 address was tried and no IPv4 address is named beside it."""
    return e.has(S.IPV6_TRIED) and _IPV4.search(e.words) is None


def _timed_out(e: Evidence) -> bool:
    return _connecting(e) and e.has(S.TIMED_OUT) and not e.has(S.REFUSED, S.UNREACHABLE, S.DENIED_LOCALLY)


def _always_answers(e: Evidence) -> bool:
    """Tell whether the provider is too large to be silent on a port it serves, so that silence comes from the way."""
    if e.provider not in LARGE_PROVIDERS or e.has(S.NO_GREETING):
        return False
    return e.port != 465 or e.provider not in ("microsoft-365", "outlook-com", "icloud", "postmark")


def _refused(e: Evidence) -> bool:
    return _connecting(e) and e.has(S.REFUSED) and not e.at(Stage.AUTH, Stage.MAIL, Stage.RCPT, Stage.DATA)


def _own_computer(e: Evidence) -> bool:
    """Tell whether the own computer was asked for mail service and had none."""
    return _connecting(e) and e.has(S.LOOPBACK) and e.has(S.REFUSED, S.NOT_CONNECTED) and not e.has(S.TIMED_OUT)


def _cut(e: Evidence) -> bool:
    return _connecting(e) and e.has(S.CLOSED, S.RESET) and not e.has(S.TIMED_OUT, S.REFUSED, S.AUTH_FAILED)


def _plain_on_465(e: Evidence) -> bool:
    return e.port == 465 and e.security is not _IMPLICIT


def _tls_on_plain_port(e: Evidence) -> bool:
    return e.port in (25, 587, 2525) and e.security is _IMPLICIT


def _early(e: Evidence) -> bool:
    """Tell whether the session had not reached the sign-in."""
    return e.stage in (None, Stage.TCP, Stage.GREETING, Stage.EHLO, Stage.OTHER)


NAME_RULES: tuple[Rule, ...] = (
    Rule("settings.host_malformed", 94, lambda e: _silent(e) and e.has(S.NAME_MALFORMED)),
    # Node names the host twice, and a blank behind it stands before the port.
    Rule("settings.host_malformed", 98, lambda e: _silent(e) and _BLANK_BEHIND.search(e.words) is not None),
    Rule("settings.host_malformed", 45, lambda e: _name(e) and e.host is None),
    Rule(
        "network.dns_unavailable",
        90,
        lambda e: _silent(e) and e.has(S.NAME_UNANSWERED) and not e.has(S.NAME_MALFORMED),
    ),
    Rule("network.dns_unavailable", 76, lambda e: _name(e) and e.has(S.WELL_KNOWN_HOST)),
    Rule("network.dns_unavailable", 55, _name),
    Rule("settings.host_not_found", 50, lambda e: _silent(e) and e.has(S.NAME_UNANSWERED)),
    Rule("settings.host_not_found", 66, _name),
    Rule("settings.host_not_found", 90, lambda e: _name(e) and e.host is not None and not e.has(S.WELL_KNOWN_HOST)),
    Rule("settings.host_not_found", 96, lambda e: e.live and _name(e) and not e.has(S.WELL_KNOWN_HOST)),
    # The names of this network are blocked or changed: the host is known to exist.
    Rule("network.dns_unavailable", 96, lambda e: e.live and _name(e) and e.has(S.WELL_KNOWN_HOST)),
    Rule("network.dns_unavailable", 96, lambda e: e.live and e.has(S.NAME_UNANSWERED)),
)

CONNECTION_RULES: tuple[Rule, ...] = (
    Rule("network.local_software_block", 92, lambda e: _connecting(e) and e.has(S.DENIED_LOCALLY)),
    Rule(
        "network.local_software_block",
        88,
        lambda e: _silent(e) and e.has(S.LOCAL_SOFTWARE) and e.has(S.PORT_BLOCKED, S.LOCAL_POLICY, S.BLOCKLIST),
    ),
    Rule("network.local_software_block", 98, lambda e: e.has(S.LOCAL_SOFTWARE) and e.code == 421),
    Rule("network.local_software_block", 72, lambda e: _connecting(e) and e.has(S.LOCAL_SOFTWARE)),
    Rule("network.proxy_or_vpn_interference", 82, lambda e: _silent(e) and e.has(S.PROXY_OR_VPN)),
    Rule(
        "network.proxy_or_vpn_interference",
        93,
        lambda e: (
            _silent(e)
            and e.has(S.PROXY_OR_VPN)
            and e.has(S.REFUSED, S.TIMED_OUT, S.NOT_CONNECTED, S.CLOSED, S.OTHER_SERVICE, S.UNREACHABLE)
        ),
    ),
    Rule(
        "network.port_blocked_outbound",
        87,
        lambda e: _silent(e) and e.has(S.PORT_BLOCKED) and not e.has(S.LOCAL_SOFTWARE),
    ),
    Rule("network.ipv6_broken", 76, lambda e: _connecting(e) and e.has_all(S.UNREACHABLE, S.IPV6_TRIED)),
    Rule("network.ipv6_broken", 88, lambda e: _connecting(e) and e.has(S.UNREACHABLE) and _only_ipv6(e)),
    Rule("network.ipv6_broken", 72, lambda e: _connecting(e) and e.has(S.UNREACHABLE) and not _no_route_to_host(e)),
    Rule("network.ipv6_broken", 62, lambda e: _connecting(e) and e.has(S.UNREACHABLE)),
    Rule("network.ipv6_broken", 80, lambda e: _timed_out(e) and _only_ipv6(e) and not e.has(S.LOOPBACK)),
    Rule(
        "network.ipv6_broken", 70, lambda e: _connecting(e) and e.has(S.IPV6_TRIED) and e.has(S.TIMED_OUT, S.REFUSED)
    ),
    Rule("network.network_unreachable", 74, lambda e: _connecting(e) and e.has(S.UNREACHABLE)),
    Rule("network.port_blocked_outbound", 77, lambda e: _connecting(e) and _no_route_to_host(e) and e.port == 25),
    # IPv4 gets no answer and IPv6 has no route: with port 25 the way out is shut, with any other it may be.
    Rule(
        "network.port_blocked_outbound",
        86,
        lambda e: _connecting(e) and e.has_all(S.UNREACHABLE, S.TIMED_OUT) and e.port == 25,
    ),
    Rule("network.port_blocked_outbound", 60, lambda e: _connecting(e) and e.has(S.UNREACHABLE)),
    Rule("network.port_blocked_outbound", 90, lambda e: e.live and e.has_all(S.UNREACHABLE, S.OTHER_PORT_WORKS)),
    Rule(
        "network.network_unreachable",
        92,
        lambda e: e.live and e.has(S.UNREACHABLE) and not e.has(S.OTHER_PORT_WORKS),
    ),
    # Refused
    Rule(
        "network.connection_refused",
        90,
        lambda e: _refused(e) and not e.has(S.LOOPBACK) and e.port != 25 and _PLACE.search(e.words) is not None,
    ),
    Rule("network.connection_refused", 84, _refused),
    Rule("network.connection_refused", 96, lambda e: e.live and _refused(e) and not e.has(S.LOOPBACK)),
    # Programs whose server was never set ask their own computer; a relay of its own is asked on port 25, mostly.
    Rule("settings.wrong_host", 78, _own_computer),
    Rule("settings.wrong_host", 86, lambda e: _own_computer(e) and not e.live),
    Rule("settings.wrong_host", 87, lambda e: _own_computer(e) and e.port not in (25, None)),
    Rule(
        "settings.wrong_host",
        92,
        lambda e: e.live and _refused(e) and e.has(S.LOOPBACK) and not e.has(S.OTHER_PORT_WORKS),
    ),
    Rule("settings.wrong_host", 52, _refused),
    # A lock-out after failed sign-ins is made by the firewall of the server, and looks like this from outside.
    Rule("login.account_locked", 62, lambda e: _refused(e) and not e.live and e.port in (465, 587)),
    Rule("network.local_software_block", 48, lambda e: _refused(e) and not e.live),
    Rule("settings.wrong_host", 50, lambda e: _connecting(e) and e.has(S.UNREACHABLE) and not e.live),
    Rule(
        "settings.wrong_service_on_port",
        88,
        lambda e: _connecting(e) and e.port in _OTHER_PORTS and e.has(S.NO_GREETING, S.TIMED_OUT, S.CLOSED, S.RESET),
    ),
    Rule(
        "settings.wrong_service_on_port", 88, lambda e: _silent(e) and e.port in _OTHER_PORTS and e.at(Stage.GREETING)
    ),
    Rule("network.port_blocked_outbound", 60, lambda e: _refused(e) and e.port == 25),
    Rule("network.port_blocked_outbound", 55, _refused),
    # Silence
    Rule("network.connection_timed_out", 76, _timed_out),
    Rule("network.port_blocked_outbound", 66, lambda e: _timed_out(e) and _early(e)),
    Rule("network.port_blocked_outbound", 79, lambda e: _timed_out(e) and e.port == 25 and _early(e)),
    Rule("network.port_blocked_outbound", 78, lambda e: _timed_out(e) and _early(e) and _always_answers(e)),
    Rule("network.proxy_or_vpn_interference", 42, _timed_out),
    Rule("settings.wrong_port_plain_on_tls", 50, lambda e: _timed_out(e) and _plain_on_465(e)),
    Rule("settings.wrong_port_plain_on_tls", 92, lambda e: _silent(e) and e.has(S.NO_GREETING) and _plain_on_465(e)),
    Rule(
        "settings.wrong_port_plain_on_tls",
        92,
        lambda e: (_timed_out(e) or _cut(e)) and e.at(Stage.GREETING) and _plain_on_465(e),
    ),
    Rule("settings.wrong_port_plain_on_tls", 62, lambda e: _silent(e) and e.has(S.NO_GREETING) and e.port is None),
    Rule("network.connection_timed_out", 70, lambda e: _silent(e) and e.has(S.NO_GREETING)),
    Rule("network.connection_timed_out", 86, lambda e: e.has(S.TIMED_OUT) and e.code == 421 and e.status("4.2")),
    Rule(
        "network.connection_timed_out",
        84,
        lambda e: e.has(S.TIMED_OUT) and e.code in (421, 451) and not e.has(S.GREYLIST),
    ),
    # The chosen port fails where another one works: what stands behind it decides.
    Rule("settings.wrong_port_plain_on_tls", 99, lambda e: e.has(S.TLS_ON_THIS_PORT) and e.security is not _IMPLICIT),
    Rule("settings.wrong_port_tls_on_plain", 99, lambda e: e.has(S.SMTP_ON_THIS_PORT) and e.security is _IMPLICIT),
    Rule(
        "settings.wrong_service_on_port",
        95,
        lambda e: _silent(e) and e.has(S.OTHER_SERVICE) and not e.has(S.PROXY_OR_VPN),
    ),
    Rule("network.connection_timed_out", 90, lambda e: e.live and e.has_all(S.TIMED_OUT, S.OTHER_PORT_WORKS)),
    Rule(
        "network.port_blocked_outbound",
        99,
        lambda e: e.live and e.has_all(S.TIMED_OUT, S.OTHER_PORT_WORKS) and e.port == 25,
    ),
    Rule("network.port_blocked_outbound", 82, lambda e: e.live and e.has(S.ALL_PORTS_SILENT) and e.at(Stage.TCP)),
    Rule("network.server_firewall", 60, lambda e: e.live and e.has(S.TIMED_OUT) and e.at(Stage.TCP)),
    # Cut off
    Rule("network.connection_dropped_by_server", 80, _cut),
    Rule(
        "network.connection_dropped_by_server",
        88,
        lambda e: _cut(e) and e.at(Stage.MAIL, Stage.RCPT, Stage.DATA, Stage.EHLO),
    ),
    Rule("settings.wrong_port_plain_on_tls", 84, lambda e: _cut(e) and _plain_on_465(e)),
    Rule("settings.wrong_port_tls_on_plain", 82, lambda e: _cut(e) and _tls_on_plain_port(e)),
    Rule("tls.tls_handshake_failed", 78, lambda e: _cut(e) and e.at(Stage.TLS, Stage.STARTTLS)),
    Rule(
        "tls.tls_handshake_failed",
        88,
        lambda e: (
            _cut(e)
            and e.at(Stage.TLS, Stage.STARTTLS)
            and e.has(S.TLS_EOF, S.TLS_BROKEN)
            and not _tls_on_plain_port(e)
            and e.provider not in LARGE_PROVIDERS
        ),
    ),
    Rule("server.rate_limited", 40, lambda e: _cut(e) and e.at(Stage.GREETING)),
    Rule("network.connection_dropped_by_server", 86, lambda e: e.status("4.2") and "connection dropped" in e.words),
    Rule("network.dns_unavailable", 84, lambda e: e.status("4.3") and "cname lookup" in e.words),
    # Nothing but "could not connect"
    Rule(
        "network.connection_timed_out",
        58,
        lambda e: _connecting(e) and e.has(S.NOT_CONNECTED) and _early(e) and not e.has(S.REFUSED),
    ),
    Rule("network.connection_refused", 56, lambda e: _connecting(e) and e.has(S.NOT_CONNECTED) and _early(e)),
    Rule("network.port_blocked_outbound", 54, lambda e: _connecting(e) and e.has(S.NOT_CONNECTED) and _early(e)),
    Rule(
        "settings.wrong_port_plain_on_tls",
        60,
        lambda e: _connecting(e) and e.has(S.NOT_CONNECTED) and _plain_on_465(e),
    ),
    # Only the stage is known
    Rule("network.connection_timed_out", 46, lambda e: _silent(e) and e.at(Stage.TCP, Stage.GREETING)),
    Rule("network.connection_refused", 45, lambda e: _silent(e) and e.at(Stage.TCP)),
    Rule("network.connection_dropped_by_server", 45, lambda e: _silent(e) and e.at(Stage.GREETING, Stage.EHLO)),
    Rule("settings.host_not_found", 46, lambda e: _silent(e) and e.at(Stage.DNS)),
    Rule("network.dns_unavailable", 45, lambda e: _silent(e) and e.at(Stage.DNS)),
    # Devices and foreign servers
    Rule("network.smtp_inspection_device", 92, lambda e: e.has(S.MASKED)),
    Rule("network.smtp_redirected", 84, lambda e: e.has(S.FOREIGN_SERVER)),
    Rule(
        "network.smtp_redirected",
        93,
        lambda e: e.has(S.FOREIGN_SERVER) and e.provider in LARGE_PROVIDERS and not e.has(S.CA_STORE),
    ),
    Rule(
        "network.smtp_redirected",
        86,
        lambda e: e.provider in LARGE_PROVIDERS and "incorrect authentication data" in e.words,
    ),
    Rule("tls.injected_reply", 99, lambda e: e.has(S.INJECTED)),
)
