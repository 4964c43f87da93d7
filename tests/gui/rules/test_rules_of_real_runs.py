"""Rules 33 and 35 on the real runner: the window, a practice network on loopback, and a clock that the test moves."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from tests.delivery.stage import Bent, set_stage
from tests.gui.hands import OFFSCREEN_SAYS
from tests.gui.made_sessions import made_draft, made_state
from tests.gui.rules.moved_clock import MovedClock
from tests.gui.rules.rule_room import Room, settle
from wizard.delivery.handing_over import LIMIT_S
from wizard.delivery.records import Outcome
from wizard.delivery.steps import DeliveryStep
from wizard.engine import runner
from wizard.engine.checks import Check, checks_for
from wizard.engine.run_context import RunContext
from wizard.facts.check import CheckId, CheckState, Fact, WasCancelled
from wizard.flow.steps import Step
from wizard.gui.pages.checks import ChecksPage
from wizard.platforms.call_failure import CallFailure, Trouble
from wizard.platforms.connector import RemoteTest
from wizard.platforms.https_exchange import HttpsDeadlines
from wizard.practice.lab import PracticeLab
from wizard.practice.scenario import PRACTICE_PASSWORD
from wizard.practice.scenarios import scenario_by_id
from wizard.settings.transport_security import TransportSecurity

pytestmark = OFFSCREEN_SAYS
LONG_MS = 20_000


def arrive_at_checks(room: Room, lab: PracticeLab, password: str = PRACTICE_PASSWORD) -> ChecksPage:
    """Press Next on Sign-in over a practice network, with settings that name its server."""
    asks = lab.scenario
    draft = replace(
        made_draft(password),
        host=asks.host or asks.server,
        port=str(asks.port or 587),
        security=asks.security or TransportSecurity.STARTTLS,
    )
    window = room.open(replace(made_state(None, "other"), draft=draft), Step.SIGN_IN, practising=True)
    window.session.connect_network(lab.network)
    page = window.step_page(Step.CHECKS)
    assert isinstance(page, ChecksPage)
    window.press_next()
    return page


def lab_of(scenario_id: str) -> PracticeLab:
    scenario = scenario_by_id(scenario_id)
    assert scenario is not None
    return PracticeLab(scenario)


class HangsInSignIn:
    """The real table of checks, whose sign-in never ends; the run's clock stands still from before it begins."""

    def __init__(self) -> None:
        self.clock: MovedClock | None = None
        self.reached = threading.Event()

    def __call__(self, security: TransportSecurity) -> Sequence[Check]:
        self.clock = MovedClock(asyncio.get_running_loop())
        return [
            replace(check, observe=self._observe) if check.id is CheckId.AUTH else check
            for check in checks_for(security)
        ]

    async def _observe(self, _context: RunContext) -> Fact:
        self.reached.set()
        await asyncio.Event().wait()
        raise AssertionError


def test_rule_33_the_total_limit_is_kept(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    hangs = HangsInSignIn()
    monkeypatch.setattr(runner, "checks_for", hangs)
    with lab_of("healthy") as lab:
        page = arrive_at_checks(room, lab)
        room.qtbot.waitUntil(hangs.reached.is_set, timeout=LONG_MS)
        assert hangs.clock is not None
        room.qtbot.waitUntil(hangs.clock.move(29.0).is_set)
        settle()
        assert page.run.running
        hangs.clock.move(1.0)
        room.qtbot.waitUntil(lambda: not page.run.running)
    diagnosis = page._session.state.diagnosis
    assert diagnosis is not None
    assert diagnosis.run.outcomes[CheckId.TLS] != WasCancelled(deadline=True)
    assert diagnosis.run.outcomes[CheckId.AUTH] == WasCancelled(deadline=True)
    assert diagnosis.run.elapsed_s == 30
    row = page.list.row(CheckId.AUTH)
    assert row is not None
    assert (row.state, row.detail()) == (CheckState.FAILED, "Stopped by the time limit")
    assert {states_of(page)[name] for name in ("Sender address", "Recipient")} == {CheckState.CANCELLED}


async def test_rule_33_a_push_keeps_its_own_limit(tmp_path: Path) -> None:
    reached = asyncio.Event()

    class NeverAnswersTheTest(Bent):
        """The platform's own test goes on and on."""

        async def test(self, config_id: str) -> RemoteTest | CallFailure:
            reached.set()
            await asyncio.Event().wait()
            return await super().test(config_id)

    assert HttpsDeadlines().test_s <= LIMIT_S == 60
    with set_stage(tmp_path / "platform") as stage:
        computer = await stage.computer()
        computer.bend = NeverAnswersTheTest
        clock = MovedClock(asyncio.get_running_loop())
        pushing = asyncio.create_task(computer.push())
        await reached.wait()
        for moved_s, ended in ((59.0, False), (1.0, True)):
            clock.move(moved_s)
            for _turn in range(400):
                await asyncio.sleep(0)
            done = pushing.done()
            if done is not ended:
                pushing.cancel()
            assert done is ended
        report = await pushing
        assert (report.ending.outcome, report.ending.code) == (Outcome.UNREACHABLE, Trouble.TIMED_OUT)
        assert report.ending.step is DeliveryStep.PLATFORM_TEST
        assert (await stage.state()).method == "fallback"


def states_of(page: ChecksPage) -> dict[str, CheckState]:
    return {row.label(): row.state for row in page.list.rows()}


BLOCKED = {
    "host_not_found": ("Name lookup", "Firewall"),
    "refused": ("Firewall", "Mail server"),
    "certificate_expired": ("Encryption", "Sign-in"),
    "wrong_password": ("Sign-in", "Sender address"),
    "sender_refused": ("Sender address", "Recipient"),
}
"""Which row fails in a practice situation, and the first one that depends on it."""
IN_ORDER = (
    "Name lookup",
    "Firewall",
    "Mail server",
    "Encryption",
    "Sign-in",
    "Sender address",
    "Recipient",
)


@pytest.mark.parametrize("scenario_id", BLOCKED)
def test_rule_35_a_failed_step_stops_what_depends_on_it_and_nothing_else(room: Room, scenario_id: str) -> None:
    password = "not-it" if scenario_id == "wrong_password" else PRACTICE_PASSWORD
    with lab_of(scenario_id) as lab:
        page = arrive_at_checks(room, lab, password)
        room.qtbot.waitUntil(lambda: not page.run.running, timeout=LONG_MS)
        sign_ins = len(lab.attempts)
    failed, first_after = BLOCKED[scenario_id]
    before, after = IN_ORDER[: IN_ORDER.index(failed)], IN_ORDER[IN_ORDER.index(first_after) :]
    states = states_of(page)
    assert states[failed] is CheckState.FAILED
    assert {states[name] for name in before} <= {CheckState.PASSED}
    assert {states[name] for name in after} == {CheckState.NOT_CHECKED}
    assert states["Sender's domain"] is CheckState.PASSED
    # The server saw it too: nobody signed in where a step before it had failed.
    assert sign_ins == int(failed in ("Sign-in", "Sender address"))
