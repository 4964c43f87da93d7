"""The push as one transaction: what the window, the command line and the tests call."""

from __future__ import annotations

from wizard.delivery.handing_over import hand_over
from wizard.delivery.preparing import prepare
from wizard.delivery.records import DeliveryMeans, DeliveryOrder, DeliveryReport, Ending, Outcome
from wizard.delivery.restore import Restoration, Restored, restore
from wizard.delivery.run_of_steps import RunOfSteps
from wizard.delivery.steps import DeliveryStep

_TO_UNDO = frozenset({Outcome.NOT_AS_SENT, Outcome.RECEIPT_REFUSED})


async def deliver(order: DeliveryOrder, means: DeliveryMeans) -> DeliveryReport:
    """Deliver settings to a platform; every way it can end is a report.

    Nothing is written at the platform before the new settings signed in from here and the proposal was agreed to.
    What was active before stays active until the platform's own test passed; when something is wrong after the
    activation, it is put back. Cancelling lets CancelledError out; the journal then tells the next start.
    """
    run = RunOfSteps(order, means)
    if not run.open() and not order.dry_run:
        return run.close(Ending(Outcome.NOT_NOTED, "journal.not_written"))
    prepared = await prepare(run)
    if isinstance(prepared, Ending):
        return run.close(prepared)
    ending = await hand_over(run, *prepared)
    if ending.outcome in _TO_UNDO:
        await run.take(DeliveryStep.RESTORE, lambda: _undo(run))
        ending = _with_restoration(run, ending)
    return run.close(ending)


async def _undo(run: RunOfSteps) -> Restoration | Ending:
    before, config_id = run.found.before, run.found.config_id
    if before is None or config_id is None:
        raise RuntimeError("nothing was activated")
    restoration = await restore(run.means.connector, before, config_id)
    run.learn(restoration=restoration, after=restoration.after or run.found.after)
    if restoration.result in (Restored.FAILED, Restored.FALLBACK_INSTEAD):
        return Ending(Outcome.NOT_AS_SENT, f"restore.{restoration.result.value.replace('-', '_')}")
    return restoration


def _with_restoration(run: RunOfSteps, ending: Ending) -> Ending:
    """Leave it open in the journal when what was handed over may still be active against our will."""
    restoration = run.found.restoration
    if restoration is not None and restoration.result is Restored.FAILED and restoration.after is None:
        return Ending(Outcome.UNKNOWN, ending.code, untrusted_detail=ending.untrusted_detail)
    return ending
