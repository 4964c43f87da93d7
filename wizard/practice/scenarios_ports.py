"""Situations in which another service, or another kind of security, stands behind the port that was typed."""

from __future__ import annotations

from wizard.practice.mail_behaviour import USUAL_PORTS, MailBehaviour, PortManner
from wizard.practice.scenario import PRACTICE_DOMAIN, PRACTICE_HOST, PRACTICE_IPV4, Scenario
from wizard.settings.transport_security import TransportSecurity
from wizard.words.translation import QT_TRANSLATE_NOOP

_STARTTLS = TransportSecurity.STARTTLS
_IMPLICIT = TransportSecurity.IMPLICIT_TLS
_WRONG_SERVICE = "settings.wrong_service_on_port"


def _with_port(port: int, manner: PortManner) -> MailBehaviour:
    return MailBehaviour(ports={**USUAL_PORTS, port: manner})


PORT_SCENARIOS: tuple[Scenario, ...] = (
    Scenario(
        id="imap_tls_port",
        english_title=QT_TRANSLATE_NOOP("practice", "The encrypted port for reading mail"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The person typed port 993, where the IMAP server answers inside TLS."
        ),
        true_cause=_WRONG_SERVICE,
        port=993,
        security=_IMPLICIT,
        behaviour=_with_port(993, PortManner.IMAP_TLS),
    ),
    Scenario(
        id="pop3_port",
        english_title=QT_TRANSLATE_NOOP("practice", "The port for fetching mail"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The person typed the port of the POP3 server, which hands out incoming mail."
        ),
        true_cause=_WRONG_SERVICE,
        port=110,
        security=_STARTTLS,
        behaviour=_with_port(110, PortManner.POP3),
    ),
    Scenario(
        id="pop3_tls_port",
        english_title=QT_TRANSLATE_NOOP("practice", "The encrypted port for fetching mail"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The person typed port 995, where the POP3 server answers inside TLS."
        ),
        true_cause=_WRONG_SERVICE,
        port=995,
        security=_IMPLICIT,
        behaviour=_with_port(995, PortManner.POP3_TLS),
    ),
    Scenario(
        id="ssh_port",
        english_title=QT_TRANSLATE_NOOP("practice", "The port for remote log-in"),
        english_summary=QT_TRANSLATE_NOOP("practice", "The person typed port 22, where SSH answers."),
        true_cause=_WRONG_SERVICE,
        port=22,
        security=_STARTTLS,
        behaviour=_with_port(22, PortManner.SSH),
    ),
    Scenario(
        id="ftp_port",
        english_title=QT_TRANSLATE_NOOP("practice", "The port for file transfer"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice",
            "The person typed port 21, where FTP answers with numbers that look like those of a mail server.",
        ),
        true_cause=_WRONG_SERVICE,
        port=21,
        security=_STARTTLS,
        behaviour=_with_port(21, PortManner.FILES),
    ),
    Scenario(
        id="lmtp_port",
        english_title=QT_TRANSLATE_NOOP("practice", "The port for local delivery"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The person typed port 24, where LMTP takes mail for the mailboxes of the same host."
        ),
        true_cause=_WRONG_SERVICE,
        port=24,
        security=_STARTTLS,
        behaviour=_with_port(24, PortManner.LOCAL_DELIVERY),
    ),
    Scenario(
        id="http_port",
        english_title=QT_TRANSLATE_NOOP("practice", "The port of a web server"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The person typed port 80 with SSL/TLS; a web server answers in plain text."
        ),
        true_cause=_WRONG_SERVICE,
        sure=False,
        port=80,
        security=_IMPLICIT,
        behaviour=_with_port(80, PortManner.HTTP),
    ),
    Scenario(
        id="http_port_starttls",
        english_title=QT_TRANSLATE_NOOP("practice", "A web server that waits to be asked"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice",
            "The person typed port 80 with STARTTLS; a web server says nothing until somebody asks for a page.",
        ),
        true_cause=_WRONG_SERVICE,
        sure=False,
        port=80,
        security=_STARTTLS,
        behaviour=_with_port(80, PortManner.HTTP),
    ),
    Scenario(
        id="plain_on_465",
        english_title=QT_TRANSLATE_NOOP("practice", "Port 465 without TLS"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice",
            "This server speaks plain text with STARTTLS on port 465, where everybody expects TLS at once.",
        ),
        true_cause="settings.wrong_port_tls_on_plain",
        port=465,
        security=_IMPLICIT,
        behaviour=_with_port(465, PortManner.STARTTLS),
    ),
    Scenario(
        id="tls_on_587",
        english_title=QT_TRANSLATE_NOOP("practice", "Port 587 with TLS at once"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "This server begins with TLS on port 587, where everybody expects plain text and STARTTLS."
        ),
        true_cause="settings.wrong_port_plain_on_tls",
        port=587,
        security=_STARTTLS,
        behaviour=_with_port(587, PortManner.IMPLICIT_TLS),
    ),
    Scenario(
        id="silent_port",
        english_title=QT_TRANSLATE_NOOP("practice", "One port stays silent"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "Port 587 takes the connection and never says a word, while port 465 works."
        ),
        true_cause="network.connection_timed_out",
        port=587,
        security=_STARTTLS,
        behaviour=_with_port(587, PortManner.SILENT),
    ),
    Scenario(
        id="port_closes",
        english_title=QT_TRANSLATE_NOOP("practice", "One port hangs up"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "Port 587 takes the connection and closes it at once, while port 465 works."
        ),
        true_cause="network.connection_dropped_by_server",
        sure=False,
        port=587,
        security=_STARTTLS,
        behaviour=_with_port(587, PortManner.CLOSES),
    ),
    Scenario(
        id="port_resets",
        english_title=QT_TRANSLATE_NOOP("practice", "One port cuts the line"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "Port 587 takes the connection and resets it, while port 465 works."
        ),
        true_cause="network.connection_dropped_by_server",
        sure=False,
        port=587,
        security=_STARTTLS,
        behaviour=_with_port(587, PortManner.RESETS),
    ),
    Scenario(
        id="localhost_typed",
        english_title=QT_TRANSLATE_NOOP("practice", "The server field says localhost"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice",
            "The field still holds the preset of a program, this computer itself, and no mail server runs here.",
        ),
        true_cause="settings.wrong_host",
        host="localhost",
        port=587,
        security=_STARTTLS,
        ipv4="127.0.0.1",
        server="localhost",
        records={("localhost", "AAAA"): ()},
        behaviour=MailBehaviour(ports={}),
    ),
    Scenario(
        id="receiving_server",
        english_title=QT_TRANSLATE_NOOP("practice", "The server for incoming mail"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The person typed the MX host, which takes mail from other servers and signs nobody in."
        ),
        true_cause="settings.wrong_host",
        sure=False,
        host=f"mx1.{PRACTICE_DOMAIN}",
        port=25,
        security=_STARTTLS,
        server=f"mx1.{PRACTICE_DOMAIN}",
        behaviour=MailBehaviour(ports={25: PortManner.STARTTLS}, mechanisms=()),
    ),
    Scenario(
        id="domain_typed",
        english_title=QT_TRANSLATE_NOOP("practice", "The domain in place of the server"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The person typed the domain of the address, which has no address of its own."
        ),
        true_cause="settings.host_not_found",
        host=PRACTICE_DOMAIN,
        port=587,
        security=_STARTTLS,
    ),
    Scenario(
        id="web_server_typed",
        english_title=QT_TRANSLATE_NOOP("practice", "The name of the web server"),
        english_summary=QT_TRANSLATE_NOOP("practice", "The domain leads to a web server, which has no mail ports."),
        true_cause="network.connection_refused",
        host=PRACTICE_DOMAIN,
        port=587,
        security=_STARTTLS,
        server=PRACTICE_DOMAIN,
        records={(PRACTICE_DOMAIN, "A"): (PRACTICE_IPV4,), (PRACTICE_HOST, "A"): (), (PRACTICE_HOST, "AAAA"): ()},
        behaviour=MailBehaviour(ports={80: PortManner.HTTP}),
    ),
)
