"""The Server page: where settings are from, whose server it is, and everything else that may be chosen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS, click
from tests.gui.made_sessions import platform
from tests.gui.test_server_page import page_of, type_host
from wizard.facts.candidate import CandidateSource, SettingsCandidate, SettingsSearch, Trust
from wizard.flow.found_settings import take_found
from wizard.flow.steps import Step
from wizard.flow.typing_rules import submit_step, type_into
from wizard.flow.wizard_state import WizardState
from wizard.gui.pages.found_words import provenance_words
from wizard.gui.pages.server_choice import OWN
from wizard.gui.pages.sign_in import SignInPage
from wizard.gui.session import Session
from wizard.gui.widgets.grouped_box import GroupedBox
from wizard.settings.endpoint import Endpoint, Host
from wizard.settings.transport_security import TransportSecurity

pytestmark = OFFSCREEN_SAYS

ADDRESS = "a@northwind.example"
FOREIGN = SettingsCandidate(
    Endpoint(Host("smtp.eu.a-hosting-company.example"), 465),
    TransportSecurity.IMPLICIT_TLS,
    None,
    CandidateSource.SRV,
    Trust.CONFIRM,
    None,
    "a-hosting-company.example",
    "_submissions._tcp.northwind.example",
)
OWN_SITE = SettingsCandidate(
    Endpoint(Host("mail.northwind.example"), 587),
    TransportSecurity.STARTTLS,
    "a",
    CandidateSource.AUTOCONFIG,
    Trust.VERIFIED,
    None,
    "northwind.example",
)


@pytest.fixture
def session() -> Iterator[Session]:
    """Give a session whose best answer has to be confirmed."""
    made = Session(found_state(FOREIGN, OWN_SITE))
    yield made
    made.shut_down()


def found_state(*candidates: SettingsCandidate) -> WizardState:
    state = type_into(WizardState(platform("getthereferral")), "from_address", ADDRESS)
    search = SettingsSearch("northwind.example", candidates, None, None, (), 0.1)
    return take_found(state, ADDRESS, search)


def choose(box: GroupedBox, value: object) -> None:
    box.choose(value)
    box.activated.emit(box.currentIndex())


def test_the_owner_is_asked_about_large_and_uncut_before_next_goes_on(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    assert page.field("host").text() == "smtp.eu.a-hosting-company.example"
    assert page.confirm.isVisible()
    owner, whose, why = page.confirm.texts()
    assert owner == "a-hosting-company.example"
    assert whose == "It is not the domain of your address, northwind.example."
    assert "nothing proves" in why
    assert why.endswith("Your password will go to this server and to no other.")
    QApplication.processEvents()
    assert page.confirm.owner.height() >= page.confirm.owner.heightForWidth(page.confirm.owner.width())
    assert not page.may_leave()
    assert page.problems.texts() == ("SMTP host: Say first whether this server is yours.",)
    click(page.confirm.yes)
    assert page.confirm.isHidden()
    assert page.reach.isVisible()
    assert page.may_leave()
    assert page.heading()[1].endswith("You confirmed it.")


def test_no_takes_the_server_away_and_the_cursor_to_the_field(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    click(page.confirm.no)
    assert session.state.draft.host == ""
    assert page.confirm.isHidden()
    assert page.window().focusWidget() is page.field("host").edit
    assert page.choice.box.chosen() == OWN


def test_a_long_owner_is_shown_to_its_last_letter(qtbot: QtBot) -> None:
    owner = f"{'very-long-name-' * 4}x.{'b' * 60}.example"
    long = replace(FOREIGN, endpoint=Endpoint(Host(f"smtp.{owner}"), 465), registrable_domain=owner)
    session = Session(found_state(long))
    page = page_of(qtbot, session)
    QApplication.processEvents()
    label = page.confirm.owner
    assert label.text() == owner
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))


def test_no_password_can_be_typed_before_the_answer(qtbot: QtBot, session: Session) -> None:
    page = SignInPage(session)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    assert not page.password_edit.isEnabled()
    assert page.password.hint_text() == "The Server step first asks whether this server is yours."
    server = page_of(qtbot, session)
    click(server.confirm.yes)
    page.refresh()
    assert page.password_edit.isEnabled()


def test_another_found_server_can_be_chosen(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    assert page.choice.box.chosen() == FOREIGN
    choose(page.choice.box, OWN_SITE)
    assert session.state.draft.host == "mail.northwind.example"
    assert session.state.draft.username == "a"
    assert page.confirm.isHidden()
    assert page.heading()[1] == "Filled in from northwind.example's own autoconfig file over HTTPS."
    assert page.choice.box.chosen() == OWN_SITE


def test_a_sending_service_with_regions(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    assert not page.choice.regions_shown()
    choose(page.choice.box, "ses")
    assert page.choice.regions_shown()
    choose(page.choice.region, "eu-central-1")
    assert session.state.draft.host == "email-smtp.eu-central-1.amazonaws.com"
    assert page.choice.box.chosen() == "ses"
    assert page.choice.region.chosen() == "eu-central-1"
    assert page.heading()[1] == "Filled in from what this program knows of Amazon SES."
    assert page.provider.title_label.text() == "Amazon SES"


def test_a_service_with_one_user_name_for_all_fills_it_in_and_says_so(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    choose(page.choice.box, "sendgrid")
    assert session.state.draft.username == "apikey"
    sign_in = SignInPage(session)
    qtbot.addWidget(sign_in)
    sign_in.refresh()
    assert sign_in.username.text() == "apikey"
    assert sign_in.username.hint_text() == "SendGrid has this word as the user name of everybody."


def test_a_service_with_a_user_name_of_its_own_says_which(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    choose(page.choice.box, "mailgun")
    sign_in = SignInPage(session)
    qtbot.addWidget(sign_in)
    sign_in.refresh()
    assert sign_in.username.text() == ""
    assert sign_in.username.hint_text().startswith("At Mailgun: the SMTP login of the domain")


def test_a_typed_host_is_nobodys_entry(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    type_host(page, "mail.other.example")
    assert page.choice.box.chosen() == OWN
    assert page.confirm.isHidden()


def test_the_list_names_the_services_of_the_issue_and_headings_cannot_be_chosen(
    qtbot: QtBot, session: Session
) -> None:
    page = page_of(qtbot, session)
    box = page.choice.box
    entries = [box.itemText(index) for index in range(box.count())]
    for name in ("Amazon SES", "SendGrid", "Mailgun", "Postmark", "Brevo", "Resend", "Microsoft 365", "Gmail"):
        assert name in entries
    assert "Found for northwind.example" in entries
    at = entries.index("Sending services")
    item = box.model().flags(box.model().index(at, 0))
    assert not item.value & 1  # Qt.ItemIsSelectable


def test_a_part_that_only_the_person_knows_is_asked_for(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    box = page.choice.box
    entries = [box.itemText(index) for index in range(box.count())]
    box.setCurrentIndex(entries.index("Microsoft 365 connector"))
    box.activated.emit(box.currentIndex())
    assert page.field("host").hint_text() == "Type your own name in place of {tenant}. The service shows it."


def test_host_slips_are_one_press(qtbot: QtBot, session: Session) -> None:
    page = page_of(qtbot, session)
    type_host(page, "smtp.gmial.com")
    assert page.field("host").hint_text() == "Did you mean"
    page.take_suggestion("host")
    assert session.state.draft.host == "smtp.gmail.com"


@pytest.mark.parametrize("source", list(CandidateSource))
@pytest.mark.parametrize("trust", list(Trust))
def test_every_source_has_words_for_where_it_is_from(source: CandidateSource, trust: Trust) -> None:
    words = provenance_words(replace(FOREIGN, source=source, trust=trust), "northwind.example")
    assert words.endswith(".")
    assert "{" not in words


def test_words_of_a_guess_and_of_a_public_list() -> None:
    guess = replace(FOREIGN, source=CandidateSource.GUESS)
    assert provenance_words(guess, "b.example") == "A guess: a usual name, confirmed by a verified connection."
    listed = replace(FOREIGN, source=CandidateSource.ISPDB)
    assert provenance_words(listed, "b.example") == "Filled in from Thunderbird's public list over HTTPS."


def test_an_unanswered_question_keeps_the_page_even_when_reached_before(session: Session) -> None:
    state = submit_step(replace(session.state, furthest=Step.FINISH), Step.SERVER)
    session.apply(replace(state, step=Step.SERVER))
    wanted: list[object] = []
    session.step_wanted.connect(wanted.append)
    session.go_to(Step.SIGN_IN)
    assert wanted == []
