"""Situations in which the encryption fails or would not protect: certificates, STARTTLS, a manipulated dialogue."""

from __future__ import annotations

from wizard.practice.mail_behaviour import USUAL_PORTS, MailBehaviour, PortManner, ReplyTo
from wizard.practice.practice_ca import LeafKind
from wizard.practice.scenario import Scenario
from wizard.settings.transport_security import TransportSecurity

TLS_SCENARIOS: tuple[Scenario, ...] = (
    Scenario(
        id="certificate_expired",
        title="Certificate expired",
        summary="The certificate of the server ran out twelve days ago.",
        true_cause="tls.cert_expired",
        behaviour=MailBehaviour(certificate=LeafKind.EXPIRED),
    ),
    Scenario(
        id="certificate_wrong_name",
        title="Certificate for another name",
        summary="The certificate belongs to the hosting company's name, not to the one that was typed.",
        true_cause="tls.cert_hostname_mismatch",
        behaviour=MailBehaviour(certificate=LeafKind.WRONG_NAME),
    ),
    Scenario(
        id="certificate_self_signed",
        title="Self-signed certificate",
        summary="The server made its certificate itself; nobody vouches for it.",
        true_cause="tls.cert_self_signed",
        behaviour=MailBehaviour(certificate=LeafKind.SELF_SIGNED),
    ),
    Scenario(
        id="certificate_unknown_root",
        title="Certificate of a private authority",
        summary="The certificate comes from the company's own authority, which this computer does not know.",
        true_cause="tls.cert_untrusted_root",
        behaviour=MailBehaviour(certificate=LeafKind.UNKNOWN_ROOT),
    ),
    Scenario(
        id="certificate_chain_incomplete",
        title="Certificate chain incomplete",
        summary="The server leaves out the certificate that links its own to a known authority.",
        true_cause="tls.cert_chain_incomplete",
        behaviour=MailBehaviour(certificate=LeafKind.NO_INTERMEDIATE),
    ),
    Scenario(
        id="starttls_not_offered",
        title="STARTTLS not offered",
        summary="The server offers no encryption on this port, so the password stays here.",
        true_cause="settings.starttls_not_offered",
        port=587,
        security=TransportSecurity.STARTTLS,
        behaviour=MailBehaviour(ports=dict.fromkeys((25, 587), PortManner.STARTTLS), offers_starttls=False),
    ),
    Scenario(
        id="starttls_broken",
        title="STARTTLS offered but broken",
        summary="The server announces STARTTLS and then says that its own TLS does not work.",
        true_cause="tls.starttls_unavailable_server",
        port=587,
        security=TransportSecurity.STARTTLS,
        behaviour=MailBehaviour(
            ports=dict.fromkeys((25, 587), PortManner.STARTTLS),
            replies={ReplyTo.STARTTLS: "454 4.7.0 TLS not available due to local problem"},
        ),
    ),
    Scenario(
        id="starttls_required",
        title="Encryption required",
        summary="The person chose no encryption, and the server takes no mail without it.",
        true_cause="settings.starttls_required",
        port=25,
        security=TransportSecurity.CLEARTEXT,
        signs_in=False,
        behaviour=MailBehaviour(ports=USUAL_PORTS, relays=True),
    ),
    Scenario(
        id="injected_reply",
        title="Someone in the middle",
        summary="Replies are slipped in before the encryption begins: the dialogue is being manipulated.",
        true_cause="tls.injected_reply",
        port=587,
        security=TransportSecurity.STARTTLS,
        behaviour=MailBehaviour(
            injected=b"250-mail.northwind.example\r\n250 AUTH PLAIN LOGIN\r\n235 2.7.0 Authentication successful\r\n"
        ),
    ),
)
