"""The dialog that picks a practice situation: all of them in groups, with what this computer cannot run."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from wizard.gui.fonts import text_font
from wizard.gui.practice_task import task_words
from wizard.gui.theme import current_tokens
from wizard.gui.widgets.buttons import plain_button, primary_button
from wizard.gui.widgets.field import LabelledField
from wizard.gui.widgets.focus_ring import wants_ring
from wizard.gui.widgets.help_button import HelpButton, with_help
from wizard.gui.widgets.labels import plain_label
from wizard.gui.widgets.paper_column import paper_column
from wizard.gui.window_place import screen_size
from wizard.gui.window_titles import set_title
from wizard.practice.availability import why_not_here
from wizard.practice.scenario import Family, Scenario
from wizard.practice.scenarios import SCENARIOS, scenario_by_id
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_SIZE = QSize(720, 640)
_LEAD = QT_TRANSLATE_NOOP("gui", "Each runs on a mail server inside this program and begins at the first page.")
_ID = Qt.ItemDataRole.UserRole
_QUIET = Qt.ItemDataRole.UserRole + 1
_DETAILS_LINES = 5
_INTO_LIST = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class _Situations(QListWidget):
    """The list. Letters that are typed in it are searched for, in the field above it."""

    typed = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand letters on; arrows choose as in every list."""
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if held == Qt.KeyboardModifier.NoModifier and event.text().strip().isprintable() and event.text().strip():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)


class PracticeDialog(QDialog):
    """A list to choose from; ``situation_chosen`` carries the id when one is started."""

    situation_chosen = Signal(str)

    def __init__(self, current: str, parent: QWidget | None = None) -> None:
        """Show all situations, with the current one selected."""
        super().__init__(parent)
        set_title(self, translate("gui", "Practice situations"))
        self.resize(_SIZE.boundedTo(screen_size(self) * 0.94))
        self._current = current
        self._headings: dict[Family, QListWidgetItem] = {}
        self._build()
        self._fill()
        self._colour()
        self.list.currentItemChanged.connect(lambda *_: self._show_chosen())
        self.words.edit.textEdited.connect(self._narrow)
        self._select(current)
        self._show_chosen()
        self.words.edit.setFocus()

    def chosen(self) -> Scenario | None:
        """Give the selected situation."""
        if self.list.currentRow() < 0:
            return None
        item = self.list.currentItem()
        found = item.data(_ID) if not item.isHidden() else None
        return scenario_by_id(found) if isinstance(found, str) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the words to the list with the keys that move in it."""
        if event.key() in _INTO_LIST and self.words.edit.hasFocus() and self.chosen() is not None:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def start(self) -> None:
        """Start the selected situation where this computer can."""
        scenario = self.chosen()
        if scenario is not None and why_not_here(scenario) is None:
            self.accept()
            self.situation_chosen.emit(scenario.id)

    def _build(self) -> None:
        column = paper_column(self)
        title = plain_label(translate("gui", "Practice situations"), "title")
        column.addLayout(with_help(title, HelpButton("practice")))
        column.addWidget(plain_label(translate("gui", _LEAD), "lead"))
        column.addSpacing(8)
        self.words = LabelledField(
            translate("gui", "&Find"), translate("gui", "Shows only situations with this word")
        )
        self.words.edit.show_plainly()
        column.addWidget(self.words)
        self.list = _Situations()
        self.list.typed.connect(self._search_on)
        self.list.setFont(text_font("body"))
        self.list.setAccessibleName(translate("gui", "Situations"))
        self.list.setAccessibleDescription(translate("gui", "Arrow keys choose one"))
        self.list.setUniformItemSizes(False)
        wants_ring(self.list)
        self.list.itemActivated.connect(lambda _item: self.start())
        column.addSpacing(4)
        column.addWidget(self.list, 1)
        column.addSpacing(6)
        self.title = plain_label("", "strong")
        self.summary = plain_label("", "body")
        self.task = plain_label("", "muted")
        self.reason = plain_label("", "body", "warning")
        details = QWidget()
        details.setMinimumHeight(_DETAILS_LINES * 20)
        lines = QVBoxLayout(details)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        for label in (self.title, self.summary, self.task, self.reason):
            lines.addWidget(label)
        lines.addStretch(1)
        column.addWidget(details)
        column.addSpacing(6)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        self.start_button = primary_button(translate("gui", "&Start this situation"))
        self.start_button.setAccessibleDescription(
            translate("gui", "Begins again at the first page, with new servers")
        )
        self.close_button = plain_button(translate("gui", "&Close"))
        self.close_button.setAccessibleDescription(translate("gui", "Keeps the present situation"))
        self.start_button.setDefault(True)
        self.start_button.clicked.connect(self.start)
        self.close_button.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.start_button)
        return row

    def _fill(self) -> None:
        heading_font = QFont(text_font("small"))
        heading_font.setWeight(QFont.Weight.DemiBold)
        for family in Family:
            heading = QListWidgetItem(family.heading)
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            heading.setFont(heading_font)
            self._headings[family] = heading
            self.list.addItem(heading)
            for scenario in (one for one in SCENARIOS if one.family is family):
                self.list.addItem(self._entry(scenario))

    def _entry(self, scenario: Scenario) -> QListWidgetItem:
        title, cannot = scenario.title, why_not_here(scenario) is not None
        if scenario.id == self._current:
            title = translate("gui", "{title} (now)", "the practice situation that runs").format(title=title)
        if cannot:
            title = translate("gui", "{title} (not on this computer)").format(title=title)
        item = QListWidgetItem(f"    {title}")
        item.setData(_ID, scenario.id)
        item.setData(_QUIET, cannot)
        return item

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._colour()

    def _colour(self) -> None:
        """Write quietly what cannot be chosen."""
        quiet = QColor(current_tokens().muted)
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item in self._headings.values() or item.data(_QUIET):
                item.setForeground(quiet)

    def _search_on(self, letters: str) -> None:
        """Go on searching in the field with what was typed in the list."""
        self.words.edit.setFocus(Qt.FocusReason.TabFocusReason)
        self.words.edit.end(False)
        self.words.edit.insert(letters)
        self._narrow(self.words.edit.text())

    def _narrow(self, text: str) -> None:
        """Show the situations that hold every word that was typed, and the headings of groups that have one."""
        words = text.casefold().split()
        shown: set[Family] = set()
        first: QListWidgetItem | None = None
        for row in range(self.list.count()):
            item = self.list.item(row)
            found = item.data(_ID)
            scenario = scenario_by_id(found) if isinstance(found, str) else None
            if scenario is None:
                continue
            fits = all(word in _searched(scenario) for word in words)
            item.setHidden(not fits)
            if fits:
                shown.add(scenario.family)
                first = first or item
        for family, heading in self._headings.items():
            heading.setHidden(family not in shown)
        if self.chosen() is None and first is not None:
            self.list.setCurrentItem(first)
        self._show_chosen()

    def _select(self, scenario_id: str) -> None:
        for row in range(self.list.count()):
            if self.list.item(row).data(_ID) == scenario_id:
                self.list.setCurrentRow(row)
                self.list.scrollToItem(self.list.item(row), QListWidget.ScrollHint.PositionAtCenter)

    def _show_chosen(self) -> None:
        scenario = self.chosen()
        self.title.setText(
            scenario.title if scenario is not None else translate("gui", "No situation has these words")
        )
        self.summary.setText(scenario.summary if scenario is not None else "")
        self.task.setText(task_words(scenario, scenario.platform) if scenario is not None else "")
        reason = why_not_here(scenario) if scenario is not None else None
        self.reason.setText(reason or "")
        self.reason.setVisible(reason is not None)
        self.start_button.setEnabled(scenario is not None and reason is None)


def _searched(scenario: Scenario) -> str:
    return f"{scenario.id} {scenario.title} {scenario.summary} {scenario.true_cause or ''}".casefold()
