"""The rail: the same six steps throughout, where one is, and what is done."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from wizard.flow.navigation import StepMark
from wizard.flow.steps import Step
from wizard.gui.announce import say_aloud
from wizard.gui.fonts import is_large, line_height, scaled, text_font
from wizard.gui.shared_screen import is_shared
from wizard.gui.spoken import joined
from wizard.gui.theme import current_tokens
from wizard.gui.tokens import RAIL_WIDTH
from wizard.gui.widgets.buttons import link_button
from wizard.gui.widgets.chip import Chip
from wizard.gui.widgets.enter_key import pressed_by
from wizard.gui.widgets.help_topic import TOPIC
from wizard.gui.widgets.labels import plain_label
from wizard.gui.widgets.mnemonic import without_mnemonic
from wizard.gui.window_menu import MenuButton, WindowMenu
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_STEP_NAMES: dict[Step, str] = {
    Step.PLATFORM: QT_TRANSLATE_NOOP("gui", "Platform", "a step of six"),
    Step.SENDER: QT_TRANSLATE_NOOP("gui", "Sender", "a step of six"),
    Step.SERVER: QT_TRANSLATE_NOOP("gui", "Server", "a step of six"),
    Step.SIGN_IN: QT_TRANSLATE_NOOP("gui", "Sign-in", "a step of six"),
    Step.CHECKS: QT_TRANSLATE_NOOP("gui", "Checks", "a step of six"),
    Step.FINISH: QT_TRANSLATE_NOOP("gui", "Finish", "a step of six"),
}

_MARK_WORDS = {
    StepMark.TO_DO: QT_TRANSLATE_NOOP("gui", "not done yet", "said of a step"),
    StepMark.NOW: QT_TRANSLATE_NOOP("gui", "current step", "said of a step"),
    StepMark.DONE: QT_TRANSLATE_NOOP("gui", "done", "said of a step"),
    StepMark.PROBLEM: QT_TRANSLATE_NOOP("gui", "needs attention", "said of a step"),
}
_NOW = (StepMark.NOW, StepMark.NOW_DONE)
_DONE = (StepMark.DONE, StepMark.NOW_DONE)
_EXPLAIN, _EXPLAIN_SHORT = (
    QT_TRANSLATE_NOOP("gui", "Explain an error message"),
    QT_TRANSLATE_NOOP("gui", "Explain an error"),
)
EXPLAIN_KEY = QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_E)
"""The key that opens "Explain an error message"."""
_NATIVE = QKeySequence.SequenceFormat.NativeText
_ROW, _ROW_LARGE, _ROW_LEAST = 40, 30, 24
_SIDE, _EDGE = 16, 8
_FOOT_SIDE = 8
_FOOT_GAP = 4
_LINK_FRAME = 4
_CHECK = QPolygonF([QPointF(-4.2, 0.4), QPointF(-1.4, 3.0), QPointF(4.0, -2.8)])


def rail_width() -> int:
    """Give the width of the rail: 232 px, a little more for large text, so that the page keeps its place."""
    return min(scaled(RAIL_WIDTH), RAIL_WIDTH + 48)


def _gap(height: int) -> QSpacerItem:
    """Make a gap that gives way in a low window."""
    return QSpacerItem(0, height, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Maximum)


def _dot() -> int:
    return scaled(22)


def _fits(link: str) -> bool:
    """Tell whether a link stands whole in the foot; a button asked for its hint would keep its font from then on."""
    width = QFontMetrics(text_font("body")).horizontalAdvance(without_mnemonic(link))
    return width + _LINK_FRAME < rail_width() - 2 * _SIDE - 2 * _FOOT_SIDE


class RailStep(QAbstractButton):
    """One step: a dot with its number, a check or an exclamation mark, and its name."""

    def __init__(self, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step = step
        self._mark = StepMark.TO_DO
        self.name = translate("gui", _STEP_NAMES[step], "a step of six")
        self.setText(self.name)
        self.setFont(text_font("body"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.show_mark(StepMark.TO_DO, clickable=False)

    @property
    def mark(self) -> StepMark:
        """Give the mark shown."""
        return self._mark

    def show_mark(self, mark: StepMark, *, clickable: bool) -> None:
        """Show a mark; a step that was reached before can be clicked and gets a tab stop."""
        self._mark = mark
        self.setEnabled(clickable or mark in _NOW)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if clickable else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if clickable else Qt.CursorShape.ArrowCursor)
        shown = (StepMark.NOW, StepMark.DONE) if mark is StepMark.NOW_DONE else (mark,)
        said = joined([translate("gui", _MARK_WORDS[one], "said of a step") for one in shown])
        self.setAccessibleName(
            translate("gui", "Step {number} of {count}: {name}, {state}").format(
                number=self._step + 1, count=len(Step), name=self.name, state=said
            )
        )
        self.setAccessibleDescription(translate("gui", "Goes to this step") if clickable else said)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as well as the space bar."""
        if not pressed_by(event, self):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Ask for 40 px of height; large text takes some of the room between the steps."""
        return QSize(rail_width() - 2 * _SIDE, scaled(_ROW_LARGE if is_large() else _ROW))

    def minimumSizeHint(self) -> QSize:
        """Get along with the height of a target where the window is low."""
        return QSize(0, scaled(_ROW_LEAST))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the highlight, the dot and the name."""
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(self.rect())
        if self._mark in _NOW or (self.underMouse() and self.isEnabled()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_soft if self._mark in _NOW else tokens.border))
            painter.setOpacity(1.0 if self._mark in _NOW else 0.4)
            painter.drawRoundedRect(ground, 8, 8)
            painter.setOpacity(1.0)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), 7, 7)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = ground.width() - 8 - _dot() / 2 if mirrored else 8 + _dot() / 2
        self._draw_dot(painter, QPointF(x, ground.height() / 2))
        self.draw_name(painter, mirrored=mirrored)

    def draw_name(self, painter: QPainter, *, mirrored: bool) -> None:
        """Draw the name beside the dot."""
        tokens = current_tokens()
        font = QFont(self.font())
        if self._mark in _NOW:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(tokens.muted if self._mark is StepMark.TO_DO else tokens.text))
        side = 8 + _dot() + 12
        room = self.rect().adjusted(0, 0, -side, 0) if mirrored else self.rect().adjusted(side, 0, 0, 0)
        # In a mirrored window the painter takes left for right.
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())

    def _draw_dot(self, painter: QPainter, centre: QPointF) -> None:
        tokens = current_tokens()
        filled = {**dict.fromkeys(_DONE, tokens.ok), StepMark.PROBLEM: tokens.warn}.get(self._mark)
        ring = tokens.accent if self._mark in _NOW else tokens.border
        painter.setPen(Qt.PenStyle.NoPen if filled else QPen(QColor(ring), 1.5))
        painter.setBrush(QColor(filled or tokens.bg))
        radius = _dot() / 2 if filled else _dot() / 2 - 0.75
        painter.drawEllipse(centre, radius, radius)
        if self._mark in _DONE:
            pen = QPen(QColor(tokens.bg), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.translate(centre)
            painter.scale(_dot() / 22, _dot() / 22)
            painter.drawPolyline(_CHECK)
            painter.resetTransform()
            return
        font = text_font("small")
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        colours = {StepMark.NOW: tokens.accent, StepMark.PROBLEM: tokens.bg}
        painter.setPen(QColor(colours.get(self._mark, tokens.muted)))
        sign = "!" if self._mark is StepMark.PROBLEM else str(self._step + 1)
        box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)


def shared_chip() -> Chip:
    """Make the mark that says that names and addresses are masked."""
    chip = Chip(translate("gui", "Shared screen", "a mark: names and addresses are masked"))
    chip.setProperty("kind", "warning")
    words = translate("gui", "Shared screen: names, addresses and the customer's hosts are masked")
    chip.setAccessibleName(words)
    chip.setToolTip(words)
    return chip


def announce_shared(rail: Rail) -> None:
    """Say once that names and addresses are masked now, or that they can be read again (rule 44)."""
    said: QWidget = rail.menu_button if rail.shared_chip is None else rail.shared_chip
    if rail.shared_chip is None:
        said.setAccessibleDescription(translate("gui", "Names and addresses are shown again"))
    say_aloud(said)


class Rail(QWidget):
    """The side of the window: the platform, "Custom SMTP setup", steps; at the foot an explanation and the menu."""

    step_clicked = Signal(object)
    explain_wanted = Signal()
    steps_shown = Signal()
    """The marks of the steps were set."""

    def __init__(self, parent: QWidget, menu: WindowMenu) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(rail_width())
        self.setAccessibleName(translate("gui", "Steps"))
        column = QVBoxLayout(self)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setProperty("mirrored", "true" if mirrored else "false")
        column.setContentsMargins(_SIDE + mirrored, _EDGE, _SIDE + (not mirrored), _EDGE)
        column.setSpacing(0)
        column.addItem(_gap(24 - _EDGE))
        self._platform = plain_label("", "strong")
        self._sub = plain_label(translate("gui", "Custom SMTP setup"), "small")
        self._sub.setMinimumHeight(line_height("body"))
        for label, below in ((self._platform, 2), (self._sub, 24)):
            label.setContentsMargins(8, 0, 8, 0)
            column.addWidget(label)
            column.addItem(_gap(below))
        self._steps = {step: RailStep(step, self) for step in Step}
        for step, button in self._steps.items():
            button.clicked.connect(lambda _checked=False, step=step: self.step_clicked.emit(step))
            column.addWidget(button)
        column.addStretch(1)
        self.explain_link = link_button(
            translate("gui", _EXPLAIN), translate("gui", "Opens a window that says what an error message means")
        )
        if not _fits(self.explain_link.text()):
            self.explain_link.setText(translate("gui", _EXPLAIN_SHORT))
        if not _fits(self.explain_link.text()):
            self.explain_link.setFont(text_font("small"))
        self.explain_link.setToolTip(EXPLAIN_KEY.toString(_NATIVE))
        self.explain_link.setProperty(TOPIC, "explain")
        self.explain_link.clicked.connect(self.explain_wanted)
        self.menu_button = MenuButton(menu)
        foot = QVBoxLayout()
        foot.setContentsMargins(_FOOT_SIDE, 0, _FOOT_SIDE, 0)
        foot.setSpacing(_FOOT_GAP)
        self.shared_chip = shared_chip() if is_shared() else None
        if self.shared_chip is not None:
            foot.addWidget(self.shared_chip, 0, Qt.AlignmentFlag.AlignLeft)
            foot.addSpacing(_FOOT_GAP)
        for link in (self.explain_link, self.menu_button):
            foot.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(foot)
        column.addItem(_gap(24 - _EDGE))

    def show_steps(self, platform: str, marks: Mapping[Step, StepMark], reachable: frozenset[Step]) -> None:
        """Show the platform's name and the mark of every step; the reachable ones can be clicked."""
        self._platform.setText(platform)
        for step, button in self._steps.items():
            mark = marks[step]
            button.show_mark(mark, clickable=step in reachable and mark not in _NOW)
        self.steps_shown.emit()

    def step_button(self, step: Step) -> RailStep:
        """Give the button of a step."""
        return self._steps[step]
