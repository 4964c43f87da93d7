"""A link to a page that our own resources name."""

from __future__ import annotations

from wizard.gui.widgets.buttons import Button, link_button
from wizard.words.translation import translate

SCHEME = "https://"


def shown_url(url: str) -> str:
    """Write a URL as people read it: without scheme and closing slash."""
    return url.removeprefix(SCHEME).rstrip("/")


def page_link(url: str, text: str = "") -> Button:
    """Make a link that opens a page of our resources in the person's browser; anything but https does nothing."""
    button = link_button(
        text or shown_url(url), translate("gui", "Opens {url} in your browser").format(url=shown_url(url))
    )
    if url.startswith(SCHEME):
        button.clicked.connect(lambda: _open(url))
    return button


def _open(url: str) -> None:
    # Taken in only here: the first page has links, and is painted before somebody presses one.
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl(url, QUrl.ParsingMode.StrictMode))
