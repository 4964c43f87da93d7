"""The control host: said before it is used, switched in the window, and asked only where that is allowed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS, click
from tests.gui.made_sessions import made_draft, made_state
from tests.gui.test_pages_fit import assert_nothing_cut
from wizard.engine.control_hosts import with_control_hosts
from wizard.facts.check import CheckId
from wizard.facts.network_view import NetworkView
from wizard.flow.steps import Step
from wizard.flow.typing_rules import type_into
from wizard.gui.page_set import make_pages
from wizard.gui.pages.checks import ChecksPage
from wizard.gui.pages.server import ServerPage
from wizard.gui.session import Session
from wizard.gui.window import WizardWindow
from wizard.gui.window_place import control_allowed
from wizard.practice.lab import PracticeLab
from wizard.practice.scenario import PRACTICE_PASSWORD
from wizard.practice.scenarios import scenario_by_id

pytestmark = OFFSCREEN_SAYS
LONG_MS = 30_000


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wizard.gui.window_place.settings_file", lambda: tmp_path / "window.ini")


@pytest.fixture
def lab() -> Iterator[PracticeLab]:
    scenario = scenario_by_id("refused")
    assert scenario is not None
    with PracticeLab(scenario) as one:
        yield one


def open_window(
    qtbot: QtBot, sessions: list[Session], network: NetworkView, *, practising: bool = True
) -> WizardWindow:
    state = replace(made_state(None, "other"), draft=made_draft(PRACTICE_PASSWORD), step=Step.SIGN_IN)
    session = Session(state, practising=practising)
    sessions.append(session)
    window = WizardWindow(session, make_pages(session))
    qtbot.addWidget(window, before_close_func=lambda _window: window.close_without_question())
    window.resize(1024, 700)
    window.show()
    session.connect_network(network)
    return window


def server_of(window: WizardWindow) -> ServerPage:
    page = window.step_page(Step.SERVER)
    assert isinstance(page, ServerPage)
    return page


def test_it_is_said_before_it_is_used(qtbot: QtBot, sessions: list[Session], lab: PracticeLab) -> None:
    window = open_window(qtbot, sessions, lab.network)
    window.show_step(Step.SERVER)
    server = server_of(window)
    assert server.control.isVisible()
    assert server.control.box.isChecked()
    assert lab.network.control is not None
    for name in (lab.network.control[0].web.ascii, lab.network.control[0].mail.ascii):
        assert name in server.control.notice()
    assert not lab.control_contacts
    QApplication.processEvents()
    qtbot.waitUntil(lambda: assert_nothing_cut(server))
    assert server.scroller.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("asks", [True, False])
def test_it_is_asked_only_where_that_is_allowed(
    qtbot: QtBot, sessions: list[Session], lab: PracticeLab, asks: bool
) -> None:
    window = open_window(qtbot, sessions, lab.network)
    window.show_step(Step.SERVER)
    if not asks:
        click(server_of(window).control.box)
        assert "Nobody is asked." in server_of(window).control.notice()
    window.show_step(Step.CHECKS)
    qtbot.waitUntil(lambda: window.session.state.diagnosis is not None, timeout=LONG_MS)
    assert bool(lab.control_contacts) is asks
    checks = window.step_page(Step.CHECKS)
    assert isinstance(checks, ChecksPage)
    assert (checks.list.row(CheckId.CONTROL) is not None) is asks
    assert checks.list.row(CheckId.CLOCK) is None
    assert checks.list.row(CheckId.STILL_OPEN) is None


def test_the_switch_is_remembered_for_the_real_network_only(
    qtbot: QtBot, sessions: list[Session], lab: PracticeLab
) -> None:
    practice = open_window(qtbot, sessions, lab.network)
    practice.show_step(Step.SERVER)
    click(server_of(practice).control.box)
    assert control_allowed()
    real = open_window(qtbot, sessions, replace(lab.network), practising=False)
    real.show_step(Step.SERVER)
    click(server_of(real).control.box)
    assert not control_allowed()
    click(server_of(real).control.box)
    assert control_allowed()


def test_the_host_that_is_named_fits_the_port_and_is_never_the_server_itself(
    qtbot: QtBot, sessions: list[Session], lab: PracticeLab
) -> None:
    shipped = with_control_hosts(NetworkView()).control
    window = open_window(qtbot, sessions, replace(lab.network, control=shipped))
    window.show_step(Step.SERVER)
    server = server_of(window)
    assert "smtp.gmail.com" in server.control.notice()
    window.session.apply(type_into(window.session.state, "port", "2525"))
    server.refresh()
    assert "smtp.sendgrid.net" in server.control.notice()
    window.session.apply(type_into(window.session.state, "port", "587"))
    window.session.apply(type_into(window.session.state, "host", "smtp.gmail.com"))
    server.refresh()
    assert "gmail" not in server.control.notice()


def test_where_nobody_may_be_asked_nothing_is_said(qtbot: QtBot, sessions: list[Session], lab: PracticeLab) -> None:
    window = open_window(qtbot, sessions, replace(lab.network, control=None))
    window.show_step(Step.SERVER)
    assert not server_of(window).control.isVisible()
    assert window.session.bridge is not None
    assert window.session.bridge.network.control is None
