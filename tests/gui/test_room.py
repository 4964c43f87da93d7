"""Where a page would scroll it gives up white space and what is said elsewhere too, and takes it back with room."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS, click
from tests.gui.made_sessions import made_state
from wizard.diagnosis.explain import ExplainContext, explain
from wizard.flow.steps import Step
from wizard.gui.explain_answer import ExplanationCard
from wizard.gui.page_set import make_pages
from wizard.gui.session import Session
from wizard.gui.widgets.button_line import ButtonLine
from wizard.gui.widgets.buttons import link_button, plain_button
from wizard.gui.widgets.card import Card
from wizard.gui.widgets.check_box import CheckBox
from wizard.gui.widgets.inline_row import InlineRow
from wizard.gui.widgets.labels import plain_label
from wizard.gui.widgets.mnemonic import show_mnemonics
from wizard.gui.widgets.page import StepPage
from wizard.gui.widgets.segmented import SegmentedControl
from wizard.gui.widgets.word_lines import word_lines
from wizard.gui.window import WizardWindow

pytestmark = OFFSCREEN_SAYS

WIDE = 700


def page_with(qtbot: QtBot, cards: int) -> StepPage:
    page = StepPage()
    qtbot.addWidget(page)
    page.set_heading("A heading", "A sentence that explains it.")
    page.may_give_up_lead()
    for number in range(cards):
        card = Card("plain", f"Card {number}")
        card.body.addWidget(plain_label("What it says."))
        page.column.addWidget(card)
    page.resize(WIDE, 2000)
    page.show()
    settle()
    return page


def settle() -> None:
    for _turn in range(6):
        QApplication.processEvents()


def top_of(page: StepPage, widget: QWidget) -> int:
    return widget.mapTo(page, widget.rect().topLeft()).y()


def test_what_is_given_up_comes_in_order_and_back_with_room(qtbot: QtBot) -> None:
    page = page_with(qtbot, 5)
    lead = next(one for one in page.findChildren(QWidget) if getattr(one, "text", str)() == page.heading()[1])
    first = page.findChildren(Card)[1]
    whole, usual = page.scroller.height_wanted(), top_of(page, first)
    page.resize(WIDE, whole - 1)
    settle()
    assert top_of(page, first) == usual - 8
    assert lead.isVisible()
    page.resize(WIDE, whole - 100)
    settle()
    assert not lead.isVisible()
    assert page.scroller.verticalScrollBar().maximum() == 0
    page.resize(WIDE, whole)
    settle()
    assert lead.isVisible()
    assert top_of(page, first) == usual


def test_nothing_comes_back_while_the_place_stays_the_same(qtbot: QtBot) -> None:
    page = page_with(qtbot, 5)
    page.resize(WIDE, page.scroller.height_wanted() - 1)
    settle()
    first, last = page.findChildren(Card)[1], page.findChildren(Card)[-1]
    tight = top_of(page, first)
    last.hide()
    settle()
    assert top_of(page, first) == tight


def test_what_appears_on_a_tight_page_is_tight_too(qtbot: QtBot) -> None:
    page = page_with(qtbot, 5)
    page.resize(WIDE, page.scroller.height_wanted() - 60)
    settle()
    late = Card("plain", "Late")
    page.column.addWidget(late)
    settle()
    assert late.contentsMargins() == page.findChildren(Card)[1].contentsMargins()
    assert late.height() == page.findChildren(Card)[1].height() - 24


def test_the_number_of_problems_is_never_given_up(qtbot: QtBot) -> None:
    page = page_with(qtbot, 5)
    page.problems.show_problems([("host", "Host", "Enter a name.")])
    page.set_heading("A heading", "One thing needs your attention.")
    page.resize(WIDE, page.scroller.height_wanted() - 300)
    settle()
    assert any(
        one.isVisible() for one in page.findChildren(QWidget) if getattr(one, "text", str)() == page.heading()[1]
    )


@pytest.mark.parametrize("step", [Step.PLATFORM, Step.SENDER, Step.SERVER, Step.SIGN_IN])
def test_pages_of_fields_say_by_their_fields_what_the_sentence_says(
    qtbot: QtBot, sessions: list[Session], step: Step
) -> None:
    session = Session(made_state())
    sessions.append(session)
    page = make_pages(session)[step]
    qtbot.addWidget(page)
    page.resize(WIDE, 200)
    page.show()
    settle()
    assert not page._lead.isVisible()
    assert page.accessibleDescription() == page.heading()[1]


def test_buttons_lose_their_frames_before_they_take_a_second_line(qtbot: QtBot) -> None:
    buttons = [plain_button("One of some words"), plain_button("Another of some words"), link_button("A link")]
    line = ButtonLine(*buttons)
    qtbot.addWidget(line)
    line.resize(WIDE, 100)
    line.show()
    settle()
    assert [button.is_link() for button in buttons] == [False, False, True]
    assert line.heightForWidth(WIDE) == 36
    narrow = line.sizeHint().width() - 1
    line.resize(narrow, 100)
    settle()
    assert [button.is_link() for button in buttons] == [True, True, True]
    assert line.heightForWidth(narrow) == 24
    assert line.heightForWidth(200) > 24
    line.resize(WIDE, 100)
    settle()
    assert [button.is_link() for button in buttons] == [False, False, True]


def test_frames_of_buttons_on_two_lines_do_not_touch(qtbot: QtBot) -> None:
    above, below = plain_button("One of some words"), plain_button("Another of some words")
    row = InlineRow(above, below, spacing=8)
    qtbot.addWidget(row)
    row.resize(200, 200)
    row.show()
    settle()
    assert below.geometry().top() - above.geometry().bottom() - 1 == 8


def test_segments_break_their_words_and_keep_to_their_place(qtbot: QtBot) -> None:
    control = SegmentedControl([(1, "Enter it at the platform"), (2, "File"), (3, "What the platform said")])
    qtbot.addWidget(control)
    control.show()
    whole = control.sizeHint().width()
    assert control.heightForWidth(whole) == 38
    control.resize(whole - 100, control.heightForWidth(whole - 100))
    settle()
    assert control.height() > 38
    widths = [control.segment(value).width() for value in (1, 2, 3)]
    assert sum(widths) == control.width()
    assert [len(control.segment(value).lines(width)) for value, width in zip((1, 2, 3), widths, strict=True)] == [
        2,
        1,
        2,
    ]


def test_a_checkbox_breaks_its_words_and_underlines_its_mnemonic_in_the_line_where_it_is(qtbot: QtBot) -> None:
    box = CheckBox("Keep the password in the key&ring of this computer")
    qtbot.addWidget(box)
    whole = box.sizeHint().width()
    assert box.heightForWidth(whole) == 24
    assert box.heightForWidth(whole // 2 + 30) == 40
    lines = box.lines(whole // 2 + 30)
    assert " ".join(lines) == "Keep the password in the keyring of this computer"
    show_mnemonics(box, shown=True)
    marked = list(box._marked(lines))
    show_mnemonics(box, shown=False)
    assert sum(line.count("&") for line in marked) == 1
    assert next(line for line in marked if "&" in line).split("&")[0].endswith("key")


def test_what_could_be_read_unfolds_and_stays_so(qtbot: QtBot) -> None:
    card = ExplanationCard(explain("535 5.7.8 Bad credentials", ExplainContext(None, 587, None, None)), None)
    qtbot.addWidget(card)
    card.show()
    settle()
    whole = card.heightForWidth(WIDE)
    card.fold(folded=True)
    settle()
    saved = card.fold_saves(WIDE)
    assert card.heightForWidth(WIDE) == whole - saved < whole
    assert card.read_link is not None
    click(card.read_link)
    card.fold(folded=True)
    settle()
    assert card.heightForWidth(WIDE) == whole
    assert card.fold_saves(WIDE) == 0


def test_lines_are_cut_where_qt_cuts_them_also_behind_signs_of_two_units() -> None:
    font = plain_label("").font()
    words = "\N{OPEN MAILBOX WITH RAISED FLAG} one two three four five"
    assert " ".join(word_lines(words, font, 90)) == words
    assert len(word_lines(words, font, 90)) > 1


def test_the_shown_page_gives_up_nothing_while_another_is_drawn_unseen(qtbot: QtBot, sessions: list[Session]) -> None:
    session = Session(made_state(None))
    sessions.append(session)
    window = WizardWindow(session, make_pages(session))
    qtbot.addWidget(window, before_close_func=WizardWindow.close_without_question)
    window.resize(1024, 700)
    window.show_step(Step.PLATFORM)
    window.show()
    settle()
    shown, unseen = window.step_page(Step.PLATFORM), window.step_page(Step.SERVER)
    given: list[bool] = []
    heights: list[int] = []
    shown.room.add(lambda _width: 10, given.append)
    shown.scroller.room_changed.connect(lambda: heights.append(shown.scroller.height()))
    unseen.draw_unseen(window.page_size())
    settle()
    assert min(heights) < shown.scroller.height()  # Qt did take room from it for a moment
    assert given == []
