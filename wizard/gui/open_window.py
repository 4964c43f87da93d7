"""The one window that is open, and how another takes its place: over the same session, in another language."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from wizard.gui.language import speak
from wizard.gui.rail import announce_shared
from wizard.gui.session import Session
from wizard.gui.shared_screen import is_shared, protect, share_screen
from wizard.gui.theme import apply_theme, theme_choice
from wizard.gui.window import WizardWindow
from wizard.gui.window_place import remember_appearance, remember_language, remember_shared
from wizard.words.languages import Language, language_for
from wizard.words.translation import language_in_use


class OpenWindow(QObject):
    """Holds the window over a session. Choosing another language makes a new one; the session goes on."""

    def __init__(self, session: Session, make_window: Callable[[Session], WizardWindow]) -> None:
        """Make the window."""
        super().__init__()
        self._make_window = make_window
        self._session: Session
        self._window: WizardWindow
        self._begin(session)

    @property
    def window(self) -> WizardWindow:
        """Give the window that is open."""
        return self._window

    @property
    def session(self) -> Session:
        """Give the session of the window."""
        return self._session

    def close(self) -> None:
        """End the session."""
        self._session.shut_down()

    def speak(self, language: Language) -> None:
        """Put a window in this language in the place of the present one: same step, same place, nothing lost."""
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        speak(app, language)
        self._retell()
        self._renew()

    def share_screen(self, shared: bool) -> None:
        """Put a window with masked names and addresses in the place of the present one, or one that shows them."""
        if shared == is_shared():
            return
        share_screen(shared)
        remember_shared(shared)
        self._renew()
        announce_shared(self._window.rail)

    def dress(self, choice: str) -> None:
        """Give all windows another appearance: the same window, with everything in it."""
        app, theme = QApplication.instance(), theme_choice(choice)
        if isinstance(app, QApplication) and theme is not None:
            remember_appearance(theme)
            apply_theme(app, theme)

    def _renew(self) -> None:
        from wizard.gui.window_focus import cursor_in, put_cursor

        old = self._window
        place = cursor_in(old)
        self._window = self._made()
        self._window.continue_from(old)
        put_in_place(self._window, old)
        put_cursor(self._window, place)

    def _begin(self, session: Session) -> None:
        self._session = session
        protect(lambda: self._session.state)
        self._window = self._made()

    def _made(self) -> WizardWindow:
        window = self._make_window(self._session)
        window.language_wanted.connect(self._choose)
        window.menu.appearance_wanted.connect(self.dress)
        window.menu.shared_wanted.connect(self._share)
        return window

    def _retell(self) -> None:
        """Say again, in the language now in use, what the session keeps as words."""

    def _share(self, shared: bool) -> None:
        # The menu that asked belongs to the window that goes.
        QTimer.singleShot(0, self, lambda: self.share_screen(shared))

    def _choose(self, tag: str) -> None:
        language = language_for((tag,))
        if language == language_in_use():
            return
        remember_language(language.tag)
        # The menu that asked belongs to the window that goes.
        QTimer.singleShot(0, self, lambda: self.speak(language))


def put_in_place(window: WizardWindow, old: WizardWindow) -> None:
    """Show a window where another one is, and close that."""
    if old.isMaximized():
        window.showMaximized()
    else:
        window.setGeometry(old.geometry())
        window.show()
    old.close_without_question()
    old.deleteLater()
