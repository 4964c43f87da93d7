"""Trusting one key in the window: a typed confirmation, shown wherever it counts, ended by another host or port."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS, click, press, type_text
from tests.gui.made_sessions import made_draft, made_state
from tests.gui.test_pages_fit import assert_nothing_cut
from wizard.diagnosis.finding import Diagnosis
from wizard.facts.check import CheckId
from wizard.facts.tls import TlsFact, TlsOutcome
from wizard.flow.steps import Step
from wizard.flow.typing_rules import type_into
from wizard.gui.page_set import make_pages
from wizard.gui.pages.checks import ChecksPage
from wizard.gui.pages.checks_pin import PinDialog
from wizard.gui.pages.server import ServerPage
from wizard.gui.session import Session
from wizard.gui.widgets.buttons import Button
from wizard.gui.window import WizardWindow
from wizard.practice.lab import PracticeLab
from wizard.practice.scenario import PRACTICE_PASSWORD
from wizard.practice.scenarios import scenario_by_id
from wizard.report.plain_dates import plain_day
from wizard.settings.draft import pin_of

pytestmark = OFFSCREEN_SAYS
LONG_MS = 30_000


@pytest.fixture
def lab() -> Iterator[PracticeLab]:
    scenario = scenario_by_id("certificate_self_signed")
    assert scenario is not None
    with PracticeLab(scenario) as one:
        yield one


@pytest.fixture
def window(qtbot: QtBot, lab: PracticeLab) -> Iterator[WizardWindow]:
    """Give a window whose run has just met a self-signed certificate."""
    state = replace(made_state(None, "other"), draft=made_draft(PRACTICE_PASSWORD), step=Step.SIGN_IN)
    session = Session(state, practising=True)
    session.connect_network(lab.network)
    one = WizardWindow(session, make_pages(session))
    qtbot.addWidget(one, before_close_func=lambda _window: one.close_without_question())
    one.show()
    one.show_step(Step.CHECKS)
    qtbot.waitUntil(lambda: session.state.diagnosis is not None, timeout=LONG_MS)
    yield one
    session.shut_down()


def page_of(window: WizardWindow) -> ChecksPage:
    page = window.step_page(Step.CHECKS)
    assert isinstance(page, ChecksPage)
    return page


def link_of(window: WizardWindow, text: str) -> Button | None:
    return next((one for one in page_of(window).findChildren(Button) if text in one.text() and one.isVisible()), None)


def opened(window: WizardWindow) -> PinDialog:
    link = link_of(window, "Trust this one key")
    assert link is not None
    click(link)
    (dialog,) = window.findChildren(PinDialog)
    QApplication.processEvents()
    return dialog


def end_of_key(dialog: PinDialog) -> str:
    shown = [label.text() for label in dialog.findChildren(QLabel) if label.text().count(":") == 31]
    return shown[-1].replace(":", "")[-8:]


def tls_of(diagnosis: Diagnosis | None) -> TlsFact:
    fact = diagnosis.run.fact(CheckId.TLS, TlsFact) if diagnosis is not None else None
    assert fact is not None
    return fact


def trust(qtbot: QtBot, window: WizardWindow) -> None:
    before = window.session.state.diagnosis
    dialog = opened(window)
    type_text(dialog.typed.edit, end_of_key(dialog))
    click(dialog.trust_button)
    qtbot.waitUntil(lambda: window.session.state.diagnosis not in (None, before), timeout=LONG_MS)


def test_the_dialog_shows_whose_key_it_is_and_cuts_nothing(qtbot: QtBot, window: WizardWindow) -> None:
    dialog = opened(window)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    leaf = tls_of(window.session.state.diagnosis).chain[0]
    assert leaf.untrusted_subject in texts
    assert leaf.untrusted_issuer in texts
    assert any(plain_day(leaf.not_after.date()) in text for text in texts)
    assert any(text.replace(":", "").replace("\n", "").lower() == leaf.spki_sha256 for text in texts)
    assert "mail.northwind.example:587" in dialog.windowTitle()
    qtbot.waitUntil(lambda: assert_nothing_cut(dialog))


def test_enter_and_escape_trust_nothing(qtbot: QtBot, window: WizardWindow) -> None:
    dialog = opened(window)
    type_text(dialog.typed.edit, end_of_key(dialog))
    for widget in (dialog.typed.edit, dialog, dialog.trust_button):
        press(widget, Qt.Key.Key_Return)
        press(widget, Qt.Key.Key_Enter)
        assert dialog.isVisible()
    assert dialog.typed.hint_text() == "Enter does not confirm this. Use the button."
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert pin_of(window.session.state.draft) is None


def test_enter_on_the_button_that_trusts_nothing_closes(qtbot: QtBot, window: WizardWindow) -> None:
    dialog = opened(window)
    type_text(dialog.typed.edit, end_of_key(dialog))
    press(dialog.keep_button, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert pin_of(window.session.state.draft) is None


def test_the_button_waits_for_the_right_end(qtbot: QtBot, window: WizardWindow) -> None:
    dialog = opened(window)
    assert not dialog.trust_button.isEnabled()
    type_text(dialog.typed.edit, "00000000")
    assert not dialog.trust_button.isEnabled()
    assert dialog.typed.hint_text().startswith("These are not")
    dialog.accept()
    assert dialog.isVisible()
    assert pin_of(window.session.state.draft) is None


def test_the_link_never_has_the_focus_by_itself(qtbot: QtBot, window: WizardWindow) -> None:
    page = page_of(window)
    assert page.problem is not None
    assert page.problem.first_control() is not link_of(window, "Trust this one key")
    focused = window.focusWidget()
    assert focused is not link_of(window, "Trust this one key")
    press(focused, Qt.Key.Key_Return)
    assert window.findChildren(PinDialog) == []


def test_a_trusted_key_passes_and_is_called_pinned_everywhere(
    qtbot: QtBot, window: WizardWindow, lab: PracticeLab
) -> None:
    assert not lab.attempts
    trust(qtbot, window)
    diagnosis = window.session.state.diagnosis
    assert tls_of(diagnosis).outcome is TlsOutcome.PINNED
    assert diagnosis is not None
    assert diagnosis.ok
    assert len(lab.attempts) == 1
    row = page_of(window).list.row(CheckId.TLS)
    assert row is not None
    assert "pinned key" in row.detail()
    window.show_step(Step.SERVER)
    server = window.step_page(Step.SERVER)
    assert isinstance(server, ServerPage)
    assert server.pinned.text().startswith("Pinned key ending in ")
    window.show_step(Step.FINISH)
    finish = window.step_page(Step.FINISH)
    assert any("pinned key" in label.text() for label in finish.findChildren(QLabel))


def test_another_port_ends_it(qtbot: QtBot, window: WizardWindow) -> None:
    trust(qtbot, window)
    window.session.apply(type_into(window.session.state, "port", "465"))
    window.session.apply(type_into(window.session.state, "port", "587"))
    assert pin_of(window.session.state.draft) is None
    window.show_step(Step.SERVER)
    server = window.step_page(Step.SERVER)
    assert isinstance(server, ServerPage)
    assert server.pinned.text() == ""


def test_it_can_be_ended_on_the_server_page(qtbot: QtBot, window: WizardWindow) -> None:
    trust(qtbot, window)
    window.show_step(Step.SERVER)
    server = window.step_page(Step.SERVER)
    assert isinstance(server, ServerPage)
    qtbot.waitUntil(lambda: assert_nothing_cut(server))
    link = next(one for one in server.pinned.findChildren(Button) if one.text() == "Stop trusting it")
    click(link)
    assert pin_of(window.session.state.draft) is None
    assert server.pinned.isHidden()


def test_a_changed_key_is_refused_with_its_own_finding(qtbot: QtBot, window: WizardWindow, lab: PracticeLab) -> None:
    draft = replace(window.session.state.draft, pin="00" * 32, pinned_endpoint="mail.northwind.example:587")
    window.session.apply(replace(window.session.state, draft=draft))
    page = page_of(window)
    page.run.start()
    qtbot.waitUntil(lambda: window.session.state.diagnosis is not None, timeout=LONG_MS)
    assert page.problem is not None
    assert page.problem.finding.code == "tls.pin_changed"
    assert lab.attempts == ()
    assert link_of(window, "Trust this one key") is None
    remove = link_of(window, "Stop trusting the old key")
    assert remove is not None
    before = window.session.state.diagnosis
    click(remove)
    qtbot.waitUntil(lambda: window.session.state.diagnosis not in (None, before), timeout=LONG_MS)
    assert link_of(window, "Trust this one key") is not None
