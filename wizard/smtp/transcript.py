"""What was said in a session, without its secrets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from wizard.smtp.commands import Command
from wizard.smtp.reply import Reply

_MAX_LINES = 400
_MAX_CHARS = 512


@dataclass(frozen=True, slots=True)
class TranscriptLine:
    """One line: ``client`` lines are the commands as shown, ``server`` lines are untrusted."""

    side: Literal["client", "server"]
    text: str


class Transcript:
    """The lines of one session in order, at most 400 of at most 512 characters each."""

    def __init__(self) -> None:
        self._lines: list[TranscriptLine] = []

    @property
    def lines(self) -> tuple[TranscriptLine, ...]:
        """Give what was said so far."""
        return tuple(self._lines)

    def sent(self, command: Command) -> None:
        """Take note of a command, its secret left out."""
        self._add("client", command.shown)

    def received(self, reply: Reply) -> None:
        """Take note of a reply."""
        for index, line in enumerate(reply.lines):
            separator = " " if index == len(reply.lines) - 1 else "-"
            self._add("server", f"{reply.code}{separator}{line}")

    def _add(self, side: Literal["client", "server"], text: str) -> None:
        if len(self._lines) < _MAX_LINES:
            self._lines.append(TranscriptLine(side, text[:_MAX_CHARS]))
