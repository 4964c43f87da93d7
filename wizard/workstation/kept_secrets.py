"""Passwords and tokens that are kept in the keyring, and the list by which they are found again to be forgotten.

No keyring library lists what it holds, so the names stand in the keyring too: one numbered entry for each. They are
in no file, because a user name can itself be a secret. An empty file beside the keys says that there is something
to find: where nothing was ever kept, forgetting asks no keyring.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from wizard.settings.secret import Secret
from wizard.workstation.keyring_choice import Backend, ChosenKeyring, choose_keyring
from wizard.workstation.password_store import (
    TIME_LIMIT_S,
    Choose,
    KeyringEntry,
    KeyringResult,
    KeyringState,
    ask_keyring,
    delete_password,
    store_password,
)
from wizard.workstation.private_file import FileRefusal, delete_file, make_private_folder, write_private

USED_FILE = "keyring-used"
_OURS = "SMTP Wizard: "
_LIST = f"{_OURS}what is kept"
_MOST = 1000


def keep_secret(
    entry: KeyringEntry, secret: Secret, folder: Path, limit_s: float = TIME_LIMIT_S, choose: Choose = choose_keyring
) -> KeyringResult:
    """Store it as ``store_password`` does, after its name went on the list; without a place there, it is not kept.

    ``folder``: that of the keys.
    """
    listed = ask_keyring(lambda chosen: _put_on_list(chosen, entry), limit_s, choose)
    if listed.state is not KeyringState.STORED:
        failed = listed.state is KeyringState.FAILED
        return replace(listed, state=KeyringState.NOT_STORED) if failed else listed
    if make_private_folder(folder) is not None or isinstance(write_private(folder / USED_FILE, b""), FileRefusal):
        ask_keyring(lambda chosen: _take_off_list(chosen, entry), limit_s, choose)
        return replace(listed, state=KeyringState.NOT_STORED)
    return store_password(entry, secret, limit_s, choose)


def delete_secret(
    entry: KeyringEntry, limit_s: float = TIME_LIMIT_S, choose: Choose = choose_keyring
) -> KeyringResult:
    """Delete it as ``delete_password`` does, and take its name off the list."""
    deleted = delete_password(entry, limit_s, choose)
    if deleted.state in (KeyringState.DELETED, KeyringState.MISSING):
        ask_keyring(lambda chosen: _take_off_list(chosen, entry), limit_s, choose)
    return deleted


def forget_secrets(
    folder: Path, limit_s: float = TIME_LIMIT_S, choose: Choose = choose_keyring
) -> KeyringState | None:
    """Delete all that ``keep_secret`` kept: DELETED, or why some of it may be there still.

    None: nothing was ever kept, and no keyring was asked.
    """
    used = folder / USED_FILE
    if not used.exists():
        return None
    state = ask_keyring(_forget_all, limit_s, choose).state
    if state is KeyringState.DELETED:
        delete_file(used)
    return state


def _put_on_list(chosen: ChosenKeyring, entry: KeyringEntry) -> KeyringResult:
    backend, listed = chosen.backend, _listed(chosen.backend)
    if entry in listed:
        return KeyringResult(KeyringState.STORED, chosen.name)
    if len(listed) == _MOST:
        return KeyringResult(KeyringState.NOT_STORED, chosen.name, "list")
    _write(backend, len(listed), entry)
    there = backend.get_password(_LIST, str(len(listed) + 1)) is not None
    return KeyringResult(KeyringState.STORED if there else KeyringState.NOT_STORED, chosen.name)


def _take_off_list(chosen: ChosenKeyring, entry: KeyringEntry) -> KeyringResult:
    """Put the last name in the place of this one: the numbers have no gap."""
    backend, listed = chosen.backend, _listed(chosen.backend)
    if entry not in listed:
        return KeyringResult(KeyringState.MISSING, chosen.name)
    last = listed[-1]
    if last is not None and last != entry:
        _write(backend, listed.index(entry), last)
    backend.delete_password(_LIST, str(len(listed)))
    return KeyringResult(KeyringState.DELETED, chosen.name)


def _forget_all(chosen: ChosenKeyring) -> KeyringResult:
    """Begin at the end: stopped anywhere, the list still names everything that is there."""
    backend, listed = chosen.backend, _listed(chosen.backend)
    for number in range(len(listed), 0, -1):
        entry = listed[number - 1]
        if entry is not None and backend.get_password(entry.service, entry.account) is not None:
            backend.delete_password(entry.service, entry.account)
        backend.delete_password(_LIST, str(number))
    return KeyringResult(KeyringState.DELETED, chosen.name)


def _listed(backend: Backend) -> list[KeyringEntry | None]:
    """Read the list; what cannot be read, and what is not this program's, keeps its number and names nothing."""
    listed: list[KeyringEntry | None] = []
    while len(listed) < _MOST and (text := backend.get_password(_LIST, str(len(listed) + 1))) is not None:
        listed.append(_entry(text))
    return listed


def _entry(text: str) -> KeyringEntry | None:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    match value:
        case [str(service), str(account)] if service.startswith(_OURS) and service != _LIST:
            return KeyringEntry(service, account)
    return None


def _write(backend: Backend, at: int, entry: KeyringEntry) -> None:
    backend.set_password(_LIST, str(at + 1), json.dumps([entry.service, entry.account]))
