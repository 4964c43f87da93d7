"""What a person at the terminal is shown and asked before a push, and what is remembered."""

from __future__ import annotations

import io
import sys
from dataclasses import replace

import pytest

from wizard.cli.push_agreement import PushAgreement
from wizard.delivery.difference import changes_between
from wizard.delivery.records import Agreement, Proposal
from wizard.export.fingerprint import fingerprint, short_fingerprint
from wizard.export.request_file import PlatformRequest
from wizard.export.sealing_key import make_sealing_key
from wizard.export.suites import ED25519
from wizard.platforms.connector import PlatformState
from wizard.platforms.origin import Origin
from wizard.settings.endpoint import Endpoint, Host
from wizard.settings.mailbox import Mailbox, Sender
from wizard.settings.submission_settings import SettingsSummary
from wizard.settings.transport_security import TransportSecurity
from wizard.workstation.paths import program_paths
from wizard.workstation.platform_keys import KeyStanding, key_standing

MAILBOX = Mailbox("referrals", Host("northwind.example"))
SETTINGS = SettingsSummary(
    Endpoint(Host("mail.northwind.example"), 587), TransportSecurity.STARTTLS, "u", Sender("Northwind", MAILBOX)
)
KEY = make_sealing_key(ED25519).public
BEFORE = PlatformState("fallback", "donotreply@platform.example", None)


def proposal(name: str = "Platform", host: str = "platform.example", port: int = 443) -> Proposal:
    request = PlatformRequest(
        name, "platform.example", "n" * 16, (ED25519,), (KEY,), (), None, None, 2_000_000_000, None, ()
    )
    origin = Origin(Host(host), port)
    return Proposal(origin, request, ED25519, KEY, SETTINGS, BEFORE, changes_between(BEFORE, SETTINGS))


async def decide(
    monkeypatch: pytest.MonkeyPatch,
    typed: str,
    *,
    named: bool = True,
    given: str | None = None,
    about: Proposal | None = None,
) -> Agreement:
    monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
    agreement = PushAgreement(given, named=named, interactive=True)
    return await agreement.decide(about or proposal())


async def test_yes_agrees_and_key_and_origin_are_remembered(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await decide(monkeypatch, "yes\n") is Agreement.AGREED
    shown = capsys.readouterr().err
    assert "https://platform.example" in shown
    assert fingerprint(KEY.thumbprint) in shown
    assert "seen for the first time" in shown
    assert "Server: mail.northwind.example" in shown
    assert key_standing(program_paths().keys, "platform.example", KEY.thumbprint) is KeyStanding.ACCEPTED
    await decide(monkeypatch, "yes\n")
    assert "the same as before" in capsys.readouterr().err


@pytest.mark.parametrize("typed", ["", "\n", "no\n", "y\n", "yes please\n"])
async def test_anything_but_yes_declines_and_nothing_is_remembered(
    monkeypatch: pytest.MonkeyPatch, typed: str
) -> None:
    assert await decide(monkeypatch, typed) is Agreement.DECLINED
    assert key_standing(program_paths().keys, "platform.example", KEY.thumbprint) is KeyStanding.NEW


async def test_origin_that_stands_only_in_a_file_asks_for_the_fingerprint_first(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert await decide(monkeypatch, "yes\nyes\n", named=False) is Agreement.KEY_NOT_COMPARED
    typed = short_fingerprint(KEY.thumbprint).lower()
    assert await decide(monkeypatch, f"{typed}\nyes\n", named=False) is Agreement.AGREED
    assert await decide(monkeypatch, "yes\n", named=False) is Agreement.AGREED


async def test_other_key_or_origin_stops_whatever_is_typed_and_a_given_fingerprint_takes_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    await decide(monkeypatch, "yes\n")
    other = make_sealing_key(ED25519).public
    changed = replace(proposal(), recipient=other)
    assert await decide(monkeypatch, "yes\nyes\n", about=changed) is Agreement.KEY_CHANGED
    moved = proposal(host="platform-moved.example")
    assert await decide(monkeypatch, "yes\nyes\n", about=moved) is Agreement.ORIGIN_CHANGED
    right = fingerprint(KEY.thumbprint)
    assert await decide(monkeypatch, "yes\n", about=moved, given=right) is Agreement.AGREED
    assert await decide(monkeypatch, "yes\n", about=changed, given=right) is Agreement.KEY_NOT_COMPARED


async def test_other_port_of_the_same_host_is_said_and_does_not_stop(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    await decide(monkeypatch, "yes\n")
    assert await decide(monkeypatch, "yes\n", about=proposal(port=8443)) is Agreement.AGREED
    assert "at another port of this host before" in capsys.readouterr().err


async def test_name_of_a_platform_cannot_dress_up_the_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    await decide(monkeypatch, "no\n", about=proposal(name="\x1b[2J\u202eevil\nOrigin:   https://bank.example"))
    shown = capsys.readouterr().err
    assert "\x1b" not in shown
    assert "\u202e" not in shown
    assert [line for line in shown.splitlines() if line.startswith("Origin:")] == [
        "Origin:   https://platform.example"
    ]
