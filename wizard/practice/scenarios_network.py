"""Situations in which no SMTP dialogue comes about: names, ports, firewalls, the wrong kind of security."""

from __future__ import annotations

from wizard.practice.mail_behaviour import USUAL_PORTS, MailBehaviour, PortManner, ReplyTo
from wizard.practice.scenario import PRACTICE_DOMAIN, PRACTICE_HOST, Need, Scenario
from wizard.settings.transport_security import TransportSecurity


def _all_ports(manner: PortManner) -> MailBehaviour:
    return MailBehaviour(ports=dict.fromkeys((25, 465, 587, 2525), manner))


NETWORK_SCENARIOS: tuple[Scenario, ...] = (
    Scenario(
        id="host_not_found",
        title="Server name misspelt",
        summary="The server name has a typing error and does not exist.",
        true_cause="settings.host_not_found",
        host=f"mial.{PRACTICE_DOMAIN}",
        port=587,
        security=TransportSecurity.STARTTLS,
    ),
    Scenario(
        id="names_unavailable",
        title="Name look-up broken",
        summary="The name server of this network answers every question with a failure.",
        true_cause="network.dns_unavailable",
        host=PRACTICE_HOST,
        port=587,
        security=TransportSecurity.STARTTLS,
        names_fail=True,
    ),
    Scenario(
        id="names_silent",
        title="No answer from the name server",
        summary="The name server of this network does not answer at all.",
        true_cause="network.dns_unavailable",
        host=PRACTICE_HOST,
        port=587,
        security=TransportSecurity.STARTTLS,
        names_silent=True,
    ),
    Scenario(
        id="unreachable",
        title="No way to the network",
        summary="This computer has no route to the server: it is offline or a gateway is missing.",
        true_cause="network.network_unreachable",
        reachable=False,
    ),
    Scenario(
        id="firewall",
        title="Firewall on the way",
        summary="A firewall drops what leaves for every mail port, without a word.",
        true_cause="network.port_blocked_outbound",
        needs=frozenset({Need.SILENT_PORT}),
        behaviour=_all_ports(PortManner.DROPS),
    ),
    Scenario(
        id="refused",
        title="Connection refused",
        summary="The server is up, but no mail program listens on it.",
        true_cause="network.connection_refused",
        behaviour=MailBehaviour(ports={}),
    ),
    Scenario(
        id="wrong_port",
        title="Wrong port",
        summary="The port is one where nothing listens; the server's own ports work.",
        true_cause="network.connection_refused",
        port=2525,
        security=TransportSecurity.STARTTLS,
    ),
    Scenario(
        id="port_dropped",
        title="A port that the server does not serve",
        summary="The chosen port is dropped in silence, while another port of the same server works.",
        true_cause="network.connection_timed_out",
        needs=frozenset({Need.SILENT_PORT}),
        port=587,
        security=TransportSecurity.STARTTLS,
        behaviour=MailBehaviour(ports={**USUAL_PORTS, 587: PortManner.DROPS}),
    ),
    Scenario(
        id="no_greeting",
        title="Connected, then silence",
        summary="The connection stands, but the server never says a word, on any port.",
        true_cause="network.connection_timed_out",
        sure=False,
        behaviour=_all_ports(PortManner.SILENT),
    ),
    Scenario(
        id="connection_dropped",
        title="The server hangs up",
        summary="The server closes every connection before it greets.",
        true_cause="network.connection_dropped_by_server",
        sure=False,
        behaviour=_all_ports(PortManner.CLOSES),
    ),
    Scenario(
        id="wrong_security_starttls_on_465",
        title="STARTTLS on the port for SSL/TLS",
        summary="Port 465 speaks TLS from the first byte, but the person chose STARTTLS.",
        true_cause="settings.wrong_port_plain_on_tls",
        port=465,
        security=TransportSecurity.STARTTLS,
    ),
    Scenario(
        id="wrong_security_tls_on_587",
        title="SSL/TLS on the port for STARTTLS",
        summary="Port 587 begins in plain text, but the person chose SSL/TLS.",
        true_cause="settings.wrong_port_tls_on_plain",
        port=587,
        security=TransportSecurity.IMPLICIT_TLS,
    ),
    Scenario(
        id="imap_port",
        title="The port for reading mail",
        summary="The person typed the port of the IMAP server, which serves incoming mail.",
        true_cause="settings.wrong_service_on_port",
        port=143,
        security=TransportSecurity.STARTTLS,
        behaviour=MailBehaviour(ports={**USUAL_PORTS, 143: PortManner.IMAP}),
    ),
    Scenario(
        id="ipv6_silent",
        title="IPv6 does not answer",
        summary="The server has an IPv6 address that nobody can reach; IPv4 works, so mail can be sent.",
        true_cause=None,
        needs=frozenset({Need.IPV6, Need.SILENT_PORT}),
        warnings=("network.one_family_fails",),
        behaviour=MailBehaviour(ipv6=False),
    ),
    Scenario(
        id="port_25_blocked",
        title="Port 25 blocked",
        summary="The network drops what leaves for port 25, as most do for homes, and lets port 587 through.",
        true_cause="network.port_blocked_outbound",
        port=25,
        security=TransportSecurity.STARTTLS,
        needs=frozenset({Need.SILENT_PORT}),
        behaviour=MailBehaviour(ports={**USUAL_PORTS, 25: PortManner.DROPS}),
    ),
    Scenario(
        id="private_address",
        title="A server that only this network can reach",
        summary="The server works from here, but its address exists in this network alone; no platform reaches it.",
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
        title="Too many connections",
        summary="The server has had too many connections from this address and asks for a pause.",
        true_cause="server.rate_limited",
        behaviour=MailBehaviour(
            replies={ReplyTo.CONNECT: f"421 4.7.0 {PRACTICE_HOST} Error: too many connections from 198.51.100.7"}
        ),
    ),
)
