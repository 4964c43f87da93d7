"""`smtp-wizard platform serve`: the practice platform alone, for developers of products and for trying a push."""

from __future__ import annotations

import argparse
import ipaddress
import signal
import time
from dataclasses import replace

from wizard.cli.ca_file import read_ca_file
from wizard.cli.exit_codes import ExitCode, FileError, UsageError
from wizard.cli.output import print_document, print_note, print_text
from wizard.facts.network_view import NetworkView
from wizard.practice.platform.folder import DamagedFolderError
from wizard.practice.platform.folder_lock import FolderInUseError
from wizard.practice.platform.practice_platform import PlatformOptions, PracticePlatform
from wizard.words.translation import translate


def run_platform(arguments: argparse.Namespace, network: NetworkView) -> ExitCode:
    """Serve until interrupted (SIGINT or SIGTERM), which is the ordinary end and gives 0."""
    # A service is ended with SIGTERM as a person ends it with Ctrl+C: connections and files are closed in order.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        with _platform(arguments, network) as platform:
            _say(platform, arguments.json)
            while True:
                time.sleep(3600)
    except KeyboardInterrupt:
        print_note(translate("cli", "The practice platform has stopped."))
        return ExitCode.FINE


def _platform(arguments: argparse.Namespace, network: NetworkView) -> PracticePlatform:
    source = arguments.source_address
    if source is not None and not _is_address(source):
        raise UsageError("--source-address: give an IP address of this computer.")
    ca_pem = network.ca_pem if arguments.ca_file is None else (network.ca_pem or "") + read_ca_file(arguments.ca_file)
    seen = replace(network, ca_pem=ca_pem, source_address=source or network.source_address)
    try:
        return PracticePlatform(PlatformOptions(arguments.directory, arguments.port, seen))
    except DamagedFolderError as damaged:
        raise FileError(f"{damaged} is not a file of a practice platform.") from None
    except FolderInUseError as used:
        raise UsageError(f"--directory: another platform serves from {used}.") from None
    except OSError as error:
        reason = error.strerror or str(error)
        if error.filename is not None:
            raise FileError(f"--directory: {error.filename} cannot be used: {reason}.") from None
        raise UsageError(f"The platform cannot listen or connect as asked: {reason}.") from None


def _say(platform: PracticePlatform, as_json: bool) -> None:
    folder = platform.folder
    if as_json:
        print_document(
            {
                "schema": "smtp-wizard/platform-serve/1",
                "url": platform.url,
                "token_file": str(folder.token.absolute()),
                "pairing_code": platform.pairing_code,
                "ca_file": str(folder.certificates.absolute()),
                "request_file": str(folder.request.absolute()),
                "egress_addresses": list(platform.account.egress_addresses),
            }
        )
        return
    print_text(
        translate(
            "cli",
            "The practice platform serves {url}\n  Page:          {url_2}/ (any user name, "
            "the token as password)\n  Token file:    {absolute}\n  Pairing code:  "
            "{pairing_code}\n  CA file:       {absolute_2}\n  Request file:  {absolute_3}\n  "
            "Connects from: {value}\nIt runs until it is interrupted (Ctrl+C).",
        ).format(
            url=platform.url,
            url_2=platform.url,
            absolute=folder.token.absolute(),
            pairing_code=platform.pairing_code,
            absolute_2=folder.certificates.absolute(),
            absolute_3=folder.request.absolute(),
            value=", ".join(platform.account.egress_addresses) or "the usual address of this computer",
        )
    )


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True
