"""`explain`, `platforms`, `practice`, and how the program ends."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.architecture.import_table import CHECKOUT
from tests.cli.commands import CommandRun
from wizard.catalogue.short_codes import short_code
from wizard.cli.main import WindowWanted, run
from wizard.practice.availability import _has
from wizard.practice.scenarios import SCENARIOS

Command = Callable[..., CommandRun]


def test_explain_names_the_cause_of_a_pasted_message(command: Command) -> None:
    text = "534-5.7.9 Application-specific password required. Learn more at\n534 5.7.9 support.example"
    result = command("explain", text, "--provider", "gmail", "--json")
    assert result.code == 0
    assert result.document["cause"] == "login.app_password_required"


def test_explain_reads_standard_input(command: Command) -> None:
    result = command("explain", "-", "--json", line="connect: Connection refused (111)\n")
    assert result.code == 0
    assert result.document["cause"] == "network.connection_refused"


@pytest.mark.parametrize("text", ["", "hello", "250 2.0.0 Ok: queued as 12345", "\x1b[31m\u202e\0" * 100])
def test_explain_says_that_it_does_not_know(command: Command, text: str) -> None:
    result = command("explain", text, "--json")
    assert result.code == 0
    assert result.document["cause"] is None
    assert result.document["certainty"] == "unknown"
    assert result.document["alternatives"] == []


def test_platforms_are_listed(command: Command) -> None:
    document = command("platforms", "--json").document
    assert {platform["id"] for platform in document["platforms"]} == {"getthereferral", "referral-factory", "other"}
    assert "50.18.0.11" in command("platforms").out


def test_practice_lists_every_scenario(command: Command) -> None:
    document = command("practice", "--list", "--json").document
    assert [scenario["id"] for scenario in document["scenarios"]] == [scenario.id for scenario in SCENARIOS]
    assert all(scenario["runs_here"] is (scenario["why_not_here"] is None) for scenario in document["scenarios"])


def test_practice_says_what_this_computer_cannot_run_and_why(
    command: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("wizard.practice.availability.ssl.HAS_TLSv1", False)
    _has.cache_clear()
    try:
        document = command("practice", "--list", "--json").document
        listed = command("practice", "--list").out
        refused = command("practice", "--headless", "--scenario", "old_tls", "--output", str(tmp_path / "out"))
    finally:
        monkeypatch.undo()
        _has.cache_clear()
    entry = next(scenario for scenario in document["scenarios"] if scenario["id"] == "old_tls")
    assert entry["runs_here"] is False
    assert entry["why_not_here"] in listed
    assert refused.code == 2
    assert entry["why_not_here"] in refused.err


@pytest.mark.parametrize(
    "name", ["healthy", "wrong_password", "certificate_expired", "firewall_for_platform", "private_address"]
)
def test_practice_walks_from_address_to_verified_file(command: Command, tmp_path: Path, name: str) -> None:
    result = command("practice", "--headless", "--scenario", name, "--output", str(tmp_path / "out"), "--json")
    assert result.code == 0, result.out
    assert result.document["check"]["root_cause"] == result.document["true_cause"]
    files = [Path(file) for file in result.document["files"]]
    assert {file.suffix for file in files} == {".json", ".txt", ".html"}
    assert all(file.stat().st_size > 200 for file in files)
    signed = next(file for file in files if file.suffix == ".json")
    verified = command("verify", str(signed), "--json")
    assert verified.document["signer"]["known_as"] == "practice"


def test_practice_refuses_an_unknown_scenario(command: Command) -> None:
    result = command("practice", "--headless", "--scenario", "nonsense")
    assert result.code == 2
    assert "practice --list" in result.err


@pytest.mark.parametrize(
    ("arguments", "scenario"),
    [((), None), (("practice",), "healthy"), (("practice", "--scenario", "refused"), "refused")],
)
def test_window_is_asked_for(arguments: tuple[str, ...], scenario: str | None) -> None:
    outcome = run(arguments, lambda _practice: ())
    assert isinstance(outcome, WindowWanted)
    assert outcome.practice_scenario == scenario


def test_without_a_display_the_usage_is_printed(tmp_path: Path) -> None:
    bare = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "PYTHONPATH": str(CHECKOUT)}
    result = subprocess.run([sys.executable, "-m", "wizard"], env=bare, capture_output=True, text=True, check=False)
    assert result.returncode == 2
    assert "usage: smtp-wizard" in result.stderr


def test_interrupt_gives_130(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_arguments: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("wizard.cli.platforms_command.run_platforms", interrupted)
    assert command("platforms").code == 130


def test_own_fault_gives_3_and_a_log_without_values(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], own_home: Path
) -> None:
    from wizard.__main__ import main

    def broken(_arguments: object) -> None:
        raise RuntimeError("canary-4711")

    monkeypatch.setattr("wizard.cli.platforms_command.run_platforms", broken)
    assert main(["platforms"]) == 3
    captured = capsys.readouterr()
    assert "fault of the program" in captured.err
    logs = list(own_home.rglob("smtp-wizard.log"))
    assert len(logs) == 1
    record = json.loads(logs[0].read_text())
    assert "broken" in record["trace"]
    assert "canary" not in logs[0].read_text() + captured.err


def test_reader_that_goes_away_is_no_traceback(tmp_path: Path) -> None:
    script = f'"{sys.executable}" -m wizard platforms --json | head -c 1 >/dev/null; exit ${{PIPESTATUS[0]}}'
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "PYTHONPATH": str(CHECKOUT)}
    result = subprocess.run(["bash", "-c", script], env=environment, capture_output=True, text=True, check=False)
    assert "Traceback" not in result.stderr
    assert result.stderr == ""


def test_display_that_does_not_answer_is_none(tmp_path: Path) -> None:
    stale = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "PYTHONPATH": str(CHECKOUT), "DISPLAY": ":2147"}
    result = subprocess.run([sys.executable, "-m", "wizard"], env=stale, capture_output=True, text=True, check=False)
    assert result.returncode == 2
    assert "no display" in result.stderr


def test_the_version_is_printed(command: Command) -> None:
    told = command("--version")
    assert told.code == 0
    assert told.out.startswith("smtp-wizard ")


def test_without_arguments_the_window_opens_and_no_parser_is_built(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wizard.cli.arguments.build_parser", lambda: pytest.fail("nobody needs it yet"))
    assert run([], lambda _: ()) == WindowWanted(None, exit_after_paint=False)


def test_explain_takes_a_short_code_that_was_read_aloud(command: Command) -> None:
    code = short_code("login.app_password_required")
    result = command("explain", code.replace("-", " ").lower(), "--provider", "gmail")
    assert "Google needs an app password" in result.out
    assert f"Code: login.app_password_required ({code})" in result.out
    document = command("explain", code, "--json").document
    assert (document["cause"], document["certainty"]) == ("login.app_password_required", "sure")
