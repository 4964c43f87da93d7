"""The arguments of ``smtp-wizard platform``."""

from __future__ import annotations

import argparse
from pathlib import Path

from wizard.words.translation import translate


def add_platform(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command and its one action, ``serve``."""
    parser = commands.add_parser(
        "platform", help=translate("cli", "run the practice platform that a push can be tried with")
    )
    actions = parser.add_subparsers(
        dest="action",
        metavar=translate("cli", "ACTION", "a placeholder in a command line"),
        title=translate("cli", "actions", "a heading"),
        required=True,
    )
    serve = actions.add_parser(
        "serve", help=translate("cli", "serve the open API over HTTPS on this computer until interrupted")
    )
    serve.add_argument(
        "--directory",
        type=Path,
        metavar="DIR",
        required=True,
        help=translate("cli", "where keys, token, database and CA file go"),
    )
    serve.add_argument(
        "--port", type=_port, metavar="N", default=0, help=translate("cli", "port to listen on (default: a free one)")
    )
    serve.add_argument(
        "--source-address",
        metavar="IP",
        help=translate("cli", "address of this computer to connect to mail servers from"),
    )
    serve.add_argument(
        "--ca-file",
        type=Path,
        metavar="PEM",
        help=translate("cli", "certificates of mail servers to trust besides the system's"),
    )
    serve.add_argument(
        "--json", action="store_true", help=translate("cli", "print one JSON document (schema platform-serve-1)")
    )


def _port(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 0 <= int(text) <= 65535:
        raise argparse.ArgumentTypeError(translate("cli", "a number from 0 to 65535 is needed"))
    return int(text)
