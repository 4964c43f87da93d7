"""Rules 16 and 18 beyond the pasted text: a place typed by hand, and names that are the same everywhere."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.gui.hands import OFFSCREEN_SAYS
from tests.gui.made_sessions import made_draft, made_state
from tests.gui.rules.rule_room import Room, empty_and_type, field_page, page_at, settle
from wizard.flow.steps import FIELDS, Step
from wizard.gui.pages.checks import ChecksPage
from wizard.gui.pages.finish import FinishPage
from wizard.gui.pages.finish_delivery_words import missing_words
from wizard.gui.pages.server import ServerPage
from wizard.settings.field_error import FieldError
from wizard.settings.transport_security import TransportSecurity

pytestmark = OFFSCREEN_SAYS

IMPLICIT, STARTTLS, CLEARTEXT = TransportSecurity


@pytest.mark.parametrize(
    ("typed", "host", "port", "security"),
    [
        ("mail.northwind.example:587", "mail.northwind.example", "587", STARTTLS),
        ("mail.northwind.example:465", "mail.northwind.example", "465", IMPLICIT),
        ("smtp://mail.northwind.example:2525", "mail.northwind.example", "2525", STARTTLS),
        ("smtps://mail.northwind.example", "mail.northwind.example", "465", IMPLICIT),
        ("https://mail.northwind.example/owa", "mail.northwind.example", "587", STARTTLS),
        ("[2001:db8::1]:465", "[2001:db8::1]", "465", IMPLICIT),
        ("203.0.113.25:465", "203.0.113.25", "465", IMPLICIT),
    ],
)
@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Return])
def test_rule_16_a_whole_place_typed_by_hand_is_split_on_leaving(
    room: Room, typed: str, host: str, port: str, security: TransportSecurity, key: Qt.Key
) -> None:
    window = room.open(made_state())
    page = field_page(window, Step.SERVER)
    empty_and_type(page.field("host").edit, typed)
    assert page.field("host").text() == typed
    assert page.field("host").box.property("state") != "error"
    QTest.keyClick(page.field("host").edit, key)
    settle()
    draft = page.session.state.draft
    assert (draft.host, draft.port, draft.security) == (host, port, security)
    assert page.field("host").text() == host
    assert page.field("port").text() == port
    assert page.field("host").box.property("state") != "error"
    if key is Qt.Key.Key_Return:
        assert window.current_step() is Step.SIGN_IN
    else:
        assert "Filled in from what you typed: host" in page.field("host").hint_text()


@pytest.mark.parametrize("typed", ["mail.northwind.example", "2001:db8::1", "mail northwind", "mailto:jo@a.example"])
def test_rule_19_what_is_no_whole_place_stays_as_it_was_typed(room: Room, typed: str) -> None:
    page = field_page(room.open(made_state()), Step.SERVER)
    empty_and_type(page.field("host").edit, typed)
    page.field("port").edit.setFocus()
    settle()
    assert page.session.state.draft.host == typed


@pytest.mark.parametrize(
    ("host", "password"),
    [("smtp.gmail.com", "App password"), ("smtp-relay.brevo.com", "Token"), ("mail.northwind.example", "Password")],
)
def test_rule_18_every_list_names_a_field_as_its_page_does(room: Room, host: str, password: str) -> None:
    draft = replace(made_draft(""), host=host, from_address="a@@b", port="70000", username="")
    window = room.open(replace(made_state(), draft=draft))
    names = [
        field_page(window, step).name_of(field)
        for step, fields in FIELDS.items()
        for field in fields
        if field in {"from_address", "port", "username", "password"}
    ]
    assert names[-1] == password
    for step in (Step.CHECKS, Step.FINISH):
        page = page_at(window, step)
        assert isinstance(page, ChecksPage | FinishPage)
        assert [text.partition(": ")[0] for text in page.problems.texts()] == names
    missing = missing_words({"password": FieldError("password.empty")}, window.session.provider())
    assert missing == f"{password} to enter"


def test_rule_18_the_security_has_one_name(room: Room) -> None:
    window = room.open(made_state())
    page = field_page(window, Step.SERVER)
    assert isinstance(page, ServerPage)
    assert page.name_of("security") == "Security"
    assert page.security.accessibleName() == "Security"
