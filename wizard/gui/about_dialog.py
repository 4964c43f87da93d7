"""About this copy of the program: versions, where its files lie, and every licence with its words."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from wizard.gui.about_facts import about_facts
from wizard.gui.fonts import line_height, text_font
from wizard.gui.key_first import KeyFirst
from wizard.gui.spoken import named
from wizard.gui.widgets.buttons import Button, link_button, primary_button
from wizard.gui.widgets.focus_ring import wants_ring
from wizard.gui.widgets.labels import plain_label
from wizard.gui.widgets.paper_column import paper_column
from wizard.gui.widgets.scroll_column import ScrollColumn
from wizard.gui.widgets.word_lines import word_lines
from wizard.gui.window_place import screen_size
from wizard.gui.window_titles import set_title
from wizard.report.about_words import (
    PRODUCT,
    AboutFacts,
    LicenceLine,
    about_details,
    about_lines,
    licence_lines,
    without_home,
)
from wizard.words.translation import translate
from wizard.workstation.licence_texts import licence_text, package_licence_text

_SIZE = QSize(760, 660)
_COPIED_MS = 2000
_LIST_LINES, _TEXT_LINES = 5, 6
_ROW_SIDE, _ROW_ABOVE = 10, 8


class AboutDialog(QDialog):
    """Shows it; "Copy details" takes along what helps with a question, without any name of a person."""

    def __init__(self, facts: AboutFacts, parent: QWidget | None = None) -> None:
        """Build it from what is known of this copy."""
        super().__init__(parent)
        self.facts = facts
        title = translate("gui", "About {product}").format(product=PRODUCT)
        set_title(self, translate("gui", "About", "title of the window with version and licences"))
        KeyFirst(self)
        self.resize(_SIZE.boundedTo(screen_size(self) * 0.94))
        column = paper_column(self, spacing=10)
        self.scroller = ScrollColumn(least_height=200)
        inner = self.scroller.column
        inner.setSpacing(4)
        inner.addWidget(plain_label(title, "title"))
        promise = translate("gui", "It has no telemetry. The log holds no password and no server's reply.")
        inner.addWidget(plain_label(promise, "lead"))
        inner.addSpacing(8)
        self.folder_links: list[Button] = []
        self.said = plain_label("", "small")
        self._add_facts(inner)
        inner.addWidget(self.said)
        self.said.hide()
        inner.addSpacing(10)
        self._add_licences(inner)
        column.addWidget(self.scroller, 1)
        column.addLayout(self._foot())
        self.close_button.setFocus()

    def copy_details(self) -> None:
        """Put versions and system on the clipboard; the person's folder is only "~" there."""
        QGuiApplication.clipboard().setText(about_details(self.facts))
        self.copy_button.setText(translate("gui", "Copied", "on a button, after it was pressed"))
        QTimer.singleShot(
            _COPIED_MS, self.copy_button, lambda: self.copy_button.setText(translate("gui", "Copy &details"))
        )

    def open_folder(self, path: str) -> None:
        """Open the folder of a file, or the folder itself; say so where there is none yet or it does not open."""
        place = Path(path)
        folder = place if place.is_dir() else place.parent
        if not folder.is_dir():
            self._say(translate("gui", "Nothing has been written there yet."))
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._say(translate("gui", "The folder could not be opened. Its place is written above."))

    def showEvent(self, event: QShowEvent) -> None:
        """Give the rows the height of their lines: Qt measures them without the padding that their style has."""
        super().showEvent(event)
        width = self.list.viewport().width() - 2 * _ROW_SIDE
        for item in map(self.list.item, range(self.list.count())):
            lines = len(word_lines(item.text(), self.list.font(), width))
            item.setSizeHint(QSize(0, lines * self.list.fontMetrics().lineSpacing() + _ROW_ABOVE))

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.show()

    def _add_facts(self, column: QVBoxLayout) -> None:
        folders = {self.facts.log, self.facts.data}
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for at, (label, value) in enumerate(about_lines(self.facts)):
            path = value in folders
            name = plain_label(label, "strong")
            name.setWordWrap(False)
            shown = plain_label(without_home(value, self.facts.home), "mono" if path else "body", "text")
            shown.setAccessibleName(named(label, shown.text()))
            middle = Qt.AlignmentFlag.AlignVCenter
            grid.addWidget(name, at, 0, middle)
            if path:
                link = link_button(translate("gui", "Open folder"), shown.accessibleName())
                link.clicked.connect(lambda _on=False, place=value: self.open_folder(place))
                grid.addWidget(shown, at, 1)
                grid.addWidget(link, at, 2, middle)
                self.folder_links.append(link)
            else:
                grid.addWidget(shown, at, 1, 1, 2)
        column.addLayout(grid)

    def _add_licences(self, column: QVBoxLayout) -> None:
        heading = plain_label(translate("gui", "&Licences"), "strong")
        column.addWidget(heading)
        self.list = QListWidget()
        self.list.setFont(text_font("body"))
        self.list.setAccessibleName(translate("gui", "Licences"))
        self.list.setAccessibleDescription(translate("gui", "The words of the chosen one stand below"))
        self.list.setFixedHeight(_LIST_LINES * (line_height("body") + 8))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.list.setWordWrap(True)
        # There always is one: rows are measured beside it.
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        wants_ring(self.list)
        heading.setBuddy(self.list)
        self.words = QPlainTextEdit()
        self.words.setReadOnly(True)
        self.words.setFont(text_font("mono"))
        self.words.setTabChangesFocus(True)
        self.words.setMinimumHeight(_TEXT_LINES * line_height("mono"))
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        # Licences are written in English, whatever the language of the window.
        self.words.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._lines = licence_lines(self.facts)
        for line in self._lines:
            self.list.addItem(QListWidgetItem(_listed(line)))
        self.list.currentRowChanged.connect(self._show_licence)
        self.list.setCurrentRow(0)
        column.addWidget(self.list)
        column.addSpacing(4)
        column.addWidget(self.words, 1)

    def _show_licence(self, row: int) -> None:
        if row < 0:
            return
        line = self._lines[row]
        text = package_licence_text(line.name, line.licence) if line.version else licence_text(line.licence)
        if not text:
            text = translate("gui", "Its words are not part of this copy. It names its licence: {licence}").format(
                licence=line.licence
            )
        self.words.setPlainText(text)
        self.words.setAccessibleName(translate("gui", "Licence of {name}").format(name=line.name))

    def _foot(self) -> QHBoxLayout:
        self.copy_button = link_button(
            translate("gui", "Copy &details"),
            translate("gui", "Puts versions and system on the clipboard, without your name"),
        )
        self.close_button = primary_button(translate("gui", "&Close"))
        self.close_button.setAccessibleDescription(translate("gui", "Closes this window"))
        self.copy_button.clicked.connect(self.copy_details)
        self.close_button.clicked.connect(self.accept)
        self.close_button.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.copy_button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        return row


def open_about(window: QWidget) -> AboutDialog:
    """Open it over a window."""
    dialog = AboutDialog(about_facts(), window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


def _listed(line: LicenceLine) -> str:
    name = f"{line.name} {line.version}" if line.version else line.name
    return named(name, line.licence)
