"""Pages are made one by one, when somebody asks for them, and quietly."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.made_runs import diagnosis, finding, good_outcomes, refused_sign_in
from tests.gui.made_sessions import made_state
from wizard.diagnosis.finding import Diagnosis
from wizard.flow.steps import Step
from wizard.gui.page_set import make_pages
from wizard.gui.session import Session
from wizard.gui.widgets.page import StepPage
from wizard.gui.window import WizardWindow

_RESULTS = {
    "nothing": None,
    "passed": diagnosis(good_outcomes()),
    "failed": diagnosis(refused_sign_in(), finding(), provider="google-workspace"),
}


class _Shown(QObject):
    """Collects what is shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's own name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


def test_a_window_holds_the_first_page_and_makes_another_one_when_it_is_wanted(qtbot: QtBot) -> None:
    session = Session(made_state())
    pages = make_pages(session)
    window = WizardWindow(session, pages)
    qtbot.addWidget(window, before_close_func=WizardWindow.close_without_question)
    assert window.pageIds() == [Step.PLATFORM]
    window.setCurrentId(Step.SERVER)
    assert window.pageIds() == [Step.PLATFORM, Step.SERVER]
    assert window.currentPage() is window.step_page(Step.SERVER) is pages[Step.SERVER]
    assert list(pages) == list(Step)
    assert all(isinstance(page, StepPage) for page in pages.values())


@pytest.mark.parametrize("result", _RESULTS.values(), ids=_RESULTS.keys())
@pytest.mark.parametrize("platform_id", ["getthereferral", "other"])
def test_making_and_showing_pages_opens_no_window(qtbot: QtBot, result: Diagnosis | None, platform_id: str) -> None:
    app = QApplication.instance()
    assert app is not None
    session = Session(replace(made_state(result, platform_id), step=Step.PLATFORM))
    window = WizardWindow(session, make_pages(session))
    qtbot.addWidget(window, before_close_func=WizardWindow.close_without_question)
    window.show()
    shown = _Shown()
    app.installEventFilter(shown)
    for step in Step:
        window.step_page(step)
        session.apply(replace(session.state, step=step))
        window.setCurrentId(step)
    app.removeEventFilter(shown)
    assert shown.windows == []
