"""The arguments of ``smtp-wizard push``."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from wizard.words.translation import translate


def add_push(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    add_settings: Callable[[argparse.ArgumentParser], None],
) -> None:
    """Add the command: the options of ``check``, and where the settings go."""
    parser = commands.add_parser(
        "push", help=translate("cli", "check settings, hand them to a platform, and let it test them")
    )
    add_settings(parser)
    add_platform_target(parser)
    push = parser.add_argument_group(translate("cli", "push", "a heading"))
    push.add_argument(
        "--request",
        type=Path,
        metavar="FILE",
        help=translate("cli", "the platform's request file; its keys must agree"),
    )
    push.add_argument(
        "--platform-key",
        metavar="FINGERPRINT",
        help=translate(
            "cli", "the platform's key must be this one; takes a key that changed, whole or its first 26 characters"
        ),
    )
    add_passphrase(push)
    push.add_argument(
        "--dry-run", action="store_true", help=translate("cli", "check, read and compare, and send nothing")
    )
    push.add_argument(
        "--go-back",
        action="store_true",
        help=translate("cli", "do not push: let the platform's own sender take over again"),
    )
    push.add_argument(
        "--yes", action="store_true", help=translate("cli", "do not ask at the terminal before the push")
    )
    push.add_argument("--json", action="store_true", help=translate("cli", "print one JSON document (schema push-1)"))


def add_platform_target(parser: argparse.ArgumentParser) -> None:
    """Add which platform, and with which token."""
    target = parser.add_argument_group(translate("cli", "platform (a token is never an argument)", "a heading"))
    target.add_argument(
        "--to-platform",
        metavar="URL|ID",
        help=translate("cli", "https address of the platform, or the name of one used before"),
    )
    target.add_argument(
        "--token-file",
        type=Path,
        metavar="FILE",
        help=translate("cli", "file with the platform's token (default: the keyring's)"),
    )
    target.add_argument(
        "--keep-token",
        action="store_true",
        help=translate("cli", "keep the token of --token-file in this computer's keyring"),
    )


def add_passphrase(parser: argparse._ActionsContainer) -> None:
    """Add what opens a signer key that is locked with a passphrase."""
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="FILE",
        help=translate("cli", "file with the passphrase of this computer's key, where there is no keyring"),
    )
