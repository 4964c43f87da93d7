"""The parts of a provider's guide: steps, menu paths, commands and messages to copy, dates with their source."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from wizard.gui.fonts import line_height, scaled
from wizard.gui.shared_screen import shown as masked
from wizard.gui.spoken import named
from wizard.gui.tokens import SMALL_HEIGHT
from wizard.gui.widgets.buttons import Button, plain_button
from wizard.gui.widgets.card import Card
from wizard.gui.widgets.labels import plain_label
from wizard.gui.widgets.page_link import page_link, shown_url
from wizard.report.isolates import isolate
from wizard.report.provider_words import ChangeWords, GuideSectionWords, GuideStepWords
from wizard.words.translation import translate

_COPIED_MS = 2000
_NUMBER_COLUMN = 24
_MOST_SHOWN = 60


class CopyBlock(Card):
    """A text to take along, such as a command, with a button that copies it as it stands."""

    def __init__(self, text: str, name: str, copy_name: str, *, mono: bool) -> None:
        """Show a text; ``name`` and ``copy_name`` say what it is and what the button does with it."""
        super().__init__("plain")
        self.text = text
        shown = plain_label(text, "mono" if mono else "body", "text")
        shown.setAccessibleName(name)
        # The first line stands beside the word on the button, not above it.
        shown.setContentsMargins(0, (scaled(SMALL_HEIGHT) - line_height("body")) // 2, 0, 0)
        self.button = plain_button(_copy())
        self.button.make_small()
        self.button.setAccessibleName(copy_name)
        self.button.setAccessibleDescription(masked(text))
        self.button.clicked.connect(self._copy)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(shown, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
        self.button.setText(translate("gui", "Copied", "on a button, after it was pressed"))
        QTimer.singleShot(_COPIED_MS, self.button, lambda: self.button.setText(_copy()))


class SectionBlock(QWidget):
    """What one person does: heading, numbered steps, and the message to that person where it is somebody else."""

    def __init__(self, section: GuideSectionWords) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(plain_label(section.for_whom, "small"))
        column.addWidget(plain_label(section.title, "strong"))
        if section.request is not None:
            column.addWidget(plain_label(translate("gui", "If that is somebody else, send this message:")))
            name = translate("gui", "The message to the administrator")
            copy_name = translate("gui", "Copy the message to the administrator")
            column.addWidget(CopyBlock(section.request, name, copy_name, mono=False))
        grid = QGridLayout()
        grid.setContentsMargins(0, 2, 0, 0)
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, scaled(_NUMBER_COLUMN))
        grid.setColumnStretch(1, 1)
        for row, step in enumerate(section.steps):
            if len(section.steps) > 1:
                grid.addWidget(plain_label(f"{row + 1}."), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(StepBlock(step), row, 1)
        column.addLayout(grid)


class StepBlock(QWidget):
    """One step: the sentence, the way through menus, the command, the page."""

    def __init__(self, step: GuideStepWords) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(plain_label(step.text))
        if step.path is not None:
            path = plain_label(step.path, "strong")
            path.setAccessibleName(masked(translate("gui", "Menus: {path}").format(path=step.path)))
            column.addWidget(path)
        if step.command is not None:
            column.addSpacing(2)
            name = translate("gui", "The PowerShell command")
            column.addWidget(
                CopyBlock(step.command, name, translate("gui", "Copy the PowerShell command"), mono=True)
            )
        if step.url is not None:
            column.addWidget(short_link(step.url))


class ChangesBlock(QWidget):
    """The dates of a provider, each with what changes and the page that says so."""

    def __init__(self, changes: tuple[ChangeWords, ...]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(plain_label(translate("gui", "What changes, and when"), "strong"))
        for change in changes:
            column.addSpacing(4)
            column.addWidget(plain_label(named(change.when, change.what)))
            column.addWidget(source_link(change))


def source_link(change: ChangeWords) -> Button:
    """Make the link to the page that a date is from."""
    return page_link(change.source, translate("gui", "Source: {host}").format(host=isolate(_host(change.source))))


def short_link(url: str) -> Button:
    """Make a link that shows its whole address where that is short, else where it leads."""
    return (
        page_link(url)
        if len(shown_url(url)) <= _MOST_SHOWN
        else page_link(url, translate("gui", "Open {host}").format(host=isolate(_host(url))))
    )


def _copy() -> str:
    return translate("gui", "Copy", "button: to the clipboard")


def _host(url: str) -> str:
    return url.removeprefix("https://").partition("/")[0]
