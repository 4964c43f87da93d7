"""Every sentence of the pages' tables is translated, once, when another language is spoken."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS
from tests.gui.made_sessions import made_state, platform
from tests.gui.readable import has_plain_words, plain_english, twice_translated
from tests.words.pseudo import OPEN, PSEUDO, pseudo, speaking_pseudo
from wizard.delivery.records import Outcome
from wizard.delivery.steps import DeliveryStep
from wizard.facts.candidate import CandidateSource, SettingsCandidate, Trust
from wizard.flow.pasting import pasted_words
from wizard.flow.steps import FIELDS
from wizard.flow.wizard_state import SealingTarget
from wizard.gui.bridge_delivery import Decision, HandOverTold, ProposalTold, ReceiptTold, WentBackTold
from wizard.gui.bridge_earlier import EarlierHandOver
from wizard.gui.bridge_export import FileSaved, NotSaved, ReportSaved
from wizard.gui.pages import field_page
from wizard.gui.pages.checks_rows import elapsed_text
from wizard.gui.pages.field_names import field_name, short_field_name
from wizard.gui.pages.finish_delivery_cards import ProposalCard, outcome_card, two_sides, went_back_card
from wizard.gui.pages.finish_delivery_words import (
    asking_heading,
    ended_heading,
    ended_sentences,
    missing_words,
    passed_words,
    receipt_words,
    running_heading,
    running_words,
    save_words,
    stopped_words,
    went_back_heading,
    why_words,
)
from wizard.gui.pages.finish_words import answer_words, outcome_words, part_names
from wizard.gui.pages.found_words import candidate_entry, confirm_words, provenance_words, source_chip
from wizard.gui.pages.moment_words import day_and_time
from wizard.gui.pages.platform_dialogs import RequestDialog, StrangerDialog
from wizard.gui.pages.platform_earlier import EarlierCard
from wizard.gui.pages.platform_opening import OpenedConfig, OpenedRequest
from wizard.gui.session import Session
from wizard.gui.spoken import listed
from wizard.settings.draft import SettingsDraft
from wizard.settings.endpoint import Endpoint, Host
from wizard.settings.field_error import FieldError
from wizard.settings.pasted_settings import PastedSettings
from wizard.settings.transport_security import TransportSecurity
from wizard.words.translation import use_language

pytestmark = OFFSCREEN_SAYS
NAMES = ("STARTTLS", "SSL", "TLS", "smtp.gmail.com", "northwind.example", "GetTheReferral", "Google Workspace")
TARGET = SealingTarget("Acme", "acme.example", "AAAA", ("192.0.2.1",), None)


def _only_english_is_translated(context: str, text: str, comment: str = "", n: int = -1) -> str:
    assert OPEN not in text, f"translated twice: {text}"
    assert text, "nothing to translate"
    return pseudo(context, text, comment, n)


@pytest.fixture(autouse=True)
def in_pseudo() -> Iterator[None]:
    with speaking_pseudo():
        use_language(PSEUDO, _only_english_is_translated)
        yield


def assert_said(*texts: str) -> None:
    for text in texts:
        assert not has_plain_words(text, NAMES), text


def test_names_of_fields() -> None:
    for fields in FIELDS.values():
        for field in fields:
            assert_said(field_name(field), short_field_name(field))
    security = TransportSecurity.STARTTLS
    assert_said(pasted_words(PastedSettings("mail.b.example", "587", security, "anna")))
    errors = {"host": FieldError("host.empty"), "port": FieldError("port.empty"), "username": FieldError("x.empty")}
    for count in (1, 2, 3):
        chosen = dict(list(errors.items())[:count])
        assert_said(missing_words(chosen), missing_words({name: FieldError("x.bad") for name in chosen}))
    assert_said(*(field_page._count_words(count) for count in (1, 2, 3, 4)))


def test_lists_times_and_moments() -> None:
    assert_said(listed(("⟦á⟧", "⟦b⟧", "⟦ç⟧")), elapsed_text(0.01), elapsed_text(20.5), day_and_time(1_700_000_000))
    assert elapsed_text(0.01).startswith("⟦10 ms")


@pytest.mark.parametrize("source", CandidateSource)
@pytest.mark.parametrize("trust", Trust)
def test_where_a_server_comes_from(source: CandidateSource, trust: Trust) -> None:
    for provider in ("google-workspace", None):
        endpoint = Endpoint(Host("smtp.gmail.com"), 587)
        candidate = SettingsCandidate(endpoint, TransportSecurity.STARTTLS, None, source, trust, provider)
        assert_said(source_chip(candidate), candidate_entry(candidate))
        assert_said(*(provenance_words(candidate, "northwind.example", confirmed=sure) for sure in (True, False)))
        first, _doubt, last = confirm_words(candidate, "northwind.example")
        assert_said(first, last)


@pytest.mark.parametrize("step", DeliveryStep)
def test_steps_of_a_hand_over(step: DeliveryStep) -> None:
    assert_said(running_words(step.value))
    assert_said(*(passed_words(step.value, with_password=with_one) for with_one in (True, False)))


@pytest.mark.parametrize("code", ["config.quarantined", "agree.declined", "connection.certificate", "own.fault"])
def test_why_a_hand_over_ended(code: str) -> None:
    assert_said(stopped_words(code), why_words(code), stopped_words(None))


@pytest.mark.parametrize("outcome", Outcome)
def test_how_a_hand_over_ended(qtbot: QtBot, outcome: Outcome) -> None:
    receipt = ReceiptTold("active", "FINGERPRINT", 1_700_000_000, "token")
    for code in ("signer.passphrase_needed", "own.fault", "connection.certificate", "agree.declined"):
        told = HandOverTold(outcome.value, False, code, sender="a@b.example", receipt=receipt, one_time=True)
        assert_said(ended_heading(told).title)
        card = outcome_card(told)
        assert card is not None
        qtbot.addWidget(card)
        assert twice_translated(card) == []
        assert_said(*(text for text in ended_sentences(told) if "⟦" in text))
        assert_said(receipt_words(receipt))


@pytest.mark.parametrize("platform_id", ["getthereferral", "other"])
def test_headings_about_a_platform(platform_id: str) -> None:
    state = made_state(platform_id=platform_id)
    headings = [running_heading(state, writes=writes) for writes in (True, False)]
    headings += [asking_heading(state), went_back_heading(state, WentBackTold(None))]
    headings += [went_back_heading(state, WentBackTold("own.fault"))]
    assert_said(*(text for heading in headings for text in (heading.title, heading.lead)), save_words(state))
    assert_said(*part_names(platform(platform_id)), *answer_words(platform(platform_id)))


async def _proposal() -> ProposalTold:
    return ProposalTold("https://platform.example", "FINGERPRINT", (), Decision())


def test_cards_of_a_hand_over(qtbot: QtBot) -> None:
    told = asyncio.run(_proposal())
    proposal = ProposalCard(told, "Acme")
    back = [went_back_card(WentBackTold(code, sender="a@b.example")) for code in (None, "own.fault")]
    sides = [two_sides(HandOverTold("test-failed", False, unknown=unknown)) for unknown in ((), ("strange.code",))]
    for card in (proposal, *back, *sides):
        qtbot.addWidget(card)
        assert plain_english(card, ("https://platform.example", "FINGERPRINT")) == []
        assert twice_translated(card) == []


def test_what_became_of_saving() -> None:
    path = Path("/tmp/northwind.smtpconf.json")
    for tested in ("passed", "partly", "failed", "not-tested"):
        words = outcome_words(FileSaved(path, tested, "ABCD", False, 1_700_000_000))
        assert_said(words.title, words.text)
    for words in (outcome_words(ReportSaved(path)), outcome_words(NotSaved("file.disk_full"))):
        assert_said(words.title)


def test_files_that_were_opened(qtbot: QtBot) -> None:
    for kid in ("K" * 43, None):
        request = RequestDialog(OpenedRequest(b"{}", None, TARGET, kid))
        qtbot.addWidget(request)
        if kid is not None:
            request.compare()
        assert plain_english(request, ("AAAA", "SMTP Wizard")) == []
    draft = SettingsDraft(host="mail.b.example", port="587")
    stranger = StrangerDialog(OpenedConfig(draft, "a.smtpconf.json", "AAAA", False))
    qtbot.addWidget(stranger)
    assert plain_english(stranger, ("AAAA", "SMTP Wizard")) == []


@pytest.mark.parametrize("step", [None, "push"])
def test_a_hand_over_that_was_interrupted(qtbot: QtBot, step: str | None) -> None:
    session = Session(made_state())
    card = EarlierCard(session)
    qtbot.addWidget(card)
    card._open = [EarlierHandOver(Path("x"), "https://platform.example", "a@b.example", 1_700_000_000, step)]
    card._show()
    assert plain_english(card) == []
    session.shut_down()
