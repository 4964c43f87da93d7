"""What the keyring answered, as a sentence; imported only once a keyring was asked."""

from __future__ import annotations

from wizard.words.translation import QT_TRANSLATE_NOOP, translate
from wizard.workstation.password_store import KeyringState

_WITH_A_NAME = {
    KeyringState.STORED: QT_TRANSLATE_NOOP("gui", "The password is kept in {keyring}."),
    KeyringState.FOUND: QT_TRANSLATE_NOOP("gui", "Taken from {keyring}."),
    KeyringState.DELETED: QT_TRANSLATE_NOOP("gui", "The password was removed from {keyring}."),
    KeyringState.MISSING: QT_TRANSLATE_NOOP("gui", "{keyring} holds no password for this server and user name."),
    KeyringState.NOT_STORED: QT_TRANSLATE_NOOP(
        "gui", "{keyring} did not keep the password. It stays in memory until the window closes."
    ),
    KeyringState.LOCKED: QT_TRANSLATE_NOOP("gui", "{keyring} is locked. Unlock it and try again."),
    KeyringState.FAILED: QT_TRANSLATE_NOOP(
        "gui", "{keyring} could not be used. The password stays in memory until the window closes."
    ),
}
_WITHOUT = {
    KeyringState.STORED: QT_TRANSLATE_NOOP("gui", "The password is kept in the keyring."),
    KeyringState.FOUND: QT_TRANSLATE_NOOP("gui", "Taken from the keyring."),
    KeyringState.DELETED: QT_TRANSLATE_NOOP("gui", "The password was removed from the keyring."),
    KeyringState.MISSING: QT_TRANSLATE_NOOP("gui", "The keyring holds no password for this server and user name."),
    KeyringState.NOT_STORED: QT_TRANSLATE_NOOP(
        "gui", "The keyring did not keep the password. It stays in memory until the window closes."
    ),
    KeyringState.LOCKED: QT_TRANSLATE_NOOP("gui", "The keyring is locked. Unlock it and try again."),
    KeyringState.FAILED: QT_TRANSLATE_NOOP(
        "gui", "The keyring could not be used. The password stays in memory until the window closes."
    ),
    KeyringState.TIMED_OUT: QT_TRANSLATE_NOOP(
        "gui", "The keyring did not answer. The password stays in memory until the window closes."
    ),
    KeyringState.NO_KEYRING: QT_TRANSLATE_NOOP("gui", "This system has no keyring."),
}


def keyring_sentence(state: KeyringState, keyring: str | None) -> str:
    """Say what became of a call to the keyring; ``keyring`` is its name where it is known."""
    if keyring and state in _WITH_A_NAME:
        return translate("gui", _WITH_A_NAME[state]).format(keyring=keyring)
    return translate("gui", _WITHOUT[state])
