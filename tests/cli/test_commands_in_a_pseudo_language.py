"""Nothing that a command prints for people is English in another language, and nothing is translated twice."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.cli.commands import CommandRun
from tests.cli.platform_side import LINE, serve_platform
from tests.words.plain_words import plain_words, translated_twice
from tests.words.pseudo import speaking_pseudo
from wizard.cli import keys_output, push_progress
from wizard.cli.arguments import build_parser
from wizard.cli.platform_lines import changes_lines, platform_line
from wizard.delivery.steps import DeliveryStep, StepFinished, StepState
from wizard.practice.lab import PracticeLab
from wizard.practice.scenario import PRACTICE_ADDRESS
from wizard.workstation.signer_keys import KeptIn
from wizard.workstation.signing_record import SignedEntry

Command = Callable[..., CommandRun]
NAMES = ("Northwind", "Referrals", "Practice", "LOGIN", "PLAIN", "SCRAM", "smtp", "Google", "Cloudflare", "Microsoft",
         "implicit-tls", "starttls", "cleartext", "YES", "SEND", "GTR", "CRAM", "northwind", "ed25519", "es256")  # fmt: skip
"""Names and codes, which are the same in every language."""


_FINGERPRINT = re.compile(r"\b(?:[A-Z2-7]{4} )+[A-Z2-7]{2,4}\b")


@pytest.fixture(autouse=True)
def pseudo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr("wizard.cli.language_choice.use_language", lambda _language: None)
    with speaking_pseudo():
        yield


def whole(text: str, *names: str) -> None:
    said = _FINGERPRINT.sub(" ", text)
    assert plain_words(said, (*NAMES, *names)) == [], text
    assert translated_twice(text) == [], text


def parsers() -> dict[str, argparse.ArgumentParser]:
    found = {"": build_parser()}
    waiting = [("", found[""])]
    while waiting:
        name, parser = waiting.pop()
        for action in parser._actions:
            if isinstance(action, argparse._SubParsersAction):
                for word, below in action.choices.items():
                    found[f"{name} {word}".strip()] = below
                    waiting.append((f"{name} {word}".strip(), below))
    return found


@pytest.mark.parametrize("name", sorted(parsers()))
def test_the_help_of_every_command(name: str) -> None:
    said = parsers()[name].format_help()
    usage, _, rest = said.partition("\n\n")
    assert usage.startswith("⟦úságé: ")
    words = {word for command in parsers() for word in command.split()}
    metavars = set(re.findall(r"\b[A-Z]{2,}(?:[|:][A-Z]+)?\b", said))
    choices = re.findall(r"\{([a-z0-9,-]+)\}", said)
    rest = re.sub(r"\{[a-z0-9,-]+\}", " ", rest)
    rest = re.sub(r"^ +-h, --help|--[a-z-]+", " ", rest, flags=re.MULTILINE)
    rest = re.sub(rf"^ +(?:{'|'.join(sorted(words, key=len, reverse=True))})(?= |$)", " ", rest, flags=re.MULTILINE)
    rest = re.sub(r"^ +(?:query|file|text|address)(?= |$)", " ", rest, flags=re.MULTILINE)
    whole(rest, *metavars, *",".join(choices).split(","))


@pytest.mark.parametrize(
    "arguments",
    [
        ("explain",),
        ("explain", "--stage", "x", "y"),
        ("check", "--host"),
        ("check", "--keyring", "--no-sign-in"),
        ("check", "--bogus"),
        ("check", "a@b.example", "c"),
        ("check",),
        ("check", "a@b.example", "--timeout", "0"),
        ("check", "a@b.example", "--timeout", "x"),
        ("check", "a@b.example", "--host", "x y"),
        ("check", "a@b.example", "--platform", "9"),
        ("check", "a@b.example", "--ca-file", "9.pem"),
        ("check", "a@b.example", "--config", "9.json"),
        ("check", "a@b.example", "--host", "h.example", "--security", "cleartext", "--pin-spki", "9"),
        ("check", "a@b.example", "--host", "h.example"),
        ("export", "a@b.example", "--host", "h.example", "--request", "9", "--transfer-code"),
        ("discover", "a@b.example", "--resolver", "9"),
        ("discover", "a@b.example", "--trust-anchor", "9"),
        ("verify", "9"),
        ("practice", "--headless", "--scenario", "9"),
        ("practice", "--scenario", "9"),
        ("providers", "9", "--show", "8"),
        ("providers", "--mailbox", "9"),
        ("providers", "--data-key", "9"),
        ("providers", "--show", "9"),
        ("providers", "--load", "9"),
        ("providers", "gmial.com"),
        ("providers", "999"),
        ("push", "a@b.example"),
        ("push", "a@b.example", "--to-platform", "http://9.example"),
        ("push", "a@b.example", "--to-platform", "getthereferral"),
        ("push", "a@b.example", "--to-platform", "https://9.example", "--keep-token"),
        ("push", "a@b.example", "--to-platform", "https://9.example"),
        ("keys", "show"),
        ("keys", "make"),
        ("keys", "history"),
        ("keys", "delete"),
        ("keys", "delete", "--yes"),
        ("keys", "make", "--passphrase-file", "9"),
        ("platform", "serve", "--directory", "9", "--port", "x"),
        ("platform", "serve", "--directory", "9", "--source-address", "x"),
        ("--language", "tlh"),
    ],
)
def test_what_a_command_refuses(command: Command, arguments: tuple[str, ...]) -> None:
    said = command(*arguments)
    text = re.sub(r"⟦úságé: .*?\n(?=⟦smtp-wizard)", "", said.err, flags=re.DOTALL) + said.out
    assert "⟦" in text
    typed = [word for word in arguments if not word.startswith("-")]
    whole(text, *typed, "TEXT", "ADDRESS", "gmail", "getthereferral", "referral-factory", "other", "GetTheReferral",
          "starttls", "password", "rcpt", "greeting", "ehlo", "tcp", "dns", "mail", "auth", "data", "tls", "tlh")  # fmt: skip


def test_a_check_and_what_it_saw(command: Command) -> None:
    run = command("check", PRACTICE_ADDRESS, "--password-stdin", "--send-test-message", line=LINE)
    assert run.code == 0
    whole(run.out + run.err)


def test_a_signed_file_from_its_making_to_its_verification(command: Command, tmp_path: Path) -> None:
    file = str(tmp_path / "1.smtpconf.json")
    exported = command("export", PRACTICE_ADDRESS, "--password-stdin", "--transfer-code", "--output", file, line=LINE)
    (code,) = re.findall(r"\b(?:[A-Z2-7]{4}-){6}[A-Z2-7]{4}\b", exported.out)
    whole((exported.out + exported.err).replace(code, " "))
    verified = command("verify", file)
    whole(verified.out, "unspecified")
    command("keys", "make", "--passphrase-file", str(_passphrase(tmp_path)))
    shown = command("keys", "show")
    whole(re.sub("[█▀▄]", "", shown.out))
    whole(command("keys", "history").out, "unspecified")


def test_a_push_with_everything_around_it(command: Command, lab: PracticeLab, tmp_path: Path) -> None:
    key = ("--passphrase-file", str(_passphrase(tmp_path)))
    with serve_platform(lab, tmp_path) as side:
        for arguments in (
            ("keys", "register", *side.where, *key, *side.pairing),
            ("push", PRACTICE_ADDRESS, "--password-stdin", *side.where, *key, "--dry-run"),
            ("push", PRACTICE_ADDRESS, "--password-stdin", *side.where, *key),
            ("push", PRACTICE_ADDRESS, "--password-stdin", *side.where, *key),
            ("push", "--go-back", *side.where),
            ("keys", "rotate", *side.where, *key, *side.pairing),
            ("keys", "delete", "--yes", *side.where),
        ):
            run = command(*arguments, line=LINE)
            whole(run.out + run.err, "active", "localhost", "https", "Practice platform", "no-reply", "platform")


@pytest.mark.parametrize("name", ["healthy", "wrong_password", "firewall_for_platform"])
def test_practice_and_its_list(command: Command, tmp_path: Path, name: str) -> None:
    run = command("practice", "--headless", "--scenario", name, "--output", str(tmp_path / "1"))
    whole(run.out + run.err, "Authentication", "failed", "login", "wrong_password", "credentials invalid", name)


def test_lists_of_what_is_shipped(command: Command) -> None:
    about = command("about").out
    head, _, licences = about.partition("\n\n")
    whole(head, "Python", "CPython", "Linux", "x86_64", "not installed", "Qt", "generic", "amd")
    assert licences.startswith("⟦")
    shown = command("platforms").out
    own = (
        shown[shown.index("other: ") : shown.index("referral-factory: ")] if "referral-factory: " in shown else shown
    )
    whole(own, "other")
    assert "SMTP Host" in shown
    whole(command("providers").out.splitlines()[-1])


@pytest.mark.parametrize("step", DeliveryStep)
@pytest.mark.parametrize("state", StepState)
def test_steps_of_a_push(step: DeliveryStep, state: StepState) -> None:
    whole(push_progress._line(StepFinished(step, state, None, 1.0)))


@pytest.mark.parametrize("how", ["push", "file"])
def test_one_line_of_the_history(how: str) -> None:
    entry = SignedEntry(0, how, "9", "x.example", "1", 1, "h.example", 587, "a@b.example", "none", "passed")  # type: ignore[arg-type]  # both kinds
    whole(keys_output.history_text((entry,)))
    assert set(keys_output._KEPT) == set(KeptIn)


def test_lines_about_a_platform() -> None:
    whole("\n".join((platform_line("1", claimed=True), *changes_lines([]), *changes_lines(["1"]))))


def _passphrase(folder: Path) -> Path:
    file = folder / "2"
    file.write_text(f"{datetime.now(UTC):%Y}-9-9-9-9-9-9\n")
    return file
