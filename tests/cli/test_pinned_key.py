"""`--pin-spki`: one key for one server, said in the report and in the signed file."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.cli.commands import CommandRun
from wizard.practice.lab import PracticeLab
from wizard.practice.scenario import PRACTICE_ADDRESS, PRACTICE_PASSWORD
from wizard.practice.scenarios import scenario_by_id

Command = Callable[..., CommandRun]
LINE = PRACTICE_PASSWORD + "\n"
SIGN_IN = (PRACTICE_ADDRESS, "--password-stdin")
OTHER_KEY = "ab" * 32


@pytest.fixture
def lab() -> Iterator[PracticeLab]:
    """Give the lab whose server signed its certificate itself, in place of the healthy one."""
    scenario = scenario_by_id("certificate_self_signed")
    assert scenario is not None
    with PracticeLab(scenario) as lab:
        yield lab


def shown_key(command: Command) -> str:
    """Read the key out of the refusal, as a person would."""
    refused = command("check", *SIGN_IN, "--pin-spki", OTHER_KEY, "--json", line=LINE)
    assert refused.code == 1
    assert refused.document["root_cause"] == "tls.pin_changed"
    why: str = refused.document["findings"][0]["why"]
    return why.rpartition(" ")[2].rstrip(".")


def test_the_pinned_key_lets_the_check_pass_and_is_called_pinned(command: Command, lab: PracticeLab) -> None:
    key = shown_key(command)
    assert lab.attempts == ()
    run = command("check", *SIGN_IN, "--pin-spki", key, "--json", line=LINE)
    assert run.code == 0, run.out
    assert run.document["settings"]["pin_spki_sha256"] == key
    (encryption,) = [check for check in run.document["checks"] if check["id"] == "tls.handshake"]
    assert encryption["detail"] == "TLS 1.3, with the pinned key"
    assert f"pinned key {key}" in command("check", *SIGN_IN, "--pin-spki", key, line=LINE).out


def test_the_signed_file_holds_the_pin_and_gives_it_back(command: Command, tmp_path: Path) -> None:
    key = shown_key(command)
    file = tmp_path / "pinned.smtpconf.json"
    made = command("export", *SIGN_IN, "--pin-spki", key, "--output", str(file), line=LINE)
    assert made.code == 0, made.out
    assert json.loads(file.read_bytes())["config"]["smtp"]["tls"]["verify"] == "pin"
    assert json.loads(file.read_bytes())["config"]["tested"] == "passed"
    again = command("check", "--config", str(file), "--password-stdin", "--json", line=LINE)
    assert again.code == 0, again.out
    other_port = ("--port", "587", "--security", "starttls")
    elsewhere = command("check", "--config", str(file), "--password-stdin", *other_port, "--json", line=LINE)
    assert elsewhere.document["root_cause"] == "tls.cert_self_signed"


def test_a_pin_that_is_no_key_or_has_no_encryption_is_a_usage_error(command: Command) -> None:
    assert command("check", *SIGN_IN, "--pin-spki", "x", line=LINE).code == 2
    clear = ("--no-sign-in", "--port", "25", "--security", "cleartext", "--host", "mail.northwind.example")
    assert command("check", PRACTICE_ADDRESS, *clear, "--pin-spki", OTHER_KEY, line=LINE).code == 2
