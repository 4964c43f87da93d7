"""What is said aloud to a person who uses a screen reader, without a change of focus."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from wizard.gui.shared_screen import shown
from wizard.gui.spoken import named


def say_aloud(thing: QWidget, text: str = "", *, urgent: bool = True) -> None:
    """Have a sentence spoken once (rule 44); without one the name and the description of the thing.

    ``urgent`` interrupts what is being read. Alerts of Qt would do on Windows alone; announcements reach screen
    readers on every system.
    """
    words = shown(text) or _told(thing)
    if not words:
        return
    # Taken in only here: it is large, and the first page says nothing by itself.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(thing, words)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)


def tell_focus(thing: QWidget | None) -> None:
    """Tell a screen reader where the focus is, where Qt does not: a menu that closes leaves it in the menu."""
    if thing is None:
        return
    from PySide6.QtGui import QAccessible, QAccessibleEvent

    QAccessible.updateAccessibility(QAccessibleEvent(thing, QAccessible.Event.Focus))


def _told(thing: QWidget) -> str:
    name, description = thing.accessibleName(), thing.accessibleDescription()
    return named(name, description) if name and description else name or description
