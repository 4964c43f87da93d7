"""The colours and measures of the look: light, dark and high contrast."""

from __future__ import annotations

from typing import Literal, NamedTuple

SchemeName = Literal["light", "dark", "high-contrast"]

RAIL_WIDTH = 232
PAGE_MARGIN = 40
FOOT_HEIGHT = 64
FIELD_HEIGHT = 38
BUTTON_HEIGHT = 36
SMALL_HEIGHT = 30
CARD_RADIUS = 8
CONTROL_RADIUS = 6
MINIMUM_CONTRAST = 4.5


class Tokens(NamedTuple):
    """One colour scheme; every colour is ``#rrggbb``. ``card_border`` frames cards that are filled."""

    bg: str
    surface: str
    border: str
    text: str
    muted: str
    accent: str
    accent_soft: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    err: str
    err_soft: str
    on_accent: str
    card_border: str = "transparent"


LIGHT = Tokens(
    bg="#ffffff",
    surface="#f6f7f9",
    border="#d9dde3",
    text="#1b1f24",
    muted="#5b6470",
    accent="#2457d6",
    accent_soft="#e9effd",
    ok="#17733e",
    ok_soft="#e6f4ec",
    warn="#8f5400",
    warn_soft="#fdf3e1",
    err="#c4281c",
    err_soft="#fdecea",
    on_accent="#ffffff",
)

DARK = Tokens(
    bg="#1b1e23",
    surface="#23272e",
    border="#3a414b",
    text="#e8eaed",
    muted="#a4acb8",
    accent="#7aa2ff",
    accent_soft="#24324f",
    ok="#4cc38a",
    ok_soft="#1c3329",
    warn="#e5a63b",
    warn_soft="#3a2f1b",
    err="#ff7b6e",
    err_soft="#40221f",
    on_accent="#10182b",
)

HIGH_CONTRAST = Tokens(
    bg="#000000",
    surface="#000000",
    border="#ffffff",
    text="#ffffff",
    muted="#f0f0f0",
    accent="#ffe14d",
    accent_soft="#1f1f1f",
    ok="#6dff9f",
    ok_soft="#000000",
    warn="#ffc14d",
    warn_soft="#000000",
    err="#ff9d94",
    err_soft="#000000",
    on_accent="#000000",
    card_border="#ffffff",
)

SCHEMES: dict[SchemeName, Tokens] = {"light": LIGHT, "dark": DARK, "high-contrast": HIGH_CONTRAST}


def contrast(one: str, other: str) -> float:
    """Give the contrast ratio of two ``#rrggbb`` colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def with_accent(tokens: Tokens, accent: str) -> Tokens:
    """Take the accent of the person's system where text in it stays readable; else keep the scheme as it is."""
    soft = _mixed(accent, tokens.bg, 0.12 if _luminance(tokens.bg) > 0.5 else 0.24)
    on_accent = max("#ffffff", "#10182b", key=lambda colour: contrast(colour, accent))
    ratios = (contrast(accent, tokens.bg), contrast(accent, soft), contrast(on_accent, accent))
    if min(ratios) < MINIMUM_CONTRAST or contrast(tokens.text, soft) < MINIMUM_CONTRAST:
        return tokens
    return tokens._replace(accent=accent, accent_soft=soft, on_accent=on_accent)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(part) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: int) -> float:
    share = part / 255
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _mixed(colour: str, ground: str, share: float) -> str:
    parts = (round(a * share + b * (1 - share)) for a, b in zip(_parts(colour), _parts(ground), strict=True))
    return "#" + "".join(f"{part:02x}" for part in parts)
