"""Settings of another domain wait for a person's word, and nothing of an older search stays behind."""

from __future__ import annotations

from dataclasses import replace

from tests.flow.states import CANDIDATE, SEARCH, platform
from wizard.facts.candidate import SettingsSearch, Trust
from wizard.flow.found_settings import (
    candidate_in_use,
    candidate_to_confirm,
    confirm_candidate,
    forget_search,
    pick_candidate,
    take_found,
)
from wizard.flow.navigation import may_go
from wizard.flow.problems import UNCONFIRMED, shown_errors, step_errors
from wizard.flow.steps import Step
from wizard.flow.typing_rules import leave_field, submit_step, type_into
from wizard.flow.wizard_state import WizardState
from wizard.settings.endpoint import Endpoint, Host
from wizard.settings.transport_security import TransportSecurity

KNOWN = replace(CANDIDATE, trust=Trust.VERIFIED, username=None)
FOUND = SettingsSearch("b.example", (KNOWN,), None, None, (), 0.1)
ELSEWHERE = replace(KNOWN, endpoint=Endpoint(Host("smtp.b.example"), 587), security=TransportSecurity.STARTTLS)
FOUND_ELSEWHERE = SettingsSearch("b.example", (ELSEWHERE,), None, None, (), 0.1)
NOTHING = SettingsSearch("c.example", (), None, None, ("discovery.nothing_found",), 0.1)


def at(address: str) -> WizardState:
    return type_into(WizardState(platform()), "from_address", address)


def test_a_verified_candidate_is_filled_in() -> None:
    state = take_found(at("a@b.example"), "a@b.example", FOUND)
    assert (state.draft.host, state.draft.port) == ("mail.b.example", "465")
    assert candidate_to_confirm(state) is None


def test_a_candidate_that_nothing_proves_is_filled_in_and_holds_the_server_page() -> None:
    state = take_found(at("a@b.example"), "a@b.example", SEARCH)
    assert state.draft.host == "mail.b.example"
    assert candidate_to_confirm(state) == CANDIDATE
    assert step_errors(state, Step.SERVER)["host"].code == UNCONFIRMED
    ready = type_into(replace(state, furthest=Step.FINISH), "from_name", "Northwind")
    assert not may_go(ready, Step.SIGN_IN)


def test_the_question_is_no_error_before_next_is_pressed() -> None:
    state = leave_field(take_found(at("a@b.example"), "a@b.example", SEARCH), "host")
    assert shown_errors(state, Step.SERVER) == {}
    assert list(shown_errors(submit_step(state, Step.SERVER), Step.SERVER)) == ["host"]


def test_confirming_opens_the_way_and_holds_for_the_owner() -> None:
    state = confirm_candidate(take_found(at("a@b.example"), "a@b.example", SEARCH))
    assert candidate_to_confirm(state) is None
    assert step_errors(state, Step.SERVER) == {}
    ready = type_into(replace(state, furthest=Step.FINISH), "from_name", "Northwind")
    assert may_go(ready, Step.SIGN_IN)


def test_a_confirmation_for_one_address_is_none_for_another() -> None:
    state = confirm_candidate(take_found(at("a@b.example"), "a@b.example", SEARCH))
    state = take_found(type_into(state, "from_address", "x@b.example"), "x@b.example", SEARCH)
    assert candidate_to_confirm(state) == CANDIDATE


def test_a_port_typed_for_an_unconfirmed_host_does_not_confirm_it() -> None:
    """Neither another answer of the same search nor a search for another address lets the host through unasked."""
    state = type_into(take_found(at("a@b.example"), "a@b.example", SEARCH), "port", "2525")
    state = take_found(state, "a@b.example", FOUND_ELSEWHERE)
    assert (state.draft.host, state.draft.port) == ("mail.b.example", "2525")
    assert candidate_to_confirm(state) == CANDIDATE
    state = take_found(type_into(state, "from_address", "a@c.example"), "a@c.example", NOTHING)
    assert (state.draft.host, state.draft.port) == ("", "587")


def test_a_better_answer_replaces_what_was_filled_in() -> None:
    state = take_found(at("a@b.example"), "a@b.example", SEARCH)
    state = take_found(state, "a@b.example", FOUND_ELSEWHERE)
    assert state.draft.host == "smtp.b.example"
    assert candidate_to_confirm(state) is None


def test_a_better_answer_replaces_nothing_that_was_typed_picked_or_left_with_next() -> None:
    first = take_found(at("a@b.example"), "a@b.example", SEARCH)
    typed = take_found(type_into(first, "host", "own.example"), "a@b.example", FOUND_ELSEWHERE)
    assert typed.draft.host == "own.example"
    picked = take_found(pick_candidate(first, CANDIDATE), "a@b.example", FOUND_ELSEWHERE)
    assert picked.draft.host == "mail.b.example"
    left = take_found(submit_step(confirm_candidate(first), Step.SERVER), "a@b.example", FOUND_ELSEWHERE)
    assert left.draft.host == "mail.b.example"
    assert left.search == FOUND_ELSEWHERE


def test_a_server_that_is_proven_later_needs_no_word_any_more() -> None:
    state = pick_candidate(take_found(at("a@b.example"), "a@b.example", SEARCH), CANDIDATE)
    assert candidate_to_confirm(state) is not None
    state = take_found(state, "a@b.example", FOUND)
    assert candidate_to_confirm(state) is None


def test_picking_replaces_a_typed_server_and_asks_about_it() -> None:
    state = type_into(take_found(at("a@b.example"), "a@b.example", SEARCH), "host", "own.example")
    assert candidate_to_confirm(state) is None
    state = pick_candidate(state, CANDIDATE)
    assert state.draft.host == "mail.b.example"
    assert candidate_in_use(state) == candidate_to_confirm(state) == CANDIDATE


def test_the_same_address_is_searched_again_once_it_is_forgotten() -> None:
    state = forget_search(take_found(at("a@b.example"), "a@b.example", FOUND))
    assert (state.search, state.searched_address) == (None, "")
    assert state.draft.host == "mail.b.example"


def test_confirming_without_anything_waiting_changes_nothing() -> None:
    state = take_found(at("a@b.example"), "a@b.example", NOTHING)
    assert confirm_candidate(state) == state


def test_the_host_of_an_older_address_goes_when_nothing_is_found_for_the_new_one() -> None:
    state = take_found(at("a@b.example"), "a@b.example", FOUND)
    state = take_found(type_into(state, "from_address", "a@c.example"), "a@c.example", NOTHING)
    assert (state.draft.host, state.draft.port, state.candidate) == ("", "587", None)


def test_a_host_that_was_typed_stays_whatever_is_found() -> None:
    state = type_into(take_found(at("a@b.example"), "a@b.example", FOUND), "host", "own.example")
    state = take_found(type_into(state, "from_address", "a@c.example"), "a@c.example", NOTHING)
    assert state.draft.host == "own.example"


def test_a_result_for_an_address_typed_over_is_dropped() -> None:
    state = at("a@c.example")
    assert take_found(state, "a@b.example", FOUND) == state


def test_the_problems_of_the_server_page_stay_until_a_search_fills_its_fields() -> None:
    """A result that comes after Next and fills nothing in has mended nothing (rule 37)."""
    state = submit_step(at("a@b.example"), Step.SERVER)
    assert list(shown_errors(state, Step.SERVER)) == ["host"]
    state = take_found(state, "a@b.example", replace(FOUND, candidates=(), final=False))
    assert list(shown_errors(state, Step.SERVER)) == ["host"]
    state = take_found(state, "a@b.example", FOUND)
    assert (state.draft.host, dict(shown_errors(state, Step.SERVER))) == ("mail.b.example", {})
    assert take_found(state, "a@b.example", FOUND_ELSEWHERE).draft.host == "smtp.b.example"


def test_a_result_that_a_typed_port_keeps_out_clears_no_problem() -> None:
    state = submit_step(type_into(at("a@b.example"), "port", "2525"), Step.SERVER)
    state = take_found(state, "a@b.example", FOUND)
    assert list(shown_errors(state, Step.SERVER)) == ["host"]


def test_a_page_that_was_emptied_for_another_address_lists_nothing_before_next() -> None:
    state = submit_step(take_found(at("a@b.example"), "a@b.example", FOUND), Step.SERVER)
    state = take_found(type_into(state, "from_address", "a@c.example"), "a@c.example", NOTHING)
    assert (state.draft.host, dict(shown_errors(state, Step.SERVER))) == ("", {})
