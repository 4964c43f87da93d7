"""`smtp-wizard push` against a served practice platform."""

from __future__ import annotations

import asyncio
import json
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cli.commands import CommandRun
from tests.cli.platform_side import EGRESS, LINE, PlatformSide, serve_platform
from wizard.export.sealing_key import make_sealing_key
from wizard.export.suites import ED25519
from wizard.platforms.connector import PlatformState
from wizard.platforms.https_exchange import HttpsExchange
from wizard.platforms.open_api import OpenApiConnector
from wizard.platforms.origin import Origin, parse_origin
from wizard.practice.lab import PracticeLab
from wizard.practice.scenario import PRACTICE_ADDRESS, PRACTICE_PASSWORD
from wizard.settings.secret import Secret
from wizard.workstation.delivery_journal import DeliveryJournal, interrupted_journals, open_journal
from wizard.workstation.password_store import KeyringResult, KeyringState
from wizard.workstation.paths import program_paths

Command = Callable[..., CommandRun]
PUSH = ("push", PRACTICE_ADDRESS, "--password-stdin", "--json")


@pytest.fixture
def side(lab: PracticeLab, tmp_path: Path) -> Iterator[PlatformSide]:
    with serve_platform(lab, tmp_path) as side:
        yield side


@pytest.fixture
def registered(command: Command, side: PlatformSide) -> PlatformSide:
    run = command("keys", "register", *side.where, *side.key, *side.pairing, "--json")
    assert run.code == 0, run.out + run.err
    return side


def state(side: PlatformSide) -> PlatformState:
    async def read() -> object:
        origin = parse_origin(side.platform.url)
        assert isinstance(origin, Origin)
        async with HttpsExchange(origin, Secret(side.platform.token), side.platform.ca_pem) as exchange:
            return await OpenApiConnector(exchange).read_state()

    found = asyncio.run(read())
    assert isinstance(found, PlatformState)
    return found


def push(command: Command, side: PlatformSide, *more: str, line: str = LINE) -> CommandRun:
    return command(*PUSH, *side.where, *side.key, *more, line=line)


def test_push_makes_the_settings_active_and_says_what_it_did(command: Command, registered: PlatformSide) -> None:
    run = push(command, registered)
    assert run.code == 0, run.out + run.err
    document = run.document
    assert (document["outcome"], document["ok"]) == ("active", True)
    assert {step["state"] for step in document["steps"]} == {"passed"}
    assert document["receipt"]["state"] == "active"
    assert document["check"]["ok"]
    assert document["platform"]["egress_addresses"] == [EGRESS]
    assert document["after"]["settings"] == document["settings"]
    active = state(registered).active
    assert active is not None
    assert active.jti == document["config"]["jti"]
    assert document["platform"]["fingerprint"] in run.err


def test_push_in_words_shows_each_step_the_origin_and_the_key(command: Command, registered: PlatformSide) -> None:
    arguments = [argument for argument in PUSH if argument != "--json"]
    run = command(*arguments, *registered.where, *registered.key, line=LINE)
    assert run.code == 0
    assert "The platform now sends through your mail server." in run.out
    assert "Receipt: active" in run.out
    for words in (
        "done    Sign in from this computer",
        "done    Verify the receipt",
        registered.platform.url,
        "Key:",
    ):
        assert words in run.err


def test_same_settings_again_are_unchanged(command: Command, registered: PlatformSide) -> None:
    push(command, registered)
    before = state(registered)
    run = push(command, registered)
    assert (run.code, run.document["outcome"]) == (0, "unchanged")
    assert state(registered) == before


def test_wrong_password_never_reaches_the_platform(command: Command, registered: PlatformSide) -> None:
    push(command, registered)
    before = state(registered)
    run = push(command, registered, "--from-name", "Changed", line="wrong-canary-4711\n")
    assert (run.code, run.document["outcome"]) == (1, "sign-in-failed")
    assert run.document["code"] == "login.wrong_password"
    assert run.document["config"] is None
    assert state(registered) == before
    assert "wrong-canary-4711" not in run.out + run.err


def test_firewall_closed_to_the_platform_is_said_in_words_and_codes(
    command: Command, registered: PlatformSide
) -> None:
    registered.firewall.keep_platform_out()
    run = push(command, registered)
    document = run.document
    assert (run.code, document["outcome"]) == (1, "test-failed")
    first, second = document["platform_test"]["findings"][:2]
    assert (first["code"], second["code"]) == ("platform.address_to_admit", "network.server_firewall")
    assert EGRESS in first["why"] + " ".join(first["steps"])
    assert document["check"]["ok"]
    assert document["after"] is None
    registered.firewall.admit_platform()
    assert push(command, registered).document["outcome"] == "active"


def test_failed_platform_test_in_words_stands_beside_what_this_computer_saw(
    command: Command, registered: PlatformSide
) -> None:
    registered.firewall.keep_platform_out()
    arguments = [argument for argument in PUSH if argument != "--json"]
    run = command(*arguments, *registered.where, *registered.key, line=LINE)
    assert run.code == 1
    assert run.out.index("From this computer: every check passed.") < run.out.index("From the platform:")
    assert "Code: network.server_firewall" in run.out
    assert "FAILED  Test from the platform" in run.err


def test_dry_run_sends_nothing_and_leaves_nothing(command: Command, registered: PlatformSide, own_home: Path) -> None:
    before = state(registered)
    run = push(command, registered, "--dry-run")
    assert (run.code, run.document["outcome"], run.document["dry_run"]) == (0, "proposed", True)
    assert {"field": "method", "before": "fallback", "after": "custom-smtp"} in run.document["changes"]
    assert run.document["config"] is None
    assert state(registered) == before
    assert not list(own_home.rglob("deliveries"))


def test_unregistered_key_is_quarantined_and_the_way_out_is_named(command: Command, side: PlatformSide) -> None:
    run = push(command, side)
    assert (run.code, run.document["outcome"]) == (1, "quarantined")
    assert "pairing code" in run.document["message"]
    assert command("keys", "register", *side.where, *side.key, *side.pairing).code == 0
    assert push(command, side).document["outcome"] == "active"


def test_without_keyring_and_passphrase_the_key_is_for_one_time_and_that_is_said(
    command: Command, side: PlatformSide
) -> None:
    run = command(*PUSH, *side.where, line=LINE)
    assert (run.code, run.document["outcome"]) == (1, "quarantined")
    assert "for this one time" in run.err


def test_locked_key_without_its_passphrase_is_not_passed_over(command: Command, registered: PlatformSide) -> None:
    run = command(*PUSH, *registered.where, line=LINE)
    assert (run.code, run.document["outcome"], run.document["code"]) == (1, "refused", "signer.passphrase_needed")
    wrong = registered.passphrase_file.with_name("wrong")
    wrong.write_text("another\n")
    run = command(*PUSH, *registered.where, "--passphrase-file", str(wrong), line=LINE)
    assert run.document["code"] == "signer.wrong_passphrase"


def test_request_file_alone_names_the_platform(command: Command, registered: PlatformSide) -> None:
    request = str(registered.platform.folder.request)
    run = command(*PUSH, "--request", request, *registered.trust, *registered.key, line=LINE)
    assert (run.code, run.document["outcome"]) == (0, "active")
    assert run.document["origin"] == registered.platform.url


def test_request_file_with_another_key_is_refused(command: Command, registered: PlatformSide, tmp_path: Path) -> None:
    planted = json.loads(registered.platform.folder.request.read_text())
    key = make_sealing_key(ED25519).public
    planted["jwks"]["keys"][0] = {**key.jwk, "kid": key.kid, "use": "enc"}
    (tmp_path / "planted.smtpreq.json").write_text(json.dumps(planted))
    run = push(command, registered, "--request", "planted.smtpreq.json")
    assert (run.code, run.document["code"]) == (1, "request.differs_from_site")
    assert state(registered).method == "fallback"


def test_name_of_a_platform_used_before_is_enough(command: Command, registered: PlatformSide) -> None:
    run = command(*PUSH, "--to-platform", "practice platform", *registered.trust, *registered.key, line=LINE)
    assert run.code == 0, run.err
    assert run.document["origin"] == registered.platform.url


def _own_keys(side: PlatformSide) -> dict[str, Any]:
    document = json.loads((program_paths().keys / "platform-keys.json").read_text())
    assert isinstance(document, dict)
    return document


def test_changed_platform_key_stops_until_its_fingerprint_is_given(
    command: Command, registered: PlatformSide
) -> None:
    push(command, registered)
    remembered = _own_keys(registered)
    audience = next(iter(remembered["accepted"]))
    (program_paths().keys / "platform-keys.json").write_text(json.dumps({"accepted": {audience: ["x" * 43]}}))
    run = push(command, registered, "--from-name", "Changed")
    assert (run.code, run.document["code"]) == (1, "agree.key_changed")
    assert "ANOTHER ONE than before" in run.err
    fingerprint = run.document["platform"]["fingerprint"]
    wrong = push(command, registered, "--from-name", "Changed", "--platform-key", "A" * 52)
    assert wrong.document["code"] == "agree.key_not_compared"
    right = push(command, registered, "--from-name", "Changed", "--platform-key", fingerprint)
    assert (right.code, right.document["outcome"]) == (0, "active")


def test_same_platform_at_another_origin_stops(command: Command, registered: PlatformSide) -> None:
    path = program_paths().keys / "platform-origins.json"
    document = json.loads(path.read_text())
    document["platforms"][0]["origin"] = "https://elsewhere.example"
    path.write_text(json.dumps(document))
    run = push(command, registered)
    assert (run.code, run.document["code"]) == (1, "agree.origin_changed")
    assert state(registered).method == "fallback"
    arguments = [argument for argument in PUSH if argument != "--json"]
    assert "--platform-key" in command(*arguments, *registered.where, *registered.key, line=LINE).out


def test_token_is_kept_for_one_origin_and_found_again(
    command: Command, registered: PlatformSide, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: dict[str, Secret] = {}

    def store(origin: str, token: Secret, _folder: Path) -> KeyringResult:
        kept[origin] = token
        return KeyringResult(KeyringState.STORED)

    def load(origin: str) -> KeyringResult:
        found = kept.get(origin)
        return KeyringResult(KeyringState.MISSING if found is None else KeyringState.FOUND, secret=found)

    monkeypatch.setattr("wizard.cli.push_target.store_token", store)
    monkeypatch.setattr("wizard.cli.push_target.load_token", load)
    push(command, registered, "--keep-token")
    assert list(kept) == [registered.platform.url]
    trust = ("--ca-file", str(registered.platform.folder.certificates))
    run = command(*PUSH, "--to-platform", registered.platform.url, *trust, *registered.key, line=LINE)
    assert run.document["outcome"] == "unchanged"
    run = command(*PUSH, "--to-platform", "https://elsewhere.example", *trust, line=LINE)
    assert run.code == 2
    assert "has no token for it" in run.err


def test_go_back_lets_the_platforms_own_sender_take_over(command: Command, registered: PlatformSide) -> None:
    push(command, registered)
    run = command("push", "--go-back", *registered.where, "--json")
    assert run.code == 0, run.err
    assert run.document["after"]["method"] == "fallback"
    assert state(registered).method == "fallback"


def test_interrupted_push_is_told_once_at_the_next_one(command: Command, registered: PlatformSide) -> None:
    journal = open_journal(program_paths().deliveries)
    assert isinstance(journal, DeliveryJournal)
    where = {"origin": registered.platform.url, "host": "m", "from_address": "a@b.example"}
    assert journal.write({"event": "opened", "at": 1, "port": 1, **where})
    assert journal.write({"event": "begin", "at": 2, "step": "activate"})
    journal.close()
    run = push(command, registered)
    assert run.document["outcome"] == "active"
    assert [entry["aftermath"] for entry in run.document["earlier"]] == ["not-active"]
    assert "was interrupted" in run.err
    assert interrupted_journals(program_paths().deliveries) == ()
    assert push(command, registered).document["earlier"] == []


def test_interrupted_push_elsewhere_is_told_until_that_platform_is_asked(
    command: Command, registered: PlatformSide
) -> None:
    journal = open_journal(program_paths().deliveries)
    assert isinstance(journal, DeliveryJournal)
    where = {"origin": "https://elsewhere.example", "host": "m", "from_address": "a@b.example"}
    assert journal.write({"event": "opened", "at": 1, "port": 1, **where})
    assert journal.write({"event": "begin", "at": 2, "step": "activate"})
    journal.close()
    for _ in range(2):
        earlier = push(command, registered).document["earlier"]
        assert [(entry["origin"], entry["aftermath"]) for entry in earlier] == [(where["origin"], "unknown")]


def test_no_secret_is_left_anywhere(command: Command, registered: PlatformSide, own_home: Path) -> None:
    run = push(command, registered)
    secrets = (PRACTICE_PASSWORD, registered.platform.token, "a phrase to lock the key")
    for text in (run.out, run.err, *(path.read_text("latin-1") for path in own_home.rglob("*") if path.is_file())):
        assert not any(secret in text for secret in secrets)
    assert {path.parent.name for path in own_home.rglob("*") if path.is_file()} == {"keys", "deliveries"}
    for path in own_home.rglob("*"):
        if path.is_file() or path.name in ("keys", "deliveries"):
            assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("push", PRACTICE_ADDRESS), 2, "Give --to-platform"),
        (("push", PRACTICE_ADDRESS, "--to-platform", "http://platform.example"), 2, "Only https"),
        (("push", PRACTICE_ADDRESS, "--to-platform", "https://p.example/x"), 2, "Did you mean https://p.example?"),
        (("push", PRACTICE_ADDRESS, "--to-platform", "getthereferral"), 2, "has no known API"),
        (("push", PRACTICE_ADDRESS, "--to-platform", "https://p.example"), 2, "Give --token-file"),
        (("push", PRACTICE_ADDRESS, "--to-platform", "https://p.example", "--keep-token"), 2, "needs --token-file"),
        (("push", PRACTICE_ADDRESS, "--request", "missing.smtpreq.json"), 1, "cannot be read"),
    ],
)
def test_what_is_missing_is_named(command: Command, arguments: tuple[str, ...], code: int, words: str) -> None:
    run = command(*arguments)
    assert run.code == code
    assert words in run.err


@pytest.mark.parametrize("content", ["", "two words", "tök", "x\ny", "x" * 5000])
def test_file_that_holds_no_token_is_refused_without_showing_it(
    command: Command, tmp_path: Path, content: str
) -> None:
    (tmp_path / "t").write_text(content)
    run = command("push", PRACTICE_ADDRESS, "--to-platform", "https://p.example", "--token-file", "t")
    assert run.code == 2
    assert "holds no token" in run.err
    assert not content.strip() or content not in run.err


def test_push_without_the_platforms_authority_is_refused_before_the_token_leaves(
    command: Command, registered: PlatformSide
) -> None:
    token = ("--token-file", str(registered.platform.folder.token))
    where = ("--to-platform", registered.platform.url)
    run = command(*PUSH, *where, *token, *registered.key, line=LINE)
    assert (run.code, run.document["code"]) == (1, "connection.certificate")


def test_push_that_stops_before_the_sign_in_is_refused(command: Command, registered: PlatformSide) -> None:
    arguments = ("push", PRACTICE_ADDRESS, "--no-sign-in", "--username", "someone@northwind.example")
    run = command(*arguments, *registered.where)
    assert run.code == 2
    assert "signs in before anything is sent" in run.err


@pytest.mark.parametrize("garbage", ["-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"])
def test_authority_file_that_cannot_be_read_is_named(
    command: Command, registered: PlatformSide, tmp_path: Path, garbage: str
) -> None:
    (tmp_path / "bad.pem").write_text(garbage)
    where = ("--to-platform", registered.platform.url, "--token-file", str(registered.platform.folder.token))
    run = command("push", "--go-back", *where, "--ca-file", "bad.pem")
    assert run.code == 2
    assert "bad.pem" in run.err
