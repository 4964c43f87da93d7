"""One practice situation after the other, each with a window, a session and servers of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject

from wizard.catalogue.platforms import load_platforms, platform_by_id
from wizard.catalogue.records import Platform
from wizard.flow.wizard_state import WizardState
from wizard.gui.practice_seat import PracticeHost
from wizard.gui.session import Session
from wizard.gui.window import WizardWindow


class PracticeRounds(QObject):
    """Holds the present round. Changing the situation puts a fresh window in the place of the old one.

    Nothing of a round is used again: what was typed, seen and started belongs to the situation that is left.
    """

    def __init__(self, scenario_id: str, make_window: Callable[[Session], WizardWindow]) -> None:
        """Make the window of the first round; ``open`` starts its servers."""
        super().__init__()
        self._make_window = make_window
        self._closing: list[threading.Thread] = []
        self._begin(scenario_id, load_platforms()[0])

    @property
    def window(self) -> WizardWindow:
        """Give the window of the present round."""
        return self._window

    def open(self) -> None:
        """Start the servers of the present round."""
        self._host.open()

    def ask(self) -> None:
        """Let the person pick another situation."""
        from wizard.gui.dialogs_practice import PracticeDialog

        dialog = PracticeDialog(self._host.scenario_id, self._window)
        dialog.situation_chosen.connect(self.change)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def change(self, scenario_id: str) -> None:
        """Begin again with another situation, in the same place on the screen."""
        window, session, host = self._window, self._session, self._host
        state = session.state
        shipped = platform_by_id(state.platform.id) if state.connection is None else None
        self._begin(scenario_id, shipped or load_platforms()[0])
        if window.isMaximized():
            self._window.showMaximized()
        else:
            self._window.setGeometry(window.geometry())
            self._window.show()
        self._host.open()
        host.leave()
        window.close_without_question()
        session.shut_down()
        window.deleteLater()
        # Servers take a moment to end, which nobody waits for.
        ending = threading.Thread(target=host.close, name="smtp-wizard-practice-end", daemon=True)
        ending.start()
        self._closing.append(ending)

    def close(self) -> None:
        """End the session, and the servers of all rounds."""
        self._session.shut_down()
        self._host.close()
        for ending in self._closing:
            ending.join()

    def _begin(self, scenario_id: str, platform: Platform) -> None:
        self._session = Session(WizardState(platform), practising=True)
        self._window = self._make_window(self._session)
        self._window.situation_wanted.connect(self.ask)
        self._host = PracticeHost(self._session, scenario_id)
