"""The file of ``--ca-file``: certificates to trust besides the system's."""

from __future__ import annotations

from pathlib import Path

from wizard.cli.exit_codes import FileError, UsageError
from wizard.cli.system_reason import cannot_be_read
from wizard.report.isolates import isolate
from wizard.report.joined import labelled
from wizard.words.translation import translate

_MAX_CA_FILE = 4 * 1024 * 1024


def read_ca_file(path: Path) -> str:
    """Give the PEM text of a file; FileError when it cannot be read, UsageError when it holds no certificate."""
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_CA_FILE + 1)
    except OSError as error:
        raise FileError(labelled("--ca-file", cannot_be_read(path, error))) from None
    if len(data) > _MAX_CA_FILE or b"-----BEGIN CERTIFICATE-----" not in data:
        raise _no_certificate(path)
    try:
        return data.decode("ascii")
    except UnicodeDecodeError:
        raise _no_certificate(path) from None


def _no_certificate(path: Path) -> UsageError:
    said = translate("cli", "{path} holds no certificate in PEM form.").format(path=isolate(str(path)))
    return UsageError(labelled("--ca-file", said))
