"""Which platform a command is about, and the token for it."""

from __future__ import annotations

import argparse
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from wizard.catalogue.platform_words import platform_name
from wizard.catalogue.platforms import load_platforms, platform_by_id
from wizard.cli.ca_file import read_ca_file
from wizard.cli.exit_codes import FileError, UsageError
from wizard.cli.file_reading import read_given_file
from wizard.cli.output import print_note
from wizard.export.canonical_json import RefusedJson, parse_object
from wizard.export.request_file import PlatformRequest, RequestRefusal, parse_request_file
from wizard.facts.network_view import NetworkView
from wizard.platforms.https_exchange import HttpsExchange
from wizard.platforms.https_trust import can_be_trusted
from wizard.platforms.origin import Origin, OriginRefusal, parse_origin
from wizard.platforms.token import parse_token
from wizard.report.delivery_words import reason_text
from wizard.report.isolates import isolate
from wizard.report.joined import labelled
from wizard.report.refusal_words import refusal_text
from wizard.settings.secret import Secret
from wizard.words.translation import QT_TRANSLATE_NOOP, translate
from wizard.workstation.password_store import KeyringState
from wizard.workstation.paths import program_paths
from wizard.workstation.platform_origins import origin_of
from wizard.workstation.token_store import load_token, store_token

_READABLE_BY_OTHERS = 0o077
_KEYRING_REASONS = {
    KeyringState.MISSING: QT_TRANSLATE_NOOP("cli", "The keyring has no token for it."),
    KeyringState.LOCKED: QT_TRANSLATE_NOOP("cli", "The keyring is locked."),
    KeyringState.TIMED_OUT: QT_TRANSLATE_NOOP("cli", "The keyring did not answer."),
    KeyringState.NO_KEYRING: QT_TRANSLATE_NOOP("cli", "This computer has no keyring."),
    KeyringState.FAILED: QT_TRANSLATE_NOOP("cli", "The keyring could not be read."),
}


@dataclass(frozen=True, slots=True)
class PushTarget:
    """A platform's origin. ``named``: a person named it, and it does not stand in a file alone."""

    origin: Origin
    named: bool
    request: PlatformRequest | None


def push_target(arguments: argparse.Namespace) -> PushTarget:
    """Find out which platform is meant: --to-platform, else the address in the request file."""
    request, api = (None, None) if _request_path(arguments) is None else _read_request(arguments.request)
    if arguments.to_platform:
        return PushTarget(_named_origin(arguments.to_platform), True, request)
    if request is None:
        raise UsageError(translate("cli", "Give --to-platform with the https address of the platform."))
    found = parse_origin(api or "")
    if isinstance(found, OriginRefusal) and found.suggestion is not None:
        found = parse_origin(found.suggestion)
    if isinstance(found, OriginRefusal):
        raise UsageError(
            translate(
                "cli", "The request file names no API. Give --to-platform with the https address of the platform."
            )
        )
    return PushTarget(found, False, request)


def push_token(arguments: argparse.Namespace, origin: Origin) -> Secret:
    """Give the token for exactly this origin: from the file, else from the keyring."""
    if arguments.token_file is None:
        if arguments.keep_token:
            raise UsageError(translate("cli", "--keep-token needs --token-file."))
        found = load_token(str(origin))
        if found.secret is not None:
            return found.secret
        said = translate("cli", "Give --token-file with the token of {origin}.").format(origin=isolate(str(origin)))
        raise UsageError(f"{said} {translate('cli', _KEYRING_REASONS[found.state])}")
    token = _read_token(arguments.token_file)
    folder = program_paths().keys
    if arguments.keep_token and store_token(str(origin), token, folder).state is not KeyringState.STORED:
        print_note(translate("cli", "The token was not kept: this computer has no usable keyring."))
    return token


def exchange_with(
    arguments: argparse.Namespace, origin: Origin, token: Secret, network: NetworkView
) -> HttpsExchange:
    """Prepare to talk to the platform; --ca-file counts for HTTPS as it does for the mail server."""
    more = "" if arguments.ca_file is None else read_ca_file(arguments.ca_file)
    ca_pem = (network.ca_pem or "") + more
    if ca_pem and not can_be_trusted(ca_pem):
        said = translate("cli", "the certificates in {path} cannot be read.")
        raise UsageError(labelled("--ca-file", said.format(path=isolate(str(arguments.ca_file)))))
    return HttpsExchange(origin, token, ca_pem or None)


def _named_origin(word: str) -> Origin:
    """Read an address, or the name of a platform used before; what has a dot is an address and nothing else."""
    if "." not in word and ":" not in word:
        if (known := origin_of(program_paths().keys, word)) is not None:
            word = known
        elif (platform := platform_by_id(word)) is not None:
            said = translate("cli", "{platform} has no known API. Save a signed file with export instead.")
            raise UsageError(labelled("--to-platform", said.format(platform=isolate(platform_name(platform)))))
    origin = parse_origin(word)
    if isinstance(origin, OriginRefusal):
        said = reason_text(origin.code)
        if origin.suggestion:
            meant = translate("cli", "Did you mean {suggestion}?").format(suggestion=isolate(origin.suggestion))
            said = f"{said} {meant}"
        raise UsageError(labelled("--to-platform", said))
    return origin


def _request_path(arguments: argparse.Namespace) -> Path | None:
    path = getattr(arguments, "request", None)
    return path if isinstance(path, Path) else None


def _read_request(path: Path) -> tuple[PlatformRequest, str | None]:
    data = read_given_file(path)
    request = parse_request_file(data, load_platforms(), int(time.time()))
    if isinstance(request, RequestRefusal):
        raise FileError(labelled("--request", refusal_text(request.code)))
    try:
        api = parse_object(data).get("api")
    except RefusedJson:
        api = None
    return request, api if isinstance(api, str) else None


def _read_token(path: Path) -> Secret:
    token = parse_token(read_given_file(path).decode("ascii", "replace"))
    if token is None:
        said = translate("cli", "{path} holds no token.").format(path=isolate(str(path)))
        raise UsageError(labelled("--token-file", said))
    if sys.platform != "win32" and path.stat().st_mode & _READABLE_BY_OTHERS:
        print_note(translate("cli", "Other users of this computer may read {path}.").format(path=isolate(str(path))))
    return token
