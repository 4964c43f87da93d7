"""What a window does about memory of work: its menu entries, its notices, and whether closing loses something."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWizard

from wizard.flow.closing import would_lose, would_lose_password
from wizard.gui.wizard_layout import tidy_wizard_layout

if TYPE_CHECKING:
    from wizard.gui.drafts_session import DraftsOfSession
    from wizard.gui.notice_bar import NoticeBar
    from wizard.gui.session import Session
    from wizard.gui.window_menu import WindowMenu


class WindowMemory(QObject):
    """Stands between a window and the drafts of its session, which another window over the session may have too."""

    def __init__(self, window: QWizard, session: Session, menu: WindowMenu) -> None:
        super().__init__(window)
        self._session = session
        self.notice: NoticeBar | None = None
        """The bar above the pages; None while nothing was said there."""
        menu.drafts_wanted.connect(self.open_drafts)
        menu.forgetting_wanted.connect(self.open_forget)
        menu.show_memory(not session.practising)
        session.drafts_known.connect(self._watch_drafts)
        self._watch_drafts()

    @property
    def _window(self) -> QWizard:
        # Not kept: window and memory would hold each other, and Python would take them apart in any order.
        found = self.parent()
        if not isinstance(found, QWizard):
            raise TypeError("this belongs to a window")
        return found

    def open_drafts(self) -> None:
        """Open the drafts of all customers."""
        from wizard.gui.drafts_dialog import open_drafts

        open_drafts(self._session, self._window)

    def open_forget(self) -> None:
        """Ask whether everything shall be forgotten."""
        from wizard.gui.drafts_forget import open_forget

        open_forget(self._session, self._window, self.say)

    def say(self, text: str) -> None:
        """Say above the pages what concerns the whole window."""
        from wizard.gui.notice_bar import NoticeBar

        if self.notice is None:
            self.notice = NoticeBar(self._window)
            tidy_wizard_layout(self._window, self.notice)
        self.notice.say(text)

    def unsay(self, text: str) -> None:
        """Take a sentence away that is no longer true, unless another one stands in its place."""
        if self.notice is not None and self.notice.text() == text:
            self.notice.hide()

    def lets_close(self, *, agreed: bool) -> bool:
        """Write the draft, and tell whether the window may close: ask when something typed would be lost."""
        drafts, state = self._drafts(), self._session.state
        kept = drafts is not None and drafts.keeps_all()
        if agreed or not (would_lose_password(state) if kept else would_lose(state)):
            return True
        from wizard.gui.close_question import wants_to_close

        return wants_to_close(self._window, kept=True) if kept else wants_to_close(self._window)

    def _watch_drafts(self) -> None:
        if (drafts := self._drafts()) is not None:
            drafts.notice.connect(self.say)
            drafts.notice_over.connect(self.unsay)
            from wizard.gui.password_keeper import password_keeper

            password_keeper(self._session).refused.connect(self.say)

    def _drafts(self) -> DraftsOfSession | None:
        if self._session.drafts is None:
            return None
        from wizard.gui.drafts_session import drafts_of

        return drafts_of(self._session)
