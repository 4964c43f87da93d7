"""Which help belongs to a widget: the property that names it, and how it is found."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

TOPIC = "help_topic"
"""The property of a widget that has help of its own: the name of a page of help."""
HELP_BUTTON = "help_button"
"""The object name of the button that opens the help of a page."""


def topic_of(widget: QWidget | None) -> str:
    """Give the topic of a widget, or of what it lies in; empty where there is none."""
    while widget is not None:
        topic = widget.property(TOPIC)
        if isinstance(topic, str) and topic:
            return topic
        widget = None if widget.isWindow() else widget.parentWidget()
    return ""
