"""Test & Save against a real practice platform, as the person at the window sees it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWizard
from pytestqt.qtbot import QtBot

from tests.delivery.stage import Stage
from tests.gui.hands import OFFSCREEN_SAYS, click
from tests.gui.made_delivery import Seat, make_seat, opened, texts
from wizard.delivery.steps import DeliveryStep
from wizard.facts.check import CheckState
from wizard.flow.closing import would_lose
from wizard.flow.steps import Step
from wizard.flow.typing_rules import type_into, type_password
from wizard.gui.dialogs_text import TextDialog
from wizard.gui.pages.checks_problem import ProblemCard
from wizard.gui.pages.finish_delivery_cards import OutcomeCard, ProposalCard, TwoSides
from wizard.gui.pages.finish_delivery_run import Phase
from wizard.gui.plain_dialog import PlainDialog
from wizard.practice.scenario import PRACTICE_PASSWORD
from wizard.settings.secret import Secret

pytestmark = OFFSCREEN_SAYS
FALLBACK = "donotreply@practice-platform.example"


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep keys, journals and tokens of tests out of this computer's own folders and keyring."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)


@pytest.fixture
def seat(qtbot: QtBot, stage: Stage) -> Iterator[Seat]:
    """Give a window that is connected, with a key that the platform knows; it practises, so that the key is kept."""
    one = make_seat(qtbot, stage, practising=True)
    one.connect()
    one.register()
    yield one
    one.close()


def _state(stage: Stage) -> str:
    return asyncio.run(stage.state()).method


def _card(seat: Seat, kind: type[OutcomeCard]) -> OutcomeCard:
    return next(card for card in seat.finish.delivery.cards() if isinstance(card, kind))


def heard(seat: Seat) -> str:
    """Give what assistive technology says of the primary button."""
    button = seat.window.button(QWizard.WizardButton.FinishButton)
    assert button is not None
    return button.accessibleDescription()


def test_the_page_offers_test_and_save_and_says_who_sends_until_then(seat: Seat) -> None:
    page = seat.finish
    assert page.primary_text() == "Test && &Save"
    assert heard(seat) == "Tests the settings and saves them at the platform once you have agreed"
    assert page.primary_enabled()
    assert page.delivery.save_card.title_label.text() == "Save to Practice platform"
    assert FALLBACK in texts(page.delivery.save_card)
    assert page.parts.isHidden()
    assert page.file.isVisible()


def test_settings_are_shown_agreed_to_and_active(seat: Seat, stage: Stage) -> None:
    seat.press()
    seat.until(lambda: seat.run.phase is Phase.ASKING)
    (proposal,) = seat.finish.delivery.cards()
    assert isinstance(proposal, ProposalCard)
    said = texts(proposal)
    assert stage.platform.url in said
    assert "mail.northwind.example" in said
    assert PRACTICE_PASSWORD not in said
    assert _state(stage) == "fallback"
    assert seat.finish.primary_text() == "&Save these settings"
    assert heard(seat) == "Saves at the platform what is listed above"
    seat.press()
    seat.until(lambda: seat.run.phase is Phase.ENDED)
    assert seat.run.told is not None
    assert seat.run.told.outcome == "active"
    assert {row.state for row in seat.finish.delivery.rows.values()} == {CheckState.PASSED}
    told, rows = seat.run.steps[DeliveryStep.AGREE], seat.finish.delivery.rows
    assert told.elapsed_s is not None  # how long the person took to read, which is no time of the program's
    assert [step for step, row in rows.items() if not row.time_text()] == [DeliveryStep.AGREE]
    assert len(seat.finish.delivery.rows) == 10
    assert _state(stage) == "custom-smtp"
    assert not would_lose(seat.session.state)
    assert seat.run.told.receipt is not None
    assert seat.run.told.receipt.fingerprint in texts(_card(seat, OutcomeCard))


def test_the_receipt_can_be_seen(seat: Seat) -> None:
    seat.save()
    click(_card(seat, OutcomeCard).receipt_link)
    dialog = opened(TextDialog)
    assert dialog.text.toPlainText().count(".") == 2
    dialog.accept()


def test_whoever_says_no_changes_nothing(seat: Seat, stage: Stage) -> None:
    seat.press()
    seat.until(lambda: seat.run.phase is Phase.ASKING)
    (proposal,) = seat.finish.delivery.cards()
    assert isinstance(proposal, ProposalCard)
    click(proposal.no_link)
    seat.until(lambda: seat.run.phase is Phase.ENDED)
    assert seat.run.told is not None
    assert seat.run.told.outcome == "declined"
    assert seat.finish.heading()[0] == "Nothing was saved"
    assert _state(stage) == "fallback"


def test_the_same_again_says_that_it_is_active_already(seat: Seat) -> None:
    seat.save()
    seat.save()
    assert seat.run.told is not None
    assert seat.run.told.outcome == "unchanged"
    assert seat.finish.heading()[0] == "Already active"


def test_a_refused_password_never_reaches_the_platform_and_is_fixed_in_place(seat: Seat, stage: Stage) -> None:
    seat.session.apply(type_password(seat.session.state, Secret("not-the-password")))
    seat.save()
    assert seat.run.told is not None
    assert seat.run.told.outcome == "sign-in-failed"
    (card,) = seat.finish.delivery.cards()
    assert isinstance(card, ProblemCard)
    assert card.finding.code == "login.wrong_password"
    assert _state(stage) == "fallback"
    assert not seat.finish.primary_is_primary()
    assert card.password_row is not None
    card.password_row.edit.setText(PRACTICE_PASSWORD)
    click(card.password_row.button)
    seat.until(lambda: seat.run.phase is Phase.ASKING)
    seat.press()
    seat.until(lambda: seat.run.phase is Phase.ENDED)
    assert seat.run.told.outcome == "active"
    assert _state(stage) == "custom-smtp"


def test_a_firewall_closed_to_the_platform_only_is_said_from_both_sides_and_then_opened(
    seat: Seat, stage: Stage
) -> None:
    stage.firewall.keep_platform_out()
    seat.save()
    sides, card = seat.finish.delivery.cards()
    assert isinstance(sides, TwoSides)
    assert (sides.here.label(), sides.here.state) == ("From this computer", CheckState.PASSED)
    assert (sides.there.label(), sides.there.state) == ("From the platform", CheckState.FAILED)
    assert "The server's firewall does not let Practice platform in" in sides.there.detail()
    assert isinstance(card, ProblemCard)
    assert card.finding.code == "platform.address_to_admit"
    assert "198.51.100.7" in texts(card)
    assert _state(stage) == "fallback"
    details = seat.finish.details_text()
    assert details is not None
    assert "From the platform:" in details
    stage.firewall.admit_platform()
    card.again_chosen.emit()
    seat.until(lambda: seat.run.phase is Phase.ASKING)
    seat.press()
    seat.until(lambda: seat.run.phase is Phase.ENDED)
    assert seat.run.told is not None
    assert seat.run.told.outcome == "active"


def test_a_failure_leaves_the_earlier_settings_active(seat: Seat, stage: Stage) -> None:
    seat.save()
    stage.firewall.keep_platform_out()
    seat.session.apply(type_into(seat.session.state, "from_name", "Northwind News"))
    assert seat.run.phase is Phase.IDLE
    seat.save()
    assert seat.run.told is not None
    assert seat.run.told.outcome == "test-failed"
    assert "What was active before still is." in seat.finish.heading()[1]
    assert _state(stage) == "custom-smtp"


def test_going_back_is_asked_first_and_staying_is_the_default(seat: Seat, stage: Stage) -> None:
    seat.save()
    click(_card(seat, OutcomeCard).button)
    dialog = opened(PlainDialog)
    assert FALLBACK in texts(dialog)
    dialog.reject()
    assert _state(stage) == "custom-smtp"
    click(_card(seat, OutcomeCard).button)
    opened(PlainDialog).accept()
    seat.until(lambda: seat.run.phase is Phase.WENT_BACK)
    assert _state(stage) == "fallback"
    assert FALLBACK in texts(seat.finish.delivery)
    assert seat.finish.primary_text() == "Test && &Save"


def test_what_is_missing_is_said_beside_the_button(seat: Seat) -> None:
    state = type_into(type_password(seat.session.state, Secret("")), "from_name", "")
    seat.session.apply(state)
    assert not seat.finish.primary_enabled()
    assert seat.finish.missing_text() == "From name and Password to enter"
    seat.finish.press_missing()
    assert seat.window.current_step() is Step.SENDER
    seat.session.apply(type_into(seat.session.state, "port", "99999"))
    assert seat.finish.missing_text() == "From name and 2 more to correct"


def test_a_guided_platform_stays_guided(qtbot: QtBot, stage: Stage) -> None:
    one = make_seat(qtbot, stage)
    one.window.show_step(Step.FINISH)
    assert not one.finish.hands_over
    assert one.finish.primary_text() == "&Save file"
    assert heard(one) == "Signs the settings and saves them in a file"
    assert one.finish.delivery.isHidden()
    assert one.finish.parts.isVisible()
    one.close()


def test_a_key_that_the_platform_does_not_know_is_set_aside_and_can_be_registered(qtbot: QtBot, stage: Stage) -> None:
    one = make_seat(qtbot, stage)
    one.connect()
    one.save()
    assert one.run.told is not None
    assert one.run.told.outcome == "quarantined"
    assert "for this one time" in texts(_card(one, OutcomeCard))
    assert _state(stage) == "fallback"
    one.close()


def test_stopping_before_the_question_changes_nothing(seat: Seat, stage: Stage) -> None:
    seat.press()
    assert seat.finish.primary_text() == "&Stop"
    assert heard(seat) == "Stops the test; nothing is saved at the platform"
    seat.press()
    seat.until(lambda: seat.run.phase in (Phase.IDLE, Phase.ASKING))
    if seat.run.phase is Phase.ASKING:
        seat.run.answer(agreed=False)
    assert _state(stage) == "fallback"


def test_settings_changed_while_the_question_stands_take_it_away(seat: Seat, stage: Stage) -> None:
    seat.press()
    seat.until(lambda: seat.run.phase is Phase.ASKING)
    seat.session.apply(type_into(seat.session.state, "from_name", "Somebody else"))
    assert seat.run.phase is Phase.IDLE
    assert seat.finish.delivery.cards() == ()
    assert _state(stage) == "fallback"
