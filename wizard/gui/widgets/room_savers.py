"""What a page gives up, step by step, where it would scroll otherwise: some white space first, text last."""

from __future__ import annotations

from collections.abc import Callable

from wizard.gui.widgets.card import Card
from wizard.gui.widgets.scroll_column import ScrollColumn

Saves = Callable[[int], int]
"""Takes the width of the content and tells how many pixels it brings, whether it is taken now or not."""
Give = Callable[[bool], None]
"""Takes it (True) or leaves it again."""


class RoomSavers:
    """Watches one scroll area. The way that was added first is taken first.

    What was given up comes back with a larger place, and not while somebody types: nothing jumps to and fro then.
    """

    def __init__(self, scroller: ScrollColumn) -> None:
        self._scroller = scroller
        self._ways: list[tuple[Saves, Give]] = []
        self._taken = 0
        scroller.content_changed.connect(lambda: self.fit(may_loosen=False))
        scroller.room_changed.connect(lambda: self.fit(may_loosen=True))

    def add(self, saves: Saves, give: Give) -> None:
        """Add a way of making room."""
        self._ways.append((saves, give))

    def add_cards(self) -> None:
        """Let the cards keep their content less far from their frames."""
        self.add(self._cards_save, self._tighten_cards)

    def fit(self, *, may_loosen: bool) -> None:
        """Take as many ways as are needed, or all."""
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

    def _cards(self) -> list[Card]:
        paper = self._scroller.paper
        return [card for card in paper.findChildren(Card) if card.isVisibleTo(paper)]

    def _cards_save(self, _width: int) -> int:
        return sum(card.tight_saves() for card in self._cards())

    def _tighten_cards(self, tight: bool) -> None:
        for card in self._scroller.paper.findChildren(Card):
            card.tighten(tight)
