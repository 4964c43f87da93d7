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
from wizard.cli.system_reason import system_reason
from wizard.facts.network_view import NetworkView
from wizard.practice.platform.folder import DamagedFolderError
from wizard.practice.platform.folder_lock import FolderInUseError
from wizard.practice.platform.practice_platform import PlatformOptions, PracticePlatform
from wizard.report.isolates import isolate
from wizard.report.joined import labelled, listed
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
        raise UsageError(labelled("--source-address", translate("cli", "give an IP address of this computer.")))
    ca_pem = network.ca_pem if arguments.ca_file is None else (network.ca_pem or "") + read_ca_file(arguments.ca_file)
    seen = replace(network, ca_pem=ca_pem, source_address=source or network.source_address)
    try:
        return PracticePlatform(PlatformOptions(arguments.directory, arguments.port, seen))
    except DamagedFolderError as damaged:
        said = translate("cli", "{path} is not a file of a practice platform.").format(path=isolate(str(damaged)))
        raise FileError(said) from None
    except FolderInUseError as used:
        said = translate("cli", "another platform serves from {path}.").format(path=isolate(str(used)))
        raise UsageError(labelled("--directory", said)) from None
    except OSError as error:
        reason = system_reason(error)
        if error.filename is not None:
            said = translate("cli", "{path} cannot be used: {reason}.")
            said = said.format(path=isolate(str(error.filename)), reason=reason)
            raise FileError(labelled("--directory", said)) from None
        said = translate("cli", "The platform cannot listen or connect as asked: {reason}.").format(reason=reason)
        raise UsageError(said) from None


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
    print_text("\n".join(_lines(platform)))


def _lines(platform: PracticePlatform) -> tuple[str, ...]:
    folder = platform.folder
    page = translate("cli", "{url} (any user name, the token as password)", "a page of the practice platform")
    addresses = listed(map(isolate, platform.account.egress_addresses))
    rows = (
        (translate("cli", "Page:", "of the practice platform"), page.format(url=isolate(f"{platform.url}/"))),
        (translate("cli", "Token file:"), isolate(str(folder.token.absolute()))),
        (translate("cli", "Pairing code:"), isolate(platform.pairing_code)),
        (translate("cli", "CA file:"), isolate(str(folder.certificates.absolute()))),
        (translate("cli", "Request file:"), isolate(str(folder.request.absolute()))),
        (
            translate("cli", "Connects from:", "addresses of the practice platform"),
            addresses or translate("cli", "the usual address of this computer"),
        ),
    )
    width = max(len(label) for label, _ in rows)
    return (
        translate("cli", "The practice platform serves {url}").format(url=isolate(platform.url)),
        *(f"  {label:<{width}} {value}" for label, value in rows),
        translate("cli", "It runs until it is interrupted (Ctrl+C)."),
    )


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True
