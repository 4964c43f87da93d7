"""Colours: readable in every scheme, chosen by the system or by an option, the person's accent only where it reads."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from wizard.gui.stylesheet import stylesheet
from wizard.gui.theme import apply_theme, current_tokens, theme_choice
from wizard.gui.tokens import DARK, HIGH_CONTRAST, LIGHT, MINIMUM_CONTRAST, SCHEMES, Tokens, contrast, with_accent

GROUNDS = {
    "text": ("bg", "surface", "accent_soft", "err_soft", "warn_soft", "ok_soft"),
    "muted": ("bg", "surface"),
    "accent": ("bg", "accent_soft", "err_soft", "warn_soft"),
    "ok": ("bg",),
    "warn": ("bg",),
    "err": ("bg",),
    "on_accent": ("accent",),
}
PAIRS = [(scheme, ink, ground) for scheme in SCHEMES for ink, grounds in GROUNDS.items() for ground in grounds]


@pytest.mark.parametrize(("scheme", "ink", "ground"), PAIRS)
def test_every_text_reads_on_every_ground_it_stands_on(scheme: str, ink: str, ground: str) -> None:
    tokens = next(value for name, value in SCHEMES.items() if name == scheme)
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= MINIMUM_CONTRAST


def test_contrast_of_black_and_white_is_21_either_way() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#ffffff", "#000000") == pytest.approx(21)


def test_a_readable_accent_of_the_system_is_taken() -> None:
    tokens = with_accent(LIGHT, "#7a1fa2")
    assert tokens.accent == "#7a1fa2"
    assert contrast(tokens.on_accent, tokens.accent) >= MINIMUM_CONTRAST
    assert contrast(tokens.accent, tokens.accent_soft) >= MINIMUM_CONTRAST


@pytest.mark.parametrize(("tokens", "accent"), [(LIGHT, "#ffd54f"), (DARK, "#202030")])
def test_an_accent_that_would_not_read_is_left(tokens: Tokens, accent: str) -> None:
    assert with_accent(tokens, accent) == tokens


def test_a_scheme_sets_palette_and_stylesheet(qapp: QApplication) -> None:
    apply_theme(qapp, "dark")
    assert current_tokens() == DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.bg
    assert DARK.accent in qapp.styleSheet()


def test_high_contrast_draws_a_border_around_filled_cards() -> None:
    assert f'Card[kind="error"] {{ background: {HIGH_CONTRAST.err_soft}; border-color: #ffffff; }}' in stylesheet(
        HIGH_CONTRAST
    )


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_focus_is_seen_on_a_primary_button(scheme: str) -> None:
    tokens = {str(name): one for name, one in SCHEMES.items()}[scheme]
    focused = stylesheet(tokens).partition('[kind="primary"]:focus {')[2].partition("}")[0]
    ground = tokens.bg if f"background: {tokens.bg}" in focused else tokens.accent
    ring = focused.partition("solid ")[2][:7]
    assert contrast(ring, ground) >= 2
    assert max(contrast(ground, tokens.accent), contrast(ring, tokens.accent)) >= 2


def test_the_stylesheet_leaves_fonts_to_the_code() -> None:
    assert "font" not in stylesheet(LIGHT)


def test_every_colour_of_a_scheme_is_used_or_drawn() -> None:
    drawn_in_code = {"on_accent", "ok", "warn", "err"}
    sheet = stylesheet(LIGHT)
    unused = {name for name in Tokens._fields if getattr(LIGHT, name) not in sheet} - drawn_in_code
    assert unused == set()


def test_words_of_the_option_name_the_themes() -> None:
    assert theme_choice("high-contrast") == "high-contrast"
    assert theme_choice("sepia") is None
