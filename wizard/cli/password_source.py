"""Where the password of a command comes from: standard input, the keyring, or a person at the terminal."""

from __future__ import annotations

import argparse
import getpass
import sys

from wizard.cli.exit_codes import UsageError
from wizard.cli.wanted_settings import parsed
from wizard.report.isolates import isolate
from wizard.report.joined import labelled
from wizard.settings.credentials import parse_password
from wizard.settings.secret import Secret
from wizard.settings.submission_settings import SettingsSummary
from wizard.words.translation import QT_TRANSLATE_NOOP, translate
from wizard.workstation.password_store import KeyringState, load_password, mail_entry

_MAX_LINE = 8192
_KEYRING_REASONS = {
    KeyringState.MISSING: QT_TRANSLATE_NOOP("cli", "the keyring has no password for this user name at this server."),
    KeyringState.LOCKED: QT_TRANSLATE_NOOP("cli", "the keyring is locked. Unlock it and try again."),
    KeyringState.TIMED_OUT: QT_TRANSLATE_NOOP("cli", "the keyring did not answer. Unlock it and try again."),
    KeyringState.NO_KEYRING: QT_TRANSLATE_NOOP(
        "cli", "this computer has no keyring that encrypts. Use --password-stdin."
    ),
    KeyringState.FAILED: QT_TRANSLATE_NOOP("cli", "the keyring could not be read. Use --password-stdin."),
}


def read_password(arguments: argparse.Namespace, summary: SettingsSummary) -> Secret:
    """Read the password as the arguments say; UsageError when there is none to be had."""
    if arguments.password_stdin:
        return parsed(parse_password(_first_line_of_stdin()), "--password-stdin")
    if arguments.keyring:
        return _from_keyring(summary)
    if sys.stdin is not None and sys.stdin.isatty():
        question = translate("cli", "Password for {username}: ").format(username=isolate(summary.username or ""))
        return parsed(parse_password(getpass.getpass(question)), translate("cli", "password", "what was typed"))
    raise UsageError(translate("cli", "Give the password with --password-stdin or --keyring, or use --no-sign-in."))


def _first_line_of_stdin() -> str:
    line = sys.stdin.buffer.readline(_MAX_LINE)
    try:
        text = line.decode("utf-8")
    except UnicodeDecodeError:
        raise UsageError(labelled("--password-stdin", translate("cli", "the password is not UTF-8 text."))) from None
    return text.removesuffix("\n").removesuffix("\r")


def _from_keyring(summary: SettingsSummary) -> Secret:
    result = load_password(mail_entry(summary.endpoint.host.ascii, summary.username or ""))
    if result.secret is not None:
        return result.secret
    raise UsageError(labelled("--keyring", translate("cli", _KEYRING_REASONS[result.state])))
