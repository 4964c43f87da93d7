"""The Sender page: a search by itself, what it found and where, and errors only when they help."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS, click, press, type_text
from tests.gui.made_sessions import connected, platform
from tests.gui.scripted_lookups import ScriptedSearches, found
from wizard.facts.candidate import Trust
from wizard.facts.check import CheckState
from wizard.flow.wizard_state import WizardState
from wizard.gui import bridge_jobs
from wizard.gui.delayed_lookup import DELAY_MS
from wizard.gui.pages.sender import SenderPage
from wizard.gui.session import Session
from wizard.gui.widgets.buttons import Button
from wizard.gui.widgets.labels import PlainLabel
from wizard.gui.widgets.status_icon import StatusIcon

pytestmark = OFFSCREEN_SAYS


@pytest.fixture
def searches(monkeypatch: pytest.MonkeyPatch) -> ScriptedSearches:
    """Script the searches of the bridge."""
    scripted = ScriptedSearches({"northwind.example": found()})
    monkeypatch.setattr(bridge_jobs, "finding", scripted)
    return scripted


@pytest.fixture
def session() -> Iterator[Session]:
    """Give a fresh session that has no network yet."""
    made = Session(WizardState(platform("getthereferral")))
    yield made
    made.shut_down()


def page_of(qtbot: QtBot, session: Session) -> SenderPage:
    page = SenderPage(session)
    qtbot.addWidget(page)
    page.resize(728, 596)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.entered()
    return page


def address_of(page: SenderPage, text: str) -> None:
    page.field("from_address").setFocus()
    type_text(page.field("from_address").edit, text)


def test_leaving_the_address_finds_settings_and_says_where_from(
    qtbot: QtBot, session: Session, searches: ScriptedSearches
) -> None:
    page = page_of(qtbot, connected(session))
    address_of(page, "referrals@northwind.example")
    page.field("from_name").setFocus()
    qtbot.waitUntil(lambda: session.state.search is not None)
    title, settings, source, _note = page.found.texts()
    assert title == "Settings found for Google Workspace"
    assert settings == "smtp.gmail.com · port 587 · STARTTLS"
    assert source == "from your domain's MX record"
    assert page.field("from_address").hint_text() == "Mail for northwind.example is handled by Google Workspace."
    assert page.field("from_address").findChildren(StatusIcon)[0].state is CheckState.PASSED
    assert session.state.draft.host == "smtp.gmail.com"


def test_typing_alone_starts_the_search_after_the_pause(
    qtbot: QtBot, session: Session, searches: ScriptedSearches
) -> None:
    page = page_of(qtbot, connected(session))
    assert page.lookup.interval_ms == DELAY_MS == 800
    address_of(page, "referrals@northwind.example")
    assert page.lookup.waiting
    assert searches.asked == []
    page.lookup.timer.timeout.emit()
    assert searches.asked == ["northwind.example"]


def test_half_an_address_is_not_searched(qtbot: QtBot, session: Session, searches: ScriptedSearches) -> None:
    page = page_of(qtbot, connected(session))
    address_of(page, "referrals@north")
    page.lookup.now()
    assert searches.asked == []


def test_nothing_found_is_said_plainly(qtbot: QtBot, session: Session, searches: ScriptedSearches) -> None:
    page = page_of(qtbot, connected(session))
    address_of(page, "a@unknown.example")
    page.lookup.now()
    qtbot.waitUntil(lambda: session.state.search is not None)
    title, settings, _source, note = page.found.texts()
    assert title == "No settings found"
    assert settings == ""
    assert "unknown.example" in note


def test_an_international_domain_is_told_as_it_was_typed_with_its_ascii_form(
    qtbot: QtBot, session: Session, searches: ScriptedSearches
) -> None:
    page = page_of(qtbot, connected(session))
    page.field("from_address").edit.insert("a@m\u00fcnchen.example")
    page.lookup.now()
    qtbot.waitUntil(lambda: session.state.search is not None)
    assert "m\u00fcnchen.example (xn--mnchen-3ya.example)" in page.found.texts()[3]


def test_the_last_address_wins(qtbot: QtBot, session: Session, searches: ScriptedSearches) -> None:
    page = page_of(qtbot, connected(session))
    address_of(page, "a@unknown.example")
    page.lookup.now()
    page.field("from_address").edit.clear()
    page.field("from_address").edit.textEdited.emit("")
    address_of(page, "a@northwind.example")
    page.lookup.now()
    qtbot.waitUntil(lambda: session.state.search is not None)
    assert session.state.searched_address == "a@northwind.example"
    assert page.found.texts()[0] == "Settings found for Google Workspace"


def test_a_server_that_nothing_proves_is_announced_as_a_question(
    qtbot: QtBot, session: Session, searches: ScriptedSearches
) -> None:
    searches.answers["northwind.example"] = found(provider=None, trust=Trust.CONFIRM)
    page = page_of(qtbot, connected(session))
    address_of(page, "a@northwind.example")
    page.lookup.now()
    qtbot.waitUntil(lambda: session.state.search is not None)
    assert session.state.draft.host == "smtp.gmail.com"
    assert page.found.texts()[3] == "The Server step asks you whether it is yours."


def test_a_search_wanted_before_the_network_is_there_begins_with_it(
    qtbot: QtBot, session: Session, searches: ScriptedSearches
) -> None:
    page = page_of(qtbot, session)
    address_of(page, "a@northwind.example")
    page.lookup.now()
    assert searches.asked == []
    connected(session)
    qtbot.waitUntil(lambda: session.state.search is not None)


def test_a_short_name_of_the_preview_stays_at_the_top_beside_a_long_one(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    type_text(
        page.field("from_name").edit, "Northwind Referrals of the northern and the western coast and all islands"
    )
    today, then = (
        label
        for label in page.preview.findChildren(PlainLabel)
        if label.text() in (page.preview.texts()[0], page.preview.texts()[2])
    )
    qtbot.waitUntil(lambda: then.height() >= 2 * today.heightForWidth(today.width()))
    assert today.height() == today.heightForWidth(today.width())  # a label centres its text in what it has


def test_the_preview_shows_today_and_then(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    type_text(page.field("from_name").edit, "Northwind")
    address_of(page, "a@northwind.example")
    assert page.preview.texts() == (
        "GetTheReferral",
        "donotreply@getthereferral.com",
        "Northwind",
        "a@northwind.example",
    )


def test_a_slip_in_a_well_known_domain_is_offered_and_taken(
    qtbot: QtBot, session: Session, searches: ScriptedSearches
) -> None:
    page = page_of(qtbot, connected(session))
    address_of(page, "anna@gmial.com")
    assert page.field("from_address").hint_text() == "Did you mean"
    link = next(b for b in page.field("from_address").findChildren(Button) if b.text() == "anna@gmail.com?")
    click(link)
    assert session.state.draft.from_address == "anna@gmail.com"
    assert page.field("from_address").text() == "anna@gmail.com"


def test_no_error_shows_while_a_field_was_never_left(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    address_of(page, "anna")
    assert page.field("from_address").hint_text() == ""


def test_an_error_shows_on_leaving_and_goes_with_the_key_that_mends_it(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    address_of(page, "anna")
    page.field("from_name").setFocus()
    assert "@" in page.field("from_address").hint_text()
    assert page.field("from_address").edit.property("state") == "error"
    address_of(page, "@northwind.example")
    assert page.field("from_address").hint_text() == ""
    assert page.field("from_address").edit.property("state") == ""


def test_an_empty_field_is_reported_on_next_only(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    page.field("from_address").setFocus()
    page.field("from_name").setFocus()
    assert page.problems.isHidden()
    assert not page.may_leave()
    assert page.problems.texts() == (
        "From name: Enter the name that recipients see, such as the name of your company.",
        "From address: Enter an e-mail address, such as name@example.com.",
    )
    assert page.heading()[1] == "Two things need your attention."


def test_the_list_repeats_the_sentence_of_the_field_and_leads_to_it(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    type_text(page.field("from_name").edit, "Northwind")
    address_of(page, "anna")
    assert not page.may_leave()
    assert page.problems.texts() == (f"From address: {page.field('from_address').hint_text()}",)
    press(page.window().focusWidget(), Qt.Key.Key_Space)
    assert page.window().focusWidget() is page.field("from_address").edit


def test_a_failed_next_keeps_every_text(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    type_text(page.field("from_name").edit, "Northwind")
    address_of(page, "not an address")
    page.may_leave()
    assert (page.field("from_name").text(), page.field("from_address").text()) == ("Northwind", "not an address")


def test_a_pasted_address_loses_its_blanks_and_says_so(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    page.field("from_address").edit.setText(" \u200banna@northwind.example\r\n")
    page.field("from_address").edit.textEdited.emit(page.field("from_address").edit.text())
    assert page.field("from_address").text() == "anna@northwind.example"
    assert "removed" in page.field("from_address").hint_text()


def test_a_pasted_name_loses_what_cannot_be_seen_and_next_has_nothing_to_say_of_it(
    qtbot: QtBot, session: Session
) -> None:
    page = page_of(qtbot, session)
    QApplication.clipboard().setText("North\x07wind\x1b\tReferrals")
    page.field("from_name").edit.paste()
    assert page.field("from_name").text() == "Northwind Referrals"
    assert page.field("from_name").hint_text() == "Blanks and characters that cannot be seen were removed."
    page.may_leave()
    assert not any("From name" in entry for entry in page.problems.texts())


def test_a_hostile_name_is_shown_with_visible_escapes(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    type_text(page.field("from_name").edit, "<b>x</b>")
    page.field("from_name").edit.insert("\u202e")
    page.field("from_name").edit.textEdited.emit(page.field("from_name").text())
    assert "\u202e" not in page.preview.texts()[2]
