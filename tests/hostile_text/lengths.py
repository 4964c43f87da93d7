"""How long the texts are that reach widgets, masking and the parsers, whichever way: seen at the call itself.

What takes long grows with the length of a text. That no text is longer than a cap proves that nothing a stranger says
makes the window slower than its own texts do, and needs no clock.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import CodeType, FrameType

from wizard.gui import shared_screen
from wizard.gui.widgets.labels import PlainLabel
from wizard.report import masking, private_values
from wizard.settings import typed_text
from wizard.settings.endpoint import parse_host
from wizard.settings.mailbox import parse_from_name, parse_mailbox
from wizard.settings.typed_text import MOST_TYPED

MOST_IN_WIDGET = 2_400
"""The longest text of our own beside the most that it quotes of strangers: two of their texts in one sentence."""
CAPS: dict[str, int] = {
    "a widget": MOST_IN_WIDGET,
    "a label": MOST_IN_WIDGET,
    "masking": MOST_IN_WIDGET,
    "a value to mask": 400,
    "cleaning": MOST_TYPED + 1,
    "looking for controls": MOST_TYPED,
}
_WATCHED: dict[CodeType, tuple[str, str]] = {}


def _watch(function: object, argument: str, kind: str) -> None:
    code = getattr(getattr(function, "__wrapped__", function), "__code__", None)
    assert isinstance(code, CodeType)
    assert argument in code.co_varnames
    _WATCHED[code] = (argument, kind)


_watch(shared_screen.shown, "text", "a widget")
_watch(PlainLabel.setText, "text", "a label")
_watch(masking.mask_text, "text", "masking")
_watch(private_values._add_word, "word", "a value to mask")
_watch(private_values._add_name, "name", "a value to mask")
_watch(typed_text.clean_typed, "text", "cleaning")
_watch(typed_text.clean_display_name, "text", "cleaning")
_watch(typed_text.first_control, "text", "looking for controls")


@contextmanager
def longest_texts() -> Iterator[dict[str, str]]:
    """Give, by kind, the longest text that came while this lasts; of this thread, which is the window's."""
    longest: dict[str, str] = {}
    for remembered in (
        private_values.masked,
        private_values.private_values,
        parse_host,
        parse_mailbox,
        parse_from_name,
    ):
        remembered.cache_clear()  # what is remembered is not looked at again

    def look(frame: FrameType, event: str, _argument: object) -> None:
        if event == "call" and (found := _WATCHED.get(frame.f_code)) is not None:
            text = frame.f_locals[found[0]]
            if isinstance(text, str) and len(text) >= len(longest.get(found[1], "")):
                longest[found[1]] = text

    before = sys.getprofile()
    sys.setprofile(look)
    try:
        yield longest
    finally:
        sys.setprofile(before)


def assert_bounded(longest: dict[str, str]) -> None:
    """Hold the longest texts to their caps; something must have been seen at all."""
    assert {"a widget", "a label"} <= set(longest), set(longest)
    too_long = {kind: (len(text), text[:80]) for kind, text in longest.items() if len(text) > CAPS[kind]}
    assert too_long == {}, too_long
