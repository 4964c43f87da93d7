"""The signer key of this computer for a push or for ``keys``, with the passphrase where it is locked."""

from __future__ import annotations

import argparse
import getpass
import sys

from wizard.cli.exit_codes import UsageError
from wizard.cli.file_reading import read_given_file
from wizard.delivery.records import SignerUnavailable
from wizard.export import signer_key
from wizard.export.signer_key import SignerKey, load_signer_key
from wizard.export.suites import Suite
from wizard.report.joined import labelled
from wizard.settings.secret import Secret
from wizard.words.translation import translate
from wizard.workstation.password_store import load_password
from wizard.workstation.paths import program_paths
from wizard.workstation.signer_keys import (
    SignerHolding,
    SignerRefusal,
    locked_key_file,
    open_signer,
    signer_entry,
)

_MAX_PASSPHRASE = 1024


def given_passphrase(arguments: argparse.Namespace) -> Secret | None:
    """Read the first line of --passphrase-file; None without one."""
    if arguments.passphrase_file is None:
        return None
    line = read_given_file(arguments.passphrase_file).split(b"\n", maxsplit=1)[0].removesuffix(b"\r")
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError:
        raise UsageError(
            labelled("--passphrase-file", translate("cli", "the passphrase is not UTF-8 text."))
        ) from None
    if not 0 < len(text) <= _MAX_PASSPHRASE:
        raise UsageError(
            labelled("--passphrase-file", translate("cli", "the first line of the file is the passphrase."))
        )
    return Secret(text)


def signer_holding(suite: Suite, passphrase: Secret | None) -> SignerHolding | SignerRefusal:
    """Open this computer's key; where it is locked, with the passphrase that was given or is typed now.

    Without a passphrase a locked key is not passed over for a new one: a platform knows the locked one.
    """
    folder = program_paths().keys
    locked = passphrase is None and locked_key_file(folder, suite.name).exists()
    if locked and load_password(signer_entry(suite.name)).secret is None:
        passphrase = _typed_passphrase()
        if passphrase is None:
            return SignerRefusal("signer.passphrase_needed")
    return open_signer(suite.name, signer_key, folder, passphrase)


def signer_of(holding: SignerHolding | SignerRefusal) -> SignerKey | SignerUnavailable:
    """Turn what was opened into the key that signs, or into the reason why there is none."""
    if isinstance(holding, SignerRefusal):
        return SignerUnavailable(holding.code)
    return load_signer_key(holding.private_key, holding.kind) or SignerUnavailable("signer.file")


def _typed_passphrase() -> Secret | None:
    if sys.stdin is None or not sys.stdin.isatty():
        return None
    typed = getpass.getpass(translate("cli", "Passphrase of this computer's key: "))
    return Secret(typed) if typed else None
