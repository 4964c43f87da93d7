"""Shared-screen mode: while somebody else looks at the screen, names, addresses and the customer's hosts are masked.

Every widget of the program passes its texts through ``shown`` when they are set, what is drawn as well as what
assistive technology reads. The mode belongs to a window for all its life: switching it makes the window anew over the
same session, as another language does, so that no text of before can stay behind.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizard.flow.wizard_state import WizardState
    from wizard.report.private_values import Somebody

States = Callable[[], "WizardState"]
BULLET = "\N{BLACK CIRCLE}"


class _InUse:
    shared: bool = False
    state: States | None = None


def is_shared() -> bool:
    """Tell whether somebody else sees the screen."""
    return _InUse.shared


def share_screen(shared: bool) -> None:
    """Mask every text from now on, or none; windows that are there already keep their words: they are made again."""
    _InUse.shared = shared


def protect(state: States | None) -> None:
    """Say whose values are masked: those of the state that this gives whenever it is asked."""
    _InUse.state = state


def shown(text: str) -> str:
    """Give a text as the screen may show it: itself, or masked while the screen is shared."""
    if not (_InUse.shared and text):
        return text
    from wizard.report.private_values import masked, private_values

    return masked(text, private_values(_people(), (Path.home().name,)))


def shown_of(text: str, somebody: Somebody) -> str:
    """Give a text about somebody else than the person of the present settings, as the screen may show it."""
    if not (_InUse.shared and text):
        return text
    from wizard.report.private_values import masked, private_values

    return masked(text, private_values(frozenset({*_people(), somebody}), (Path.home().name,)))


def _people() -> frozenset[Somebody]:
    """Give whose mail it is: as typed now, and in the results on the screen."""
    state = _InUse.state() if _InUse.state is not None else None
    if state is None:
        return frozenset()
    drafts = (state.draft, state.checked_draft, None if state.earlier is None else state.earlier.draft)
    people = {(one.from_name, one.from_address, one.username, one.host) for one in drafts if one is not None}
    people.add(("", state.searched_address, state.test_message_to or "", ""))
    results = (state.diagnosis, None if state.earlier is None else state.earlier.diagnosis)
    for run in (one.run for one in results if one is not None):
        sent = run.settings
        people.add((sent.sender.name, str(sent.sender.mailbox), sent.username or "", str(sent.endpoint.host)))
    return frozenset(people)
