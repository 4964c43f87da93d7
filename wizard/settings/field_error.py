"""What is wrong with one typed field: a stable code and a place, never a sentence."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FieldError:
    """A refusal of typed text.

    ``code`` is ``field.condition`` (the field is one of host, port, security, username, password,
    from_name, from_address, to_address, ehlo_domain, pin); the words for it live in report.
    ``at`` is the index of the first offending character, or None when the whole text is meant.
    ``suggestion`` is a text that would be accepted, when one is known.
    """

    code: str
    at: int | None = None
    suggestion: str | None = None

    @property
    def field(self) -> str:
        """Give the field that the code belongs to."""
        return self.code.partition(".")[0]
