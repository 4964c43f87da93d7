"""A list to choose from whose entries stand under headings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QStandardItem, QStandardItemModel

from wizard.gui.shared_screen import shown
from wizard.gui.widgets.choice_box import ChoiceBox

Group = tuple[str, Sequence[tuple[object, str]]]
"""A heading, empty for none, and its entries: a value and the words for it."""


class GroupedBox(ChoiceBox):
    """Headings are bold and cannot be chosen; values are compared, never shown."""

    def __init__(self) -> None:
        super().__init__()
        self._groups: tuple[Group, ...] = ()
        self._values: list[object] = []

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show these entries; nothing happens when they are there already."""
        wanted = tuple((heading, tuple(entries)) for heading, entries in groups)
        if wanted == self._groups:
            return
        self._groups, self._values = wanted, []
        model = QStandardItemModel(self)
        for heading, entries in wanted:
            if heading:
                model.appendRow(_heading(heading, self.font()))
                self._values.append(None)
            for value, words in entries:
                model.appendRow(QStandardItem(shown(words)))
                self._values.append(value)
        self.setModel(model)

    def chosen(self) -> object:
        """Give the value of the entry that is chosen; None when none is."""
        index = self.currentIndex()
        return self._values[index] if 0 <= index < len(self._values) else None

    def choose(self, value: object) -> None:
        """Choose an entry from outside, without a signal; nothing is chosen when no entry has the value."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)


def _heading(words: str, font: QFont) -> QStandardItem:
    item = QStandardItem(shown(words))
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    item.setFont(bold)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item
