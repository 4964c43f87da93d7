"""Whether what a window shows is plain, visible, bounded, and inside the window."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QErrorMessage,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
    QWizardPage,
)

from tests.gui.rules.rule_room import settle
from tests.hostile_text.texts import MOST_SHOWN, hidden_in
from wizard.settings.typed_text import MOST_TYPED


def assert_harmless(window: QWidget, width: int) -> None:
    """Look at every widget of a window that shall be no wider than ``width``."""
    settle()
    for widget in (window, *window.findChildren(QWidget)):
        assert not isinstance(widget, QTextEdit | QMessageBox | QErrorMessage), widget
        if isinstance(widget, QLabel) and widget.text():  # QWizard keeps empty labels of its own
            assert widget.textFormat() is Qt.TextFormat.PlainText, widget.text()
        if isinstance(widget, QWizardPage):
            assert (widget.title(), widget.subTitle()) == ("", "")
        # A tool tip has no format of its own: Qt takes for markup whatever looks like it.
        assert "<" not in widget.toolTip() + widget.whatsThis() + widget.statusTip(), widget.toolTip()
        if isinstance(widget, QLineEdit):
            assert len(widget.text()) <= MOST_TYPED + 1, widget.accessibleName()
        for text in texts_of(widget):
            assert not hidden_in(text), (type(widget).__name__, text[:200], hidden_in(text))
            assert len(text) <= MOST_SHOWN, (type(widget).__name__, len(text), text[:80])
    assert window.width() <= width
    assert window.minimumSizeHint().width() <= width
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.width() > 1:
            right = widget.mapTo(window, QPoint(widget.width(), 0)).x()
            assert right <= window.width(), (type(widget).__name__, right, list(texts_of(widget))[:3])


def texts_of(widget: QWidget) -> Iterator[str]:
    """Give what a widget tells to eyes and ears; what stands in a field to type in belongs to the person."""
    yield from (widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.whatsThis())
    yield from (widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield widget.currentText()
    elif isinstance(widget, QPlainTextEdit) and widget.isReadOnly():
        # A text to copy may be long; what it says has to be visible all the same.
        yield widget.toPlainText()[:MOST_SHOWN]


def everything_said() -> str:
    """Give all that every window tells, to see that a text was shown and not swallowed."""
    widgets = [one for window in QApplication.topLevelWidgets() for one in (window, *window.findChildren(QWidget))]
    return "\n".join(text for widget in widgets for text in texts_of(widget))
