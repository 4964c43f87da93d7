"""The list of checks, which alone scrolls: one row for each group, the platform's firewall, and further findings."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.diagnosis.finding import Finding
from wizard.facts.check import CheckId, CheckRun, CheckState
from wizard.gui.pages.checks_admission import Admission, admission_sentence
from wizard.gui.pages.checks_problem import ProblemCard
from wizard.gui.pages.checks_rows import GROUPS, GroupRow, LiveRun, elapsed_text, group_rows
from wizard.gui.widgets.alternatives import AlternativesList
from wizard.gui.widgets.buttons import link_button
from wizard.gui.widgets.check_row import CheckRow
from wizard.gui.widgets.focus_ring import ring_around
from wizard.gui.widgets.scroll_column import ScrollColumn
from wizard.report.alternative_words import AlternativeWords, how_to_tell
from wizard.report.check_words import check_detail, check_label
from wizard.report.kept_words import kept_detail
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_LEAST_HEIGHT, _LOW_HEIGHT = 100, 64
_ROOM_FOR_BAR = 16
_WITH_CODE = (CheckState.WARNING, CheckState.FAILED)

# Rows that hold several checks are named after what a person knows, not after one of their checks.
_GROUP_LABELS = {
    CheckId.GREETING: QT_TRANSLATE_NOOP("gui", "Mail server"),
    CheckId.STILL_OPEN: QT_TRANSLATE_NOOP("gui", "After sign-in"),
}
_RUNNING = {
    CheckId.NAMES: QT_TRANSLATE_NOOP("gui", "Looking up the server's addresses"),
    CheckId.TCP: QT_TRANSLATE_NOOP("gui", "Connecting from this computer"),
    CheckId.GREETING: QT_TRANSLATE_NOOP("gui", "Waiting for the server's greeting"),
    CheckId.TLS: QT_TRANSLATE_NOOP("gui", "Agreeing on encryption and checking the certificate"),
    CheckId.AUTH: QT_TRANSLATE_NOOP("gui", "Signing in once"),
    CheckId.MAIL: QT_TRANSLATE_NOOP("gui", "Asking whether the sender may send"),
    CheckId.RCPT: QT_TRANSLATE_NOOP("gui", "Asking whether the recipient is accepted"),
    CheckId.TEST_MESSAGE: QT_TRANSLATE_NOOP("gui", "Sending the test message"),
    CheckId.SENDER_DOMAIN: QT_TRANSLATE_NOOP("gui", "Looking up where replies go"),
    CheckId.OTHER_PORTS: QT_TRANSLATE_NOOP("gui", "Trying the server's other ports"),
    CheckId.STILL_OPEN: QT_TRANSLATE_NOOP("gui", "Connecting once more after the refused sign-in"),
    CheckId.CONTROL: QT_TRANSLATE_NOOP("gui", "Asking a control host about this network"),
    CheckId.CLOCK: QT_TRANSLATE_NOOP("gui", "Comparing this computer's clock"),
}


class ChecksList(ScrollColumn):
    """Shows a LiveRun, row by row, and keeps the rows it has, so that nothing flickers or loses its place."""

    it_note_wanted = Signal()
    everything_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(least_height=_LEAST_HEIGHT)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.column.setContentsMargins(*((_ROOM_FOR_BAR, 0, 0, 0) if mirrored else (0, 0, _ROOM_FOR_BAR, 0)))
        self.setAccessibleName(translate("gui", "List of checks"))
        self.verticalScrollBar().rangeChanged.connect(self._take_part_in_tab_order)
        self._rows: dict[CheckId, CheckRow] = {}
        self._spare: list[CheckRow] = []
        self.doubt: AlternativesList | None = None
        self._doubt_place = QVBoxLayout()
        self.column.addLayout(self._doubt_place)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.column.addLayout(self._lines)
        self.platform_row = CheckRow(translate("gui", "Platform firewall"))
        self.note_link = link_button(translate("gui", "Rules and a note for your IT team"))
        self.note_link.setAccessibleDescription(
            translate("gui", "Opens text to copy for whoever runs the server's firewall")
        )
        self.note_link.setStyleSheet("min-height: 22px")  # 24 px with its frame (rule 46)
        self.note_link.clicked.connect(self.it_note_wanted)
        self.platform_row.detail_row.row.addWidget(self.note_link)
        self.column.addWidget(self.platform_row)
        self.everything_link = link_button(
            translate("gui", "Check everything again"),
            translate("gui", "Runs every check once more, with one sign-in; nothing is kept from before"),
        )
        self.everything_link.setStyleSheet("min-height: 22px")  # 24 px with its frame (rule 46)
        self.everything_link.clicked.connect(self.everything_wanted)
        self.everything_link.hide()
        self.column.addWidget(self.everything_link, 0, Qt.AlignmentFlag.AlignLeft)
        self._cards = QVBoxLayout()
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(12)
        self.column.addLayout(self._cards)
        self.column.addStretch(1)
        self.show_platform(None)

    def low_saves(self, _width: int) -> int:
        """Give how many pixels less the list asks for when it is low."""
        return _LEAST_HEIGHT - _LOW_HEIGHT

    def make_low(self, low: bool) -> None:
        """Show fewer rows at once below a problem of many words; the list scrolls."""
        self.ask_for(_LOW_HEIGHT if low else _LEAST_HEIGHT)

    def make_ready(self) -> None:
        """Make one row that a run will fill, so that its beginning waits for less."""
        row = CheckRow("", self.paper)
        row.hide()
        for part in (row, *row.findChildren(QWidget)):
            part.ensurePolished()
        self._spare.append(row)

    def show_run(
        self,
        live: LiveRun,
        run: CheckRun | None = None,
        earlier: CheckRun | None = None,
        stale: Collection[CheckId] = (),
    ) -> None:
        """Show what is known of a run; the finished run, when there is one, adds words to some details.

        ``earlier`` does so for rows that show what the run before saw. ``stale``: checks that are out of date.
        """
        rows = group_rows(live)
        for group in tuple(self._rows):
            if group not in {row.group for row in rows}:
                gone = self._rows.pop(group)
                self._lines.removeWidget(gone)
                gone.hide()
                gone.deleteLater()
        for place, row in enumerate(rows):
            widget = self._rows.get(row.group)
            if widget is None:
                widget = self._spare.pop() if self._spare else CheckRow("", self.paper)
                widget.set_label(_label(row.group))
                widget.show()
                self._rows[row.group] = widget
            if self._lines.indexOf(widget) != place:
                self._lines.removeWidget(widget)
                self._lines.insertWidget(place, widget)
            detail = _detail(row, earlier if run is None and row.held else run)
            if not set(row.checks).isdisjoint(stale) and detail:
                detail = translate("gui", "Out of date: {detail}").format(detail=detail)
            begins = row.state is CheckState.RUNNING and widget.state is not CheckState.RUNNING
            widget.show_state(row.state, detail, elapsed_text(row.elapsed_s))
            if begins and live.held:
                self.ensureWidgetVisible(widget, 0, 0)  # what runs again may stand below the rows that stay
        self._settle_rows()

    def show_codes(self, findings: Sequence[Finding]) -> None:
        """Show on every row that did not pass the short code of what was found there; the first finding wins."""
        shown = {group: row for group, row in self._rows.items() if row.state in _WITH_CODE}
        for group, row in self._rows.items():
            checks = next((checks for checks in GROUPS if checks[0] == group), (group,))
            here = (one.code for one in findings if not set(checks).isdisjoint(one.evidence))
            row.show_code(next(here, "") if group in shown else "")

    def show_platform(self, admission: Admission | None) -> None:
        """Say what the platform's side needs; None for a platform without a fixed address."""
        self.platform_row.setVisible(admission is not None)
        if admission is not None:
            self.platform_row.show_state(CheckState.WARNING, admission_sentence(admission))
        self._settle_rows()

    def show_doubt(self, finding: Finding | None, others: Sequence[AlternativeWords] | None) -> None:
        """Show first, right below the problem, what else it may be; nothing when it is sure."""
        if self.doubt is not None:
            self._doubt_place.removeWidget(self.doubt)
            self.doubt.hide()
            self.doubt.deleteLater()
            self.doubt = None
        self._doubt_place.setContentsMargins(0, 0, 0, 0)
        if finding is not None and others is not None:
            told = how_to_tell(finding.code, finding.params.get("case", ""))
            self.doubt = AlternativesList(told, others, compact=True)
            self._doubt_place.addWidget(self.doubt)
            self._doubt_place.setContentsMargins(0, 0, 0, 8)

    def show_cards(self, cards: Sequence[ProblemCard]) -> None:
        """Put further findings below the rows in place of the earlier ones."""
        while (item := self._cards.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for card in cards:
            self._cards.addWidget(card)
        self._cards.setContentsMargins(0, 16 if cards else 0, 0, 0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show with a ring that arrow keys scroll the list now."""
        # What stands in it takes no focus: a screen reader reads all of it here.
        rows = (*self.rows(), self.platform_row)
        self.setAccessibleDescription(" ".join(f"{row.accessibleName()}." for row in rows if not row.isHidden()))
        super().focusInEvent(event)
        ring_around(self, shown=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        ring_around(self, shown=False)

    def _take_part_in_tab_order(self, _least: int, most: int) -> None:
        """Take the focus where arrow keys scroll the list, and only there."""
        if most == 0 and self.hasFocus():
            self.focusNextChild()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if most else Qt.FocusPolicy.NoFocus)

    def cards(self) -> tuple[ProblemCard, ...]:
        """Give the cards below the rows."""
        items = (self._cards.itemAt(place) for place in range(self._cards.count()))
        widgets = (item.widget() for item in items if item is not None)
        return tuple(widget for widget in widgets if isinstance(widget, ProblemCard))

    def row(self, group: CheckId) -> CheckRow | None:
        """Give the row of a group, when it is shown."""
        return self._rows.get(group)

    def rows(self) -> tuple[CheckRow, ...]:
        """Give the rows in their order, without the platform's."""
        return tuple(self._rows[row] for row in self._order())

    def _order(self) -> tuple[CheckId, ...]:
        return tuple(sorted(self._rows, key=lambda group: self._lines.indexOf(self._rows[group])))

    def _settle_rows(self) -> None:
        """Let what was seen begin at one edge in all rows, and leave out the rule below the last."""
        rows = [*self.rows(), *([self.platform_row] if not self.platform_row.isHidden() else [])]
        widest = max((row.label_width() for row in rows), default=0)
        for row in rows:
            row.set_last(row is rows[-1])
            row.widen_label(widest)


def _label(group: CheckId) -> str:
    own = _GROUP_LABELS.get(group)
    return check_label(group) if own is None else translate("gui", own)


def _detail(row: GroupRow, run: CheckRun | None) -> str:
    if row.outcome is not None:
        detail = check_detail(row.speaker, row.outcome, run)
        told = row.kept_at is None or (run is not None and row.speaker in run.kept)
        return detail if told or row.kept_at is None else kept_detail(detail, row.kept_at)
    if row.state is CheckState.RUNNING:
        return (
            translate("gui", _RUNNING[row.group])
            if row.group in _RUNNING
            else translate("gui", "Running", "state of a check")
        )
    return translate("gui", "Waiting", "state of a check") if row.state is CheckState.WAITING else ""
