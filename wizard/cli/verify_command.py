"""`smtp-wizard verify`: judge a signed file."""

from __future__ import annotations

import argparse
import time
from datetime import UTC, datetime
from pathlib import Path

from wizard.cli.exit_codes import ExitCode, FileError, UsageError
from wizard.cli.file_reading import read_given_file
from wizard.cli.output import print_document, print_text
from wizard.cli.signers import known_signers
from wizard.cli.status_words import tested_word
from wizard.export.verification_keys import KeyFileRefusal, parse_verification_keys
from wizard.export.verify_config import Reader, RegisteredKey, SignerOrigin, Verdict, verify_config
from wizard.report.display_safe import display_safe
from wizard.report.isolates import isolate
from wizard.report.joined import labelled
from wizard.report.json_report import settings_document
from wizard.report.refusal_words import refusal_text
from wizard.report.text_report import settings_lines
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_SIGNED_BY = {
    SignerOrigin.THIS_COMPUTER: QT_TRANSLATE_NOOP("cli", "Signed by this computer:"),
    SignerOrigin.PRACTICE: QT_TRANSLATE_NOOP("cli", "Signed by practice (made by practice mode, for training only):"),
    SignerOrigin.GIVEN: QT_TRANSLATE_NOOP("cli", "Signed by the key you gave:"),
}


def run_verify(arguments: argparse.Namespace) -> ExitCode:
    """Print the verdict as text or verify/1; anything but ok gives 1."""
    data = read_given_file(arguments.file)
    keys = _given_keys(arguments.key) if arguments.key else known_signers()
    verdict = verify_config(data, Reader(now=_now(arguments.now), keys=keys))
    if arguments.json:
        print_document(_document(verdict, str(arguments.file)))
    else:
        print_text(_text(verdict, str(arguments.file)))
    return ExitCode.FINE if verdict.ok else ExitCode.PROBLEM_FOUND


def _given_keys(path: Path) -> tuple[RegisteredKey, ...]:
    keys = parse_verification_keys(read_given_file(path))
    if isinstance(keys, KeyFileRefusal):
        raise FileError(labelled("--key", refusal_text(keys.code)))
    return keys


def _now(text: str | None) -> int:
    if text is None:
        return int(time.time())
    if text.isascii() and text.isdigit() and len(text) <= 15:
        return int(text)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise UsageError(
            labelled("--now", translate("cli", "give a time such as 2026-11-21T12:00:00Z, or seconds since 1970."))
        ) from None
    return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp())


def _document(verdict: Verdict, name: str) -> dict[str, object]:
    claims = verdict.claims
    return {
        "schema": "smtp-wizard/verify/1",
        "file": name,
        "verdict": verdict.code.value,
        "ok": verdict.ok,
        "message": refusal_text(f"verdict.{verdict.code.value}"),
        "signer": {
            "kid": verdict.kid,
            "fingerprint": verdict.fingerprint,
            "known_as": verdict.origin.value if verdict.origin else None,
        },
        "audience": claims.aud if claims else None,
        "issued_at": claims.iat if claims else None,
        "expires_at": claims.exp if claims else None,
        "tested": claims.tested if claims else None,
        "password": verdict.delivery.value if verdict.delivery else None,
        "settings": settings_document(verdict.settings) if verdict.settings else None,
    }


def _text(verdict: Verdict, name: str) -> str:
    lines = [labelled(isolate(display_safe(name)), refusal_text(f"verdict.{verdict.code.value}"))]
    if verdict.fingerprint:
        lines += [_signed_by(verdict.origin), f"  {isolate(verdict.fingerprint)}"]
    if verdict.settings and verdict.claims:
        lines += [f"  {line}" for line in settings_lines(verdict.settings)]
        lines.append(
            "  "
            + labelled(
                translate("cli", "For", "the receiver of a signed file"), isolate(display_safe(verdict.claims.aud))
            )
        )
        lines.append("  " + labelled(translate("cli", "Tested"), tested_word(verdict.claims.tested)))
        until = f"{datetime.fromtimestamp(verdict.claims.exp, UTC):%Y-%m-%d %H:%M} UTC"
        lines.append("  " + labelled(translate("cli", "In force until"), isolate(until)))
    return "\n".join(lines)


def _signed_by(origin: SignerOrigin | None) -> str:
    if origin in _SIGNED_BY:
        return translate("cli", _SIGNED_BY[origin])
    return translate("cli", "Signed by an unknown key:")
