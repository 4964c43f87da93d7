"""A window opens once a screen reader has heard of the key that asked for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QWidget

KEY_MS = 150
"""How long a screen reader may take until it says a key, which cuts off what it was saying of the new window."""


class KeyFirst(QObject):
    """Keeps a window back for a moment while somebody listens: Orca 48 hears of keys and of windows in any order.

    It cut off the sentences of a question that stood there sooner than the key was said.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        """Wait before the window is mapped, which is after its event; what is typed meanwhile comes after it."""
        if event.type() is QEvent.Type.Show and not event.spontaneous():
            from PySide6.QtGui import QAccessible

            if QAccessible.isActive():
                waiting = QEventLoop()
                QTimer.singleShot(KEY_MS, waiting.quit)
                waiting.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        return False
