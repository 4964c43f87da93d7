"""The arguments of ``smtp-wizard providers``."""

from __future__ import annotations

import argparse
from pathlib import Path

from wizard.words.translation import translate


def add_providers(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command: a list, a search, one provider, or a newer set of data."""
    parser = commands.add_parser(
        "providers", help=translate("cli", "list, search and show mail providers; load newer data about them")
    )
    parser.add_argument(
        "query", nargs="?", metavar="QUERY", help=translate("cli", "part of a name, an address, a domain or a host")
    )
    action = parser.add_mutually_exclusive_group()
    action.add_argument(
        "--show", metavar="ID", help=translate("cli", "show everything about one provider, with its guide")
    )
    action.add_argument(
        "--load", type=Path, metavar="FILE", help=translate("cli", "use a newer set of data from a signed file")
    )
    action.add_argument(
        "--use-shipped",
        action="store_true",
        help=translate("cli", "forget a loaded set: use the data of this program again"),
    )
    parser.add_argument(
        "--mailbox",
        metavar="ADDRESS",
        help=translate("cli", "with --show: the mailbox for the commands of the guide"),
    )
    parser.add_argument("--platform", metavar="ID", help=translate("cli", "with --show: the platform that will send"))
    parser.add_argument(
        "--data-key",
        type=Path,
        metavar="FILE",
        help=translate("cli", "with --load: public JWK to trust in place of the program's own"),
    )
    parser.add_argument(
        "--json", action="store_true", help=translate("cli", "print one JSON document (schema providers-1)")
    )
