"""Forget everything: what this program remembers of the work of whoever sits here, and what it keeps all the same."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from wizard.workstation.paths import ProgramPaths
from wizard.workstation.platform_origins import ORIGINS_FILE
from wizard.workstation.private_file import FileRefusal, delete_file
from wizard.workstation.saved_drafts import draft_leavings

_PRACTICE_KEYS = "practice-signer-*"
_LOGS = "smtp-wizard.log*"


class Kept(StrEnum):
    """What stays, each to be asked for by itself because a platform or a signed file depends on it."""

    KEYRING = "keyring"
    """Passwords, tokens and the signer key in the operating system's keyring."""
    SIGNER_KEYS = "signer-keys"
    """Locked key files, and the list of public keys that signed here."""
    PLATFORM_KEYS = "platform-keys"
    """The keys of platforms that a person compared: without them a swapped key would not be noticed."""
    SIGNED = "signed"
    """The record of what was signed here."""
    DELIVERIES = "deliveries"
    """The journals of deliveries: a killed one is settled from them."""
    LOG = "log"
    """The log."""


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What was deleted, what could not be, and what is there still and where (the keyring has no path)."""

    deleted: tuple[Path, ...]
    refused: tuple[FileRefusal, ...]
    kept: tuple[tuple[Kept, Path | None], ...]

    @property
    def complete(self) -> bool:
        """Tell whether everything that was to go has gone."""
        return not self.refused


def forget_everything(paths: ProgramPaths, also: Iterable[Path] = (), *, log: bool = False) -> Forgotten:
    """Delete drafts, the origins of platforms and the key that signs in practice.

    ``also``: further files, such as that of the window. ``log``: the log goes too. The keyring is not touched and not
    asked.
    """
    practice = paths.keys.glob(_PRACTICE_KEYS)
    logs = paths.logs.glob(_LOGS) if log else ()
    wanted = [*_drafts(paths.drafts), paths.keys / ORIGINS_FILE, *practice, *logs, *also]
    deleted: list[Path] = []
    refused: list[FileRefusal] = []
    if paths.drafts.is_symlink():
        refused.append(FileRefusal("file.is_link", paths.drafts))
    for path in wanted:
        if not (path.exists() or path.is_symlink()):
            continue
        refusal = delete_file(path)
        if refusal is None:
            deleted.append(path)
        else:
            refused.append(refusal)
    with contextlib.suppress(OSError):
        paths.drafts.rmdir()
    return Forgotten(tuple(deleted), tuple(refused), _kept(paths))


def _drafts(folder: Path) -> tuple[Path, ...]:
    # Behind a link stands a folder that this program did not make.
    return () if folder.is_symlink() else draft_leavings(folder)


def _kept(paths: ProgramPaths) -> tuple[tuple[Kept, Path | None], ...]:
    keys = (*paths.keys.glob("signer-*"), paths.keys / "public-keys.json")
    there = [
        (Kept.SIGNER_KEYS, keys),
        (Kept.PLATFORM_KEYS, (paths.keys / "platform-keys.json",)),
        (Kept.SIGNED, tuple(paths.keys.glob("signed*.jsonl"))),
        (Kept.DELIVERIES, tuple(paths.deliveries.glob("*.jsonl"))),
        (Kept.LOG, tuple(paths.logs.glob(_LOGS))),
    ]
    found = [(kind, files[0].parent) for kind, files in there if any(file.exists() for file in files)]
    return ((Kept.KEYRING, None), *found)
