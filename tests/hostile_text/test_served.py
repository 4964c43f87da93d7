"""The words of strangers come as they do in life, from servers and files; the window shows them as bounded text."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from tests.gui.hands import OFFSCREEN_SAYS, click, press, type_text
from tests.gui.made_sessions import made_draft, made_state, platform
from tests.gui.rules.rule_room import Room, field_page, page_at, settle
from tests.hostile_text.hostile_world import (
    World,
    saying_in_a_certificate,
    saying_in_autoconfig,
    saying_in_records,
    saying_in_replies,
)
from tests.hostile_text.lengths import assert_bounded, longest_texts
from tests.hostile_text.looking import assert_harmless, everything_said
from tests.hostile_text.texts import HOSTILE
from wizard.flow.steps import Step
from wizard.flow.wizard_state import WizardState
from wizard.gui.pages.checks import ChecksPage
from wizard.gui.pages.checks_pin import PinDialog
from wizard.gui.widgets.buttons import Button
from wizard.gui.window import WizardWindow
from wizard.practice.scenario import PRACTICE_ADDRESS, PRACTICE_PASSWORD
from wizard.report.display_safe import display_safe
from wizard.settings.draft import SettingsDraft

pytestmark = OFFSCREEN_SAYS
LONG_MS = 40_000
SAID = ("markup", "directions", "controls", "surrogates", "100 kB")
Saying = Callable[[str], AbstractContextManager[World]]


def checked(room: Room, world: World) -> WizardWindow:
    """Open a window whose settings are typed, and let it go through its checks on a network."""
    state = replace(made_state(None, "other"), draft=made_draft(PRACTICE_PASSWORD), step=Step.SIGN_IN)
    window = room.open(state, Step.SIGN_IN, practising=True)
    window.session.connect_network(world.network)
    window.show_step(Step.CHECKS)
    room.qtbot.waitUntil(lambda: window.session.state.diagnosis is not None, timeout=LONG_MS)
    settle()
    return window


def searched(room: Room, world: World) -> WizardWindow:
    """Open a window, type an address, and let it search for the settings on a network."""
    state = replace(WizardState(platform("getthereferral"), SettingsDraft()), furthest=Step.SIGN_IN)
    window = room.open(state, Step.SENDER, practising=True)
    window.session.connect_network(world.network)
    page = field_page(window, Step.SENDER)
    type_text(page.field("from_name").edit, "Northwind Referrals")
    type_text(page.field("from_address").edit, PRACTICE_ADDRESS)
    press(page.field("from_address").edit, Qt.Key.Key_Tab)
    session = window.session
    room.qtbot.waitUntil(lambda: session.state.search is not None and session.state.search.final, timeout=LONG_MS)
    return window


def visit(window: WizardWindow, *steps: Step) -> None:
    """Go through pages and look at each."""
    for step in steps:
        page_at(window, step).grab()
        assert_harmless(window, 1024)


def link(window: WizardWindow, text: str) -> Button:
    return next(one for one in window.findChildren(Button) if text in one.text() and one.isVisible())


@pytest.mark.parametrize("text", SAID)
def test_a_server_that_answers(room: Room, text: str) -> None:
    with saying_in_replies(HOSTILE[text]) as world, longest_texts() as longest:
        window = checked(room, world)
        visit(window, Step.CHECKS, Step.FINISH)
    assert_bounded(longest)
    assert world.lab.connections


@pytest.mark.parametrize("text", SAID)
def test_a_certificate(room: Room, text: str) -> None:
    with saying_in_a_certificate(HOSTILE[text]) as world, longest_texts() as longest:
        window = checked(room, world)
        visit(window, Step.CHECKS)
        click(link(window, "Trust this one key"))
        (dialog,) = window.findChildren(PinDialog)
        assert_harmless(dialog, 860)
        labels = [label.text() for label in dialog.findChildren(QLabel)]
        dialog.reject()
        visit(window, Step.FINISH)
    assert_bounded(longest)
    # The subject stands there as far as it may, escaped.
    begins = display_safe(HOSTILE[text].encode("utf-8", "replace").decode(), 12)[:6].strip(" <")
    assert [one for one in labels if begins in one.replace("\\\\", "\\").replace("\\<", "<")]


@pytest.mark.parametrize("text", SAID)
def test_records_of_names(room: Room, text: str) -> None:
    with saying_in_records(HOSTILE[text]) as world, longest_texts() as longest:
        window = searched(room, world)
        visit(window, Step.SENDER, Step.SERVER, Step.SIGN_IN)
    assert_bounded(longest)


@pytest.mark.parametrize("text", [*SAID, "name that fits", "placeholders"])
def test_a_file_of_settings_on_the_web(room: Room, text: str) -> None:
    with saying_in_autoconfig(HOSTILE[text]) as world, longest_texts() as longest:
        window = searched(room, world)
        visit(window, Step.SENDER, Step.SERVER, Step.SIGN_IN)
        username = field_page(window, Step.SIGN_IN).text_of("username")
    assert_bounded(longest)
    assert [line for line in world.fetched if line.startswith("GET /mail/config-v1.1.xml")]
    assert username in (HOSTILE[text], PRACTICE_ADDRESS)
    assert len(username) <= 320
    if text == "markup":
        assert username == HOSTILE[text]
        assert HOSTILE[text] not in everything_said()
        QApplication.processEvents()


def test_the_checks_page_says_what_a_server_said_as_it_stands(room: Room) -> None:
    with saying_in_replies(HOSTILE["markup"]) as world:
        window = checked(room, world)
        page = window.step_page(Step.CHECKS)
        assert isinstance(page, ChecksPage)
        assert HOSTILE["markup"][:100] in everything_said()
