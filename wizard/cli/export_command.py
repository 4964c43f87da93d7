"""`smtp-wizard export`: check settings and write them to a signed file."""

from __future__ import annotations

import argparse
import time

from wizard.cli.check_command import diagnosed, report_nothing_found
from wizard.cli.exit_codes import ExitCode, UsageError
from wizard.cli.foreign_host import confirm_found_server
from wizard.cli.output import print_document, print_note, print_text
from wizard.cli.password_source import read_password
from wizard.cli.platform_key import confirm_platform_key, remember_platform_key
from wizard.cli.prepared_run import NothingFoundError, PreparedRun, prepare_run
from wizard.cli.signed_export import Destination, destination, output_path, sign_for, write_signed
from wizard.cli.signers import command_line_signer
from wizard.diagnosis.finding import Diagnosis
from wizard.export.config_claims import CheckedRun
from wizard.export.fingerprint import fingerprint, short_fingerprint
from wizard.export.secret_delivery import SecretDelivery
from wizard.export.signed_config import SignedConfig
from wizard.facts.network_view import NetworkView
from wizard.report.isolates import isolate
from wizard.report.json_report import check_document, settings_document
from wizard.report.text_report import render_text
from wizard.settings.secret import Secret
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_TESTED = {
    "passed": QT_TRANSLATE_NOOP("cli", "Every check passed."),
    "partly": QT_TRANSLATE_NOOP("cli", "Nothing failed, but not every check ran."),
    "failed": QT_TRANSLATE_NOOP("cli", "A check failed, and the file says so."),
    "not-tested": QT_TRANSLATE_NOOP("cli", "The settings were not tested, and the file says so."),
}


def run_export(arguments: argparse.Namespace, network: NetworkView) -> ExitCode:
    """Check unless told not to, sign, write, and say what was written; a problem found is still written down."""
    try:
        prepared = prepare_run(arguments, network)
    except NothingFoundError as nothing:
        return report_nothing_found(nothing)
    place = destination(prepared.platform, arguments.request)
    confirm_platform_key(place)
    password = _password(arguments, prepared, place)
    if password is not None:
        confirm_found_server(arguments, prepared)
    checked = None if arguments.no_checks else CheckedRun(diagnosed(prepared, password), int(time.time()))
    signer = command_line_signer(place.suite)
    signed = sign_for(
        place,
        prepared.summary,
        signer.key,
        password,
        transfer_code=arguments.transfer_code,
        checked=checked,
    )
    if signed.sealed_for:
        remember_platform_key(place)
    path = write_signed(signed, output_path(arguments.output, prepared.summary, prepared.platform))
    if signer.note:
        print_note(signer.note)
    diagnosis = checked.diagnosis if checked else None
    if arguments.json:
        print_document(_document(signed, str(path), prepared, diagnosis))
    else:
        print_text(_text(signed, str(path), place, diagnosis))
    return ExitCode.FINE if diagnosis is None or diagnosis.ok else ExitCode.PROBLEM_FOUND


def _password(arguments: argparse.Namespace, prepared: PreparedRun, place: Destination) -> Secret | None:
    if arguments.request and arguments.transfer_code:
        raise UsageError(translate("cli", "Give --request or --transfer-code, not both: a password is sealed once."))
    if prepared.summary.username is None:
        return None
    sealed = place.recipient is not None or arguments.transfer_code
    wanted = sealed or (prepared.signs_in and not arguments.no_checks)
    return read_password(arguments, prepared.summary) if wanted else None


def _document(
    signed: SignedConfig, path: str, prepared: PreparedRun, diagnosis: Diagnosis | None
) -> dict[str, object]:
    return {
        "schema": "smtp-wizard/export/1",
        "file": path,
        "audience": signed.audience,
        "expires_at": signed.expires_at,
        "tested": signed.tested,
        "password": signed.delivery.value,
        "transfer_code": signed.transfer_code.shown if signed.transfer_code else None,
        "sealed_for": fingerprint(signed.sealed_for) if signed.sealed_for else None,
        "signed_by": fingerprint(signed.signer_kid),
        "settings": settings_document(prepared.summary),
        "check": check_document(diagnosis) if diagnosis else None,
    }


def _text(signed: SignedConfig, path: str, place: Destination, diagnosis: Diagnosis | None) -> str:
    parts = [render_text(diagnosis)] if diagnosis else []
    lines = [
        translate("cli", "Saved: {path}").format(path=isolate(path)),
        translate("cli", _TESTED[signed.tested]),
        translate("cli", "Signed by this computer: {key}").format(key=isolate(short_fingerprint(signed.signer_kid))),
    ]
    match signed.delivery:
        case SecretDelivery.SEALED if signed.sealed_for and place.request:
            lines.append(
                translate("cli", "Password: sealed for {platform}. Compare the whole fingerprint:").format(
                    platform=isolate(place.request.claimed_name)
                )
            )
            lines.append(f"  {isolate(fingerprint(signed.sealed_for))}")
        case SecretDelivery.TRANSFER_CODE if signed.transfer_code:
            lines.append(
                translate("cli", "Password: sealed with this transfer code. It is shown once and stands in no file:")
            )
            lines.append(f"  {isolate(signed.transfer_code.shown)}")
        case SecretDelivery.PROMPT:
            lines.append(translate("cli", "Password: not in the file; the platform asks for it."))
        case _:
            lines.append(translate("cli", "Password: none; the server takes mail from this address without sign-in."))
    return "\n\n".join([*parts, "\n".join(lines)])
