"""One hand-over after the other: starts it, follows its events, takes the answer to its question."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QObject, Signal

from wizard.delivery.steps import DeliveryStarted, DeliveryStep, StepFinished, StepStarted, StepState
from wizard.facts.check import CheckState
from wizard.flow.results import begin_check, results_are_current, take_diagnosis
from wizard.flow.wizard_state import PlatformConnection
from wizard.gui.bridge import Envelope, JobKind
from wizard.gui.bridge_delivery import (
    HandOverOrder,
    HandOverTold,
    ProposalTold,
    WentBackTold,
    going_back,
    handing_over,
)
from wizard.gui.bridge_worker import JobCancelled, JobFailed, JobFinished
from wizard.gui.session import Session
from wizard.settings.draft import SettingsDraft, parse_draft
from wizard.settings.submission_settings import SubmissionSettings


class Phase(Enum):
    """Where a hand-over stands. ASKING: the person is asked. WRITING: agreed, so that it is not stopped any more."""

    IDLE = "idle"
    RUNNING = "running"
    ASKING = "asking"
    WRITING = "writing"
    ENDED = "ended"
    GOING_BACK = "going-back"
    WENT_BACK = "went-back"


@dataclass(frozen=True, slots=True)
class StepTold:
    """One row: its state, the code of what went wrong or of a good end, and the time in seconds."""

    state: CheckState
    code: str | None = None
    elapsed_s: float | None = None


_STATES = {
    StepState.PASSED: CheckState.PASSED,
    StepState.FAILED: CheckState.FAILED,
    StepState.STOPPED: CheckState.WARNING,
}


def _step_told(state: StepState, code: str | None, elapsed_s: float) -> StepTold:
    if state is StepState.STOPPED and code is None:
        return StepTold(CheckState.PASSED, "unchanged", elapsed_s)
    return StepTold(_STATES[state], code, elapsed_s)


def delivery_run(session: Session) -> DeliveryRun:
    """Give the hand-over of a session, which outlives the page."""
    return session.findChild(DeliveryRun) or DeliveryRun(session)


class DeliveryRun(QObject):
    """What the window knows of a hand-over besides the state.

    ``steps``: the rows in their order. ``proposal``: what is asked, ``told``: how it ended, ``went_back``: what
    became of going back.
    """

    moved = Signal()
    """Something of the above changed."""
    ended = Signal()
    """An outcome arrived."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._job: int | None = None
        self._about: tuple[SettingsDraft, PlatformConnection] | None = None
        self.phase = Phase.IDLE
        self.steps: dict[DeliveryStep, StepTold] = {}
        self.proposal: ProposalTold | None = None
        self.told: HandOverTold | None = None
        self.went_back: WentBackTold | None = None
        session.connected.connect(self._listen)
        session.changed.connect(self._look_at_state)
        if session.bridge is not None:
            self._listen()

    @property
    def busy(self) -> bool:
        """Tell whether something goes on or is asked."""
        return self._job is not None

    @property
    def saved(self) -> bool:
        """Tell whether the settings of the state are what the platform sends through now."""
        return self.phase is Phase.ENDED and self.told is not None and self.told.outcome in SAVED

    def start(self) -> None:
        """Hand over the settings of the state; nothing happens while they are not whole or something goes on."""
        session, state = self._session, self._session.state
        settings = parse_draft(state.draft)
        if session.bridge is None or self.busy or state.connection is None:
            return
        if not isinstance(settings, SubmissionSettings):
            return
        self._clear()
        self._about = (state.draft, state.connection)
        order = HandOverOrder(
            settings, state.connection, session.provider(), state.platform, session.practising, session.passphrase
        )
        self.phase = Phase.RUNNING
        self._job = session.bridge.start(JobKind.HAND_OVER, handing_over(order, session.bridge.network))
        self.moved.emit()

    def answer(self, *, agreed: bool) -> None:
        """Answer the question."""
        if self.proposal is None or self.phase is not Phase.ASKING:
            return
        proposal, self.proposal = self.proposal, None
        self.phase = Phase.WRITING if agreed else Phase.RUNNING
        proposal.decision.give(agreed=agreed)
        self.moved.emit()

    def stop(self) -> None:
        """Stop what has written nothing yet."""
        if self._session.bridge is not None and self._job is not None and self.phase is Phase.RUNNING:
            self._session.bridge.cancel(self._job)

    def go_back(self) -> None:
        """Let the platform's own sender take over again."""
        bridge, connection = self._session.bridge, self._session.state.connection
        if bridge is None or connection is None or self.busy:
            return
        self.phase = Phase.GOING_BACK
        self._job = bridge.start(JobKind.HAND_OVER, going_back(connection, bridge.network))
        self.moved.emit()

    def forget(self) -> None:
        """Take the last outcome away."""
        if not self.busy:
            self._clear()
            self.phase = Phase.IDLE
            self.moved.emit()

    def _clear(self) -> None:
        self.steps = {}
        self.proposal = self.told = self.went_back = None

    def _look_at_state(self) -> None:
        """Take away what is asked or told about other settings or another platform."""
        state = self._session.state
        if self._about is None or (state.draft, state.connection) == self._about:
            return
        if self.phase in (Phase.WRITING, Phase.GOING_BACK):
            return
        if self._job is not None and self._session.bridge is not None:
            self._session.bridge.cancel(self._job)
            self._job = None
        self._about = None
        self.forget()

    def _listen(self) -> None:
        if self._session.bridge is not None:
            self._session.bridge.happened.connect(self._on_event)

    def _on_event(self, envelope: Envelope) -> None:
        if envelope.job != self._job:
            return
        match envelope.event:
            case DeliveryStarted(steps):
                self.steps = {step: StepTold(CheckState.WAITING) for step in steps}
            case StepStarted(step):
                self.steps[step] = StepTold(CheckState.RUNNING)
            case StepFinished(step, state, code, elapsed_s):
                self.steps[step] = _step_told(state, code, elapsed_s)
            case ProposalTold() as proposal:
                self.proposal, self.phase = proposal, Phase.ASKING
            case JobFinished(result):
                self._take(result)
                return
            case JobCancelled():
                self._job = None
                self.forget()
                return
            case JobFailed():
                self._take(None)
                return
            case _:
                return
        self.moved.emit()

    def _take(self, result: object) -> None:
        going_back_now = self.phase is Phase.GOING_BACK
        self._job = None
        if going_back_now:
            self.went_back = result if isinstance(result, WentBackTold) else WentBackTold("own.fault")
            self.phase = Phase.WENT_BACK
        else:
            self.told = result if isinstance(result, HandOverTold) else HandOverTold("unknown", False, "own.fault")
            self.phase = Phase.ENDED
            self._end_waiting_rows()
            self._keep(self.told)
        self.moved.emit()
        self.ended.emit()

    def _end_waiting_rows(self) -> None:
        for step, row in self.steps.items():
            if row.state in (CheckState.WAITING, CheckState.RUNNING):
                self.steps[step] = StepTold(CheckState.NOT_CHECKED)

    def _keep(self, told: HandOverTold) -> None:
        """Put into the state what it has room for: how the checks went, and that a platform holds the settings."""
        state = self._session.state
        if self._about is None or state.draft != self._about[0]:
            return
        if told.checked is not None and (not told.checked.ok or not results_are_current(state)):
            state = take_diagnosis(begin_check(state), told.checked)
        if told.outcome in SAVED:
            state = replace(state, delivered_to=(*state.delivered_to, str(self._about[1].origin)))
        self._session.apply(state)


SAVED = frozenset({"active", "unchanged", "receipt-missing"})
"""Outcomes after which the platform sends through the settings."""
