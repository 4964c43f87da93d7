"""The one key that a person trusts for one server, instead of what its certificate says about itself."""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass

from wizard.settings.field_error import FieldError
from wizard.settings.typed_text import clean_typed, is_too_much

_PREFIX = re.compile(r"\A(?:sha-?256)(?:[:=]|//?)\s*", re.IGNORECASE)
_HEX = re.compile(r"[0-9a-f]{64}")
_BASE64 = re.compile(r"[A-Za-z0-9_-]{43}")


@dataclass(frozen=True, slots=True)
class SpkiPin:
    """SHA-256 of the public key of a server's certificate (RFC 7469 section 2.4), as 64 lower-case hex digits.

    It holds for exactly one host and port; who keeps it keeps them beside it.
    """

    sha256: str

    @property
    def base64url(self) -> str:
        """Give the form that stands in a signed configuration: 43 characters, without padding."""
        return base64.urlsafe_b64encode(bytes.fromhex(self.sha256)).rstrip(b"=").decode("ascii")

    @property
    def shown(self) -> str:
        """Give the form for people: pairs of digits with colons between."""
        return ":".join(self.sha256[i : i + 2] for i in range(0, 64, 2)).upper()

    def __str__(self) -> str:
        return self.sha256


def parse_spki_pin(text: str) -> SpkiPin | FieldError:
    """Turn typed or pasted text into a pin: 64 hex digits, with or without colons, or base64 of 32 bytes.

    A leading ``sha256:`` or ``sha256//`` is left out. Errors: pin.empty, pin.not_a_key.
    """
    if is_too_much(text):
        return FieldError("pin.not_a_key")
    bare = _PREFIX.sub("", clean_typed(text))
    if not bare:
        return FieldError("pin.empty")
    digits = re.sub(r"[:\s]", "", bare).lower()
    if _HEX.fullmatch(digits):
        return SpkiPin(digits)
    letters = bare.replace("+", "-").replace("/", "_").removesuffix("=")
    if not _BASE64.fullmatch(letters):
        return FieldError("pin.not_a_key")
    try:
        return SpkiPin(base64.urlsafe_b64decode(letters + "=").hex())
    except binascii.Error:
        return FieldError("pin.not_a_key")
