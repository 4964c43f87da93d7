"""The code that opens a sealed password where the platform's key is not known."""

from __future__ import annotations

import base64
import re
import secrets
from typing import Never, SupportsIndex

_LENGTH = 28
"""Characters of base32: 140 bits, in seven groups of four."""
_MISREAD = str.maketrans({"0": "O", "1": "I", "8": "B"})
"""Digits that base32 does not have, and the letters they are taken for."""


class TransferCode:
    """A code of capital letters and digits; shown once, typed at the other end, never written to a file."""

    __slots__ = ("__text",)

    def __init__(self, text: str) -> None:
        """Take the characters without separators."""
        self.__text = text

    @property
    def shown(self) -> str:
        """Give the code for people, in groups of four."""
        return "-".join(self.__text[start : start + 4] for start in range(0, len(self.__text), 4))

    def octets(self) -> bytes:
        """Give what goes into the key derivation: the characters, without separators."""
        return self.__text.encode("ascii")

    def __repr__(self) -> str:
        return "TransferCode(***)"

    def __reduce_ex__(self, protocol: SupportsIndex) -> Never:
        raise TypeError("a transfer code cannot be pickled or copied")


def make_transfer_code() -> TransferCode:
    """Make a new code of 140 bits from the operating system's randomness."""
    return TransferCode(base64.b32encode(secrets.token_bytes(20)).decode("ascii")[:_LENGTH])


def parse_transfer_code(text: str) -> TransferCode | None:
    """Turn a typed code into one: separators, case and the digits 0, 1 and 8 are forgiven; None for anything else."""
    bare = re.sub(r"[\s-]", "", text).upper().translate(_MISREAD)
    return TransferCode(bare) if re.fullmatch(r"[A-Z2-7]{28}", bare) else None
