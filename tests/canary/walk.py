"""Somebody who walks through the window, with a watcher behind them; what can be done there, step by step."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWizard

from tests.canary.ground import MemoryKeyring, situation
from tests.canary.watcher import Watcher
from tests.delivery.stage import Stage
from tests.gui.hands import click, press, type_text
from wizard.cli.practice_draft import practice_draft
from wizard.flow.steps import Step
from wizard.flow.typing_rules import choose_security, type_into
from wizard.gui.pages import finish as finish_module
from wizard.gui.pages.checks import ChecksPage
from wizard.gui.pages.finish import FinishPage
from wizard.gui.pages.finish_words import allowed_deliveries
from wizard.gui.pages.sender import SenderPage
from wizard.gui.pages.sign_in import SignInPage
from wizard.gui.window import WizardWindow

LONG_MS = 40_000


class Walk:
    """Somebody at the window of the program, and a watcher behind them."""

    def __init__(self, folder: Path, order: dict[str, Any], stage: Stage, keyring: MemoryKeyring | None) -> None:
        self.folder, self.order, self.stage, self.keyring = folder, order, stage, keyring
        self.scenario = situation(order["situation"])
        self.watcher = Watcher(folder / "seen")
        self.done: list[str] = []
        self.window: WizardWindow
        self.app: QApplication | None = None

    def begin(self, flow: Callable[[Walk], None]) -> None:
        """Walk, and end the program whatever comes of it."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.app = application
        try:
            flow(self)
            self.reach("end")
        except BaseException as fault:  # noqa: BLE001 - the parent reads what went wrong here
            self.watcher.note("fault", "".join(traceback.format_exception(fault)))
            self.done.append(f"fault at line {_line_of(fault)}: {type(fault).__name__}")
        self.window.close_without_question()

    def reach(self, name: str) -> str:
        """Look at everything, and note that the walk came here."""
        for _turn in range(3):
            QApplication.processEvents()
        seen = self.watcher.look(name, self.window.session)
        self.done.append(name)
        return seen

    def until(self, condition: Callable[[], object]) -> None:
        """Turn the loop until something is so."""
        deadline = QDeadlineTimer(LONG_MS)
        while not condition():
            if deadline.hasExpired():
                raise TimeoutError
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)

    def page(self, step: Step) -> Any:
        return self.window.step_page(step)

    @property
    def checks(self) -> ChecksPage:
        page = self.page(Step.CHECKS)
        assert isinstance(page, ChecksPage)
        return page

    @property
    def finish(self) -> FinishPage:
        page = self.page(Step.FINISH)
        assert isinstance(page, FinishPage)
        return page

    def next(self) -> None:
        button = self.window.button(QWizard.WizardButton.NextButton)
        assert button is not None
        click(button)

    def as_far_as_sign_in(self) -> None:
        self.next()
        sender = self.page(Step.SENDER)
        assert isinstance(sender, SenderPage)
        type_text(sender.field("from_name").edit, self.scenario.from_name)
        type_text(sender.field("from_address").edit, self.scenario.address)
        press(sender.field("from_address").edit, Qt.Key.Key_Tab)
        session = self.window.session
        self.until(lambda: (found := session.state.search) is not None and found.final)
        self.reach("sender")
        typed = practice_draft(self.scenario, session.state.search)
        state = session.state
        for name in ("host", "port", "username"):
            state = type_into(state, name, getattr(typed, name))
        session.apply(choose_security(state, typed.security))
        self.next()
        self.next()
        assert self.window.current_step() is Step.SIGN_IN, self.window.current_step()

    def enter_password(self, password: str) -> None:
        page = self.page(Step.SIGN_IN)
        assert isinstance(page, SignInPage)
        page.password_edit.selectAll()
        type_text(page.password_edit, password)
        self.reach("password-typed")
        click(page.password_edit.toggle)
        assert page.password_edit.echoMode() is QLineEdit.EchoMode.Normal
        self.reach("password-shown")

    def check(self) -> None:
        self.next()
        assert self.window.current_step() is Step.CHECKS
        self.wait_for_result()

    def wait_for_result(self) -> None:
        self.until(lambda: not self.checks.run.running and self.window.session.state.diagnosis is not None)
        for row in self.checks.list.rows():
            row.grab()
        self.reach("result")

    def copy_details(self, name: str) -> None:
        self.window.copy_details()
        assert QApplication.clipboard().text()
        self.reach(name)

    def save(self, name: str) -> None:
        """Save the signed file in every way that there is for the password, and the report in both forms."""
        page = self.finish
        for delivery in allowed_deliveries(self.window.session.state):
            page._choose_delivery(delivery)
            self._write(page.save_file, self.folder / f"{name}-{delivery}.smtpconf.json")
            self.close_dialogs()
        if self.window.session.state.diagnosis is not None:
            for suffix in ("html", "txt"):
                self._write(page.save_report, self.folder / f"{name}-report.{suffix}")

    def _write(self, save: Callable[[], object], path: Path) -> None:
        setattr(finish_module, "ask_where", lambda *_arguments: path)  # noqa: B010 - in place of the system's dialog
        save()
        self.until(lambda: self.finish.saving.outcome is not None and not self.finish.saving.busy)
        assert path.exists(), self.finish.saving.outcome
        self.reach(path.name)

    def close_dialogs(self) -> None:
        for dialog in self.window.findChildren(QDialog):
            if dialog.isVisible() and dialog.isModal():
                self.reach("dialog")
                dialog.reject()
        QApplication.processEvents()

    def explain(self, text: str) -> None:
        """Explain a message that holds the password, and copy what comes."""
        self.window.open_explain()
        dialog = self.window.explain_dialog
        assert dialog is not None
        dialog.paste.take(text)
        dialog.explain_now()
        self.until(lambda: dialog.explanation is not None)
        self.reach("explained")
        dialog.copy_result()
        self.reach("explanation-copied")
        dialog.reject()

    def crash(self) -> None:
        """Let a slot fail with the password in its message, its variables and its source."""

        def slot() -> None:
            password = self.window.session.state.draft.password.reveal()
            raise ValueError(password)

        log = next((self.folder / "home").rglob("smtp-wizard.log"), None)
        before = log.stat().st_size if log is not None else 0
        QTimer.singleShot(0, slot)
        self.until(lambda: (kept := self._log()) is not None and kept.stat().st_size > before)
        self.reach("slot-crashed")

    def _log(self) -> Path | None:
        return next((self.folder / "home").rglob("smtp-wizard.log"), None)


def _line_of(fault: BaseException) -> int:
    trace, line = fault.__traceback__, 0
    while trace is not None:
        line = trace.tb_lineno if trace.tb_frame.f_code.co_filename == __file__ else line
        trace = trace.tb_next
    return line
