"""The key that signs for the window: opened in the worker, and everything that it signed put on record."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Literal

from wizard.gui.bridge_worker import in_thread
from wizard.settings.secret import Secret

if TYPE_CHECKING:
    from wizard.export.signed_config import SignedConfig
    from wizard.export.signer_key import SignerKey
    from wizard.export.suites import Suite


async def open_key(suite: Suite, practising: bool, passphrase: Secret | None) -> SignerKey | str:
    """Open this computer's key, or the practice key; a text is the code that says why there is none."""
    # The keyring may open a dialog of its own: that waits in a thread, with the store's time limit.
    return await in_thread(lambda: open_key_now(suite, practising, passphrase))


def open_key_now(suite: Suite, practising: bool, passphrase: Secret | None) -> SignerKey | str:
    """Do the same where waiting is allowed.

    Without its passphrase a locked key is not passed over for a new one: a platform knows the locked one.
    """
    from wizard.export import signer_key
    from wizard.workstation.password_store import load_password
    from wizard.workstation.paths import program_paths
    from wizard.workstation.practice_signer import open_practice_signer
    from wizard.workstation.signer_keys import SignerRefusal, locked_key_file, open_signer, signer_entry

    folder = program_paths().keys
    if practising:
        holding = open_practice_signer(suite.name, signer_key, folder)
    else:
        locked = passphrase is None and locked_key_file(folder, suite.name).exists()
        if locked and load_password(signer_entry(suite.name)).secret is None:
            return "signer.passphrase_needed"
        holding = open_signer(suite.name, signer_key, folder, passphrase)
    if isinstance(holding, SignerRefusal):
        return holding.code
    return signer_key.load_signer_key(holding.private_key, holding.kind) or "signer.file"


def note_signed(signed: SignedConfig, how: Literal["file", "push"]) -> None:
    """Put a signature on record; what the practice key signs is left out."""
    from wizard.export.config_reading import read_claims
    from wizard.export.config_records import ConfigRecord
    from wizard.workstation.paths import program_paths
    from wizard.workstation.signing_record import SignedEntry, record_signed

    claims = read_claims(signed.config, signed.signer_kid)
    if not isinstance(claims, ConfigRecord) or claims.signer_key == "practice":
        return
    entry = SignedEntry(
        at=int(time.time()),
        how=how,
        kid=signed.signer_kid,
        audience=signed.audience,
        jti=signed.jti,
        expires_at=signed.expires_at,
        host=claims.smtp.host,
        port=claims.smtp.port,
        from_address=claims.smtp.sender.address,
        password=signed.delivery.value,
        tested=signed.tested,
    )
    record_signed(program_paths().keys, entry)
