"""One practice situation after the other, each with a window, a session and servers of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable

from wizard.catalogue.platforms import load_platforms, platform_by_id
from wizard.catalogue.records import Platform
from wizard.flow.wizard_state import WizardState
from wizard.gui.open_window import OpenWindow, put_in_place
from wizard.gui.practice_seat import PracticeHost
from wizard.gui.session import Session
from wizard.gui.window import WizardWindow


class PracticeRounds(OpenWindow):
    """Holds the present round. Changing the situation puts a fresh window in the place of the old one.

    Nothing of a round is used again but the platform that was chosen: what was typed, seen and started belongs to
    the situation that is left. Until somebody chooses, it is the practice platform, the one that saves.
    """

    def __init__(self, scenario_id: str, make_window: Callable[[Session], WizardWindow]) -> None:
        """Make the window of the first round; ``open`` starts its servers."""
        self._closing: list[threading.Thread] = []
        self._scenario_id = scenario_id
        self._kept: Platform | None = None
        """The shipped platform that was chosen; None for the practice platform."""
        super().__init__(_session(load_platforms()[0]), make_window)

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
        if "platform" in session.state.typed:
            state = session.state
            self._kept = platform_by_id(state.platform.id) if state.connection is None else None
        self._scenario_id = scenario_id
        self._begin(_session(self._kept or load_platforms()[0]))
        put_in_place(self._window, window)
        self._host.open()
        host.leave()
        session.shut_down()
        # Servers take a moment to end, which nobody waits for.
        ending = threading.Thread(target=host.close, name="smtp-wizard-practice-end", daemon=True)
        ending.start()
        self._closing.append(ending)

    def close(self) -> None:
        """End the session, and the servers of all rounds."""
        super().close()
        self._host.close()
        for ending in self._closing:
            ending.join()

    def _begin(self, session: Session) -> None:
        super()._begin(session)
        self._host = PracticeHost(session, self._scenario_id, prefers_own=self._kept is None)

    def _made(self) -> WizardWindow:
        window = super()._made()
        window.situation_wanted.connect(self.ask)
        return window

    def _retell(self) -> None:
        self._host.tell_again()


def _session(platform: Platform) -> Session:
    return Session(WizardState(platform), practising=True)
