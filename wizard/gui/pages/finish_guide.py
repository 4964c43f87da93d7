"""The entry guide: the platform's menu path, its fields in their order, and a copy button for each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.catalogue.platform_entry import FormEntry, form_entries
from wizard.catalogue.records import Platform, PlatformFormPart
from wizard.gui.fonts import text_font
from wizard.gui.pages.platform_words import is_nameless
from wizard.gui.shared_screen import shown
from wizard.gui.spoken import listed
from wizard.gui.widgets.buttons import plain_button
from wizard.gui.widgets.card import Card
from wizard.gui.widgets.inline_row import InlineRow
from wizard.gui.widgets.labels import plain_label
from wizard.gui.widgets.rows import RuledRow
from wizard.report.display_safe import display_safe
from wizard.settings.submission_settings import SettingsSummary
from wizard.words.translation import QT_TRANSLATE_NOOP, in_language, translate

_PASSWORD_SHOWN = "•" * 10
_AFTER_LABEL = 16
_CLEARTEXT = QT_TRANSLATE_NOOP("gui", "None", "no encryption")
_OUR_LABELS = {
    "host": QT_TRANSLATE_NOOP("gui", "SMTP server"),
    "port": QT_TRANSLATE_NOOP("gui", "Port"),
    "security": QT_TRANSLATE_NOOP("gui", "Encryption"),
    "username": QT_TRANSLATE_NOOP("gui", "User name"),
    "password": QT_TRANSLATE_NOOP("gui", "Password"),
    "from_name": QT_TRANSLATE_NOOP("gui", "From name"),
    "from_address": QT_TRANSLATE_NOOP("gui", "From address"),
}
"""The fields of a form that this program does not know, as resources/platforms/other.json names them."""
_BETWEEN = " \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} "


class GuideRow(RuledRow):
    """One field: the platform's name for it, what goes in, a note where one helps, and a button that copies."""

    def __init__(self, entry: FormEntry, label_width: int) -> None:
        super().__init__()
        self.entry = entry
        self.grid.setContentsMargins(0, 4, 0, 4)
        value = _shown_value(entry)
        note = in_language(entry.note) if entry.note is not None else ""
        parts: list[QWidget] = [plain_label(value)]
        if note:
            parts.append(plain_label(note, "small"))
        self.button = plain_button(_copy())
        self.button.make_small()
        self.button.setAccessibleName(translate("gui", "Copy {label}").format(label=entry.label))
        self.button.setAccessibleDescription(
            translate("gui", "Puts the value for {label} on the clipboard").format(label=entry.label)
        )
        if entry.value is None and entry.field != "password":
            self.button.hide()
        middle = Qt.AlignmentFlag.AlignVCenter
        self.grid.addWidget(plain_label(entry.label, "strong"), 0, 0, middle)
        self.grid.addWidget(InlineRow(*parts, spacing=10), 0, 1, middle)
        self.grid.addWidget(self.button, 0, 2, middle)
        self.grid.setColumnMinimumWidth(0, label_width)
        self.grid.setColumnStretch(1, 1)
        self.setAccessibleName(shown(f"{entry.label}: {value}"))
        self.setAccessibleDescription(shown(note))

    def say_copied(self, copied: bool) -> None:
        """Answer a press, or go back to the offer."""
        self.button.setText(translate("gui", "Copied", "on a button, after it was pressed") if copied else _copy())


class GuideView(QWidget):
    """One card for each screen of the platform's settings."""

    copy_wanted = Signal(object)
    """Carries the FormEntry whose value goes on the clipboard."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._rows: list[GuideRow] = []
        self._shown: tuple[Platform, SettingsSummary] | None = None

    def show_entries(self, platform: Platform, summary: SettingsSummary) -> None:
        """Show what goes into which field; nothing is built again while nothing changed."""
        if self._shown == (platform, summary):
            return
        self._shown = (platform, summary)
        self._clear()
        entries = [_in_our_words(platform, entry) for entry in form_entries(platform, summary)]
        for part, group in groupby(entries, key=lambda entry: entry.part):
            self._column.addWidget(self._card(platform, part, tuple(group)))

    def rows(self) -> tuple[GuideRow, ...]:
        """Give the rows in their order."""
        return tuple(self._rows)

    def say_copied(self, entry: FormEntry | None) -> None:
        """Mark the row whose value lies on the clipboard; None for none."""
        for row in self._rows:
            row.say_copied(row.entry is entry)

    def _card(self, platform: Platform, part: PlatformFormPart, entries: tuple[FormEntry, ...]) -> Card:
        card = Card("plain", _title(platform, part))
        card.body.setSpacing(0)
        for entry in entries:
            row = GuideRow(entry, _label_width(entries))
            row.button.clicked.connect(self._asks_for(entry))
            self._rows.append(row)
            card.body.addWidget(row)
        self._rows[-1].set_last(True)
        card.body.addSpacing(4)
        card.body.addWidget(plain_label(_ending(platform, part), "muted"))
        return card

    def _asks_for(self, entry: FormEntry) -> Callable[[], None]:
        return lambda: self.copy_wanted.emit(entry)

    def _clear(self) -> None:
        self._rows = []
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()


def _ending(platform: Platform, part: PlatformFormPart) -> str:
    """Say what to press, and what has to be open before: a closed firewall makes the platform's own test fail."""
    commit = translate("gui", "Save", "the button of an unknown platform") if is_nameless(platform) else part.commit
    between = translate("gui", ", then ", "between two buttons that are pressed one after the other")
    press = translate("gui", "Then press {buttons} there.").format(buttons=between.join((commit, *part.commit_then)))
    if not platform.egress_addresses:
        return press
    first = translate("gui", "If your mail server has a firewall, let {addresses} through first.").format(
        addresses=listed(platform.egress_addresses)
    )
    return f"{first} {press}"


def _title(platform: Platform, part: PlatformFormPart) -> str:
    if part.menu_path:
        return _BETWEEN.join(part.menu_path)
    if is_nameless(platform):
        return translate("gui", "In the settings of the platform")
    return translate("gui", "In the settings of {platform}").format(platform=platform.short_name)


def _in_our_words(platform: Platform, entry: FormEntry) -> FormEntry:
    """Name the fields of a form that nobody knows in the language in use; a platform's own words stay its own."""
    if not is_nameless(platform):
        return entry
    no_encryption = entry.field == "security" and entry.value == _CLEARTEXT
    value = translate("gui", _CLEARTEXT, "no encryption") if no_encryption else entry.value
    return replace(entry, label=translate("gui", _OUR_LABELS[entry.field]), value=value)


def _copy() -> str:
    return translate("gui", "Copy", "button: to the clipboard")


def _shown_value(entry: FormEntry) -> str:
    if entry.field == "password":
        return _PASSWORD_SHOWN
    if entry.value is None:
        return translate(
            "gui", "This form has no word for the chosen security. Choose a port that it takes on the page Server."
        )
    return display_safe(entry.value, 320)


def _label_width(entries: tuple[FormEntry, ...]) -> int:
    metrics = QFontMetrics(text_font("strong"))
    return max(metrics.horizontalAdvance(entry.label) for entry in entries) + _AFTER_LABEL
