"""Rule 16 beyond the host field: a whole configuration goes to its fields, and nothing typed is lost unasked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLineEdit

from tests.gui.hands import OFFSCREEN_SAYS, click
from tests.gui.made_sessions import platform
from tests.gui.rules.rule_room import Room, empty_and_type, field_page, paste, settle, words_of
from wizard.flow.steps import FIELDS, Step
from wizard.flow.wizard_state import WizardState
from wizard.gui.pages.field_page import FieldPage
from wizard.gui.widgets.buttons import Button
from wizard.settings.secret import Secret
from wizard.settings.transport_security import TransportSecurity

pytestmark = OFFSCREEN_SAYS

STEP_OF = {name: step for step, fields in FIELDS.items() for name in fields}
INTO = ("from_name", "from_address", "host", "username")
BLOCKS = {
    "page": (
        "Incoming server: imap.northwind.example\nPort: 993\nOutgoing server: mail.northwind.example\nPort: 465\n"
        "Encryption: SSL/TLS\nUsername: a@northwind.example\nPassword: lamp 27\nQuota: 5 GB"
    ),
    "line": (
        "Outgoing server: mail.northwind.example Port: 465 Encryption: SSL/TLS "
        "Username: a@northwind.example Password: lamp 27"
    ),
    "json": (
        '{"host": "mail.northwind.example", "port": 465, "secure": true, '
        '"auth": {"user": "a@northwind.example", "pass": "lamp 27"}}'
    ),
    "ini": (
        "[smtp]\nhost = mail.northwind.example\nport = 465\nuser = a@northwind.example\npassword = lamp 27\n"
        "[imap]\nhost = imap.northwind.example"
    ),
    "xml": (
        "<?xml version='1.0'?><clientConfig version='1.1'><emailProvider id='x'><incomingServer type='imap'><hostname>"
        "imap.northwind.example</hostname></incomingServer><outgoingServer type='smtp'><hostname>mail.northwind.example"
        "</hostname><port>465</port><socketType>SSL</socketType><username>a@northwind.example</username><password>"
        "lamp 27</password></outgoingServer></emailProvider></clientConfig>"
    ),
    "compose": (
        "  environment:\n    - DB_PASSWORD=other\n    - SMTP_HOST=mail.northwind.example\n    - SMTP_PORT=465\n"
        "    - SMTP_USER=a@northwind.example\n    - 'SMTP_PASSWORD=lamp 27'\n"
    ),
}


def fresh() -> WizardState:
    return replace(WizardState(platform("getthereferral")), furthest=Step.SIGN_IN)


def link_of(page: FieldPage, words: str) -> Button:
    return next(one for one in page.findChildren(Button) if one.isVisible() and words in one.text())


@pytest.mark.parametrize("block", BLOCKS)
@pytest.mark.parametrize("name", INTO)
def test_rule_16_every_part_of_a_block_goes_to_its_field(room: Room, name: str, block: str) -> None:
    page = field_page(room.open(fresh()), STEP_OF[name])
    edit = page.field(name).edit
    paste(edit, BLOCKS[block])
    settle()
    draft = page.session.state.draft
    assert (draft.host, draft.port) == ("mail.northwind.example", "465")
    assert draft.security is TransportSecurity.IMPLICIT_TLS
    assert draft.username == "a@northwind.example"
    assert draft.password == Secret("lamp 27")
    assert edit.text() == getattr(draft, name)
    assert "Filled in from what you pasted: host, port, security, user name, password." in words_of(page)
    # The password stands in no field, no words and no step back.
    for one in page.findChildren(QLineEdit):
        one.undo()
        assert "lamp" not in one.text()
    assert "lamp" not in words_of(page)
    assert "lamp" not in page.field(name).edit.accessibleDescription()


def test_rule_16_what_is_not_understood_is_told_by_its_name(room: Room) -> None:
    page = field_page(room.open(fresh()), Step.SERVER)
    paste(page.field("host").edit, BLOCKS["page"])
    assert "Not used: Incoming server, Quota." in words_of(page)


def test_rule_16_what_was_typed_is_replaced_only_when_it_is_wanted(room: Room) -> None:
    window = room.open(fresh())
    page = field_page(window, Step.SERVER)
    empty_and_type(page.field("host").edit, "own.northwind.example")
    page = field_page(window, Step.SENDER)
    paste(page.field("from_name").edit, f"From name: Anna\n{BLOCKS['page']}")
    settle()
    draft = window.session.state.draft
    assert (draft.from_name, draft.username) == ("Anna", "a@northwind.example")
    assert (draft.host, draft.port) == ("own.northwind.example", "587")
    assert "You entered something else for: host, port, security." in words_of(page)
    click(link_of(page, "Use what you pasted"))
    draft = window.session.state.draft
    assert (draft.host, draft.port) == ("mail.northwind.example", "465")
    assert "You entered something else" not in words_of(page)


def test_rule_16_typing_on_keeps_what_was_typed_and_drops_the_offer(room: Room) -> None:
    window = room.open(fresh())
    page = field_page(window, Step.SERVER)
    empty_and_type(page.field("host").edit, "own.northwind.example")
    page = field_page(window, Step.SENDER)
    paste(page.field("from_address").edit, BLOCKS["page"])
    empty_and_type(page.field("from_name").edit, "Anna")
    assert "Use what you pasted" not in words_of(page)
    assert window.session.state.draft.host == "own.northwind.example"


@pytest.mark.parametrize("text", ["Dr. Smith: Dental\nCare", "Anna <a@northwind.example>", "Smith; Dental"])
def test_rule_16_a_name_is_left_a_name(room: Room, text: str) -> None:
    page = field_page(room.open(fresh()), Step.SENDER)
    paste(page.field("from_name").edit, text)
    assert page.session.state.draft.from_name == text.replace("\n", " ")
    assert page.session.state.draft.host == ""


def test_rule_16_a_text_longer_than_the_field_is_read_whole(room: Room) -> None:
    page = field_page(room.open(fresh()), Step.SERVER)
    filler = "".join(f"<!-- line {number} of a long comment -->\n" for number in range(300))
    paste(page.field("host").edit, BLOCKS["xml"].replace("<emailProvider", f"{filler}<emailProvider"))
    assert page.field("host").text() == "mail.northwind.example"
