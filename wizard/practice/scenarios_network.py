"""Situations in which no SMTP dialogue comes about: names, ports, firewalls, the wrong kind of security."""

from __future__ import annotations

from wizard.practice.mail_behaviour import USUAL_PORTS, MailBehaviour, PortManner, ReplyTo
from wizard.practice.outside import NO_MAIL, NO_PORT_25, NOTHING
from wizard.practice.scenario import PRACTICE_DOMAIN, PRACTICE_HOST, PRACTICE_IPV6, Need, Scenario
from wizard.settings.transport_security import TransportSecurity
from wizard.words.translation import QT_TRANSLATE_NOOP


def _all_ports(manner: PortManner) -> MailBehaviour:
    return MailBehaviour(ports=dict.fromkeys((25, 465, 587, 2525), manner))


NETWORK_SCENARIOS: tuple[Scenario, ...] = (
    Scenario(
        id="host_not_found",
        english_title=QT_TRANSLATE_NOOP("practice", "Server name misspelt"),
        english_summary=QT_TRANSLATE_NOOP("practice", "The server name has a typing error and does not exist."),
        true_cause="settings.host_not_found",
        host=f"mial.{PRACTICE_DOMAIN}",
        port=587,
        security=TransportSecurity.STARTTLS,
    ),
    Scenario(
        id="names_unavailable",
        english_title=QT_TRANSLATE_NOOP("practice", "Name look-up broken"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The name server of this network answers every question with a failure."
        ),
        true_cause="network.dns_unavailable",
        host=PRACTICE_HOST,
        port=587,
        security=TransportSecurity.STARTTLS,
        names_fail=True,
    ),
    Scenario(
        id="names_silent",
        english_title=QT_TRANSLATE_NOOP("practice", "No answer from the name server"),
        english_summary=QT_TRANSLATE_NOOP("practice", "The name server of this network does not answer at all."),
        true_cause="network.dns_unavailable",
        host=PRACTICE_HOST,
        port=587,
        security=TransportSecurity.STARTTLS,
        names_silent=True,
    ),
    Scenario(
        id="names_broken",
        english_title=QT_TRANSLATE_NOOP("practice", "The domain's own name servers fail"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "Other names are found, but the servers that know the names of this domain are out of order."
        ),
        true_cause="server.dns_broken",
        sure=False,
        host=PRACTICE_HOST,
        port=587,
        security=TransportSecurity.STARTTLS,
        names_broken=True,
    ),
    Scenario(
        id="unreachable",
        english_title=QT_TRANSLATE_NOOP("practice", "No way to the network"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "This computer has no route to the server: it is offline or a gateway is missing."
        ),
        true_cause="network.network_unreachable",
        reachable=False,
    ),
    Scenario(
        id="firewall",
        english_title=QT_TRANSLATE_NOOP("practice", "Firewall on the way"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "A firewall drops what leaves for every mail port, without a word."
        ),
        true_cause="network.port_blocked_outbound",
        outside=NO_MAIL,
        needs=frozenset({Need.SILENT_PORT}),
        behaviour=_all_ports(PortManner.DROPS),
    ),
    Scenario(
        id="server_firewall",
        english_title=QT_TRANSLATE_NOOP("practice", "The server's firewall shuts this computer out"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice",
            "Mail leaves this network, but the server's own firewall drops whatever comes from this address.",
        ),
        true_cause="network.server_firewall",
        sure=False,
        needs=frozenset({Need.SILENT_PORT}),
        behaviour=_all_ports(PortManner.DROPS),
    ),
    Scenario(
        id="nothing_gets_out",
        english_title=QT_TRANSLATE_NOOP("practice", "Nothing gets out"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice",
            "Whatever leaves this computer disappears: not even the web answers, as before a hotel's log-in.",
        ),
        true_cause="network.proxy_or_vpn_interference",
        sure=False,
        outside=NOTHING,
        needs=frozenset({Need.SILENT_PORT}),
        behaviour=_all_ports(PortManner.DROPS),
    ),
    Scenario(
        id="ipv6_missing",
        english_title=QT_TRANSLATE_NOOP("practice", "A server with IPv6 alone, a network without"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The server has no IPv4 address, and this network has no IPv6."
        ),
        true_cause="network.ipv6_broken",
        host=PRACTICE_HOST,
        port=587,
        security=TransportSecurity.STARTTLS,
        records={(PRACTICE_HOST, "A"): (), (PRACTICE_HOST, "AAAA"): (PRACTICE_IPV6,)},
        ipv6_routed=False,
    ),
    Scenario(
        id="refused",
        english_title=QT_TRANSLATE_NOOP("practice", "Connection refused"),
        english_summary=QT_TRANSLATE_NOOP("practice", "The server is up, but no mail program listens on it."),
        true_cause="network.connection_refused",
        behaviour=MailBehaviour(ports={}),
    ),
    Scenario(
        id="wrong_port",
        english_title=QT_TRANSLATE_NOOP("practice", "Wrong port"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The port is one where nothing listens; the server's own ports work."
        ),
        true_cause="network.connection_refused",
        port=2525,
        security=TransportSecurity.STARTTLS,
    ),
    Scenario(
        id="port_dropped",
        english_title=QT_TRANSLATE_NOOP("practice", "A port that the server does not serve"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The chosen port is dropped in silence, while another port of the same server works."
        ),
        true_cause="network.connection_timed_out",
        needs=frozenset({Need.SILENT_PORT}),
        port=587,
        security=TransportSecurity.STARTTLS,
        behaviour=MailBehaviour(ports={**USUAL_PORTS, 587: PortManner.DROPS}),
    ),
    Scenario(
        id="no_greeting",
        english_title=QT_TRANSLATE_NOOP("practice", "Connected, then silence"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The connection stands, but the server never says a word, on any port."
        ),
        true_cause="network.connection_timed_out",
        sure=False,
        behaviour=_all_ports(PortManner.SILENT),
    ),
    Scenario(
        id="connection_dropped",
        english_title=QT_TRANSLATE_NOOP("practice", "The server hangs up"),
        english_summary=QT_TRANSLATE_NOOP("practice", "The server closes every connection before it greets."),
        true_cause="network.connection_dropped_by_server",
        sure=False,
        behaviour=_all_ports(PortManner.CLOSES),
    ),
    Scenario(
        id="wrong_security_starttls_on_465",
        english_title=QT_TRANSLATE_NOOP("practice", "STARTTLS on the port for SSL/TLS"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "Port 465 speaks TLS from the first byte, but the person chose STARTTLS."
        ),
        true_cause="settings.wrong_port_plain_on_tls",
        port=465,
        security=TransportSecurity.STARTTLS,
    ),
    Scenario(
        id="wrong_security_tls_on_587",
        english_title=QT_TRANSLATE_NOOP("practice", "SSL/TLS on the port for STARTTLS"),
        english_summary=QT_TRANSLATE_NOOP("practice", "Port 587 begins in plain text, but the person chose SSL/TLS."),
        true_cause="settings.wrong_port_tls_on_plain",
        port=587,
        security=TransportSecurity.IMPLICIT_TLS,
    ),
    Scenario(
        id="imap_port",
        english_title=QT_TRANSLATE_NOOP("practice", "The port for reading mail"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The person typed the port of the IMAP server, which serves incoming mail."
        ),
        true_cause="settings.wrong_service_on_port",
        port=143,
        security=TransportSecurity.STARTTLS,
        behaviour=MailBehaviour(ports={**USUAL_PORTS, 143: PortManner.IMAP}),
    ),
    Scenario(
        id="ipv6_silent",
        english_title=QT_TRANSLATE_NOOP("practice", "IPv6 does not answer"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The server has an IPv6 address that nobody can reach; IPv4 works, so mail can be sent."
        ),
        true_cause=None,
        needs=frozenset({Need.IPV6, Need.SILENT_PORT}),
        warnings=("network.one_family_fails",),
        behaviour=MailBehaviour(ipv6=False),
    ),
    Scenario(
        id="port_25_blocked",
        english_title=QT_TRANSLATE_NOOP("practice", "Port 25 blocked"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The network drops what leaves for port 25, as most do for homes, and lets port 587 through."
        ),
        true_cause="network.port_blocked_outbound",
        outside=NO_PORT_25,
        port=25,
        security=TransportSecurity.STARTTLS,
        needs=frozenset({Need.SILENT_PORT}),
        behaviour=MailBehaviour(ports={**USUAL_PORTS, 25: PortManner.DROPS}),
    ),
    Scenario(
        id="firewall_for_platform",
        english_title=QT_TRANSLATE_NOOP("practice", "The firewall lets in the office and not the platform"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice",
            "Everything works from here. The server's firewall drops what comes from the platform's address.",
        ),
        true_cause=None,
        cause_at_platform="network.server_firewall",
        needs=frozenset({Need.SILENT_PORT}),
        admits_platform=False,
    ),
    Scenario(
        id="private_address",
        english_title=QT_TRANSLATE_NOOP("practice", "A server that only this network can reach"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice",
            "The server works from here, but its address exists in this network alone; no platform reaches it.",
        ),
        true_cause="platform.private_host",
        host=PRACTICE_HOST,
        port=465,
        security=TransportSecurity.IMPLICIT_TLS,
        ipv4="192.168.7.25",
        records={(PRACTICE_HOST, "AAAA"): ()},
        platform="getthereferral",
    ),
    Scenario(
        id="rate_limited",
        english_title=QT_TRANSLATE_NOOP("practice", "Too many connections"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The server has had too many connections from this address and asks for a pause."
        ),
        true_cause="server.rate_limited",
        behaviour=MailBehaviour(
            replies={ReplyTo.CONNECT: f"421 4.7.0 {PRACTICE_HOST} Error: too many connections from 198.51.100.7"}
        ),
    ),
)
