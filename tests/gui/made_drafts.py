"""Windows that keep drafts in a folder of a test, as the program does after the first paint."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.gui.made_sessions import connected, platform
from wizard.flow.typing_rules import type_into
from wizard.flow.wizard_state import WizardState
from wizard.gui.drafts_session import DraftsOfSession, drafts_of, keep_drafts
from wizard.gui.page_set import make_pages
from wizard.gui.session import Session
from wizard.gui.window import WizardWindow
from wizard.settings.transport_security import TransportSecurity
from wizard.workstation.saved_draft import SavedDraft
from wizard.workstation.saved_drafts import StoredDraft, list_drafts, save_draft

LONG_MS = 20_000


class Desk:
    """One window and what it keeps."""

    def __init__(self, qtbot: QtBot, folder: Path, state: WizardState | None = None) -> None:
        self.qtbot, self.folder = qtbot, folder
        self.session = Session(state or WizardState(platform("getthereferral")))
        self.window = WizardWindow(self.session, make_pages(self.session))
        qtbot.addWidget(self.window, before_close_func=WizardWindow.close_without_question)
        self.window.resize(1024, 700)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        connected(self.session)
        keep_drafts(self.session, folder)
        self.notices: list[str] = []
        self.drafts.notice.connect(self.notices.append)
        # The first list is there.
        with qtbot.waitSignal(self.drafts.told, timeout=LONG_MS):
            pass

    @property
    def drafts(self) -> DraftsOfSession:
        found = drafts_of(self.session)
        assert found is not None
        return found

    def type(self, field: str, text: str) -> None:
        """Type into a field, one state a key, as the pages do."""
        for end in range(1, len(text) + 1):
            self.session.apply(type_into(self.session.state, field, text[:end]))

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait for something to become true."""
        self.qtbot.waitUntil(condition, timeout=LONG_MS)

    def on_disk(self) -> tuple[SavedDraft, ...]:
        """Give what is in the folder."""
        return tuple(stored.saved for stored in list_drafts(self.folder).drafts)

    def end(self) -> None:
        """Close the window and its session."""
        self.window.close_without_question()
        self.session.shut_down()


def made_saved(domain: str = "northwind.example", **change: object) -> SavedDraft:
    """Make a draft that had come to the checks."""
    address = f"referrals@{domain}"
    saved = SavedDraft(
        platform="referral-factory",
        from_name="Northwind Referrals",
        from_address=address,
        host=f"mail.{domain}",
        port="465",
        security=TransportSecurity.IMPLICIT_TLS,
        username=address,
        typed=("from_address", "from_name", "host", "port", "security", "username"),
        step="checks",
        saved_at=1_700_000_000,
    )
    return replace(saved, **change)  # type: ignore[arg-type]  # fields of the record, each of them


def store(folder: Path, *drafts: SavedDraft) -> tuple[StoredDraft, ...]:
    """Put drafts on the disk, the last one is the newest."""
    stored = []
    for saved in drafts:
        written = save_draft(folder, saved)
        assert isinstance(written, StoredDraft)
        stored.append(written)
    return tuple(stored)
