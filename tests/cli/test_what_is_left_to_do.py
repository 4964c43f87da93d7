"""What was left untried is no success in words."""

from __future__ import annotations

from collections.abc import Callable

from tests.cli.commands import CommandRun
from wizard.practice.scenario import PRACTICE_ADDRESS

Command = Callable[..., CommandRun]


def test_skipped_sign_in_is_no_success_in_words(command: Command) -> None:
    run = command("check", PRACTICE_ADDRESS, "--no-sign-in", "--username", "bob")
    assert run.code == 0
    assert run.out.startswith("Nothing failed, but the sign-in was not tried")
