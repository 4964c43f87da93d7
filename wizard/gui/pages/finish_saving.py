"""Saving from the Finish page: orders the jobs, keeps what became of them, and puts saved files into the state."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from wizard.flow.results import results_are_current
from wizard.gui.bridge import Envelope, JobKind
from wizard.gui.bridge_export import DeliveryWord, FileOrder, FileSaved, KnownSigner, NotSaved, ReportSaved
from wizard.gui.bridge_worker import JobFailed, JobFinished
from wizard.gui.pages.checks_run import ChecksRun
from wizard.gui.session import Session
from wizard.settings.submission_settings import SubmissionSettings

Outcome = FileSaved | ReportSaved | NotSaved


def saving(session: Session, run: ChecksRun) -> Saving:
    """Give the saving of a session, which outlives the page."""
    return session.findChild(Saving) or Saving(session, run)


class Saving(QObject):
    """One job after the other. ``outcome`` is what the last one gave, ``signer`` whose key signs."""

    moved = Signal()
    ended = Signal()
    """An outcome arrived."""
    code_made = Signal(str)
    """Carries a transfer code, which is shown once."""

    def __init__(self, session: Session, run: ChecksRun) -> None:
        super().__init__(session)
        self._session = session
        self._run = run
        self._job: int | None = None
        self._signer_job: int | None = None
        self.outcome: Outcome | None = None
        self.signer: str | None = None
        self.one_time = self._asked = False
        self._draft = session.state.draft
        session.connected.connect(self._listen)
        session.changed.connect(self._forget_other_settings)
        if session.bridge is not None:
            self._listen()

    @property
    def busy(self) -> bool:
        """Tell whether something is being written."""
        return self._job is not None

    def forget(self) -> None:
        """Take the last outcome away: what would be saved is another thing now."""
        self.outcome = None

    def ask_signer(self) -> None:
        """Ask whose key will sign; the answer moves."""
        self._asked = True
        if self.signer is None:
            self._ask()

    def save_file(self, settings: SubmissionSettings, delivery: DeliveryWord, path: Path) -> None:
        """Sign and write. A run with other settings or another password does not count: the file says not tested."""
        bridge, state = self._session.bridge, self._session.state
        if bridge is None or self.busy:
            return
        order = FileOrder(
            settings=settings,
            delivery=delivery,
            audience=state.platform.audience,
            path=path,
            request=self._session.request_document if state.sealing_target is not None else None,
            diagnosis=state.diagnosis if results_are_current(state) else None,
            checked_at=self._run.ended_at,
            practising=self._session.practising,
            passphrase=self._session.passphrase,
        )
        self.outcome = None
        self._job = bridge.save_file(order)
        self.moved.emit()

    def save_report(self, path: Path, text: str) -> None:
        """Write a report."""
        if self._session.bridge is None or self.busy:
            return
        self.outcome = None
        self._job = self._session.bridge.save_report(path, text)
        self.moved.emit()

    def _forget_other_settings(self) -> None:
        draft = self._session.state.draft
        if draft != self._draft:
            self._draft = draft
            self.forget()

    def _ask(self) -> None:
        if self._session.bridge is not None:
            self._signer_job = self._session.bridge.find_signer(self._session.practising)

    def _listen(self) -> None:
        if self._session.bridge is not None:
            self._session.bridge.happened.connect(self._on_event)

    def _on_event(self, envelope: Envelope) -> None:
        if envelope.job == self._signer_job:
            self._signer_job = None
            if isinstance(envelope.event, JobFinished) and isinstance(envelope.event.result, KnownSigner):
                self.signer = envelope.event.result.fingerprint
        elif envelope.job == self._job:
            self._job = None
            self._take(envelope.event)
            self.moved.emit()
            self.ended.emit()
            return
        else:
            if envelope.kind in (JobKind.KEYS, JobKind.DRAFTS) and envelope.ends and self._asked:
                self._ask()  # a key was made, rotated or forgotten
            return
        self.moved.emit()

    def _take(self, event: object) -> None:
        result = event.result if isinstance(event, JobFinished) else None
        if isinstance(event, JobFailed) or not isinstance(result, FileSaved | ReportSaved | NotSaved):
            result = NotSaved("file.failed")
        self.outcome = replace(result, transfer_code=None) if isinstance(result, FileSaved) else result
        if isinstance(result, FileSaved):
            # Who did sign is known now; an answer to the question from before comes too late.
            self.signer, self.one_time, self._signer_job = result.signer, result.one_time, None
            state = self._session.state
            self._session.apply(replace(state, saved_files=(*state.saved_files, str(result.path))))
            if result.transfer_code is not None:
                self.code_made.emit(result.transfer_code)
