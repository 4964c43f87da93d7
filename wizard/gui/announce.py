"""What is said aloud to a person who uses a screen reader, without a change of focus."""

from __future__ import annotations

import sys
from collections import deque
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget, QWizardPage
from shiboken6 import isValid

from wizard.gui.shared_screen import shown
from wizard.gui.spoken import named

APART_MS = 500
"""What lies between two announcements: Orca drops one that reaches it within a tenth of a second of another."""

SOON_MS = 150
"""What lies between an announcement and one that waits for no other: enough for Orca, and less than 200 ms."""

_ENDS = (".", "?", "\N{ARABIC QUESTION MARK}")
"""Behind these there is no colon."""
READS_CHANGES = sys.platform == "linux"
"""Whether the screen reader reads a new description of what holds the focus by itself: Orca does."""


class _Said(NamedTuple):
    thing: QWidget
    words: str
    urgent: bool


class Voice(QObject):
    """Says one sentence after another.

    None is said in the turn that it came in: what happens in the same turn usually moves the focus as well, and a
    screen reader that hears of a new focus falls silent in the middle of what it was saying.
    """

    def __init__(self) -> None:
        super().__init__()
        self._waiting: deque[_Said] = deque()
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self._say_next)

    def say(self, thing: QWidget, words: str, *, urgent: bool, first: bool = False) -> None:
        """Say it when its turn comes, unless the thing is gone by then; ``first``: before all that wait."""
        said = _Said(thing, words, urgent)
        if not first:
            self._waiting.append(said)
            if not self.timer.isActive():
                self.timer.start(0)
            return
        self._waiting.appendleft(said)
        left = self.timer.remainingTime() if self.timer.isActive() else 0
        # The pause after the last one ends sooner; where that has been quiet for long enough, at once.
        self.timer.start(max(0, left - max(0, APART_MS - SOON_MS)))

    def _say_next(self) -> None:
        while self._waiting:
            said = self._waiting.popleft()
            if isValid(said.thing):
                _announce(said)
                self.timer.start(APART_MS)
                return


@lru_cache(maxsize=1)
def the_voice() -> Voice:
    """Give the one voice of the program."""
    return Voice()


def say_aloud(thing: QWidget, text: str = "", *, urgent: bool = True, first: bool = False) -> None:
    """Have a sentence spoken once (rule 44); without one the name and the description of the thing.

    ``urgent`` interrupts what is being read, ``first`` passes what waits to be said: Caps Lock is heard within 200 ms
    (rule 26). Alerts of Qt would do on Windows alone; announcements reach screen readers on every system.
    """
    words = shown(text) or _told(thing)
    if words:
        the_voice().say(thing, words, urgent=urgent, first=first)


def heading_to_say(thing: QWidget, title: str, lead: str) -> str:
    """Give what is to be said of the new heading of the page that holds a thing.

    The lead is the description of the page, which is read without that where the focus is on the page.
    """
    page = thing
    while not isinstance(page, QWizardPage) and (above := page.parentWidget()) is not None:
        page = above
    is_read = READS_CHANGES and _holds(page, thing.window().focusWidget())
    return named(title, lead) if lead and not is_read else title


def _holds(page: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (page is focused or page.isAncestorOf(focused))


def tell_focus(thing: QWidget | None) -> None:
    """Tell a screen reader where the focus is, where Qt does not: a menu that closes leaves it in the menu."""
    if thing is None:
        return
    from PySide6.QtGui import QAccessible, QAccessibleEvent

    QAccessible.updateAccessibility(QAccessibleEvent(thing, QAccessible.Event.Focus))


def _announce(said: _Said) -> None:
    # Taken in only here: it is large, and the first page says nothing by itself.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(said.thing, said.words)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if said.urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)


def _told(thing: QWidget) -> str:
    name, description = thing.accessibleName(), thing.accessibleDescription()
    if not name or not description:
        return name or description
    return f"{name} {description}" if name.endswith(_ENDS) else named(name, description)
