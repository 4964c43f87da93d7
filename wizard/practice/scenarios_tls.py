"""Situations in which the encryption fails or would not protect: certificates, versions, STARTTLS."""

from __future__ import annotations

from datetime import timedelta

from wizard.practice.mail_behaviour import USUAL_PORTS, MailBehaviour, PortManner, ReplyTo, Then, Words
from wizard.practice.practice_ca import LeafKind, TlsManner
from wizard.practice.scenario import Need, Scenario
from wizard.settings.transport_security import TransportSecurity
from wizard.words.translation import QT_TRANSLATE_NOOP

_CLEAR_PORTS = dict.fromkeys((25, 587), PortManner.STARTTLS)

TLS_SCENARIOS: tuple[Scenario, ...] = (
    Scenario(
        id="certificate_expired",
        english_title=QT_TRANSLATE_NOOP("practice", "Certificate expired"),
        english_summary=QT_TRANSLATE_NOOP("practice", "The certificate of the server ran out twelve days ago."),
        true_cause="tls.cert_expired",
        behaviour=MailBehaviour(certificate=LeafKind.EXPIRED),
    ),
    Scenario(
        id="certificate_wrong_name",
        english_title=QT_TRANSLATE_NOOP("practice", "Certificate for another name"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The certificate belongs to the hosting company's name, not to the one that was typed."
        ),
        true_cause="tls.cert_hostname_mismatch",
        behaviour=MailBehaviour(certificate=LeafKind.WRONG_NAME),
    ),
    Scenario(
        id="certificate_self_signed",
        english_title=QT_TRANSLATE_NOOP("practice", "Self-signed certificate"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The server made its certificate itself; nobody vouches for it."
        ),
        true_cause="tls.cert_self_signed",
        behaviour=MailBehaviour(certificate=LeafKind.SELF_SIGNED),
    ),
    Scenario(
        id="certificate_unknown_root",
        english_title=QT_TRANSLATE_NOOP("practice", "Certificate of a private authority"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The certificate comes from the company's own authority, which this computer does not know."
        ),
        true_cause="tls.cert_untrusted_root",
        behaviour=MailBehaviour(certificate=LeafKind.UNKNOWN_ROOT),
    ),
    Scenario(
        id="certificate_chain_incomplete",
        english_title=QT_TRANSLATE_NOOP("practice", "Certificate chain incomplete"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The server leaves out the certificate that links its own to a known authority."
        ),
        true_cause="tls.cert_chain_incomplete",
        behaviour=MailBehaviour(certificate=LeafKind.NO_INTERMEDIATE),
    ),
    Scenario(
        id="certificate_not_yet_valid",
        english_title=QT_TRANSLATE_NOOP("practice", "Certificate not valid yet"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The certificate was made for later: it begins in a day. The clock of this computer is right."
        ),
        true_cause="tls.cert_not_yet_valid",
        behaviour=MailBehaviour(certificate=LeafKind.NOT_YET_VALID),
    ),
    Scenario(
        id="certificate_without_names",
        english_title=QT_TRANSLATE_NOOP("practice", "Certificate without host names"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The server's name stands only in the old place of the certificate, which no longer counts."
        ),
        true_cause="tls.cert_hostname_mismatch",
        behaviour=MailBehaviour(certificate=LeafKind.NO_NAMES),
    ),
    Scenario(
        id="certificate_weak_key",
        english_title=QT_TRANSLATE_NOOP("practice", "Certificate with a weak key"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The key in the certificate has 1024 bits, which is too short today."
        ),
        true_cause="tls.tls_weak_crypto",
        behaviour=MailBehaviour(certificate=LeafKind.WEAK_KEY),
    ),
    Scenario(
        id="old_tls",
        english_title=QT_TRANSLATE_NOOP("practice", "TLS 1.0 only"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The server speaks nothing newer than TLS 1.0, which has been given up everywhere."
        ),
        true_cause="tls.tls_version_too_old_server",
        needs=frozenset({Need.OLD_TLS}),
        behaviour=MailBehaviour(tls=TlsManner.ONLY_1_0),
    ),
    Scenario(
        id="old_tls_starttls",
        english_title=QT_TRANSLATE_NOOP("practice", "TLS 1.0 only, after STARTTLS"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The server speaks nothing newer than TLS 1.0 once STARTTLS was agreed to."
        ),
        true_cause="tls.tls_version_too_old_server",
        port=587,
        security=TransportSecurity.STARTTLS,
        needs=frozenset({Need.OLD_TLS}),
        behaviour=MailBehaviour(tls=TlsManner.ONLY_1_0),
    ),
    Scenario(
        id="old_cipher",
        english_title=QT_TRANSLATE_NOOP("practice", "No cipher in common"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The server speaks TLS 1.2 and knows only ciphers that are no longer good enough."
        ),
        true_cause="tls.tls_weak_crypto",
        behaviour=MailBehaviour(tls=TlsManner.OLD_CIPHER),
        sure=False,
    ),
    Scenario(
        id="starttls_not_offered",
        english_title=QT_TRANSLATE_NOOP("practice", "STARTTLS not offered"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The server offers no encryption on this port, so the password stays here."
        ),
        true_cause="settings.starttls_not_offered",
        port=587,
        security=TransportSecurity.STARTTLS,
        behaviour=MailBehaviour(ports=_CLEAR_PORTS, offers_starttls=False),
    ),
    Scenario(
        id="starttls_broken",
        english_title=QT_TRANSLATE_NOOP("practice", "STARTTLS offered but broken"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The server announces STARTTLS and then says that its own TLS does not work."
        ),
        true_cause="tls.starttls_unavailable_server",
        port=587,
        security=TransportSecurity.STARTTLS,
        behaviour=MailBehaviour(
            ports=_CLEAR_PORTS,
            replies={ReplyTo.STARTTLS: "454 4.7.0 TLS not available due to local problem"},
        ),
    ),
    Scenario(
        id="starttls_required",
        english_title=QT_TRANSLATE_NOOP("practice", "Encryption required"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The person chose no encryption, and the server takes no mail without it."
        ),
        true_cause="settings.starttls_required",
        port=25,
        security=TransportSecurity.CLEARTEXT,
        signs_in=False,
        behaviour=MailBehaviour(ports=USUAL_PORTS, relays=True),
    ),
    Scenario(
        id="starttls_refused",
        english_title=QT_TRANSLATE_NOOP("practice", "STARTTLS announced and not known"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The server announces STARTTLS and then does not know the command."
        ),
        true_cause="settings.starttls_not_offered",
        port=587,
        security=TransportSecurity.STARTTLS,
        behaviour=MailBehaviour(
            ports=_CLEAR_PORTS, replies={ReplyTo.STARTTLS: "502 5.5.1 Error: command not implemented"}
        ),
    ),
    Scenario(
        id="starttls_hangs_up",
        english_title=QT_TRANSLATE_NOOP("practice", "The server hangs up when encryption should begin"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The server agrees to STARTTLS and closes the connection instead of encrypting."
        ),
        true_cause="tls.tls_handshake_failed",
        sure=False,
        port=587,
        security=TransportSecurity.STARTTLS,
        behaviour=MailBehaviour(
            ports=_CLEAR_PORTS, words={ReplyTo.STARTTLS: Words(b"220 2.0.0 Ready to start TLS\r\n", then=Then.CLOSE)}
        ),
    ),
    Scenario(
        id="starttls_only_said",
        english_title=QT_TRANSLATE_NOOP("practice", "Encryption agreed to and never begun"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The server says that TLS may begin and takes what follows for a command in plain text."
        ),
        true_cause="tls.starttls_unavailable_server",
        sure=False,
        port=587,
        security=TransportSecurity.STARTTLS,
        behaviour=MailBehaviour(ports=_CLEAR_PORTS, only_says_starttls=True),
    ),
    Scenario(
        id="tls_hangs_up",
        english_title=QT_TRANSLATE_NOOP("practice", "The server hangs up on port 465"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice",
            "The server takes the client's first TLS message and closes the connection, on this port only.",
        ),
        true_cause="network.connection_dropped_by_server",
        sure=False,
        port=465,
        security=TransportSecurity.IMPLICIT_TLS,
        behaviour=MailBehaviour(ports={**_CLEAR_PORTS, 465: PortManner.CLOSES_IN_TLS}),
    ),
    Scenario(
        id="clock_wrong",
        english_title=QT_TRANSLATE_NOOP("practice", "The clock of this computer is wrong"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice",
            "The clock of this computer is two years ahead, so that every valid certificate seems to be expired.",
        ),
        true_cause="tls.clock_wrong",
        clock_ahead=timedelta(days=730),
    ),
    Scenario(
        id="clock_behind",
        english_title=QT_TRANSLATE_NOOP("practice", "The clock of this computer is far behind"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "After a flat battery the clock stands years back, and no certificate seems to be valid yet."
        ),
        true_cause="tls.clock_wrong",
        clock_ahead=timedelta(days=-2000),
    ),
)
