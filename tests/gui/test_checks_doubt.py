"""A cause that is only probable says so, lists the others with how to tell them apart, and opens what was seen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS, click
from tests.gui.made_runs import diagnosis, finding, good_outcomes, refused_sign_in
from tests.gui.made_sessions import ScriptedRuns, connected, made_state
from tests.gui.test_pages_fit import assert_nothing_cut
from wizard.diagnosis.finding import Certainty, Diagnosis, Severity
from wizard.diagnosis.look_alikes import LOOK_ALIKES
from wizard.flow.results import begin_check, take_diagnosis
from wizard.flow.steps import Step
from wizard.gui import bridge_jobs
from wizard.gui.dialogs_text import TextDialog
from wizard.gui.page_set import make_pages
from wizard.gui.pages.checks import ChecksPage
from wizard.gui.pages.checks_problem import other_causes
from wizard.gui.session import Session
from wizard.gui.window import WizardWindow
from wizard.report.alternative_words import how_to_tell
from wizard.report.finding_words import words_for

pytestmark = OFFSCREEN_SAYS

CODE = "network.connection_timed_out"
ONE = finding(CODE, params={"port": "587"}, remedies=(), quote=())
SURE = diagnosis(refused_sign_in(), ONE)
DOUBTFUL = replace(SURE, certainty=Certainty.PROBABLE, alternatives=LOOK_ALIKES[CODE][:3])
EXTRA = finding("sender.null_mx", Severity.WARNING, (), ())


def opened(qtbot: QtBot, sessions: list[Session], result: Diagnosis) -> tuple[WizardWindow, ChecksPage]:
    session = Session(made_state(result), practising=True)
    sessions.append(session)
    window = WizardWindow(session, make_pages(session))
    qtbot.addWidget(window, before_close_func=lambda _window: window.close_without_question())
    window.resize(1024, 700)
    window.show()
    window.show_step(Step.CHECKS)
    page = window.step_page(Step.CHECKS)
    assert isinstance(page, ChecksPage)
    return window, page


def test_a_probable_cause_lists_the_others_in_order(qtbot: QtBot, sessions: list[Session]) -> None:
    _window, page = opened(qtbot, sessions, DOUBTFUL)
    assert page.problem is not None
    assert page.problem.title_label.text().startswith("Probably: ")
    assert page.list.doubt is not None
    wanted = tuple(words_for(code, ONE.params, None).title for code in DOUBTFUL.alternatives)
    assert page.list.doubt.titles == wanted
    texts = [label.text() for label in page.list.doubt.findChildren(type(page.problem.title_label))]
    assert any(how_to_tell(CODE) in text for text in texts)
    for code in DOUBTFUL.alternatives:
        assert any(how_to_tell(code) in text for text in texts), code
    qtbot.waitUntil(lambda: assert_nothing_cut(page.list.doubt or page))
    qtbot.waitUntil(lambda: page.scroller.verticalScrollBar().maximum() == 0)


def test_a_sure_cause_lists_none(qtbot: QtBot, sessions: list[Session]) -> None:
    _window, page = opened(qtbot, sessions, SURE)
    assert page.problem is not None
    assert page.problem.title_label.text() == words_for(CODE, ONE.params, None).title
    assert page.list.doubt is None


def test_the_others_go_with_their_problem(qtbot: QtBot, sessions: list[Session]) -> None:
    window, page = opened(qtbot, sessions, DOUBTFUL)
    session = window.session
    session.apply(take_diagnosis(begin_check(session.state), diagnosis(good_outcomes())))
    assert page.problem is None
    assert page.list.doubt is None


def test_only_the_root_cause_is_in_doubt() -> None:
    assert other_causes(ONE, DOUBTFUL) is not None
    assert other_causes(EXTRA, DOUBTFUL) is None
    assert other_causes(ONE, SURE) is None


def test_details_open_what_the_checks_saw(qtbot: QtBot, sessions: list[Session]) -> None:
    window, page = opened(qtbot, sessions, SURE)
    assert page.problem is not None
    click(page.problem.details_link)
    (dialog,) = window.findChildren(TextDialog)
    (text,) = dialog.findChildren(QPlainTextEdit)
    assert "Application-specific password required" in text.toPlainText()
    assert "534" in text.toPlainText()
    assert text.isReadOnly()
    assert "orchard-lamp-27" not in text.toPlainText()


def test_refused_sign_ins_of_this_window_are_told_to_the_next_run(
    qtbot: QtBot, sessions: list[Session], monkeypatch: pytest.MonkeyPatch
) -> None:
    fine = diagnosis(good_outcomes())
    runs = ScriptedRuns(SURE, SURE, fine, fine)
    monkeypatch.setattr(bridge_jobs, "checking", runs)
    window, page = opened(qtbot, sessions, SURE)
    connected(window.session)
    for _run in range(4):
        page.run.start()
        qtbot.waitUntil(lambda: not page.run.running)
    assert [options.refused_sign_ins for _settings, options in runs.asked] == [0, 1, 2, 0]
