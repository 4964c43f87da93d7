"""What a page gives up, step by step, where it would scroll otherwise: some white space first, text last."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from wizard.gui.widgets.card import Card
from wizard.gui.widgets.rows import RuledRow
from wizard.gui.widgets.scroll_column import ScrollColumn

Saves = Callable[[int], int]
"""Takes the width of the content and tells how many pixels it brings, whether it is taken now or not."""
Give = Callable[[bool], None]
"""Takes it (True) or leaves it again."""

DRAWS_UNSEEN = "draws_unseen"
"""A property of the window while it draws a page that nobody sees, to which Qt gives half of the shown one's room."""


class RoomSavers:
    """Watches one scroll area. The way that was added first is taken first.

    What was given up comes back with a larger place, and not while somebody types: nothing jumps to and fro then.
    """

    def __init__(self, scroller: ScrollColumn) -> None:
        self._scroller = scroller
        self._ways: list[tuple[Saves, Give]] = []
        self._kinds: dict[int, type[Card] | type[RuledRow]] = {}
        self._taken = 0
        scroller.content_changed.connect(lambda: self.fit(may_loosen=False))
        scroller.room_changed.connect(lambda: self.fit(may_loosen=True))

    def add(self, saves: Saves, give: Give) -> None:
        """Add a way of making room."""
        self._ways.append((saves, give))

    def add_usual(self, kind: type[Card] | type[RuledRow]) -> None:
        """Let every card keep its content less far from its frame, or every row less far from the next."""
        self._kinds[len(self._ways)] = kind
        self.add(
            lambda _width: sum(part.tight_saves() for part in self._parts(kind) if self._is_seen(part)),
            lambda tight: self._tighten(kind, tight=tight),
        )

    def fit(self, *, may_loosen: bool) -> None:
        """Take as many ways as are needed, or all."""
        if self._scroller.window().property(DRAWS_UNSEEN):
            return
        for place, kind in self._kinds.items():
            if place < self._taken:  # some of them may be new
                self._tighten(kind, tight=True)
        wanted, room = self._scroller.height_wanted(), self._scroller.height()
        if wanted <= room and (self._taken == 0 or not may_loosen):
            self._scroller.drop_needless_bar()
            return
        margins = self._scroller.column.contentsMargins()
        width = self._scroller.width() - margins.left() - margins.right()
        savings = [saves(width) for saves, _give in self._ways]
        wanted += sum(savings[: self._taken])
        count = 0 if may_loosen else self._taken
        while count < len(savings) and wanted - sum(savings[:count]) > room:
            count += 1
        before, self._taken = self._taken, count
        for place, (_saves, give) in enumerate(self._ways):
            if (place < before) is not (place < count):
                give(place < count)

    def _parts(self, kind: type[Card] | type[RuledRow]) -> list[Card | RuledRow]:
        """Give all of them, but for what scrolls in an area of its own."""
        paper = self._scroller.paper
        others = paper.findChildren(ScrollColumn)
        return [part for part in paper.findChildren(kind) if not any(other.isAncestorOf(part) for other in others)]

    def _is_seen(self, part: QWidget) -> bool:
        return part.isVisibleTo(self._scroller.paper)

    def _tighten(self, kind: type[Card] | type[RuledRow], *, tight: bool) -> None:
        for part in self._parts(kind):
            part.tighten(tight)
