"""`smtp-wizard push`: check settings, hand them to a platform, and say what became of it."""

from __future__ import annotations

import argparse
import asyncio
import sys
import time

from wizard.cli.check_command import report_nothing_found, say_who_may_be_asked
from wizard.cli.earlier_pushes import earlier_documents, settle_earlier
from wizard.cli.exit_codes import ExitCode, FileError, UsageError
from wizard.cli.foreign_host import confirm_found_server
from wizard.cli.output import notes_console, print_document, print_note, print_text
from wizard.cli.password_source import read_password
from wizard.cli.prepared_run import NothingFoundError, PreparedRun, prepare_run
from wizard.cli.progress import LiveProgress
from wizard.cli.push_agreement import PushAgreement
from wizard.cli.push_output import push_document, push_text, state_document
from wizard.cli.push_progress import PushProgress
from wizard.cli.push_signer import given_passphrase, signer_holding, signer_of
from wizard.cli.push_target import PushTarget, exchange_with, push_target, push_token
from wizard.cli.signing_notes import note_signed
from wizard.delivery.deliver import deliver
from wizard.delivery.go_back import WentBack, go_back
from wizard.delivery.journal import Journal
from wizard.delivery.records import DeliveryMeans, DeliveryOrder, DeliveryReport, SignerUnavailable
from wizard.engine.check_settings import check_settings
from wizard.export.config_claims import CheckedRun
from wizard.export.signed_config import SignedConfig
from wizard.export.signer_key import SignerKey
from wizard.export.suites import Suite
from wizard.facts.network_view import NetworkView
from wizard.platforms.connector import PlatformConnector
from wizard.platforms.https_exchange import HttpsExchange
from wizard.platforms.open_api import OpenApiConnector
from wizard.report.delivery_words import reason_text
from wizard.report.display_safe import display_safe
from wizard.report.isolates import isolate
from wizard.report.refusal_words import refusal_text
from wizard.settings.secret import Secret
from wizard.settings.submission_settings import SubmissionSettings
from wizard.words.translation import QT_TRANSLATE_NOOP, translate
from wizard.workstation.delivery_journal import DeliveryJournal, NoJournal, open_journal
from wizard.workstation.paths import program_paths
from wizard.workstation.signer_keys import KeptIn, SignerHolding

_ONE_TIME_NOTE = QT_TRANSLATE_NOOP(
    "cli",
    "This computer has no usable keyring, so the push is signed with a key for this "
    "one time, which the platform does not know. To keep a key in a locked file: "
    "smtp-wizard keys make --passphrase-file FILE.",
)


def run_push(arguments: argparse.Namespace, network: NetworkView) -> ExitCode:
    """Push as the arguments say and print text or push/1; anything but active, unchanged or a dry run gives 1."""
    target = push_target(arguments)
    token = push_token(arguments, target.origin)
    if arguments.go_back:
        return asyncio.run(_go_back(arguments, target, token, network))
    try:
        prepared = prepare_run(arguments, network)
    except NothingFoundError as nothing:
        return report_nothing_found(nothing)
    if prepared.skips_sign_in:
        raise UsageError(
            translate("cli", "push signs in before anything is sent: leave --no-sign-in away, or the user name.")
        )
    password = None
    if prepared.signs_in:
        confirm_found_server(arguments, prepared)
        password = read_password(arguments, prepared.summary)
    exchange = exchange_with(arguments, target.origin, token, network)
    return asyncio.run(_push(arguments, target, exchange, prepared, prepared.settings(password)))


async def _push(
    arguments: argparse.Namespace,
    target: PushTarget,
    exchange: HttpsExchange,
    prepared: PreparedRun,
    settings: SubmissionSettings,
) -> ExitCode:
    progress = PushProgress(shows=not arguments.json)
    journal: DeliveryJournal | NoJournal = NoJournal() if arguments.dry_run else _open_journal()
    try:
        async with exchange:
            connector = OpenApiConnector(exchange)
            earlier = await settle_earlier(connector)
            means = _means(arguments, target, prepared, settings, connector, journal, progress)
            report = await deliver(DeliveryOrder(settings, target.request, arguments.dry_run), means)
    finally:
        if isinstance(journal, DeliveryJournal):
            journal.close()
    if arguments.json:
        print_document(push_document(report, progress.finished, earlier_documents(earlier)))
    else:
        print_text(push_text(report))
    return _exit_code(report)


def _means(
    arguments: argparse.Namespace,
    target: PushTarget,
    prepared: PreparedRun,
    settings: SubmissionSettings,
    connector: PlatformConnector,
    journal: Journal,
    progress: PushProgress,
) -> DeliveryMeans:
    passphrase = given_passphrase(arguments)
    terminal = sys.stdin is not None and sys.stdin.isatty()
    interactive = terminal and not arguments.password_stdin and not arguments.yes

    async def check() -> CheckedRun:
        say_who_may_be_asked(prepared)
        with LiveProgress(notes_console()) as shown:
            diagnosis = await check_settings(
                settings, prepared.options, prepared.network, prepared.provider, prepared.platform, shown.emit
            )
        return CheckedRun(diagnosis, int(time.time()))

    async def open_signer(suite: Suite) -> SignerKey | SignerUnavailable:
        holding = signer_holding(suite, passphrase)
        if isinstance(holding, SignerHolding) and holding.kept_in is KeptIn.ONE_TIME:
            print_note(translate("cli", _ONE_TIME_NOTE))
        return signer_of(holding)

    def kept(signed: SignedConfig) -> None:
        note_signed(signed, "push")

    agreement = PushAgreement(arguments.platform_key, named=target.named, interactive=interactive)
    return DeliveryMeans(
        connector=connector,
        check=check,
        open_signer=open_signer,
        agree=agreement.decide,
        journal=journal,
        emit=progress.take,
        kept=kept,
        now=lambda: int(time.time()),
    )


def _open_journal() -> DeliveryJournal:
    journal = open_journal(program_paths().deliveries)
    if isinstance(journal, DeliveryJournal):
        return journal
    raise FileError(f"{reason_text('journal.not_written')} {refusal_text(journal.code)}")


def _exit_code(report: DeliveryReport) -> ExitCode:
    return ExitCode.FINE if report.ok else ExitCode.PROBLEM_FOUND


async def _go_back(
    arguments: argparse.Namespace, target: PushTarget, token: Secret, network: NetworkView
) -> ExitCode:
    """Let the platform's own sender take over, and read back that it has."""
    async with exchange_with(arguments, target.origin, token, network) as exchange:
        done = await go_back(OpenApiConnector(exchange))
    went = isinstance(done, WentBack)
    code = None if isinstance(done, WentBack) else done.code
    message = translate("cli", "The platform's own sender is in use.") if code is None else reason_text(code)
    if isinstance(done, WentBack):
        sender = isolate(display_safe(done.state.untrusted_sender))
        message = f"{message} {translate('cli', 'Mail goes out from {sender}.').format(sender=sender)}"
    if arguments.json:
        state = state_document(done.state) if isinstance(done, WentBack) else None
        document: dict[str, object] = {
            "schema": "smtp-wizard/go-back/1",
            "ok": went,
            "code": code,
            "message": message,
        }
        print_document({**document, "origin": str(target.origin), "after": state})
    else:
        print_text(message)
    return ExitCode.FINE if went else ExitCode.PROBLEM_FOUND
