"""One run after the other: starts it, follows its events, and puts the result into the state."""

from __future__ import annotations

import time
from collections.abc import Collection

from PySide6.QtCore import QObject, Signal

from wizard.diagnosis.finding import Diagnosis
from wizard.facts.check import CheckId
from wizard.facts.dialogue import AuthFact
from wizard.facts.earlier_run import EarlierRun, changed_since, still_holding
from wizard.facts.events import CheckFinished, CheckStarted, RunFinished, RunStarted
from wizard.facts.network_view import NetworkView, RunOptions
from wizard.flow.recheck import earlier_run
from wizard.flow.results import begin_check, cancel_check, take_diagnosis
from wizard.flow.wizard_state import WizardState
from wizard.gui.bridge import Envelope
from wizard.gui.bridge_worker import JobCancelled, JobFailed, JobFinished
from wizard.gui.pages.checks_rows import LiveRun, expected_run, take_event, take_result, take_stop
from wizard.gui.pages.checks_send_limit import SendLimit
from wizard.gui.pages.platform_words import is_nameless
from wizard.gui.session import Session
from wizard.settings.draft import parse_draft
from wizard.settings.endpoint import Endpoint
from wizard.settings.submission_settings import SubmissionSettings


def checks_run(session: Session) -> ChecksRun:
    """Give the run of a session: the pages Checks and Finish share it."""
    return session.findChild(ChecksRun) or ChecksRun(session)


class ChecksRun(QObject):
    """What the page Checks knows besides the state: the run that goes on, and how the last one ended.

    ``stopping``: Cancel was pressed and the worker has not confirmed yet. ``stopped``: the last run was cancelled.
    ``fault``: the trace of our own failure in the last run. ``sending_to``: whom the run sends a test message.
    ``ended_at``: when the last result arrived, in seconds since 1970. ``wait_s``: how long the test message that was
    asked for last has to wait, because too many went before; 0.0 when it went.
    """

    moved = Signal()
    """Something of the above changed, but not the state of the session."""
    progressed = Signal()
    """``live`` knows one more event of the run."""
    ended = Signal()
    """A diagnosis arrived and is in the state."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._job: int | None = None
        self.live = LiveRun()
        self.sending_to: str | None = None
        self.stopping = False
        self.stopped = False
        self.fault: str | None = None
        self.ended_at: int | None = None
        self.limit = SendLimit()
        self.wait_s = 0.0
        self._refused: dict[Endpoint, int] = {}
        self._network: NetworkView | None = None
        """The network that the last run saw."""
        session.connected.connect(self._listen)
        if session.bridge is not None:
            self._listen()

    @property
    def running(self) -> bool:
        """Tell whether a run goes on."""
        return self._job is not None

    @property
    def ready(self) -> bool:
        """Tell whether a run could start: there is a network, and the draft holds whole settings."""
        return self._session.bridge is not None and isinstance(
            parse_draft(self._session.state.draft), SubmissionSettings
        )

    def start_over(self) -> None:
        """Begin a run that keeps nothing of what was seen before."""
        self.start(everything=True)

    def start(self, send_to: str | None = None, *, everything: bool = False) -> None:
        """Begin a run, with a test message when there is a recipient; nothing happens while it is not ready.

        What did not pass runs, and what depends on a setting that has changed; ``everything`` runs all of it.
        """
        bridge = self._session.bridge
        state = self._session.state
        settings = parse_draft(state.draft)
        if bridge is None or not isinstance(settings, SubmissionSettings):
            return
        self.wait_s = self.limit.wait_s() if send_to is not None else 0.0
        if self.wait_s:
            self.moved.emit()
            return
        if send_to is not None:
            self.limit.count()
        options = RunOptions(
            send_test_message=send_to is not None,
            recipient=send_to,
            platform_name=None if is_nameless(state.platform) else state.platform.name,
            refused_sign_ins=self._refused.get(settings.endpoint, 0),
            found=() if state.search is None else state.search.candidates,
        )
        earlier = None if everything else earlier_run(state, self._network)
        self._network = bridge.network
        self.live = expected_run(
            settings,
            sends=send_to is not None,
            before=self.live,
            holds=_holding(earlier, settings, send_to, bridge.network),
        )
        self.sending_to = send_to
        self.stopping = self.stopped = False
        self.fault = None
        self._job = bridge.check_settings(settings, options, self._session.provider(), state.platform, earlier)
        self._apply(begin_check(state))

    def cancel(self) -> None:
        """Stop the run; the page answers at once, the worker closes the connection and says when it has."""
        bridge = self._session.bridge
        if bridge is not None and self._job is not None:
            self.stopping = True
            bridge.cancel(self._job)
            self.moved.emit()

    def adopt(self, state: WizardState) -> None:
        """Take over results that were in the state before this page existed."""
        if state.diagnosis is not None and not self.live.checks:
            self.live = take_result(self.live, state.diagnosis)

    def _listen(self) -> None:
        if self._session.bridge is not None:
            self._session.bridge.happened.connect(self._on_event)

    def _on_event(self, envelope: Envelope) -> None:
        if envelope.job != self._job:
            return
        match envelope.event:
            case RunStarted() | CheckStarted() | CheckFinished() | RunFinished() as event:
                self.live = take_event(self.live, event)
                self.progressed.emit()
            case JobFinished(result=Diagnosis() as diagnosis):
                self._take(diagnosis)
            case JobCancelled():
                self._end_without_result(fault=None)
            case JobFailed(trace):
                self._end_without_result(fault=trace)
            case _:
                pass

    def _take(self, diagnosis: Diagnosis) -> None:
        self._job = None
        # Of what was kept, the oldest says when the settings were tested.
        self.ended_at = int(min((time.time(), *(diagnosis.run.seen_at[check] for check in diagnosis.run.kept))))
        self.live = take_result(self.live, diagnosis)
        self.stopping = False
        self._count_refusal(diagnosis)
        self._apply(take_diagnosis(self._session.state, diagnosis))
        self.ended.emit()

    def _count_refusal(self, diagnosis: Diagnosis) -> None:
        """Remember how often a server refused the sign-in in this window: enough of it may lock this computer out."""
        fact = diagnosis.run.fact(CheckId.AUTH, AuthFact)
        if fact is None or fact.exchange is None:
            return
        endpoint = diagnosis.run.settings.endpoint
        self._refused[endpoint] = 0 if fact.passed else self._refused.get(endpoint, 0) + 1

    def _end_without_result(self, fault: str | None) -> None:
        self._job = None
        self.stopping = False
        self.stopped = fault is None
        self.fault = fault
        self.live = take_stop(self.live)
        self._apply(cancel_check(self._session.state))

    def _apply(self, state: WizardState) -> None:
        """Take the next state, and tell of the move also when the state is the same as before."""
        before = self._session.state
        self._session.apply(state)
        if self._session.state is before:
            self.moved.emit()


def _holding(
    earlier: EarlierRun | None, settings: SubmissionSettings, send_to: str | None, network: NetworkView
) -> Collection[CheckId]:
    """Foresee what the run will keep, so that no row is emptied for the moment before the engine says it."""
    if earlier is None:
        return ()
    changed = changed_since(earlier, settings, send_to or str(settings.sender.mailbox), network)
    return still_holding(earlier.run, changed, time.time())
