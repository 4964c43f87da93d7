"""Platforms that do something else than they say, and connections that break at the worst moment."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import ClassVar

import pytest

from tests.delivery.stage import Bent, Computer, Stage, settings
from wizard.delivery.go_back import go_back
from wizard.delivery.interrupted import Aftermath, settle
from wizard.delivery.journal import read_standing
from wizard.delivery.records import Outcome
from wizard.delivery.restore import Restored
from wizard.delivery.steps import DeliveryStep, StepState
from wizard.platforms.call_failure import CallFailure, Trouble
from wizard.platforms.connector import PlatformConnector, PlatformState, Pushed, RemoteFinding, RemoteTest
from wizard.platforms.https_exchange import HttpsExchange
from wizard.platforms.open_api import OpenApiConnector
from wizard.platforms.origin import Origin
from wizard.practice.loopback import bind_closed
from wizard.settings.endpoint import Host

LOST = CallFailure(Trouble.LOST)


class HoldsAnotherHost(Bent):
    """Tells, once something is active, another host than it was given."""

    async def read_state(self) -> PlatformState | CallFailure:
        state = await super().read_state()
        if isinstance(state, CallFailure) or state.active is None:
            return state
        bent = replace(state.active.settings, host="mail.evil.example")
        return replace(state, active=replace(state.active, settings=bent))


class OnlySaysSo(Bent):
    """Says that it activated, and did not."""

    async def activate(self, config_id: str) -> PlatformState | CallFailure:
        return await self.inner.read_state()


class WithoutReceipt(Bent):
    async def read_receipt(self, config_id: str) -> bytes | CallFailure:
        return LOST


class WithForeignReceipt(Bent):
    """Gives a token that somebody else signed: here the configuration itself."""

    token: ClassVar[bytes] = b""

    async def push(self, token: str) -> Pushed | CallFailure:
        type(self).token = token.encode("ascii")
        return await super().push(token)

    async def read_receipt(self, config_id: str) -> bytes | CallFailure:
        return self.token


class Breaks(Bent):
    """Loses answers of one call: the platform acted when ``acted``, and does so ``times`` times."""

    def __init__(self, inner: PlatformConnector, call: str, times: int, acted: bool) -> None:
        super().__init__(inner)
        self.call, self.times, self.acted = call, times, acted
        self.calls: list[str] = []

    async def _lossy(self, call: str, argument: str) -> object:
        self.calls.append(call)
        if call != self.call or self.times == 0:
            return await getattr(self.inner, call)(*([argument] if argument else []))
        self.times -= 1
        if self.acted:
            await getattr(self.inner, call)(*([argument] if argument else []))
        return LOST

    async def push(self, token: str) -> Pushed | CallFailure:
        return await self._lossy("push", token)  # type: ignore[return-value]  # what the inner call gives

    async def activate(self, config_id: str) -> PlatformState | CallFailure:
        return await self._lossy("activate", config_id)  # type: ignore[return-value]  # as above

    async def test(self, config_id: str) -> RemoteTest | CallFailure:
        return await self._lossy("test", config_id)  # type: ignore[return-value]  # as above

    async def read_state(self) -> PlatformState | CallFailure:
        return await self._lossy("read_state", "")  # type: ignore[return-value]  # as above


async def test_settings_that_differ_when_read_back_are_undone(stage: Stage, computer: Computer) -> None:
    computer.bend = HoldsAnotherHost
    report = await computer.push()
    assert (report.ending.outcome, report.ending.code) == (Outcome.NOT_AS_SENT, "state.differs")
    assert report.ending.step is DeliveryStep.READ_BACK
    assert report.found.restoration is not None
    assert report.found.restoration.result is Restored.RESTORED
    assert computer.finished[-1] == (DeliveryStep.RESTORE, StepState.PASSED)
    assert (await stage.state()).method == "fallback"


async def test_earlier_configuration_that_cannot_be_put_back_gives_way_to_the_platforms_own_sender_and_is_said(
    stage: Stage, computer: Computer
) -> None:
    await computer.push()
    computer.bend = HoldsAnotherHost
    report = await computer.push(settings(name="Second"))
    assert report.ending.outcome is Outcome.NOT_AS_SENT
    assert report.found.restoration is not None
    assert report.found.restoration.result is Restored.FALLBACK_INSTEAD
    assert computer.finished[-1] == (DeliveryStep.RESTORE, StepState.FAILED)
    assert (await stage.state()).method == "fallback"


async def test_activation_that_was_only_said_is_seen(stage: Stage, computer: Computer) -> None:
    computer.bend = OnlySaysSo
    report = await computer.push()
    assert (report.ending.outcome, report.ending.code) == (Outcome.NOT_AS_SENT, "state.not_active")
    assert report.found.restoration is not None
    assert report.found.restoration.result is Restored.NOT_NEEDED
    assert (await stage.state()).method == "fallback"


async def test_missing_receipt_undoes_nothing_and_is_said(stage: Stage, computer: Computer) -> None:
    computer.bend = WithoutReceipt
    report = await computer.push()
    assert (report.ending.outcome, report.ok) == (Outcome.RECEIPT_MISSING, False)
    assert report.found.restoration is None
    assert (await stage.state()).method == "custom-smtp"


async def test_receipt_that_does_not_hold_undoes_the_push(stage: Stage, computer: Computer) -> None:
    computer.bend = WithForeignReceipt
    report = await computer.push()
    assert (report.ending.outcome, report.ending.code) == (Outcome.RECEIPT_REFUSED, "receipt.format")
    assert report.found.restoration is not None
    assert report.found.restoration.result is Restored.RESTORED
    assert (await stage.state()).method == "fallback"


@pytest.mark.parametrize("acted", [True, False])
@pytest.mark.parametrize("call", ["push", "activate"])
async def test_answer_that_was_lost_once_is_asked_for_again(
    stage: Stage, computer: Computer, call: str, acted: bool
) -> None:
    computer.bend = lambda inner: Breaks(inner, call, 1, acted)
    report = await computer.push()
    assert report.ending.outcome is Outcome.ACTIVE
    history = [event.event for event in (await stage.state()).history]
    assert (history.count("received"), history.count("activated")) == (1, 1)


async def test_activation_whose_answers_are_all_lost_is_found_in_the_state(stage: Stage, computer: Computer) -> None:
    computer.bend = lambda inner: Breaks(inner, "activate", 9, acted=True)
    report = await computer.push()
    assert report.ending.outcome is Outcome.ACTIVE
    assert (await stage.state()).method == "custom-smtp"


async def test_activation_that_never_arrived_ends_unreachable_with_the_earlier_state(
    stage: Stage, computer: Computer
) -> None:
    computer.bend = lambda inner: Breaks(inner, "activate", 9, acted=False)
    report = await computer.push()
    assert (report.ending.outcome, report.ending.step) == (Outcome.UNREACHABLE, DeliveryStep.ACTIVATE)
    assert report.found.after is not None
    assert (await stage.state()).method == "fallback"


async def test_connection_lost_for_good_at_the_activation_stays_open_until_the_next_start(
    stage: Stage, computer: Computer
) -> None:
    class GoneForGood(Bent):
        gone = False

        async def activate(self, config_id: str) -> PlatformState | CallFailure:
            await super().activate(config_id)
            self.gone = True
            return LOST

        async def read_state(self) -> PlatformState | CallFailure:
            return LOST if self.gone else await super().read_state()

    computer.bend = GoneForGood
    report = await computer.push()
    assert report.ending.outcome is Outcome.UNKNOWN
    standing = read_standing(computer.journal.lines)
    assert standing is not None
    assert standing.outcome is None
    async with stage.connector() as connector:
        assert (await settle(standing, GoneForGood(connector))).aftermath is Aftermath.ACTIVE
        gone = GoneForGood(connector)
        gone.gone = True
        assert (await settle(standing, gone)).aftermath is Aftermath.UNKNOWN


async def test_test_is_never_asked_for_twice(stage: Stage, computer: Computer) -> None:
    bent: list[Breaks] = []

    def bend(inner: PlatformConnector) -> PlatformConnector:
        bent.append(Breaks(inner, "test", 1, acted=True))
        return bent[0]

    computer.bend = bend
    report = await computer.push()
    assert (report.ending.outcome, report.ending.step) == (Outcome.UNREACHABLE, DeliveryStep.PLATFORM_TEST)
    assert bent[0].calls.count("test") == 1
    assert len(stage.lab.messages) == 1


async def test_platform_that_says_unchanged_and_is_not_is_seen(stage: Stage, computer: Computer) -> None:
    class SaysUnchanged(Bent):
        async def push(self, token: str) -> Pushed | CallFailure:
            pushed = await super().push(token)
            assert isinstance(pushed, Pushed)
            return replace(pushed, state="unchanged")

    computer.bend = SaysUnchanged
    report = await computer.push()
    assert (report.ending.outcome, report.ending.code) == (Outcome.NOT_AS_SENT, "state.not_active")


async def test_cause_that_is_newer_than_this_program_is_read_from_its_reply_or_kept_as_unknown(
    computer: Computer,
) -> None:
    class Newer(Bent):
        async def test(self, config_id: str) -> RemoteTest | CallFailure:
            with_reply = RemoteFinding("login.quantum_token_needed", "error", "auth", 535, "5.7.8", 1)
            without = RemoteFinding("galaxy.far_away", "error", None, None, None, 1)
            return RemoteTest(False, 1, (with_reply, without))

    computer.bend = Newer
    report = await computer.push()
    assert report.ending.outcome is Outcome.TEST_FAILED
    assert report.found.test is not None
    assert [finding.code for finding in report.found.test.findings] == ["login.wrong_password"]
    assert [finding.cause for finding in report.found.test.unknown] == ["galaxy.far_away"]


async def test_failed_test_without_a_word_is_a_failure_too(computer: Computer) -> None:
    class Silent(Bent):
        async def test(self, config_id: str) -> RemoteTest | CallFailure:
            return RemoteTest(False, 1, ())

    computer.bend = Silent
    report = await computer.push()
    assert (report.ending.outcome, report.ending.code) == (Outcome.TEST_FAILED, "platform_test.unknown")


async def test_platform_that_is_not_there_is_said_after_the_sign_in(computer: Computer) -> None:
    closed = bind_closed("127.0.0.1")
    try:
        origin = Origin(Host("127.0.0.1"), closed.getsockname()[1])
        async with HttpsExchange(origin, None, None) as exchange:
            computer.bend = lambda _inner: OpenApiConnector(exchange)
            report = await computer.push()
    finally:
        closed.close()
    assert (report.ending.outcome, report.ending.code) == (Outcome.UNREACHABLE, "connection.refused")
    assert computer.steps == [DeliveryStep.SIGN_IN, DeliveryStep.REQUEST]


async def test_going_back_that_was_only_said_is_seen(stage: Stage, computer: Computer) -> None:
    class StaysWhereItIs(Bent):
        async def use_fallback(self) -> PlatformState | CallFailure:
            return await self.inner.read_state()

    await computer.push()
    async with stage.connector() as connector:
        assert await go_back(StaysWhereItIs(connector)) == CallFailure("state.not_fallback")


async def test_restoring_leaves_alone_what_somebody_else_activated_meanwhile(
    stage: Stage, computer: Computer
) -> None:
    other = await stage.computer()

    class OvertakenBeforeTheReceipt(WithForeignReceipt):
        async def read_receipt(self, config_id: str) -> bytes | CallFailure:
            assert (await other.push(settings(name="Meanwhile"))).ok
            return await super().read_receipt(config_id)

    computer.bend = OvertakenBeforeTheReceipt
    report = await computer.push()
    assert report.ending.outcome is Outcome.RECEIPT_REFUSED
    assert report.found.restoration is not None
    assert report.found.restoration.result is Restored.NOT_NEEDED
    state = await stage.state()
    assert state.active is not None
    assert state.active.settings.from_name == "Meanwhile"


async def test_push_that_a_person_stops_stays_open_in_the_journal(stage: Stage, computer: Computer) -> None:
    testing = asyncio.Event()

    class NeverEnds(Bent):
        async def test(self, config_id: str) -> RemoteTest | CallFailure:
            testing.set()
            await asyncio.Event().wait()
            raise AssertionError("unreachable")

    computer.bend = NeverEnds
    task = asyncio.create_task(computer.push())
    await testing.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    standing = read_standing(computer.journal.lines)
    assert standing is not None
    assert (standing.step, standing.step_ended, standing.outcome) == (DeliveryStep.PLATFORM_TEST, False, None)
    async with stage.connector() as connector:
        assert (await settle(standing, connector)).aftermath is Aftermath.NOT_ACTIVE
