"""Whether closing the window would lose anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizard.flow.wizard_state import WizardState


def would_lose(state: WizardState) -> bool:
    """Tell whether something was typed or chosen that no saved file and no platform holds (rule 10)."""
    return bool(state.typed) and not state.saved_files and not state.delivered_to
