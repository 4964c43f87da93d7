"""The practice network behind the window: made after the first paint, in a thread, and closed at the end."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from wizard.gui.session import PracticeSeat, Session

if TYPE_CHECKING:
    from wizard.practice.lab import PracticeLab


class PracticeHost(QObject):
    """Opens one scenario for a session. Making certificates takes a moment, which no click waits for."""

    _opened = Signal(object)

    def __init__(self, session: Session, scenario_id: str) -> None:
        super().__init__()
        self._session = session
        self._scenario_id = scenario_id
        self._lab: PracticeLab | None = None
        self._thread: threading.Thread | None = None
        self._opened.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def open(self) -> None:
        """Begin; the session is connected when the servers stand."""
        self._thread = threading.Thread(target=self._make, name="smtp-wizard-practice", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """End the servers, also when they stand only just."""
        if self._thread is not None:
            self._thread.join()
        if self._lab is not None:
            self._lab.close()

    def _make(self) -> None:
        from wizard.practice.lab import PracticeLab
        from wizard.practice.scenarios import SCENARIOS, scenario_by_id

        scenario = scenario_by_id(self._scenario_id) or SCENARIOS[0]
        self._lab = PracticeLab(scenario).__enter__()
        self._opened.emit(PracticeSeat(scenario.title, scenario.address, scenario.password))

    def _take(self, seat: PracticeSeat) -> None:
        if self._lab is None:
            return
        self._session.sit_down(seat)
        self._session.connect_network(self._lab.network)
