"""How many messages a day somebody means to send."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizard.flow.wizard_state import WizardState

_MOST = 100_000_000
_BETWEEN_DIGITS = " .,'\u00a0\u202f\u2019"


def type_volume(state: WizardState, text: str) -> WizardState:
    """Put the typed number of messages a day into the state."""
    return replace(state, messages_per_day=text)


def volume_per_day(state: WizardState) -> int | None:
    """Read the number, however its thousands are parted; None when nothing is there, or no number."""
    digits = state.messages_per_day.translate({ord(mark): None for mark in _BETWEEN_DIGITS})
    if not digits.isascii() or not digits.isdigit() or len(digits) > len(str(_MOST)):
        return None
    number = int(digits)
    return number if 0 < number <= _MOST else None


def volume_is_unclear(state: WizardState) -> bool:
    """Tell whether something was typed that is no number of messages."""
    return bool(state.messages_per_day.strip()) and volume_per_day(state) is None
