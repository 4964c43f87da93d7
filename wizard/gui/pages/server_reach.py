"""The card "Reachable from this computer"."""

from __future__ import annotations

from collections.abc import Mapping

from wizard.facts.check import CheckState
from wizard.facts.connection import PortFact
from wizard.gui.pages.server_words import LOOKED_AT, PortLine, port_line, port_name
from wizard.gui.widgets.card import Card
from wizard.gui.widgets.check_row import CheckRow
from wizard.gui.widgets.labels import plain_label
from wizard.gui.widgets.rows import RowList
from wizard.words.translation import translate

_ROW_PADDING = 3


class ReachCard(Card):
    """A row for each usual port, filled in as the answers arrive."""

    def __init__(self) -> None:
        super().__init__("plain", translate("gui", "Reachable from this computer"))
        self._waits = plain_label("", "muted")
        self.body.addWidget(self._waits)
        self._list = RowList()
        self._rows: dict[int, CheckRow] = {}
        for port, security in LOOKED_AT:
            row = CheckRow(port_name(port, security))
            row.grid.setContentsMargins(0, _ROW_PADDING, 0, _ROW_PADDING)
            self._rows[port] = row
            self._list.add_row(row)
        self.body.addWidget(self._list)
        self.show_waiting()

    def show_waiting(self, why: str = "") -> None:
        """Show one sentence instead of the rows; without one, that there is nothing to try yet."""
        self._waits.setText(why or translate("gui", "Waits for a host name that exists."))
        self._waits.show()
        self._list.hide()
        self.setAccessibleDescription(self._waits.text())

    def show_ports(
        self, facts: Mapping[int, PortFact], chosen: int | None, *, looking: bool, pinned: int | None = None
    ) -> None:
        """Show what each port gave so far; ``pinned`` is the port whose key is trusted in place of a certificate."""
        self._waits.hide()
        self._list.show()
        for port, row in self._rows.items():
            fact = facts.get(port)
            line = _without_answer(looking=looking)
            if fact is not None:
                others = any(other.works for other in facts.values() if other.port != port)
                line = port_line(fact, chosen=port == chosen, others_answer=others, pinned=port == pinned)
            row.show_state(line.state, line.detail, line.time_text)
        # Else a screen reader reads every sentence of the card without the ports that they are about.
        self.setAccessibleDescription(" ".join(f"{row.accessibleName()}." for row in self._rows.values()))

    def waiting_for(self) -> str:
        """Give the sentence that stands instead of the rows; empty when they are shown."""
        return "" if self._waits.isHidden() else self._waits.text()

    def row(self, port: int) -> CheckRow:
        """Give the row of a port."""
        return self._rows[port]


def _without_answer(*, looking: bool) -> PortLine:
    if looking:
        return PortLine(CheckState.RUNNING, translate("gui", "Trying", "to connect to a port"), "")
    return PortLine(CheckState.NOT_CHECKED, translate("gui", "Not tried", "a port"), "")
