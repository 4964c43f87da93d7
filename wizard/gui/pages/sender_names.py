"""Whether the found server is one that everybody can reach: the look-up of its name from the Sender page."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from wizard.facts.names import NamesFact
from wizard.gui.bridge import Envelope, JobKind
from wizard.gui.bridge_worker import JobFinished
from wizard.gui.session import Session
from wizard.settings.endpoint import Host, parse_host


class FoundNames(QObject):
    """Looks each host up once; what is known of another host is forgotten."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._host: Host | None = None
        self._job: int | None = None
        self.names: NamesFact | None = None
        session.connected.connect(self._connected)
        self._connected()

    def want(self, text: str) -> None:
        """Take the host of the draft; nothing is asked for what is no host, or offline."""
        parsed = parse_host(text)
        host = parsed if isinstance(parsed, Host) else None
        if host == self._host:
            return
        bridge = self._session.bridge
        self.names, self._host = None, host if bridge is not None else None
        if bridge is not None and self._job is not None:
            bridge.drop(self._job)
        asks = bridge is not None and host is not None and not self._session.search_options.offline
        self._job = bridge.look_up_names(host) if asks and bridge is not None and host is not None else None

    def _connected(self) -> None:
        if self._session.bridge is not None:
            self._session.bridge.happened.connect(self._happened)

    def _happened(self, envelope: Envelope) -> None:
        if envelope.kind is not JobKind.NAMES or envelope.job != self._job or not envelope.ends:
            return
        self._job = None
        if isinstance(envelope.event, JobFinished) and isinstance(envelope.event.result, NamesFact):
            self.names = envelope.event.result
            self.changed.emit()
