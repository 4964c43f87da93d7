"""The keys that sign on this computer, and those that a signature may come from."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.cli.exit_codes import FileError
from wizard.export import signer_key
from wizard.export.public_key import PublicKey, parse_public_jwk
from wizard.export.signer_key import SignerKey, load_signer_key
from wizard.export.suites import ED25519, Suite
from wizard.export.verify_config import RegisteredKey, SignerOrigin
from wizard.report.refusal_words import refusal_text
from wizard.words.translation import QT_TRANSLATE_NOOP, translate
from wizard.workstation.known_keys import KeyLabel, known_keys
from wizard.workstation.paths import program_paths
from wizard.workstation.practice_signer import open_practice_signer
from wizard.workstation.signer_keys import KeptIn, SignerHolding, SignerRefusal, open_signer

_ONE_TIME_NOTE = QT_TRANSLATE_NOOP(
    "cli",
    "This computer has no usable keyring, so the file was signed with a key for this "
    "one time. A platform that does not know the key will ask before it takes the "
    "file.",
)
_NOT_REMEMBERED_NOTE = QT_TRANSLATE_NOOP(
    "cli",
    "The public key could not be added to this computer's list of known keys. The "
    "file is good, but smtp-wizard verify will not know its key here.",
)


@dataclass(frozen=True, slots=True)
class Signer:
    """A key that signs, with what a person should know about it."""

    key: SignerKey
    registered: RegisteredKey
    note: str | None


def command_line_signer(suite: Suite) -> Signer:
    """Give this computer's key for a suite; FileError when the keyring or the key file holds it back."""
    holding = open_signer(suite.name, signer_key, program_paths().keys)
    return _signer(holding, SignerOrigin.THIS_COMPUTER)


def practice_signer() -> Signer:
    """Give the key of practice mode."""
    holding = open_practice_signer(ED25519.name, signer_key, program_paths().keys)
    return _signer(holding, SignerOrigin.PRACTICE)


def known_signers() -> tuple[RegisteredKey, ...]:
    """Give every key that signed here before: this computer's, one-time keys made here, and practice mode's."""
    found = []
    for known in known_keys(program_paths().keys):
        key = parse_public_jwk(dict(known.jwk))
        if isinstance(key, PublicKey) and key.signs is not None:
            origin = SignerOrigin.PRACTICE if known.label is KeyLabel.PRACTICE else SignerOrigin.THIS_COMPUTER
            found.append(RegisteredKey(key, origin))
    return tuple(found)


def _signer(holding: SignerHolding | SignerRefusal, origin: SignerOrigin) -> Signer:
    if isinstance(holding, SignerRefusal):
        raise FileError(refusal_text(holding.code))
    key, public = load_signer_key(holding.private_key, holding.kind), parse_public_jwk(dict(holding.public_jwk))
    if key is None or not isinstance(public, PublicKey):
        raise FileError(refusal_text("signer.file"))
    notes = []
    if holding.kept_in is KeptIn.ONE_TIME:
        notes.append(translate("cli", _ONE_TIME_NOTE))
    if not holding.remembered:
        notes.append(translate("cli", _NOT_REMEMBERED_NOTE))
    return Signer(key, RegisteredKey(public, origin), " ".join(notes) or None)
