"""The jobs of the Finish page: sign and write a file, write a report, tell whose key signs."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from wizard.diagnosis.finding import Diagnosis
from wizard.gui.bridge_signer import note_signed, open_key_now
from wizard.gui.bridge_worker import Emit, JobBody, in_thread
from wizard.settings.secret import Secret
from wizard.settings.submission_settings import SubmissionSettings

if TYPE_CHECKING:
    from wizard.export.public_key import PublicKey
    from wizard.export.signed_config import SigningOrder
    from wizard.export.suites import Suite

DeliveryWord = Literal["sealed", "prompt", "transfer-code"]
"""How the password reaches the platform; the words are those of wizard.export.secret_delivery."""


@dataclass(frozen=True, slots=True)
class FileOrder:
    """What to sign and where to write it.

    ``request``: the platform's request file as it was read; it brings the key to seal for, audience and nonce.
    ``diagnosis`` and ``checked_at`` (seconds since 1970): the last run; it counts only for these settings.
    ``passphrase`` opens this computer's key where it is locked.
    """

    settings: SubmissionSettings
    delivery: DeliveryWord
    audience: str
    path: Path
    request: bytes | None = None
    diagnosis: Diagnosis | None = None
    checked_at: int | None = None
    practising: bool = False
    passphrase: Secret | None = None


@dataclass(frozen=True, slots=True)
class FileSaved:
    """A signed file is on the disk. ``transfer_code`` is to be shown once; it stands in no file.

    ``tested``: passed, partly, failed or not-tested. ``signer`` is the short fingerprint; ``one_time`` says that the
    key is kept nowhere, so that a platform will ask before it takes the file.
    """

    path: Path
    tested: str
    signer: str
    one_time: bool
    expires_at: int
    transfer_code: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class ReportSaved:
    """A report is on the disk."""

    path: Path


@dataclass(frozen=True, slots=True)
class NotSaved:
    """Nothing was written; the code has words in wizard.report.refusal_words."""

    code: str


@dataclass(frozen=True, slots=True)
class KnownSigner:
    """Whose key signs: its short fingerprint, or None while there is none yet."""

    fingerprint: str | None


def saving_file(order: FileOrder) -> JobBody:
    """Sign an order and write the file; the result is FileSaved or NotSaved."""

    async def body(_emit: Emit) -> object:
        # The keyring may open a dialog of its own: that waits in a thread, with the store's time limit.
        return await in_thread(lambda: _save_file(order))

    return body


def saving_report(path: Path, text: str) -> JobBody:
    """Write a report, whole or not at all; the result is ReportSaved or NotSaved."""

    async def body(_emit: Emit) -> object:
        from wizard.workstation.private_file import FileRefusal, write_private

        written = write_private(path, text.encode("utf-8"))
        return NotSaved(written.code) if isinstance(written, FileRefusal) else ReportSaved(written.path)

    return body


def finding_signer(practising: bool) -> JobBody:
    """Tell whose key will sign, from the plain list of public keys: no keyring is opened for that."""

    async def body(_emit: Emit) -> object:
        from wizard.export.fingerprint import is_thumbprint, short_fingerprint
        from wizard.export.suites import ED25519
        from wizard.workstation.known_keys import KeyLabel, own_keys
        from wizard.workstation.paths import program_paths

        label = KeyLabel.PRACTICE if practising else KeyLabel.THIS_COMPUTER
        own = own_keys(program_paths().keys, ED25519.name, label)
        kid = str(own[-1].jwk.get("kid", "")) if own else ""
        return KnownSigner(short_fingerprint(kid) if is_thumbprint(kid) else None)

    return body


def _save_file(order: FileOrder) -> FileSaved | NotSaved:
    from wizard.export.fingerprint import short_fingerprint
    from wizard.export.signed_config import SigningRefusal, sign_config
    from wizard.workstation.private_file import FileRefusal, write_private

    prepared = _signing_order(order)
    if isinstance(prepared, NotSaved):
        return prepared
    signing, suite = prepared
    key = open_key_now(suite, order.practising, order.passphrase)
    if isinstance(key, str):
        return NotSaved(key)
    signed = sign_config(signing, key, int(time.time()))
    if isinstance(signed, SigningRefusal):
        return NotSaved(signed.code)
    written = write_private(order.path, signed.document)
    if isinstance(written, FileRefusal):
        return NotSaved(written.code)
    note_signed(signed, "file")
    return FileSaved(
        path=written.path,
        tested=signed.tested,
        signer=short_fingerprint(signed.signer_kid),
        one_time=key.kind == "one-time",
        expires_at=signed.expires_at,
        transfer_code=signed.transfer_code.shown if signed.transfer_code is not None else None,
    )


def _signing_order(order: FileOrder) -> tuple[SigningOrder, Suite] | NotSaved:
    from wizard.export.config_claims import CheckedRun
    from wizard.export.config_records import UNSPECIFIED_AUDIENCE
    from wizard.export.secret_delivery import SecretDelivery
    from wizard.export.signed_config import SigningOrder

    target = _target(order)
    if isinstance(target, NotSaved):
        return target
    audience, nonce, suite, recipient = target
    checked = None
    if order.diagnosis is not None:
        place: Literal["this-computer", "practice"] = "practice" if order.practising else "this-computer"
        checked = CheckedRun(order.diagnosis, order.checked_at or int(time.time()), place)
    credentials = order.settings.credentials
    sealed = order.delivery == "sealed"
    signing = SigningOrder(
        settings=order.settings.summary,
        delivery=SecretDelivery(order.delivery),
        audience=audience or UNSPECIFIED_AUDIENCE,
        password=credentials.password if credentials is not None else None,
        recipient=recipient if sealed else None,
        request_nonce=nonce,
        checked=checked,
    )
    return signing, suite


def _target(order: FileOrder) -> tuple[str, str | None, Suite, PublicKey | None] | NotSaved:
    """Give audience, nonce, suite and the key to seal for: from the request file where there is one."""
    from wizard.catalogue.platforms import load_platforms
    from wizard.export.request_file import RequestRefusal, parse_request_file
    from wizard.export.suites import ED25519

    if order.request is None:
        return order.audience, None, ED25519, None
    request = parse_request_file(order.request, load_platforms(), int(time.time()))
    if isinstance(request, RequestRefusal):
        return NotSaved(request.code)
    suite = request.suites[0] if request.suites else ED25519
    return request.audience, request.nonce, suite, request.sealing_key(suite)
