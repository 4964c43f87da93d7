"""Steps with links: only pages of our own resources, never an address that a server said, never markup."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS, click
from tests.gui.made_runs import finding
from tests.gui.made_sessions import made_state
from wizard.diagnosis.finding import EnterPassword, OpenPage, Severity
from wizard.gui.pages.checks_admission import Admission, admission, admission_sentence, render_it_note
from wizard.gui.pages.checks_problem import ProblemCard, quoted_lines
from wizard.gui.pages.checks_steps import Piece, linked_pieces, pages_of_cause, sentence
from wizard.gui.widgets.labels import PlainLabel
from wizard.gui.widgets.page_link import page_link
from wizard.report.finding_words import words_for

pytestmark = OFFSCREEN_SAYS

PAGE = "https://myaccount.google.com/apppasswords"


def test_a_known_page_becomes_a_link_with_and_without_scheme() -> None:
    assert linked_pieces(f"Open {PAGE} now.", [PAGE]) == (
        Piece("Open "),
        Piece("myaccount.google.com/apppasswords", PAGE),
        Piece(" now."),
    )
    assert linked_pieces("Open myaccount.google.com/apppasswords", [PAGE])[1].url == PAGE


@pytest.mark.parametrize(
    "text",
    [
        "Open https://evil.example/apppasswords now.",
        "Open https://myaccount.google.com/apppasswords/evil now.",
        "Open https://myaccount.google.com/apppasswordsevil now.",
        "<a href='https://evil.example'>x</a>",
    ],
)
def test_any_other_address_stays_text(text: str) -> None:
    assert linked_pieces(text, [PAGE]) == (Piece(text),)


def test_only_https_is_ever_linked() -> None:
    assert linked_pieces("Open http://x.example/a or file:///etc", ["http://x.example/a", "file:///etc"]) == (
        Piece("Open http://x.example/a or file:///etc"),
    )


def test_a_link_opens_its_page(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    label = sentence(f"Open {PAGE} while signed in.", [PAGE])
    qtbot.addWidget(label)
    label.resize(500, 40)
    label.show()
    (link,) = label.findChildren(QPushButton)
    assert link.text() == "myaccount.google.com/apppasswords"
    click(link)
    assert opened == [QUrl(PAGE)]


def test_a_page_that_is_not_https_opens_nothing(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    link = page_link("http://evil.example/")
    qtbot.addWidget(link)
    click(link)
    assert opened == []


def test_the_link_lies_inside_its_sentence_at_every_width(qtbot: QtBot) -> None:
    label = sentence(f"First some words, then open {PAGE} and go on with more words after it.", [PAGE])
    qtbot.addWidget(label)
    label.show()
    (link,) = label.findChildren(QPushButton)
    for width in (700, 420, 300):
        label.resize(width, label.heightForWidth(width))
        assert link.x() >= 0
        assert link.geometry().right() <= width
        assert link.y() + 2 >= 0
        assert link.geometry().bottom() <= label.height() + 2
    assert (
        label.text()
        == f"First some words, then open {PAGE.removeprefix('https://')} and go on with more words after it."
    )


def test_the_words_of_a_cause_name_their_own_pages() -> None:
    assert PAGE in pages_of_cause("login.app_password_required", "google-workspace")
    assert pages_of_cause("no.such_cause", None) == ()


def test_a_card_without_a_password_to_enter_has_no_password_field(qtbot: QtBot) -> None:
    card = ProblemCard(finding("network.connection_refused", Severity.ERROR, ()), None)
    qtbot.addWidget(card)
    assert card.password_row is None


def test_a_page_to_open_that_no_step_names_is_a_link_of_its_own(qtbot: QtBot) -> None:
    page = "https://support.example.org/other"
    card = ProblemCard(finding("network.connection_refused", Severity.ERROR, (OpenPage(page),)), None)
    qtbot.addWidget(card)
    assert "support.example.org/other" in [button.text() for button in card.findChildren(QPushButton)]


def test_only_the_leading_card_has_a_primary_button(qtbot: QtBot) -> None:
    for leads in (True, False):
        card = ProblemCard(finding(remedies=(EnterPassword("password"),)), None, leads=leads)
        qtbot.addWidget(card)
        primaries = [b for b in card.findChildren(QPushButton) if b.property("kind") == "primary"]
        assert len(primaries) == (1 if leads else 0)


def test_the_password_field_shows_nothing_and_predicts_nothing(qtbot: QtBot) -> None:
    card = ProblemCard(finding(), "google-workspace")
    qtbot.addWidget(card)
    assert card.password_row is not None
    edit = card.password_row.edit
    edit.setText("secret-word-27")
    edit.selectAll()
    edit.copy()
    assert "secret-word-27" not in edit.displayText()
    assert edit.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
    assert "secret-word-27" not in edit.accessibleName() + edit.accessibleDescription() + edit.toolTip()


def test_a_quote_is_cut_and_escaped() -> None:
    lines = quoted_lines(("535 <b>\u202e", "", "x" * 5000, "third", "fourth"))
    assert lines[0] == "535 <b>\\u202e"
    assert all(len(line) <= 200 for line in lines)
    assert len(lines) <= 3


def test_the_note_names_addresses_server_and_port() -> None:
    note = render_it_note(
        Admission("GetTheReferral", ("50.18.0.11", "2001:db8::7"), "mail.x.example", ("203.0.113.25",), 465)
    )
    assert "from 50.18.0.11 to mail.x.example (203.0.113.25), TCP port 465" in note
    assert "ip saddr 50.18.0.11 tcp dport 465 accept" in note
    assert "ip6 saddr 2001:db8::7 tcp dport 465 accept" in note
    assert "-RemoteAddress 50.18.0.11 -LocalPort 465" in note


def test_several_addresses_read_as_a_list() -> None:
    wanted = Admission("X", ("192.0.2.1", "192.0.2.2", "192.0.2.3"), "mail.x.example", (), 587)
    assert (
        admission_sentence(wanted)
        == "Not tested from here: allow 192.0.2.1, 192.0.2.2 and 192.0.2.3 to reach port 587"
    )


def test_without_whole_settings_there_is_nothing_to_admit() -> None:
    assert admission(made_state(None, "other"), None) is None
    assert admission(made_state(None, "getthereferral"), None) is not None


def test_the_later_ones_of_many_steps_are_a_press_away(qtbot: QtBot) -> None:
    card = ProblemCard(finding("account.security_policy_block", remedies=(), quote=()), None)
    qtbot.addWidget(card)
    card.show()
    steps = words_for("account.security_policy_block", finding().params, None).steps
    assert len(steps) >= 5
    numbers = {f"{number}." for number in range(1, len(steps) + 1)}
    shown = [label for label in card.findChildren(PlainLabel) if label.text() in numbers]
    assert [label.text() for label in shown if label.isVisible()] == ["1.", "2.", "3."]
    assert card.more_steps is not None
    assert card.more_steps.text() == f"Show {len(steps) - 3} more steps"
    assert card.first_control() is not card.more_steps
    click(card.more_steps)
    hidden = [label.text() for label in shown if not label.isVisible()]
    assert hidden == []
    assert card.more_steps.isHidden()


def test_few_steps_are_all_shown(qtbot: QtBot) -> None:
    card = ProblemCard(finding("login.wrong_password", remedies=()), None)
    qtbot.addWidget(card)
    assert card.more_steps is None
