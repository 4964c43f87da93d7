"""Words of Test & Save: every step, every ending; and what the state keeps of a platform that takes settings itself."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from tests.cli.test_push_agreement import proposal
from tests.gui.made_sessions import made_state, platform
from wizard.catalogue.connected_platform import connected_platform
from wizard.delivery.records import Outcome
from wizard.delivery.steps import DeliveryStep
from wizard.flow.closing import would_lose
from wizard.flow.navigation import StepMark, step_marks
from wizard.flow.platform_choice import PlatformOffer, choose_platform, take_offer
from wizard.flow.steps import Step
from wizard.flow.wizard_state import PlatformConnection, SealingTarget
from wizard.gui.bridge_delivery import Decision, HandOverTold, proposal_told
from wizard.gui.language import speak
from wizard.gui.pages.finish_delivery_words import (
    ended_heading,
    ended_sentences,
    missing_words,
    passed_words,
    running_words,
    why_words,
)
from wizard.platforms.origin import Origin
from wizard.settings.endpoint import Host
from wizard.settings.field_error import FieldError
from wizard.settings.secret import Secret
from wizard.words.languages import ENGLISH, Language, language_for
from wizard.words.translation import translate

ORIGIN = Origin(Host("platform.example"))


def _offer() -> PlatformOffer:
    record = connected_platform("Example", "example", ("192.0.2.1",), "donotreply@platform.example")
    target = SealingTarget("Example", "example", "AAAA", ("192.0.2.1",), None, confirmed=True)
    connection = PlatformConnection(ORIGIN, "example", ("A" * 43,), Secret("tok-secret-1"))
    return PlatformOffer(record, target, connection, b"{}")


@pytest.mark.parametrize("step", list(DeliveryStep))
def test_every_step_has_words(step: DeliveryStep) -> None:
    assert running_words(step.value)
    assert passed_words(step.value, with_password=True)


@pytest.mark.parametrize("outcome", list(Outcome))
def test_every_ending_has_a_heading(outcome: Outcome) -> None:
    heading = ended_heading(HandOverTold(outcome.value, False, "connection.lost"))
    assert heading.title
    assert heading.lead


def test_what_could_not_be_put_back_is_told() -> None:
    told = HandOverTold("not-as-sent", False, "state.differs", restored="fallback-instead", sender="a@b.example")
    sentences = ended_sentences(told)
    assert sentences[0] == "The platform uses other settings than it was given."
    assert "could not be put back" in sentences[1]
    assert sentences[2] == "Mail goes out from a@b.example."


def test_no_sentence_of_the_window_names_an_option_of_the_command_line() -> None:
    assert "--" not in why_words("connection.certificate")


def test_a_code_that_a_platform_made_up_is_quoted_safely() -> None:
    assert "\u202e" not in why_words("strange.\u202ecode")


def test_missing_fields_are_named() -> None:
    assert missing_words({}) == ""
    assert missing_words({"password": FieldError("password.empty")}) == "Password to enter"
    assert missing_words({"port": FieldError("port.out_of_range")}) == "Port to correct"


def test_an_offer_is_chosen_whole_and_left_whole() -> None:
    state = take_offer(made_state(), _offer())
    assert state.connection is not None
    assert state.platform.has_api
    assert state.platform.name == "Example"
    left = choose_platform(state, platform("getthereferral"))
    assert left.connection is None
    assert left.sealing_target is None


def test_a_shipped_profile_keeps_its_words_and_addresses() -> None:
    shipped = platform("getthereferral")
    taken = connected_platform("Other name", "other", ("192.0.2.9",), None, built_in=shipped.id)
    assert (taken.name, taken.egress_addresses) == (shipped.name, shipped.egress_addresses)
    assert taken.has_api
    assert not shipped.has_api


def test_settings_that_a_platform_holds_are_not_lost_by_closing() -> None:
    state = replace(made_state(), typed=frozenset({"host"}), step=Step.CHECKS)
    assert would_lose(state)
    delivered = replace(state, delivered_to=(str(ORIGIN),))
    assert not would_lose(delivered)
    assert step_marks(delivered)[Step.FINISH] is StepMark.DONE


def test_the_token_shows_in_no_text_of_the_state() -> None:
    assert "tok-secret-1" not in repr(take_offer(made_state(), _offer()))


def test_the_whole_window_imports_nothing_heavy() -> None:
    program = (
        "import sys; import wizard.gui.page_set, wizard.gui.window, wizard.gui.practice_seat; "
        "heavy = {'asyncio', 'ssl', 'httpx', 'keyring', 'segno', 'uvicorn', 'joserfc', 'cryptography'}; "
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("language", [ENGLISH, language_for(("ar",))], ids=lambda language: language.tag)
async def test_a_certificate_verified_in_full_is_no_change_in_any_language(
    qapp: QApplication, language: Language
) -> None:
    speak(qapp, language)
    try:
        told = proposal_told(proposal(), Decision())
        label = translate("report", "Certificate check")
    finally:
        speak(qapp, ENGLISH)
    assert told.changes
    assert label not in [name for name, _value in told.changes]
