"""How the connection is protected: one choice, never two booleans (RFC 8314, RFC 3207)."""

from __future__ import annotations

from enum import Enum


class TransportSecurity(Enum):
    """The three ways to reach a submission server; the value is the word in files and on the command line."""

    IMPLICIT_TLS = "implicit-tls"
    STARTTLS = "starttls"
    CLEARTEXT = "cleartext"


USUAL_PORTS: dict[TransportSecurity, tuple[int, ...]] = {
    TransportSecurity.IMPLICIT_TLS: (465,),
    TransportSecurity.STARTTLS: (587, 2525, 25),
    TransportSecurity.CLEARTEXT: (25,),
}


def usual_security(port: int) -> TransportSecurity | None:
    """Give the security that belongs to a well-known port (RFC 8314 section 3.3, RFC 6409); None for others."""
    if port == 465:
        return TransportSecurity.IMPLICIT_TLS
    if port in (587, 2525, 25):
        return TransportSecurity.STARTTLS
    return None
