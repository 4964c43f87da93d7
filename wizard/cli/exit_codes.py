"""What the exit status of the program says."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """The five ways to end; warnings still count as fine."""

    FINE = 0
    PROBLEM_FOUND = 1
    USAGE = 2
    OWN_FAULT = 3
    INTERRUPTED = 130


class UsageError(Exception):
    """The command cannot run as it was given; the message says what to give instead, and never repeats a secret."""


class FileError(Exception):
    """A file could not be read or written; the message names the file and the reason."""
