"""Rules 39 to 43: what is said when something fails, and what works without a network."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from tests.gui.hands import OFFSCREEN_SAYS, click
from tests.gui.made_runs import finding
from tests.gui.made_sessions import PASSWORD, connected, made_draft, made_state, platform
from tests.gui.rules.rule_room import BUTTONS, REFUSED, Room, button, field_page, page_at, settle, words_of
from tests.gui.scripted_lookups import ScriptedPorts, names
from wizard.catalogue.causes import load_causes
from wizard.facts.names import DnsOutcome
from wizard.facts.network_view import NetworkView
from wizard.flow.steps import Step
from wizard.flow.wizard_state import WizardState
from wizard.gui import bridge_jobs
from wizard.gui.bridge_export import FileSaved
from wizard.gui.bridge_worker import Emit, JobBody
from wizard.gui.pages import finish as finish_module
from wizard.gui.pages.checks import ChecksPage
from wizard.gui.pages.checks_problem import ProblemCard
from wizard.gui.pages.finish import FinishPage
from wizard.gui.pages.finish_words import server_words
from wizard.gui.pages.server import ServerPage
from wizard.report.field_words import field_error_text, known_field_codes
from wizard.report.finding_words import words_for
from wizard.settings.draft import SettingsDraft, parse_draft
from wizard.settings.field_error import FieldError
from wizard.settings.submission_settings import SubmissionSettings
from wizard.settings.transport_security import TransportSecurity

pytestmark = OFFSCREEN_SAYS


_NOTHING_TO_DO = {"network.family_unavailable", "platform.address_to_admit"}
"""What is said for information: the row of the list has its own link, or nothing is wrong."""


@pytest.mark.parametrize("code", load_causes())
def test_rule_39_every_cause_says_what_why_what_next_and_its_code(room: Room, code: str) -> None:
    card = ProblemCard(finding(code, remedies=(), quote=("550 5.7.1 no",)), None)
    room.qtbot.addWidget(card)
    card.show()
    words = words_of(card)
    assert card.title_label.text()
    said = words_for(code, card.finding.params, None)
    assert card.accessibleDescription().startswith(said.why)
    assert said.why in words
    assert all(step in card.accessibleDescription() for step in said.steps)
    assert code in words
    assert code in _NOTHING_TO_DO or re.search(r"^1\.$", words, re.MULTILINE)
    assert "The server said:\n550 5.7.1 no" in words


_BLAMES = re.compile(
    r"\b(invalid|illegal|fatal|abort(ed)?|oops|your (fault|mistake)|you (failed|forgot|entered a wrong))\b"
    r"|\b[A-Z][a-z]\w*(Error|Exception)\b|Traceback",
    re.IGNORECASE,
)


@pytest.mark.parametrize("code", load_causes())
def test_rule_40_no_cause_blames_anybody(code: str) -> None:
    said = words_for(code, finding(code).params, None)
    for sentence in (said.title, said.why, *said.steps):
        assert sentence
        assert not _BLAMES.search(sentence), sentence


@pytest.mark.parametrize("code", sorted(known_field_codes()))
def test_rule_40_no_field_blames_anybody(code: str) -> None:
    sentence = field_error_text(FieldError(code))
    assert sentence
    assert not _BLAMES.search(sentence), sentence


def test_rule_40_a_fault_of_the_program_names_no_exception(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_asked: object) -> JobBody:
        async def body(_emit: Emit) -> object:
            raise ZeroDivisionError("secret-value")

        return body

    monkeypatch.setattr(bridge_jobs, "checking", fails)
    window = room.open(made_state(None), Step.SIGN_IN)
    connected(window.session)
    window.press_next()
    checks = window.step_page(Step.CHECKS)
    assert isinstance(checks, ChecksPage)
    room.qtbot.waitUntil(lambda: checks.run.fault is not None)
    said = words_of(window)
    assert "This program made a mistake" in said
    assert "test_rules_of_errors.py" in said
    assert not _BLAMES.search(said)
    assert "secret-value" not in said


@pytest.mark.parametrize("step", [Step.CHECKS, Step.FINISH])
def test_rule_41_copy_details_gives_a_redacted_report(room: Room, step: Step) -> None:
    window = room.finished(REFUSED, step)
    details = button(window, BUTTONS.CustomButton1)
    assert details.text().replace("&", "") == "Copy details"
    assert details.isVisible()
    click(details)
    copied = QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()
    assert "login.app_password_required" in copied
    assert PASSWORD not in copied
    assert "Diagnosis(" not in copied
    assert details.text() == "Copied"


def test_rule_42_no_choice_that_lowers_security_is_made_by_itself(room: Room) -> None:
    assert SettingsDraft().security is not TransportSecurity.CLEARTEXT
    window = room.open(replace(made_state(), typed=frozenset({"port"})), Step.SERVER)
    page = window.step_page(Step.SERVER)
    assert isinstance(page, ServerPage)
    assert page.security.value() is TransportSecurity.STARTTLS
    click(page.security.segment(TransportSecurity.CLEARTEXT))
    settle()
    assert "everyone on the way can read" in page.pairing_text()


def test_rule_42_the_choice_is_recorded_where_it_leaves() -> None:
    draft = replace(made_draft(), port="25", signs_in=False, security=TransportSecurity.CLEARTEXT)
    settings = parse_draft(draft)
    assert isinstance(settings, SubmissionSettings)
    assert server_words(settings.summary).endswith("None")


def test_rule_43_offline_what_needs_a_network_is_called_unavailable_with_the_reason(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bridge_jobs, "observing_ports", ScriptedPorts(names(DnsOutcome.NO_RESOLVER)))
    window = room.open(replace(WizardState(platform("getthereferral"), made_draft()), furthest=Step.SIGN_IN))
    page = field_page(window, Step.SERVER)
    assert isinstance(page, ServerPage)
    assert page.reach.waiting_for() == "Starts as soon as the network is ready."
    connected(window.session)
    room.qtbot.waitUntil(lambda: page.reach.waiting_for() == "Waits for a host name that exists.")
    assert page.field("host").hint_text() == "This computer has no DNS server to ask. Is it offline?"
    assert not page.reach.row(587).isVisible()
    said = words_of(page)
    assert page.field("host").hint_text() in said
    assert page.reach.waiting_for() in said
    assert "Oops" not in said
    window.press_next()
    assert window.current_step() is Step.SIGN_IN


def test_rule_43_offline_the_export_works(room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "offline.smtpconf.json"
    monkeypatch.setattr(finish_module, "ask_where", lambda *_arguments: path)
    window = room.open(made_state(None), Step.FINISH, practising=True)
    finish = page_at(window, Step.FINISH)
    assert isinstance(finish, FinishPage)
    assert finish.primary_text() == "&Save file"
    assert button(window, BUTTONS.FinishButton).isEnabled()
    window.session.connect_network(NetworkView(nameserver=("127.0.0.1", 9)))
    click(button(window, BUTTONS.FinishButton))
    room.qtbot.waitUntil(lambda: finish.saving.outcome is not None)
    outcome = finish.saving.outcome
    assert isinstance(outcome, FileSaved), outcome
    assert outcome.tested == "not-tested"
    assert json.loads(path.read_text(encoding="utf-8"))["config"]["checks"] == []
