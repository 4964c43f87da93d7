"""A field on a shared screen: masked while it rests, bullets while one types, plain only where one asks for it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle, QStyleOptionFrame, QWidget

from wizard.gui.fonts import text_font
from wizard.gui.shared_screen import shown
from wizard.gui.widgets.buttons import Button
from wizard.gui.widgets.masked_telling import MaskedTelling
from wizard.words.translation import translate

PLAIN_MS = 30_000
_EDGE = 10
_MOST_DRAWN = 500
"""Characters that are masked to be drawn: a field is never so wide that more of them could be seen."""
_INSIDE = 2
"""What QLineEdit leaves free at both sides of its text."""


class FieldVeil(QObject):
    """Masks one line edit and holds its "Show" button; the owner draws ``paint`` instead of its text.

    Bullets are Qt's own echo mode: assistive technology reads them too, and copying the text does not work.
    """

    def __init__(self, edit: QLineEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.telling = MaskedTelling(edit)
        self.toggle = Button(translate("gui", "Show", "button: the text in a masked field"), "link", edit)
        self.toggle.setFont(text_font("small"))
        self.toggle.setCheckable(True)
        self.toggle.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.toggle.setAccessibleName(translate("gui", "Show while typing"))
        self.toggle.setAccessibleDescription(
            translate("gui", "Shows the text of this field, also to those who see your screen, until you leave it")
        )
        self.toggle.setToolTip(self.toggle.accessibleDescription())
        self.toggle.toggled.connect(self._show)
        self.plain_timer = QTimer(self)
        self.plain_timer.setSingleShot(True)
        self.plain_timer.setInterval(PLAIN_MS)
        self.plain_timer.timeout.connect(self.cover)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    def cover(self) -> None:
        """Mask the text again."""
        self.toggle.setChecked(False)

    def remove(self) -> None:
        """Show the text for good: it is nobody's, such as a port."""
        self.toggle.hide()
        self.toggle.deleteLater()
        self._edit.setEchoMode(QLineEdit.EchoMode.Normal)
        self.telling.end()
        self.deleteLater()

    def room(self) -> int:
        """Give the pixels that the button needs at the far end."""
        return self.toggle.sizeHint().width() + _EDGE

    def place(self, from_edge: int) -> None:
        """Put the button at the far end, so many pixels from it."""
        size, edit = self.toggle.sizeHint(), self._edit
        mirrored = edit.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = from_edge if mirrored else edit.width() - size.width() - from_edge
        self.toggle.setGeometry(left, (edit.height() - size.height()) // 2, size.width(), size.height())

    def paints(self) -> bool:
        """Tell whether the masked text is to be drawn: somebody typed one, and the field rests."""
        return bool(self._edit.text()) and not self._edit.hasFocus() and not self.toggle.isChecked()

    def paint(self) -> None:
        """Draw the field with its masked text."""
        edit = self._edit
        option = QStyleOptionFrame()
        edit.initStyleOption(option)
        painter = QPainter(edit)
        style = edit.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, edit)
        room = style.subElementRect(QStyle.SubElement.SE_LineEditContents, option, edit)
        margins = edit.textMargins()
        room = room.adjusted(margins.left() + _INSIDE, 0, -margins.right() - _INSIDE, 0)
        self._draw_text(painter, room)

    def _draw_text(self, painter: QPainter, room: QRect) -> None:
        edit = self._edit
        painter.setFont(edit.font())
        painter.setPen(edit.palette().text().color())
        text = edit.fontMetrics().elidedText(
            shown(edit.text()[:_MOST_DRAWN]), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _show(self, plain: bool) -> None:
        self._edit.setEchoMode(QLineEdit.EchoMode.Normal if plain else QLineEdit.EchoMode.Password)
        self.toggle.setText(
            translate("gui", "Hide", "button: the text in a masked field")
            if plain
            else translate("gui", "Show", "button: the text in a masked field")
        )
        self._edit.update()
        if plain:
            self.plain_timer.start()
            self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.plain_timer.stop()

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not self._edit and now is not self.toggle:
            self.cover()
