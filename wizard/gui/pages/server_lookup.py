"""The live look at the host that is typed: names first, then ports, superseded answers dropped."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from wizard.facts.connection import PortFact
from wizard.facts.names import NamesFact
from wizard.gui.bridge import Envelope, JobKind
from wizard.gui.delayed_lookup import DelayedLookup
from wizard.gui.session import Session
from wizard.settings.endpoint import Host, parse_host


@dataclass(frozen=True, slots=True)
class KnownHost:
    """What a look that has ended gave of a host."""

    host: str
    names: NamesFact
    ports: Mapping[int, PortFact]


class ServerLookup(QObject):
    """What is known of the host now in the field; everything is forgotten when another one is typed."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._delay = DelayedLookup(self._begin, self)
        self._job: int | None = None
        self._host: str | None = None
        self.names: NamesFact | None = None
        self.ports: dict[int, PortFact] = {}
        session.connected.connect(self._connected)
        if session.bridge is not None:
            self._connected()

    @property
    def looking(self) -> bool:
        """Tell whether answers are still coming."""
        return self._job is not None

    @property
    def waits_for_network(self) -> bool:
        """Tell whether a host waits only because the bridge is not there yet."""
        return self._delay.waiting and self._session.bridge is None

    def known(self) -> KnownHost | None:
        """Give what is known, once the look has ended."""
        if self._host is None or self.names is None or self.looking:
            return None
        return KnownHost(self._host, self.names, dict(self.ports))

    def adopt(self, known: KnownHost) -> None:
        """Take what another look gave; it is not repeated."""
        self._host, self.names, self.ports = known.host, known.names, dict(known.ports)
        self._delay.adopt(known.host)

    def want(self, text: str, *, at_once: bool) -> None:
        """Take the text of the field; what was known of another host goes."""
        parsed = parse_host(text)
        host = parsed.ascii if isinstance(parsed, Host) else None
        if host != self._host:
            self._forget()
            self._host = host
        self._delay.soon(host)
        if at_once:
            self._delay.now()

    def now(self) -> None:
        """Look without the pause: the field was left."""
        self._delay.now()

    def _begin(self, host: str) -> bool:
        bridge = self._session.bridge
        if bridge is None:
            self.changed.emit()
            return False
        self._job = bridge.observe_ports(Host(host))
        self.changed.emit()
        return True

    def _forget(self) -> None:
        if self._job is not None and self._session.bridge is not None:
            self._session.bridge.drop(self._job)
        had = self.names is not None or self._job is not None
        self._job, self.names, self.ports = None, None, {}
        if had:
            self.changed.emit()

    def _connected(self) -> None:
        bridge = self._session.bridge
        if bridge is not None:
            bridge.happened.connect(self._happened)
            self._delay.now()

    def _happened(self, envelope: Envelope) -> None:
        if envelope.kind is not JobKind.PORTS or envelope.job != self._job:
            return
        if isinstance(envelope.event, NamesFact):
            self.names = envelope.event
        elif isinstance(envelope.event, PortFact):
            self.ports[envelope.event.port] = envelope.event
        elif envelope.ends:
            self._job = None
            if self.names is None:
                self._delay.forget()
        self.changed.emit()
