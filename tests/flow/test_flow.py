"""The wizard without a window: what typing, searching, checking and going do to its state."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.flow.states import (
    CANDIDATE,
    GTR,
    SEARCH,
    WHOLE_DRAFT,
    failed_diagnosis,
    good_diagnosis,
    state_at,
    whole_state,
)
from wizard.diagnosis.finding import ChangeSettings
from wizard.facts.candidate import SettingsSearch
from wizard.flow.navigation import StepMark, go_to, may_go, may_leave, step_marks
from wizard.flow.problems import (
    all_errors,
    from_differs_from_mailbox,
    platform_port_suggestion,
    port_security_suggestion,
    shown_errors,
)
from wizard.flow.results import (
    apply_change,
    begin_check,
    cancel_check,
    load_draft,
    needs_check,
    out_of_date,
    results_are_current,
    take_diagnosis,
    take_search,
)
from wizard.flow.steps import FIELDS, Step, step_of
from wizard.flow.typing_rules import (
    choose_security,
    choose_sign_in,
    leave_field,
    submit_step,
    type_into,
    type_password,
)
from wizard.settings.secret import Secret
from wizard.settings.transport_security import TransportSecurity


def test_every_field_stands_on_one_step() -> None:
    assert all(step_of(field) is step for step, fields in FIELDS.items() for field in fields)
    with pytest.raises(ValueError, match="no step"):
        step_of("colour")


def test_address_is_the_user_name_until_one_is_typed() -> None:
    state = type_into(state_at(Step.SENDER), "from_address", "a@b.example")
    assert state.draft.username == "a@b.example"
    state = type_into(type_into(state, "username", "other"), "from_address", "c@b.example")
    assert state.draft.username == "other"


def test_port_brings_its_security_until_one_is_chosen() -> None:
    state = type_into(state_at(Step.SERVER), "port", "465")
    assert state.draft.security is TransportSecurity.IMPLICIT_TLS
    state = choose_security(state, TransportSecurity.STARTTLS)
    assert type_into(state, "port", "465").draft.security is TransportSecurity.STARTTLS


def test_security_brings_its_port_until_one_is_typed() -> None:
    state = choose_security(state_at(Step.SERVER), TransportSecurity.IMPLICIT_TLS)
    assert state.draft.port == "465"
    state = choose_security(type_into(state, "port", "587"), TransportSecurity.IMPLICIT_TLS)
    assert state.draft.port == "587"


def test_no_error_shows_before_a_field_was_left() -> None:
    state = type_into(state_at(Step.SERVER), "port", "70000")
    assert dict(shown_errors(state, Step.SERVER)) == {}
    shown = shown_errors(leave_field(state, "port"), Step.SERVER)
    assert [error.code for error in shown.values()] == ["port.out_of_range"]


def test_empty_field_is_reported_on_next_only() -> None:
    state = leave_field(state_at(Step.SERVER), "host")
    assert dict(shown_errors(state, Step.SERVER)) == {}
    assert shown_errors(submit_step(state, Step.SERVER), Step.SERVER)["host"].code == "host.empty"


def test_search_fills_what_nobody_typed() -> None:
    state = take_search(type_into(state_at(Step.SENDER), "from_address", "a@b.example"), "a@b.example", SEARCH)
    assert (state.draft.host, state.draft.port) == ("mail.b.example", "465")
    assert state.draft.security is TransportSecurity.IMPLICIT_TLS
    assert state.draft.username == "a"
    assert state.candidate == CANDIDATE


def test_search_does_not_overwrite_a_typed_host() -> None:
    state = type_into(state_at(Step.SENDER), "from_address", "a@b.example")
    state = take_search(type_into(state, "host", "own.example"), "a@b.example", SEARCH)
    assert (state.draft.host, state.draft.port) == ("own.example", "587")


def test_result_for_an_older_address_is_dropped() -> None:
    state = type_into(state_at(Step.SENDER), "from_address", "new@b.example")
    assert take_search(state, "old@b.example", SEARCH) == state


def test_search_without_candidates_is_remembered() -> None:
    nothing = SettingsSearch("b.example", (), "cloudflare", None, ("discovery.nothing_found",), 0.1)
    state = type_into(state_at(Step.SENDER), "from_address", "a@b.example")
    state = take_search(state, "a@b.example", nothing)
    assert state.search == nothing
    assert state.provider == "cloudflare"
    assert state.draft.host == ""


def test_mismatched_port_and_security_are_paired_by_one_change() -> None:
    state = choose_security(type_into(state_at(Step.SERVER), "port", "465"), TransportSecurity.STARTTLS)
    change = port_security_suggestion(state)
    assert change == ChangeSettings(security=TransportSecurity.IMPLICIT_TLS)
    assert port_security_suggestion(apply_change(state, change)) is None


def test_cleartext_relay_on_25_is_no_mismatch() -> None:
    state = choose_sign_in(type_into(state_at(Step.SERVER), "port", "25"), False)
    assert port_security_suggestion(choose_security(state, TransportSecurity.CLEARTEXT)) is None


def test_unusual_port_is_no_mismatch() -> None:
    assert port_security_suggestion(type_into(state_at(Step.SERVER), "port", "10587")) is None


def test_port_that_the_platform_does_not_take_gets_one_it_does() -> None:
    state = replace(type_into(whole_state(), "port", "2525"), platform=GTR)
    assert platform_port_suggestion(state) == ChangeSettings(port=587, security=TransportSecurity.STARTTLS)


def test_from_and_mailbox_must_agree_where_the_platform_says_so() -> None:
    state = replace(whole_state(), platform=GTR)
    assert not from_differs_from_mailbox(state)
    assert from_differs_from_mailbox(type_into(state, "username", "other@northwind.example"))
    assert not from_differs_from_mailbox(type_into(state, "username", "apikey"))


def test_next_is_held_by_own_fields_only() -> None:
    assert not may_leave(state_at(Step.SENDER), Step.SENDER)
    assert may_leave(state_at(Step.SENDER), Step.PLATFORM)
    assert all(may_leave(whole_state(), step) for step in Step)


def test_rail_goes_back_always_and_forward_only_over_good_steps() -> None:
    state = go_to(whole_state(), Step.CHECKS)
    state = go_to(state, Step.SENDER)
    assert may_go(state, Step.PLATFORM)
    assert may_go(state, Step.CHECKS)
    assert not may_go(state, Step.FINISH)
    assert not may_go(type_into(state, "host", ""), Step.CHECKS)


def test_rail_marks() -> None:
    state = go_to(whole_state(), Step.CHECKS)
    marks = step_marks(state)
    assert marks[Step.SERVER] is StepMark.DONE
    assert marks[Step.CHECKS] is StepMark.NOW
    assert marks[Step.FINISH] is StepMark.TO_DO
    assert step_marks(type_into(state, "port", "x"))[Step.SERVER] is StepMark.PROBLEM
    failed = go_to(take_diagnosis(begin_check(state), failed_diagnosis()), Step.FINISH)
    assert step_marks(failed)[Step.CHECKS] is StepMark.PROBLEM
    good = go_to(take_diagnosis(begin_check(state), good_diagnosis()), Step.FINISH)
    assert step_marks(good)[Step.CHECKS] is StepMark.DONE


@pytest.mark.parametrize("kept", [{"saved_files": ("a.json",)}, {"delivered_to": ("https://platform.example",)}])
def test_the_last_step_is_ticked_once_the_settings_are_saved(kept: dict[str, tuple[str, ...]]) -> None:
    ready = go_to(take_diagnosis(begin_check(whole_state()), good_diagnosis()), Step.FINISH)
    assert step_marks(ready)[Step.FINISH] is StepMark.NOW
    done = replace(ready, **kept)  # type: ignore[arg-type]  # fields of the record, both of them
    assert step_marks(done)[Step.FINISH] is StepMark.NOW_DONE
    assert step_marks(go_to(done, Step.SERVER))[Step.FINISH] is StepMark.DONE


def test_results_go_out_of_date_with_what_was_tested() -> None:
    state = take_diagnosis(begin_check(whole_state()), good_diagnosis())
    assert results_are_current(state)
    assert not needs_check(state)
    for changed in (
        type_into(state, "host", "other.example"),
        type_into(state, "port", "465"),
        choose_security(state, TransportSecurity.IMPLICIT_TLS),
        type_into(state, "username", "x"),
        type_password(state, Secret("y")),
        type_into(state, "from_address", "b@northwind.example"),
    ):
        assert out_of_date(changed)
        assert needs_check(changed)
        assert not results_are_current(changed)
    assert not out_of_date(type_into(state, "from_name", "Another name"))


def test_cancelled_check_runs_again_on_the_next_arrival() -> None:
    running = begin_check(whole_state())
    assert running.checking
    assert not needs_check(running)
    assert needs_check(cancel_check(running))


def test_opened_file_brings_no_password_and_no_results() -> None:
    state = take_diagnosis(begin_check(whole_state()), good_diagnosis())
    state = load_draft(state, WHOLE_DRAFT)
    assert not state.draft.password
    assert state.diagnosis is None
    assert [error.code for error in all_errors(state).values()] == ["password.empty"]
