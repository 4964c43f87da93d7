"""What a platform wants: what one needs, its rules, who sends until then, and its own page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from wizard.catalogue.platform_records import Platform, Words
from wizard.flow.wizard_state import SealingTarget
from wizard.gui.fonts import is_large
from wizard.gui.widgets.bullet_line import bullet_line
from wizard.gui.widgets.buttons import Button
from wizard.gui.widgets.card import Card
from wizard.gui.widgets.inline_row import InlineRow
from wizard.gui.widgets.labels import plain_label
from wizard.gui.widgets.page_link import page_link
from wizard.report.display_safe import display_safe
from wizard.words.translation import in_language, translate


class PlatformFacts(Card):
    """Two columns, needs with what changes, and rules; below them the sender of today and the link."""

    def __init__(self) -> None:
        super().__init__("plain")
        self._shown: tuple[Platform, SealingTarget | None, str | None] | None = None
        self._content: QWidget | None = None

    def show_platform(self, platform: Platform, target: SealingTarget | None, origin: str | None = None) -> None:
        """Show a platform's facts; a request file adds what it said and whether its key was compared.

        ``origin``: where the platform takes settings itself.
        """
        if self._shown == (platform, target, origin):
            return
        self._shown = (platform, target, origin)
        if self._content is not None:
            self.body.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        columns = QBoxLayout(QBoxLayout.Direction.TopToBottom if is_large() else QBoxLayout.Direction.LeftToRight)
        columns.setSpacing(24)
        first = QVBoxLayout()
        first.setSpacing(10)
        first.addWidget(_list(translate("gui", "What you will need"), platform.needs))
        if platform.consequences:
            # The first is the gravest, and is to be known before one begins; the last step tells them all.
            first.addWidget(_list(translate("gui", "What changes"), platform.consequences[:1]))
        first.addStretch(1)
        columns.addLayout(first, 1)
        columns.addWidget(_list(translate("gui", "What to know"), platform.rules), 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(columns)
        for line in _last_lines(platform, target, origin):
            column.addWidget(line)
        self.body.addWidget(self._content)
        if self.isVisible():
            self._content.show()

    def links(self) -> tuple[Button, ...]:
        """Give the links of the card."""
        return () if self._content is None else tuple(self._content.findChildren(Button))


def _list(title: str, sentences: Sequence[Words]) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(plain_label(title, "strong"))
    for words in sentences:
        column.addWidget(bullet_line(in_language(words)))
    return box


def _last_lines(platform: Platform, target: SealingTarget | None, origin: str | None) -> list[QWidget]:
    lines: list[QWidget] = []
    if origin is not None:
        lines.append(
            plain_label(
                translate("gui", "Connected to {origin}: the last step saves your settings there.").format(
                    origin=origin
                ),
                "body",
                "ok",
            )
        )
    elif target is not None:
        lines.append(plain_label(request_words(target), "body", "ok" if target.confirmed else "warning"))
    today = fallback_words(platform)
    parts: list[QWidget] = [plain_label(today, "muted")] if today else []
    if platform.help_url:
        parts.append(
            page_link(
                platform.help_url, translate("gui", "{platform} help page").format(platform=platform.short_name)
            )
        )
    if parts:
        lines.append(InlineRow(*parts, spacing=6))
    return lines


def fallback_words(platform: Platform) -> str:
    """Say who sends until the own server works; nothing for a platform that does not say."""
    if platform.fallback_sender is None:
        return ""
    return translate("gui", "Until then {platform} sends from {sender}.").format(
        platform=platform.short_name, sender=platform.fallback_sender
    )


def request_words(target: SealingTarget) -> str:
    """Say what a request file is good for now."""
    name = display_safe(target.platform_name, 80)
    if target.confirmed:
        return translate("gui", "Request file of {platform}: the password can be sealed for its key.").format(
            platform=name
        )
    return translate(
        "gui", "Request file of {platform}: its key was not compared, so no password is sealed for it."
    ).format(platform=name)
