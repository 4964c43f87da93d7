"""`smtp-wizard keys`: from the making of a key to its end, here and at a served practice platform."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import segno

from tests.cli.commands import CommandRun
from tests.cli.platform_side import LINE, PlatformSide, serve_platform
from wizard.cli.qr_text import qr_text
from wizard.practice.lab import PracticeLab
from wizard.practice.scenario import PRACTICE_ADDRESS

Command = Callable[..., CommandRun]
EXPORT = ("export", PRACTICE_ADDRESS, "--no-checks", "--output")


@pytest.fixture
def side(lab: PracticeLab, tmp_path: Path) -> Iterator[PlatformSide]:
    with serve_platform(lab, tmp_path) as side:
        yield side


@pytest.fixture
def key(tmp_path: Path) -> tuple[str, ...]:
    path = tmp_path / "phrase"
    path.write_text("a phrase to lock the key\n")
    return ("--passphrase-file", str(path))


def made(command: Command, key: tuple[str, ...]) -> str:
    run = command("keys", "make", *key, "--json")
    assert run.code == 0, run.err
    kid = run.document["keys"][0]["kid"]
    assert isinstance(kid, str)
    return kid


def push(command: Command, side: PlatformSide) -> str:
    run = command("push", PRACTICE_ADDRESS, "--password-stdin", "--json", *side.where, *side.key, line=LINE)
    outcome = run.document["outcome"]
    assert isinstance(outcome, str)
    return outcome


def test_key_is_made_once_and_shown_with_fingerprint_and_code(command: Command, key: tuple[str, ...]) -> None:
    run = command("keys", "make", *key, "--json")
    assert run.document["message"] == "A key was made."
    assert run.document["keys"][0]["kept_in"] == "locked-file"
    assert command("keys", "make", *key, "--json").document["message"] == "There is a key already."
    shown = command("keys", "show", "--json")
    assert shown.document["keys"] == run.document["keys"]
    text = command("keys", "show")
    assert run.document["keys"][0]["fingerprint"] in text.out
    assert "█" in text.out


def test_code_holds_the_thumbprint_module_by_module() -> None:
    content = "urn:ietf:params:oauth:jwk-thumbprint:sha-256:" + "k" * 43
    expected = [[bool(module) for module in row] for row in segno.make_qr(content, error="m").matrix]
    halves = {"█": (False, False), "▀": (False, True), "▄": (True, False), " ": (True, True)}
    rows: list[list[bool]] = []
    for line in qr_text(content).split("\n"):
        rows.append([halves[char][0] for char in line])
        rows.append([halves[char][1] for char in line])
    inner = [row[4:-4] for row in rows[4 : 4 + len(expected)]]
    assert inner == expected
    assert not any(any(row) for row in (*rows[:4], *rows[4 + len(expected) :]))


def test_without_a_place_to_keep_it_no_key_is_made_and_the_way_is_named(command: Command) -> None:
    run = command("keys", "make")
    assert run.code == 1
    assert "--passphrase-file" in run.err
    assert command("keys", "show", "--json").document["ok"] is False
    assert "keys make" in command("keys", "show").out


def test_each_suite_has_its_own_key(command: Command, key: tuple[str, ...]) -> None:
    made(command, key)
    other = command("keys", "make", "--suite", "ES256+P-256", *key, "--json").document["keys"][0]
    assert other["jwk"]["crv"] == "P-256"
    assert len(command("keys", "show", "--json").document["keys"]) == 2


def test_registering_needs_the_right_code(command: Command, side: PlatformSide) -> None:
    wrong = command("keys", "register", *side.where, *side.key, "--pairing-code", "AAAAA-AAAAA", "--json")
    assert (wrong.code, wrong.document["code"]) == (1, "pairing.refused")
    right = command("keys", "register", *side.where, *side.key, *side.pairing, "--json")
    assert (right.code, right.document["ok"]) == (0, True)
    assert right.document["registered_at"] > 0
    assert side.platform.url in right.err
    missing = command("keys", "register", *side.where, *side.key)
    assert missing.code == 2
    assert "--pairing-code" in missing.err


def test_too_many_wrong_codes_say_how_long_to_wait(command: Command, side: PlatformSide) -> None:
    for _ in range(5):
        command("keys", "register", *side.where, *side.key, "--pairing-code", "AAAAA-AAAAA")
    run = command("keys", "register", *side.where, *side.key, *side.pairing, "--json")
    assert (run.code, run.document["code"]) == (1, "pairing.too-many")
    assert "minutes" in run.document["message"]


def test_rotated_key_pushes_at_once_and_the_old_one_is_revoked(command: Command, side: PlatformSide) -> None:
    old = command("keys", "register", *side.where, *side.key, *side.pairing, "--json").document["keys"][0]["kid"]
    run = command("keys", "rotate", *side.where, *side.key, *side.pairing, "--json")
    assert run.code == 0, run.out + run.err
    assert (run.document["replaced"], run.document["revoked"]) == (old, True)
    assert run.document["keys"][0]["kid"] != old
    assert command("keys", "show", "--json").document["keys"] == run.document["keys"]
    assert push(command, side) == "active"


def test_rotation_that_the_platform_refuses_changes_nothing_here(command: Command, side: PlatformSide) -> None:
    old = command("keys", "register", *side.where, *side.key, *side.pairing, "--json").document["keys"]
    run = command("keys", "rotate", *side.where, *side.key, "--pairing-code", "AAAAA-AAAAA", "--json")
    assert (run.code, run.document["code"]) == (1, "pairing.refused")
    assert command("keys", "show", "--json").document["keys"] == old
    assert push(command, side) == "active"


def test_what_the_old_key_signed_still_verifies_after_rotation_and_deletion(
    command: Command, key: tuple[str, ...]
) -> None:
    kid = made(command, key)
    run = command("keys", "rotate", *key, "--json")
    assert (run.document["replaced"], run.document["revoked"]) == (kid, None)
    assert "Register it with every platform" in run.document["message"]
    deleted = command("keys", "delete", "--yes", "--json")
    assert deleted.document["replaced"] == run.document["keys"][0]["kid"]
    assert command("keys", "show", "--json").document["keys"] == []
    assert command("keys", "delete", "--yes", "--json").document["message"] == "There was no key."


def test_deleted_key_is_revoked_at_the_platform(command: Command, side: PlatformSide) -> None:
    command("keys", "register", *side.where, *side.key, *side.pairing)
    run = command("keys", "delete", "--yes", *side.where, "--json")
    assert (run.code, run.document["revoked"]) == (0, True)
    assert push(command, side) == "quarantined"


def test_deleting_asks_where_somebody_can_be_asked(command: Command, key: tuple[str, ...]) -> None:
    kid = made(command, key)
    run = command("keys", "delete")
    assert run.code == 2
    assert "--yes" in run.err
    assert command("keys", "show", "--json").document["keys"][0]["kid"] == kid


def test_what_was_signed_is_listed_newest_first(command: Command, side: PlatformSide) -> None:
    assert command("keys", "history", "--json").document["signed"] == []
    assert "Nothing was signed" in command("keys", "history").out
    command(*EXPORT, "a.smtpconf.json")
    command("keys", "register", *side.where, *side.key, *side.pairing)
    assert push(command, side) == "active"
    signed = command("keys", "history", "--json").document["signed"]
    assert [(entry["how"], entry["password"], entry["tested"]) for entry in signed] == [
        ("push", "sealed", "passed"),
        ("file", "prompt", "not-tested"),
    ]
    text = command("keys", "history").out
    assert "pushed to" in text
    assert PRACTICE_ADDRESS in text


def test_practice_signatures_are_no_part_of_the_list(command: Command, tmp_path: Path) -> None:
    command("practice", "--headless", "--output", str(tmp_path / "out"))
    assert command("keys", "history", "--json").document["signed"] == []


def test_no_private_part_is_printed_or_readable(command: Command, key: tuple[str, ...], own_home: Path) -> None:
    made(command, key)
    run = command("keys", "show", "--json")
    assert '"d"' not in run.out
    for path in own_home.rglob("*"):
        if path.is_file() and path.suffix != ".pem":
            assert '"d"' not in path.read_text()
