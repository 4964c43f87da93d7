"""Which keyring of the operating system is used: named here, one by one, and chosen by nothing else.

The keyring library itself asks an environment variable, a configuration file and every installed plug-in, and takes
a plaintext or null store when one of them says so. None of these is asked here.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend


class Backend(Protocol):
    """What a keyring of the library offers."""

    def get_password(self, service: str, username: str) -> str | None:
        """Give what is stored, or None."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Store."""

    def delete_password(self, service: str, username: str) -> None:
        """Delete."""


@dataclass(frozen=True, slots=True)
class ChosenKeyring:
    """The keyring in use and the name that people know it by."""

    name: str
    backend: Backend


def choose_keyring() -> ChosenKeyring | None:
    """Give the keyring of this system, or None where there is none that encrypts. Call it in a worker thread.

    Windows: Credential Manager. macOS: the login keychain. Elsewhere: the Secret Service (GNOME Keyring, KeePassXC,
    KWallet 5.97 and later), else KWallet itself. It imports the library, so that starting the program does not.
    """
    if sys.platform == "win32":
        from keyring.backends import Windows

        return _usable(Windows.WinVaultKeyring, "Windows Credential Manager")
    if sys.platform == "darwin":
        from keyring.backends import macOS

        return _usable(macOS.Keyring, "macOS Keychain")
    from keyring.backends import SecretService, kwallet

    return _usable(SecretService.Keyring, "Secret Service") or _usable(kwallet.DBusKeyring, "KWallet")


def _usable(backend: type[KeyringBackend], name: str) -> ChosenKeyring | None:
    """Make the backend when the system has what it needs; its settings come from no environment variable."""
    if not backend.viable:
        return None
    sealed_off = type(backend.__name__, (backend,), {"set_properties_from_env": lambda _self: None, "keychain": None})
    return ChosenKeyring(name, sealed_off())
