"""Practice mode brings a platform along, so that Test & Save can be tried with nothing configured."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS
from tests.gui.made_delivery import LONG_MS
from tests.gui.made_sessions import made_draft, made_state
from wizard.flow.navigation import go_to
from wizard.flow.steps import Step
from wizard.gui.page_set import make_pages
from wizard.gui.pages.finish import FinishPage
from wizard.gui.pages.finish_delivery_cards import OutcomeCard
from wizard.gui.pages.finish_delivery_run import Phase
from wizard.gui.pages.platform import PlatformPage
from wizard.gui.practice_seat import PracticeHost
from wizard.gui.session import Session
from wizard.gui.window import WizardWindow
from wizard.practice.scenario import PRACTICE_PASSWORD

pytestmark = OFFSCREEN_SAYS


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the practice key of tests out of this computer's own folders."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[WizardWindow]:
    state = replace(made_state(None, "other"), draft=made_draft(PRACTICE_PASSWORD))
    session = Session(go_to(state, Step.PLATFORM), practising=True)
    host = PracticeHost(session, "healthy")
    one = WizardWindow(session, make_pages(session))
    qtbot.addWidget(one, before_close_func=lambda _window: one.close_without_question())
    one.show()
    host.open()
    yield one
    session.shut_down()
    host.close()


def test_the_practice_platform_takes_settings_with_nothing_configured(qtbot: QtBot, window: WizardWindow) -> None:
    platform, finish = window.step_page(Step.PLATFORM), window.step_page(Step.FINISH)
    assert isinstance(platform, PlatformPage)
    assert isinstance(finish, FinishPage)
    assert platform.offered == {}
    qtbot.waitUntil(lambda: bool(platform.offered), timeout=LONG_MS)
    (card,) = platform.offered.values()
    assert card.accessibleName() == "Practice platform"
    assert window.session.state.connection is None
    card.click()
    window.show_step(Step.FINISH)
    run = finish.delivery.run
    window.press_next()
    qtbot.waitUntil(lambda: run.phase is Phase.ASKING, timeout=LONG_MS)
    window.press_next()
    qtbot.waitUntil(lambda: run.phase is Phase.ENDED, timeout=LONG_MS)
    assert run.told is not None
    assert run.told.outcome == "active"
    assert run.told.sender == "referrals@northwind.example"
    (outcome,) = [one for one in finish.delivery.cards() if isinstance(one, OutcomeCard)]
    focus = window.focusWidget()
    assert focus is not None
    assert outcome.isAncestorOf(focus)  # and not the first step, where Enter would leave what was reached


def test_a_window_in_the_place_of_another_offers_the_practice_platform_too(
    qtbot: QtBot, window: WizardWindow
) -> None:
    before = window.step_page(Step.PLATFORM)
    assert isinstance(before, PlatformPage)
    qtbot.waitUntil(lambda: bool(before.offered), timeout=LONG_MS)
    (card,) = before.offered.values()
    card.click()
    after = PlatformPage(window.session)
    qtbot.addWidget(after)
    assert [(card.accessibleName(), card.isChecked()) for card in after.offered.values()] == [
        ("Practice platform", True)
    ]
    assert not any(card.isChecked() for card in after.choices.values())


def test_the_practice_platform_is_called_by_its_name_in_the_language_of_the_window(
    qtbot: QtBot, window: WizardWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = window.session
    qtbot.waitUntil(lambda: bool(session.offers), timeout=LONG_MS)
    session.choose_offer(session.offers[0])
    document = session.request_document
    monkeypatch.setattr("wizard.gui.practice_seat.translate", lambda _context, text: f"[{text}]")
    host = PracticeHost(session, "healthy")
    host.tell_again()
    (offer,) = session.offers
    state = session.state
    assert state.sealing_target is not None
    named = (offer.platform.name, offer.platform.short_name, state.platform.name, state.sealing_target.platform_name)
    assert set(named) == {"[Practice platform]"}
    assert (session.request_document, offer.document) == (document, document)
    assert document is not None
    assert b'"Practice platform"' in document
