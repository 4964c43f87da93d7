"""Everything from the first write on: push, the platform's own test, activate, read back, receipt."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import TypeVar

from wizard.delivery.difference import remote_settings
from wizard.delivery.journal import pushed_line
from wizard.delivery.platform_test import PlatformTest, platform_test
from wizard.delivery.receipt import Delivered, Receipt, ReceiptRefusal, verify_receipt
from wizard.delivery.records import Ending, Outcome, Proposal
from wizard.delivery.run_of_steps import RunOfSteps
from wizard.delivery.steps import DeliveryStep
from wizard.export.signed_config import SignedConfig
from wizard.platforms.call_failure import CallFailure, Trouble
from wizard.platforms.connector import PlatformState, Pushed

LIMIT_S = 60.0
"""Seconds for handing over and for the platform's own test together (wizard rule 33)."""

T = TypeVar("T")


async def hand_over(run: RunOfSteps, proposal: Proposal, signed: SignedConfig) -> Ending:
    """Take the steps from the push to the receipt.

    ``LIMIT_S`` ends what changes nothing yet. Once an activation was asked for, each call has its own limit: to stop
    there would leave nobody knowing which settings are active.
    """
    ends_at = asyncio.get_running_loop().time() + LIMIT_S
    pushed = await run.take(DeliveryStep.PUSH, lambda: _until(ends_at, run, push(run, signed)))
    if isinstance(pushed, Ending):
        return pushed
    tested = await run.take(
        DeliveryStep.PLATFORM_TEST, lambda: _until(ends_at, run, test_there(run, proposal, pushed.id))
    )
    if isinstance(tested, Ending):
        return await with_receipt_of_loser(run, tested, proposal, signed)
    activated = await run.take(DeliveryStep.ACTIVATE, lambda: activate(run, pushed.id))
    if isinstance(activated, Ending):
        return await with_receipt_of_loser(run, activated, proposal, signed)
    read_back = await run.take(DeliveryStep.READ_BACK, lambda: compare_state(run, signed, pushed.id))
    if isinstance(read_back, Ending):
        return await with_receipt_of_loser(run, read_back, proposal, signed)
    receipt = await run.take(DeliveryStep.RECEIPT, lambda: confirm_receipt(run, proposal, signed))
    return receipt if isinstance(receipt, Ending) else Ending(Outcome.ACTIVE)


async def _until(ends_at: float, run: RunOfSteps, work: Awaitable[T | Ending]) -> T | Ending:
    """Wait for a step until the limit, on the loop's clock; after it nothing was activated."""
    try:
        async with asyncio.timeout_at(ends_at):
            return await work
    except TimeoutError:
        return run.fail(CallFailure(Trouble.TIMED_OUT))


async def push(run: RunOfSteps, signed: SignedConfig) -> Pushed | Ending:
    """Hand the token over. What was pushed and never activated sends no mail, so that a lost answer harms nobody."""
    pushed = await run.insist(lambda: run.means.connector.push(signed.token))
    if isinstance(pushed, CallFailure):
        return run.fail(pushed)
    if pushed.state == "unchanged":
        return await _confirm_unchanged(run, pushed)
    run.learn(config_id=pushed.id)
    run.note(pushed_line(pushed.id, run.means.now()))
    if pushed.state == "quarantined":
        return Ending(Outcome.QUARANTINED, "config.quarantined")
    return pushed


async def test_there(run: RunOfSteps, proposal: Proposal, config_id: str) -> PlatformTest | Ending:
    """Let the platform connect from its own address."""
    result = await run.means.connector.test(config_id)
    if isinstance(result, CallFailure):
        return run.fail(result)
    test = platform_test(result, run.settings, proposal.request)
    run.learn(test=test)
    if test.passed:
        return test
    return Ending(Outcome.TEST_FAILED, test.findings[0].code if test.findings else "platform_test.unknown")


async def activate(run: RunOfSteps, config_id: str) -> PlatformState | Ending:
    """Let the platform send through it. When the answer is lost, the state tells whether it was carried out."""
    answer = await run.insist(lambda: run.means.connector.activate(config_id))
    if isinstance(answer, PlatformState):
        return answer
    if not answer.may_have_acted:
        return run.fail(answer)
    state = await run.insist(run.means.connector.read_state)
    if isinstance(state, CallFailure):
        return run.fail(answer, Outcome.UNKNOWN)
    run.learn(after=state)
    return state if _is_ours(state, config_id) else run.fail(answer)


async def compare_state(run: RunOfSteps, signed: SignedConfig, config_id: str) -> PlatformState | Ending:
    """Read how the platform sends now, and compare it member by member with what was handed over."""
    state = await run.insist(run.means.connector.read_state)
    if isinstance(state, CallFailure):
        return run.fail(state, Outcome.UNKNOWN)
    run.learn(after=state)
    active = state.active
    if active is not None and active.id != config_id and not _was_before(run, active.id):
        return Ending(Outcome.SUPERSEDED, "config.superseded")
    if active is None or (active.id, active.jti, active.kid) != (config_id, signed.jti, signed.signer_kid):
        return Ending(Outcome.NOT_AS_SENT, "state.not_active")
    if active.settings != remote_settings(run.settings):
        return Ending(Outcome.NOT_AS_SENT, "state.differs")
    return state


async def confirm_receipt(run: RunOfSteps, proposal: Proposal, signed: SignedConfig) -> Receipt | Ending:
    """Fetch the receipt, verify it, and take the platform at its word."""
    receipt = await fetch_receipt(run, proposal, signed)
    if isinstance(receipt, Ending) or receipt.state == "active":
        return receipt
    if receipt.state == "superseded":
        return Ending(Outcome.SUPERSEDED, "config.superseded")
    return Ending(Outcome.NOT_AS_SENT, "receipt.not_active")


async def fetch_receipt(run: RunOfSteps, proposal: Proposal, signed: SignedConfig) -> Receipt | Ending:
    """Fetch the receipt and verify it with the platform's own key."""
    config_id = run.found.config_id or ""
    data = await run.insist(lambda: run.means.connector.read_receipt(config_id))
    if isinstance(data, CallFailure):
        return run.fail(data, Outcome.RECEIPT_MISSING)
    delivered = Delivered(run.settings, config_id, signed.jti, signed.signer_kid)
    receipt = verify_receipt(data, proposal.request, delivered)
    if isinstance(receipt, ReceiptRefusal):
        return Ending(Outcome.RECEIPT_REFUSED, receipt.code, untrusted_detail=receipt.untrusted_detail)
    run.learn(receipt=receipt)
    return receipt


async def with_receipt_of_loser(run: RunOfSteps, ending: Ending, proposal: Proposal, signed: SignedConfig) -> Ending:
    """Fetch the receipt of a configuration that lost a race as well: it says ``superseded``. It changes no ending."""
    if ending.outcome is Outcome.SUPERSEDED:
        await run.take(DeliveryStep.RECEIPT, lambda: fetch_receipt(run, proposal, signed))
    return ending


async def _confirm_unchanged(run: RunOfSteps, pushed: Pushed) -> Ending:
    """Believe "unchanged" only when what is active is what was meant."""
    state = await run.insist(run.means.connector.read_state)
    if isinstance(state, CallFailure):
        return run.fail(state)
    run.learn(after=state, config_id=pushed.id)
    active = state.active
    if active is None or active.id != pushed.id or active.settings != remote_settings(run.settings):
        return Ending(Outcome.NOT_AS_SENT, "state.not_active")
    return Ending(Outcome.UNCHANGED)


def _is_ours(state: PlatformState, config_id: str) -> bool:
    return state.active is not None and state.active.id == config_id


def _was_before(run: RunOfSteps, config_id: str) -> bool:
    before = run.found.before
    return before is not None and before.active is not None and before.active.id == config_id
