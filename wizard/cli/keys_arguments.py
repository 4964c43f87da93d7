"""The arguments of ``smtp-wizard keys``."""

from __future__ import annotations

import argparse
from pathlib import Path

from wizard.cli.push_arguments import add_passphrase, add_platform_target
from wizard.export.suites import SUITES
from wizard.words.translation import translate


def add_keys(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command and its actions."""
    parser = commands.add_parser(
        "keys", help=translate("cli", "make, show, register, rotate and delete the key that signs here")
    )
    actions = parser.add_subparsers(
        dest="action",
        metavar=translate("cli", "ACTION", "a placeholder in a command line"),
        title=translate("cli", "actions", "a heading"),
        required=True,
    )
    make = _action(actions, "make", translate("cli", "make the key, unless there is one"))
    add_passphrase(make)
    _action(actions, "show", translate("cli", "show the fingerprint, and the same as a QR code"))
    register = _action(actions, "register", translate("cli", "register the key with a platform"))
    add_platform_target(register)
    _add_platform_more(register)
    add_passphrase(register)
    rotate = _action(actions, "rotate", translate("cli", "put a new key in its place, here and at a platform"))
    add_platform_target(rotate)
    _add_platform_more(rotate)
    add_passphrase(rotate)
    delete = _action(actions, "delete", translate("cli", "delete the key, here and at a platform"))
    add_platform_target(delete)
    delete.add_argument(
        "--ca-file", type=Path, metavar="PEM", help=translate("cli", "certificates to trust besides the system's")
    )
    delete.add_argument("--yes", action="store_true", help=translate("cli", "do not ask at the terminal"))
    history = actions.add_parser("history", help=translate("cli", "list what was signed here, when and for whom"))
    history.add_argument(
        "--json", action="store_true", help=translate("cli", "print one JSON document (schema keys-history-1)")
    )


def _action(
    actions: argparse._SubParsersAction[argparse.ArgumentParser], name: str, words: str
) -> argparse.ArgumentParser:
    parser = actions.add_parser(name, help=words)
    parser.add_argument(
        "--suite",
        choices=[suite.name for suite in SUITES],
        default=SUITES[0].name,
        help=translate("cli", "kind of key (default: {name})").format(name=SUITES[0].name),
    )
    parser.add_argument(
        "--json", action="store_true", help=translate("cli", "print one JSON document (schema keys-1)")
    )
    return parser


def _add_platform_more(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--pairing-code", metavar="CODE", help=translate("cli", "the code that the platform shows; it is good once")
    )
    parser.add_argument(
        "--ca-file", type=Path, metavar="PEM", help=translate("cli", "certificates to trust besides the system's")
    )
