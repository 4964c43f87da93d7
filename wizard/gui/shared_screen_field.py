"""A field on a shared screen: masked while it rests, bullets while one types, and nothing in it shows its text.

Who must read it ends the mode for that moment: its key leaves the cursor where it is.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame

from wizard.gui.shared_screen import shown
from wizard.gui.widgets.masked_telling import MaskedTelling
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_WORDS = QT_TRANSLATE_NOOP("gui", "Shared screen: names, addresses and the customer's hosts are masked")
_MOST_DRAWN = 500
"""Characters that are masked to be drawn: a field is never so wide that more of them could be seen."""
_INSIDE = 2
"""What QLineEdit leaves free at both sides of its text."""


class FieldVeil(QObject):
    """Masks one line edit; the owner draws ``paint`` instead of its text.

    Bullets are Qt's own echo mode: assistive technology reads them too, and copying the text does not work.
    """

    def __init__(self, edit: QLineEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.telling = MaskedTelling(edit)
        edit.setToolTip(translate("gui", _WORDS))

    def remove(self) -> None:
        """Show the text for good: it is nobody's, such as a port."""
        self._edit.setToolTip("")
        self._edit.setEchoMode(QLineEdit.EchoMode.Normal)
        self.telling.end()
        self.deleteLater()

    def paints(self) -> bool:
        """Tell whether the masked text is to be drawn: somebody typed one, and the field rests."""
        return bool(self._edit.text()) and not self._edit.hasFocus()

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
