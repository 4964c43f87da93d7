"""Whether another host may be asked when a connection fails: who, what it learns, and the switch."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.facts.control import ControlHost
from wizard.gui.session import Session
from wizard.gui.widgets.check_box import CheckBox
from wizard.gui.widgets.labels import plain_label
from wizard.report.control_words import control_notice
from wizard.settings.endpoint import Endpoint, Host, parse_host, parse_port
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_NOBODY = QT_TRANSLATE_NOOP("gui", "Nobody is asked. A blocked network may then look like a server that is down.")


class ControlChoice(QWidget):
    """A checkbox and who is asked; hidden while nobody may be asked at all."""

    chosen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(2)
        self.box = CheckBox(translate("gui", "Ask &another host too when the checks fail"))
        self.box.setAccessibleDescription(translate("gui", "Tells a blocked network from a server that is down"))
        self.box.clicked.connect(self.chosen)
        self._notice = plain_label("", "small")
        column.addWidget(self.box)
        column.addWidget(self._notice)
        self.hide()

    def show_choice(self, host: ControlHost | None, *, asks: bool) -> None:
        """Show who would be asked, and whether it may be."""
        self.setVisible(host is not None)
        self.box.setChecked(asks)
        self._notice.setText(control_notice((host,)) if host is not None and asks else translate("gui", _NOBODY))

    def notice(self) -> str:
        """Give the sentence below the checkbox."""
        return self._notice.text()


def control_host_of(session: Session) -> ControlHost | None:
    """Give the host that a run of the settings in the draft would ask; None when there is none to ask."""
    bridge = session.bridge
    if bridge is None or not session.control_hosts:
        return None
    from wizard.engine.control_hosts import control_host_for

    draft = session.state.draft
    host, port = parse_host(draft.host), parse_port(draft.port)
    if not isinstance(host, Host) or not isinstance(port, int):
        return session.control_hosts[0]
    return control_host_for(Endpoint(host, port), replace(bridge.network, control=session.control_hosts))
