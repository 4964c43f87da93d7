"""The runner: what stops what, cancelling, deadlines, our own faults, and what is told."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from tests.engine.runs import PATIENT, Recorder, context_for, settings_for
from wizard.engine.checks import Check
from wizard.engine.run_context import RunContext
from wizard.engine.runner import run_checks
from wizard.facts.check import CheckId, CheckRun, Fact, NotReached, Observed, OwnFault, WasCancelled
from wizard.facts.connection import OtherPortsFact, TcpFact
from wizard.facts.events import CheckFinished, CheckStarted
from wizard.facts.names import AddressLookup, DnsOutcome, LookupSource, NamesFact
from wizard.facts.network_view import Deadlines, RunOptions
from wizard.settings.transport_security import TransportSecurity

C = CheckId


def names(outcome: DnsOutcome) -> NamesFact:
    return NamesFact(AddressLookup("x", LookupSource.DNS, outcome, (), None, 0.0), None, 0.0)


GOOD, BAD = names(DnsOutcome.FOUND), names(DnsOutcome.NXDOMAIN)


def giving(fact: Fact) -> Callable[[RunContext], Awaitable[Fact]]:
    async def observe(_: RunContext) -> Fact:
        return fact

    return observe


def row(check: CheckId, *needs: CheckId, fact: Fact = GOOD) -> Check:
    return Check(check, dict.fromkeys(TransportSecurity, needs), giving(fact))


async def never(_: RunContext) -> Fact:
    await asyncio.Event().wait()
    raise AssertionError


async def run(*checks: Check, options: RunOptions = PATIENT) -> tuple[CheckRun, Recorder]:
    recorder = Recorder()
    result = await run_checks(context_for(settings_for("x.example"), options), recorder, checks)
    assert recorder.is_whole(checks)
    assert recorder.last.run == result
    return result, recorder


async def test_checks_run_after_what_they_need_and_are_told_in_order() -> None:
    result, recorder = await run(row(C.EHLO, C.GREETING), row(C.GREETING, C.TCP), row(C.TCP))
    assert recorder.announced == (C.EHLO, C.GREETING, C.TCP)
    told = [(type(e), e.check) for e in recorder.events if isinstance(e, CheckStarted | CheckFinished)]
    assert told == [(kind, check) for check in (C.TCP, C.GREETING, C.EHLO) for kind in (CheckStarted, CheckFinished)]
    assert list(result.outcomes) == [C.EHLO, C.GREETING, C.TCP]


async def test_rule_35_failed_check_stops_what_depends_on_it_and_nothing_else() -> None:
    result, recorder = await run(
        row(C.NAMES),
        row(C.TCP, C.NAMES, fact=BAD),
        row(C.GREETING, C.TCP),
        row(C.EHLO, C.GREETING),
        row(C.SENDER_DOMAIN),
    )
    assert result.outcomes[C.GREETING] == NotReached(C.TCP)
    assert result.outcomes[C.EHLO] == NotReached(C.TCP)
    assert result.outcomes[C.SENDER_DOMAIN] == Observed(GOOD)
    assert set(recorder.started) == {C.NAMES, C.TCP, C.SENDER_DOMAIN}


async def test_independent_checks_run_at_the_same_time() -> None:
    meeting = asyncio.Barrier(2)

    async def meet(_: RunContext) -> Fact:
        await meeting.wait()
        return GOOD

    checks = [replace(row(check), observe=meet) for check in (C.NAMES, C.SENDER_DOMAIN)]
    result, _ = await run(*checks)
    assert result.outcomes == {C.NAMES: Observed(GOOD), C.SENDER_DOMAIN: Observed(GOOD)}


async def test_what_was_not_asked_for_holds_nothing_up() -> None:
    unwanted = replace(row(C.AUTH), wanted=lambda _: False)
    result, recorder = await run(unwanted, row(C.MAIL, C.AUTH))
    assert result.outcomes == {C.AUTH: NotReached(None), C.MAIL: Observed(GOOD)}
    assert recorder.started == [C.MAIL]


@pytest.mark.parametrize(("tcp", "runs"), [(GOOD, False), (BAD, True)])
async def test_check_for_after_a_failure_runs_only_then(tcp: Fact, runs: bool) -> None:
    other = replace(row(C.OTHER_PORTS, C.NAMES), only_after_failure_of=frozenset({C.TCP, C.TLS}))
    result, _ = await run(row(C.NAMES), row(C.TCP, C.NAMES, fact=tcp), other)
    assert result.outcomes[C.OTHER_PORTS] == (Observed(GOOD) if runs else NotReached(None))


async def test_blocked_check_is_no_failure_of_its_own() -> None:
    other = replace(row(C.OTHER_PORTS), only_after_failure_of=frozenset({C.TCP}))
    result, _ = await run(row(C.NAMES, fact=BAD), row(C.TCP, C.NAMES), other)
    assert result.outcomes[C.OTHER_PORTS] == NotReached(None)


async def test_own_fault_is_an_outcome_that_names_the_place_and_no_value() -> None:
    async def break_down(_: RunContext) -> Fact:
        raise RuntimeError("secret-value")

    result, _ = await run(replace(row(C.TCP), observe=break_down), row(C.GREETING, C.TCP), row(C.NAMES))
    outcome = result.outcomes[C.TCP]
    assert isinstance(outcome, OwnFault)
    assert "in break_down" in outcome.trace
    assert "RuntimeError" in outcome.trace
    assert "secret-value" not in outcome.trace
    assert "/" not in outcome.trace
    assert result.outcomes[C.GREETING] == NotReached(C.TCP)
    assert result.outcomes[C.NAMES] == Observed(GOOD)


async def test_rule_33_total_deadline_ends_the_rest_as_cancelled_by_it() -> None:
    options = RunOptions(deadlines=Deadlines(30, 30, 0.05))
    result, recorder = await run(
        row(C.NAMES), replace(row(C.TCP), observe=never), row(C.GREETING, C.TCP), options=options
    )
    assert result.outcomes == {
        C.NAMES: Observed(GOOD),
        C.TCP: WasCancelled(deadline=True),
        C.GREETING: WasCancelled(deadline=True),
    }
    assert C.GREETING not in recorder.started


async def test_cancelling_tells_the_rest_and_lets_the_cancellation_out() -> None:
    checks = (row(C.NAMES), replace(row(C.TCP), observe=never), row(C.GREETING, C.TCP))
    recorder = Recorder()
    running = asyncio.Event()

    def emit(event: object) -> None:
        recorder(event)  # type: ignore[arg-type]  # the recorder takes what the runner gives
        if event == CheckStarted(C.TCP):
            running.set()

    task = asyncio.create_task(run_checks(context_for(settings_for("x.example")), emit, checks))
    await running.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert recorder.is_whole(checks)
    assert recorder.finished == {
        C.NAMES: Observed(GOOD),
        C.TCP: WasCancelled(),
        C.GREETING: WasCancelled(),
    }
    assert recorder.last.run.outcomes == recorder.finished


async def test_late_answers_stand_in_the_result() -> None:
    first, late = TcpFact((), None, 0.1), TcpFact((), None, 0.2)
    check = Check(C.TCP, dict.fromkeys(TransportSecurity, ()), giving(first), complete=giving(late))
    result, recorder = await run(check)
    assert recorder.finished[C.TCP] == Observed(first)
    assert result.outcomes[C.TCP] == Observed(late)


async def test_fault_while_completing_leaves_the_first_fact() -> None:
    async def break_down(_: RunContext) -> Fact:
        raise RuntimeError

    check = replace(row(C.NAMES), complete=break_down)
    result, _ = await run(check)
    assert result.outcomes[C.NAMES] == Observed(GOOD)


async def test_deadline_while_completing_leaves_the_first_fact() -> None:
    check = replace(row(C.NAMES), complete=never)
    result, _ = await run(check, options=RunOptions(deadlines=Deadlines(30, 30, 0.05)))
    assert result.outcomes[C.NAMES] == Observed(GOOD)


async def test_result_holds_no_secret() -> None:
    result, recorder = await run(row(C.OTHER_PORTS, fact=OtherPortsFact((), 0.0)))
    assert result.settings.username is not None
    assert "canary" not in repr(result)
    assert "canary" not in repr(recorder.events)
