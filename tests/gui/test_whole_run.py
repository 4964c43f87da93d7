"""The whole wizard, driven by hand through the real window on practice networks."""

from __future__ import annotations

import base64
import json
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPushButton, QWidget, QWizard
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS, click, press, type_text
from wizard.catalogue.platforms import load_platforms
from wizard.export.public_key import PublicKey, parse_public_jwk
from wizard.export.verify_config import Reader, RegisteredKey, SignerOrigin, Verdict, verify_config
from wizard.facts.check import CheckId, CheckState
from wizard.flow.steps import Step
from wizard.flow.wizard_state import WizardState
from wizard.gui.bridge_export import FileSaved
from wizard.gui.page_set import make_pages
from wizard.gui.pages import finish as finish_module
from wizard.gui.pages.checks import ChecksPage
from wizard.gui.pages.checks_problem import ProblemCard
from wizard.gui.pages.finish import FinishPage
from wizard.gui.pages.sender import SenderPage
from wizard.gui.pages.server import ServerPage
from wizard.gui.pages.sign_in import SignInPage
from wizard.gui.session import Session
from wizard.gui.window import WizardWindow
from wizard.practice.lab import PracticeLab
from wizard.practice.scenario import PRACTICE_ADDRESS, PRACTICE_PASSWORD
from wizard.practice.scenarios import scenario_by_id
from wizard.report.security_words import security_label
from wizard.settings.transport_security import TransportSecurity
from wizard.workstation.known_keys import known_keys
from wizard.workstation.paths import program_paths

pytestmark = OFFSCREEN_SAYS

LONG_MS = 30_000


class Person:
    """Somebody at the window: presses Next, types into fields, waits for what comes."""

    def __init__(self, qtbot: QtBot, lab: PracticeLab) -> None:
        self.qtbot = qtbot
        self.lab = lab
        self.session = Session(WizardState(load_platforms()[0]), practising=True)
        self.window = WizardWindow(self.session, make_pages(self.session))
        self.window.activateWindow()
        self.window.show()  # not given to qtbot: it would close the window, which asks before it closes
        self.session.connect_network(lab.network)

    def stands_on(self, step: Step) -> bool:
        return self.window.current_step() is step

    @property
    def checks(self) -> ChecksPage:
        page = self.window.step_page(Step.CHECKS)
        assert isinstance(page, ChecksPage)
        return page

    @property
    def finish(self) -> FinishPage:
        page = self.window.step_page(Step.FINISH)
        assert isinstance(page, FinishPage)
        return page

    def problem(self) -> ProblemCard:
        assert self.checks.problem is not None
        return self.checks.problem

    def next(self) -> None:
        button = self.window.button(QWizard.WizardButton.NextButton)
        assert button is not None
        click(button)

    def back(self) -> None:
        button = self.window.button(QWizard.WizardButton.BackButton)
        assert button is not None
        click(button)

    def enter_sender(self, address: str = PRACTICE_ADDRESS) -> None:
        page = self.window.step_page(Step.SENDER)
        assert isinstance(page, SenderPage)
        type_text(page.field("from_name").edit, "Northwind Referrals")
        type_text(page.field("from_address").edit, address)
        press(page.field("from_address").edit, Qt.Key.Key_Tab)  # leaving the field starts the search at once
        self.qtbot.waitUntil(
            lambda: (found := self.session.state.search) is not None and found.final, timeout=LONG_MS
        )

    def choose(self, port: str, security: TransportSecurity) -> None:
        page = self.window.step_page(Step.SERVER)
        assert isinstance(page, ServerPage)
        edit = page.field("port").edit
        edit.selectAll()
        type_text(edit, port)
        words = security_label(security)
        click(next(segment for segment in page.findChildren(QAbstractButton) if segment.text() == words))

    def enter_password(self, password: str) -> None:
        page = self.window.step_page(Step.SIGN_IN)
        assert isinstance(page, SignInPage)
        page.password_edit.selectAll()
        type_text(page.password_edit, password)

    def as_far_as_checks(self, password: str = PRACTICE_PASSWORD) -> None:
        self.next()
        assert self.stands_on(Step.SENDER)
        self.enter_sender()
        self.next()
        assert self.stands_on(Step.SERVER)
        self.next()
        assert self.stands_on(Step.SIGN_IN)
        self.enter_password(password)
        self.next()
        assert self.stands_on(Step.CHECKS)

    def wait_for_result(self) -> None:
        self.qtbot.waitUntil(lambda: not self.checks.run.running, timeout=LONG_MS)

    def save(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> FileSaved:
        monkeypatch.setattr(finish_module, "ask_where", lambda *_arguments: path)
        button = self.window.button(QWizard.WizardButton.FinishButton)
        assert button is not None
        click(button)
        self.qtbot.waitUntil(lambda: self.finish.saving.outcome is not None, timeout=LONG_MS)
        outcome = self.finish.saving.outcome
        assert isinstance(outcome, FileSaved), outcome
        return outcome


@pytest.fixture
def sit_down(qtbot: QtBot) -> Iterator[Callable[[str], Person]]:
    labs: list[PracticeLab] = []
    persons: list[Person] = []

    def begin(scenario_id: str) -> Person:
        scenario = scenario_by_id(scenario_id)
        assert scenario is not None
        lab = PracticeLab(scenario).__enter__()
        labs.append(lab)
        persons.append(Person(qtbot, lab))
        return persons[-1]

    yield begin
    for person in persons:
        person.window.close_without_question()
        person.window.deleteLater()
        person.session.shut_down()
    for lab in labs:
        lab.close()


SitDown = Callable[[str], Person]


def _verdict(path: Path) -> Verdict:
    keys = []
    for known in known_keys(program_paths().keys):
        key = parse_public_jwk(dict(known.jwk))
        assert isinstance(key, PublicKey)
        keys.append(RegisteredKey(key, SignerOrigin.PRACTICE))
    now = int(json.loads(path.read_text())["config"]["iat"])
    return verify_config(path.read_bytes(), Reader(now, tuple(keys)))


def test_from_an_address_to_a_signed_file_that_verifies(
    sit_down: SitDown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = sit_down("healthy")
    person.as_far_as_checks()
    person.wait_for_result()
    assert person.checks.heading()[0] == "Everything works"
    assert len(person.lab.attempts) == 1
    assert not person.lab.messages
    click(person.checks.test_card.button)
    person.wait_for_result()
    assert len(person.lab.messages) == 1
    person.next()
    assert person.stands_on(Step.FINISH)
    assert person.finish.heading()[0] == "Ready to send from your own server"
    path = tmp_path / "northwind.smtpconf.json"
    outcome = person.save(path, monkeypatch)
    assert outcome.tested == "passed"
    verdict = _verdict(path)
    assert verdict.ok
    assert verdict.settings is not None
    assert verdict.settings.endpoint.host.ascii == "mail.northwind.example"
    assert verdict.settings.username == PRACTICE_ADDRESS
    assert PRACTICE_PASSWORD not in path.read_text()


def test_the_password_is_nowhere_but_in_its_field_and_on_the_wire(
    sit_down: SitDown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    person = sit_down("healthy")
    person.as_far_as_checks()
    person.wait_for_result()
    click(person.checks.test_card.button)
    person.wait_for_result()
    person.next()
    monkeypatch.setattr(finish_module, "ask_where", lambda *_arguments: tmp_path / "report.html")
    person.finish.save_report()
    person.qtbot.waitUntil(lambda: person.finish.saving.outcome is not None, timeout=LONG_MS)
    person.save(tmp_path / "northwind.smtpconf.json", monkeypatch)
    forms = _forms_of(PRACTICE_PASSWORD)
    texts = [*_shown_texts(person.window), person.finish.details_text() or "", *capfd.readouterr()]
    files = [
        path for folder in (tmp_path, program_paths().keys.parent) for path in folder.rglob("*") if path.is_file()
    ]
    assert len(files) >= 3
    texts += [path.read_text("utf-8", "replace") for path in files]
    assert [form for form in forms for text in texts if form in text] == []


def _forms_of(password: str) -> tuple[str, ...]:
    raw = password.encode()
    sasl = f"\0{PRACTICE_ADDRESS}\0{password}".encode()
    return (
        password,
        password.partition("-")[2],
        quote(password),
        base64.b64encode(raw).decode().rstrip("="),
        base64.b64encode(sasl).decode().rstrip("="),
        raw.hex(),
    )


def _shown_texts(window: WizardWindow) -> list[str]:
    texts = []
    for widget in (window, *window.findChildren(QWidget)):
        texts += [widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        if isinstance(widget, QLineEdit):
            texts += [widget.displayText(), widget.placeholderText()]
        elif isinstance(widget, QLabel | QAbstractButton):
            texts.append(widget.text())
    return texts


def test_a_wrong_password_is_corrected_in_the_problem_card(sit_down: SitDown) -> None:
    person = sit_down("wrong_password")
    person.as_far_as_checks("not-the-password")
    person.wait_for_result()
    problem = person.problem()
    assert problem.finding.code == "login.wrong_password"
    assert problem.password_row is not None
    type_text(problem.password_row.edit, person.lab.scenario.account.password)
    press(problem.password_row.edit, Qt.Key.Key_Return)
    assert person.stands_on(Step.CHECKS)
    person.wait_for_result()
    assert person.checks.heading()[0] == "Everything works"
    assert len(person.lab.attempts) == 2
    assert person.checks.problem is None


def test_wrong_security_is_put_right_with_one_press(sit_down: SitDown) -> None:
    person = sit_down("healthy")
    person.next()
    person.enter_sender()
    person.next()
    person.choose("587", TransportSecurity.IMPLICIT_TLS)
    person.next()
    person.enter_password(PRACTICE_PASSWORD)
    person.next()
    person.wait_for_result()
    problem = person.problem()
    assert problem.finding.code == "settings.wrong_port_tls_on_plain"
    buttons = [button for button in problem.findChildren(QPushButton) if button.text().startswith("Use port")]
    click(buttons[0])
    person.wait_for_result()
    assert person.checks.heading()[0] == "Everything works"
    assert person.session.state.draft.security is TransportSecurity.STARTTLS
    assert len(person.lab.attempts) == 1


@pytest.mark.parametrize("scenario", ["host_not_found", "domain_typed"])
def test_the_server_that_the_search_found_is_taken_with_one_press(sit_down: SitDown, scenario: str) -> None:
    person = sit_down(scenario)
    person.next()
    person.enter_sender()
    person.next()
    page = person.window.step_page(Step.SERVER)
    assert isinstance(page, ServerPage)
    page.field("host").edit.selectAll()
    situation = scenario_by_id(scenario)
    assert situation is not None
    type_text(page.field("host").edit, situation.host or "")
    person.next()
    person.enter_password(PRACTICE_PASSWORD)
    person.next()
    person.wait_for_result()
    problem = person.problem()
    assert problem.finding.code == "settings.host_not_found"
    first = problem.first_control()
    assert isinstance(first, QPushButton)
    assert "mail.northwind.example" in first.text()
    assert first.hasFocus()
    press(first, Qt.Key.Key_Return)
    person.wait_for_result()
    assert person.checks.heading()[0] == "Everything works"
    assert person.session.state.draft.host == "mail.northwind.example"
    assert CheckId.SENDER_DOMAIN in person.checks.run.live.kept  # it does not depend on the server
    assert len(person.lab.attempts) == 1


def test_cancelling_closes_the_connection_and_the_window_goes_on(sit_down: SitDown) -> None:
    person = sit_down("no_greeting")
    person.as_far_as_checks()
    person.qtbot.waitUntil(
        lambda: any(row.state is CheckState.RUNNING for row in person.checks.list.rows()), timeout=LONG_MS
    )
    click(person.checks.run_card.cancel_button)
    assert person.checks.run_card.text() == "Stopping"
    person.wait_for_result()
    assert person.checks.heading()[0] == "The checks were stopped"
    assert CheckState.CANCELLED in {row.state for row in person.checks.list.rows()}
    assert person.lab.attempts == ()
    person.back()
    assert person.stands_on(Step.SIGN_IN)


def test_closing_while_checking_leaves_no_thread_behind(sit_down: SitDown) -> None:
    person = sit_down("no_greeting")
    person.as_far_as_checks()
    person.qtbot.waitUntil(
        lambda: any(row.state is CheckState.RUNNING for row in person.checks.list.rows()), timeout=LONG_MS
    )
    person.window.close_without_question()
    person.session.shut_down()
    assert not [thread for thread in threading.enumerate() if thread.name == "smtp-wizard-bridge"]


def test_an_export_without_a_finished_check_says_not_tested(
    sit_down: SitDown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = sit_down("no_greeting")
    person.as_far_as_checks()
    click(person.checks.run_card.cancel_button)
    person.wait_for_result()
    person.next()
    assert person.stands_on(Step.FINISH)
    assert person.finish.heading()[0] == "Not tested yet"
    assert person.finish.file.rows["checks"].value() == "Not tested"
    path = tmp_path / "offline.smtpconf.json"
    assert person.save(path, monkeypatch).tested == "not-tested"
    assert "not tested" in person.finish.file.card_text()
    verdict = _verdict(path)
    assert verdict.ok
    assert verdict.claims is not None
    assert (verdict.claims.tested, verdict.claims.checks) == ("not-tested", [])


def test_without_a_network_the_problem_is_named_and_the_export_works(
    sit_down: SitDown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = sit_down("unreachable")
    person.as_far_as_checks()
    person.wait_for_result()
    assert person.problem().finding.code == "network.network_unreachable"
    person.next()
    assert person.stands_on(Step.FINISH)
    path = tmp_path / "offline.smtpconf.json"
    assert person.save(path, monkeypatch).tested == "failed"
    assert _verdict(path).ok


def test_back_and_next_keep_every_value_and_check_only_what_changed(sit_down: SitDown) -> None:
    person = sit_down("healthy")
    person.as_far_as_checks()
    person.wait_for_result()
    before = person.session.state.draft
    for _ in range(4):
        person.back()
    assert person.stands_on(Step.PLATFORM)
    for _ in range(4):
        person.next()
    assert person.stands_on(Step.CHECKS)
    assert person.session.state.draft == before
    assert not person.checks.run.running
    assert len(person.lab.attempts) == 1
    row = person.checks.list.row(CheckId.AUTH)
    assert row is not None
    assert row.state is CheckState.PASSED
