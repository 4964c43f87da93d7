"""What the Finish page says of a state: tested or not, how the password travels, what leaves."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.gui.made_runs import ADDRESS, SETTINGS, diagnosis, finding, good_outcomes, refused_sign_in
from tests.gui.made_sessions import made_state
from wizard.diagnosis.finding import Severity
from wizard.flow.results import begin_check
from wizard.flow.typing_rules import type_into, type_password
from wizard.flow.wizard_state import SealingTarget, WizardState
from wizard.gui.pages.finish_words import (
    allowed_deliveries,
    checks_words,
    delivery_words,
    finish_heading,
    sealed_fingerprint,
    server_words,
)
from wizard.settings.endpoint import Endpoint, Host
from wizard.settings.secret import Secret

FINE = diagnosis(good_outcomes())
FINGERPRINT = "ABCD EFGH IJKL MNOP QRST UVWX YZ23 4567 ABCD EFGH IJKL MNOP QRST"
TARGET = SealingTarget("Acme Referrals", "acme.example", FINGERPRINT, (), None, confirmed=True)


def test_tested_and_fine() -> None:
    heading = finish_heading(made_state(FINE))
    assert heading.title == "Ready to send from your own server"
    assert "passed" in heading.lead
    assert "test message" not in heading.lead


def test_an_accepted_test_message_is_said() -> None:
    assert "the test message was accepted" in finish_heading(replace(made_state(FINE), test_message_to=ADDRESS)).lead


def test_never_checked_is_said() -> None:
    heading = finish_heading(made_state())
    assert heading.title == "Not tested yet"
    assert "not tested" in heading.lead


def test_checks_that_still_run_are_said() -> None:
    assert "still running" in finish_heading(begin_check(made_state(FINE))).lead


@pytest.mark.parametrize(
    "changed",
    [
        type_into(made_state(FINE), "host", "smtp.northwind.example"),
        type_into(made_state(FINE), "port", "465"),
        type_password(made_state(FINE), Secret("another")),
    ],
)
def test_changed_since_the_checks_is_not_tested(changed: WizardState) -> None:
    assert finish_heading(changed).title == "Not tested yet"
    assert "changed" in finish_heading(changed).lead
    assert checks_words(changed) == "Not tested"


def test_a_new_from_name_leaves_it_tested() -> None:
    assert finish_heading(type_into(made_state(FINE), "from_name", "Northwind")).title.startswith("Ready")


def test_a_problem_is_not_called_ready() -> None:
    assert finish_heading(made_state(diagnosis(refused_sign_in(), finding()))).title == "Not ready to send yet"


def test_a_warning_is_ready_with_something_to_look_at() -> None:
    heading = finish_heading(made_state(diagnosis(good_outcomes(), finding("sender.null_mx", Severity.WARNING, ()))))
    assert heading.title.startswith("Ready")
    assert "look at" in heading.lead


def test_sealing_is_offered_only_for_a_key_that_a_person_compared() -> None:
    state = made_state(FINE)
    assert allowed_deliveries(state) == ("prompt", "transfer-code")
    assert "sealed" not in allowed_deliveries(replace(state, sealing_target=TARGET._replace(confirmed=False)))
    assert allowed_deliveries(replace(state, sealing_target=TARGET))[0] == "sealed"


def test_the_password_row_says_how_it_travels() -> None:
    state = replace(made_state(FINE), sealing_target=TARGET)
    assert delivery_words("sealed", state) == "Sealed for Acme Referrals,"
    assert delivery_words("prompt", state) == "Not in the file: GetTheReferral asks for it"
    assert "code" in delivery_words("transfer-code", state)
    relay = replace(state, draft=replace(state.draft, signs_in=False))
    assert delivery_words("prompt", relay).startswith("None")


def test_a_fingerprint_is_never_shorter_than_26_characters() -> None:
    assert len(sealed_fingerprint(TARGET).replace(" ", "")) == 26
    assert sealed_fingerprint(None) == ""


def test_an_international_host_is_shown_in_both_forms() -> None:
    summary = replace(SETTINGS.summary, endpoint=Endpoint(Host("xn--bcher-kva.example"), 465))
    assert server_words(summary).startswith("bücher.example (xn--bcher-kva.example) · 465 · ")
