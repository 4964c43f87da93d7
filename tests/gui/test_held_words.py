"""A word with a hyphen after its first letter, and a time, never end a line in the middle."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS
from wizard.gui.fonts import text_font
from wizard.gui.widgets.held_words import WORD_JOINER, held_together
from wizard.gui.widgets.labels import plain_label
from wizard.gui.widgets.word_lines import word_lines

pytestmark = OFFSCREEN_SAYS

FRENCH = "Qui envoie les e-mails, et quand: hier, 09:46"


def lines_of(text: str) -> set[str]:
    return {line for width in range(60, 400) for line in word_lines(text, text_font("small"), width)}


def test_no_line_ends_inside_an_e_mail_or_a_time() -> None:
    lines = lines_of(FRENCH)
    assert "e-mails," in " ".join(lines)
    assert not [line for line in lines if line.endswith(("e-", "09:", "0"))]
    assert not [line for line in lines if WORD_JOINER in line]


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("e-mail", f"e-{WORD_JOINER}mail"),
        ("l'e-mail", f"l'e-{WORD_JOINER}mail"),
        ("sign-in", "sign-in"),
        ("a - b", "a - b"),
        ("2026-11-22", "2026-11-22"),
    ],
)
def test_only_a_single_letter_holds_on_to_what_follows(text: str, held: str) -> None:
    assert held_together(text) == held


def test_a_label_lays_out_the_joiner_and_says_and_measures_the_text_without_it(qtbot: QtBot) -> None:
    label = plain_label(FRENCH)
    qtbot.addWidget(label)
    layout = label._lay_out(170)
    drawn = layout.text()
    ends = [drawn[: layout.lineAt(at).textStart()] for at in range(1, layout.lineCount())]
    assert ends
    assert not [end for end in ends if end.rstrip(WORD_JOINER).endswith("e-")]
    assert WORD_JOINER in drawn
    assert label.text() == label.shown_text() == FRENCH
