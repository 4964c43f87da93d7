"""Where the password of a command comes from: standard input, the keyring, or a person at the terminal."""

from __future__ import annotations

import argparse
import getpass
import sys

from wizard.cli.exit_codes import UsageError
from wizard.cli.wanted_settings import parsed
from wizard.settings.credentials import parse_password
from wizard.settings.secret import Secret
from wizard.settings.submission_settings import SettingsSummary
from wizard.workstation.password_store import load_password

_MAX_LINE = 8192


def read_password(arguments: argparse.Namespace, summary: SettingsSummary) -> Secret:
    """Read the password as the arguments say; UsageError when there is none to be had."""
    if arguments.password_stdin:
        return parsed(parse_password(_first_line_of_stdin()), "--password-stdin")
    if arguments.keyring:
        return _from_keyring(summary)
    if sys.stdin is not None and sys.stdin.isatty():
        return parsed(parse_password(getpass.getpass(f"Password for {summary.username}: ")), "password")
    raise UsageError("Give the password with --password-stdin or --keyring, or use --no-sign-in.")


def _first_line_of_stdin() -> str:
    line = sys.stdin.buffer.readline(_MAX_LINE)
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError:
        raise UsageError("--password-stdin: the password is not UTF-8 text.") from None
    return text.removesuffix("\n").removesuffix("\r")


def _from_keyring(summary: SettingsSummary) -> Secret:
    raise NotImplementedError
