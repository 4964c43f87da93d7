"""The words for transport security that mail programs use."""

from __future__ import annotations

from wizard.settings.transport_security import TransportSecurity
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_LABELS = {
    TransportSecurity.IMPLICIT_TLS: "SSL/TLS",
    TransportSecurity.STARTTLS: "STARTTLS",
    TransportSecurity.CLEARTEXT: QT_TRANSLATE_NOOP("report", "None"),
}


def security_label(security: TransportSecurity) -> str:
    """Turn a transport security into its label; the words are names and the same in every language."""
    return _LABELS[security]


def security_phrase(security: TransportSecurity) -> str:
    """Turn a transport security into words that fit after "with" or "port 25": "no encryption" for cleartext."""
    return translate("report", "no encryption") if security is TransportSecurity.CLEARTEXT else _LABELS[security]


def pairing(port: int, security: TransportSecurity) -> str:
    """Turn port and security into one phrase: "port 465 with SSL/TLS"."""
    return translate("report", "port {port} with {security}").format(port=port, security=security_phrase(security))
