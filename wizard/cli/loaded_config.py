"""Settings from a signed file, for ``--config``."""

from __future__ import annotations

import time
from pathlib import Path

from wizard.cli.exit_codes import FileError
from wizard.cli.file_reading import read_given_file
from wizard.cli.output import print_note
from wizard.cli.signers import known_signers
from wizard.export.load_config import LoadedConfig, load_config
from wizard.export.verify_config import Reader, VerdictCode
from wizard.report.refusal_words import refusal_text
from wizard.settings.draft import SettingsDraft


def load_signed_settings(path: Path) -> SettingsDraft:
    """Give the settings of a file, never its password; FileError when it was changed or is no signed file.

    A file that somebody else signed is taken with a note: nothing connects before the command says so, and the
    person sees the host in the output.
    """
    loaded = load_config(read_given_file(path), Reader(now=int(time.time()), keys=known_signers()))
    if not isinstance(loaded, LoadedConfig):
        raise FileError(f"--config: {refusal_text(f'verdict.{loaded.code.value}')}")
    if loaded.verdict.code is VerdictCode.UNKNOWN_KEY:
        print_note(
            f"{path} was signed by a key that is not known here: {loaded.verdict.fingerprint}. "
            f"Its server is {loaded.draft.host}."
        )
    return loaded.draft
