"""Rules 12 to 23: fields, their errors, and what is pasted into them."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.gui.hands import OFFSCREEN_SAYS, click, type_text
from tests.gui.made_runs import diagnosis, finding, good_outcomes, refused_sign_in
from tests.gui.made_sessions import connected, made_draft, platform
from tests.gui.rules.rule_room import (
    BUTTONS,
    FINE,
    REFUSED,
    Room,
    button,
    empty_and_type,
    field_page,
    paste,
    primaries,
    settle,
    words_of,
)
from tests.gui.scripted_lookups import ScriptedPorts, found, names
from wizard.diagnosis.finding import ChangeSettings, OpenPage, Severity, TryAgain
from wizard.facts.names import DnsOutcome
from wizard.facts.network_view import NetworkView
from wizard.flow.results import take_search
from wizard.flow.steps import FIELDS, Step
from wizard.flow.typing_rules import type_into
from wizard.flow.wizard_state import WizardState
from wizard.gui import bridge_jobs
from wizard.gui.bridge_worker import Emit, JobBody
from wizard.gui.delayed_lookup import DELAY_MS, DelayedLookup
from wizard.gui.pages.field_page import FieldPage
from wizard.gui.pages.finish import FinishPage
from wizard.gui.pages.sender import SenderPage
from wizard.gui.pages.server import ServerPage
from wizard.gui.widgets.buttons import Button
from wizard.settings.draft import SettingsDraft
from wizard.settings.mailbox import Mailbox
from wizard.settings.transport_security import TransportSecurity

pytestmark = OFFSCREEN_SAYS

WRONG = {"from_address": "a@@b", "host": "bad host", "port": "70000"}
GOOD = {"from_address": "a@northwind.example", "host": "mail.northwind.example", "port": "465"}
STEP_OF = {name: step for step, fields in FIELDS.items() for name in fields}


def fresh() -> WizardState:
    return replace(WizardState(platform("getthereferral")), furthest=Step.SIGN_IN)


def whole() -> WizardState:
    return replace(WizardState(platform("getthereferral"), made_draft()), furthest=Step.FINISH)


def wrong(page: FieldPage, name: str) -> bool:
    """Tell whether a field shows an error, by its words or its colour."""
    field = page.field(name)
    return bool(field.box.property("state") == "error")


def link_of(page: FieldPage, words: str) -> Button:
    return next(one for one in page.findChildren(Button) if one.isVisible() and words in one.text())


@pytest.mark.parametrize("name", WRONG)
def test_rule_12_no_error_while_a_field_was_never_left(room: Room, name: str) -> None:
    page = field_page(room.open(fresh()), STEP_OF[name])
    edit = page.field(name).edit
    edit.setFocus()
    for letter in WRONG[name]:
        QTest.keyClicks(edit, letter)
        assert not wrong(page, name)
        assert page.problems.isHidden()
    other = next(one for one in page.findChildren(QLineEdit) if one is not edit and one.isVisible())
    other.setFocus()
    settle()
    assert wrong(page, name)


def test_rule_12_an_answer_of_the_network_while_typing_is_no_error_yet(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever stops in the middle of a name has not given the wrong one."""
    monkeypatch.setattr(bridge_jobs, "observing_ports", ScriptedPorts(names(DnsOutcome.NXDOMAIN)))
    window = room.open(fresh())
    page = field_page(window, Step.SERVER)
    assert isinstance(page, ServerPage)
    connected(window.session)
    page.field("host").setFocus()
    type_text(page.field("host").edit, "mail.northwind.ex")
    page._lookup._delay.timer.timeout.emit()  # the pause is over
    room.qtbot.waitUntil(lambda: page._lookup.names is not None)
    settle()
    assert not wrong(page, "host")
    page.field("port").setFocus()
    settle()
    assert wrong(page, "host")


@pytest.mark.parametrize("name", ["from_name", "from_address", "host", "port", "username", "password"])
def test_rule_13_an_empty_field_is_reported_on_next_only(room: Room, name: str) -> None:
    window = room.open(replace(fresh(), draft=SettingsDraft(port="")))
    page = field_page(window, STEP_OF[name])
    for one in (edit for edit in page.findChildren(QLineEdit) if edit.isVisible()):
        one.setFocus()
        QTest.keyClicks(one, "a")
        QTest.keyClick(one, Qt.Key.Key_Backspace)
    button(window, BUTTONS.NextButton).setFocus()
    settle()
    assert not wrong(page, name)
    assert page.problems.isHidden()
    click(button(window, BUTTONS.NextButton))
    settle()
    assert wrong(page, name)


@pytest.mark.parametrize("name", WRONG)
def test_rule_14_a_shown_error_goes_with_the_key_that_mends_it(room: Room, name: str) -> None:
    page = field_page(room.open(fresh()), STEP_OF[name])
    edit = page.field(name).edit
    empty_and_type(edit, WRONG[name])
    click(button(room.windows[0], BUTTONS.NextButton))
    assert wrong(page, name)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, GOOD[name])
    # Nothing turned the event loop since: the error went within the handling of the key.
    assert not wrong(page, name)
    assert not any(text.startswith(page.name_of(name)) for text in page.problems.texts())


@pytest.mark.parametrize("name", ["from_address", "host", "port"])
def test_rule_14_a_field_that_was_right_is_not_called_wrong_while_it_is_typed_again(room: Room, name: str) -> None:
    """Reward early, punish late."""
    page = field_page(room.open(whole()), STEP_OF[name])
    edit = page.field(name).edit
    other = next(one for one in page.findChildren(QLineEdit) if one is not edit and one.isVisible())
    edit.setFocus()
    other.setFocus()
    empty_and_type(edit, WRONG[name])
    assert not wrong(page, name)
    other.setFocus()
    settle()
    assert wrong(page, name)


@pytest.mark.parametrize("name", ["host", "port", "username", "from_address"])
@pytest.mark.parametrize("around", ["  {}  ", "{}\r\n", "\u200b{}\ufeff", "\t{}\u00a0"])
def test_rule_15_what_cannot_be_seen_is_removed_on_paste_and_said(room: Room, name: str, around: str) -> None:
    wanted = {**GOOD, "username": "a@northwind.example"}[name]
    page = field_page(room.open(whole()), STEP_OF[name])
    edit = page.field(name).edit
    edit.setFocus()
    edit.selectAll()
    paste(edit, around.format(wanted))
    settle()
    assert edit.text() == wanted
    assert getattr(page.session.state.draft, name) == wanted
    assert "removed" in words_of(page.field(name))


def test_rule_15_pasting_over_a_selection_of_the_same_length_is_a_paste(room: Room) -> None:
    page = field_page(room.open(whole()), Step.SERVER)
    edit = page.field("host").edit
    edit.setFocus()
    edit.selectAll()
    paste(edit, " mail.northwind.exampl ")
    assert edit.text() == "mail.northwind.exampl"


@pytest.mark.parametrize("name", ["from_name", "from_address", "host", "port", "username"])
@pytest.mark.parametrize("hidden", ["\u202e", "\u2066", "\u200f", "\u200b", "\u00ad"])
def test_rule_15_what_turns_or_hides_is_taken_out_of_every_field_and_can_be_undone(
    room: Room, name: str, hidden: str
) -> None:
    page = field_page(room.open(fresh()), STEP_OF[name])
    edit = page.field(name).edit
    empty_and_type(edit, "ab")
    paste(edit, f"1{hidden}\U0001f600")
    assert edit.text() == getattr(page.session.state.draft, name) == "ab1\U0001f600"
    assert "removed" in words_of(page.field(name))
    edit.undo()
    assert edit.text() == getattr(page.session.state.draft, name) == "ab"
    edit.redo()
    edit.setCursorPosition(2)
    edit.insert(hidden)  # as the menu of Qt does, one character alone
    assert edit.text() == getattr(page.session.state.draft, name) == "ab1\U0001f600"
    assert edit.cursorPosition() == 2
    assert "removed" in words_of(page.field(name))


def test_rule_15_what_joins_letters_stays_in_a_name(room: Room) -> None:
    name = "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \u2764\ufe0f"
    page = field_page(room.open(fresh()), Step.SENDER)
    paste(page.field("from_name").edit, name)
    assert page.field("from_name").text() == page.session.state.draft.from_name == name


def test_rule_15_nothing_is_removed_from_a_password(room: Room) -> None:
    page = field_page(room.open(replace(whole(), draft=made_draft(""))), Step.SIGN_IN)
    edit = page.field("password").edit
    paste(edit, " lamp\u200b27 ")
    assert edit.text() == " lamp\u200b27 "
    assert "begins or ends with a blank" in words_of(page)


@pytest.mark.parametrize(
    ("text", "host", "number", "security"),
    [
        ("smtp://mail.northwind.example:587", "mail.northwind.example", "587", TransportSecurity.STARTTLS),
        ("mail.northwind.example:465", "mail.northwind.example", "465", TransportSecurity.IMPLICIT_TLS),
        ("ssl://mail.northwind.example", "mail.northwind.example", "465", TransportSecurity.IMPLICIT_TLS),
        ("https://mail.northwind.example/owa/?x=1", "mail.northwind.example", "587", TransportSecurity.STARTTLS),
        (
            "SMTP server: mail.northwind.example\nPort: 465\nSecurity: SSL\nUser name: a@northwind.example\n",
            "mail.northwind.example",
            "465",
            TransportSecurity.IMPLICIT_TLS,
        ),
    ],
)
def test_rule_16_a_whole_place_pasted_into_the_host_is_split(
    room: Room, text: str, host: str, number: str, security: TransportSecurity
) -> None:
    page = field_page(room.open(fresh()), Step.SERVER)
    paste(page.field("host").edit, text)
    draft = page.session.state.draft
    assert (draft.host, draft.port, draft.security) == (host, number, security)
    assert page.field("host").text() == host


def test_rule_16_a_mailto_link_is_a_user_name(room: Room) -> None:
    page = field_page(room.open(fresh()), Step.SERVER)
    paste(page.field("host").edit, "mailto:referrals@northwind.example")
    assert page.session.state.draft.username == "referrals@northwind.example"


@pytest.mark.parametrize("step", [Step.SENDER, Step.SERVER, Step.SIGN_IN])
def test_rule_17_next_stays_enabled_and_each_entry_leads_to_its_field(room: Room, step: Step) -> None:
    window = room.open(replace(fresh(), draft=SettingsDraft(port="", host="")))
    page = field_page(window, step)
    assert button(window, BUTTONS.NextButton).isEnabled()
    click(button(window, BUTTONS.NextButton))
    settle()
    assert button(window, BUTTONS.NextButton).isEnabled()
    assert window.current_step() is step
    assert page.problems.title_label.text() == "There is a problem"
    for text in page.problems.texts():
        click(next(one for one in page.problems.findChildren(Button) if one.text() == text))
        settle()
        focused = window.focusWidget()
        name = next(name for name in FIELDS[step] if text.startswith(page.name_of(name)))
        wanted = page.widget_of(name)
        assert wanted is not None
        assert focused in (wanted, page.field(name).box)


WARNED = diagnosis(
    good_outcomes(),
    finding("settings.starttls_not_offered", Severity.WARNING, (ChangeSettings(port=465), TryAgain(None))),
)
ONLY_WORDS = diagnosis(refused_sign_in(), finding("login.wrong_password", remedies=()))
ONLY_A_PAGE = diagnosis(refused_sign_in(), finding(remedies=(OpenPage("https://example.net/x"),)))
RESULTS = {"fine": FINE, "password": REFUSED, "warned": WARNED, "words": ONLY_WORDS, "page": ONLY_A_PAGE}


@pytest.mark.parametrize("name", RESULTS)
@pytest.mark.parametrize("step", list(Step))
def test_rule_17_one_primary_button_a_page(room: Room, name: str, step: Step) -> None:
    window = room.finished(RESULTS[name], step)
    assert len(primaries(window)) == 1, primaries(window)


def test_rule_17_without_an_api_the_guide_stands_on_finish_and_test_and_save_is_absent(room: Room) -> None:
    for result in (FINE, REFUSED):
        window = room.finished(result, Step.FINISH)
        page = window.step_page(Step.FINISH)
        assert isinstance(page, FinishPage)
        assert page.guide.isVisible()
        assert primaries(window) == ["&Save file"]
        assert "Test && &Save" not in words_of(window)


@pytest.mark.parametrize("step", [Step.SENDER, Step.SERVER, Step.SIGN_IN])
def test_rule_18_the_list_repeats_the_sentence_at_the_field_word_for_word(room: Room, step: Step) -> None:
    draft = SettingsDraft(
        from_address="a@@b", host="bad host", port="70000", username="", security=TransportSecurity.CLEARTEXT
    )
    window = room.open(replace(fresh(), draft=draft))
    page = field_page(window, step)
    click(button(window, BUTTONS.NextButton))
    settle()
    assert page.problems.texts()
    for text in page.problems.texts():
        name = next(name for name in FIELDS[step] if text.startswith(f"{page.name_of(name)}: "))
        inline = page.pairing_text() if name == "security" and isinstance(page, ServerPage) else ""
        assert text == f"{page.name_of(name)}: {inline or page.field(name).hint_text()}"
        assert "Use " not in text


def test_rule_19_a_failed_validation_clears_no_field(room: Room) -> None:
    draft = replace(made_draft(" x"), from_address="a@@b", host="bad host", port="70000", username="")
    window = room.open(replace(fresh(), draft=draft))
    for step in (Step.SENDER, Step.SERVER, Step.SIGN_IN):
        page = field_page(window, step)
        click(button(window, BUTTONS.NextButton))
        settle()
        assert window.session.state.draft == draft
        for name in (name for name in FIELDS[step] if name not in ("security", "password")):
            assert page.field(name).text() == getattr(draft, name)


@pytest.mark.parametrize(
    ("number", "security", "mended"),
    [
        ("465", TransportSecurity.STARTTLS, TransportSecurity.IMPLICIT_TLS),
        ("587", TransportSecurity.IMPLICIT_TLS, TransportSecurity.STARTTLS),
    ],
)
def test_rule_20_one_press_pairs_port_and_security(
    room: Room, number: str, security: TransportSecurity, mended: TransportSecurity
) -> None:
    window = room.open(replace(whole(), draft=replace(made_draft(), port=number, security=security)))
    page = field_page(window, Step.SERVER)
    assert isinstance(page, ServerPage)
    click(link_of(page, "Use"))
    draft = window.session.state.draft
    assert (draft.port, draft.security) == (number, mended)
    assert page.security.value() is mended


class Slow:
    """Searches that wait until they are let go, and know which of them were cancelled."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.cancelled: list[str] = []

    def __call__(self, mailbox: Mailbox, network: NetworkView, *_more: object) -> JobBody:
        domain = mailbox.domain.ascii

        async def body(emit: Emit) -> object:
            self.asked.append(domain)  # here: a job that is cancelled before its first step sees no cancellation
            try:
                if domain == "slow.example":
                    await asyncio.Event().wait()
            except asyncio.CancelledError:
                self.cancelled.append(domain)
                return found(domain)  # an answer that comes although nobody wants it
            return found(domain, provider=None)

        return body


def test_rule_21_a_newer_address_cancels_the_older_search_and_wins(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = Slow()
    monkeypatch.setattr(bridge_jobs, "finding", slow)
    window = room.open(fresh())
    page = field_page(window, Step.SENDER)
    assert isinstance(page, SenderPage)
    connected(window.session)
    empty_and_type(page.field("from_address").edit, "a@slow.example")
    page.field("from_name").setFocus()
    room.qtbot.waitUntil(lambda: slow.asked == ["slow.example"])
    empty_and_type(page.field("from_address").edit, "a@quick.example")
    room.qtbot.waitUntil(lambda: slow.cancelled == ["slow.example"])
    page.field("from_name").setFocus()
    room.qtbot.waitUntil(lambda: window.session.state.search is not None)
    settle()
    search = window.session.state.search
    assert search is not None
    assert search.domain == "quick.example"
    assert window.session.state.searched_address == "a@quick.example"
    # What comes of the older one in spite of all that is dropped.
    assert take_search(window.session.state, "a@slow.example", search) == window.session.state


def test_rule_21_a_look_up_waits_800_ms_from_the_last_key_or_for_the_end_of_the_field(room: Room) -> None:
    begun: list[str] = []
    owner = QObject()
    delayed = DelayedLookup(lambda key: len(begun.__iadd__([key])) > 0, owner)
    assert (delayed.interval_ms, DELAY_MS) == (800, 800)
    delayed.soon("a.example")
    assert (begun, delayed.timer.isActive()) == ([], True)
    delayed.soon("ab.example")
    delayed.timer.timeout.emit()  # the clock's 800 ms are over
    assert begun == ["ab.example"]
    delayed.soon("abc.example")
    delayed.now()  # the field was left
    assert begun == ["ab.example", "abc.example"]
    delayed.soon("abcd.example")
    delayed.soon(None)
    delayed.now()
    assert begun == ["ab.example", "abc.example"]


@pytest.mark.parametrize(("typed", "meant"), [("gmial.com", "gmail.com"), ("outlok.com", "outlook.com")])
def test_rule_22_a_slip_of_a_known_domain_is_pointed_out(room: Room, typed: str, meant: str) -> None:
    page = field_page(room.open(fresh()), Step.SENDER)
    type_text(page.field("from_address").edit, f"a@{typed}")
    settle()
    click(link_of(page, meant))
    assert page.session.state.draft.from_address == f"a@{meant}"


def test_rule_22_a_slip_of_a_known_host_is_pointed_out(room: Room) -> None:
    page = field_page(room.open(fresh()), Step.SERVER)
    type_text(page.field("host").edit, "smtp.gmial.com")
    settle()
    click(link_of(page, "smtp.gmail.com"))
    assert page.session.state.draft.host == "smtp.gmail.com"


def test_rule_23_a_from_that_is_not_the_mailbox_is_flagged_with_the_platforms_rule(room: Room) -> None:
    window = room.open(type_into(whole(), "username", "somebody@northwind.example"))
    page = field_page(window, Step.SIGN_IN)
    assert window.session.state.platform.short_name in page.field("username").hint_text()
    assert "mailbox" in page.field("username").hint_text()
    click(link_of(page, "Use referrals@northwind.example"))
    assert page.field("username").hint_text() == ""
