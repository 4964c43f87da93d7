"""The pairing code: what an administrator reads on the platform and types where the key was made."""

from __future__ import annotations

import base64
import hmac
import re
import secrets
from collections import deque
from collections.abc import Callable
from enum import Enum

WINDOW_S = 600
MAX_WRONG = 5
"""Wrong codes within the window before every code is refused: 50 bits stay out of reach."""


class PairingVerdict(Enum):
    """What became of a code."""

    RIGHT = "right"
    WRONG = "wrong"
    TOO_MANY = "too-many"


class PairingCode:
    """One code, new at every start of the platform; separators and case are forgiven."""

    def __init__(self, clock: Callable[[], int]) -> None:
        """Make a code from the operating system's randomness; ``clock`` gives seconds."""
        self._clock = clock
        self._wrong: deque[int] = deque()
        self._text = base64.b32encode(secrets.token_bytes(10)).decode("ascii")[:10]

    @property
    def shown(self) -> str:
        """Give the code for people."""
        return f"{self._text[:5]}-{self._text[5:]}"

    @property
    def wait_s(self) -> int:
        """Give the seconds until the next code is looked at; 0 when that is now."""
        self._forget()
        return self._wrong[0] + WINDOW_S - self._clock() if len(self._wrong) >= MAX_WRONG else 0

    def judge(self, typed: str) -> PairingVerdict:
        """Compare a typed code; while too many were wrong not even the right one is taken."""
        if self.wait_s > 0:
            return PairingVerdict.TOO_MANY
        bare = re.sub(r"[\s-]", "", typed).upper()
        if hmac.compare_digest(bare.encode("utf-8", "replace"), self._text.encode("ascii")):
            return PairingVerdict.RIGHT
        self._wrong.append(self._clock())
        return PairingVerdict.WRONG

    def _forget(self) -> None:
        while self._wrong and self._wrong[0] + WINDOW_S <= self._clock():
            self._wrong.popleft()
