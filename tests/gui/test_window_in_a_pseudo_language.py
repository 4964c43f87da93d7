"""Window, rail, bar, dialogs and widgets say nothing in English when another language is spoken."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS
from tests.gui.made_sessions import connected, made_state, platform
from tests.gui.readable import has_plain_words, plain_english, twice_translated
from tests.words.pseudo import speaking_pseudo
from wizard.catalogue.platforms import load_platforms
from wizard.catalogue.providers import load_providers
from wizard.facts.check import CheckState
from wizard.flow.navigation import StepMark
from wizard.flow.steps import Step
from wizard.gui.bridge_keys import KeysTold, KeyTold, SignedTold
from wizard.gui.close_question import close_dialog
from wizard.gui.dialogs_connect import ConnectDialog
from wizard.gui.dialogs_explain import ExplainDialog
from wizard.gui.dialogs_go_back import go_back_dialog
from wizard.gui.dialogs_guide import GuideDialog
from wizard.gui.dialogs_keys import KeysDialog
from wizard.gui.dialogs_keys_parts import PairingDialog, PassphraseDialog
from wizard.gui.dialogs_practice import PracticeDialog
from wizard.gui.dialogs_text import TextDialog
from wizard.gui.keyring_sentences import keyring_sentence
from wizard.gui.page_set import make_pages
from wizard.gui.practice_task import task_words
from wizard.gui.rail import Rail
from wizard.gui.session import PracticeSeat, Session
from wizard.gui.widgets.buttons import Button
from wizard.gui.widgets.check_row import CheckRow
from wizard.gui.widgets.copy_row import CopyRow
from wizard.gui.widgets.password_edit import PasswordEdit
from wizard.gui.window import WizardWindow
from wizard.gui.window_menu import WindowMenu
from wizard.practice.scenarios import SCENARIOS
from wizard.workstation.password_store import KeyringState

pytestmark = OFFSCREEN_SAYS
KID = "a" * 43
NAMES = ("SMTP Wizard", "GetTheReferral", "PowerShell", "Ctrl+E")


@pytest.fixture(autouse=True)
def in_pseudo() -> Iterator[None]:
    with speaking_pseudo():
        yield


@pytest.fixture
def session() -> Iterator[Session]:
    made = Session(made_state(None), practising=True)
    yield made
    made.shut_down()


def assert_translated(widget: QWidget, *names: str) -> None:
    assert plain_english(widget, (*NAMES, *names)) == []
    assert twice_translated(widget) == []


def test_a_text_in_english_is_seen() -> None:
    assert has_plain_words("⟦Pórt~~⟧: open")
    assert not has_plain_words("⟦Pórt~~⟧: 587")
    assert not has_plain_words("⟦Ásk {who}⟧".format(who="Anna"))


def test_the_frame_of_the_window(qtbot: QtBot, session: Session) -> None:
    window = WizardWindow(session, make_pages(session))
    qtbot.addWidget(window)
    session.sit_down(PracticeSeat("⟦Títlé⟧", "a@b.example", "pass-1", "⟦Dó ít⟧"))
    assert not has_plain_words(window.windowTitle(), NAMES)
    assert_translated(window.rail)
    bars = [child for child in window.findChildren(QWidget) if child.objectName() == "practice_bar"]
    assert bars
    for bar in bars:
        assert_translated(bar)
    for button in window.findChildren(Button):
        assert_translated(button)
    window.close_without_question()


@pytest.mark.parametrize("mark", StepMark)
def test_every_mark_of_a_step(qtbot: QtBot, mark: StepMark) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    rail = Rail(parent, WindowMenu(parent))
    rail.show_steps("GetTheReferral", dict.fromkeys(Step, mark), frozenset(Step))
    assert_translated(rail)


def test_small_dialogs(qtbot: QtBot, session: Session) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    for one in load_platforms():
        assert_translated(go_back_dialog(one, parent), one.name, one.fallback_sender or "-")
    for dialog in (
        close_dialog(parent),
        ConnectDialog(session, parent),
        PassphraseDialog(parent, new=True),
        PassphraseDialog(parent, new=False),
        PairingDialog(parent, "", ""),
        TextDialog(parent, "", "", "a text"),
    ):
        assert_translated(dialog, "https://platform.example")


def test_keys_and_what_they_signed(qtbot: QtBot, session: Session) -> None:
    dialog = KeysDialog(session)
    qtbot.addWidget(dialog)
    key = KeyTold("EdDSA+X25519", KID, "FINGERPRINT", "SHORT", "keyring", ((True,),))
    signed = tuple(
        SignedTold(1_700_000_000, how, "GetTheReferral", "a@b.example", "mail.b.example:587", known)
        for how in ("file", "push")
        for known in ("SHORT", "")
    )
    dialog._show(KeysTold((key,), "usable", signed))
    assert_translated(dialog, "EdDSA", "FINGERPRINT", "SHORT")


@pytest.mark.parametrize("keyring", ["usable", "locked", "none"])
def test_no_keys(qtbot: QtBot, session: Session, keyring: Literal["usable", "locked", "none"]) -> None:
    dialog = KeysDialog(session)
    qtbot.addWidget(dialog)
    dialog._show(KeysTold((), keyring, ()))
    assert_translated(dialog)


def test_explaining_a_message(qtbot: QtBot, session: Session) -> None:
    providers = tuple(one.name for one in load_providers().values())
    dialog = ExplainDialog(connected(session))
    qtbot.addWidget(dialog)
    for text in ("534 5.7.9 Application-specific password required", "All 14 widgets were painted blue"):
        dialog.start_over()
        dialog.paste.take(text)
        dialog.explain_now()
        # The card of the text before goes first, since an empty text takes it away.
        qtbot.waitUntil(lambda: dialog.card is not None, timeout=10_000)
        assert dialog.card is not None
        cause = dialog.explanation.cause if dialog.explanation is not None else None
        example = dialog.paste.placeholderText()
        assert_translated(dialog, *providers, "STARTTLS", "TLS", "SSL", example, cause or "-", "GetTheReferral")


@pytest.mark.parametrize("provider_id", ["gmail", "microsoft-365", "mailgun"])
def test_the_guide_of_a_provider(qtbot: QtBot, provider_id: str) -> None:
    provider = load_providers()[provider_id]
    dialog = GuideDialog(None, provider, None, platform("getthereferral"), date(2026, 11, 25))
    qtbot.addWidget(dialog)
    assert twice_translated(dialog) == []
    assert not has_plain_words(dialog.close_button.text())


def test_practice_situations(qtbot: QtBot) -> None:
    dialog = PracticeDialog("healthy")
    qtbot.addWidget(dialog)
    assert_translated(dialog)
    for scenario in SCENARIOS:
        assert not has_plain_words(task_words(scenario)), scenario.id


@pytest.mark.parametrize("state", CheckState)
def test_rows_of_checks(qtbot: QtBot, state: CheckState) -> None:
    row = CheckRow("")
    qtbot.addWidget(row)
    row.show_state(state, "")
    assert_translated(row)


def test_buttons_beside_values(qtbot: QtBot) -> None:
    copy, password = CopyRow("", ""), PasswordEdit()
    for widget in (copy, password):
        qtbot.addWidget(widget)
    for pressed in (True, False):
        copy.say_copied(pressed)
        password.toggle.setChecked(pressed)
        assert_translated(copy)
        assert_translated(password)


@pytest.mark.parametrize("state", KeyringState)
def test_answers_of_the_keyring(state: KeyringState) -> None:
    for name in ("KWallet", None):
        assert not has_plain_words(keyring_sentence(state, name))
