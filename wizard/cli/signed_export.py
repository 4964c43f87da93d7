"""From a run to a signed file on the disk."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from wizard.catalogue.platforms import load_platforms
from wizard.catalogue.records import Platform
from wizard.cli.exit_codes import FileError, UsageError
from wizard.cli.file_reading import read_given_file
from wizard.cli.signing_notes import note_signed
from wizard.export.config_claims import CheckedRun
from wizard.export.file_name import CONFIG_SUFFIX, suggested_name
from wizard.export.public_key import PublicKey
from wizard.export.request_file import PlatformRequest, RequestRefusal, parse_request_file
from wizard.export.secret_delivery import SecretDelivery
from wizard.export.signed_config import SignedConfig, SigningOrder, SigningRefusal, sign_config
from wizard.export.signer_key import SignerKey
from wizard.export.suites import ED25519, Suite
from wizard.report.isolates import isolate
from wizard.report.joined import labelled
from wizard.report.refusal_words import refusal_text
from wizard.settings.secret import Secret
from wizard.settings.submission_settings import SettingsSummary
from wizard.words.translation import translate
from wizard.workstation.private_file import FileRefusal, write_private


@dataclass(frozen=True, slots=True)
class Destination:
    """Whom a file is for: the audience, the suite, and the key to seal for when a request file brought one."""

    audience: str
    suite: Suite
    recipient: PublicKey | None
    request: PlatformRequest | None


def destination(platform: Platform, request_path: Path | None) -> Destination:
    """Read the request file, when there is one; else the platform's audience without a key to seal for."""
    if request_path is None:
        return Destination(platform.audience, ED25519, None, None)
    request = parse_request_file(read_given_file(request_path), load_platforms(), int(time.time()))
    if isinstance(request, RequestRefusal):
        raise FileError(labelled("--request", refusal_text(request.code)))
    if platform.id not in ("other", request.built_in):
        said = translate("cli", "the file speaks for another platform than {platform}.")
        raise UsageError(labelled("--request", said.format(platform=isolate(platform.name))))
    if not request.suites:
        said = translate("cli", "the file holds no key that a password could be sealed for.")
        raise FileError(labelled("--request", said))
    suite = request.suites[0]
    return Destination(request.audience, suite, request.sealing_key(suite), request)


def sign_for(
    place: Destination,
    settings: SettingsSummary,
    signer: SignerKey,
    password: Secret | None,
    *,
    transfer_code: bool,
    checked: CheckedRun | None,
) -> SignedConfig:
    """Sign the settings; the password is sealed for the platform, by a transfer code, or asked for later."""
    delivery = SecretDelivery.PROMPT
    if transfer_code:
        delivery = SecretDelivery.TRANSFER_CODE
    elif place.recipient is not None:
        delivery = SecretDelivery.SEALED
    order = SigningOrder(
        settings=settings,
        delivery=delivery,
        audience=place.audience,
        password=password,
        recipient=place.recipient if delivery is SecretDelivery.SEALED else None,
        request_nonce=place.request.nonce if place.request else None,
        checked=checked,
    )
    signed = sign_config(order, signer, int(time.time()))
    if isinstance(signed, SigningRefusal):
        raise UsageError(refusal_text(signed.code))
    return signed


def write_signed(signed: SignedConfig, path: Path) -> Path:
    """Write the readable file; FileError says why it could not be written."""
    written = write_private(path, signed.document)
    if isinstance(written, FileRefusal):
        raise FileError(not_written(path, written.code))
    note_signed(signed, "file")
    return written.path


def not_written(path: Path, code: str) -> str:
    """Say that a file was not written, and why."""
    said = translate("cli", "{path} was not written.").format(path=isolate(str(path)))
    return f"{said} {refusal_text(code)}"


def output_path(given: Path | None, settings: SettingsSummary, platform: Platform) -> Path:
    """Give the path to write to: the given one, else a free name from the settings in the current folder.

    An earlier file stays: its transfer code was shown once and opens that file alone.
    """
    if given is not None:
        return given
    name = suggested_name(settings, platform.id)
    stem = name.removesuffix(CONFIG_SUFFIX)
    numbered = (Path(f"{stem}-{number}{CONFIG_SUFFIX}") for number in range(2, 1000))
    return next((path for path in (Path(name), *numbered) if not path.exists()), Path(name))
