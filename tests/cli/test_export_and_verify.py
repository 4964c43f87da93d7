"""`export` and `verify`: what is written, what it says, and what is refused."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.commands import CommandRun
from wizard.export.sealing_key import make_sealing_key
from wizard.export.suites import ED25519
from wizard.practice.lab import PracticeLab
from wizard.practice.scenario import PRACTICE_ADDRESS, PRACTICE_PASSWORD

Command = Callable[..., CommandRun]
LINE = PRACTICE_PASSWORD + "\n"


def request_file(path: Path, expires_at: int = 4102444800) -> Path:
    """Write a platform's request file with a fresh key."""
    key = make_sealing_key(ED25519)
    document = {
        "platform": "Example platform",
        "aud": "https://platform.example",
        "jwks": {"keys": [{**key.public.jwk, "kid": key.public.kid, "use": "enc"}]},
        "suites": ["EdDSA+X25519"],
        "req": "nonce-0123456789abcdef",
        "callback": None,
        "egress_ips": ["192.0.2.1"],
        "fallback_sender": None,
        "exp": expires_at,
    }
    path.write_text(json.dumps(document))
    return path


def test_exported_file_verifies_on_this_computer(command: Command, tmp_path: Path) -> None:
    run = command(
        "export", PRACTICE_ADDRESS, "--password-stdin", "--output", "mine.smtpconf.json", "--json", line=LINE
    )
    assert run.code == 0, run.out + run.err
    assert run.document["tested"] == "passed"
    assert run.document["password"] == "prompt"
    assert run.document["check"]["ok"] is True
    path = tmp_path / "mine.smtpconf.json"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert PRACTICE_PASSWORD not in path.read_text()
    verified = command("verify", str(path), "--json")
    assert verified.code == 0, verified.out
    assert verified.document["verdict"] == "ok"
    assert verified.document["signer"]["known_as"] == "this-computer"
    assert verified.document["settings"]["host"] == "mail.northwind.example"


def test_changed_file_is_refused_and_expired_one_too(command: Command, tmp_path: Path) -> None:
    command("export", PRACTICE_ADDRESS, "--no-checks", "--output", "mine.smtpconf.json")
    path = tmp_path / "mine.smtpconf.json"
    late = command("verify", str(path), "--now", "2099-01-01T00:00:00Z", "--json")
    assert (late.code, late.document["verdict"]) == (1, "expired")
    path.write_text(path.read_text().replace("mail.northwind.example", "mail.attacker.example"))
    changed = command("verify", str(path), "--json")
    assert (changed.code, changed.document["verdict"]) == (1, "signature")
    refused = command("check", "--config", str(path), "--password-stdin", line=LINE)
    assert refused.code == 1
    assert "changed" in refused.err


def test_stranger_s_key_gives_one_with_its_fingerprint(
    command: Command, tmp_path: Path, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    command("export", PRACTICE_ADDRESS, "--no-checks", "--output", "mine.smtpconf.json")
    other = tmp_path / "other-home"
    other.mkdir()
    for name in ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(other))
    run = command("verify", "mine.smtpconf.json", "--json")
    assert (run.code, run.document["verdict"]) == (1, "unknown-key")
    assert len(run.document["signer"]["fingerprint"].replace(" ", "")) == 52
    jwk = json.loads((tmp_path / "mine.smtpconf.json").read_text())["signer"]["jwk"]
    (tmp_path / "key.json").write_text(json.dumps(jwk))
    assert command("verify", "mine.smtpconf.json", "--key", "key.json").code == 0


def test_offline_export_says_not_tested(command: Command, lab: PracticeLab) -> None:
    arguments = ("--host", "mail.northwind.example", "--no-checks", "--output", "offline.smtpconf.json", "--json")
    run = command("export", PRACTICE_ADDRESS, *arguments)
    assert run.code == 0
    assert run.document["tested"] == "not-tested"
    assert run.document["check"] is None
    assert lab.connections == ()


def test_password_is_sealed_for_the_request_file(command: Command, tmp_path: Path) -> None:
    request = request_file(tmp_path / "platform.smtpreq.json")
    arguments = ("--request", str(request), "--output", "sealed.smtpconf.json", "--password-stdin", "--json")
    run = command("export", PRACTICE_ADDRESS, *arguments, line=LINE)
    assert run.code == 0, run.err
    assert run.document["password"] == "sealed"
    assert run.document["audience"] == "https://platform.example"
    config = json.loads((tmp_path / "sealed.smtpconf.json").read_text())["config"]
    assert config["req"] == "nonce-0123456789abcdef"
    assert config["secrets"]["smtp.password"]["jwe"].count(".") == 4


def test_changed_key_of_a_platform_stops(command: Command, tmp_path: Path) -> None:
    arguments = ("--no-checks", "--output", "sealed.smtpconf.json", "--password-stdin")
    request = str(request_file(tmp_path / "platform.smtpreq.json"))
    assert command("export", PRACTICE_ADDRESS, "--request", request, *arguments, line=LINE).code == 0
    request = str(request_file(tmp_path / "platform.smtpreq.json"))
    run = command("export", PRACTICE_ADDRESS, "--request", request, *arguments, line=LINE)
    assert run.code == 1
    assert "another one than before" in run.err


def test_expired_request_file_is_refused(command: Command, tmp_path: Path) -> None:
    request = str(request_file(tmp_path / "old.smtpreq.json", expires_at=1))
    run = command("export", PRACTICE_ADDRESS, "--request", request, "--no-checks", "--password-stdin", line=LINE)
    assert run.code == 1
    assert "expired" in run.err


def test_transfer_code_is_shown_once_and_not_written(command: Command, tmp_path: Path) -> None:
    arguments = ("--transfer-code", "--no-checks", "--output", "code.smtpconf.json", "--password-stdin", "--json")
    run = command("export", PRACTICE_ADDRESS, *arguments, line=LINE)
    assert run.code == 0
    code = run.document["transfer_code"]
    assert len(code.replace("-", "")) == 28
    assert code not in (tmp_path / "code.smtpconf.json").read_text()


def test_problem_found_is_written_down_and_gives_one(command: Command, tmp_path: Path) -> None:
    arguments = ("--output", "bad.smtpconf.json", "--password-stdin", "--json")
    run = command("export", PRACTICE_ADDRESS, *arguments, line="wrong\n")
    assert run.code == 1
    assert run.document["tested"] == "failed"
    assert run.document["check"]["root_cause"] == "login.wrong_password"
    assert (tmp_path / "bad.smtpconf.json").exists()


def test_config_brings_settings_and_options_override_them(command: Command) -> None:
    command(
        "export",
        PRACTICE_ADDRESS,
        "--from-name",
        "Ann",
        "--port",
        "465",
        "--no-checks",
        "--output",
        "a.smtpconf.json",
    )
    run = command("check", "--config", "a.smtpconf.json", "--password-stdin", "--json", line=LINE)
    assert run.code == 0, run.out + run.err
    assert run.document["settings"]["port"] == 465
    assert run.document["settings"]["from_name"] == "Ann"
    changed = ("--port", "587", "--security", "starttls")
    run = command("check", "--config", "a.smtpconf.json", *changed, "--password-stdin", "--json", line=LINE)
    assert (run.document["settings"]["port"], run.document["settings"]["security"]) == (587, "starttls")


def test_relay_is_exported_without_a_password(command: Command) -> None:
    run = command("export", PRACTICE_ADDRESS, "--no-sign-in", "--no-checks", "--output", "r.smtpconf.json", "--json")
    assert run.code == 0
    assert run.document["password"] == "none"
    assert run.document["settings"]["username"] is None


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_folder_without_permission_is_named(command: Command, tmp_path: Path) -> None:
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o500)
    run = command("export", PRACTICE_ADDRESS, "--no-checks", "--output", str(locked / "a.smtpconf.json"))
    assert run.code == 1
    assert "not written" in run.err


def test_missing_folder_is_named(command: Command, tmp_path: Path) -> None:
    run = command("export", PRACTICE_ADDRESS, "--no-checks", "--output", str(tmp_path / "no" / "a.smtpconf.json"))
    assert run.code == 1
    assert "folder does not exist" in run.err


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff\xfe", b"[" * 100000, b'{"format":"smtp-config/1"}', b"a.b.c"])
def test_file_that_is_no_signed_file_is_refused_without_a_traceback(
    command: Command, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "x.json").write_bytes(content)
    run = command("verify", "x.json", "--json")
    assert run.code == 1
    assert run.document["verdict"] in ("format", "too-large")
    assert "Traceback" not in run.err
