"""Files that a command was given: read whole, within a limit, with a clear reason when that fails."""

from __future__ import annotations

from pathlib import Path

from wizard.cli.exit_codes import FileError
from wizard.cli.system_reason import cannot_be_read

_MAX_FILE = 256 * 1024
"""No file that the program reads is larger; the readers behind it have smaller limits of their own."""


def read_given_file(path: Path) -> bytes:
    """Give the bytes of a file; FileError names the file and the reason."""
    try:
        with path.open("rb") as file:
            return file.read(_MAX_FILE + 1)
    except OSError as error:
        raise FileError(cannot_be_read(path, error)) from None
