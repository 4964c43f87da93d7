"""Whatever stands in a tool tip of ours, Qt takes it for plain text."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtGui import Qt

from wizard.gui.plain_tip import plain_tip

MARKUP = st.lists(st.sampled_from(["<", ">", "&", "&lt;", "&l", "t;", "b", "img src=x", "?xml", " ", "\n", "/", "a"]))


@given(MARKUP.map("".join))
@example("<img src=file:///etc/hostname>")
@example("a &lt;b>")
@example("&&lt;lt;")
def test_no_tool_tip_is_taken_for_markup(text: str) -> None:
    assert not Qt.mightBeRichText(plain_tip(text))


def test_qt_would_take_it_for_markup() -> None:
    assert Qt.mightBeRichText("<img src=file:///etc/hostname>")


def test_ordinary_words_stay() -> None:
    assert plain_tip("mail.northwind.example · R&D") == "mail.northwind.example · R&D"
