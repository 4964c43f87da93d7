"""What a person at the command line is told of the key that signed."""

from __future__ import annotations

from pathlib import Path

import pytest
from keyring.errors import KeyringLocked

from tests.workstation.fake_keyring import FakeKeyring, no_keyring
from wizard.cli import signers
from wizard.cli.exit_codes import FileError
from wizard.export.suites import ED25519
from wizard.workstation.password_store import Choose
from wizard.workstation.paths import program_paths
from wizard.workstation.signer_keys import KeyMaker, SignerHolding, SignerRefusal, open_signer


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))


def use(monkeypatch: pytest.MonkeyPatch, choose: Choose) -> None:
    def opened(suite: str, maker: KeyMaker, folder: Path) -> SignerHolding | SignerRefusal:
        return open_signer(suite, maker, folder, None, choose)

    monkeypatch.setattr(signers, "open_signer", opened)


def test_a_kept_key_needs_no_note(monkeypatch: pytest.MonkeyPatch, fake: FakeKeyring) -> None:
    use(monkeypatch, fake.choose)
    assert signers.command_line_signer(ED25519).note is None


def test_a_key_that_was_not_put_on_the_list_is_noted(monkeypatch: pytest.MonkeyPatch, fake: FakeKeyring) -> None:
    (program_paths().keys / "public-keys.json").mkdir(parents=True)
    use(monkeypatch, fake.choose)
    note = signers.command_line_signer(ED25519).note
    assert note is not None
    assert "list of known keys" in note
    assert "one time" not in note


def test_a_one_time_key_that_was_not_put_on_the_list_has_both_notes(monkeypatch: pytest.MonkeyPatch) -> None:
    (program_paths().keys / "public-keys.json").mkdir(parents=True)
    use(monkeypatch, no_keyring)
    note = signers.command_line_signer(ED25519).note
    assert note is not None
    assert "one time" in note
    assert "list of known keys" in note


def test_a_locked_keyring_with_this_computers_key_is_said(monkeypatch: pytest.MonkeyPatch, fake: FakeKeyring) -> None:
    use(monkeypatch, fake.choose)
    signers.command_line_signer(ED25519)
    fake.raises = KeyringLocked("x")
    with pytest.raises(FileError, match=r"keyring .* is locked"):
        signers.command_line_signer(ED25519)
