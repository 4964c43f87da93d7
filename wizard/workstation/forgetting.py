"""Forget everything: what this program remembers of the work of whoever sits here, and what it keeps all the same."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from wizard.workstation.delivery_journal import is_held
from wizard.workstation.kept_secrets import forget_secrets
from wizard.workstation.keyring_choice import choose_keyring
from wizard.workstation.known_keys import KeyLabel, known_keys
from wizard.workstation.password_store import TIME_LIMIT_S, Choose, KeyringState, delete_password
from wizard.workstation.paths import ProgramPaths
from wizard.workstation.platform_origins import ORIGINS_FILE
from wizard.workstation.private_file import FileRefusal, delete_file
from wizard.workstation.saved_drafts import draft_leavings
from wizard.workstation.signer_keys import locked_key_file, signer_entry

_PRACTICE_KEYS = "practice-signer-*"
_LOGS = "smtp-wizard.log*"


class Kept(StrEnum):
    """What stays, each to be asked for by itself because a platform or a signed file depends on it."""

    SIGNER_KEYS = "signer-keys"
    """The keys that sign, in the keyring or in locked files, and the list of public keys that signed here."""
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
    """What was deleted, what could not be, and what is there still and where.

    ``keyring``: DELETED, or why passwords, tokens or keys may be there still; None when it was not asked.
    """

    deleted: tuple[Path, ...]
    refused: tuple[FileRefusal, ...]
    kept: tuple[tuple[Kept, Path], ...]
    keyring: KeyringState | None = None

    @property
    def keyring_done(self) -> bool:
        """Tell whether nothing that was to go is left in the keyring."""
        return self.keyring in (None, KeyringState.DELETED)

    @property
    def complete(self) -> bool:
        """Tell whether everything that was to go has gone."""
        return not self.refused and self.keyring_done


@dataclass(frozen=True, slots=True)
class ForgetMore:
    """What goes on top. ``standing``: what platforms and signed files depend on; ``log``: the log."""

    standing: bool = False
    log: bool = False


def forget_everything(
    paths: ProgramPaths,
    also: Sequence[Path] = (),
    more: ForgetMore = ForgetMore(),
    choose: Choose = choose_keyring,
    limit_s: float = TIME_LIMIT_S,
) -> Forgotten:
    """Delete drafts, passwords and tokens in the keyring, the origins of platforms, the key that signs in practice.

    ``also``: further files, such as that of the window. A keyring in which nothing was kept is not asked.
    """
    deleted: list[Path] = []
    refused: list[FileRefusal] = []
    keyring = forget_secrets(paths.keys, limit_s, choose)
    if more.standing and keyring in (None, KeyringState.DELETED):
        keyring = _forget_signers(paths.keys, limit_s, choose) or keyring
    practice = paths.keys.glob(_PRACTICE_KEYS)
    logs = paths.logs.glob(_LOGS) if more.log else ()
    wanted = [*_drafts(paths.drafts), paths.keys / ORIGINS_FILE, *practice, *logs, *also]
    if more.standing:
        # The list of keys stays while a private key may be in the keyring: it says that there is one.
        keys = () if keyring not in (None, KeyringState.DELETED) else _of(Kept.SIGNER_KEYS, paths)
        wanted += [*keys, *_of(Kept.PLATFORM_KEYS, paths), *_of(Kept.SIGNED, paths)]
        running = {journal for journal in _of(Kept.DELIVERIES, paths) if is_held(journal)}
        wanted += [journal for journal in _of(Kept.DELIVERIES, paths) if journal not in running]
        refused += [FileRefusal("file.failed", journal) for journal in sorted(running)]
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
    made = (paths.drafts, paths.keys, paths.deliveries, paths.keys.parent, paths.logs)
    for folder in (*made, *(path.parent for path in also)):
        with contextlib.suppress(OSError):
            folder.rmdir()
    return Forgotten(tuple(deleted), tuple(refused), _kept(paths), keyring)


def _drafts(folder: Path) -> tuple[Path, ...]:
    # Behind a link stands a folder that this program did not make.
    return () if folder.is_symlink() else draft_leavings(folder)


def _forget_signers(keys: Path, limit_s: float, choose: Choose) -> KeyringState | None:
    """Delete the private keys that are in the keyring: DELETED, why not, or None where there never was one."""
    suites = {key.suite for key in known_keys(keys) if key.label is KeyLabel.THIS_COMPUTER}
    states = {suite: delete_password(signer_entry(suite), limit_s, choose).state for suite in sorted(suites)}
    for suite, state in states.items():
        # Where there is no keyring the key is in a locked file, which goes with the others.
        in_file = state is KeyringState.NO_KEYRING and locked_key_file(keys, suite).exists()
        if state not in (KeyringState.DELETED, KeyringState.MISSING) and not in_file:
            return state
    return KeyringState.DELETED if states else None


def _of(kind: Kept, paths: ProgramPaths) -> tuple[Path, ...]:
    """Give the files of what is kept."""
    folder, patterns = {
        Kept.SIGNER_KEYS: (paths.keys, ("signer-*", "public-keys.json", ".public-keys.lock")),
        Kept.PLATFORM_KEYS: (paths.keys, ("platform-keys.json",)),
        Kept.SIGNED: (paths.keys, ("signed*.jsonl",)),
        Kept.DELIVERIES: (paths.deliveries, ("*.jsonl",)),
        Kept.LOG: (paths.logs, (_LOGS,)),
    }[kind]
    return tuple(file for pattern in patterns for file in sorted(folder.glob(pattern)))


def _kept(paths: ProgramPaths) -> tuple[tuple[Kept, Path], ...]:
    found = ((kind, _of(kind, paths)) for kind in Kept)
    return tuple((kind, files[0].parent) for kind, files in found if any(not _is_lock(file) for file in files))


def _is_lock(file: Path) -> bool:
    return file.name.endswith(".lock")
