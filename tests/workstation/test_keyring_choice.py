"""Threats, row 10: no plaintext or null keyring is ever chosen silently."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any, ClassVar

import pytest

from tests.workstation.fake_keyring import FakeKeyring
from wizard.workstation import keyring_choice
from wizard.workstation.keyring_choice import ChosenKeyring, choose_keyring

ROOT = Path(__file__).parents[2]

PLANTED = '''
from keyring.backend import KeyringBackend
import pathlib

class PlaintextKeyring(KeyringBackend):
    """What keyrings.alt does: it works everywhere and stores in clear."""
    priority = 99
    file = pathlib.Path(__file__).with_name("stored-in-clear")
    def get_password(self, service, username):
        return self.file.read_text() if self.file.exists() else None
    def set_password(self, service, username, password):
        self.file.write_text(password)
    def delete_password(self, service, username):
        self.file.unlink()
'''

CALLS = """
import json, sys
import keyring
from wizard.settings.secret import Secret
from wizard.workstation.keyring_choice import choose_keyring
from wizard.workstation.password_store import load_password, mail_entry, store_password
library = type(keyring.get_keyring()).__name__
chosen = choose_keyring()
entry = mail_entry("mail.example.test", "someone")
stored = store_password(entry, Secret("Canary-51c0ffee"), limit_s=20)
print(json.dumps({
    "library": library,
    "chosen": chosen and [base.__module__ for base in type(chosen.backend).__mro__],
    "stored": stored.state.value,
    "loaded": load_password(entry, limit_s=20).state.value,
}))
"""


@pytest.fixture
def planted(tmp_path: Path) -> Path:
    """Lay a package of plaintext keyrings as an installer would, with its entry point."""
    package = tmp_path / "site" / "keyrings" / "alt"
    package.mkdir(parents=True)
    (package / "file.py").write_text(textwrap.dedent(PLANTED))
    facts = tmp_path / "site" / "keyrings_alt-5.0.dist-info"
    facts.mkdir()
    (facts / "METADATA").write_text("Metadata-Version: 2.1\nName: keyrings.alt\nVersion: 5.0\n")
    (facts / "entry_points.txt").write_text("[keyring.backends]\nfile = keyrings.alt.file\n")
    return tmp_path


def ask(planted: Path, **environment: str) -> dict[str, Any]:
    """Run the calls in a process of their own, without a message bus."""
    kept = {name: value for name, value in os.environ.items() if "DBUS" not in name and "KEYRING" not in name}
    known = {
        **kept,
        "PYTHONPATH": f"{ROOT}{os.pathsep}{planted / 'site'}",
        "HOME": str(planted),
        "XDG_CONFIG_HOME": str(planted / "config"),
        "XDG_RUNTIME_DIR": str(planted / "none"),
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={planted / 'no-bus'}",
        **environment,
    }
    done = subprocess.run([sys.executable, "-c", CALLS], capture_output=True, text=True, env=known, check=False)
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    assert isinstance(answer, dict)
    return answer


def test_a_null_keyring_named_by_the_environment_is_not_taken(planted: Path) -> None:
    answer = ask(planted, PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring")
    assert answer == {"library": "Keyring", "chosen": None, "stored": "no-keyring", "loaded": "no-keyring"}


def test_an_installed_plaintext_keyring_is_not_taken(planted: Path) -> None:
    """The library itself takes it, which is what makes the test worth something."""
    answer = ask(planted)
    assert answer["library"] == "PlaintextKeyring"
    assert (answer["chosen"], answer["stored"]) == (None, "no-keyring")
    assert not list(planted.rglob("stored-in-clear"))


def test_a_plaintext_keyring_named_by_a_configuration_file_is_not_taken(planted: Path) -> None:
    folder = planted / "config" / "python_keyring"
    folder.mkdir(parents=True)
    (folder / "keyringrc.cfg").write_text(
        f"[backend]\ndefault-keyring=keyrings.alt.file.PlaintextKeyring\nkeyring-path={planted}\n"
    )
    answer = ask(planted)
    assert answer["library"] == "PlaintextKeyring"
    assert (answer["chosen"], answer["stored"]) == (None, "no-keyring")


@pytest.mark.parametrize("name", ["fail", "null", "chainer"])
def test_no_backend_that_stores_nothing_or_delegates_is_named_in_the_choice(name: str) -> None:
    source = Path(keyring_choice.__file__).read_text()
    assert f"import {name}" not in source
    assert f"backends.{name}" not in source
    assert "get_keyring" not in source


class Viable(FakeKeyring):
    """A backend class as the library has them."""

    viable: ClassVar[bool] = True

    def __init__(self) -> None:
        super().__init__()
        self.set_properties_from_env()

    def set_properties_from_env(self) -> None:
        for name, value in os.environ.items():
            if name.startswith("KEYRING_PROPERTY_"):
                setattr(self, name.removeprefix("KEYRING_PROPERTY_").lower(), value)


class NotViable(Viable):
    viable: ClassVar[bool] = False


@pytest.mark.parametrize(
    ("system", "place", "name"),
    [
        ("win32", "keyring.backends.Windows.WinVaultKeyring", "Windows Credential Manager"),
        ("darwin", "keyring.backends.macOS.Keyring", "macOS Keychain"),
        ("linux", "keyring.backends.SecretService.Keyring", "Secret Service"),
        ("freebsd14", "keyring.backends.SecretService.Keyring", "Secret Service"),
    ],
)
def test_each_system_has_its_own_keyring(system: str, place: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place, Viable)
    monkeypatch.setattr("wizard.workstation.keyring_choice.sys.platform", system)
    chosen = choose_keyring()
    assert isinstance(chosen, ChosenKeyring)
    assert chosen.name == name
    assert isinstance(chosen.backend, Viable)


@pytest.mark.parametrize("system", ["win32", "darwin", "linux"])
def test_a_system_whose_keyring_is_not_there_has_none(system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for place in ("Windows.WinVaultKeyring", "macOS.Keyring", "SecretService.Keyring", "kwallet.DBusKeyring"):
        monkeypatch.setattr(f"keyring.backends.{place}", NotViable)
    monkeypatch.setattr("wizard.workstation.keyring_choice.sys.platform", system)
    assert choose_keyring() is None


def test_kwallet_is_taken_where_there_is_no_secret_service(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("keyring.backends.SecretService.Keyring", NotViable)
    monkeypatch.setattr("keyring.backends.kwallet.DBusKeyring", Viable)
    monkeypatch.setattr("wizard.workstation.keyring_choice.sys.platform", "linux")
    chosen = choose_keyring()
    assert chosen is not None
    assert chosen.name == "KWallet"


def test_environment_variables_set_nothing_on_the_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("keyring.backends.SecretService.Keyring", Viable)
    monkeypatch.setattr("wizard.workstation.keyring_choice.sys.platform", "linux")
    monkeypatch.setenv("KEYRING_PROPERTY_ENTRIES", "planted")
    assert vars(Viable())["entries"] == "planted"
    chosen = choose_keyring()
    assert chosen is not None
    assert vars(chosen.backend)["entries"] == {}


def test_importing_this_room_imports_no_keyring() -> None:
    modules = sorted(f"wizard.workstation.{path.stem}" for path in (ROOT / "wizard/workstation").glob("[a-z]*.py"))
    program = f"import sys, {', '.join(modules)}; print([m for m in ('keyring', 'secretstorage', 'jeepney') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.strip() == "[]"
