"""What a test does to a real keyring, in a process of its own: keep, forget everything, look with another library."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import secretstorage

from wizard.export import signer_key
from wizard.settings.secret import Secret
from wizard.workstation.forgetting import ForgetMore, forget_everything
from wizard.workstation.kept_secrets import keep_secret
from wizard.workstation.password_store import mail_entry
from wizard.workstation.paths import paths_below
from wizard.workstation.signer_keys import open_signer
from wizard.workstation.token_store import store_token


def tell(step: str, **more: object) -> None:
    """Print every entry of the keyring, as another program sees it."""
    bus = secretstorage.dbus_init()
    items = [item for collection in secretstorage.get_all_collections(bus) for item in collection.get_all_items()]
    services = sorted(item.get_attributes().get("service", "") for item in items)
    print(json.dumps({"step": step, "services": services, **more}), flush=True)


def main() -> None:
    """Keep a password, a token and a signer key beside another program's entry; forget twice."""
    bus = secretstorage.dbus_init()
    secretstorage.get_default_collection(bus).create_item("Browser", {"service": "Browser"}, b"not ours")
    with tempfile.TemporaryDirectory() as home:
        paths = paths_below(Path(home) / "data")
        keep_secret(mail_entry("mail.northwind.example", "me"), Secret("password"), paths.keys)
        store_token("https://platform.example", Secret("token"), paths.keys)
        open_signer("EdDSA+X25519", signer_key, paths.keys)
        tell("kept")
        tell("forgotten", complete=forget_everything(paths).complete)
        complete = forget_everything(paths, more=ForgetMore(standing=True, log=True)).complete
        tell("all forgotten", complete=complete, files=[path.name for path in Path(home).rglob("*")])


if __name__ == "__main__":
    main()
