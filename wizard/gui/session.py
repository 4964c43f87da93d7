"""What the pages share: the state of the wizard, and the bridge once there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from wizard.flow.navigation import may_go

if TYPE_CHECKING:
    from wizard.catalogue.records import Provider
    from wizard.facts.control import ControlHost
    from wizard.facts.network_view import NetworkView
    from wizard.facts.search_options import SearchOptions
    from wizard.flow.platform_choice import PlatformOffer
    from wizard.flow.steps import Step
    from wizard.flow.wizard_state import WizardState
    from wizard.gui.bridge import Bridge
    from wizard.settings.secret import Secret


class PracticeSeat(NamedTuple):
    """What a person types in practice mode, for the bar above the pages.

    ``title`` names the situation; ``task`` is a sentence with everything to type, also what is wrong on purpose.
    ``platform``: the id of the platform whose rules the situation is about; None for any.
    """

    title: str
    address: str
    password: str
    task: str = ""
    platform: str | None = None


class Session(QObject):
    """Holds the current WizardState. Pages read ``state``, make the next with wizard.flow, and apply it."""

    changed = Signal()
    """The state is another one; pages show it again."""
    connected = Signal()
    """The bridge exists: look-ups that waited for it may begin."""
    step_wanted = Signal(object)
    """Carries the Step that a page or the rail wants to go to."""
    practice_known = Signal()
    """``practice`` now holds what a person types."""
    drafts_known = Signal()
    """``drafts`` is there."""
    offers_changed = Signal()
    """``offers`` has one more platform, or another way to one."""

    def __init__(self, state: WizardState, *, practising: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._bridge: Bridge | None = None
        self.practising = practising
        self.practice: PracticeSeat | None = None
        self.request_document: bytes | None = None
        """The request file behind ``state.sealing_target``, as it was read; signing parses it again in the worker."""
        self.opened_host = ""
        """The host that the signed file brought which was opened last; empty when none was."""
        self.offers: tuple[PlatformOffer, ...] = ()
        """Platforms that take settings themselves and can be chosen in this window."""
        self.drafts: QObject | None = None
        """The drafts, once the network is connected, for ``drafts_session.drafts_of``; none in practice."""
        self.forgets = False
        """Everything was forgotten: nothing of this window is kept when it closes, not even its place."""
        self.passphrase: Secret | None = None
        """What opens this computer's key, once it was typed; it stays in memory."""

        self.control_hosts: tuple[ControlHost, ...] = ()
        """Who may be asked after a failure, where the network of this window allows it."""
        self.asks_control = True
        """The person allows it."""
        self._search_options: SearchOptions | None = None

    @property
    def state(self) -> WizardState:
        """Give the state as it is now."""
        return self._state

    @property
    def bridge(self) -> Bridge | None:
        """Give the bridge; None before the first paint, and before the practice network stands."""
        return self._bridge

    @property
    def search_options(self) -> SearchOptions:
        """Give what a search for settings may ask, as the person allows it: everything until somebody said less."""
        from wizard.facts.search_options import SearchOptions

        return self._search_options or SearchOptions()

    @search_options.setter
    def search_options(self, options: SearchOptions) -> None:
        """Take what a search for settings may ask from now on."""
        self._search_options = options

    def apply(self, state: WizardState) -> None:
        """Take the next state; ``changed`` fires when it differs."""
        if state == self._state:
            return
        self._state = state
        self.changed.emit()

    def go_to(self, step: Step) -> None:
        """Ask the window to show a step, when the flow allows it."""
        if may_go(self._state, step):
            self.step_wanted.emit(step)

    def connect_network(self, network: NetworkView) -> None:
        """Make the bridge; called once, after the first paint."""
        from wizard.gui.bridge import Bridge

        self._bridge = Bridge(network, self)
        self.control_hosts = network.control or ()
        self.let_ask_control(self.asks_control)
        self._bridge.warm_up()
        self.connected.emit()

    def let_ask_control(self, asks: bool) -> None:
        """Let runs ask a control host after a failure, or nobody but the server and the DNS."""
        self.asks_control = asks
        if self._bridge is not None:
            self._bridge.ask_control(self.control_hosts if asks else ())

    def sit_down(self, seat: PracticeSeat) -> None:
        """Tell the pages what a person types in practice mode."""
        self.practice = seat
        self.practice_known.emit()

    def add_offer(self, offer: PlatformOffer) -> None:
        """Let a platform be chosen; one at the same origin gives way."""
        others = (one for one in self.offers if one.connection.origin != offer.connection.origin)
        self.offers = (*others, offer)
        self.offers_changed.emit()

    def choose_offer(self, offer: PlatformOffer) -> None:
        """Choose such a platform; signed files are made for it too."""
        from wizard.flow.platform_choice import take_offer

        self.request_document = offer.document
        self.apply(take_offer(self._state, offer))

    def provider(self) -> Provider | None:
        """Give the record of the provider whose server the settings name."""
        from wizard.flow.provider_in_use import provider_in_use

        return provider_in_use(self._state)

    def shut_down(self) -> None:
        """End the bridge's thread."""
        if self._bridge is not None:
            self._bridge.shut_down()
