"""The Sign-in page: what is expected, what is pointed out, where the password stays."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS, click, press, type_text
from tests.gui.made_runs import diagnosis, good_outcomes
from tests.gui.made_sessions import connected, platform
from tests.gui.scripted_lookups import found
from wizard.flow.closing import would_lose_password
from wizard.flow.found_settings import take_found
from wizard.flow.results import begin_check, take_diagnosis
from wizard.flow.steps import Step
from wizard.flow.typing_rules import type_into, type_password
from wizard.flow.wizard_state import WizardState
from wizard.gui import bridge_jobs
from wizard.gui.bridge_worker import Emit, JobBody
from wizard.gui.drafts_session import keep_drafts
from wizard.gui.page_set import make_pages
from wizard.gui.pages.sign_in import SignInPage
from wizard.gui.pages.sign_in_relay import relay_terms
from wizard.gui.password_keeper import password_keeper
from wizard.gui.session import Session
from wizard.gui.widgets.buttons import Button
from wizard.gui.window import WizardWindow
from wizard.settings.endpoint import Host
from wizard.settings.secret import Secret
from wizard.workstation.password_store import KeyringResult, KeyringState

pytestmark = OFFSCREEN_SAYS

ADDRESS = "referrals@northwind.example"
CANARY = "orchard lamp 27"


@dataclass
class ScriptedKeyring:
    """Stands in for the keyring jobs of the bridge."""

    name: str | None = "Secret Service"
    holds: str | None = None
    says: KeyringState | None = None
    stored: list[tuple[str, str, Secret]] = field(default_factory=list)
    deleted: list[tuple[str, str]] = field(default_factory=list)

    def finding(self) -> JobBody:
        state = KeyringState.FOUND if self.name else KeyringState.NO_KEYRING
        return _giving(KeyringResult(state, self.name))

    def loading(self, host: Host, username: str) -> JobBody:
        if self.holds is None:
            return _giving(KeyringResult(self.says or KeyringState.MISSING, self.name))
        return _giving(KeyringResult(KeyringState.FOUND, self.name, secret=Secret(self.holds)))

    def storing(self, host: Host, username: str, password: Secret) -> JobBody:
        self.stored.append((host.ascii, username, password))
        return _giving(KeyringResult(self.says or KeyringState.STORED, self.name))

    def deleting(self, host: Host, username: str) -> JobBody:
        self.deleted.append((host.ascii, username))
        return _giving(KeyringResult(KeyringState.DELETED, self.name))


def _giving(result: KeyringResult) -> JobBody:
    async def body(emit: Emit) -> object:
        return result

    return body


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> ScriptedKeyring:
    """Script the keyring: no test opens the one of the machine."""
    scripted = ScriptedKeyring()
    monkeypatch.setattr(bridge_jobs, "finding_keyring", scripted.finding)
    monkeypatch.setattr(bridge_jobs, "loading_password", scripted.loading)
    monkeypatch.setattr(bridge_jobs, "storing_password", scripted.storing)
    monkeypatch.setattr(bridge_jobs, "deleting_password", scripted.deleting)
    return scripted


@pytest.fixture
def session() -> Iterator[Session]:
    """Give a session with Google's server filled in."""
    state = type_into(WizardState(platform("getthereferral")), "from_address", ADDRESS)
    state = type_into(state, "from_name", "Northwind")
    made = Session(replace(take_found(state, ADDRESS, found()), step=Step.SIGN_IN, furthest=Step.SIGN_IN))
    yield made
    made.shut_down()


def page_of(qtbot: QtBot, session: Session) -> SignInPage:
    page = SignInPage(session)
    qtbot.addWidget(page)
    page.resize(728, 596)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.entered()
    return page


def press_link(page: QWidget, words: str) -> None:
    click(next(button for button in page.findChildren(Button) if button.text() == words and button.isVisible()))


def test_the_address_is_the_user_name_until_another_is_typed(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    assert page.username.text() == ADDRESS
    assert page.window().focusWidget() is page.password_edit


def test_what_is_typed_becomes_a_secret_with_every_key(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    type_text(page.password_edit, "abc")
    assert session.state.draft.password == Secret("abc")
    assert "abc" not in repr(session.state)


def test_the_field_is_called_what_the_provider_calls_it(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    assert page.password.label.shown_text() == "App password"
    assert page.password_edit.accessibleName() == "App password"
    assert page.provider.title_label.text() == "Google Workspace"


def test_an_app_password_in_four_groups_is_offered_as_sixteen_letters(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    type_text(page.password_edit, "abcd efgh ijkl mnop")
    assert session.state.draft.password == Secret("abcd efgh ijkl mnop")
    press_link(page, "Use the 16 letters")
    assert session.state.draft.password == Secret("abcdefghijklmnop")


def test_edge_blanks_are_pointed_out_and_kept(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    type_text(page.password_edit, "secret ")
    assert "blank" in page.password.hint_text()
    assert session.state.draft.password == Secret("secret ")


def test_caps_lock_is_said_as_text(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    type_text(page.password_edit, "A")
    assert page.password.hint_text() == "Caps Lock is on."
    type_text(page.password_edit, "b")
    assert page.password.hint_text() == ""


def test_next_masks_a_password_that_was_shown(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    type_text(page.password_edit, "secret")
    page.password_edit.toggle.setChecked(True)
    assert page.may_leave()
    assert not page.password_edit.revealed


def test_an_empty_password_holds_the_page_and_says_why(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    assert not page.may_leave()
    assert page.problems.texts() == ("App password: Enter the password.",)
    press(page.window().focusWidget(), Qt.Key.Key_Space)
    assert page.window().focusWidget() is page.password_edit


def test_a_user_name_that_differs_from_the_sender_is_flagged_with_the_rule(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    page.username.edit.clear()
    type_text(page.username.edit, "other@northwind.example")
    assert page.username.hint_text() == "GTR sends only as the mailbox that signs in."
    press_link(page, f"Use {ADDRESS}")
    assert session.state.draft.username == ADDRESS
    assert page.username.hint_text() == ""


def test_a_relay_wants_neither_name_nor_password(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    click(page.no_sign_in)
    assert not session.state.draft.signs_in
    assert page.username.isHidden()
    assert page.password.isHidden()
    assert "asks for a user name and a password" in page.relay.text()
    assert page.may_leave()


def test_leaving_the_relay_again_brings_both_back_with_their_values(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    type_text(page.password_edit, "secret")
    click(page.no_sign_in)
    click(page.no_sign_in)
    assert session.state.draft.signs_in
    assert (page.username.text(), page.password_edit.text()) == (ADDRESS, "secret")


def test_the_terms_of_a_relay_name_whom_to_admit() -> None:
    neutral = platform("other")
    assert "Ask the platform" in relay_terms(neutral)
    assert "asks for a user name" in relay_terms(platform("getthereferral"))


def test_the_keyring_is_named_and_only_used_when_chosen(
    qtbot: QtBot, session: Session, keyring: ScriptedKeyring
) -> None:
    page = page_of(qtbot, connected(session))
    qtbot.waitUntil(page.keeping.box.isVisible)
    assert page.keeping.box.text() == "&Keep the password in Secret Service once the sign-in worked"
    assert not page.keeping.box.isChecked()
    type_text(page.password_edit, "secret")
    sign_in_works(session)
    assert keyring.stored == []


def sign_in_works(session: Session) -> None:
    state = begin_check(session.state)
    session.apply(take_diagnosis(state, diagnosis(good_outcomes())))


def test_a_chosen_keyring_gets_the_password_once_the_sign_in_worked(
    qtbot: QtBot, session: Session, keyring: ScriptedKeyring
) -> None:
    page = page_of(qtbot, connected(session))
    qtbot.waitUntil(page.keeping.box.isVisible)
    type_text(page.password_edit, "secret")
    click(page.keeping.box)
    assert session.state.keeps_password
    assert keyring.stored == []
    sign_in_works(session)
    qtbot.waitUntil(lambda: page.keeping.sentence() == "The password is kept in Secret Service.")
    assert keyring.stored == [("smtp.gmail.com", ADDRESS, Secret("secret"))]


def test_a_password_that_the_keyring_refused_is_said_and_would_be_lost_by_closing(
    qtbot: QtBot, session: Session, keyring: ScriptedKeyring, tmp_path: Path
) -> None:
    keyring.says = KeyringState.NOT_STORED
    window = WizardWindow(connected(session), make_pages(session))
    qtbot.addWidget(window, before_close_func=lambda _window: window.close_without_question())
    keep_drafts(session, tmp_path / "drafts")
    session.apply(replace(type_password(session.state, Secret("secret")), keeps_password=True))
    sign_in_works(session)
    qtbot.waitUntil(lambda: window.memory.notice is not None)
    assert window.memory.notice is not None
    assert window.memory.notice.text().startswith("Secret Service did not keep the password.")
    assert would_lose_password(session.state)
    assert len(keyring.stored) == 1, "it is tried again when it is chosen again"
    keyring.says = None
    password_keeper(session).choose(keeps=True)
    qtbot.waitUntil(lambda: password_keeper(session).sentence == "The password is kept in Secret Service.")
    assert not would_lose_password(session.state)
    assert len(keyring.stored) == 2


def test_giving_the_choice_up_removes_what_was_stored(
    qtbot: QtBot, session: Session, keyring: ScriptedKeyring
) -> None:
    page = page_of(qtbot, connected(session))
    qtbot.waitUntil(page.keeping.box.isVisible)
    type_text(page.password_edit, "secret")
    click(page.keeping.box)
    sign_in_works(session)
    qtbot.waitUntil(lambda: page.keeping.sentence() == "The password is kept in Secret Service.")
    click(page.keeping.box)
    qtbot.waitUntil(lambda: keyring.deleted == [("smtp.gmail.com", ADDRESS)])


def test_a_keyring_that_refuses_is_said(qtbot: QtBot, session: Session, keyring: ScriptedKeyring) -> None:
    keyring.says = KeyringState.LOCKED
    page = page_of(qtbot, connected(session))
    qtbot.waitUntil(page.keeping.load.isVisible)
    click(page.keeping.load)
    qtbot.waitUntil(lambda: page.keeping.sentence() == "Secret Service is locked. Unlock it and try again.")
    assert not session.state.draft.password


def test_a_kept_password_is_used_without_being_shown(
    qtbot: QtBot, session: Session, keyring: ScriptedKeyring
) -> None:
    keyring.holds = CANARY
    page = page_of(qtbot, connected(session))
    qtbot.waitUntil(page.keeping.load.isVisible)
    click(page.keeping.load)
    qtbot.waitUntil(lambda: session.state.draft.password == Secret(CANARY))
    assert page.password_edit.text() == ""
    assert page.password_edit.placeholderText() == "Already entered. Type here to replace it."
    assert page.may_leave()


def test_practice_leaves_the_keyring_alone(qtbot: QtBot, session: Session, keyring: ScriptedKeyring) -> None:
    practice = connected(Session(session.state, practising=True))
    page = page_of(qtbot, practice)
    type_text(page.password_edit, "secret")
    sign_in_works(practice)
    assert page.keeping.box.isHidden()
    assert page.keeping.load.isHidden()
    assert page.keeping.sentence() == "Practice keeps no password: it is gone when the window closes."
    assert keyring.stored == []
    practice.shut_down()


def test_without_a_keyring_the_page_says_where_the_password_stays(
    qtbot: QtBot, session: Session, keyring: ScriptedKeyring
) -> None:
    keyring.name = None
    page = page_of(qtbot, connected(session))
    qtbot.waitUntil(lambda: "has no keyring" in page.keeping.sentence())
    assert page.keeping.box.isHidden()


def test_a_password_corrected_elsewhere_is_not_put_into_the_field(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    type_text(page.password_edit, "old")
    session.apply(type_password(session.state, Secret("new")))
    assert page.password_edit.text() == ""
    assert page.may_leave()


def test_the_password_is_in_no_other_text_of_the_page(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    type_text(page.password_edit, CANARY)
    page.may_leave()
    texts = [page.accessibleName(), page.accessibleDescription(), page.windowTitle()]
    for widget in page.findChildren(QWidget):
        texts += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.objectName()]
    assert not [text for text in texts if CANARY in text or CANARY.split(maxsplit=1)[0] in text]


def test_the_page_of_a_provider_without_passwords_warns(qtbot: QtBot, session: Session) -> None:
    session.apply(replace(session.state, provider="outlook-com", candidate=None))
    session.apply(type_into(session.state, "host", "smtp-mail.outlook.com"))
    page = page_of(qtbot, session)
    assert page.provider.property("kind") == "warning"
