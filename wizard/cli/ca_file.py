"""The file of ``--ca-file``: certificates to trust besides the system's."""

from __future__ import annotations

from pathlib import Path

from wizard.cli.exit_codes import FileError, UsageError

_MAX_CA_FILE = 4 * 1024 * 1024


def read_ca_file(path: Path) -> str:
    """Give the PEM text of a file; FileError when it cannot be read, UsageError when it holds no certificate."""
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_CA_FILE + 1)
    except OSError as error:
        raise FileError(f"--ca-file: {path} cannot be read: {error.strerror}.") from None
    if len(data) > _MAX_CA_FILE or b"-----BEGIN CERTIFICATE-----" not in data:
        raise UsageError(f"--ca-file: {path} holds no certificate in PEM form.")
    try:
        return data.decode("ascii")
    except UnicodeDecodeError:
        raise UsageError(f"--ca-file: {path} holds no certificate in PEM form.") from None
