"""Settings from a signed file, for ``--config``."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from wizard.cli.exit_codes import FileError
from wizard.cli.file_reading import read_given_file
from wizard.cli.output import print_note
from wizard.cli.signers import known_signers
from wizard.export.load_config import LoadedConfig, load_config
from wizard.export.verify_config import Reader, VerdictCode
from wizard.report.isolates import isolate
from wizard.report.joined import labelled
from wizard.report.refusal_words import refusal_text
from wizard.settings.draft import SettingsDraft
from wizard.words.translation import translate


@dataclass(frozen=True, slots=True)
class GivenConfig:
    """The settings of a signed file. ``stranger``: its signature holds, but nobody here knows the key."""

    draft: SettingsDraft
    stranger: bool


def load_signed_settings(path: Path) -> GivenConfig:
    """Give the settings of a file, never its password; FileError when it was changed or is no signed file.

    A file that somebody else signed is taken with a note; no password goes to its server before a person named it.
    """
    loaded = load_config(read_given_file(path), Reader(now=int(time.time()), keys=known_signers()))
    if not isinstance(loaded, LoadedConfig):
        raise FileError(labelled("--config", refusal_text(f"verdict.{loaded.code.value}")))
    stranger = loaded.verdict.code is VerdictCode.UNKNOWN_KEY
    if stranger:
        print_note(
            translate(
                "cli", "{path} was signed by a key that is not known here: {fingerprint}. Its server is {host}."
            ).format(
                path=isolate(str(path)),
                fingerprint=isolate(loaded.verdict.fingerprint or ""),
                host=isolate(loaded.draft.host),
            )
        )
    return GivenConfig(loaded.draft, stranger)
