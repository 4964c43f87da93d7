"""Which language the command line speaks, and that argparse's own words are in it too."""

from __future__ import annotations

import json
import plistlib
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.architecture.import_table import CHECKOUT
from tests.cli.commands import CommandRun, run_command
from tests.words.speaking import speaking
from wizard.cli.arguments import build_parser
from wizard.cli.language_choice import (
    VARIABLE,
    choose_language,
    known_tags,
    language_of_option,
    mac_languages,
    wishes,
)
from wizard.cli.main import WindowWanted, run
from wizard.cli.typed_yes import is_yes, yes_word
from wizard.facts.network_view import NetworkView
from wizard.practice.scenario import PRACTICE_PASSWORD
from wizard.words.languages import ENGLISH, language_for
from wizard.words.translation import language_in_use, use_language

Command = Callable[..., CommandRun]
VARIABLES = (VARIABLE, "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


@pytest.fixture(autouse=True)
def no_language(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    yield
    use_language(ENGLISH)


@pytest.mark.parametrize(
    ("environment", "tag"),
    [
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LC_MESSAGES": "fr_FR", "LANG": "de_DE"}, "fr"),
        ({"LC_ALL": "es_ES", "LC_MESSAGES": "fr_FR", "LANG": "de_DE"}, "es"),
        ({"LC_ALL": "", "LANG": "ar_EG"}, "ar"),
        ({"LC_ALL": "ja_JP", "LANG": "de_DE"}, "en"),
        ({"LC_ALL": "C", "LANG": "de_DE"}, "en"),
        ({"LANGUAGE": "ja:pt_BR:de", "LANG": "en_US.UTF-8"}, "pt-BR"),
        ({"LANGUAGE": "de", "LC_ALL": "C"}, "en"),
        ({"LANGUAGE": "de", "LANG": "POSIX"}, "en"),
        ({"LANGUAGE": "de"}, "de"),
        ({VARIABLE: "ar", "LANGUAGE": "de", "LC_ALL": "C"}, "ar"),
        ({VARIABLE: "xx", "LANG": "fr_CA"}, "fr"),
    ],
)
def test_the_environment_is_read_as_posix_says(environment: dict[str, str], tag: str) -> None:
    assert language_for(wishes(environment)).tag == tag


def test_without_any_wish_the_system_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wizard.cli.language_choice._system_languages", lambda: ("ja", "pt-PT", "de"))
    assert language_for(wishes({})).tag == "pt-BR"
    assert language_for(wishes({"LANG": "fr_FR"})).tag == "fr"


def test_the_preferences_of_macos_are_a_list_and_may_be_missing_or_damaged(tmp_path: Path) -> None:
    file = tmp_path / "preferences.plist"
    assert mac_languages(file) == ()
    file.write_bytes(plistlib.dumps({"AppleLanguages": ["de-DE", 7, "en-DE"]}, fmt=plistlib.FMT_BINARY))
    assert mac_languages(file) == ("de-DE", "en-DE")
    for damaged in (
        b"bplist00",
        b"nonsense",
        plistlib.dumps({}),
        plistlib.dumps({"AppleLanguages": "de"}),
        b"\xff" * 99,
    ):
        file.write_bytes(damaged)
        assert mac_languages(file) == ()


@pytest.mark.parametrize(
    ("arguments", "rest", "tag"),
    [
        (["--language", "de", "about"], ["about"], "de"),
        (["about", "--language=pt-BR"], ["about"], "pt-BR"),
        (["about", "--language", "de_AT"], ["about"], "de"),
        (["--language", "de", "--language", "fr"], [], "fr"),
        (["--language=en"], [], "en"),
        (["explain", "--", "--language", "de"], ["explain", "--", "--language", "de"], None),
        (["about", "--language"], ["about", "--language"], None),
        (["about", "--language", "tlh"], ["--language", "tlh", "about"], None),
        (["--language="], ["--language", ""], None),
    ],
)
def test_the_option_counts_wherever_it_stands(arguments: list[str], rest: list[str], tag: str | None) -> None:
    assert choose_language(arguments) == (rest, tag)
    assert language_in_use().tag == (tag or "en")


@pytest.mark.parametrize(
    ("tag", "found"), [("en-GB", "en"), ("pt", "pt-BR"), ("DE", "de"), ("ja", None), ("C", None)]
)
def test_a_tag_is_one_of_ours_or_none(tag: str, found: str | None) -> None:
    language = language_of_option(tag)
    assert (language.tag if language else None) == found


def test_the_option_stands_above_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "de")
    choose_language(["--language", "fr"])
    assert language_in_use().tag == "fr"


def test_the_window_is_told_what_was_asked_for_and_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    outcome = run(["--language", "ar", "practice"], lambda _practice: ())
    assert isinstance(outcome, WindowWanted)
    assert (outcome.language, outcome.practice_scenario) == ("ar", "healthy")
    monkeypatch.setenv(VARIABLE, "de")
    outcome = run([], lambda _practice: ())
    assert isinstance(outcome, WindowWanted)
    assert outcome.language is None
    assert language_in_use().tag == "de"


def test_an_unknown_language_is_refused_with_those_that_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["about", "--language", "tlh"], NetworkView()) == 2
    said = capsys.readouterr().err
    assert "tlh" in said
    assert all(tag in said for tag in known_tags())


@pytest.mark.parametrize("tag", ["de", "fr", "es", "pt-BR", "ar"])
def test_codes_and_keys_of_documents_are_the_same_in_every_language(command: Command, tag: str) -> None:
    told = [command("explain", "535 5.7.8 x", "--json", "--language", one) for one in ("en", tag)]
    english, foreign = (run.document for run in told)
    assert (english["language"], foreign["language"]) == ("en", tag)
    assert list(english) == list(foreign)
    assert (english["cause"], english["alternatives"]) == (foreign["cause"], foreign["alternatives"])
    assert english["title"] != foreign["title"]
    assert told[1].out.isascii()


def test_a_check_in_arabic_isolates_hosts_and_names_the_same_cause(command: Command, lab: object) -> None:
    arguments = ("check", "referrals@northwind.example", "--password-stdin", "--language", "ar")
    shown = command(*arguments, line=f"{PRACTICE_PASSWORD}\n")
    assert "\u2068mail.northwind.example\u2069" in shown.out
    document = command(*arguments, "--json", line=f"{PRACTICE_PASSWORD}\n").document
    assert document["language"] == "ar"
    assert document["settings"]["host"] == "mail.northwind.example"


GERMAN = {
    "usage: ": "Aufruf: ",
    "options:": "Optionen:",
    "positional arguments:": "Argumente:",
    "show this help message and exit": "diese Hilfe zeigen",
    "the following arguments are required: {names}": "es fehlt: {names}",
    "argument {argument}: {message}": "Argument {argument}: {message}",
    "invalid choice: {value} (choose from {choices})": "{value} gibt es nicht, nur {choices}",
    "invalid value: {value} is no number": "{value} ist keine Zahl",
    "expected one argument": "ein Wert fehlt",
    "{program}: error: {message}": "{program}: Fehler: {message}",
    "not allowed with argument {name}": "nicht zusammen mit {name}",
    "ignored explicit argument {value}": "{value} ist zu viel",
    "commands": "Befehle",
    "yes": "ja",
}


def test_help_is_in_the_language_in_use_and_stays_aligned() -> None:
    with speaking("de", GERMAN):
        said = build_parser().format_help()
    first, second = said.splitlines()[:2]
    assert first.startswith("Aufruf: smtp-wizard [-h]")
    assert second.index("[") == first.index("[")
    assert "\nOptionen:\n  -h, --help            diese Hilfe zeigen\n" in said
    assert "\nBefehle:\n" in said
    assert "usage" not in said


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["explain"], "smtp-wizard explain: Fehler: es fehlt: TEXT"),
        (["check", "--security", "x"], "Argument --security: 'x' gibt es nicht, nur "),
        (["check", "--timeout", "x"], "Argument --timeout: 'x' ist keine Zahl"),
        (["check", "--host"], "Argument --host: ein Wert fehlt"),
        (["check", "--keyring", "--no-sign-in"], "Argument --no-sign-in: nicht zusammen mit --keyring"),
        (["check", "--json=x"], "Argument --json: 'x' ist zu viel"),
        (["nonsense"], "'nonsense' gibt es nicht, nur "),
    ],
)
def test_refusals_of_the_parser_are_in_the_language_in_use(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with speaking("de", GERMAN), pytest.raises(SystemExit) as stopped:
        build_parser().parse_args(arguments)
    assert stopped.value.code == 2
    told = capsys.readouterr().err
    assert said in told
    assert told.startswith("Aufruf: ")


def test_the_word_for_yes_is_that_of_the_language_and_english() -> None:
    with speaking("de", GERMAN):
        assert yes_word() == "ja"
        assert is_yes(" JA\n")
        assert is_yes("yes")
        assert not is_yes("j")
    assert not is_yes("ja")


def test_the_program_speaks_the_language_of_its_environment(tmp_path: Path) -> None:
    bare = {"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "PYTHONPATH": str(CHECKOUT), VARIABLE: "de"}
    told = subprocess.run(
        [sys.executable, "-m", "wizard", "explain", "hello", "--json"], env=bare, capture_output=True, check=True
    )
    assert json.loads(told.stdout)["language"] == "de"
