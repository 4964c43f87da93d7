"""On a shared screen nobody reads or hears whose mail this is: every page, every card and every dialog."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS
from tests.gui.made_drafts import Desk, made_saved, store
from tests.gui.made_runs import diagnosis, finding, good_outcomes, refused_sign_in
from tests.gui.made_sessions import connected, made_state, platform
from tests.gui.scripted_lookups import names, port
from tests.gui.seen_and_heard import drawn_texts, everything_of, leaks
from tests.gui.test_pages_fit import FIELD_STEPS, PLATFORMS, STATES
from wizard.catalogue.causes import load_causes
from wizard.catalogue.providers import load_providers
from wizard.catalogue.short_codes import load_short_codes
from wizard.delivery.records import Outcome
from wizard.diagnosis.finding import ChangeSettings, Diagnosis, Finding, Severity
from wizard.facts.connection import TcpResult
from wizard.facts.names import DnsOutcome
from wizard.facts.search_options import SearchOptions
from wizard.flow.navigation import go_to
from wizard.flow.results import begin_check, take_diagnosis
from wizard.flow.steps import Step
from wizard.flow.typing_rules import submit_step
from wizard.flow.wizard_state import SealingTarget, WizardState
from wizard.gui.about_dialog import AboutDialog
from wizard.gui.bridge_delivery import HandOverTold, WentBackTold
from wizard.gui.bridge_earlier import EarlierHandOver
from wizard.gui.bridge_export import FileSaved, NotSaved, ReportSaved
from wizard.gui.dialogs_connect import ConnectDialog
from wizard.gui.dialogs_explain import ExplainDialog
from wizard.gui.dialogs_guide import GuideDialog
from wizard.gui.dialogs_text import TextDialog
from wizard.gui.drafts_dialog import DraftsDialog
from wizard.gui.page_set import make_pages
from wizard.gui.pages.checks import ChecksPage
from wizard.gui.pages.checks_problem import ProblemCard
from wizard.gui.pages.finish import FinishPage, FinishPart
from wizard.gui.pages.finish_delivery_cards import outcome_card, two_sides, went_back_card
from wizard.gui.pages.finish_paths import nameless
from wizard.gui.pages.platform_dialogs import RequestDialog, StrangerDialog
from wizard.gui.pages.platform_earlier import EarlierCard
from wizard.gui.pages.platform_opening import OpenedConfig, OpenedRequest
from wizard.gui.pages.sender_sources import SourcesDialog
from wizard.gui.pages.server import ServerPage
from wizard.gui.session import Session
from wizard.gui.shared_screen import protect, share_screen
from wizard.gui.widgets.page import StepPage
from wizard.gui.window import WizardWindow
from wizard.report.about_words import AboutFacts
from wizard.report.finding_words import words_for
from wizard.settings.draft import SettingsDraft
from wizard.settings.mailbox import Mailbox, parse_mailbox
from wizard.settings.secret import Secret

pytestmark = OFFSCREEN_SAYS

NAME, LOCAL, DOMAIN = "Zanzibar Quokkason", "zanzibar.q", "hatterquill.example"
ADDRESS, HOST = f"{LOCAL}@{DOMAIN}", f"mail.{DOMAIN}"
CANARIES = ("zanzibar", "quokkason", "hatterquill", "northwind")
QUOTE = (f"550 5.7.1 <{ADDRESS}>: {NAME} may not send through {HOST} as {LOCAL}", f"see http://{DOMAIN}/{LOCAL}")
PLACEHOLDER = re.compile(r"\{(\w+)\}")
TARGET = SealingTarget(DOMAIN, DOMAIN, "AAAA", ("192.0.2.1",), ADDRESS)
VALUES = (ADDRESS, HOST, NAME, LOCAL)
CARDS = [(code, provider) for code, cause in load_causes().items() for provider in (None, *cause.provider_words)]


@pytest.fixture(autouse=True)
def shared() -> Iterator[None]:
    share_screen(True)
    protect(None)
    yield
    share_screen(False)
    protect(None)


def canary_draft() -> SettingsDraft:
    return SettingsDraft(NAME, ADDRESS, HOST, "587", username=ADDRESS, password=Secret("orchard-lamp-27"))


def canary_state(result: Diagnosis | None = None, platform_id: str = "getthereferral") -> WizardState:
    state = replace(made_state(None, platform_id), draft=canary_draft(), searched_address=ADDRESS)
    return state if result is None else take_diagnosis(begin_check(state), result)


def canary_finding(code: str = "login.wrong_password", severity: Severity = Severity.ERROR) -> Finding:
    return finding(
        code,
        severity,
        quote=QUOTE,
        params={"host": HOST, "username": ADDRESS, "provider": "a provider", "address": ADDRESS, "domain": DOMAIN},
    )


def page_of(sessions: list[Session], qtbot: QtBot, state: WizardState, step: Step) -> StepPage:
    session = Session(state)
    sessions.append(session)
    protect(lambda: session.state)
    page = make_pages(session)[step]
    page.resize(760, 640)
    qtbot.addWidget(page)
    session.apply(go_to(session.state, step))
    page.show()
    page.entered()
    QApplication.processEvents()
    return page


def assert_masked(widget: QWidget) -> None:
    assert leaks(widget, CANARIES) == []


@pytest.mark.parametrize("platform_id", PLATFORMS)
@pytest.mark.parametrize("name", STATES)
@pytest.mark.parametrize("step", FIELD_STEPS)
def test_pages_of_fields(qtbot: QtBot, sessions: list[Session], step: Step, name: str, platform_id: str) -> None:
    assert_masked(page_of(sessions, qtbot, STATES[name](platform_id), step))


@pytest.mark.parametrize("step", Step)
@pytest.mark.parametrize("platform_id", PLATFORMS)
def test_every_page_of_a_run_that_failed(qtbot: QtBot, sessions: list[Session], step: Step, platform_id: str) -> None:
    result = diagnosis(refused_sign_in(*QUOTE), canary_finding(), canary_finding("sender.sender_not_allowed"))
    page = page_of(sessions, qtbot, canary_state(result, platform_id), step)
    assert_masked(page)
    sessions[-1].apply(submit_step(replace(sessions[-1].state, draft=replace(canary_draft(), port="0")), step))
    QApplication.processEvents()
    assert_masked(page)


@pytest.mark.parametrize("part", FinishPart)
@pytest.mark.parametrize("platform_id", PLATFORMS)
def test_every_part_of_the_last_page(
    qtbot: QtBot, sessions: list[Session], platform_id: str, part: FinishPart
) -> None:
    page = page_of(sessions, qtbot, canary_state(diagnosis(good_outcomes()), platform_id), Step.FINISH)
    assert isinstance(page, FinishPage)
    page.show_part(part)
    QApplication.processEvents()
    assert_masked(page)


def test_what_became_of_saving(qtbot: QtBot, sessions: list[Session]) -> None:
    page = page_of(sessions, qtbot, canary_state(diagnosis(good_outcomes())), Step.FINISH)
    assert isinstance(page, FinishPage)
    path = Path(f"/home/zanzibar/{DOMAIN}.smtpconf.json")
    for ended in (FileSaved(path, "passed", "ABCD", False, 1_700_000_000), ReportSaved(path), NotSaved("file.x")):
        page.file.show_outcome(ended)
        QApplication.processEvents()
        assert_masked(page)
    assert nameless(f"{DOMAIN}-getthereferral.smtpconf.json") == "settings.smtpconf.json"
    assert nameless(f"{DOMAIN}.html") == "report.html"


def test_what_the_network_answers_on_the_server_page(qtbot: QtBot, sessions: list[Session]) -> None:
    page = page_of(sessions, qtbot, canary_state(), Step.SERVER)
    assert isinstance(page, ServerPage)
    for outcome in DnsOutcome:
        page._lookup.names = names(outcome)
        page.refresh()
        assert_masked(page)
    page._lookup.ports = {587: port(587, TcpResult.REFUSED)}
    page.refresh()
    page.take_pasted("host", f"smtp://{HOST}:587")
    assert_masked(page)


@pytest.mark.parametrize(("code", "provider"), CARDS)
def test_the_words_of_every_cause(qtbot: QtBot, code: str, provider: str | None) -> None:
    """Whatever a finding says of the customer, and whatever the server said, the card does not."""
    protect(canary_state)
    wanted = {name for text in _texts_of(code, provider) for name in PLACEHOLDER.findall(text)}
    for value in VALUES:
        one = finding(code, Severity.ERROR, quote=QUOTE, params=dict.fromkeys(wanted, value))
        card = ProblemCard(one, provider)
        qtbot.addWidget(card)
        assert_masked(card)
        assert load_short_codes()[code] in " ".join(everything_of(card))


def _texts_of(code: str, provider: str | None) -> tuple[str, ...]:
    words = words_for(code, {}, provider)
    return (words.title, words.why, *words.steps, repr(load_causes()[code]))


def test_rows_and_further_findings(qtbot: QtBot, sessions: list[Session]) -> None:
    more = (
        canary_finding("sender.sender_not_allowed", Severity.WARNING),
        canary_finding("sender.from_domain_not_found", Severity.INFO),
    )
    result = diagnosis(refused_sign_in(*QUOTE), canary_finding(), *more)
    page = page_of(sessions, qtbot, canary_state(result), Step.CHECKS)
    assert isinstance(page, ChecksPage)
    assert_masked(page)
    coded = [row for row in page.list.rows() if row.code_text()]
    assert [row.code_text() for row in coded] == ["Code L-102"]
    assert coded[0].accessibleName().endswith("Code L, one zero two")


def test_a_change_that_is_offered(qtbot: QtBot) -> None:
    protect(canary_state)
    changes = (
        ChangeSettings(from_address=ADDRESS),
        ChangeSettings(username=ADDRESS),
        ChangeSettings(host=HOST),
    )
    card = ProblemCard(replace(canary_finding(), remedies=changes), None)
    qtbot.addWidget(card)
    assert_masked(card)


def test_the_window_its_title_and_its_copied_details(qtbot: QtBot, sessions: list[Session]) -> None:
    result = diagnosis(refused_sign_in(*QUOTE), canary_finding())
    session = connected(Session(canary_state(result)))
    sessions.append(session)
    protect(lambda: session.state)
    window = WizardWindow(session, make_pages(session))
    qtbot.addWidget(window, before_close_func=WizardWindow.close_without_question)
    window.show()
    for step in Step:
        window.show_step(step)
        QApplication.processEvents()
        assert_masked(window)
        window.copy_details()
        assert leaks_in(QApplication.clipboard().text()) == []
    assert "Shared screen" in " ".join(drawn_texts(window))


def leaks_in(text: str) -> list[str]:
    return [word for word in CANARIES if word in text.lower()]


def test_drafts_of_all_customers(qtbot: QtBot, tmp_path: Path) -> None:
    store(tmp_path, made_saved(DOMAIN, from_name=NAME, from_address=ADDRESS, username=ADDRESS), made_saved())
    desk = Desk(qtbot, tmp_path)
    protect(lambda: desk.session.state)
    desk.until(lambda: len(desk.drafts.listed.drafts) == 2)
    dialog = DraftsDialog(desk.session, desk.drafts, desk.window)
    qtbot.addWidget(dialog)
    dialog.show()
    for widget in (desk.window, dialog):
        QApplication.processEvents()
        assert_masked(widget)
    desk.end()


def test_the_window_that_explains(qtbot: QtBot, sessions: list[Session]) -> None:
    session = connected(Session(canary_state()))
    sessions.append(session)
    protect(lambda: session.state)
    dialog = ExplainDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    pasted = f"535 5.7.8 authentication failed for {ADDRESS} at {HOST}"
    dialog.paste.paste_over(pasted)
    assert dialog.paste.whole_text() == pasted
    qtbot.waitUntil(lambda: dialog.explanation is not None, timeout=20_000)
    assert_masked(dialog)
    dialog.copy_result()
    assert leaks_in(QApplication.clipboard().text()) == []
    dialog.paste.take("")
    dialog.paste.setPlainText(f"a typed text with {ADDRESS} in it")
    dialog.paste.clearFocus()
    dialog.close_button.setFocus()
    QApplication.processEvents()
    assert dialog.paste.whole_text().endswith("in it")


def test_a_short_code_is_explained_in_the_window(qtbot: QtBot, sessions: list[Session]) -> None:
    session = connected(Session(canary_state()))
    sessions.append(session)
    dialog = ExplainDialog(session)
    qtbot.addWidget(dialog)
    dialog.paste.paste_over("Code L-102")
    qtbot.waitUntil(lambda: dialog.explanation is not None, timeout=20_000)
    assert dialog.explanation is not None
    assert dialog.explanation.cause == "login.wrong_password"


def test_texts_to_copy(qtbot: QtBot, sessions: list[Session]) -> None:
    protect(canary_state)
    parent = QWidget()
    qtbot.addWidget(parent)
    note = TextDialog(parent, "For your IT team", f"About {HOST}", f"Let {ADDRESS} through {HOST}")
    code = TextDialog(parent, "Transfer code", "Once", "QUOKKASON-CODE", secret=True)
    for dialog in (note, code):
        assert_masked(dialog)
    note.copy_button.click()
    assert leaks_in(QApplication.clipboard().text()) == []


def test_other_dialogs(qtbot: QtBot, sessions: list[Session]) -> None:
    session = connected(Session(canary_state()))
    sessions.append(session)
    protect(lambda: session.state)
    mailbox = parse_mailbox(ADDRESS)
    assert isinstance(mailbox, Mailbox)
    dialogs: list[QWidget] = [
        SourcesDialog(SearchOptions(), date(2026, 11, 21)),
        ConnectDialog(session, None),
        *(
            GuideDialog(None, one, mailbox, platform("getthereferral"), date(2026, 11, 21))
            for one in load_providers().values()
        ),
    ]
    for dialog in dialogs:
        qtbot.addWidget(dialog)
        assert_masked(dialog)


def test_a_field_shows_bullets_while_one_types_and_nothing_in_it_shows_its_text(
    qtbot: QtBot, sessions: list[Session]
) -> None:
    page = page_of(sessions, qtbot, canary_state(), Step.SENDER)
    page.activateWindow()
    edit = next(one for one in page.findChildren(QLineEdit) if one.text() == NAME)
    resting = " ".join(drawn_texts(page))
    assert "Z...r Q...n" in resting
    with qtbot.waitActive(page):
        page.show()
    edit.setFocus()
    QApplication.processEvents()
    assert edit.hasFocus()
    assert_masked(page)
    assert not [one.text() for one in page.findChildren(QAbstractButton) if edit.isAncestorOf(one)]
    assert edit.toolTip() == "Shared screen: names, addresses and the customer's hosts are masked"
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Tab):
        QTest.keyClick(page.focusWidget(), key)
        QApplication.processEvents()
        assert_masked(page)


def test_the_password_stays_masked_and_the_button_says_why(qtbot: QtBot, sessions: list[Session]) -> None:
    page = page_of(sessions, qtbot, canary_state(), Step.SIGN_IN)
    edit = page.password_edit  # type: ignore[attr-defined]  # the page of the password
    edit.toggle.click()
    assert not edit.revealed
    assert edit.toggle.text() == "Not on a shared screen"
    assert "orchard-lamp-27" not in " ".join(everything_of(page))
    edit.hide_text()
    assert edit.toggle.text() == "Show"


def test_cards_and_questions_of_a_hand_over(qtbot: QtBot, sessions: list[Session]) -> None:
    protect(canary_state)
    origin = f"https://{DOMAIN}"
    session = Session(canary_state())
    sessions.append(session)
    earlier = EarlierCard(session)
    earlier._open = [EarlierHandOver(Path("x"), origin, ADDRESS, 1_700_000_000, "push")]
    earlier._show()
    told = HandOverTold(Outcome.ACTIVE.value, False, None, sender=ADDRESS, findings=(canary_finding(),))
    widgets = [
        earlier,
        outcome_card(told),
        two_sides(HandOverTold("test-failed", False, unknown=(DOMAIN,), findings=(canary_finding(),))),
        went_back_card(WentBackTold(None, sender=ADDRESS)),
        RequestDialog(OpenedRequest(b"{}", None, TARGET, "K" * 43)),
        StrangerDialog(OpenedConfig(canary_draft(), f"{DOMAIN}.smtpconf.json", "AAAA", False)),
    ]
    for widget in widgets:
        if widget is not None:
            qtbot.addWidget(widget)
            assert_masked(widget)


def test_the_name_of_who_uses_this_computer(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/home/quokkason"))
    home = "/home/quokkason"
    facts = AboutFacts("0.1.0", "CPython", "Linux", f"{home}/log", f"{home}/share", home, ())
    dialog = AboutDialog(facts)
    qtbot.addWidget(dialog)
    assert_masked(dialog)
