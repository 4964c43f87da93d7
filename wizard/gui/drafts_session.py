"""The drafts of a session: kept as somebody types, and offered to go on with. Made after the first paint."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from wizard.catalogue.platforms import platform_by_id
from wizard.flow.steps import Step
from wizard.gui.bridge import Bridge, Envelope, JobKind
from wizard.gui.bridge_worker import JobFinished
from wizard.gui.drafts_jobs import DraftsTold, looking, writing
from wizard.gui.drafts_state import kept_of, state_of
from wizard.gui.session import Session
from wizard.gui.window_place import remember_platform
from wizard.report.memory_words import draft_refusal_text, newer_draft_text, set_aside_text
from wizard.words.translation import QT_TRANSLATE_NOOP, translate
from wizard.workstation.draft_keeper import DraftKeeper
from wizard.workstation.saved_draft import SavedDraft
from wizard.workstation.saved_drafts import DraftList, DraftRefusal, StoredDraft, load_draft

PAUSE_MS = 700
"""How long typing waits for its draft at most; turning a page does not wait."""

_MOST_NOTES = 2
_REOPEN = QT_TRANSLATE_NOOP(
    "gui", "The draft is back. Load its request file or connect to the platform again; neither is kept."
)


class _Run:
    """What one run has on the disk, and what it wants there; a job that comes late writes what is wanted by then."""

    def __init__(self, keeper: DraftKeeper) -> None:
        self.keeper = keeper
        self.wanted: SavedDraft | None = None
        self._lock = threading.Lock()
        self._closed = False

    def write(self) -> StoredDraft | DraftRefusal | None:
        with self._lock:
            wanted = self.wanted
            if self._closed:
                return None
            if wanted is None:
                return self.keeper.drop()
            return self.keeper.keep(replace(wanted, saved_at=int(time.time())))

    def close(self) -> None:
        """Write nothing from now on; what is being written is waited for."""
        with self._lock:
            self._closed = True


class DraftsOfSession(QObject):
    """Watches a session and keeps its draft on the disk; hands in a draft of another day."""

    told = Signal(object)
    """Carries DraftsTold: the drafts as they are now."""
    notice = Signal(str)
    """Carries what is said once: why the draft is not kept, until one is kept again, or cannot be read."""
    notice_over = Signal(str)
    """Carries what is no longer true of what ``notice`` said."""
    offer_changed = Signal()
    """``offered`` gives another answer."""

    def __init__(self, session: Session, bridge: Bridge, folder: Path) -> None:
        super().__init__(session)
        self.folder = folder
        self.listed = DraftList()
        self.notes: tuple[str, ...] = ()
        """What is to be said of files that could not be read, found at the start."""
        self._session, self._bridge = session, bridge
        self._run = _Run(DraftKeeper(folder))
        self._marks: object = None
        self._done_with: tuple[object, SavedDraft | None] = ((), None)
        self._job: int | None = None
        self._again = self._declined = self._stopped = False
        self._said = ""
        self._step = session.state.step
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._write)
        bridge.happened.connect(self._happened)
        session.changed.connect(self._changed)
        self._looks = {bridge.start(JobKind.DRAFTS, looking(folder))}
        self._changed()

    def offered(self) -> StoredDraft | None:
        """Give the draft to offer: the last one, until it was declined or something was typed."""
        if self._declined or self._stopped or not self.listed.drafts or self._is_used():
            return None
        return self.listed.drafts[0]

    def decline(self) -> None:
        """Offer nothing any more; the drafts stay."""
        self._declined = True
        self.offer_changed.emit()

    def look(self) -> None:
        """Read the drafts again."""
        self.start(looking(self.folder))

    def start(self, body: object) -> None:
        """Run one of the jobs about all drafts; ``told`` carries its result."""
        if callable(body):
            self._looks.add(self._bridge.start(JobKind.DRAFTS, body))

    def is_own(self, stored: StoredDraft) -> bool:
        """Tell whether a draft is the one of this window."""
        own = self._run.keeper.own
        return own is not None and own.path == stored.path

    def busy(self) -> bool:
        """Tell whether something runs that is about the present settings."""
        running = (JobKind.HAND_OVER, JobKind.FILE, JobKind.CHECK)
        return self._session.state.checking or any(self._bridge.is_running(kind) for kind in running)

    def keeps_all(self) -> bool:
        """Write now, and tell whether everything typed but the password is on the disk. For before closing."""
        self._timer.stop()
        if self._stopped:
            return False
        self._look_at_state()
        written = self._run.write()
        self._take_written(written)
        own, wanted = self._run.keeper.own, self._run.wanted
        refused = isinstance(written, DraftRefusal)
        return not refused and own is not None and wanted is not None and replace(own.saved, saved_at=0) == wanted

    def go_on(self, stored: StoredDraft) -> DraftRefusal | None:
        """Put a draft in the place of what is typed, which is kept first; None when that is done."""
        self.keeps_all()
        loaded = load_draft(stored.path)
        if isinstance(loaded, DraftRefusal):
            self.look()
            return loaded
        # A job that is still to write what was typed before belongs to the run of before.
        self._run = _Run(DraftKeeper(self.folder))
        self._run.keeper.go_on(loaded)
        session = self._session
        session.request_document, session.opened_host = None, ""
        state = state_of(loaded.saved)
        self._done_with = ((), None)
        session.apply(state)
        session.step_wanted.emit(state.step)
        self.offer_changed.emit()
        if loaded.saved.reopens:
            self.notice.emit(translate("gui", _REOPEN))
        return None

    def stop(self) -> None:
        """Keep nothing more of this window: somebody wanted everything forgotten."""
        self._stopped = True
        self._timer.stop()
        self._run.close()
        self.listed, self.notes = DraftList(), ()
        self.offer_changed.emit()

    @property
    def stopped(self) -> bool:
        """Tell whether this window keeps nothing any more."""
        return self._stopped

    def _is_used(self) -> bool:
        return bool(self._session.state.typed - {"platform"})

    def _changed(self) -> None:
        if self._stopped:
            return
        state = self._session.state
        turned = (state.step, state.left, state.saved_files, state.delivered_to) != self._marks
        self._marks = (state.step, state.left, state.saved_files, state.delivered_to)
        changed = self._look_at_state()
        if turned and (changed or self._timer.isActive()):
            self._timer.stop()
            self._write()
        elif changed and not self._timer.isActive():
            self._timer.start()
        if changed:
            self.offer_changed.emit()
        left_the_first = self._step is Step.PLATFORM and state.step is not Step.PLATFORM
        if left_the_first and platform_by_id(state.platform.id) is not None:
            remember_platform(state.platform.id)
        self._step = state.step

    def _look_at_state(self) -> bool:
        """Decide what is to be on the disk; tell whether that is another thing than before."""
        state, before = self._session.state, self._run.wanted
        kept = kept_of(state, self._session.provider(), 0) if self._is_used() else None
        done = (state.saved_files, state.delivered_to)
        if any(done):
            # Saved or handed over: the draft goes, until something is typed again.
            if done != self._done_with[0]:
                self._done_with = (done, _content(kept))
            if _content(kept) == self._done_with[1]:
                kept = None
        self._run.wanted = kept
        return kept != before

    def _write(self) -> None:
        if self._job is not None:
            self._again = True
            return
        self._job = self._bridge.start(JobKind.DRAFT, writing(self._run.write))

    def _happened(self, envelope: Envelope) -> None:
        if not envelope.ends or envelope.kind not in (JobKind.DRAFT, JobKind.DRAFTS):
            return
        result = envelope.event.result if isinstance(envelope.event, JobFinished) else None
        if envelope.job == self._job:
            self._job = None
            self._take_written(result)
            if self._again:
                self._again = False
                self._write()
        elif envelope.job in self._looks:
            self._looks.discard(envelope.job)
            if isinstance(result, DraftsTold) and not self._stopped:
                self._take_told(result)

    def _take_written(self, result: object) -> None:
        if isinstance(result, StoredDraft):
            if self._said:
                self.notice_over.emit(draft_refusal_text(self._said))
            self._said = ""
        elif isinstance(result, DraftRefusal) and result.code not in ("draft.no_domain", self._said):
            self._said = result.code
            self.notice.emit(draft_refusal_text(result.code))

    def _take_told(self, told: DraftsTold) -> None:
        self.listed = told.listed
        news = _notes(told.listed, self.notes)
        self.notes = (*self.notes, *news)
        if news:
            self.notice.emit(" ".join(news[:_MOST_NOTES]))
        self.told.emit(told)
        self.offer_changed.emit()


def keep_drafts(session: Session, folder: Path) -> None:
    """Begin to keep the drafts of a session that is connected; never in practice, which leaves nothing behind."""
    if session.bridge is None or session.practising:
        return
    session.drafts = DraftsOfSession(session, session.bridge, folder)
    session.drafts_known.emit()


def drafts_of(session: Session) -> DraftsOfSession | None:
    """Give the drafts of a session; None before they are known, and in practice."""
    return session.drafts if isinstance(session.drafts, DraftsOfSession) else None


def _content(saved: SavedDraft | None) -> SavedDraft | None:
    return None if saved is None else replace(saved, saved_at=0, step="platform")


def _notes(listed: DraftList, said: tuple[str, ...]) -> list[str]:
    aside = [set_aside_text(one.domain, one.path.name) for one in listed.set_aside]
    newer = [newer_draft_text(domain) for domain in listed.newer]
    unreadable = [draft_refusal_text(one.code) for one in listed.unreadable]
    return [note for note in dict.fromkeys((*aside, *newer, *unreadable)) if note not in said]
