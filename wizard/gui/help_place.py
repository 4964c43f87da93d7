"""Where help stands: beside the pages of a wide window, over the end of a narrow one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget, QWizard

from wizard.gui.fonts import scaled
from wizard.gui.rail import rail_width

_WIDTH = 400
_PAGE = 728
"""What a page has in a window of the usual size; help takes nothing of that."""
_LEAST_REST = 200


class HelpPlace(QObject):
    """Keeps a panel at the trailing edge of its window, and hears Escape wherever the focus is in that window."""

    escaped = Signal()

    def __init__(self, panel: QWidget, window: QWidget) -> None:
        """Watch a window for a panel that is its child."""
        super().__init__(panel)
        self._panel = panel
        self._window = window
        self._ground = _ground_of(window)
        self.beside = False
        """Whether the panel covers nothing."""
        window.installEventFilter(self)
        if self._ground is not None:
            self._ground.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window; take Escape while help is open."""
        if self._panel.isHidden():
            return False
        if event.type() is QEvent.Type.Resize:
            self.put()
        if event.type() is QEvent.Type.LayoutRequest and watched is self._ground:
            QTimer.singleShot(0, self, self._put_again)  # the filter is asked before the layout is done
        if watched is not self._window or event.type() is not QEvent.Type.KeyPress:
            return False
        escapes = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escapes:
            self.escaped.emit()
        return escapes

    def put(self) -> None:
        """Put the panel in its place."""
        room = self._window.rect()
        width = self._width()
        mirrored = self._window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = 0 if mirrored else room.width() - width
        self.beside = self._ground is not None and room.width() - width >= rail_width() + scaled(_PAGE)
        if self._ground is None:
            self._panel.setGeometry(left, 0, width, room.height())
        elif self.beside:
            self._set_ground(QRect(width if mirrored else 0, 0, room.width() - width, room.height()))
            self._panel.setGeometry(left, 0, width, room.height())
        else:
            self._set_ground(room)
            top, bottom = self._edges()
            self._panel.setGeometry(left, top, width, bottom - top)
        self._panel.raise_()

    def _put_again(self) -> None:
        if not self._panel.isHidden():
            self.put()

    def give_back(self) -> None:
        """Give the window its whole width again."""
        self.beside = False
        self._set_ground(self._window.rect())

    def covers(self, widget: QWidget) -> bool:
        """Tell whether nothing of a widget can be seen because of the panel."""
        place = QRect(widget.mapTo(self._window, widget.rect().topLeft()), widget.size())
        return not self.beside and self._panel.geometry().contains(place)

    def _width(self) -> int:
        """Give the width of the panel; a rest of the page that nobody could use is covered too."""
        room = self._window.width() - (rail_width() if self._ground is not None else 0)
        wanted = scaled(_WIDTH)
        return wanted if room - wanted >= _LEAST_REST else room

    def _set_ground(self, place: QRect) -> None:
        if self._ground is not None and self._ground.geometry() != place:
            self._ground.setGeometry(place)

    def _edges(self) -> tuple[int, int]:
        """Give top and bottom of the page: bar above and buttons below stay free."""
        page = self._window.currentPage() if isinstance(self._window, QWizard) else None
        if page is None:
            return 0, self._window.height()
        top = page.mapTo(self._window, page.rect().topLeft()).y()
        return top, top + page.height()


def _ground_of(window: QWidget) -> QWidget | None:
    """Give the widget that holds all of a QWizard, which sets its size and nothing else of its place."""
    if not isinstance(window, QWizard):
        return None
    return next((child for child in window.children() if type(child) is QWidget), None)
