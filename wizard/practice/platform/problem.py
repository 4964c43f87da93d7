"""Refusals as the API tells them: a stable code, its status, and one message that gives nothing away (RFC 9457)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

_CONFIG = "The configuration was not accepted."
_STATE = "That cannot be done with this configuration now."
_WAIT = "Too many. Wait, then try again."


class Refused(Enum):
    """Every refusal: its code, its HTTP status, and the public message."""

    TOKEN = ("token.refused", 401, "A token is needed.")
    PATH = ("path.unknown", 404, "There is nothing here.")
    METHOD = ("method.not-allowed", 405, "That cannot be done here.")
    BODY_TOO_LARGE = ("body.too-large", 413, "The body is too large.")
    BODY_TYPE = ("body.type", 415, "Another media type is expected.")
    BODY_MALFORMED = ("body.malformed", 400, "The body cannot be read.")
    PAIRING = ("pairing.refused", 403, "The pairing code was not accepted.")
    PAIRING_TOO_MANY = ("pairing.too-many", 429, _WAIT)
    SIGNER_KEY = ("signer.key", 422, "The key was not accepted.")
    SIGNER_FULL = ("signer.full", 409, "No further key can be registered.")
    SIGNER_UNKNOWN = ("signer.unknown", 404, "No such key is registered.")
    CONFIG = ("config.refused", 422, _CONFIG)
    CONFIG_AUDIENCE = ("config.audience", 422, _CONFIG)
    CONFIG_SECRET = ("config.secret", 422, _CONFIG)
    CONFIG_UNSUPPORTED = ("config.unsupported", 422, _CONFIG)
    CONFIG_EXPIRED = ("config.expired", 409, _CONFIG)
    CONFIG_NOT_YET_VALID = ("config.not-yet-valid", 409, _CONFIG)
    CONFIG_REPLAY = ("config.replay", 409, _CONFIG)
    CONFIG_SUPERSEDED = ("config.superseded", 409, _CONFIG)
    CONFIG_TOO_MANY = ("config.too-many", 429, _WAIT)
    CONFIG_UNKNOWN = ("config.unknown", 404, "There is no such configuration.")
    CONFIG_QUARANTINED = ("config.quarantined", 409, _STATE)
    CONFIG_NOT_TESTED = ("config.not-tested", 409, _STATE)
    CONFIG_ENDED = ("config.ended", 409, _STATE)
    TEST_RUNNING = ("test.running", 409, _STATE)
    TEST_TOO_MANY = ("test.too-many", 429, _WAIT)

    def __init__(self, code: str, status: int, title: str) -> None:
        """Take the parts of the value."""
        self.code = code
        self.status = status
        self.title = title


@dataclass(frozen=True, slots=True)
class Problem:
    """One refusal. ``untrusted_detail`` goes into the platform's own log and nowhere else."""

    refused: Refused
    untrusted_detail: str = ""
    kid: str | None = None
    wait_s: int | None = None

    def document(self) -> dict[str, object]:
        """Give the object of application/problem+json."""
        return {
            "type": f"urn:smtp-config:problem:{self.refused.code}",
            "title": self.refused.title,
            "status": self.refused.status,
            "code": self.refused.code,
        }
