"""What the command line does with servers, files and keys that nobody vouches for."""

from __future__ import annotations

import base64
import io
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.cli.commands import CommandRun, run_command
from tests.cli.test_export_and_verify import request_file
from wizard.cli.foreign_host import confirm_found_server
from wizard.facts.candidate import CandidateSource, SettingsCandidate, SettingsSearch, Trust
from wizard.practice.lab import PracticeLab
from wizard.practice.mail_behaviour import MailBehaviour, ReplyTo
from wizard.practice.scenario import PRACTICE_ADDRESS, PRACTICE_PASSWORD
from wizard.practice.scenarios import SCENARIOS
from wizard.settings.endpoint import Endpoint, Host
from wizard.settings.transport_security import TransportSecurity
from wizard.workstation.paths import program_paths

Command = Callable[..., CommandRun]
LINE = PRACTICE_PASSWORD + "\n"
CANARY = "canary-4711-Zx"


def test_server_that_says_the_password_back_is_not_quoted(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    plain = base64.b64encode(f"\0{PRACTICE_ADDRESS}\0{CANARY}".encode()).decode()
    said = (
        f"535-5.7.8 AUTH PLAIN {plain} refused, {base64.b64encode(CANARY.encode()).decode()}\n"
        f"535 5.7.8 pw={CANARY} {quote(CANARY, safe='')}"
    )
    scenario = replace(SCENARIOS[0], behaviour=MailBehaviour(replies={ReplyTo.AUTH: said}))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(f"{CANARY}\n".encode()), "utf-8"))
    with PracticeLab(scenario) as lab:
        arguments = ("check", PRACTICE_ADDRESS, "--password-stdin")
        assert run_command(arguments, lab.network) == 1
    shown = capsys.readouterr()
    assert "AUTH PLAIN ***" in shown.out
    assert not [form for form in (CANARY, plain, plain[20:36]) if form in shown.out + shown.err]


def _confirm(trust: Trust) -> None:
    candidate = SettingsCandidate(
        Endpoint(Host("mail.elsewhere.example"), 465),
        TransportSecurity.IMPLICIT_TLS,
        None,
        CandidateSource.SRV,
        trust,
        None,
    )
    from wizard.cli.arguments import build_parser
    from wizard.cli.prepared_run import PreparedRun
    from wizard.cli.wanted_settings import settings_summary, wanted_mailbox, wanted_platform, wanted_server
    from wizard.facts.network_view import NetworkView, RunOptions

    arguments = build_parser().parse_args(["check", "me@here.example", "--password-stdin"])
    search = SettingsSearch("here.example", (candidate,), None, None, (), 0.1)
    mailbox, server = wanted_mailbox(arguments, None), wanted_server(arguments, None)
    summary = settings_summary(arguments, None, server, mailbox, search)
    run = PreparedRun(
        summary, RunOptions(), NetworkView(), None, wanted_platform("other"), search, skips_sign_in=False
    )
    confirm_found_server(arguments, run)


def test_server_of_another_domain_is_confirmed_before_it_sees_a_password() -> None:
    from wizard.cli.exit_codes import UsageError

    with pytest.raises(UsageError, match=r"--host mail\.elsewhere\.example"):
        _confirm(Trust.CONFIRM)


def test_server_that_is_vouched_for_needs_no_confirmation() -> None:
    _confirm(Trust.VERIFIED)


def test_file_of_a_stranger_sends_no_password_unless_its_host_is_named(
    command: Command, lab: PracticeLab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert command("export", PRACTICE_ADDRESS, "--no-checks", "--output", "theirs.smtpconf.json").code == 0
    other = tmp_path / "other-home"
    other.mkdir()
    for name in ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(other))
    refused = command("check", "--config", "theirs.smtpconf.json", "--password-stdin", line=LINE)
    assert refused.code == 2
    assert "not known here" in refused.err
    assert "--host mail.northwind.example" in refused.err
    assert lab.attempts == ()
    named = ("--host", "mail.northwind.example", "--password-stdin")
    assert command("check", "--config", "theirs.smtpconf.json", *named, line=LINE).code == 0


def test_platform_key_is_not_remembered_when_nothing_was_sealed(command: Command, tmp_path: Path) -> None:
    request = str(request_file(tmp_path / "platform.smtpreq.json"))
    assert command("export", PRACTICE_ADDRESS, "--no-checks", "--request", request).code == 2
    assert not (program_paths().keys / "platform-keys.json").exists()


@pytest.mark.parametrize("command_name", ["check", "export"])
def test_password_is_no_abbreviation_of_an_option(command: Command, command_name: str) -> None:
    run = command(command_name, PRACTICE_ADDRESS, "--password", CANARY)
    assert run.code == 2
    assert CANARY not in run.out + run.err


def test_earlier_file_is_not_overwritten_by_chance(command: Command, tmp_path: Path) -> None:
    for _ in range(3):
        assert command("export", PRACTICE_ADDRESS, "--no-checks").code == 0
    assert sorted(path.name for path in tmp_path.glob("*.smtpconf.json")) == [
        "northwind.example-other-2.smtpconf.json",
        "northwind.example-other-3.smtpconf.json",
        "northwind.example-other.smtpconf.json",
    ]
