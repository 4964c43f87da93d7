"""The search as it grows: best first, cancelled by new typing, never over what was typed; its switches; its doubts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS, click, press, type_text
from tests.gui.made_sessions import connected, platform
from tests.gui.scripted_lookups import ScriptedSearches, found, names
from tests.gui.test_sender_page import address_of, page_of
from wizard.facts.candidate import SettingsSearch
from wizard.facts.names import NamesFact
from wizard.facts.network_view import Deadlines, NetworkView
from wizard.facts.search_options import SearchOptions
from wizard.flow.typing_rules import type_into
from wizard.flow.wizard_state import WizardState
from wizard.gui import bridge_jobs, window_place
from wizard.gui.bridge import JobKind
from wizard.gui.bridge_worker import Emit, JobBody
from wizard.gui.pages.sender import SenderPage
from wizard.gui.pages.sender_sources import SourcesDialog
from wizard.gui.session import Session
from wizard.gui.widgets.buttons import Button
from wizard.settings.endpoint import Endpoint, Host

pytestmark = OFFSCREEN_SAYS

DOMAIN = "northwind.example"
FIRST = replace(found(), final=False)
BETTER = replace(
    found(), candidates=(replace(found().candidates[0], endpoint=Endpoint(Host("smtp-relay.gmail.com"), 587)),)
)
SLIP = ("discovery.no_such_domain", "discovery.did_you_mean", "discovery.nothing_found")
PRIVATE = replace(names(), operating_system=replace(names().operating_system, addresses=("192.168.1.9",)))


@pytest.fixture
def searches(monkeypatch: pytest.MonkeyPatch) -> ScriptedSearches:
    scripted = ScriptedSearches({DOMAIN: BETTER}, before={DOMAIN: FIRST})
    monkeypatch.setattr(bridge_jobs, "finding", scripted)
    monkeypatch.setattr(bridge_jobs, "looking_up", _giving(names()))
    return scripted


@pytest.fixture
def session() -> Iterator[Session]:
    made = Session(WizardState(platform("getthereferral")))
    yield made
    made.shut_down()


def _giving(fact: NamesFact) -> object:
    def looking_up(host: Host, network: NetworkView, deadlines: Deadlines) -> JobBody:
        async def body(emit: Emit) -> object:
            return fact

        return body

    return looking_up


def search_for(qtbot: QtBot, page: SenderPage, address: str) -> None:
    address_of(page, address)
    page.lookup.now()
    qtbot.waitUntil(lambda: page.session.state.search is not None)


def ended(session: Session) -> bool:
    return session.state.search is not None and session.state.search.final


def test_what_is_known_shows_at_once_and_gives_way_to_what_is_better(
    qtbot: QtBot, session: Session, searches: ScriptedSearches
) -> None:
    searches.unending.add(DOMAIN)
    page = page_of(qtbot, connected(session))
    search_for(qtbot, page, f"a@{DOMAIN}")
    assert page.found.texts()[:2] == (
        "Settings found for Google Workspace, still looking",
        "smtp.gmail.com · port 587 · STARTTLS",
    )
    assert session.state.draft.host == "smtp.gmail.com"
    page.take_sources(SearchOptions())
    searches.unending.clear()
    page.take_sources(SearchOptions(ispdb=False))
    qtbot.waitUntil(lambda: ended(session))
    assert page.found.texts()[:2] == (
        "Settings found for Google Workspace",
        "smtp-relay.gmail.com · port 587 · STARTTLS",
    )
    assert session.state.draft.host == "smtp-relay.gmail.com"


def test_new_typing_cancels_the_search(qtbot: QtBot, session: Session, searches: ScriptedSearches) -> None:
    searches.unending.add(DOMAIN)
    page = page_of(qtbot, connected(session))
    search_for(qtbot, page, f"a@{DOMAIN}")
    assert session.bridge is not None
    assert session.bridge.is_running(JobKind.FIND)
    qtbot.waitUntil(lambda: searches.waiting == [DOMAIN])
    type_text(page.field("from_address").edit, ".com")
    assert not session.bridge.is_running(JobKind.FIND)
    qtbot.waitUntil(lambda: searches.cancelled == [DOMAIN])


def test_a_search_that_was_cancelled_half_way_begins_again_for_the_same_address(
    qtbot: QtBot, session: Session, searches: ScriptedSearches
) -> None:
    searches.unending.add(DOMAIN)
    page = page_of(qtbot, connected(session))
    search_for(qtbot, page, f"a@{DOMAIN}")
    edit = page.field("from_address").edit
    type_text(edit, "x")
    searches.unending.clear()
    press(edit, Qt.Key.Key_Backspace)
    page.lookup.now()
    qtbot.waitUntil(lambda: ended(session))
    assert searches.asked == [DOMAIN, DOMAIN]


def test_a_later_answer_leaves_a_typed_server_alone(
    qtbot: QtBot, session: Session, searches: ScriptedSearches
) -> None:
    page = page_of(qtbot, connected(session))
    session.apply(type_into(session.state, "host", "own.example"))
    search_for(qtbot, page, f"a@{DOMAIN}")
    qtbot.waitUntil(lambda: ended(session))
    assert session.state.draft.host == "own.example"
    assert page.found.texts()[3] == "You chose another server, so these are not filled in."


def test_a_filter_in_front_is_named_and_never_taken_for_the_host(
    qtbot: QtBot, session: Session, searches: ScriptedSearches
) -> None:
    searches.before.clear()
    searches.answers[DOMAIN] = SettingsSearch(
        DOMAIN, (), None, None, ("discovery.filter_in_front",), 0.1, in_front="Proofpoint"
    )
    page = page_of(qtbot, connected(session))
    search_for(qtbot, page, f"a@{DOMAIN}")
    assert page.field("from_address").hint_text() == f"Mail for {DOMAIN} arrives at Proofpoint."
    assert session.state.draft.host == ""


def test_a_slip_that_the_search_saw_is_offered(qtbot: QtBot, session: Session, searches: ScriptedSearches) -> None:
    searches.before.clear()
    searches.answers["northwnd.example"] = SettingsSearch(
        "northwnd.example", (), None, None, SLIP, 0.1, suggestion=DOMAIN
    )
    page = page_of(qtbot, connected(session))
    search_for(qtbot, page, "a@northwnd.example")
    qtbot.waitUntil(lambda: page.found.texts()[0] == "No settings found")
    assert page.found.texts()[3] == f"northwnd.example does not resolve. {DOMAIN} was probably meant."
    click(link(page, f"a@{DOMAIN}?"))
    assert session.state.draft.from_address == f"a@{DOMAIN}"


def test_an_unfinished_domain_is_completed_with_one_press(
    qtbot: QtBot, session: Session, searches: ScriptedSearches
) -> None:
    page = page_of(qtbot, session)
    address_of(page, "anna@gmail,com")
    assert page.field("from_address").hint_text() == ""
    page.field("from_name").setFocus()
    page.refresh()
    click(link(page, "Use anna@gmail.com"))
    assert session.state.draft.from_address == "anna@gmail.com"


def link(page: SenderPage, words: str) -> Button:
    return next(button for button in page.findChildren(Button) if button.text() == words and button.isVisible())


def test_a_mailbox_that_cannot_work_is_said_with_what_would(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    address_of(page, "anna@outlook.com")
    title, why, instead, _also = page.unusable.texts()
    assert title == "Outlook.com, Hotmail, Live and MSN cannot be used with a user name and a password"
    assert "16 September 2024" in why
    assert "sending service" in instead
    assert page.unusable.property("kind") == "error"
    assert page.unusable.guide.isVisible()
    assert page.preview.isHidden()


def test_the_card_goes_with_the_address(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    address_of(page, "anna@outlook.com")
    page.field("from_address").edit.clear()
    page.field("from_address").edit.textEdited.emit("")
    assert page.unusable.isHidden()
    assert page.preview.isVisible()


def test_a_volume_above_the_limit_is_said(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    address_of(page, "anna@gmail.com")
    type_text(page.volume.edit, "5000")
    assert page.unusable.texts()[0] == "Gmail does not send 5,000 messages a day"
    assert session.state.messages_per_day == "5000"


def test_a_volume_that_is_no_number_is_pointed_out_and_holds_nothing(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    type_text(page.field("from_name").edit, "Northwind")
    address_of(page, "anna@gmail.com")
    type_text(page.volume.edit, "many")
    assert page.volume.hint_text() == "Enter a number, such as 200."
    assert page.volume.text() == "many"
    assert page.may_leave()


def test_a_server_with_a_private_address_is_said_before_anything_is_typed(
    qtbot: QtBot, session: Session, searches: ScriptedSearches, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bridge_jobs, "looking_up", _giving(PRIVATE))
    page = page_of(qtbot, connected(session))
    search_for(qtbot, page, f"a@{DOMAIN}")
    qtbot.waitUntil(page.unusable.isVisible)
    assert page.unusable.texts()[0].startswith("GTR cannot reach ")


def test_the_switches_reach_the_search_and_search_again(
    qtbot: QtBot, session: Session, searches: ScriptedSearches
) -> None:
    page = page_of(qtbot, connected(session))
    assert "public list" in page.sources.text()
    search_for(qtbot, page, f"a@{DOMAIN}")
    qtbot.waitUntil(lambda: ended(session))
    page.take_sources(SearchOptions(ispdb=False))
    qtbot.waitUntil(lambda: len(searches.options) == 2 and ended(session))
    assert [options.ispdb for options in searches.options] == [True, False]
    assert page.sources.text() == "Asks your domain's DNS and website, and nobody else."
    assert window_place.search_choice() == SearchOptions(ispdb=False)
    page.take_sources(SearchOptions(offline=True))
    qtbot.waitUntil(lambda: len(searches.options) == 3 and ended(session))
    assert searches.options[2].offline
    assert "nothing leaves this computer" in page.sources.text()
    assert window_place.search_choice().offline


def test_practice_remembers_no_switch(qtbot: QtBot, searches: ScriptedSearches) -> None:
    practice = Session(WizardState(platform("getthereferral")), practising=True)
    before = window_place.search_choice()
    page = page_of(qtbot, practice)
    assert page.sources.text() == "Asks the practice network only."
    page.take_sources(SearchOptions(ispdb=not before.ispdb))
    assert practice.search_options.ispdb is not before.ispdb
    assert window_place.search_choice() == before


def test_the_dialog_says_what_leaves_the_computer(qtbot: QtBot) -> None:
    dialog = SourcesDialog(SearchOptions(), date(2026, 11, 25))
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    network, listed = dialog.notes()
    assert "The DNS learns the domain" in network
    assert listed == "autoconfig.thunderbird.net (Mozilla) learns the domain and this computer's address."
    click(dialog.public_list)
    assert dialog.notes()[1].startswith("Mozilla is not asked.")
    click(dialog.network)
    assert dialog.options == SearchOptions(offline=True, ispdb=False)
    assert dialog.notes()[0].startswith("No packet leaves this computer")
    assert not dialog.public_list.isEnabled()
    assert dialog.result() != QDialog.DialogCode.Accepted
