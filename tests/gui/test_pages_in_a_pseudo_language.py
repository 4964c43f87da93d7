"""The six pages say nothing in English when another language is spoken, whatever state they show."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS
from tests.gui.made_runs import ADDRESS, diagnosis, finding, good_outcomes, refused_sign_in
from tests.gui.made_sessions import made_state, platform
from tests.gui.readable import plain_english, twice_translated
from tests.gui.scripted_lookups import names, port
from tests.gui.test_pages_fit import FIELD_STEPS, PLATFORMS, STATES
from tests.words.pseudo import speaking_pseudo
from wizard.catalogue.records import Platform
from wizard.catalogue.sending_services import sending_services
from wizard.diagnosis.finding import Certainty, ChangeSettings, Diagnosis, Finding, Severity, TryAgain
from wizard.facts.check import CheckId
from wizard.facts.connection import TcpResult
from wizard.facts.events import CheckStarted, RunStarted
from wizard.facts.names import DnsOutcome
from wizard.facts.search_options import SearchOptions
from wizard.flow.navigation import go_to
from wizard.flow.steps import Step
from wizard.flow.typing_rules import submit_step, type_into
from wizard.flow.wizard_state import WizardState
from wizard.gui.page_set import make_pages
from wizard.gui.pages.checks import ChecksPage
from wizard.gui.pages.checks_cards import RunCard, TestMessageCard
from wizard.gui.pages.checks_password import PasswordRow
from wizard.gui.pages.checks_retry import RetryRow
from wizard.gui.pages.checks_rows import take_event
from wizard.gui.pages.finish import FinishPage, FinishPart
from wizard.gui.pages.finish_answer import Answer
from wizard.gui.pages.finish_words import allowed_deliveries
from wizard.gui.pages.sender import SenderPage
from wizard.gui.pages.sender_sources import SourcesDialog
from wizard.gui.pages.server import ServerPage
from wizard.gui.pages.server_reach import ReachCard
from wizard.gui.session import Session
from wizard.gui.widgets.page import StepPage
from wizard.settings.transport_security import TransportSecurity

pytestmark = OFFSCREEN_SAYS

# What stays as it is in every language: firms, protocols, and what was typed or found.
NAMES = (
    *("STARTTLS", "SSL", "TLS", "GetTheReferral", "Referral Factory", "Google", "Microsoft", "Amazon", "Thunderbird"),
    *("Northwind Referrals", "mail.northwind.example", "northwind.example", "smtp.gmail.com", "smtp.gmial.com"),
    *(
        ADDRESS,
        "a-hosting-company-with-a-long-name.example.net",
        "anna@outlook.com",
        "outlook.com",
        "SMTP Wizard",
        "Application-specific password required",
    ),
)


@pytest.fixture(autouse=True)
def in_pseudo() -> Iterator[None]:
    with speaking_pseudo():
        yield


def words_of(one: Platform) -> Iterator[str]:
    """Give what a platform's own pages are called there; nobody translates them."""
    yield from (one.name, one.short_name, one.audience, one.fallback_sender or one.name)
    yield from ((one.help_url or "").removeprefix("https://") or one.name, one.id)
    for part in one.form:
        yield from (*part.menu_path, part.commit, *part.commit_then)
        yield from (field.label for field in part.fields)
    yield from (word.word for word in one.security_words)


def assert_translated(widget: QWidget, *more: str) -> None:
    assert twice_translated(widget) == []
    assert plain_english(widget, (*NAMES, *more)) == []


def page_of(sessions: list[Session], qtbot: QtBot, state: WizardState, step: Step) -> StepPage:
    session = Session(state)
    sessions.append(session)
    page = make_pages(session)[step]
    qtbot.addWidget(page)
    session.apply(go_to(session.state, step))
    page.show()
    page.entered()
    QApplication.processEvents()
    return page


@pytest.mark.parametrize("platform_id", PLATFORMS)
@pytest.mark.parametrize("name", STATES)
@pytest.mark.parametrize("step", FIELD_STEPS)
def test_pages_of_fields(qtbot: QtBot, sessions: list[Session], step: Step, name: str, platform_id: str) -> None:
    page = page_of(sessions, qtbot, STATES[name](platform_id), step)
    services = (one.name for one in sending_services())
    regions = (region.name for one in sending_services() for region in one.regions)
    own = words_of(platform(platform_id)) if platform_id != "other" else ()
    host = sessions[0].state.draft.host or ADDRESS
    others = (platform(one) for one in PLATFORMS if one != "other")
    assert_translated(page, *services, *regions, *own, *(word for one in others for word in words_of(one)), host)


def test_what_the_network_answers_on_the_server_page(qtbot: QtBot, sessions: list[Session]) -> None:
    page = page_of(sessions, qtbot, STATES["filled"]("other"), Step.SERVER)
    assert isinstance(page, ServerPage)
    services = tuple(one.name for one in sending_services())
    for outcome in DnsOutcome:
        page._lookup.names = names(outcome)
        page.refresh()
        assert_translated(page, *services)
    for text in ("smtp.gmial.com", "smtp://mail.northwind.example:587"):
        page.session.apply(type_into(page.session.state, "host", text))
        page.take_pasted("host", text)
        page._lookup.names = names(DnsOutcome.NXDOMAIN)
        page.session.apply(submit_step(page.session.state, Step.SERVER))
        page.refresh()
        assert_translated(page, *services, text)


@pytest.mark.parametrize("result", TcpResult)
def test_what_ports_answer(qtbot: QtBot, result: TcpResult) -> None:
    card = ReachCard()
    qtbot.addWidget(card)
    card.show_waiting()
    assert_translated(card)
    for looking in (True, False):
        card.show_ports({}, 587, looking=looking)
        assert_translated(card)
    silent = port(25, result)
    card.show_ports({25: silent, 587: port(over_ipv6=result)}, 587, looking=False)
    assert_translated(card)


@pytest.mark.parametrize("platform_id", PLATFORMS)
def test_checks_in_every_state(qtbot: QtBot, sessions: list[Session], platform_id: str) -> None:
    sure = finding(remedies=(ChangeSettings(port=465, security=TransportSecurity.IMPLICIT_TLS), TryAgain(60)))
    for result in (
        None,
        diagnosis(good_outcomes()),
        diagnosis(refused_sign_in(), finding()),
        diagnosis(refused_sign_in(), sure),
        _unsure(finding()),
        diagnosis(good_outcomes(), finding("sender.null_mx", Severity.WARNING, (), ())),
    ):
        page = page_of(sessions, qtbot, made_state(result, platform_id), Step.CHECKS)
        assert isinstance(page, ChecksPage)
        codes = [one.code for one in result.findings] if result is not None else []
        quotes = [line for one in result.findings for line in one.untrusted_quote] if result is not None else []
        links = ("https://myaccount.google.com/apppasswords", "myaccount.google.com/apppasswords")
        assert_translated(page, *codes, *quotes, *words_of(page._session.state.platform), *links)


def test_a_run_that_goes_on(qtbot: QtBot, sessions: list[Session]) -> None:
    page = page_of(sessions, qtbot, made_state(), Step.CHECKS)
    assert isinstance(page, ChecksPage)
    page.run._job = 1
    for check in CheckId:
        page.run.live = take_event(take_event(page.run.live, RunStarted(tuple(CheckId))), CheckStarted(check))
        for page.run.sending_to in (None, ADDRESS):
            page._show()
            assert_translated(page)


def test_cards_above_the_list(qtbot: QtBot) -> None:
    run, test = RunCard(), TestMessageCard()
    rows = [PasswordRow(kind, labelled=True) for kind in ("password", "app-password", "token", "")]
    retry = RetryRow(TryAgain(60), primary=True)
    for widget in (run, test, retry, *rows):
        qtbot.addWidget(widget)
    for show in (run.show_stopping, run.show_stopped, run.show_out_of_date, lambda: run.show_running("")):
        show()
        assert_translated(run)
    for can_start in (True, False):
        run.show_waiting(can_start)
        assert_translated(run)
    run.show_our_fault("")
    assert_translated(run)
    for seconds in (1.0, 200.0):
        test.show_wait(seconds)
        assert_translated(test)
    for sent in (None, ADDRESS):
        test.show_sent(sent)
        assert_translated(test)
    retry._pressed()
    for widget in (retry, *rows):
        assert_translated(widget)


@pytest.mark.parametrize("platform_id", PLATFORMS)
@pytest.mark.parametrize("signs_in", [True, False])
def test_finish_in_every_part(qtbot: QtBot, sessions: list[Session], platform_id: str, signs_in: bool) -> None:
    for result in (None, diagnosis(good_outcomes()), diagnosis(refused_sign_in(), finding())):
        state = made_state(result, platform_id)
        state = replace(state, draft=replace(state.draft, signs_in=signs_in))
        page = page_of(sessions, qtbot, state, Step.FINISH)
        assert isinstance(page, FinishPage)
        page.guide.say_copied(page.guide.rows()[0].entry)
        own = (*words_of(state.platform), "referrals") if platform_id != "other" else ()
        for part in FinishPart:
            page.show_part(part)
            assert_translated(page, *own)
        for delivery in allowed_deliveries(state):
            page._choose_delivery(delivery)
            assert_translated(page.file)
        page.answer.choose(Answer.WORKED)
        assert_translated(page.answer, *own)


def test_whose_key_signs(qtbot: QtBot, sessions: list[Session]) -> None:
    page = page_of(sessions, qtbot, made_state(diagnosis(good_outcomes())), Step.FINISH)
    assert isinstance(page, FinishPage)
    for signer, one_time in (("ABCD", False), ("ABCD", True), (None, False)):
        for practising in (True, False):
            page.file.show_signer(signer, practising, one_time)
            assert_translated(page.file, "ABCD")


def test_looking_for_settings(qtbot: QtBot, sessions: list[Session]) -> None:
    page = page_of(sessions, qtbot, STATES["filled"]("other"), Step.SENDER)
    assert isinstance(page, SenderPage)
    services = tuple(one.name for one in sending_services())
    page._searching = ADDRESS
    page.refresh()
    assert_translated(page, *services)
    for options in (SearchOptions(), SearchOptions(ispdb=True), SearchOptions(offline=True)):
        for practising in (True, False):
            page.sources.show_options(options, practising=practising)
            assert_translated(page.sources)
        dialog = SourcesDialog(options, date(2026, 11, 25), page)
        assert_translated(dialog)


def _unsure(one: Finding) -> Diagnosis:
    sure = diagnosis(refused_sign_in(), one)
    return replace(sure, certainty=Certainty.PROBABLE, alternatives=("login.wrong_password",))
