"""The Server page: a live look at the host, one-click pairing, pasted settings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS, click, press, type_text
from tests.gui.made_sessions import connected, platform
from tests.gui.scripted_lookups import ScriptedPorts, found, names, port
from wizard.facts.check import CheckState
from wizard.facts.connection import TcpResult
from wizard.facts.names import DnsOutcome
from wizard.flow.found_settings import take_found
from wizard.flow.results import load_draft
from wizard.flow.typing_rules import type_into
from wizard.flow.wizard_state import WizardState
from wizard.gui import bridge_jobs
from wizard.gui.pages.server import ServerPage
from wizard.gui.session import Session
from wizard.gui.widgets.buttons import Button
from wizard.settings.endpoint import Endpoint, Host
from wizard.settings.transport_security import TransportSecurity

pytestmark = OFFSCREEN_SAYS


@pytest.fixture
def ports(monkeypatch: pytest.MonkeyPatch) -> ScriptedPorts:
    """Script what the network answers."""
    scripted = ScriptedPorts(ports=(port(587), port(465), port(25, TcpResult.TIMED_OUT)))
    monkeypatch.setattr(bridge_jobs, "observing_ports", scripted)
    return scripted


@pytest.fixture
def session() -> Iterator[Session]:
    """Give a session whose address was typed and whose search found Google."""
    state = type_into(WizardState(platform("getthereferral")), "from_address", "a@northwind.example")
    made = Session(take_found(state, "a@northwind.example", found()))
    yield made
    made.shut_down()


def empty_session() -> Session:
    return Session(WizardState(platform("getthereferral")))


def page_of(qtbot: QtBot, session: Session) -> ServerPage:
    page = ServerPage(session)
    qtbot.addWidget(page)
    page.resize(728, 596)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.entered()
    return page


def type_host(page: ServerPage, text: str) -> None:
    page.field("host").edit.clear()
    page.field("host").edit.textEdited.emit("")
    type_text(page.field("host").edit, text)


def link(page: ServerPage, words: str) -> Button:
    return next(button for button in page.findChildren(Button) if button.text() == words and button.isVisible())


def test_arriving_looks_at_the_host_that_was_filled_in(qtbot: QtBot, session: Session, ports: ScriptedPorts) -> None:
    page = page_of(qtbot, connected(session))
    qtbot.waitUntil(lambda: page.reach.row(25).state is CheckState.WARNING)
    assert ports.asked == ["smtp.gmail.com"]
    assert page.field("host").hint_text() == "Found in DNS: 2 IPv4 and 2 IPv6 addresses."
    assert page.reach.row(587).detail() == "Answers as an SMTP server"
    assert page.reach.row(587).label() == "587 STARTTLS"
    assert page.reach.row(25).detail() == "No answer: this network blocks outgoing port 25"
    assert page.heading()[1].startswith("Filled in from northwind.example's MX record")


def test_coming_back_does_not_ask_again(qtbot: QtBot, session: Session, ports: ScriptedPorts) -> None:
    page = page_of(qtbot, connected(session))
    qtbot.waitUntil(lambda: page.reach.row(587).state is CheckState.PASSED)
    page.entered()
    assert ports.asked == ["smtp.gmail.com"]


def test_a_new_host_forgets_what_was_known(qtbot: QtBot, session: Session, ports: ScriptedPorts) -> None:
    page = page_of(qtbot, connected(session))
    qtbot.waitUntil(lambda: page.reach.row(587).state is CheckState.PASSED)
    type_host(page, "mail.other.example")
    assert page.reach.waiting_for() == "Waits for a host name that exists."
    page.field("port").setFocus()
    qtbot.waitUntil(lambda: ports.asked[-1] == "mail.other.example")


def test_a_name_that_does_not_exist_offers_the_one_that_was_meant(
    qtbot: QtBot, session: Session, ports: ScriptedPorts
) -> None:
    ports.names, ports.ports = names(DnsOutcome.NXDOMAIN), ()
    page = page_of(qtbot, connected(session))
    type_host(page, "smtp.gmial.com")
    page.field("port").setFocus()
    qtbot.waitUntil(lambda: page.field("host").hint_text() == "No such name in DNS. Did you mean")
    assert page.field("host").edit.property("state") == "error"
    qtbot.waitUntil(lambda: page.reach.waiting_for() == "Waits for a host name that exists.")
    click(link(page, "smtp.gmail.com?"))
    assert session.state.draft.host == "smtp.gmail.com"
    assert ports.asked[-1] == "smtp.gmail.com"


@pytest.mark.parametrize("typed", ["mial.northwind.example", "mail.northwnid.example", "northwind.example"])
def test_a_slip_of_the_host_that_was_found_offers_that(
    qtbot: QtBot, session: Session, ports: ScriptedPorts, typed: str
) -> None:
    ports.names, ports.ports = names(DnsOutcome.NXDOMAIN), ()
    candidate = replace(found().candidates[0], endpoint=Endpoint(Host("mail.northwind.example"), 465))
    session.apply(replace(session.state, search=replace(found(), candidates=(candidate,))))
    page = page_of(qtbot, connected(session))
    type_host(page, typed)
    page.field("port").setFocus()
    qtbot.waitUntil(lambda: page.field("host").hint_text() == "No such name in DNS. Did you mean")
    click(link(page, "mail.northwind.example?"))
    assert session.state.draft.host == "mail.northwind.example"
    qtbot.waitUntil(lambda: page.field("host").hint_text() == "No such name in DNS.")  # it is not offered for itself


def test_the_list_of_problems_names_host_and_port(qtbot: QtBot, session: Session, ports: ScriptedPorts) -> None:
    ports.names, ports.ports = names(DnsOutcome.NXDOMAIN), ()
    page = page_of(qtbot, connected(session))
    qtbot.waitUntil(lambda: page.field("host").hint_text() == "No such name in DNS.")
    page.field("port").edit.clear()
    page.field("port").edit.textEdited.emit("")
    type_text(page.field("port").edit, "70000")
    assert not page.may_leave()
    assert page.problems.texts() == (
        "SMTP host: No such name in DNS.",
        "Port: A port is a number from 1 to 65535.",
    )
    assert page.heading()[1] == "Two things need your attention."


def test_a_name_missing_in_dns_alone_does_not_hold_the_page(
    qtbot: QtBot, session: Session, ports: ScriptedPorts
) -> None:
    """Offline and behind split DNS the settings can still be written down and exported (rule 43)."""
    ports.names, ports.ports = names(DnsOutcome.NXDOMAIN), ()
    page = page_of(qtbot, connected(session))
    qtbot.waitUntil(lambda: page.field("host").hint_text() == "No such name in DNS.")
    assert page.may_leave()


def test_port_and_security_are_paired_with_one_press(qtbot: QtBot, session: Session, ports: ScriptedPorts) -> None:
    page = page_of(qtbot, session)
    click(page.security.segment(TransportSecurity.IMPLICIT_TLS))
    page.field("port").edit.setText("587")
    page.field("port").edit.textEdited.emit("587")
    assert page.pairing_text() == "Port 587 belongs to STARTTLS."
    offer = next(b for b in page.findChildren(Button) if b.isVisible() and "STARTTLS" in b.text())
    click(offer)
    assert session.state.draft.security is TransportSecurity.STARTTLS
    assert page.pairing_text() == "Port 587 and STARTTLS belong together."
    assert page.security.value() is TransportSecurity.STARTTLS


def test_an_untouched_port_follows_the_security(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    click(page.security.segment(TransportSecurity.IMPLICIT_TLS))
    assert page.field("port").text() == "465"


def test_a_port_is_picked_from_the_list(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    page.port_box.textActivated.emit("465")
    assert session.state.draft.port == "465"
    assert session.state.draft.security is TransportSecurity.IMPLICIT_TLS


@pytest.mark.parametrize("text", ["smtp://mail.example.com:465", "mail.example.com:465"])
def test_a_pasted_place_is_split_into_the_fields(qtbot: QtBot, text: str) -> None:
    session = empty_session()
    page = page_of(qtbot, session)
    page.field("host").edit.setText(text)
    page.field("host").edit.textEdited.emit(text)
    assert (page.field("host").text(), page.field("port").text()) == ("mail.example.com", "465")
    assert page.security.value() is TransportSecurity.IMPLICIT_TLS
    assert page.field("host").hint_text() == "Filled in from what you pasted: host, port, security."


def test_no_encryption_with_a_password_is_refused_on_next(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    click(page.security.segment(TransportSecurity.CLEARTEXT))
    assert not page.may_leave()
    assert page.problems.texts()[0].startswith("Security: A password is sent only over an encrypted connection.")
    press(page.window().focusWidget(), Qt.Key.Key_Space)
    assert page.window().focusWidget() is page.security.segment(TransportSecurity.CLEARTEXT)


def test_what_the_provider_expects_stands_below(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    assert page.provider.title_label.text() == "Google Workspace"
    qtbot.waitUntil(lambda: any(b.isVisible() and b.text() == "How to make one" for b in page.findChildren(Button)))
    type_host(page, "mail.unknown.example")
    assert page.provider.isHidden()


def test_before_the_network_is_there_the_card_says_so(qtbot: QtBot, session: Session, ports: ScriptedPorts) -> None:
    page = page_of(qtbot, session)
    assert page.reach.waiting_for() == "Starts as soon as the network is ready."
    connected(session)
    qtbot.waitUntil(lambda: page.reach.row(587).state is CheckState.PASSED)


def test_an_unknown_provider_leaves_the_values_to_the_person(qtbot: QtBot) -> None:
    session = empty_session()
    session.apply(replace(session.state, provider=None))
    page = page_of(qtbot, session)
    assert page.heading()[1] == "Enter what your provider or IT team gave you."


def test_the_lead_follows_the_host_that_stands_there(qtbot: QtBot, session: Session, ports: ScriptedPorts) -> None:
    page = page_of(qtbot, session)
    assert page.heading()[1].startswith("Filled in from northwind.example's MX record")
    type_host(page, "mail.other.example")
    assert page.heading()[1] == "Enter what your provider or IT team gave you."


def test_settings_of_an_opened_file_are_said_to_come_from_it(qtbot: QtBot) -> None:
    session = empty_session()
    draft = replace(session.state.draft, host="mail.file.example", port="465")
    session.opened_host = draft.host
    session.apply(load_draft(session.state, draft))
    page = page_of(qtbot, session)
    assert page.heading()[1] == "Filled in from the file you opened."


def test_a_server_inside_the_own_network_is_said_to_be_out_of_the_platforms_reach(
    qtbot: QtBot, session: Session, ports: ScriptedPorts
) -> None:
    inside = replace(ports.names.operating_system, addresses=("192.168.1.9",))
    ports.names = replace(ports.names, operating_system=inside)
    page = page_of(qtbot, connected(session))
    type_host(page, "mail.office.example")
    page.field("port").setFocus()
    qtbot.waitUntil(lambda: page.field("host").hint_text() == "GTR cannot reach mail.office.example.")
