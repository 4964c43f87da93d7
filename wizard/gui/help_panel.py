"""Help in the window: a panel at its trailing edge that blocks nothing and closes with Escape."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget, QWizard
from shiboken6 import isValid

from wizard.flow.steps import Step
from wizard.gui.fonts import scaled
from wizard.gui.help_place import HelpPlace
from wizard.gui.help_text import HelpText
from wizard.gui.help_topics import RELATED, all_topics, topic_page
from wizard.gui.rail import Rail
from wizard.gui.rail_strip import RailStrip
from wizard.gui.widgets.buttons import Button, link_button
from wizard.gui.widgets.focus_ring import RingGround
from wizard.gui.widgets.help_topic import HELP_BUTTON, topic_of
from wizard.gui.widgets.labels import plain_label
from wizard.gui.widgets.scroll_column import ScrollColumn
from wizard.gui.widgets.wrapped_link import WrappedLink
from wizard.words.translation import translate

_LEAST_TEXT = 80
_LOW = 300
"""Up to this height the text has all the room, and other topics are reached by the list of all."""
_MARGINS = (14, 16, 14, 20)
"""The last link stands on one line with the buttons below the page."""


class HelpPanel(RingGround):
    """One topic or the list of all; links lead from topic to topic and Back returns."""

    def __init__(self, window: QWidget) -> None:
        """Make it, hidden, as a child of the window."""
        super().__init__(window)
        self.hide()
        self.setObjectName("help_panel")
        mirrored = window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setProperty("mirrored", "true" if mirrored else "false")
        self.setAccessibleName(translate("gui", "Help"))
        self.topic = ""
        """The topic shown; empty for the list of all."""
        self._way: list[str] = []
        self._gives_back_to: QWidget | None = None
        self._gone_from = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(*_MARGINS)
        column.setSpacing(8)
        self.steps: RailStrip | None = None
        """The rail's steps, while the panel stands in its place."""
        self._column = column
        column.addLayout(self._head())
        self.text = HelpText()
        self.text.setMinimumHeight(_LEAST_TEXT)
        self.list = self._list()
        self.also = QWidget()
        self.links = QVBoxLayout(self.also)
        self.links.setContentsMargins(6, 0, 6, 0)
        self.links.setSpacing(2)
        for part, share in ((self.text, 1), (self.list, 1), (self.also, 0)):
            column.addWidget(part, share)
        self.place = HelpPlace(self, window)
        self.place.escaped.connect(self.close_help)
        self.place.rail_gone.connect(self._show_steps)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_went)
        if isinstance(window, QWizard):
            window.currentIdChanged.connect(self._page_changed)

    def open_topic(self, topic: str) -> None:
        """Show a topic and take the focus; it is given back on closing."""
        focus = QApplication.focusWidget()
        if focus is not None and not self.isAncestorOf(focus):
            self._gives_back_to = focus
        self._way.clear()
        self._gone_from = topic
        self._show(topic)
        self.show()
        self.place.put()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow(self, topic: str) -> None:
        """Go from a topic to another one."""
        self._way.append(self.topic)
        self._show(topic)
        self._take_focus()

    def go_back(self) -> None:
        """Show what was shown before."""
        if self._way:
            self._show(self._way.pop())
            self._take_focus()

    def close_help(self) -> None:
        """Close, and give the focus back to where it came from."""
        back = self._gives_back_to
        if back is not None and isValid(back) and back.isVisible():
            # Before it hides, or Qt hands the focus to some button first and a screen reader reads that.
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.isHidden():
            self._leave()
        if back is not None and isValid(back) and back.isVisible() and back.isEnabled():
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(
            button := (_page_of(self.window()) or self.window()).findChild(QWidget, HELP_BUTTON), QWidget
        ):
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape; Enter follows the link that has the focus and presses no button of the page."""
        focus = self.window().focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.close_help()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif isinstance(focus, Button) and self.isAncestorOf(focus):
            focus.click()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave a low panel to the text."""
        super().resizeEvent(event)
        self._show_also()

    def _show_steps(self, instead_of_rail: bool) -> None:
        window = self.window()
        if self.steps is None and isinstance(window, QWizard) and isinstance(rail := window.sideWidget(), Rail):
            self.steps = RailStrip(rail)
            self._column.insertWidget(0, self.steps)
            QWidget.setTabOrder(self.steps.step_button(Step.FINISH), self.back_link)
        if self.steps is not None:
            self.steps.setVisible(instead_of_rail)

    def _show_also(self) -> None:
        self.also.setVisible(bool(self.topic) and self.height() > scaled(_LOW))

    def _head(self) -> QHBoxLayout:
        self.back_link = link_button(
            translate("gui", "Back", "in the help: to the topic before"),
            translate("gui", "Shows the help that was shown before"),
        )
        self.all_link = link_button(translate("gui", "All topics"), translate("gui", "Lists everything with help"))
        self.close_link = link_button(
            translate("gui", "Close", "button: the window"), translate("gui", "Closes the help; Escape does too")
        )
        self.back_link.clicked.connect(self.go_back)
        self.all_link.clicked.connect(lambda: self.follow(""))
        self.close_link.clicked.connect(self.close_help)
        row = QHBoxLayout()
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(16)
        row.addWidget(self.back_link)
        row.addWidget(self.all_link)
        row.addStretch(1)
        row.addWidget(self.close_link)
        return row

    def _list(self) -> ScrollColumn:
        area = ScrollColumn(_LEAST_TEXT)
        area.setAccessibleName(translate("gui", "All topics"))
        area.column.setContentsMargins(6, 4, 6, 4)
        area.column.setSpacing(2)
        area.column.addWidget(plain_label(translate("gui", "All topics"), "title"))
        kinds = False
        for topic in all_topics():
            if topic.startswith("cause-") and not kinds:
                kinds = True
                area.column.addSpacing(10)
                area.column.addWidget(plain_label(translate("gui", "Problems"), "strong"))
            area.column.addWidget(self._link(topic))
        area.column.addStretch(1)
        return area

    def _link(self, topic: str) -> Button:
        link = WrappedLink(topic_page(topic).title, translate("gui", "Opens this help"))
        link.clicked.connect(lambda: self.follow(topic))
        return link

    def _show(self, topic: str) -> None:
        self.topic = topic
        self.text.setVisible(bool(topic))
        self.list.setVisible(not topic)
        self._show_also()
        self.all_link.setVisible(bool(topic))
        self.back_link.setVisible(bool(self._way))
        if topic:
            self.text.show_page(topic_page(topic))
            self._show_related(topic)

    def _show_related(self, topic: str) -> None:
        for old in self.also.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            self.links.removeWidget(old)
            old.hide()
            old.deleteLater()
        rule = QFrame()
        rule.setProperty("rule", "below")
        rule.setFixedHeight(1)
        self.links.addWidget(rule)
        self.links.addSpacing(6)
        self.links.addWidget(plain_label(translate("gui", "See also"), "strong"))
        before: QWidget = self.text
        for other in RELATED.get(topic, ()):
            link = self._link(other)
            self.links.addWidget(link)
            QWidget.setTabOrder(before, link)
            before = link

    def _take_focus(self) -> None:
        first = self.list.findChild(Button) if not self.topic else self.text
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        self.hide()
        self.place.give_back()

    def _focus_went(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Go away rather than hide all of the control that has the focus (WCAG 2.2, 2.4.11)."""
        if now is None or self.isHidden() or now.window() is not self.window() or self.isAncestorOf(now):
            return
        if self.place.covers(now):
            self._leave()

    def _page_changed(self, _page: int) -> None:
        """Show the help of the new page where that of the old one was shown."""
        topic = topic_of(_page_of(self.window()))
        if self.isHidden() or not topic or self.topic != self._gone_from:
            return
        self._gone_from = topic
        self._way.clear()
        self._show(topic)


def open_help(near: QWidget, topic: str) -> HelpPanel:
    """Open help about a topic in the window of a widget."""
    window = near.window()
    panel = window.findChild(HelpPanel, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if not isinstance(panel, HelpPanel):
        panel = HelpPanel(window)
    panel.open_topic(topic)
    return panel


def continue_help(window: QWidget, old: QWidget) -> None:
    """Show in a window the help that another one shows."""
    panel = old.findChild(HelpPanel, options=Qt.FindChildOption.FindDirectChildrenOnly)
    if isinstance(panel, HelpPanel) and not panel.isHidden():
        open_help(window, panel.topic or panel._gone_from)


def _page_of(window: QWidget) -> QWidget | None:
    return window.currentPage() if isinstance(window, QWizard) else None
