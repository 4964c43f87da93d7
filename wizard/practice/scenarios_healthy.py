"""Servers of many makes on which everything works: whoever names a problem here raises a false alarm."""

from __future__ import annotations

from wizard.practice.mail_behaviour import USUAL_PORTS, Account, MailBehaviour, PortManner
from wizard.practice.practice_ca import LeafKind, TlsManner
from wizard.practice.scenario import (
    PRACTICE_ADDRESS,
    PRACTICE_DOMAIN,
    PRACTICE_HOST,
    PRACTICE_IPV4,
    PRACTICE_IPV6,
    PRACTICE_PASSWORD,
    Need,
    Scenario,
)
from wizard.settings.transport_security import TransportSecurity
from wizard.words.translation import QT_TRANSLATE_NOOP

_STARTTLS = TransportSecurity.STARTTLS
_IMPLICIT = TransportSecurity.IMPLICIT_TLS
_DEAD_IPV4 = "203.0.113.26"


def _on_587(identifier: str, title: str, summary: str, behaviour: MailBehaviour) -> Scenario:
    return Scenario(
        identifier,
        title,
        summary,
        None,
        port=587,
        security=_STARTTLS,
        behaviour=behaviour,
    )


def _on_465(identifier: str, title: str, summary: str, behaviour: MailBehaviour) -> Scenario:
    return Scenario(
        identifier,
        title,
        summary,
        None,
        port=465,
        security=_IMPLICIT,
        behaviour=behaviour,
    )


MAKES: tuple[Scenario, ...] = (
    _on_587(
        "healthy_postfix",
        QT_TRANSLATE_NOOP("practice", "A server in the manner of Postfix"),
        QT_TRANSLATE_NOOP(
            "practice",
            "A usual Linux mail server: old and new form of AUTH, many keywords, sign-in only after STARTTLS.",
        ),
        MailBehaviour(
            greeting=(f"{PRACTICE_HOST} ESMTP Postfix (Debian/GNU)",),
            extensions=(
                "PIPELINING",
                "VRFY",
                "ETRN",
                "ENHANCEDSTATUSCODES",
                "8BITMIME",
                "DSN",
                "SMTPUTF8",
                "CHUNKING",
            ),
            old_auth=True,
        ),
    ),
    _on_587(
        "healthy_exchange",
        QT_TRANSLATE_NOOP("practice", "A server in the manner of Exchange"),
        QT_TRANSLATE_NOOP(
            "practice", "A company server that offers NTLM and GSSAPI besides LOGIN, with keywords of its own."
        ),
        MailBehaviour(
            greeting=(f"{PRACTICE_HOST} Microsoft ESMTP MAIL Service ready at Mon, 1 Mar 2027 09:14:07 +0100",),
            extensions=("PIPELINING", "DSN", "ENHANCEDSTATUSCODES", "8BITMIME", "BINARYMIME", "CHUNKING", "XRDST"),
            mechanisms=("GSSAPI", "NTLM", "LOGIN"),
        ),
    ),
    _on_587(
        "healthy_gmail",
        QT_TRANSLATE_NOOP("practice", "A server in the manner of a large provider"),
        QT_TRANSLATE_NOOP(
            "practice",
            "A provider's front end: token sign-in listed first, a session id in the greeting, a size of its own.",
        ),
        MailBehaviour(
            greeting=(f"{PRACTICE_HOST} ESMTP 5b1f17b1804b1-47799778ff8sm5413245e9.3 - gsmtp",),
            extensions=("8BITMIME", "ENHANCEDSTATUSCODES", "PIPELINING", "CHUNKING", "SMTPUTF8"),
            mechanisms=("LOGIN", "PLAIN", "XOAUTH2", "PLAIN-CLIENTTOKEN", "OAUTHBEARER", "XOAUTH"),
            max_size=35_882_577,
        ),
    ),
    _on_465(
        "healthy_exim",
        QT_TRANSLATE_NOOP("practice", "A shared host in the manner of Exim"),
        QT_TRANSLATE_NOOP(
            "practice",
            "A hosting company's server: a greeting of several lines that forbids bulk mail, no "
            "enhanced status codes.",
        ),
        MailBehaviour(
            greeting=(
                f"{PRACTICE_HOST} ESMTP Exim 4.98 #2 Mon, 01 Mar 2027 08:14:07 +0000",
                "We do not authorize the use of this system to transport unsolicited,",
                "and/or bulk e-mail.",
            ),
            extensions=("8BITMIME", "PIPELINING", "PIPECONNECT", "HELP"),
        ),
    ),
    _on_587(
        "healthy_minimal",
        QT_TRANSLATE_NOOP("practice", "A server that announces next to nothing"),
        QT_TRANSLATE_NOOP(
            "practice", "A small appliance: 8BITMIME and AUTH LOGIN, no size, no enhanced status codes."
        ),
        MailBehaviour(extensions=("8BITMIME",), max_size=0, mechanisms=("LOGIN",)),
    ),
    _on_587(
        "healthy_auth_before_tls",
        QT_TRANSLATE_NOOP("practice", "Sign-in announced before TLS too"),
        QT_TRANSLATE_NOOP(
            "practice",
            "The server announces AUTH before and after STARTTLS; the password still travels only inside TLS.",
        ),
        MailBehaviour(mechanisms_in_clear=("PLAIN", "LOGIN")),
    ),
    _on_587(
        "healthy_prompts",
        QT_TRANSLATE_NOOP("practice", "Sign-in with prompts"),
        QT_TRANSLATE_NOOP(
            "practice", "The server ignores what comes with AUTH and asks for user name and password, without words."
        ),
        MailBehaviour(sends_challenge=True, empty_prompts=True),
    ),
    _on_587(
        "healthy_line_feeds",
        QT_TRANSLATE_NOOP("practice", "Lines that end in a different way"),
        QT_TRANSLATE_NOOP(
            "practice",
            "An old server ends its lines with a line feed alone. That is against the rules, and everybody reads it.",
        ),
        MailBehaviour(line_end=b"\n"),
    ),
    _on_465(
        "healthy_slow",
        QT_TRANSLATE_NOOP("practice", "A slow server"),
        QT_TRANSLATE_NOOP(
            "practice", "Every reply takes a moment, as over a satellite link. It is slow, and nothing is wrong."
        ),
        MailBehaviour(delay_s=0.2),
    ),
)

ENCRYPTION: tuple[Scenario, ...] = (
    _on_465(
        "healthy_only_tls_1_3",
        QT_TRANSLATE_NOOP("practice", "TLS 1.3 only"),
        QT_TRANSLATE_NOOP("practice", "The server speaks nothing older than TLS 1.3."),
        MailBehaviour(tls=TlsManner.ONLY_1_3),
    ),
    _on_587(
        "healthy_only_tls_1_2",
        QT_TRANSLATE_NOOP("practice", "TLS 1.2 only"),
        QT_TRANSLATE_NOOP("practice", "The server speaks TLS 1.2, which is old and still good."),
        MailBehaviour(tls=TlsManner.ONLY_1_2),
    ),
    _on_465(
        "healthy_rsa",
        QT_TRANSLATE_NOOP("practice", "A certificate with an RSA key"),
        QT_TRANSLATE_NOOP("practice", "The server has a certificate with an RSA key of 2048 bits."),
        MailBehaviour(certificate=LeafKind.RSA),
    ),
    _on_465(
        "healthy_wildcard",
        QT_TRANSLATE_NOOP("practice", "A certificate for every name of the domain"),
        QT_TRANSLATE_NOOP(
            "practice", "The server has a certificate for *.northwind.example, which covers its own name."
        ),
        MailBehaviour(certificate=LeafKind.WILDCARD),
    ),
    _on_465(
        "healthy_root_sent",
        QT_TRANSLATE_NOOP("practice", "A chain with its root"),
        QT_TRANSLATE_NOOP(
            "practice", "The server sends the root certificate too. Nobody needs it, and it does no harm."
        ),
        MailBehaviour(certificate=LeafKind.WITH_ROOT),
    ),
    Scenario(
        "certificate_expires_soon",
        QT_TRANSLATE_NOOP("practice", "Certificate about to run out"),
        QT_TRANSLATE_NOOP("practice", "Everything works, and the certificate has five days left."),
        None,
        warnings=("tls.cert_expires_soon",),
        behaviour=MailBehaviour(certificate=LeafKind.EXPIRES_SOON),
    ),
)

SURROUNDINGS: tuple[Scenario, ...] = (
    Scenario(
        "healthy_port_2525",
        QT_TRANSLATE_NOOP("practice", "Another port that works"),
        QT_TRANSLATE_NOOP(
            "practice",
            "A sending service that answers on port 2525 too, for those whose network blocks the usual ones.",
        ),
        None,
        port=2525,
        security=_STARTTLS,
        behaviour=MailBehaviour(ports={**USUAL_PORTS, 2525: PortManner.STARTTLS}),
    ),
    Scenario(
        "healthy_short_username",
        QT_TRANSLATE_NOOP("practice", "A user name without a domain"),
        QT_TRANSLATE_NOOP(
            "practice",
            "The account is called referrals, not referrals@northwind.example, and the person typed it right.",
        ),
        None,
        username="referrals",
        account=Account("referrals", PRACTICE_PASSWORD, (PRACTICE_ADDRESS,)),
    ),
    Scenario(
        "healthy_odd_password",
        QT_TRANSLATE_NOOP("practice", "A password with all kinds of characters"),
        QT_TRANSLATE_NOOP(
            "practice", "Umlauts, quotes, a percent sign and a blank in the password arrive as they were typed."
        ),
        None,
        password='prä"%20 $\\ctice',  # noqa: S106 - the practice server's own
        account=Account(PRACTICE_ADDRESS, 'prä"%20 $\\ctice', (PRACTICE_ADDRESS,)),
    ),
    Scenario(
        "healthy_no_mx",
        QT_TRANSLATE_NOOP("practice", "A domain without MX records"),
        QT_TRANSLATE_NOOP(
            "practice", "The domain receives at its own address (RFC 5321 section 5.1), which is unusual and allowed."
        ),
        None,
        host=PRACTICE_HOST,
        port=465,
        security=_IMPLICIT,
        records={(PRACTICE_DOMAIN, "MX"): (), (PRACTICE_DOMAIN, "A"): (PRACTICE_IPV4,)},
    ),
    Scenario(
        "second_address_works",
        QT_TRANSLATE_NOOP("practice", "One of two addresses cannot be reached"),
        QT_TRANSLATE_NOOP(
            "practice", "The server has two IPv4 addresses. No way leads to the first, and the second works."
        ),
        None,
        host=PRACTICE_HOST,
        port=465,
        security=_IMPLICIT,
        records={(PRACTICE_HOST, "A"): (_DEAD_IPV4, PRACTICE_IPV4), (PRACTICE_HOST, "AAAA"): ()},
    ),
    Scenario(
        "ipv4_silent",
        QT_TRANSLATE_NOOP("practice", "IPv4 does not answer"),
        QT_TRANSLATE_NOOP(
            "practice", "Nobody answers at the IPv4 address of the server; IPv6 works, so mail can be sent."
        ),
        None,
        warnings=("network.one_family_fails",),
        needs=frozenset({Need.IPV6, Need.SILENT_PORT}),
        behaviour=MailBehaviour(ipv4=False),
    ),
    Scenario(
        "healthy_ipv6_only",
        QT_TRANSLATE_NOOP("practice", "A server with IPv6 alone"),
        QT_TRANSLATE_NOOP("practice", "The server has no IPv4 address, and this computer has IPv6."),
        None,
        host=PRACTICE_HOST,
        port=465,
        security=_IMPLICIT,
        needs=frozenset({Need.IPV6}),
        records={(PRACTICE_HOST, "A"): (), (PRACTICE_HOST, "AAAA"): (PRACTICE_IPV6,)},
    ),
    Scenario(
        "null_mx",
        QT_TRANSLATE_NOOP("practice", "A domain that takes no mail"),
        QT_TRANSLATE_NOOP(
            "practice",
            "Sending works, but the sender's domain says that it never receives mail: no reply "
            "will arrive (RFC 7505).",
        ),
        None,
        warnings=("sender.null_mx",),
        host=PRACTICE_HOST,
        port=465,
        security=_IMPLICIT,
        records={(PRACTICE_DOMAIN, "MX"): ("0 .",)},
    ),
)

HEALTHY_SCENARIOS: tuple[Scenario, ...] = (*MAKES, *ENCRYPTION, *SURROUNDINGS)
