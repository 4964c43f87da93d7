"""Why a call to a platform gave no result: a value, never an exception."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Trouble(StrEnum):
    """What our own side saw; a platform's own codes are not among them."""

    NAME = "connection.name"
    REFUSED = "connection.refused"
    UNREACHABLE = "connection.unreachable"
    TIMED_OUT = "connection.timed_out"
    CERTIFICATE = "connection.certificate"
    TLS = "connection.tls"
    LOST = "connection.lost"
    PROXY = "connection.proxy"
    REDIRECT = "answer.redirect"
    TOO_LARGE = "answer.too_large"
    FORMAT = "answer.format"
    STATUS = "answer.status"
    OTHER_ORIGIN = "answer.other_origin"
    NO_API = "answer.no_api"


NEVER_CONNECTED = frozenset(
    {Trouble.NAME, Trouble.REFUSED, Trouble.UNREACHABLE, Trouble.CERTIFICATE, Trouble.TLS, Trouble.PROXY}
)


@dataclass(frozen=True, slots=True)
class CallFailure:
    """A call that failed.

    ``code`` is a value of Trouble, or the platform's own stable code such as ``config.replay``. ``refused``: the
    platform itself said no, so that it did nothing. ``retry_after_s``: seconds that it asked to wait.
    ``untrusted_detail`` may hold text from the other side: escape it.
    """

    code: str
    refused: bool = False
    status: int | None = None
    retry_after_s: int | None = None
    untrusted_detail: str = ""

    @property
    def may_have_acted(self) -> bool:
        """Tell whether the platform may have carried out a write all the same: the answer is what is missing."""
        return not self.refused and self.code not in NEVER_CONNECTED
