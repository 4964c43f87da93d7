"""The practice network and the practice platform behind the window: made after the first paint, closed at the end."""

from __future__ import annotations

import threading
from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from wizard.catalogue.platforms import platform_by_id
from wizard.flow.platform_choice import PlatformOffer
from wizard.flow.steps import Step
from wizard.gui.practice_task import task_words
from wizard.gui.session import PracticeSeat, Session
from wizard.words.translation import translate

if TYPE_CHECKING:
    from wizard.practice.lab import PracticeLab
    from wizard.practice.scenario import Scenario

EGRESS = "198.51.100.7"
"""Where the practice platform says it connects from (RFC 5737)."""


class PracticeHost(QObject):
    """Opens one scenario for a session. Making certificates takes a moment, which no click waits for."""

    _opened = Signal(object)
    _platform_ready = Signal(object)

    def __init__(self, session: Session, scenario_id: str, *, prefers_own: bool = False) -> None:
        """``prefers_own``: choose the practice platform when it stands, unless somebody or the situation chose."""
        super().__init__()
        self._session = session
        self.scenario_id = scenario_id
        self._prefers_own = prefers_own
        self._left = False
        self._lab: PracticeLab | None = None
        self._scenario: Scenario | None = None
        self._open = ExitStack()
        self._thread: threading.Thread | None = None
        self._opened.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._platform_ready.connect(self._offer, Qt.ConnectionType.QueuedConnection)

    def open(self) -> None:
        """Begin; the session is connected when the servers stand, and the platform is offered when it does."""
        self._thread = threading.Thread(target=self._make, name="smtp-wizard-practice", daemon=True)
        self._thread.start()

    def leave(self) -> None:
        """Tell the session nothing any more: another situation has taken its place."""
        self._left = True

    def tell_again(self) -> None:
        """Say what to type in the language now in use, once it was said."""
        if self._scenario is not None and self._session.practice is not None:
            self._session.sit_down(_seat(self._scenario, self._session.state.platform.id))
        for offer in self._session.offers:
            self._rename(offer)

    def close(self) -> None:
        """End the servers, also when they stand only just."""
        self.leave()
        if self._thread is not None:
            self._thread.join()
        self._open.close()

    def _make(self) -> None:
        from wizard.practice.lab import PracticeLab
        from wizard.practice.scenarios import SCENARIOS, scenario_by_id

        scenario = scenario_by_id(self.scenario_id) or SCENARIOS[0]
        self._scenario = scenario
        self._lab = self._open.enter_context(PracticeLab(scenario))
        self._opened.emit(_seat(scenario, scenario.platform))
        offer = self._start_platform(self._lab)
        if offer is not None:
            self._platform_ready.emit(offer)

    def _start_platform(self, lab: PracticeLab) -> PlatformOffer | None:
        """Start the platform; without a free port or folder there is none, and its card does not appear."""
        from wizard.gui.bridge_platform import PlatformFound, offer_of, read_found
        from wizard.platforms.origin import Origin, parse_origin
        from wizard.practice.platform.practice_platform import PlatformOptions, PracticePlatform
        from wizard.settings.secret import Secret

        options = PlatformOptions(network=lab.platform_network, egress_addresses=(EGRESS,))
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
        if self._lab is None or self._left:
            return
        platform = platform_by_id(seat.platform) if seat.platform is not None else None
        if platform is not None:
            self._session.apply(replace(self._session.state, platform=platform))
        self._session.changed.connect(self._tell_of_platform)
        self._session.sit_down(seat)
        self._session.connect_network(self._lab.network)

    def _rename(self, offer: PlatformOffer) -> None:
        """Call the practice platform by its name in the language now in use; its documents keep their own."""
        named, state = _in_our_words(offer), self._session.state
        self._session.add_offer(named)
        if state.connection == offer.connection:
            target = named.target if state.sealing_target == offer.target else state.sealing_target
            self._session.apply(replace(state, platform=named.platform, sealing_target=target))

    def _offer(self, offer: PlatformOffer) -> None:
        if self._left:
            return
        offer = _in_our_words(offer)
        self._session.add_offer(offer)
        state, scenario = self._session.state, self._scenario
        chosen = "platform" in state.typed or state.furthest is not Step.PLATFORM
        if self._prefers_own and not chosen and scenario is not None and scenario.platform is None:
            self._session.choose_offer(offer)
            # Nobody chose: closing would lose nothing.
            self._session.apply(replace(self._session.state, typed=self._session.state.typed - {"platform"}))

    def _tell_of_platform(self) -> None:
        """Ask for the platform that the situation is about while another one is chosen."""
        seat = self._session.practice
        if self._left or self._scenario is None or self._scenario.platform is None or seat is None:
            return
        if seat.task != (told := _seat(self._scenario, self._session.state.platform.id)).task:
            self._session.sit_down(told)


def _in_our_words(offer: PlatformOffer) -> PlatformOffer:
    name = translate("gui", "Practice platform")
    platform = offer.platform._replace(name=name, short_name=name)
    return replace(offer, platform=platform, target=offer.target._replace(platform_name=name))


def _seat(scenario: Scenario, chosen: str | None) -> PracticeSeat:
    task = task_words(scenario, chosen)
    return PracticeSeat(scenario.title, scenario.address, scenario.password, task, scenario.platform)
