"""The list of checks: events become rows, several checks fold into one, the worst state leads."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.made_runs import ADDRESS, SETTINGS, diagnosis, good_outcomes, refused_sign_in
from wizard.facts.check import CheckId, CheckState, NotReached, Outcome, OwnFault, WasCancelled
from wizard.facts.events import CheckFinished, CheckStarted, RunStarted
from wizard.gui.pages.checks_list import ChecksList
from wizard.gui.pages.checks_rows import (
    LiveRun,
    counts,
    elapsed_text,
    expected_run,
    group_rows,
    state_of,
    take_event,
    take_result,
    take_stop,
)

_CHECKS = tuple(good_outcomes())


def _run(outcomes: dict[CheckId, Outcome]) -> LiveRun:
    live = take_event(LiveRun(), RunStarted(tuple(outcomes)))
    for check, outcome in outcomes.items():
        live = take_event(live, CheckStarted(check))
        live = take_event(live, CheckFinished(check, outcome, 0.01))
    return live


def test_before_anything_ran_every_row_waits() -> None:
    rows = group_rows(take_event(LiveRun(), RunStarted(tuple(c for c in _CHECKS if c is not CheckId.TEST_MESSAGE))))
    assert {row.state for row in rows} == {CheckState.WAITING}
    assert [row.group for row in rows] == [
        CheckId.NAMES,
        CheckId.TCP,
        CheckId.GREETING,
        CheckId.TLS,
        CheckId.AUTH,
        CheckId.MAIL,
        CheckId.RCPT,
    ]


def test_encryption_runs_from_its_first_check_to_its_last() -> None:
    live = take_event(LiveRun(), RunStarted(_CHECKS))
    live = take_event(live, CheckStarted(CheckId.STARTTLS))
    live = take_event(live, CheckFinished(CheckId.STARTTLS, good_outcomes()[CheckId.STARTTLS], 0.01))
    states = {row.group: row.state for row in group_rows(live)}
    assert states[CheckId.TLS] is CheckState.RUNNING
    assert states[CheckId.AUTH] is CheckState.WAITING


def test_a_group_that_passed_speaks_through_its_first_check_and_sums_its_times() -> None:
    rows = {row.group: row for row in group_rows(_run(good_outcomes()))}
    assert rows[CheckId.TLS].speaker is CheckId.TLS
    assert rows[CheckId.TLS].elapsed_s == pytest.approx(0.03)


def test_the_failed_check_of_a_group_speaks() -> None:
    outcomes = good_outcomes()
    outcomes[CheckId.EHLO_AFTER_TLS] = OwnFault("somewhere")
    rows = {row.group: row for row in group_rows(_run(outcomes))}
    assert rows[CheckId.TLS].state is CheckState.OWN_FAULT
    assert rows[CheckId.TLS].speaker is CheckId.EHLO_AFTER_TLS


def test_a_test_message_that_nobody_asked_for_has_no_row() -> None:
    assert CheckId.TEST_MESSAGE not in {row.group for row in group_rows(_run(good_outcomes()))}


def test_a_test_message_that_was_blocked_has_a_row() -> None:
    outcomes = refused_sign_in()
    outcomes[CheckId.TEST_MESSAGE] = NotReached(CheckId.AUTH)
    rows = {row.group: row.state for row in group_rows(_run(outcomes))}
    assert rows[CheckId.TEST_MESSAGE] is CheckState.NOT_CHECKED


def test_counts_are_of_rows() -> None:
    tally = counts(group_rows(_run(refused_sign_in())))
    assert (tally[CheckState.PASSED], tally[CheckState.FAILED], tally[CheckState.NOT_CHECKED]) == (4, 1, 2)


def test_the_diagnosis_states_replace_the_live_ones() -> None:
    outcomes = good_outcomes()
    result = diagnosis(outcomes)
    weighed = dict(result.states)
    weighed[CheckId.NAMES] = CheckState.WARNING
    live = take_result(_run(outcomes), type(result)(result.run, (), None, None, (), weighed, None, None))
    assert group_rows(live)[0].state is CheckState.WARNING
    assert result.run.recipient == ADDRESS


def test_cancelled_and_out_of_time_are_cancelled() -> None:
    assert state_of(WasCancelled()) is CheckState.CANCELLED
    assert state_of(WasCancelled(deadline=True)) is CheckState.CANCELLED


def test_the_expected_rows_are_those_that_a_run_has() -> None:
    waiting = expected_run(SETTINGS, sends=False)
    assert set(waiting.states.values()) == {CheckState.WAITING}
    assert [row.group for row in group_rows(waiting)] == [
        row.group for row in group_rows(_run({**good_outcomes(), CheckId.SENDER_DOMAIN: WasCancelled()}))
    ]
    relay = expected_run(replace(SETTINGS, credentials=None), sends=True)
    assert CheckId.AUTH not in relay.checks
    assert CheckId.TEST_MESSAGE in [row.group for row in group_rows(relay)]


@pytest.mark.parametrize(
    ("elapsed_s", "text"),
    [(None, ""), (0.0, ""), (0.0001, "1 ms"), (0.0124, "12 ms"), (8.2, "8200 ms"), (12.34, "12.3 s")],
)
def test_times_read_well(elapsed_s: float | None, text: str) -> None:
    assert elapsed_text(elapsed_s) == text


def test_a_run_that_was_stopped_before_it_began_leaves_nothing_waiting() -> None:
    live = take_stop(expected_run(SETTINGS, sends=False))
    assert {row.state for row in group_rows(live)} == {CheckState.CANCELLED}


def test_stopping_keeps_what_had_ended() -> None:
    outcomes = good_outcomes()
    live = take_event(LiveRun(), RunStarted(tuple(outcomes)))
    live = take_event(live, CheckFinished(CheckId.NAMES, outcomes[CheckId.NAMES], 0.01))
    live = take_stop(take_event(live, CheckStarted(CheckId.TCP)))
    states = {row.group: row.state for row in group_rows(live)}
    assert states[CheckId.NAMES] is CheckState.PASSED
    assert states[CheckId.TCP] is CheckState.CANCELLED


EXPLAINING_CHECKS = (CheckId.OTHER_PORTS, CheckId.STILL_OPEN, CheckId.CONTROL, CheckId.CLOCK)


@pytest.mark.parametrize("outcome", [NotReached(None), NotReached(CheckId.TCP)])
@pytest.mark.parametrize("check", EXPLAINING_CHECKS)
def test_what_explains_a_failure_has_a_row_only_when_it_was_asked(check: CheckId, outcome: NotReached) -> None:
    live = take_event(LiveRun(), RunStarted((CheckId.TCP, check)))
    assert [row.group for row in group_rows(live)] == [CheckId.TCP]
    assert [row.group for row in group_rows(take_event(live, CheckStarted(check)))] == [CheckId.TCP, check]
    ended = take_event(live, CheckFinished(check, outcome, 0.0))
    assert [row.group for row in group_rows(ended)] == [CheckId.TCP]


def test_encryption_stands_where_it_happens() -> None:
    clear_first = (CheckId.TCP, CheckId.GREETING, CheckId.EHLO, CheckId.STARTTLS, CheckId.TLS)
    rows = group_rows(take_event(LiveRun(), RunStarted(clear_first)))
    assert [row.group for row in rows] == [CheckId.TCP, CheckId.GREETING, CheckId.TLS]
    at_once = (CheckId.TCP, CheckId.TLS, CheckId.GREETING, CheckId.EHLO)
    rows = group_rows(take_event(LiveRun(), RunStarted(at_once)))
    assert [row.group for row in rows] == [CheckId.TCP, CheckId.TLS, CheckId.GREETING]


def test_rows_that_stay_change_places_when_the_order_does(qtbot: QtBot) -> None:
    shown = ChecksList()
    qtbot.addWidget(shown)
    for checks in (
        (CheckId.TCP, CheckId.GREETING, CheckId.TLS),
        (CheckId.TCP, CheckId.TLS, CheckId.GREETING),
        (CheckId.TCP, CheckId.GREETING, CheckId.TLS),
    ):
        shown.show_run(take_event(LiveRun(), RunStarted(checks)))
        assert shown.rows() == tuple(shown.row(check) for check in checks)
