"""Rules 6 and 17 where a platform takes the settings itself: Test & Save before a real practice platform."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from tests.delivery.stage import Stage
from tests.gui.hands import OFFSCREEN_SAYS, click
from tests.gui.made_delivery import Seat, make_seat
from tests.gui.made_runs import diagnosis, finding, refused_sign_in
from tests.gui.rules.rule_room import BUTTONS, button, settle
from wizard.flow.results import begin_check, take_diagnosis
from wizard.flow.steps import Step
from wizard.flow.typing_rules import type_into
from wizard.gui.pages.finish_delivery_run import Phase

pytestmark = OFFSCREEN_SAYS


@pytest.fixture
def seat(qtbot: QtBot, stage: Stage) -> Iterator[Seat]:
    """Give a window that is connected to it and stands on Finish."""
    one = make_seat(qtbot, stage, practising=True)
    one.connect()
    one.register()
    settle()
    yield one
    one.close()


def test_rule_06_the_button_that_saves_at_the_platform_says_so(seat: Seat) -> None:
    commit = button(seat.window, BUTTONS.FinishButton)
    assert commit.isVisible()
    assert commit.text() == "Test && &Save"
    seat.press()
    seat.until(lambda: seat.run.phase is Phase.ASKING)
    assert commit.text() == "&Save these settings"


def test_rule_17_test_and_save_stands_on_finish_only_and_a_failed_check_leaves_it_alone(seat: Seat) -> None:
    window, commit = seat.window, button(seat.window, BUTTONS.FinishButton)
    missing = window._buttons.missing
    assert commit.isEnabled()
    assert not missing.isVisible()
    refused = diagnosis(refused_sign_in(), finding())
    state = seat.session.state
    seat.session.apply(replace(take_diagnosis(begin_check(state), refused), step=Step.FINISH))
    settle()
    assert (commit.text(), commit.isEnabled()) == ("Test && &Save", True)
    for step in Step:
        window.show_step(step)
        settle()
        assert commit.isVisible() is (step is Step.FINISH)


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"host": ""}, "Host to enter"),
        ({"port": "70000"}, "Port to correct"),
        ({"from_address": ""}, "From address and User name to enter"),
    ],
)
def test_rule_17_test_and_save_waits_for_every_field_and_says_what_is_missing(
    seat: Seat, wrong: dict[str, str], says: str
) -> None:
    window, commit = seat.window, button(seat.window, BUTTONS.FinishButton)
    missing = window._buttons.missing
    right = seat.session.state.draft
    for field, text in wrong.items():
        seat.session.apply(type_into(seat.session.state, field, text))
    settle()
    assert not commit.isEnabled()
    assert missing.isVisible()
    assert missing.text() == says
    for field in wrong:
        seat.session.apply(type_into(seat.session.state, field, getattr(right, field)))
    settle()
    assert commit.isEnabled()
    assert not missing.isVisible()


def test_rule_17_what_is_missing_leads_to_its_field(seat: Seat) -> None:
    seat.session.apply(type_into(seat.session.state, "host", ""))
    settle()
    click(seat.window._buttons.missing)
    settle()
    assert seat.window.current_step() is Step.SERVER
    assert not button(seat.window, BUTTONS.FinishButton).isVisible()
