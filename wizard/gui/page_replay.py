"""A session for pictures: what a finished run saw is told again, and nothing is ever started."""

from __future__ import annotations

from itertools import count

from PySide6.QtCore import QTimer

from wizard.diagnosis.finding import Diagnosis
from wizard.facts.check import CheckId, CheckRun
from wizard.facts.connection import OtherPortsFact, PortAnswer, PortFact, TcpFact
from wizard.facts.dialogue import GreetingFact
from wizard.facts.names import NamesFact
from wizard.facts.network_view import Deadlines, NetworkView
from wizard.facts.tls import TlsFact
from wizard.flow.wizard_state import WizardState
from wizard.gui.bridge import Bridge, Envelope, JobKind
from wizard.gui.bridge_worker import JobBody, JobFinished
from wizard.gui.session import Session
from wizard.settings.endpoint import Host


class ReplayBridge(Bridge):
    """Answers the look at a host from a run's facts; every other job is taken and never begins."""

    def __init__(self, run: CheckRun, session: Session) -> None:
        """Keep the run whose facts are told again."""
        super().__init__(NetworkView(), session)
        self._run = run
        self._jobs = count(1)

    def start(self, kind: JobKind, body: JobBody) -> int:  # noqa: ARG002 - the same signature, and nothing starts
        """Give a number to a job that will not run."""
        return next(self._jobs)

    def observe_ports(self, host: Host, deadlines: Deadlines | None = None) -> int:  # noqa: ARG002 - as above
        """Tell again what the run saw of its own host: its names, and the one port that it used."""
        job = next(self._jobs)
        if host == self._run.settings.endpoint.host:
            QTimer.singleShot(0, self, lambda: self._tell(job))
        return job

    def _tell(self, job: int) -> None:
        names = self._run.fact(CheckId.NAMES, NamesFact)
        port = used_port(self._run)
        ports = () if port is None else (port,)
        for event in (names, *ports, JobFinished(OtherPortsFact(ports, 0.0))):
            if event is not None:
                self.happened.emit(Envelope(job, JobKind.PORTS, event))


def used_port(run: CheckRun) -> PortFact | None:
    """Give what a run saw of the port it used; None when it got no connection."""
    tcp = run.fact(CheckId.TCP, TcpFact)
    if tcp is None or not tcp.passed:
        return None
    greeting = run.fact(CheckId.GREETING, GreetingFact)
    tls = run.fact(CheckId.TLS, TlsFact)
    greets = greeting is not None and greeting.passed
    answer = PortAnswer.SMTP if greets else PortAnswer.SILENT
    works = greets and tls is not None and tls.passed
    settings = run.settings
    return PortFact(settings.endpoint.port, settings.security, tcp.attempts, answer, works, tcp.elapsed_s)


def replay_session(state: WizardState, diagnosis: Diagnosis) -> Session:
    """Make a session whose pages show a run that is over."""
    session = _ReplaySession(state, practising=True)
    session.replay(diagnosis.run)
    return session


class _ReplaySession(Session):
    def replay(self, run: CheckRun) -> None:
        self._bridge = ReplayBridge(run, self)
        self.connected.emit()
