"""The one decision whether a password may leave over a channel."""

from __future__ import annotations

from enum import Enum


class ChannelProtection(Enum):
    """What protects the channel at the moment of the sign-in."""

    NONE = "none"
    UNVERIFIED_TLS = "unverified-tls"
    VERIFIED_TLS = "verified-tls"


def may_send_credentials(protection: ChannelProtection) -> bool:
    """Tell whether a password may be sent: only inside TLS whose certificate was verified for the host (RFC 8314).

    A peer that proved to hold the one key that a person pinned for this host and port counts as verified.
    """
    return protection is ChannelProtection.VERIFIED_TLS
