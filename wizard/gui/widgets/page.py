"""The frame of every step: heading, the card with its problems, and a column for the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QSpacerItem, QVBoxLayout, QWidget, QWizardPage

from wizard.gui.shared_screen import shown
from wizard.gui.tokens import PAGE_MARGIN
from wizard.gui.widgets.card import Card
from wizard.gui.widgets.help_button import HelpButton, with_help
from wizard.gui.widgets.labels import plain_label
from wizard.gui.widgets.problem_summary import ProblemSummary
from wizard.gui.widgets.room_savers import DRAWS_UNSEEN, RoomSavers
from wizard.gui.widgets.rows import RuledRow
from wizard.gui.widgets.scroll_column import ScrollColumn
from wizard.words.translation import translate

_BELOW_LEAD = 4
_GAPS, _TIGHT_GAPS = (16, 24), (12, 16)
"""What lies between the parts of the column, and between heading and column."""
_EDGES, _LOW_EDGES = (28, 16, 0), (16, 8, 4)
"""What lies above the heading and below the column, and how much nearer the column comes to the heading."""


class StepPage(QWizardPage):
    """One step of the wizard.

    Subclasses fill ``column`` (16 px apart, inside 40 px margins) and override what they need of ``primary_text``,
    ``press_primary``, ``details_text`` and ``entered``; to ``room`` they add what can go where the page would scroll.
    Titles of QWizardPage are never set: they would be read as HTML and draw a header across the rail.
    """

    buttons_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.scroller = ScrollColumn()
        # On a very small screen everything stays reachable (rule 4); elsewhere the bar never shows.
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        whole.addWidget(self.scroller)
        outer = self.scroller.column
        self.room = RoomSavers(self.scroller)
        self._lead_waits = self._lead_given_up = False
        self._lead_may_go: Callable[[], bool] = lambda: False
        self._title = plain_label("", "title")
        self._lead = plain_label("", "lead")
        self.help_button = HelpButton()
        outer.addLayout(with_help(self._title, self.help_button))
        outer.addSpacing(_BELOW_LEAD)
        outer.addWidget(self._lead)
        self._below_heading = QSpacerItem(0, 0)
        outer.addItem(self._below_heading)
        self.problems = ProblemSummary()
        self.column = QVBoxLayout()
        self.column.addWidget(self.problems)
        outer.addLayout(self.column)
        self._filler = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        outer.addItem(self._filler)
        self._gaps, self._edges = _GAPS, _EDGES
        self._set_gaps()
        self.room.add(self._gaps_save, self._make_tight)
        self.room.add_usual(Card)
        self.room.add_usual(RuledRow)
        saves = sum(_EDGES[:2]) - sum(_LOW_EDGES[:2]) + _LOW_EDGES[2]
        self.room.add(lambda _width: saves, self._make_low)

    def set_heading(self, title: str, lead: str) -> None:
        """Set the one heading, a goal in the user's words, and the sentence under it."""
        self._title.setText(title)
        self._lead.setText(lead)
        self._show_lead()
        self.setAccessibleName(shown(title))
        self.setAccessibleDescription(shown(lead))

    def hide_lead(self, hidden: bool) -> None:
        """Give the room of the sentence under the heading to something else for a while."""
        self._lead_waits = hidden
        self._show_lead()

    def heading(self) -> tuple[str, str]:
        """Give title and lead."""
        return self._title.text(), self._lead.text()

    def fill_height(self) -> None:
        """Give the height left over to the column, for a page with a list that scrolls."""
        self._filler.changeSize(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.scroller.column.invalidate()

    def may_give_up_lead(self, when: Callable[[], bool] = lambda: True) -> None:
        """Let the sentence under the heading go for want of room, when the page says what it says without it too."""
        self._lead_may_go = when
        self.room.add(self._lead_saves, self._give_up_lead)

    def _make_tight(self, tight: bool) -> None:
        self._gaps = _TIGHT_GAPS if tight else _GAPS
        self._set_gaps()

    def _make_low(self, low: bool) -> None:
        self._edges = _LOW_EDGES if low else _EDGES
        self._set_gaps()

    def _set_gaps(self) -> None:
        gap, below_heading = self._gaps
        top, below_column, nearer = self._edges
        self._below_heading.changeSize(0, below_heading - nearer)
        self.column.setSpacing(gap)
        self.scroller.column.setContentsMargins(PAGE_MARGIN, top, PAGE_MARGIN, below_column)
        self.scroller.column.invalidate()

    def _gaps_save(self, _width: int) -> int:
        items = (self.column.itemAt(place) for place in range(self.column.count()))
        between = max(0, sum(item is not None and not item.isEmpty() for item in items) - 1)
        (gap, below), (tight_gap, tight_below) = _GAPS, _TIGHT_GAPS
        return between * (gap - tight_gap) + below - tight_below

    def _lead_saves(self, width: int) -> int:
        if self._lead_waits or not self._lead.text() or not self._lead_can_go():
            return 0
        return self._lead.heightForWidth(width)

    def _lead_can_go(self) -> bool:
        # How many problems there are is said in any case.
        return self.problems.isHidden() and self._lead_may_go()

    def _give_up_lead(self, given_up: bool) -> None:
        self._lead_given_up = given_up
        self._show_lead()

    def _show_lead(self) -> None:
        given_up = self._lead_given_up and self._lead_can_go()
        self._lead.setVisible(bool(self._lead.text()) and not self._lead_waits and not given_up)

    def entered(self) -> None:
        """Be told that the page is now shown; called after it was laid out."""

    def polish_parts(self) -> None:
        """Have the style look at every widget now, before somebody comes here and waits for it."""
        for widget in (self, *self.findChildren(QWidget)):
            widget.ensurePolished()

    def draw_unseen(self, size: QSize) -> None:
        """Lay the page out and draw it once without showing it, so that its texts are measured already."""
        self.resize(size)
        window = self.window()
        window.setProperty(DRAWS_UNSEEN, True)
        self.grab()
        window.setProperty(DRAWS_UNSEEN, False)

    def make_ready(self) -> Iterator[Callable[[], object]]:
        """Give what else can be made in idle turns before somebody comes here, each a thing of a few milliseconds."""
        return iter(())

    def shown_again(self) -> None:
        """Be told that the page took the place of the same one in another language; nothing is begun by that."""
        self.entered()

    def hand_on(self) -> dict[str, object]:
        """Give what the page holds besides the state, for the page that takes its place."""
        return {}

    def take_over(self, handed: Mapping[str, object]) -> None:
        """Take what the page before held; called before ``shown_again``."""

    def primary_text(self) -> str:
        """Give the text of the primary button with its mnemonic."""
        return translate("gui", "&Next", "button: to the next step")

    def primary_says(self) -> str:
        """Give what the primary button does, for whoever hears it instead of seeing the page."""
        return translate("gui", "Goes to the next step; nothing is sent or saved by it")

    def primary_enabled(self) -> bool:
        """Tell whether the primary button can be pressed; Next always can and explains (rule 17)."""
        return True

    def primary_is_primary(self) -> bool:
        """Tell whether the button looks like one: not while a card on the page holds the primary button."""
        return True

    def primary_takes_enter(self) -> bool:
        """Tell whether Enter presses the button when it has the focus; anywhere else it does where it is primary."""
        return True

    def goes_back_first(self) -> bool:
        """Tell whether what helps lies on the page before: then Back is the primary button."""
        return False

    def missing_text(self) -> str:
        """Say beside the primary button why it cannot be pressed; empty when it can."""
        return ""

    def press_missing(self) -> None:
        """Go to what is missing."""

    def offers_keys(self) -> bool:
        """Tell whether "Keys..." stands beside Close."""
        return False

    def may_leave(self) -> bool:
        """Decide about Next: False keeps the page and shows why."""
        return True

    def press_primary(self) -> None:
        """Act on the primary button of the last page; other pages are left by ``may_leave``."""

    def details_text(self) -> str | None:
        """Give what "Copy details" copies, already redacted; None on pages without it."""
        return None

    def offers_details(self) -> bool:
        """Tell whether "Copy details" stands beside Close."""
        return False

    def show_soon(self, widget: QWidget) -> None:
        """Scroll to a widget once the layout has settled."""
        QTimer.singleShot(0, widget, lambda: self.scroller.ensureWidgetVisible(widget, 0, _GAPS[0]))
