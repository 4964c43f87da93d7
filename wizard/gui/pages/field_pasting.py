"""A whole setting pasted or typed into one field of a page: what is taken, what is asked, and what is told of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QClipboard, QGuiApplication

from wizard.flow.pasting import held_words, pasted_words, share_pasted, take_pasted, unused_names
from wizard.flow.wizard_state import WizardState
from wizard.report.display_safe import display_safe
from wizard.settings.pasted_settings import PastedSettings, may_be_several, split_pasted
from wizard.settings.typed_text import MOST_TYPED
from wizard.words.translation import translate

_COMPARED = 1000
_MOST_TOLD = 160


@dataclass(frozen=True, slots=True)
class PasteTaken:
    """A paste that was taken apart: the state after it, what to say, and what waits for a person's word.

    ``names``: the fields that were filled.
    """

    state: WizardState
    note: str
    names: tuple[str, ...]
    held: PastedSettings | None = None

    @property
    def link(self) -> str | None:
        """Give the words of the link that takes what waits."""
        return None if self.held is None else translate("gui", "Use what you pasted")


def take_paste(state: WizardState, name: str, before: str, text: str) -> PasteTaken | None:
    """Take apart what was put into a field; None when it is the field's own value.

    ``before`` and ``text``: the whole text of the field without and with it.
    """
    inserted = _inserted(before, text)
    whole = split_pasted(inserted) if may_be_several(inserted) else None
    replaced = inserted == text or not before.strip() or len(text) > MOST_TYPED
    if whole is None and name == "host":
        whole, replaced = split_pasted(text), True
    if whole is None or (name != "host" and len(whole.names()) < 2):
        return None
    free, held = share_pasted(state, whole, (name,) if replaced else ())
    said = [pasted_words(free)] if free.names() else []
    said += [held_words(held)] if held.names() else []
    if unused := display_safe(unused_names(free), _MOST_TOLD):
        said.insert(1, translate("gui", "Not used: {names}.", "names of pasted values").format(names=unused))
    return PasteTaken(take_pasted(state, free), " ".join(said), free.names(), held if held.names() else None)


def take_held(state: WizardState, held: PastedSettings) -> PasteTaken:
    """Take what waited, in place of what was typed."""
    return PasteTaken(take_pasted(state, held), pasted_words(held), held.names())


def _inserted(before: str, text: str) -> str:
    """Give what was pasted or dropped, whole: the field may have room for its beginning only.

    Two texts that begin alike do not tell where the second one began, so the clipboard is asked.
    """
    clipboard = QGuiApplication.clipboard()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        if mode is QClipboard.Mode.Selection and not clipboard.supportsSelection():
            continue
        held = clipboard.text(mode)
        if len(held) > 1 and held[:_COMPARED] in text and (held in text or len(text) > MOST_TYPED):
            return held
    shorter = min(len(before), len(text))
    start = next((at for at in range(shorter) if before[at] != text[at]), shorter)
    end = next((at for at in range(shorter - start) if before[-1 - at] != text[-1 - at]), shorter - start)
    return text[start : len(text) - end]
