"""The arguments of `smtp-wizard discover`."""

from __future__ import annotations

import argparse
from pathlib import Path

from wizard.words.translation import translate


def add_discover(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the subcommand."""
    parser = commands.add_parser(
        "discover", help=translate("cli", "find the settings for an address, without any password")
    )
    parser.add_argument("address", metavar="ADDRESS", help=translate("cli", "the e-mail address to send from"))
    sources = parser.add_argument_group(translate("cli", "sources", "a heading"))
    sources.add_argument(
        "--offline", action="store_true", help=translate("cli", "search the shipped data only; nothing is sent")
    )
    sources.add_argument(
        "--no-ispdb",
        action="store_true",
        help=translate("cli", "do not ask Thunderbird's public database for the domain"),
    )
    sources.add_argument(
        "--no-provider-data", action="store_true", help=translate("cli", "do not use the shipped data of providers")
    )
    network = parser.add_argument_group(translate("cli", "network", "a heading"))
    network.add_argument(
        "--resolver", metavar="IP:PORT", help=translate("cli", "send every DNS question there, addresses included")
    )
    network.add_argument(
        "--ca-file", type=Path, metavar="PEM", help=translate("cli", "certificates to trust besides the system's")
    )
    network.add_argument(
        "--trust-anchor",
        type=Path,
        metavar="FILE",
        help=translate("cli", "DNSSEC trust anchors in place of those of the root zone"),
    )
    parser.add_argument(
        "--json", action="store_true", help=translate("cli", "print one JSON document (schema discover-1)")
    )
