"""The Server page while the search from the address goes on: it says so, and its problems stay until they are mended."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS
from tests.gui.made_sessions import connected, platform
from tests.gui.scripted_lookups import ScriptedPorts, ScriptedSearches, found, port
from tests.gui.test_sender_page import page_of as sender_of
from tests.gui.test_server_page import page_of
from wizard.flow.found_settings import take_found
from wizard.flow.steps import Step
from wizard.flow.typing_rules import type_into
from wizard.flow.wizard_state import WizardState
from wizard.gui import bridge_jobs
from wizard.gui.bridge import JobKind
from wizard.gui.bridge_worker import Emit, JobBody
from wizard.gui.pages.server import ServerPage
from wizard.gui.session import Session

pytestmark = OFFSCREEN_SAYS

DOMAIN = "northwind.example"
ADDRESS = f"a@{DOMAIN}"
NOTHING_YET = replace(found(), candidates=(), provider=None, final=False)


@pytest.fixture
def searches(monkeypatch: pytest.MonkeyPatch) -> ScriptedSearches:
    scripted = ScriptedSearches(unending={DOMAIN})
    monkeypatch.setattr(bridge_jobs, "finding", scripted)
    monkeypatch.setattr(bridge_jobs, "observing_ports", ScriptedPorts(ports=(port(587), port(465), port(25))))
    return scripted


@pytest.fixture
def session() -> Iterator[Session]:
    made = Session(WizardState(platform("getthereferral")))
    yield made
    made.shut_down()


def searching(qtbot: QtBot, session: Session, searches: ScriptedSearches) -> ServerPage:
    """Type an address on the Sender page, and go on to Server before anything is found."""
    sender = sender_of(qtbot, connected(session))
    session.apply(type_into(session.state, "from_address", ADDRESS))
    sender.entered()
    qtbot.waitUntil(lambda: searches.waiting == [DOMAIN])
    sender.hide()
    session.apply(replace(session.state, step=Step.SERVER, furthest=Step.SERVER))
    return page_of(qtbot, session)


def _ending_at_once() -> JobBody:
    async def body(emit: Emit) -> object:
        return None

    return body


def test_the_page_says_that_the_search_is_going_on(
    qtbot: QtBot, session: Session, searches: ScriptedSearches
) -> None:
    page = searching(qtbot, session, searches)
    assert page.heading()[1] == "Looking up your mail server"
    assert not page.may_leave()
    assert page.heading()[1] == "One thing needs your attention."
    assert page.reach.waiting_for() == "Looking up your mail server"
    session.apply(type_into(session.state, "host", "mail.own.example"))
    assert page.heading()[1] == "Enter what your provider or IT team gave you."
    assert page.reach.waiting_for() == "Waits for a host name that exists."


def test_the_end_of_a_search_that_found_nothing_is_seen(
    qtbot: QtBot, session: Session, searches: ScriptedSearches
) -> None:
    page = searching(qtbot, session, searches)
    searches.unending.clear()
    assert session.bridge is not None
    session.bridge.start(JobKind.FIND, _ending_at_once())
    qtbot.waitUntil(lambda: page.heading()[1] == "Enter what your provider or IT team gave you.")
    assert page.reach.waiting_for() == "Waits for a host name that exists."


def test_a_result_that_fills_nothing_in_leaves_the_problems_and_the_focus(
    qtbot: QtBot, session: Session, searches: ScriptedSearches
) -> None:
    page = searching(qtbot, session, searches)
    assert not page.may_leave()
    entry = page.window().focusWidget()
    session.apply(take_found(session.state, ADDRESS, NOTHING_YET))
    assert page.problems.isVisible()
    assert page.window().focusWidget() is entry


def test_a_result_that_fills_the_fields_takes_the_list_away_and_the_focus_to_the_first_field(
    qtbot: QtBot, session: Session, searches: ScriptedSearches
) -> None:
    page = searching(qtbot, session, searches)
    assert not page.may_leave()
    session.apply(take_found(session.state, ADDRESS, found()))
    assert page.problems.isHidden()
    assert page.window().focusWidget() is page.field("host").edit
    assert not page.field("host").edit.hasSelectedText()


def test_the_focus_stays_in_a_list_that_becomes_another(
    qtbot: QtBot, session: Session, searches: ScriptedSearches
) -> None:
    page = searching(qtbot, session, searches)
    session.apply(type_into(type_into(session.state, "host", "no host"), "port", "no"))
    assert not page.may_leave()
    assert len(page.problems.texts()) == 2
    session.apply(type_into(session.state, "port", "587"))
    assert len(page.problems.texts()) == 1
    assert page.problems.held_entry() == 0
