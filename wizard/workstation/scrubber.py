"""Remove known secrets from a text, in every form in which they travel."""

from __future__ import annotations

from wizard.settings.secret import Secret
from wizard.settings.secret_forms import secret_forms

_PART = 8
"""Parts of a secret from this length on are removed too."""
_MARK = "***"


class Scrubber:
    """Knows secrets and takes them out of texts: the second line of defence behind the log's list of fields."""

    def __init__(self) -> None:
        """Begin knowing nothing."""
        self._parts: set[str] = set()

    def __repr__(self) -> str:
        return "Scrubber(***)"

    def protect(self, secret: Secret, username: str = "") -> None:
        """Learn a secret and what the sign-in makes of it (RFC 4616 PLAIN, LOGIN)."""
        for form in secret_forms(secret.reveal(), username):
            if len(form) <= _PART:
                self._parts.add(form)
            self._parts.update(form[start : start + _PART] for start in range(len(form) - _PART + 1))

    def scrub(self, text: str) -> str:
        """Give the text with ``***`` in the place of everything learnt."""
        covered = bytearray(len(text))
        for length in {len(part) for part in self._parts}:
            for start in range(len(text) - length + 1):
                if text[start : start + length] in self._parts:
                    covered[start : start + length] = b"\x01" * length
        pieces = []
        for index, char in enumerate(text):
            if not covered[index]:
                pieces.append(char)
            elif index == 0 or not covered[index - 1]:
                pieces.append(_MARK)
        return "".join(pieces)
