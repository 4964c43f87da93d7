"""The word with which a person agrees at the terminal."""

from __future__ import annotations

from wizard.words.translation import translate


def yes_word() -> str:
    """Give the word that a question asks for, in the language in use."""
    return translate("cli", "yes", "the word that a person types to agree")


def is_yes(typed: str) -> bool:
    """Tell whether somebody agreed, in the language in use or in English."""
    return typed.strip().casefold() in ("yes", yes_word().casefold())
