"""The one runner of the table of checks."""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from wizard.engine.checks import Check, checks_for
from wizard.engine.keeping import dependence, keep
from wizard.engine.run_context import RunContext
from wizard.facts.check import CheckId, CheckRun, Fact, NotReached, Observed, Outcome, OwnFault, WasCancelled
from wizard.facts.earlier_run import EarlierRun
from wizard.facts.events import CheckFinished, CheckStarted, RunEvent, RunFinished, RunStarted

Emit = Callable[[RunEvent], None]


async def run_checks(
    context: RunContext, emit: Emit, checks: Sequence[Check] | None = None, earlier: EarlierRun | None = None
) -> CheckRun:
    """Run every check that applies, each as soon as what it needs has passed, and tell about each.

    What still holds of an ``earlier`` run is kept. A connection cannot be kept: the checks that make it run again in
    silence for those that need it, and are told about only when they say otherwise than before.
    The total deadline turns what has not ended into WasCancelled(deadline=True). Cancelling the task closes the
    sockets, tells about the rest as WasCancelled, and lets CancelledError out after RunFinished.
    """
    table = checks_for(context.settings.security) if checks is None else checks
    run = _Run(context, table, emit, earlier)
    try:
        result = await run.run()
        emit(RunFinished(result))
        await context.submission.farewell()
    finally:
        context.close()
    return result


class _Run:
    def __init__(self, context: RunContext, table: Sequence[Check], emit: Emit, earlier: EarlierRun | None) -> None:
        self._context = context
        self._table = table
        self._emit = emit
        self._loop = asyncio.get_running_loop()
        self._began = self._loop.time()
        self._started: dict[CheckId, float] = {}
        self._outcomes: dict[CheckId, Outcome] = {}
        self._begun = {check.id: asyncio.Event() for check in table}
        self._ended = {check.id: asyncio.Event() for check in table}
        self._kept = keep(context, table, earlier)
        self._took_s = dict(self._kept.check_s)
        self._seen_at = {check: self._kept.seen_at[check] for check in self._kept.untouched}

    async def run(self) -> CheckRun:
        held = {check: (outcome, self._took_s[check]) for check, outcome in self._kept.holding.items()}
        self._emit(RunStarted(tuple(check.id for check in self._table), held, dict(self._seen_at)))
        for check in self._kept.untouched:
            self._outcomes[check] = self._kept.holding[check]
            self._begun[check].set()
            self._ended[check].set()
        try:
            async with asyncio.timeout(self._context.options.deadlines.total_s):
                async with asyncio.TaskGroup() as group:
                    for row in self._table:
                        if row.id not in self._kept.untouched:
                            group.create_task(self._run_one(row))
                await self._complete()
        except TimeoutError:
            self._end_rest(WasCancelled(deadline=True))
        except asyncio.CancelledError:
            self._context.close()
            self._outcomes = {**self._kept.holding, **self._outcomes}
            self._end_rest(WasCancelled())
            self._emit(RunFinished(self._result()))
            raise
        return self._result()

    async def _run_one(self, check: Check) -> None:
        if not check.wanted(self._context):
            self._end(check.id, NotReached(None))
            return
        needs = check.needs[self._context.settings.security]
        if await self._first_blocking(needs, check) is not None:
            return
        if check.only_after_failure_of:
            await self._explain(check)
            return
        self._start(check)
        self._end(check.id, await self._observe(check))

    async def _explain(self, check: Check) -> None:
        """Run a check that explains a failure once there is one; one that begins early begins in silence."""
        slow = await self._any_slow(check.early_after)
        early = self._loop.create_task(self._observe(check)) if slow else None
        try:
            failed = await self._any_failed(check.only_after_failure_of)
            if not failed or not check.explains(self._context, self._outcomes):
                self._end(check.id, NotReached(None))
                return
            self._start(check)
            self._end(check.id, await (early or self._observe(check)))
        finally:
            if early is not None:
                early.cancel()

    def _start(self, check: Check) -> None:
        self._started[check.id] = self._loop.time()
        self._begun[check.id].set()
        if check.id not in self._kept.silent:
            self._emit(CheckStarted(check.id))

    async def _observe(self, check: Check) -> Outcome:
        try:
            return Observed(await check.observe(self._context))
        except Exception as error:  # noqa: BLE001 - the one place where our own faults become an outcome
            return OwnFault(_trace(error))

    async def _first_blocking(self, needs: Iterable[CheckId], check: Check) -> CheckId | None:
        for need in needs:
            await self._ended[need].wait()
            blocked_by = _blocking(need, self._outcomes[need])
            if blocked_by is not None:
                self._end(check.id, NotReached(blocked_by))
                return blocked_by
        return None

    async def _any_failed(self, candidates: Iterable[CheckId]) -> bool:
        applying = [candidate for candidate in candidates if candidate in self._ended]
        for candidate in applying:
            await self._ended[candidate].wait()
        return any(_failed(self._outcomes[candidate]) for candidate in applying)

    async def _any_slow(self, candidates: Iterable[CheckId]) -> bool:
        """Tell as soon as one of the checks has been running for longer than is usual; False when none was."""
        watches = [self._loop.create_task(self._is_slow(c)) for c in candidates if c in self._ended]
        try:
            for watch in asyncio.as_completed(watches):
                if await watch:
                    return True
        finally:
            for left in watches:
                left.cancel()
        return False

    async def _is_slow(self, candidate: CheckId) -> bool:
        await self._begun[candidate].wait()
        try:
            async with asyncio.timeout(self._context.options.deadlines.other_ports_after_s):
                await self._ended[candidate].wait()
        except TimeoutError:
            return True
        return _failed(self._outcomes[candidate])

    async def _complete(self) -> None:
        """Put in what came too late to be waited for; a fault there leaves the first fact standing."""
        unfinished = [
            c
            for c in self._table
            if c.complete is not None and c.id in self._started and _is_observed(self._outcomes[c.id])
        ]
        facts = await asyncio.gather(*(_fact(c, self._context) for c in unfinished), return_exceptions=True)
        for check, fact in zip(unfinished, facts, strict=True):
            if not isinstance(fact, BaseException):
                self._outcomes[check.id] = Observed(fact)

    def _end_rest(self, outcome: Outcome) -> None:
        for check in self._table:
            if check.id not in self._outcomes:
                self._end(check.id, outcome)

    def _end(self, check: CheckId, outcome: Outcome) -> None:
        started = self._started.get(check)
        elapsed_s = 0.0 if started is None else self._loop.time() - started
        self._outcomes[check] = outcome
        if isinstance(outcome, Observed):
            self._seen_at[check] = self._context.now()
        if check not in self._kept.silent or not _passed(outcome):
            self._took_s[check] = elapsed_s
            self._emit(CheckFinished(check, outcome, elapsed_s))
        self._begun[check].set()
        self._ended[check].set()

    def _result(self) -> CheckRun:
        outcomes = {check.id: self._outcomes[check.id] for check in self._table}
        settings = self._context.settings.summary
        refused = self._context.options.refused_sign_ins
        elapsed_s = self._loop.time() - self._began
        inside = self._context.network.routes is not None
        return CheckRun(
            settings,
            str(self._context.recipient),
            outcomes,
            elapsed_s,
            refused,
            inside,
            depends_on=dependence(self._table, settings.security),
            check_s=dict(self._took_s),
            seen_at=dict(self._seen_at),
            kept=self._kept.untouched,
        )


async def _fact(check: Check, context: RunContext) -> Fact:
    if check.complete is None:
        raise RuntimeError("nothing to complete")
    return await check.complete(context)


def _is_observed(outcome: Outcome) -> bool:
    return isinstance(outcome, Observed)


def _passed(outcome: Outcome) -> bool:
    return isinstance(outcome, Observed) and outcome.fact.passed


def _failed(outcome: Outcome) -> bool:
    return isinstance(outcome, Observed) and not outcome.fact.passed


def _blocking(check: CheckId, outcome: Outcome) -> CheckId | None:
    """Tell which failed check stands in the way of whatever needs this one; None when nothing does."""
    if isinstance(outcome, NotReached):
        return outcome.blocked_by
    return None if _passed(outcome) else check


def _trace(error: Exception) -> str:
    """Turn our own error into where it happened; its text stays out, since it may hold what was typed."""
    places = (
        f"{Path(frame.filename).name}:{frame.lineno} in {frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
    )
    return "\n".join((*places, type(error).__name__))
