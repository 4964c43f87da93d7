"""How a password reaches the platform."""

from __future__ import annotations

from enum import StrEnum


class SecretDelivery(StrEnum):
    """The forms of the profile. PLAIN is one that this program reads of, and does not write."""

    SEALED = "sealed"
    TRANSFER_CODE = "transfer-code"
    PROMPT = "prompt"
    NONE = "none"
    PLAIN = "plain"
