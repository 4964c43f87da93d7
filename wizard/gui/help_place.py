"""Where help stands: beside the pages of a wide window, and in the place of the rail in a narrow one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget, QWizard

from wizard.gui.fonts import scaled
from wizard.gui.rail import rail_width
from wizard.gui.widgets.restyle import restyle
from wizard.gui.wizard_layout import SIDE, ground_of, side_of

_WIDTH, _LEAST_WIDTH = 400, 296
_PAGE = 728
"""What a page has in a window of the usual size; help takes nothing of that where it can."""
_LEAST_REST = 320
"""What a page needs to be of use beside help; in a window of less help covers the page until it is closed."""


class HelpPlace(QObject):
    """Keeps a panel at an edge of its window, and hears Escape wherever the focus is in that window.

    In a wide window the panel is at the trailing edge, and the pages have the rest. In a narrow one it takes the
    place of the rail at the leading edge, so that the page beside it hardly moves; nothing of the page is covered.
    """

    escaped = Signal()
    rail_gone = Signal(bool)
    """Whether the panel stands in the place of the rail."""

    def __init__(self, panel: QWidget, window: QWidget) -> None:
        """Watch a window for a panel that is its child."""
        super().__init__(panel)
        self._panel = panel
        self._window = window
        self._wizard = window if isinstance(window, QWizard) else None
        self._ground = ground_of(window) if isinstance(window, QWizard) else None
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
        at_side = self._width_at_side(room.width())
        at_end = scaled(_WIDTH)
        ends_beside = room.width() - at_end >= rail_width() + scaled(_PAGE)
        self.beside = self._ground is not None and (ends_beside or room.width() - at_side >= _LEAST_REST)
        if not self.beside:
            self._give_room(room)
            self._panel.setGeometry(self._over(room))
        elif ends_beside:
            place = _at_edge(room, at_end, right=not self._mirrored())
            self._give_room(_at_edge(room, room.width() - at_end, right=self._mirrored()), rail_width())
            self._panel.setGeometry(place)
        else:
            self._give_room(room, at_side, rail=False)
            self._panel.setGeometry(self._side(room, at_side))
        at_left = self._panel.x() == 0 and self._panel.width() < room.width()
        restyle(self._panel, "mirrored", "true" if at_left else "false")
        self._panel.raise_()

    def give_back(self) -> None:
        """Give the window its whole width again."""
        self.beside = False
        self._give_room(self._window.rect())

    def covers(self, widget: QWidget) -> bool:
        """Tell whether nothing of a widget can be seen because of the panel."""
        place = QRect(widget.mapTo(self._window, widget.rect().topLeft()), widget.size())
        return not self.beside and self._panel.geometry().contains(place)

    def _put_again(self) -> None:
        if not self._panel.isHidden():
            self.put()

    def _mirrored(self) -> bool:
        return self._window.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _width_at_side(self, room: int) -> int:
        """Give what the page leaves; large text asks for more, and for no more than it leaves the page."""
        least = min(scaled(_LEAST_WIDTH), room * 9 // 20)
        return max(least, min(scaled(_WIDTH), room - scaled(_PAGE)))

    def _give_room(self, place: QRect, side: int | None = None, *, rail: bool = True) -> None:
        """Place all of the wizard; ``side`` is what lies beside its page, the rail or the panel in its place."""
        if self._wizard is None or self._ground is None:
            return
        if self._ground.geometry() != place:
            self._ground.setGeometry(place)
        steps = self._wizard.sideWidget()
        if steps.isHidden() is rail:
            steps.setVisible(rail)
            self.rail_gone.emit(not rail)
        if self._wizard.property(SIDE) != side:
            self._wizard.setProperty(SIDE, side)
            layout = self._ground.layout()
            if layout is not None:
                layout.activate()

    def _side(self, room: QRect, width: int) -> QRect:
        """Give the place of the rail, below a bar that goes over the whole window."""
        holder = side_of(self._wizard) if self._wizard is not None else None
        top = 0 if holder is None else holder.mapTo(self._window, QPoint(0, 0)).y()
        return _at_edge(room, width, right=self._mirrored()).adjusted(0, top, 0, 0)

    def _over(self, room: QRect) -> QRect:
        """Give a place over the end of the window, or over a page of which too little would be left."""
        side = rail_width() if self._wizard is not None else 0
        wanted = scaled(_WIDTH)
        width = wanted if room.width() - side - wanted >= _LEAST_REST // 2 else room.width() - side
        place = _at_edge(room, width, right=not self._mirrored())
        page = self._wizard.currentPage() if self._wizard is not None else None
        if page is not None:  # the bar above and the buttons below stay free
            place.setTop(page.mapTo(self._window, page.rect().topLeft()).y())
            place.setHeight(page.height())
        return place


def _at_edge(room: QRect, width: int, *, right: bool) -> QRect:
    return QRect(room.width() - width if right else 0, 0, width, room.height())
