"""Another platform has other rules: results and request files of the old one go."""

from __future__ import annotations

from dataclasses import replace

from tests.flow.states import WHOLE_DRAFT, good_diagnosis, platform
from wizard.flow.closing import would_lose
from wizard.flow.platform_choice import choose_platform, take_request
from wizard.flow.results import begin_check, needs_check, take_diagnosis
from wizard.flow.wizard_state import SealingTarget, WizardState

OTHER = platform()._replace(id="other-one", name="Other one")
TARGET = SealingTarget("Other one", "other.example", "ABCD EFGH", (), None)


def checked() -> WizardState:
    state = WizardState(platform(), draft=WHOLE_DRAFT)
    return take_diagnosis(begin_check(state), good_diagnosis())


def test_results_of_the_old_platform_are_not_shown_for_the_new_one() -> None:
    assert not needs_check(checked())
    assert needs_check(choose_platform(checked(), OTHER))


def test_choosing_the_same_platform_again_keeps_the_results() -> None:
    state = checked()
    assert choose_platform(state, platform()) == state


def test_a_request_file_goes_with_its_platform() -> None:
    state = take_request(WizardState(platform()), OTHER, TARGET)
    assert (state.platform, state.sealing_target) == (OTHER, TARGET)
    assert choose_platform(state, platform()).sealing_target is None


def test_what_was_typed_stays_when_the_platform_changes() -> None:
    assert choose_platform(checked(), OTHER).draft == WHOLE_DRAFT


def test_closing_an_untouched_window_loses_nothing() -> None:
    assert not would_lose(WizardState(platform()))


def test_closing_loses_what_was_typed_until_a_file_is_saved() -> None:
    state = replace(WizardState(platform()), typed=frozenset({"host"}))
    assert would_lose(state)
    assert not would_lose(replace(state, saved_files=("x.smtpconf.json",)))
