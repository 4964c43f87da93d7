"""`check` against the practice server: what it finds, says and gives back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.commands import CommandRun
from wizard.practice.lab import PracticeLab
from wizard.practice.scenario import PRACTICE_ADDRESS, PRACTICE_PASSWORD

Command = Callable[..., CommandRun]
LINE = PRACTICE_PASSWORD + "\n"


def test_address_and_password_are_enough(command: Command, lab: PracticeLab) -> None:
    run = command("check", PRACTICE_ADDRESS, "--password-stdin", "--json", line=LINE)
    assert run.code == 0, run.out
    document = run.document
    assert document["ok"] is True
    assert document["root_cause"] is None
    assert document["certainty"] is None
    assert document["settings"]["host"] == "mail.northwind.example"
    assert {check["id"] for check in document["checks"] if check["state"] == "passed"} >= {
        "names.addresses",
        "tcp.connect",
        "tls.handshake",
        "auth.sign_in",
        "mail.sender",
        "mail.recipient",
    }
    assert len(lab.attempts) == 1
    assert lab.messages == ()


def test_wrong_password_is_named_and_tried_once(command: Command, lab: PracticeLab) -> None:
    run = command("check", PRACTICE_ADDRESS, "--password-stdin", "--json", line="wrong-canary-4711\n")
    assert run.code == 1
    assert run.document["root_cause"] == "login.wrong_password"
    assert len(lab.attempts) == 1
    assert "canary" not in run.out + run.err


def test_text_names_the_cause_first_and_never_the_password(command: Command) -> None:
    run = command("check", PRACTICE_ADDRESS, "--password-stdin", line="wrong-canary-4711\n")
    assert run.code == 1
    assert "login.wrong_password" in run.out
    assert "canary" not in run.out + run.err


@pytest.mark.parametrize(("port", "security"), [("587", "starttls"), ("465", "implicit-tls")])
def test_options_stand_above_what_was_found(command: Command, port: str, security: str) -> None:
    arguments = ("--port", port, "--security", security, "--from-name", "Ann", "--send-test-message")
    run = command("check", PRACTICE_ADDRESS, "--password-stdin", "--json", *arguments, line=LINE)
    assert run.code == 0, run.out
    assert (run.document["settings"]["port"], run.document["settings"]["security"]) == (int(port), security)
    assert run.document["settings"]["from_name"] == "Ann"


def test_test_message_is_sent_to_the_chosen_recipient(command: Command, lab: PracticeLab) -> None:
    run = command(
        "check", PRACTICE_ADDRESS, "--password-stdin", "--send-test-message", "--to", PRACTICE_ADDRESS, line=LINE
    )
    assert run.code == 0
    assert len(lab.messages) == 1


def test_user_name_without_sign_in_stops_before_it(command: Command, lab: PracticeLab) -> None:
    run = command("check", PRACTICE_ADDRESS, "--no-sign-in", "--username", PRACTICE_ADDRESS, "--json")
    assert run.code == 0, run.out
    states = {check["id"]: check["state"] for check in run.document["checks"]}
    assert states["tls.handshake"] == "passed"
    assert states["auth.sign_in"] == "not_checked"
    assert lab.attempts == ()


def test_server_that_wants_a_sign_in_refuses_a_relay(command: Command) -> None:
    run = command("check", PRACTICE_ADDRESS, "--no-sign-in", "--json")
    assert run.code == 1
    assert run.document["root_cause"] == "login.auth_required"


def test_unknown_domain_is_said_plainly(command: Command) -> None:
    run = command("check", "me@nowhere.example", "--password-stdin", line=LINE)
    assert run.code == 1
    assert "No sending settings were found for nowhere.example" in run.err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("check",), "Give an e-mail address"),
        (("check", "not-an-address", "--password-stdin"), "ADDRESS"),
        (("check", PRACTICE_ADDRESS, "--port", "70000", "--password-stdin"), "--port"),
        (("check", PRACTICE_ADDRESS, "--host", "a b", "--password-stdin"), "--host"),
        (("check", PRACTICE_ADDRESS, "--host", "x" * 300 + ".example", "--password-stdin"), "--host"),
        (("check", PRACTICE_ADDRESS, "--from-name", "A\nB", "--password-stdin"), "--from-name"),
        (("check", PRACTICE_ADDRESS, "--platform", "nobody", "--password-stdin"), "getthereferral"),
        (("check", PRACTICE_ADDRESS, "--timeout", "0", "--password-stdin"), "--timeout"),
        (("check", PRACTICE_ADDRESS), "--password-stdin"),
        (("check", PRACTICE_ADDRESS, "--keyring"), "--keyring"),
        (("check", PRACTICE_ADDRESS, "--security", "tls"), "--security"),
        (("check", PRACTICE_ADDRESS, "--to", "x", "--password-stdin"), "--to"),
    ],
)
def test_wrong_usage_gives_two_and_says_what_to_give(
    command: Command, arguments: tuple[str, ...], words: str
) -> None:
    run = command(*arguments, line=LINE)
    assert run.code == 2
    assert words in run.err
    assert "Traceback" not in run.err


def test_empty_password_is_refused_before_anything_connects(command: Command, lab: PracticeLab) -> None:
    run = command("check", PRACTICE_ADDRESS, "--password-stdin", line="\n")
    assert run.code == 2
    assert lab.connections == ()


def test_missing_ca_file_is_named(command: Command, tmp_path: Path) -> None:
    run = command("check", PRACTICE_ADDRESS, "--ca-file", str(tmp_path / "none.pem"), "--password-stdin", line=LINE)
    assert run.code == 1
    assert "none.pem" in run.err


def test_file_without_a_certificate_is_no_ca_file(command: Command, tmp_path: Path) -> None:
    (tmp_path / "empty.pem").write_text("nothing")
    run = command("check", PRACTICE_ADDRESS, "--ca-file", "empty.pem", "--password-stdin", line=LINE)
    assert run.code == 2
    assert "no certificate" in run.err


def test_unknown_domain_is_a_document_too(command: Command) -> None:
    run = command("check", "me@nowhere.example", "--password-stdin", "--json", line=LINE)
    assert run.code == 1
    assert run.document["root_cause"] == "sender.from_domain_not_found"
    assert run.document["settings"] is None
    assert run.document["checks"] == []
