"""Settings of another domain wait for a person's word, and nothing of an older search stays behind."""

from __future__ import annotations

from dataclasses import replace

from tests.flow.states import CANDIDATE, SEARCH, platform
from wizard.facts.candidate import SettingsSearch, Trust
from wizard.flow.found_settings import candidate_to_confirm, confirm_candidate, take_found
from wizard.flow.typing_rules import type_into
from wizard.flow.wizard_state import WizardState

KNOWN = replace(CANDIDATE, trust=Trust.VERIFIED, username=None)
FOUND = SettingsSearch("b.example", (KNOWN,), None, None, (), 0.1)
NOTHING = SettingsSearch("c.example", (), None, None, ("discovery.nothing_found",), 0.1)


def at(address: str) -> WizardState:
    return type_into(WizardState(platform()), "from_address", address)


def test_a_verified_candidate_is_filled_in() -> None:
    state = take_found(at("a@b.example"), "a@b.example", FOUND)
    assert (state.draft.host, state.draft.port) == ("mail.b.example", "465")
    assert candidate_to_confirm(state) is None


def test_a_candidate_of_another_domain_is_shown_and_not_filled_in() -> None:
    state = take_found(at("a@b.example"), "a@b.example", SEARCH)
    assert state.draft.host == ""
    assert state.search == SEARCH
    assert candidate_to_confirm(state) == CANDIDATE


def test_confirming_fills_it_in() -> None:
    state = confirm_candidate(take_found(at("a@b.example"), "a@b.example", SEARCH))
    assert state.draft.host == "mail.b.example"
    assert candidate_to_confirm(state) is None


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
