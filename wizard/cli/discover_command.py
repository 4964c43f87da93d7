"""`smtp-wizard discover`: the settings for an address, best first, from every source that may be asked."""

from __future__ import annotations

import argparse
import asyncio
import ipaddress
import re
from dataclasses import replace
from pathlib import Path

from wizard.cli.ca_file import read_ca_file
from wizard.cli.exit_codes import ExitCode, FileError, UsageError
from wizard.cli.output import print_document, print_text
from wizard.cli.system_reason import cannot_be_read
from wizard.cli.wanted_settings import parsed
from wizard.engine.find_settings import find_settings, is_trust_anchor
from wizard.facts.network_view import NetworkView, SocketAddress
from wizard.facts.search_options import SearchOptions
from wizard.report.isolates import isolate
from wizard.report.joined import labelled
from wizard.report.search_words import search_document, search_text
from wizard.settings.mailbox import parse_mailbox
from wizard.words.translation import translate

_DNS_PORT = 53
_RESOLVER = re.compile(
    r"\[(?P<six>[0-9a-f:.]+)\](?::(?P<port>\d{1,5}))?"
    r"|(?P<four>[0-9.]+)(?::(?P<port_four>\d{1,5}))?"
    r"|(?P<bare>[0-9a-f:.]+)",
    re.ASCII | re.IGNORECASE,
)
_MAX_ANCHOR_FILE = 64 * 1024


def run_discover(arguments: argparse.Namespace, network: NetworkView) -> ExitCode:
    """Search as the arguments say and print a text or discover/1; PROBLEM_FOUND when no server was found."""
    mailbox = parsed(parse_mailbox(arguments.address), "ADDRESS")
    if arguments.resolver:
        network = replace(network, nameserver=parse_resolver(arguments.resolver))
    if arguments.ca_file:
        network = replace(network, ca_pem=(network.ca_pem or "") + read_ca_file(arguments.ca_file))
    options = SearchOptions(
        offline=arguments.offline,
        ispdb=not arguments.no_ispdb,
        provider_data=not arguments.no_provider_data,
        trust_anchor=_read_anchor(arguments.trust_anchor) if arguments.trust_anchor else None,
    )
    search = asyncio.run(find_settings(mailbox, network, options))
    if arguments.json:
        print_document(search_document(search))
    else:
        print_text(search_text(search))
    return ExitCode.FINE if search.candidates else ExitCode.PROBLEM_FOUND


def parse_resolver(text: str) -> SocketAddress:
    """Turn ``192.0.2.53:53``, ``[2001:db8::53]:53`` or a bare address into where to ask; UsageError for the rest."""
    said = translate("cli", "give an address and a port such as 192.0.2.53:53, not {text}.")
    wrong = UsageError(labelled("--resolver", said.format(text=isolate(repr(text)))))
    written = _RESOLVER.fullmatch(text)
    if written is None:
        raise wrong
    try:
        address = ipaddress.ip_address(written["six"] or written["four"] or written["bare"])
    except ValueError:
        raise wrong from None
    port = int(written["port"] or written["port_four"] or _DNS_PORT)
    if not 1 <= port <= 65535:
        raise wrong
    return str(address), port


def _read_anchor(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_ANCHOR_FILE + 1)
    except OSError as error:
        raise FileError(labelled("--trust-anchor", cannot_be_read(path, error))) from None
    text = data.decode("utf-8", "replace")
    if not is_trust_anchor(text):
        said = translate("cli", "{path} holds no trust anchors. Give DS or DNSKEY records, or IANA's XML.")
        raise UsageError(labelled("--trust-anchor", said.format(path=isolate(str(path)))))
    return text
