"""A whole setting pasted into one field fills the fields it names; before typed text is replaced, it asks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from wizard.flow.typing_rules import choose_security, type_into, type_password
from wizard.settings.pasted_places import PastedSettings
from wizard.words.translation import translate

if TYPE_CHECKING:
    from wizard.flow.wizard_state import WizardState

_WITH = {"host": ("port", "security"), "username": ("password",)}
"""What means nothing without another value: the port of one server is not that of another."""
_MOST_UNUSED = 4


def take_pasted(state: WizardState, pasted: PastedSettings) -> WizardState:
    """Type what was pasted into the fields; a field that the text does not name stays as it is."""
    texts = (
        ("from_name", pasted.from_name),
        ("from_address", pasted.from_address),
        ("host", pasted.host),
        ("username", pasted.username),
        ("port", pasted.port),
    )
    for field, text in texts:
        if text is not None:
            state = type_into(state, field, text)
    if pasted.security is not None:
        state = choose_security(replace(state, typed=state.typed | {"port"}), pasted.security)
    return state if pasted.password is None else type_password(state, pasted.password)


def share_pasted(
    state: WizardState, pasted: PastedSettings, replaced: Iterable[str] = ()
) -> tuple[PastedSettings, PastedSettings]:
    """Part what was pasted into what can be taken at once and what would take the place of something that was typed.

    ``replaced``: fields whose text the person just pasted over.
    """
    others_typed = (name for name in pasted.names() if _is_typed_otherwise(state, pasted, name))
    held = set(others_typed) - set(replaced)
    for name, others in _WITH.items():
        if name in held:
            held.update(others)
    not_free: dict[str, Any] = dict.fromkeys(held)
    not_held: dict[str, Any] = dict.fromkeys(set(pasted.names()) - held)
    return replace(pasted, **not_free), replace(pasted, **not_held, unused=())


def pasted_words(pasted: PastedSettings) -> str:
    """Name the fields that were filled, for a note below the field."""
    return translate("flow", "Filled in from what you pasted: {fields}.").format(fields=_filled(pasted))


def typed_words(typed: PastedSettings) -> str:
    """Say the same of a setting that was typed whole."""
    return translate("flow", "Filled in from what you typed: {fields}.").format(fields=_filled(typed))


def held_words(held: PastedSettings) -> str:
    """Name the fields that hold something else, which is only replaced when a person wants it."""
    return translate("flow", "You entered something else for: {fields}.").format(fields=_filled(held))


def unused_names(pasted: PastedSettings) -> str:
    """Join the names of what was pasted and not understood or needed; empty when there are none."""
    names = pasted.unused[:_MOST_UNUSED]
    more = ("\u2026",) if len(pasted.unused) > _MOST_UNUSED else ()
    return _joined((*names, *more))


def _is_typed_otherwise(state: WizardState, pasted: PastedSettings, name: str) -> bool:
    if name not in state.typed:
        return False
    here = getattr(state.draft, name)
    return bool(here.strip() if isinstance(here, str) else here) and here != getattr(pasted, name)


def _filled(pasted: PastedSettings) -> str:
    names = {
        "from_name": translate("flow", "From name", "a field in a list of fields"),
        "from_address": translate("flow", "From address", "a field in a list of fields"),
        "host": translate("flow", "host", "a field in a list of fields"),
        "port": translate("flow", "port", "a field in a list of fields"),
        "security": translate("flow", "security", "a field in a list of fields"),
        "username": translate("flow", "user name", "a field in a list of fields"),
        "password": translate("flow", "password", "a field in a list of fields"),
    }
    return _joined(names[name] for name in pasted.names())


def _joined(names: Iterable[str]) -> str:
    return translate("flow", ", ", "between two items of a list").join(names)
