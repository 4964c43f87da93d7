"""The words for transport security that mail programs use."""

from __future__ import annotations

from wizard.settings.transport_security import TransportSecurity
from wizard.words.translation import translate

_NAMES = {TransportSecurity.IMPLICIT_TLS: "SSL/TLS", TransportSecurity.STARTTLS: "STARTTLS"}


def security_label(security: TransportSecurity) -> str:
    """Turn a transport security into its label; "SSL/TLS" and "STARTTLS" are names, the same in every language."""
    return _NAMES.get(security) or translate("report", "None", "security of a connection: not encrypted")


def security_phrase(security: TransportSecurity) -> str:
    """Turn a transport security into words that fit after "with" or "port 25": "no encryption" for cleartext."""
    return _NAMES.get(security) or translate("report", "no encryption", "in the middle of a sentence")


def pairing(port: int, security: TransportSecurity) -> str:
    """Turn port and security into one phrase: "port 465 with SSL/TLS"."""
    if security is TransportSecurity.CLEARTEXT:
        return translate("report", "port {port} with no encryption").format(port=port)
    return translate("report", "port {port} with {security}").format(port=port, security=security_label(security))
