"""What a platform wants: what one needs, its rules, who sends until then, and its own page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from wizard.catalogue.platform_records import Platform, Words
from wizard.flow.wizard_state import SealingTarget
from wizard.gui.fonts import TextStyle, is_large, text_font
from wizard.gui.widgets.bullet_line import bullet_line
from wizard.gui.widgets.buttons import Button
from wizard.gui.widgets.card import Card
from wizard.gui.widgets.inline_row import InlineRow
from wizard.gui.widgets.labels import plain_label
from wizard.gui.widgets.page_link import page_link
from wizard.report.display_safe import display_safe
from wizard.words.translation import in_language, translate


class PlatformFacts(Card):
    """Two columns, needs and rules, and what changes below the shorter one; then the sender of today and the link.

    In small letters all of it needs less room.
    """

    def __init__(self) -> None:
        super().__init__("plain")
        self._shown: tuple[Platform, SealingTarget | None, str | None] | None = None
        self._contents: dict[bool, QWidget] = {}
        self._small = False

    def show_platform(self, platform: Platform, target: SealingTarget | None, origin: str | None = None) -> None:
        """Show a platform's facts; a request file adds what it said and whether its key was compared.

        ``origin``: where the platform takes settings itself.
        """
        if self._shown == (platform, target, origin):
            return
        self._shown = (platform, target, origin)
        for content in self._contents.values():
            self.body.removeWidget(content)
            content.hide()
            content.deleteLater()
        self._contents.clear()
        self._show()

    def make_small(self, small: bool) -> None:
        """Write it in small letters, or in the usual ones."""
        self._small = small
        self._show()

    def small_saves(self, width: int) -> int:
        """Give how many pixels lower a card of this width is in small letters."""
        layout = self.layout()
        if self._shown is None or layout is None or self.isHidden():
            return 0
        margins = layout.contentsMargins()
        inside = width - margins.left() - margins.right()
        usual, small = (self._content(small=small).heightForWidth(inside) for small in (False, True))
        return usual - small

    def links(self) -> tuple[Button, ...]:
        """Give the links of the card."""
        content = self._contents.get(self._small)
        return () if content is None else tuple(content.findChildren(Button))

    def _show(self) -> None:
        if self._shown is None:
            return
        wanted = self._content(small=self._small)
        for content in self._contents.values():
            content.setVisible(content is wanted)

    def _content(self, *, small: bool) -> QWidget:
        if small not in self._contents and self._shown is not None:
            content = self._contents[small] = _facts(*self._shown, small=small)
            self.body.addWidget(content)
            content.setVisible(small is self._small)
        return self._contents[small]


def _facts(platform: Platform, target: SealingTarget | None, origin: str | None, *, small: bool) -> QWidget:
    facts = QWidget()
    gap = 6 if small else 10
    column = QVBoxLayout(facts)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(gap)
    columns = QBoxLayout(QBoxLayout.Direction.TopToBottom if is_large() else QBoxLayout.Direction.LeftToRight)
    columns.setSpacing(24)
    first, second = QVBoxLayout(), QVBoxLayout()
    first.addWidget(_list(translate("gui", "What you will need"), platform.needs, small=small))
    second.addWidget(_list(translate("gui", "What to know"), platform.rules, small=small))
    if platform.consequences:
        # The first is the gravest, and is to be known before one begins; the last step tells them all.
        changes = _list(translate("gui", "What changes"), platform.consequences[:1], small=small)
        (second if _letters(platform.needs) > _letters(platform.rules) else first).addWidget(changes)
    for side in (first, second):
        side.setSpacing(gap)
        side.addStretch(1)
        columns.addLayout(side, 1)
    column.addLayout(columns)
    for line in _last_lines(platform, target, origin, small=small):
        column.addWidget(line)
    return facts


def _list(title: str, sentences: Sequence[Words], *, small: bool) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2 if small else 4)
    column.addWidget(plain_label(title, "strong"))
    for words in sentences:
        column.addWidget(bullet_line(in_language(words), "small" if small else "body"))
    return box


def _letters(sentences: Sequence[Words]) -> int:
    return sum(len(in_language(words)) for words in sentences)


def _last_lines(
    platform: Platform, target: SealingTarget | None, origin: str | None, *, small: bool
) -> list[QWidget]:
    lines: list[QWidget] = []
    style: TextStyle = "small" if small else "body"
    if origin is not None:
        lines.append(
            plain_label(
                translate("gui", "Connected to {origin}: the last step saves your settings there.").format(
                    origin=origin
                ),
                style,
                "ok",
            )
        )
    elif target is not None:
        lines.append(plain_label(request_words(target), style, "ok" if target.confirmed else "warning"))
    today = fallback_words(platform)
    parts: list[QWidget] = [plain_label(today, style, "muted")] if today else []
    if platform.help_url:
        words = translate("gui", "{platform} help page").format(platform=platform.short_name)
        link = page_link(platform.help_url, words)
        link.setFont(text_font(style))
        parts.append(link)
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
