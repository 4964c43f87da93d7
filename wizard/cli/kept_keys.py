"""The signer keys that are kept on this computer, found without making any."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from wizard.export import signer_key
from wizard.export.suites import SUITES, Suite
from wizard.workstation.known_keys import own_keys
from wizard.workstation.password_store import KeyringState, load_password
from wizard.workstation.paths import program_paths
from wizard.workstation.signer_keys import KeptIn, locked_key_file, signer_entry


@dataclass(frozen=True, slots=True)
class KeptKey:
    """The public side of a kept key, and where its private side is."""

    suite: Suite
    jwk: Mapping[str, str]
    kept_in: KeptIn

    @property
    def kid(self) -> str:
        """Give the RFC 7638 thumbprint."""
        return self.jwk["kid"]


@dataclass(frozen=True, slots=True)
class KeptKeys:
    """What was found. ``keyring`` says how the keyring answered: a locked one may hold keys that are not listed."""

    keys: tuple[KeptKey, ...]
    keyring: KeyringState


def kept_keys() -> KeptKeys:
    """Look into the keyring and for locked files, one key for each suite at most."""
    found: list[KeptKey] = []
    keyring = KeyringState.MISSING
    for suite in SUITES:
        entry = load_password(signer_entry(suite.name))
        keyring = entry.state if entry.state is not KeyringState.MISSING else keyring
        public = None if entry.secret is None else signer_key.public_jwk(entry.secret)
        if public is not None:
            found.append(KeptKey(suite, public, KeptIn.KEYRING))
        elif (locked := _locked(suite)) is not None:
            found.append(locked)
    return KeptKeys(tuple(found), keyring)


def kept_key(suite: Suite) -> KeptKey | None:
    """Give the kept key of one suite."""
    return next((key for key in kept_keys().keys if key.suite is suite), None)


def _locked(suite: Suite) -> KeptKey | None:
    """Give the public side of a locked key: the latest of this computer's keys that are known for the suite."""
    folder = program_paths().keys
    if not locked_key_file(folder, suite.name).exists():
        return None
    own = own_keys(folder, suite.name)
    return KeptKey(suite, own[-1].jwk, KeptIn.LOCKED_FILE) if own and "kid" in own[-1].jwk else None
