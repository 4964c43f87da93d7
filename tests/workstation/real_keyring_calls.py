"""What a test asks of a real keyring, in a process of its own: one line of JSON for each call."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from wizard.export import signer_key
from wizard.settings.secret import Secret
from wizard.workstation.keyring_choice import choose_keyring
from wizard.workstation.password_store import (
    KeyringResult,
    delete_password,
    find_keyring,
    load_password,
    mail_entry,
    store_password,
)
from wizard.workstation.signer_keys import SignerHolding, open_signer

LIMIT_S = 20.0


def tell(name: str, result: KeyringResult) -> None:
    shown = {"call": name, "state": result.state.value, "keyring": result.keyring, "reason": result.reason}
    print(json.dumps({**shown, "secret": result.secret.reveal() if result.secret else None}), flush=True)


def main() -> None:
    """Store, read and delete a password, and open a signer key twice."""
    entry, secret = mail_entry("mail.northwind.example", "referrals@northwind.example"), Secret(sys.argv[1])
    tell("find", find_keyring(LIMIT_S))
    tell("load", load_password(entry, LIMIT_S))
    tell("store", store_password(entry, Secret("an older one"), LIMIT_S))
    tell("store", store_password(entry, secret, LIMIT_S))
    tell("load", load_password(entry, LIMIT_S))
    tell("delete", delete_password(entry, LIMIT_S))
    tell("delete", delete_password(entry, LIMIT_S))
    folder = Path(tempfile.mkdtemp())
    holdings = [open_signer("EdDSA+X25519", signer_key, folder, None, choose_keyring, LIMIT_S) for _ in range(2)]
    for holding in holdings:
        assert isinstance(holding, SignerHolding)
        print(json.dumps({"kid": holding.public_jwk["kid"], "kept_in": holding.kept_in.value}), flush=True)


if __name__ == "__main__":
    main()
