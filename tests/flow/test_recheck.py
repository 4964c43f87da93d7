"""What a new run takes over, and what a change puts out of date."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.flow.states import WHOLE_DRAFT, good_diagnosis, platform, whole_state
from wizard.diagnosis.finding import Diagnosis
from wizard.facts.check import EXPLAINING, CheckId, NotReached
from wizard.facts.network_view import NetworkView
from wizard.flow.platform_choice import choose_platform
from wizard.flow.recheck import diagnosis_on_screen, earlier_run, out_of_date_rows
from wizard.flow.results import begin_check, cancel_check, load_draft, take_diagnosis
from wizard.flow.typing_rules import type_into, type_password
from wizard.flow.wizard_state import WizardState
from wizard.settings.changed_settings import Setting
from wizard.settings.secret import Secret

C, S = CheckId, Setting
DEPENDS = {
    C.NAMES: frozenset({S.HOST}),
    C.TCP: frozenset({S.HOST, S.PORT}),
    C.AUTH: frozenset({S.HOST, S.PORT, S.USERNAME, S.PASSWORD}),
    C.MAIL: frozenset({S.HOST, S.PORT, S.USERNAME, S.PASSWORD, S.FROM_ADDRESS}),
}
NETWORK = NetworkView()


def a_diagnosis() -> Diagnosis:
    made = good_diagnosis()
    return replace(made, run=replace(made.run, outcomes=dict.fromkeys(DEPENDS, NotReached(None)), depends_on=DEPENDS))


def checked() -> WizardState:
    return take_diagnosis(begin_check(whole_state()), a_diagnosis())


@pytest.mark.parametrize(
    ("changed", "stale"),
    [
        (checked(), set()),
        (type_into(checked(), "from_name", "Another"), set()),
        (type_password(checked(), Secret("another")), {C.AUTH, C.MAIL}),
        (type_into(checked(), "port", "2525"), {C.TCP, C.AUTH, C.MAIL}),
        (type_into(checked(), "host", "mail.other.example"), set(DEPENDS)),
    ],
)
def test_rule_08_only_what_depends_on_the_change_is_out_of_date(changed: WizardState, stale: set[CheckId]) -> None:
    assert out_of_date_rows(changed) == (stale | EXPLAINING if stale else set())


def test_rule_08_half_a_draft_puts_everything_out_of_date() -> None:
    assert out_of_date_rows(type_into(checked(), "port", "x")) == set(DEPENDS)
    assert out_of_date_rows(whole_state()) == frozenset()


def test_rule_37_the_last_result_stays_while_a_run_goes_on_and_after_it_was_stopped() -> None:
    state = checked()
    running = begin_check(type_password(state, Secret("another")))
    assert running.diagnosis is None
    assert diagnosis_on_screen(running) == state.diagnosis
    stopped = cancel_check(running)
    assert diagnosis_on_screen(stopped) == state.diagnosis
    assert diagnosis_on_screen(begin_check(stopped)) == state.diagnosis
    ended = take_diagnosis(begin_check(stopped), good_diagnosis())
    assert diagnosis_on_screen(ended) == good_diagnosis()
    assert ended.earlier is None


def test_rule_08_a_run_gets_the_settings_that_its_earlier_one_was_about() -> None:
    state = type_password(checked(), Secret("another"))
    earlier = earlier_run(state, NETWORK)
    assert earlier is not None
    assert earlier.settings.credentials is not None
    assert earlier.settings.credentials.password == WHOLE_DRAFT.password
    assert earlier.run.depends_on == DEPENDS
    assert earlier_run(state, None) is None
    assert earlier_run(whole_state(), NETWORK) is None


def test_another_platform_keeps_what_was_seen_and_an_opened_file_keeps_nothing() -> None:
    elsewhere = choose_platform(checked(), platform(ports=(587,)))
    assert elsewhere.diagnosis is None
    assert earlier_run(elsewhere, NETWORK) is not None
    assert earlier_run(load_draft(checked(), WHOLE_DRAFT), NETWORK) is None
