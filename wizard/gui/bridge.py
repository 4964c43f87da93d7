"""The one bridge between the engine, which lives in a worker thread, and the window."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import count
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from wizard.catalogue.records import Platform, Provider
from wizard.facts.control import ControlHost
from wizard.facts.earlier_run import EarlierRun
from wizard.facts.network_view import Deadlines, NetworkView, RunOptions
from wizard.facts.search_options import SearchOptions
from wizard.gui import bridge_export, bridge_jobs
from wizard.gui.bridge_worker import JobBody, JobCancelled, JobFailed, JobFinished, Worker
from wizard.settings.endpoint import Host
from wizard.settings.mailbox import Mailbox
from wizard.settings.secret import Secret
from wizard.settings.submission_settings import SubmissionSettings


class JobKind(StrEnum):
    """What a job does. A new job supersedes the unfinished one of its kind."""

    CHECK = "check"
    FIND = "find"
    PORTS = "ports"
    PASSWORD = "password"  # noqa: S105  the name of a kind of job, not a password
    KEYRING = "keyring"
    SIGNER = "signer"
    FILE = "file"
    OPEN = "open"
    REPORT = "report"
    WARM = "warm"
    PLATFORM = "platform"
    HAND_OVER = "hand-over"
    EARLIER = "earlier"
    KEYS = "keys"
    EXPLAIN = "explain"
    NAMES = "names"
    DRAFT = "draft"
    DRAFTS = "drafts"


@dataclass(frozen=True, slots=True)
class Envelope:
    """One event of one job, as it reaches the window.

    ``event`` is a RunEvent while checking, a NamesFact or PortFact while observing ports, a SettingsSearch that is
    not final while settings are searched, and in the end exactly one
    of JobFinished (with the result), JobCancelled or JobFailed.
    """

    job: int
    kind: JobKind
    event: object

    @property
    def ends(self) -> bool:
        """Tell whether this is the job's last event."""
        return isinstance(self.event, JobFinished | JobCancelled | JobFailed)


class Bridge(QObject):
    """Starts jobs in the worker and emits what they tell, one frozen event at a time, in the window's thread.

    Each ``check_…``, ``find_…`` and so on returns the number of its job at once. Events of a job that a newer one of
    its kind superseded never arrive (rule 21): the last input wins.
    """

    happened = Signal(object)
    """Carries one Envelope."""

    _arrived = Signal(int, object)

    def __init__(self, network: NetworkView, parent: QObject | None = None) -> None:
        """Keep the network that every job sees; no thread is started yet."""
        super().__init__(parent)
        self._network = network
        self._numbers = count(1)
        self._newest: dict[JobKind, int] = {}
        self._kinds: dict[int, JobKind] = {}
        self._told: deque[tuple[int, object]] = deque()
        self._arrived.connect(self._take_in, Qt.ConnectionType.QueuedConnection)
        # One event in each turn of the loop: what comes in a burst is shown one by one, and keys go in between.
        self._turns = QTimer(self)
        self._turns.timeout.connect(self._pass_next_on)
        self._worker = Worker(self._arrived.emit)

    @property
    def network(self) -> NetworkView:
        """Give the network that every job sees."""
        return self._network

    def ask_control(self, hosts: tuple[ControlHost, ...]) -> None:
        """Let jobs from now on ask one of these hosts after a failure; none of them when there is none."""
        self._network = replace(self._network, control=hosts or None)

    def warm_up(self) -> int:
        """Import what the first check needs, in the worker, so that no click waits. For after the first paint."""
        return self.start(JobKind.WARM, bridge_jobs.warming_up())

    def check_settings(
        self,
        settings: SubmissionSettings,
        options: RunOptions,
        provider: Provider | None,
        platform: Platform | None,
        earlier: EarlierRun | None = None,
    ) -> int:
        """Run the checks: RunEvents, then JobFinished(Diagnosis). One call is at most one sign-in (rule 36).

        What still holds of the ``earlier`` run is kept.
        """
        body = bridge_jobs.checking(settings, options, self._network, provider, platform, earlier)
        return self.start(JobKind.CHECK, body)

    def find_settings(self, mailbox: Mailbox, options: SearchOptions) -> int:
        """Search the settings of a mailbox: SettingsSearch with each change, then JobFinished(SettingsSearch)."""
        return self.start(JobKind.FIND, bridge_jobs.finding(mailbox, self._network, options))

    def look_up_names(self, host: Host) -> int:
        """Look up the addresses of a host and nothing else: JobFinished(NamesFact)."""
        return self.start(JobKind.NAMES, bridge_jobs.looking_up(host, self._network, Deadlines()))

    def observe_ports(self, host: Host, deadlines: Deadlines | None = None) -> int:
        """Look a host up and try its ports: NamesFact, PortFacts, then JobFinished(OtherPortsFact)."""
        body = bridge_jobs.observing_ports(host, self._network, deadlines or Deadlines())
        return self.start(JobKind.PORTS, body)

    def find_keyring(self) -> int:
        """Ask for the keyring of this system: JobFinished(KeyringResult)."""
        return self.start(JobKind.KEYRING, bridge_jobs.finding_keyring())

    def load_password(self, host: Host, username: str) -> int:
        """Read a kept password: JobFinished(KeyringResult)."""
        return self.start(JobKind.PASSWORD, bridge_jobs.loading_password(host, username))

    def store_password(self, host: Host, username: str, password: Secret) -> int:
        """Keep a password in the keyring: JobFinished(KeyringResult)."""
        return self.start(JobKind.PASSWORD, bridge_jobs.storing_password(host, username, password))

    def delete_password(self, host: Host, username: str) -> int:
        """Forget a kept password: JobFinished(KeyringResult)."""
        return self.start(JobKind.PASSWORD, bridge_jobs.deleting_password(host, username))

    def find_signer(self, practising: bool) -> int:
        """Ask whose key will sign: JobFinished(KnownSigner)."""
        return self.start(JobKind.SIGNER, bridge_export.finding_signer(practising))

    def save_file(self, order: bridge_export.FileOrder) -> int:
        """Sign and write a file: JobFinished(FileSaved) or JobFinished(NotSaved)."""
        return self.start(JobKind.FILE, bridge_export.saving_file(order))

    def save_report(self, path: Path, text: str) -> int:
        """Write a report: JobFinished(ReportSaved) or JobFinished(NotSaved)."""
        return self.start(JobKind.REPORT, bridge_export.saving_report(path, text))

    def start(self, kind: JobKind, body: JobBody) -> int:
        """Run a body as the newest job of its kind and give its number; the older one is cancelled and unheard."""
        job = next(self._numbers)
        older = self._newest.get(kind)
        if older is not None:
            self.drop(older)
        self._newest[kind] = job
        self._kinds[job] = kind
        self._worker.start(job, body)
        return job

    def cancel(self, job: int) -> None:
        """Stop a job; what it still tells arrives, and JobCancelled at the end."""
        self._worker.cancel(job)

    def drop(self, job: int) -> None:
        """Stop a job and hear nothing of it again: its input has changed."""
        kind = self._kinds.pop(job, None)
        if kind is None:
            return
        if self._newest.get(kind) == job:
            del self._newest[kind]
        self._worker.cancel(job)

    def is_running(self, kind: JobKind) -> bool:
        """Tell whether a job of this kind has been started and its end has not arrived."""
        return kind in self._newest

    def shut_down(self) -> None:
        """Cancel everything, hear nothing of it, and join the thread. Call it before the application ends."""
        self._kinds.clear()
        self._newest.clear()
        self._worker.shut_down()

    @Slot(int, object)
    def _take_in(self, job: int, event: object) -> None:
        self._told.append((job, event))
        if not self._turns.isActive():
            self._turns.start(0)

    def _pass_next_on(self) -> None:
        if self._told:
            self._pass_on(*self._told.popleft())
        if not self._told:
            self._turns.stop()

    def _pass_on(self, job: int, event: object) -> None:
        kind = self._kinds.get(job)
        if kind is None:
            return
        envelope = Envelope(job, kind, event)
        if envelope.ends:
            del self._kinds[job]
            if self._newest.get(kind) == job:
                del self._newest[kind]
        self.happened.emit(envelope)
