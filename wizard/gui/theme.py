"""Light, dark and high contrast: which one, as palette and stylesheet on the running application."""

from __future__ import annotations

import sys
from typing import Literal, get_args

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from wizard.gui.stylesheet import stylesheet
from wizard.gui.tokens import LIGHT, SCHEMES, SchemeName, Tokens, with_accent

ThemeChoice = Literal["system", "light", "dark", "high-contrast"]

STARTED_IN_FUSION = "smtp_wizard_fusion"
"""The property of an application that was started with this style; setting it costs a start 8 ms."""
_TOKENS = "smtp_wizard_tokens"
_CHOICE = "smtp_wizard_theme_choice"
_LEAST_TEXT_PX = 14
_MOST_TEXT_PX = 28


def apply_theme(app: QApplication, choice: ThemeChoice) -> None:
    """Give the application its palette, base font and stylesheet; ``system`` also follows later changes."""
    if app.property(_CHOICE) is None:
        if app.property(STARTED_IN_FUSION) is None:
            app.setStyle("fusion")
        app.setFont(_base_font(app.font()))
        app.styleHints().colorSchemeChanged.connect(lambda _scheme: _follow_system(app))
    app.setProperty(_CHOICE, choice)
    scheme = system_scheme(app) if choice == "system" else choice
    tokens = SCHEMES[scheme]
    # Only these two systems tell the person's own accent; elsewhere Qt gives its default blue.
    if choice == "system" and scheme != "high-contrast" and sys.platform in ("win32", "darwin"):
        app.setPalette(QPalette())  # back to the system's own, or our last accent would be read
        tokens = with_accent(tokens, app.palette().color(QPalette.ColorRole.Accent).name())
    app.setProperty(_TOKENS, tokens)
    app.setPalette(_palette(tokens))
    sheet = stylesheet(tokens)
    # Setting the same sheet again would polish every widget anew.
    if app.styleSheet() != sheet:
        app.setStyleSheet(sheet)


def theme_choice(text: str) -> ThemeChoice | None:
    """Turn the word of an option into a choice; None when there is no such theme."""
    return next((choice for choice in get_args(ThemeChoice) if choice == text), None)


def theme_in_use() -> ThemeChoice:
    """Give the choice that was applied last; ``system`` before the first."""
    app = QApplication.instance()
    chosen = app.property(_CHOICE) if app is not None else None
    return theme_choice(str(chosen)) or "system"


def current_tokens() -> Tokens:
    """Give the colours in use; the light ones before a theme was applied."""
    app = QApplication.instance()
    tokens = app.property(_TOKENS) if app is not None else None
    return tokens if isinstance(tokens, Tokens) else LIGHT


def system_scheme(app: QApplication) -> SchemeName:
    """Tell which scheme the system asks for; high contrast where Qt can tell (6.10 and later)."""
    hints = app.styleHints()
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is not None:
        preference = getattr(accessibility(), "contrastPreference", None)
        if preference is not None and getattr(preference(), "name", "") == "HighContrast":
            return "high-contrast"
    return "dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light"


def wants_motion() -> bool:
    """Tell whether animation is welcome: not when the system asks for less of it."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return False
    accessibility = getattr(app.styleHints(), "accessibility", None)
    preference = getattr(accessibility(), "motionPreference", None) if accessibility is not None else None
    if preference is not None and getattr(preference(), "name", "") == "ReducedMotion":
        return False
    return app.style().styleHint(app.style().StyleHint.SH_Widget_Animation_Duration) > 0


def _follow_system(app: QApplication) -> None:
    if app.property(_CHOICE) == "system":
        apply_theme(app, "system")


def _base_font(font: QFont) -> QFont:
    """Keep the platform's own family; 14 px unless the person's system asks for larger text."""
    base = QFont(font)
    base.setPixelSize(min(_MOST_TEXT_PX, max(_LEAST_TEXT_PX, QFontInfo(font).pixelSize())))
    return base


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.bg,
        role.Base: tokens.bg,
        role.AlternateBase: tokens.surface,
        role.Button: tokens.bg,
        role.ToolTipBase: tokens.surface,
        role.WindowText: tokens.text,
        role.Text: tokens.text,
        role.ButtonText: tokens.text,
        role.ToolTipText: tokens.text,
        role.PlaceholderText: tokens.muted,
        role.Highlight: tokens.accent,
        role.HighlightedText: tokens.on_accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Accent: tokens.accent,
        role.Mid: tokens.border,
        role.Light: tokens.surface,
        role.Dark: tokens.border,
    }
    palette = QPalette()
    for name, colour in colours.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(tokens.muted))
    return palette
