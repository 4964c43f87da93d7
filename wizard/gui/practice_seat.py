"""The practice network and the practice platform behind the window: made after the first paint, closed at the end."""

from __future__ import annotations

import threading
from contextlib import ExitStack
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from wizard.flow.platform_choice import PlatformOffer
from wizard.gui.session import PracticeSeat, Session

if TYPE_CHECKING:
    from wizard.practice.lab import PracticeLab

EGRESS = "198.51.100.7"
"""Where the practice platform says it connects from (RFC 5737)."""


class PracticeHost(QObject):
    """Opens one scenario for a session. Making certificates takes a moment, which no click waits for."""

    _opened = Signal(object)
    _platform_ready = Signal(object)

    def __init__(self, session: Session, scenario_id: str) -> None:
        super().__init__()
        self._session = session
        self._scenario_id = scenario_id
        self._lab: PracticeLab | None = None
        self._open = ExitStack()
        self._thread: threading.Thread | None = None
        self._opened.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._platform_ready.connect(session.add_offer, Qt.ConnectionType.QueuedConnection)

    def open(self) -> None:
        """Begin; the session is connected when the servers stand, and the platform is offered when it does."""
        self._thread = threading.Thread(target=self._make, name="smtp-wizard-practice", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """End the servers, also when they stand only just."""
        if self._thread is not None:
            self._thread.join()
        self._open.close()

    def _make(self) -> None:
        from wizard.practice.lab import PracticeLab
        from wizard.practice.scenarios import SCENARIOS, scenario_by_id

        scenario = scenario_by_id(self._scenario_id) or SCENARIOS[0]
        self._lab = self._open.enter_context(PracticeLab(scenario))
        self._opened.emit(PracticeSeat(scenario.title, scenario.address, scenario.password))
        offer = self._start_platform(self._lab)
        if offer is not None:
            self._platform_ready.emit(offer)

    def _start_platform(self, lab: PracticeLab) -> PlatformOffer | None:
        """Start the platform; without a free port or folder there is none, and its card does not appear."""
        from wizard.gui.bridge_platform import PlatformFound, offer_of, read_found
        from wizard.platforms.origin import Origin, parse_origin
        from wizard.practice.platform.practice_platform import PlatformOptions, PracticePlatform
        from wizard.settings.secret import Secret

        options = PlatformOptions(network=lab.network, egress_addresses=(EGRESS,))
        try:
            platform = self._open.enter_context(PracticePlatform(options))
        except OSError:
            return None
        origin = parse_origin(platform.url)
        if not isinstance(origin, Origin):
            return None
        found = read_found(origin, platform.folder.request.read_bytes())
        if not isinstance(found, PlatformFound):
            return None
        return offer_of(found, Secret(platform.token), platform.ca_pem, platform.pairing_code)

    def _take(self, seat: PracticeSeat) -> None:
        if self._lab is None:
            return
        self._session.sit_down(seat)
        self._session.connect_network(self._lab.network)
