"""Situations in which something between this computer and the server takes part in the conversation."""

from __future__ import annotations

from wizard.practice.mail_behaviour import USUAL_PORTS, MailBehaviour, PortManner, ReplyTo, Words
from wizard.practice.outside import Outside
from wizard.practice.practice_ca import LeafKind
from wizard.practice.scenario import PRACTICE_HOST, Scenario
from wizard.settings.transport_security import TransportSecurity
from wizard.words.translation import QT_TRANSLATE_NOOP

_STARTTLS = TransportSecurity.STARTTLS
_IMPLICIT = TransportSecurity.IMPLICIT_TLS
_LARGE = "smtp.gmail.com"
"""A provider whose certificates are always in order; its name leads to the practice server."""
_FORGED = b"250-mail.northwind.example\r\n250 AUTH PLAIN LOGIN\r\n235 2.7.0 Authentication successful\r\n"
_MASKED_GREETING = b"220 **************************************************\r\n"
_WEB_HOST = "web14.hosting.example"

ON_THE_WAY_SCENARIOS: tuple[Scenario, ...] = (
    Scenario(
        id="virus_scanner",
        english_title=QT_TRANSLATE_NOOP("practice", "A virus scanner opens the encryption"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "An antivirus program presents its own certificate in place of the provider's."
        ),
        true_cause="tls.tls_intercepted",
        outside=Outside(certificate=LeafKind.VIRUS_SCANNER),
        host=_LARGE,
        server=_LARGE,
        port=465,
        security=_IMPLICIT,
        behaviour=MailBehaviour(certificate=LeafKind.VIRUS_SCANNER),
    ),
    Scenario(
        id="virus_scanner_own_server",
        english_title=QT_TRANSLATE_NOOP("practice", "A virus scanner before one's own server"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "An antivirus program presents its own certificate in place of that of a small server."
        ),
        true_cause="tls.tls_intercepted",
        outside=Outside(certificate=LeafKind.VIRUS_SCANNER),
        port=587,
        security=_STARTTLS,
        behaviour=MailBehaviour(certificate=LeafKind.VIRUS_SCANNER),
    ),
    Scenario(
        id="company_gateway",
        english_title=QT_TRANSLATE_NOOP("practice", "The company's gateway opens the encryption"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The certificate for a large provider comes from a company's own authority."
        ),
        true_cause="tls.tls_intercepted",
        outside=Outside(certificate=LeafKind.COMPANY_GATEWAY),
        host=_LARGE,
        server=_LARGE,
        port=587,
        security=_STARTTLS,
        behaviour=MailBehaviour(certificate=LeafKind.COMPANY_GATEWAY),
    ),
    Scenario(
        id="company_gateway_own_server",
        english_title=QT_TRANSLATE_NOOP("practice", "The company's gateway before one's own server"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice",
            "A gateway opens the encryption of whatever leaves the company, with a company's own authority.",
        ),
        true_cause="tls.tls_intercepted",
        outside=Outside(certificate=LeafKind.COMPANY_GATEWAY),
        port=465,
        security=_IMPLICIT,
        behaviour=MailBehaviour(certificate=LeafKind.COMPANY_GATEWAY),
    ),
    Scenario(
        id="redirected",
        english_title=QT_TRANSLATE_NOOP("practice", "The hosting company answers in the provider's place"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice",
            "The hosting company leads every mail connection to its own server, which greets with its own name.",
        ),
        true_cause="network.smtp_redirected",
        sure=False,
        host=_LARGE,
        server=_LARGE,
        port=587,
        security=_STARTTLS,
        behaviour=MailBehaviour(certificate=LeafKind.WRONG_NAME, announced=_WEB_HOST),
    ),
    Scenario(
        id="proxy_everywhere",
        english_title=QT_TRANSLATE_NOOP("practice", "A proxy answers on every port"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "Whatever the port, a proxy begins with TLS at once and shows a certificate for its own name."
        ),
        true_cause="network.proxy_or_vpn_interference",
        sure=False,
        port=587,
        security=_STARTTLS,
        behaviour=MailBehaviour(
            ports=dict.fromkeys((25, 465, 587, 2525), PortManner.IMPLICIT_TLS), certificate=LeafKind.WRONG_NAME
        ),
    ),
    Scenario(
        id="proxy_cuts",
        english_title=QT_TRANSLATE_NOOP("practice", "A proxy cuts every mail connection"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "A device takes each connection to a mail port, whoever it is for, and cuts it at once."
        ),
        true_cause="network.proxy_or_vpn_interference",
        sure=False,
        port=587,
        security=_STARTTLS,
        outside=Outside(mail_ports=dict.fromkeys(USUAL_PORTS, PortManner.RESETS)),
        behaviour=MailBehaviour(ports=dict.fromkeys((25, 465, 587, 2525), PortManner.RESETS)),
    ),
    Scenario(
        id="blocked_with_a_refusal",
        english_title=QT_TRANSLATE_NOOP("practice", "The network refuses every mail connection"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "A firewall of this network says no to whatever leaves for a mail port, in the server's name."
        ),
        true_cause="network.port_blocked_outbound",
        sure=False,
        port=587,
        security=_STARTTLS,
        outside=Outside(mail_ports=dict.fromkeys(USUAL_PORTS, PortManner.REFUSES)),
        behaviour=MailBehaviour(ports={}),
    ),
    Scenario(
        id="inspection_device",
        english_title=QT_TRANSLATE_NOOP("practice", "A device blots out the greeting"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice",
            "A firewall that inspects SMTP turns greeting and keywords into stars and X, STARTTLS among them.",
        ),
        true_cause="network.smtp_inspection_device",
        port=587,
        security=_STARTTLS,
        behaviour=MailBehaviour(
            offers_starttls=False,
            extensions=("8BITMIME", "XXXXXXXA", "XXXB"),
            words={ReplyTo.CONNECT: Words(_MASKED_GREETING)},
        ),
    ),
    Scenario(
        id="inspection_device_keywords",
        english_title=QT_TRANSLATE_NOOP("practice", "A device blots out STARTTLS"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The greeting is whole, but where STARTTLS should stand among the keywords there is only X."
        ),
        true_cause="network.smtp_inspection_device",
        port=587,
        security=_STARTTLS,
        behaviour=MailBehaviour(offers_starttls=False, extensions=("8BITMIME", "XXXXXXXA")),
    ),
    Scenario(
        id="inspection_device_old",
        english_title=QT_TRANSLATE_NOOP("practice", "An old inspection device that knows no EHLO"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "A firewall lets through the commands of 1982 only, and answers EHLO in the server's place."
        ),
        true_cause="network.smtp_inspection_device",
        sure=False,
        port=587,
        security=_STARTTLS,
        behaviour=MailBehaviour(replies={ReplyTo.EHLO: "500 5.5.1 Command unrecognized"}),
    ),
    Scenario(
        id="starttls_stripped",
        english_title=QT_TRANSLATE_NOOP("practice", "STARTTLS taken out for a large provider"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "A provider that always offers STARTTLS seems not to: a program or device took it out."
        ),
        true_cause="tls.tls_intercepted",
        sure=False,
        host=_LARGE,
        server=_LARGE,
        port=587,
        security=_STARTTLS,
        behaviour=MailBehaviour(
            ports=dict.fromkeys((25, 587), PortManner.STARTTLS), offers_starttls=False, announced=_LARGE
        ),
    ),
    Scenario(
        id="injected_reply",
        english_title=QT_TRANSLATE_NOOP("practice", "Someone in the middle"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "Replies are slipped in before the encryption begins: the dialogue is being manipulated."
        ),
        true_cause="tls.injected_reply",
        port=587,
        security=_STARTTLS,
        behaviour=MailBehaviour(injected=_FORGED),
    ),
    Scenario(
        id="injected_later",
        english_title=QT_TRANSLATE_NOOP("practice", "Someone in the middle, a moment later"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "Replies are slipped in after the server agreed to encrypt and before it does."
        ),
        true_cause="tls.injected_reply",
        port=587,
        security=_STARTTLS,
        behaviour=MailBehaviour(injected_later=_FORGED),
    ),
    Scenario(
        id="injected_half_line",
        english_title=QT_TRANSLATE_NOOP("practice", "The beginning of a reply slipped in"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "A reply is begun in clear, so that what comes inside the encryption would read as its end."
        ),
        true_cause="tls.injected_reply",
        port=587,
        security=_STARTTLS,
        behaviour=MailBehaviour(injected=b"250-mail.northwind.example\r\n250-AUTH PLA"),
    ),
    Scenario(
        id="forged_keywords",
        english_title=QT_TRANSLATE_NOOP("practice", "Keywords before TLS that are not the server's"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice",
            "Someone announces a sign-in before TLS that the server itself does not have. Only its own count.",
        ),
        true_cause=None,
        port=587,
        security=_STARTTLS,
        behaviour=MailBehaviour(mechanisms_in_clear=("XOAUTH2", "ANONYMOUS"), mechanisms=("PLAIN",)),
    ),
    Scenario(
        id="local_gateway_greets",
        english_title=QT_TRANSLATE_NOOP("practice", "A program on this computer answers"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "A mail filter on the way hangs up with a reply of its own before the server is reached."
        ),
        true_cause="network.local_software_block",
        sure=False,
        port=587,
        security=_STARTTLS,
        behaviour=MailBehaviour(
            ports=dict.fromkeys(USUAL_PORTS, PortManner.STARTTLS),
            replies={ReplyTo.CONNECT: f"421 {PRACTICE_HOST} Cannot connect to SMTP server, blocked by antivirus"},
        ),
    ),
)
