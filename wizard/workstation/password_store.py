"""Passwords and keys in the operating system's keyring; every way it can fail is a value."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from wizard.settings.secret import Secret
from wizard.workstation.keyring_choice import Backend, ChosenKeyring, choose_keyring
from wizard.workstation.time_limit import run_limited

TIME_LIMIT_S = 30.0
"""Long enough to type the keyring's own password into its dialog."""


class KeyringState(StrEnum):
    """What became of a call."""

    STORED = "stored"
    FOUND = "found"
    DELETED = "deleted"
    MISSING = "missing"
    NOT_STORED = "not-stored"
    LOCKED = "locked"
    TIMED_OUT = "timed-out"
    NO_KEYRING = "no-keyring"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class KeyringResult:
    """The result of one call. ``keyring`` is its name for people, ``reason`` the kind of failure, without values.

    MISSING: the keyring answers and has no such entry. NOT_STORED: it refused, or gave back another password.
    """

    state: KeyringState
    keyring: str | None = None
    reason: str | None = None
    secret: Secret | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class KeyringEntry:
    """Under what name something is stored: people see both parts in their keyring program."""

    service: str
    account: str


Choose = Callable[[], ChosenKeyring | None]


def mail_entry(host: str, username: str) -> KeyringEntry:
    """Name the password of a user at a mail server; the host is in A-labels."""
    return KeyringEntry(f"SMTP Wizard: {host}", username)


def store_password(
    entry: KeyringEntry, password: Secret, limit_s: float = TIME_LIMIT_S, choose: Choose = choose_keyring
) -> KeyringResult:
    """Store, read back and compare: STORED only when the keyring gives the same password again."""

    def store(chosen: ChosenKeyring) -> KeyringResult:
        chosen.backend.set_password(entry.service, entry.account, password.reveal())
        if _read(chosen.backend, entry) == password:
            return KeyringResult(KeyringState.STORED, chosen.name)
        _delete_quietly(chosen.backend, entry)
        return KeyringResult(KeyringState.NOT_STORED, chosen.name, "read-back")

    def undo(result: KeyringResult) -> None:
        # The person was told that it is not stored: what came too late goes again.
        if result.state is KeyringState.STORED:
            _call(lambda chosen: _delete(chosen, entry), choose)

    result = ask_keyring(store, limit_s, choose, undo)
    return replace(result, state=KeyringState.NOT_STORED) if result.state is KeyringState.FAILED else result


def load_password(
    entry: KeyringEntry, limit_s: float = TIME_LIMIT_S, choose: Choose = choose_keyring
) -> KeyringResult:
    """Read a password: FOUND with it, or MISSING, LOCKED, TIMED_OUT, NO_KEYRING, FAILED."""

    def load(chosen: ChosenKeyring) -> KeyringResult:
        secret = _read(chosen.backend, entry)
        state = KeyringState.MISSING if secret is None else KeyringState.FOUND
        return KeyringResult(state, chosen.name, secret=secret)

    return ask_keyring(load, limit_s, choose)


def delete_password(
    entry: KeyringEntry, limit_s: float = TIME_LIMIT_S, choose: Choose = choose_keyring
) -> KeyringResult:
    """Delete a password: DELETED, or MISSING when there was none."""
    return ask_keyring(lambda chosen: _delete(chosen, entry), limit_s, choose)


def find_keyring(limit_s: float = 5.0, choose: Choose = choose_keyring) -> KeyringResult:
    """Tell whether there is a keyring, without touching what is in it: FOUND with its name, or why not."""
    return ask_keyring(lambda chosen: KeyringResult(KeyringState.FOUND, chosen.name), limit_s, choose)


def ask_keyring(
    work: Callable[[ChosenKeyring], KeyringResult],
    limit_s: float,
    choose: Choose,
    undo: Callable[[KeyringResult], None] = lambda _result: None,
) -> KeyringResult:
    """Do something with the keyring of this system, in a thread that is waited for ``limit_s`` seconds.

    ``undo`` takes what came too late. What the libraries below raise becomes a value.
    """
    result = run_limited(lambda: _call(work, choose), limit_s, undo)
    return result if result is not None else KeyringResult(KeyringState.TIMED_OUT)


def _call(work: Callable[[ChosenKeyring], KeyringResult], choose: Choose) -> KeyringResult:
    """Do it with the keyring of this system; what the libraries below raise becomes a value."""
    from keyring.errors import InitError, KeyringLocked

    name = None
    try:
        chosen = choose()
        if chosen is None:
            return KeyringResult(KeyringState.NO_KEYRING)
        name = chosen.name
        return work(chosen)
    except (KeyringLocked, InitError) as error:
        # InitError: the dialog that would make or open the keyring was dismissed, or there is no display for it.
        return KeyringResult(KeyringState.LOCKED, name, type(error).__name__)
    except _raised_below() as error:
        return KeyringResult(KeyringState.FAILED, name, type(error).__name__)


def _read(backend: Backend, entry: KeyringEntry) -> Secret | None:
    stored = backend.get_password(entry.service, entry.account)
    return None if stored is None else Secret(stored)


def _delete(chosen: ChosenKeyring, entry: KeyringEntry) -> KeyringResult:
    from keyring.errors import PasswordDeleteError

    if _read(chosen.backend, entry) is None:
        return KeyringResult(KeyringState.MISSING, chosen.name)
    try:
        chosen.backend.delete_password(entry.service, entry.account)
    except PasswordDeleteError:
        return KeyringResult(KeyringState.FAILED, chosen.name, "PasswordDeleteError")
    return KeyringResult(KeyringState.DELETED, chosen.name)


def _delete_quietly(backend: Backend, entry: KeyringEntry) -> None:
    from keyring.errors import PasswordDeleteError

    try:
        backend.delete_password(entry.service, entry.account)
    except PasswordDeleteError:
        return


def _raised_below() -> tuple[type[Exception], ...]:
    """List what comes up through the keyring library unwrapped: errors of D-Bus, of the system, of decoding."""
    from keyring.errors import KeyringError

    foreign = (
        ("jeepney.wrappers", "DBusErrorResponse"),
        ("jeepney.auth", "AuthenticationError"),
        ("secretstorage.exceptions", "SecretStorageException"),
        ("dbus.exceptions", "DBusException"),
        ("pywintypes", "error"),
        ("win32ctypes.pywin32.pywintypes", "error"),
    )
    loaded = ((sys.modules.get(module), name) for module, name in foreign)
    found = (getattr(module, name, None) for module, name in loaded if module is not None)
    kinds = tuple(kind for kind in found if isinstance(kind, type) and issubclass(kind, Exception))
    return (KeyringError, OSError, RuntimeError, ValueError, KeyError, TimeoutError, *kinds)
