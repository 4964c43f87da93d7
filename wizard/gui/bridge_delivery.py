"""The jobs of handing over: one delivery with its question, the way back, and what became of interrupted ones."""

from __future__ import annotations

import time
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from wizard.catalogue.records import Platform, Provider
from wizard.diagnosis.finding import Diagnosis, Finding
from wizard.facts.network_view import NetworkView, RunOptions
from wizard.flow.wizard_state import PlatformConnection
from wizard.gui.bridge_worker import Emit, JobBody
from wizard.settings.secret import Secret
from wizard.settings.submission_settings import SubmissionSettings

if TYPE_CHECKING:
    import asyncio

    from wizard.delivery.records import DeliveryMeans, DeliveryReport, Proposal
    from wizard.platforms.https_exchange import HttpsExchange
    from wizard.platforms.open_api import OpenApiConnector


@dataclass(frozen=True, slots=True)
class HandOverOrder:
    """What to hand over and to whom. ``passphrase`` opens this computer's key where it is locked."""

    settings: SubmissionSettings
    connection: PlatformConnection
    provider: Provider | None = None
    platform: Platform | None = None
    practising: bool = False
    passphrase: Secret | None = None


class Decision:
    """The person's answer to a proposal; it is made in the worker and given from the window's thread."""

    def __init__(self) -> None:
        """Begin without an answer."""
        import asyncio

        self._loop = asyncio.get_running_loop()
        self._answer: asyncio.Future[bool] = self._loop.create_future()

    def give(self, *, agreed: bool) -> None:
        """Answer; only the first answer counts."""
        with suppress(RuntimeError):  # the loop has ended meanwhile: nobody waits
            self._loop.call_soon_threadsafe(self._set, agreed)

    async def wait(self) -> bool:
        """Wait for the answer."""
        return await self._answer

    def _set(self, agreed: bool) -> None:
        if not self._answer.done():
            self._answer.set_result(agreed)


@dataclass(frozen=True, slots=True)
class ProposalTold:
    """What is shown before the first write: where it goes, for which key, and what changes, line by line.

    ``changes`` are pairs of a field's name and what becomes of it, safe to show; empty when only the password may
    be another one.
    """

    origin: str
    fingerprint: str
    changes: tuple[tuple[str, str], ...]
    decision: Decision


@dataclass(frozen=True, slots=True)
class ReceiptTold:
    """A receipt that holds: ``fingerprint`` of the platform's key that signed it, times in seconds since 1970."""

    state: str
    fingerprint: str
    issued_at: int
    token: str


@dataclass(frozen=True, slots=True)
class HandOverTold:
    """How a delivery ended. ``outcome``, ``code`` and ``restored`` have words in wizard.report.delivery_words.

    ``step``: the step that ended it. ``checked``: the run of checks from this computer. ``tested``: the platform's
    test ran; ``findings`` and ``unknown`` are what it found. ``sender``: who mail comes from now, safe to show.
    """

    outcome: str
    ok: bool
    code: str | None = None
    retry_after_s: int | None = None
    step: str | None = None
    checked: Diagnosis | None = None
    tested: bool = False
    findings: tuple[Finding, ...] = ()
    unknown: tuple[str, ...] = ()
    sender: str | None = None
    receipt: ReceiptTold | None = None
    restored: str | None = None
    signer: str | None = None
    one_time: bool = False


@dataclass(frozen=True, slots=True)
class WentBackTold:
    """What became of going back: ``code`` is None when the platform's own sender is in use; ``sender`` is safe."""

    code: str | None
    retry_after_s: int | None = None
    sender: str | None = None


@dataclass(slots=True)
class _Notes:
    """What a running delivery learns besides its report."""

    step: str | None = None
    one_time: bool = False
    began_to_write: bool = field(default=False)


def handing_over(order: HandOverOrder, network: NetworkView) -> JobBody:
    """Deliver settings: DeliveryEvents and one ProposalTold on the way, HandOverTold as the result.

    Cancelling before the first write leaves nothing open; after it the journal tells the next start.
    """

    async def body(emit: Emit) -> object:
        import asyncio

        from wizard.delivery.deliver import deliver
        from wizard.delivery.journal import closed_line
        from wizard.delivery.records import DeliveryOrder, Outcome
        from wizard.workstation.delivery_journal import DeliveryJournal, NoJournal, open_journal
        from wizard.workstation.paths import program_paths

        # The practice platform ends with this program: at the next start there is nobody to ask.
        journal = NoJournal() if order.connection.practice else open_journal(program_paths().deliveries)
        if not isinstance(journal, NoJournal | DeliveryJournal):
            return HandOverTold(Outcome.NOT_NOTED.value, False, "journal.not_written")
        notes = _Notes()
        try:
            async with _exchange(order.connection, network) as exchange:
                means = _means(order, network, exchange, journal, emit, notes)
                report = await deliver(DeliveryOrder(order.settings), means)
        except asyncio.CancelledError:
            if not notes.began_to_write:
                journal.write(closed_line(Outcome.DECLINED.value, int(time.time())))
            raise
        finally:
            if isinstance(journal, DeliveryJournal):
                journal.close()
        return told(report, notes.one_time)

    return body


def going_back(connection: PlatformConnection, network: NetworkView) -> JobBody:
    """Let the platform's own sender take over again, and read back that it has: WentBackTold."""

    async def body(_emit: Emit) -> object:
        from wizard.delivery.go_back import WentBack, go_back
        from wizard.platforms.open_api import OpenApiConnector
        from wizard.report.display_safe import display_safe

        async with _exchange(connection, network) as exchange:
            done = await go_back(OpenApiConnector(exchange))
        if isinstance(done, WentBack):
            return WentBackTold(None, sender=display_safe(done.state.untrusted_sender))
        return WentBackTold(done.code, done.retry_after_s)

    return body


def told(report: DeliveryReport, one_time: bool = False) -> HandOverTold:
    """Turn a report into what the window shows; it holds no secret and needs none of the delivery's imports."""
    from wizard.export.fingerprint import fingerprint, short_fingerprint
    from wizard.report.display_safe import display_safe

    found, ending = report.found, report.ending
    receipt = found.receipt
    return HandOverTold(
        outcome=ending.outcome.value,
        ok=report.ok,
        code=ending.code,
        retry_after_s=ending.retry_after_s,
        step=None if ending.step is None else ending.step.value,
        checked=None if found.checked is None else found.checked.diagnosis,
        tested=found.test is not None,
        findings=() if found.test is None else found.test.findings,
        unknown=() if found.test is None else tuple(one.cause for one in found.test.unknown),
        sender=None if found.after is None else display_safe(found.after.untrusted_sender),
        receipt=None
        if receipt is None
        else ReceiptTold(receipt.state, fingerprint(receipt.signer_kid), receipt.issued_at, receipt.token),
        restored=None if found.restoration is None else found.restoration.result.value,
        signer=None if found.signed is None else short_fingerprint(found.signed.kid),
        one_time=one_time,
    )


def _exchange(connection: PlatformConnection, network: NetworkView) -> HttpsExchange:
    from wizard.platforms.https_exchange import HttpsExchange

    ca_pem = "".join(part for part in (network.ca_pem, connection.ca_pem) if part) or None
    return HttpsExchange(connection.origin, connection.token, ca_pem)


def _means(
    order: HandOverOrder, network: NetworkView, exchange: HttpsExchange, journal: object, emit: Emit, notes: _Notes
) -> DeliveryMeans:
    from wizard.delivery.records import Agreement, DeliveryMeans, SignerUnavailable
    from wizard.delivery.steps import DeliveryEvent, DeliveryStep, StepStarted
    from wizard.engine.check_settings import check_settings
    from wizard.export.config_claims import CheckedRun
    from wizard.export.signer_key import SignerKey
    from wizard.export.suites import Suite
    from wizard.gui.bridge_signer import note_signed, open_key
    from wizard.platforms.open_api import OpenApiConnector

    connector = OpenApiConnector(exchange)
    options = RunOptions(platform_name=order.platform.name) if order.platform is not None else RunOptions()

    async def check() -> CheckedRun:
        diagnosis = await check_settings(
            order.settings, options, network, order.provider, order.platform, lambda _event: None
        )
        run = CheckedRun(diagnosis, int(time.time()))
        return replace(run, place="practice") if order.practising else run

    async def open_signer(suite: Suite) -> SignerKey | SignerUnavailable:
        opened = await open_key(suite, order.practising, order.passphrase)
        if isinstance(opened, str):
            return SignerUnavailable(opened)
        notes.one_time = opened.kind == "one-time"
        if order.connection.pairing_code is not None:
            await _introduce(connector, opened, order.connection.pairing_code)
        return opened

    async def agree(proposal: Proposal) -> Agreement:
        if proposal.request.audience != order.connection.audience:
            return Agreement.KEY_CHANGED
        if proposal.recipient.thumbprint not in order.connection.keys:
            return Agreement.KEY_CHANGED
        decision = Decision()
        emit(proposal_told(proposal, decision))
        return Agreement.AGREED if await decision.wait() else Agreement.DECLINED

    def tell(event: DeliveryEvent) -> None:
        if isinstance(event, StepStarted) and event.step is DeliveryStep.PUSH:
            notes.began_to_write = True
        emit(event)

    return DeliveryMeans(
        connector=connector,
        check=check,
        open_signer=open_signer,
        agree=agree,
        journal=journal,  # type: ignore[arg-type]  # one of the two that the caller made
        emit=tell,
        kept=lambda signed: note_signed(signed, "push"),
        now=lambda: int(time.time()),
    )


async def _introduce(connector: OpenApiConnector, key: object, pairing_code: str) -> None:
    """Make the practice key known to the practice platform; if it is not taken, the platform says so at the push."""
    from wizard.export.signer_key import SignerKey
    from wizard.platforms.call_failure import CallFailure

    known = await connector.signers()
    if isinstance(known, CallFailure) or not isinstance(key, SignerKey):
        return
    if key.kid not in {one.kid for one in known}:
        await connector.register_signer(key.public_jwk, pairing_code)


def proposal_told(proposal: Proposal, decision: Decision) -> ProposalTold:
    """Turn a proposal into what the page shows of it, in the language in use."""
    from wizard.export.fingerprint import fingerprint
    from wizard.report.delivery_words import change_text

    # That a certificate is verified in full is no change worth a line; that it no longer is pinned, is.
    told = [one for one in proposal.changes if (one.field, one.untrusted_before, one.after) != ("tls", None, "full")]
    parts = [change_text(one.field, one.untrusted_before, one.after).partition(": ") for one in told]
    return ProposalTold(
        proposal.origin.shown,
        fingerprint(proposal.recipient.thumbprint),
        tuple((name, value) for name, _colon, value in parts),
        decision,
    )
