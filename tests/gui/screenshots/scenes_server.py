"""Scenes of the page Server: what is typed, and what the network answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from tests.gui.screenshots import states
from tests.gui.screenshots.scenes_fields import at
from tests.gui.screenshots.studio import Scene, Studio, bridge_of, settle
from tests.gui.scripted_lookups import names, port
from wizard.engine.control_hosts import with_control_hosts
from wizard.facts.connection import OtherPortsFact, PortFact, TcpResult
from wizard.facts.names import DnsOutcome, NamesFact
from wizard.facts.network_view import NetworkView
from wizard.flow.sending_service import choose_service
from wizard.flow.steps import Step
from wizard.flow.typing_rules import choose_security, leave_field, type_into
from wizard.flow.wizard_state import WizardState
from wizard.gui.bridge import JobKind
from wizard.gui.window import WizardWindow
from wizard.settings.draft import SettingsDraft, pin_key
from wizard.settings.transport_security import TransportSecurity

ALL_OPEN = (port(587), port(465), port(25))
OUT_25 = (port(587), port(465), port(25, TcpResult.TIMED_OUT))
REFUSED = (port(587, TcpResult.REFUSED), port(465), port(25, TcpResult.TIMED_OUT))
PIN = "5f" * 32


def scenes() -> Iterator[Scene]:
    """Give all of them."""
    yield Scene("server/empty", at(Step.SERVER, states.empty))
    yield Scene("server/filled", _answered(states.filled, OUT_25))
    yield Scene("server/all-open", _answered(states.filled, ALL_OPEN))
    yield Scene("server/checking", _answered(states.filled, (port(587),), ends=False))
    yield Scene("server/own", _answered(states.unknown, ALL_OPEN))
    yield Scene("server/error", _refused)
    yield Scene("server/no-such-name", _answered(_typed_host, (), names(DnsOutcome.NXDOMAIN)))
    yield Scene("server/port-refused", _answered(states.filled, REFUSED))
    yield Scene("server/mismatch", _answered(_mismatch, ALL_OPEN))
    yield Scene("server/cleartext", _answered(_cleartext, ALL_OPEN))
    yield Scene("server/private", _answered(states.unknown, ALL_OPEN, _private()))
    yield Scene("server/confirm", at(Step.SERVER, states.unconfirmed))
    yield Scene("server/not-confirmed", _not_confirmed)
    yield Scene("server/unusable", _answered(states.unusable, ALL_OPEN))
    yield Scene("server/microsoft", _answered(lambda: choose_service(states.filled(), "microsoft-365"), ALL_OPEN))
    yield Scene("server/amazon", _answered(lambda: choose_service(states.filled(), "ses", "eu-central-1"), ALL_OPEN))
    yield Scene("server/pinned", _answered(_pinned, ALL_OPEN))
    yield Scene("server/offline", at(Step.SERVER, states.filled, online=False))
    yield Scene("server/practice", at(Step.SERVER, states.filled, practising=True))


def _answered(
    make: Callable[[], WizardState], ports: Sequence[PortFact], seen: NamesFact | None = None, *, ends: bool = True
) -> Callable[[Studio], QWidget]:
    def scene(studio: Studio) -> QWidget:
        window = studio.window(make(), Step.SERVER, network=with_control_hosts(NetworkView()))
        bridge = bridge_of(window)
        bridge.tell(JobKind.PORTS, seen or names(), *ports)
        if ends:
            bridge.end(JobKind.PORTS, OtherPortsFact(tuple(ports), 0.1))
        settle()
        return window

    return scene


def _refused(studio: Studio) -> QWidget:
    window = _answered(states.wrong, (), names(DnsOutcome.NXDOMAIN))(studio)
    assert isinstance(window, WizardWindow)
    window.press_next()
    return window


def _not_confirmed(studio: Studio) -> QWidget:
    window = studio.window(states.unconfirmed(), Step.SERVER)
    window.press_next()
    return window


def _typed_host() -> WizardState:
    return leave_field(type_into(states.unknown(), "host", "smtp.gmial.com"), "host")


def _mismatch() -> WizardState:
    return choose_security(type_into(states.filled(), "port", "465"), TransportSecurity.STARTTLS)


def _cleartext() -> WizardState:
    return choose_security(states.filled(), TransportSecurity.CLEARTEXT)


def _private() -> NamesFact:
    seen = names()
    return replace(seen, operating_system=replace(seen.operating_system, addresses=("192.168.1.9",)))


def _pinned() -> WizardState:
    state = states.unknown()
    pinned = pin_key(state.draft, PIN)
    assert isinstance(pinned, SettingsDraft)
    return replace(state, draft=pinned)
