"""The round button with a question mark: help for the page that it stands on. F1 does the same."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wizard.gui.widgets.buttons import Button
from wizard.gui.widgets.help_topic import HELP_BUTTON, TOPIC, topic_of
from wizard.gui.widgets.restyle import restyle
from wizard.words.translation import translate


class HelpButton(Button):
    """Opens help at the trailing edge of its window."""

    def __init__(self, topic: str = "") -> None:
        """Make it; ``topic`` names a page of help, empty for that of what it lies on."""
        super().__init__(translate("gui", "?", "button: help"), "plain")
        self.setObjectName(HELP_BUTTON)
        self.setProperty(TOPIC, topic)
        restyle(self, "kind", "help")
        self.setAccessibleName(translate("gui", "Help"))
        self.setAccessibleDescription(translate("gui", "Says what this page is for and what to look out for"))
        key = QKeySequence(QKeySequence.StandardKey.HelpContents)
        self.setToolTip(key.toString(QKeySequence.SequenceFormat.NativeText))
        self.clicked.connect(self.open_help)
        QShortcut(key, self, self.open_help_here)

    def open_help(self) -> None:
        """Open the help of the page."""
        from wizard.gui.help_panel import open_help

        open_help(self, topic_of(self))

    def open_help_here(self) -> None:
        """Open the help of the control that has the focus; of the page where the control has none of its own."""
        from wizard.gui.help_panel import open_help

        open_help(self, topic_of(self.window().focusWidget()) or topic_of(self))


def with_help(title: QWidget, button: HelpButton) -> QHBoxLayout:
    """Put the button at the end of a heading."""
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(title, 1)
    row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    return row


def about_problem(code: str) -> Button | None:
    """Make the link from a finding to the help of its kind; None for a kind that has no help."""
    from wizard.catalogue.help_pages import help_names

    topic = f"cause-{code.partition('.')[0]}"
    if topic not in help_names("en"):
        return None
    link = _Link(translate("gui", "About this problem"), topic)
    link.setAccessibleDescription(translate("gui", "Opens help about problems of this kind"))
    return link


class _Link(Button):
    def __init__(self, text: str, topic: str) -> None:
        super().__init__(text, "link")
        self.setProperty(TOPIC, topic)
        self._topic = topic
        self.clicked.connect(self._open)

    def _open(self) -> None:
        from wizard.gui.help_panel import open_help

        open_help(self, self._topic)
