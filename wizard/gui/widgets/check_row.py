"""One row of a list of checks: sign, bold name, what was seen, and the time it took."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from wizard.facts.check import CheckState
from wizard.gui.fonts import line_height, scaled
from wizard.gui.spoken import joined
from wizard.gui.widgets.code_label import BETWEEN, CodeLabel
from wizard.gui.widgets.inline_row import InlineRow
from wizard.gui.widgets.labels import PlainLabel, plain_label
from wizard.gui.widgets.rows import RuledRow
from wizard.gui.widgets.status_icon import StatusIcon, state_name

_ICON_COLUMN = 26
_LABEL_COLUMN, _WIDEST_LABEL = 150, 220
_QUIET = (CheckState.WAITING, CheckState.NOT_CHECKED, CheckState.CANCELLED)


class CheckRow(RuledRow):
    """Icon, label, detail, time; ``detail_row`` takes a link after the detail."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = StatusIcon()
        self._icon.setContentsMargins(0, 1, 0, 1)
        self._label = plain_label(label, "strong")
        self._detail = plain_label("", "body")
        self._time = plain_label("", "small")
        self._time.setWordWrap(False)
        self._time.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._time.setMinimumHeight(line_height("body"))
        # A link after the detail is higher than its line, and leaves the detail beside the label.
        self._code: CodeLabel | None = None
        self._dot: PlainLabel | None = None
        self._short = False
        self.detail_row = InlineRow(self._detail, spacing=8, text_line=line_height("body"))
        top = Qt.AlignmentFlag.AlignTop
        self.grid.addWidget(self._icon, 0, 0, top)
        self.grid.addWidget(self._label, 0, 1, top)
        self.grid.addWidget(self.detail_row, 0, 2, top)
        self.grid.addWidget(self._time, 0, 3, top)
        self.grid.setColumnMinimumWidth(0, _ICON_COLUMN)
        self.grid.setColumnMinimumWidth(1, scaled(_LABEL_COLUMN))
        self.grid.setColumnStretch(2, 1)
        self.show_state(CheckState.WAITING, "", "")

    @property
    def state(self) -> CheckState:
        """Give the state shown."""
        return self._icon.state

    def show_state(self, state: CheckState, detail: str, time_text: str = "") -> None:
        """Show what became of the check. ``detail`` and ``time_text`` are plain text, already made safe to show."""
        self._icon.set_state(state)
        self._detail.setText(detail)
        self._detail.set_tone("muted" if state in _QUIET else "text")
        self._time.setText(time_text)
        self._show_detail()
        self._name()

    def shorten(self, short: bool) -> None:
        """Leave away what is said of a check that passed, or say it; assistive technology hears it in any case."""
        self._short = short
        self._show_detail()

    def short_saves(self, width: int) -> int:
        """Give how many pixels lower a row of this width is without what is said of a check that passed."""
        if self.state is not CheckState.PASSED:
            return 0
        columns = _ICON_COLUMN + max(self.grid.columnMinimumWidth(1), self._label.sizeHint().width())
        beside = columns + self._time.sizeHint().width() + 3 * self.grid.horizontalSpacing()
        return self._detail.heightForWidth(width - beside) - line_height("body")

    def _show_detail(self) -> None:
        self.detail_row.setVisible(not (self._short and self.state is CheckState.PASSED))

    def show_code(self, cause: str) -> None:
        """Show the short code of what the check found; an empty cause takes it away."""
        if self._code is None and cause:
            self._code, self._dot = CodeLabel(), plain_label(BETWEEN, "body", "muted")
            self.detail_row.addWidget(self._dot)
            self.detail_row.addWidget(self._code)
        if self._code is not None and self._dot is not None:
            self._code.show_cause(cause)
            self._dot.setVisible(bool(self._code.text()) and bool(self._detail.text()))
            self._name()

    def code_text(self) -> str:
        """Give the short code shown; empty for none."""
        return "" if self._code is None else self._code.text()

    def code_aloud(self) -> str:
        """Give the short code as a voice says it; empty for none."""
        return "" if self._code is None else self._code.aloud()

    def _name(self) -> None:
        state = state_name(self.state)
        parts = (self._label.text(), state, self._detail.text(), self._time.text(), self.code_aloud())
        self.setAccessibleName(joined(parts))

    def set_label(self, label: str) -> None:
        """Change the bold name."""
        self._label.setText(label)

    def label_width(self) -> int:
        """Give how wide the bold name is in one line, up to where it breaks into two."""
        return min(self._label.sizeHint().width(), scaled(_WIDEST_LABEL))

    def widen_label(self, width: int) -> None:
        """Give the bold name this much room at least, so that rows of one list have the same columns."""
        self.grid.setColumnMinimumWidth(1, max(scaled(_LABEL_COLUMN), width))
        self._label.setMaximumWidth(max(scaled(_LABEL_COLUMN), width))

    def label(self) -> str:
        """Give the bold name."""
        return self._label.text()

    def detail(self) -> str:
        """Give what the row says."""
        return self._detail.text()

    def time_text(self) -> str:
        """Give the time shown."""
        return self._time.text()
