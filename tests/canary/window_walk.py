"""A program of its own: the window walked through from its start to its end with a canary for a password.

Standard input: a JSON object with ``situation``, ``keyring`` and ``flow``. Argument: the folder for everything.
"""

from __future__ import annotations

import json
import signal
import sys
import traceback
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLineEdit, QWizard

from tests.canary.canary import RIGHT, WRONG
from tests.canary.ground import MemoryKeyring, own_process, put_canaries, situation, use_keyring
from tests.canary.watcher import Watcher, clipboard_texts
from tests.delivery.stage import Stage, set_stage
from tests.gui.hands import click, press, type_text
from wizard.cli.practice_draft import practice_draft
from wizard.facts.check import CheckState
from wizard.flow.steps import Step
from wizard.flow.typing_rules import choose_security, type_into
from wizard.gui import app as app_module
from wizard.gui.close_question import close_dialog
from wizard.gui.dialogs_connect import ConnectDialog
from wizard.gui.pages import finish as finish_module
from wizard.gui.pages.checks import ChecksPage
from wizard.gui.pages.finish import FinishPage, FinishPart
from wizard.gui.pages.finish_delivery_run import Phase
from wizard.gui.pages.finish_words import allowed_deliveries
from wizard.gui.pages.platform import PlatformPage
from wizard.gui.pages.sender import SenderPage
from wizard.gui.pages.sign_in import SignInPage
from wizard.gui.password_keeper import password_keeper
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

    def begin(self) -> None:
        """Walk, and end the program whatever comes of it."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.app = application
        try:
            FLOWS[self.order["flow"]](self)
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


def one_situation(walk: Walk) -> None:
    """Go through one situation: sign in, look, copy, explain, save."""
    walk.as_far_as_sign_in()
    walk.enter_password(walk.scenario.password)
    walk.check()
    walk.copy_details("details-copied")
    walk.explain(f"535 5.7.8 Error: authentication failed for {walk.scenario.password}")
    walk.next()
    for part in FinishPart:
        walk.finish.show_part(part)
        walk.reach(f"finish-{part.name.lower()}")
    walk.save("situation")
    walk.copy_details("details-of-finish")


def everything(walk: Walk) -> None:
    """Go through all that the window can do with a password."""
    walk.as_far_as_sign_in()
    page = walk.page(Step.SIGN_IN)
    walk.until(lambda: password_keeper(walk.window.session).keyring is not None)
    page.refresh()
    assert page.keeping.box.isVisible()
    click_box(page.keeping.box)
    assert walk.window.session.state.keeps_password
    walk.enter_password(WRONG)
    walk.check()
    assert walk.checks.problem is not None
    assert walk.checks.problem.password_row is not None
    walk.copy_details("failure-copied")
    walk.explain(f"AUTH PLAIN {RIGHT}\n535 5.7.8 Username and Password not accepted: {WRONG}")
    type_text(walk.checks.problem.password_row.edit, RIGHT)
    walk.reach("password-in-the-card")
    press(walk.checks.problem.password_row.edit, Qt.Key.Key_Return)
    walk.until(lambda: walk.checks.problem is None)
    walk.wait_for_result()
    assert walk.checks.heading()[0] == "Everything works"
    assert walk.keyring is not None
    walk.until(lambda: walk.keyring is not None and RIGHT in walk.keyring.kept.values())
    walk.reach("kept-in-the-keyring")
    click(walk.checks.test_card.button)
    walk.wait_for_result()
    assert walk.stage.lab.messages
    walk.next()
    walk.save("guide")
    copy_into_the_form(walk)
    shared_screen(walk)
    hand_over(walk)
    walk.crash()
    draft_and_close(walk)
    keyring_off(walk)


def copy_into_the_form(walk: Walk) -> None:
    """Copy the password for the platform's form: the one time that it is on the clipboard, until it is cleared."""
    from wizard.gui.pages.finish_clipboard import form_clipboard

    walk.finish.show_part(FinishPart.ENTER)
    (row,) = [row for row in walk.finish.guide.rows() if row.entry.field == "password"]
    click(row.button)
    assert RIGHT in dict(clipboard_texts()).values()
    walk.done.append("password-on-the-clipboard")
    form_clipboard()._timer.timeout.emit()  # the clock's 30 s are over
    assert not any(text for _kind, text in clipboard_texts())
    walk.reach("clipboard-cleared")


def shared_screen(walk: Walk) -> None:
    """Share the screen, look, and share it no more."""
    for shared in (True, False):
        old = walk.window
        # As the menu has it: the wrapper that Python keeps of an action may be stale by now (PySide6 6.12).
        next(one for one in walk.window.menu.actions() if one.text() == "&Shared screen").trigger()
        walk.until(lambda: walk.window is not old and walk.window.isVisible())  # noqa: B023 - called at once
        walk.reach(f"shared-{shared}")
        walk.copy_details(f"details-shared-{shared}")


def hand_over(walk: Walk) -> None:
    """Connect to the practice platform and push the settings; the password goes there sealed."""
    session = walk.window.session
    page = walk.page(Step.PLATFORM)
    assert isinstance(page, PlatformPage)
    walk.window.show_step(Step.PLATFORM)
    page.connect_to(None)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ConnectDialog)
    dialog.address.edit.setText(walk.stage.platform.url)
    click(dialog.go_button)
    walk.until(lambda: dialog.found is not None)
    assert dialog.found is not None
    assert dialog.token is not None
    if dialog.typed is not None:
        dialog.typed.edit.setText(dialog.found.fingerprint)
    dialog.token.edit.setText(walk.stage.platform.token)
    walk.reach("connecting")
    click(dialog.go_button)
    walk.until(lambda: session.state.connection is not None)
    connection = session.state.connection
    assert connection is not None
    session.apply(
        replace(session.state, connection=replace(connection, pairing_code=walk.stage.platform.pairing_code))
    )
    walk.window.show_step(Step.FINISH)
    walk.save("connected")
    run = walk.finish.delivery.run
    walk.window.press_next()
    walk.until(lambda: run.phase in (Phase.ASKING, Phase.ENDED))
    walk.reach("proposal")
    if run.phase is Phase.ASKING:
        walk.window.press_next()
    walk.until(lambda: run.phase is Phase.ENDED)
    assert run.told is not None
    walk.reach(f"pushed-{run.told.outcome}")
    walk.copy_details("details-of-the-push")
    walk.finish._show_receipt()
    walk.close_dialogs()
    walk.save("pushed")


def draft_and_close(walk: Walk) -> None:
    """Type something more, so that a draft is kept, and be asked before closing."""
    walk.window.show_step(Step.SENDER)
    type_text(walk.page(Step.SENDER).field("from_name").edit, " GmbH")
    walk.until(lambda: list((walk.folder / "home").rglob("draft-*.json")))
    walk.window.open_keys()
    walk.close_dialogs()
    dialog = close_dialog(walk.window)
    dialog.open()
    walk.close_dialogs()
    walk.window.memory.open_drafts()
    walk.close_dialogs()


def keyring_off(walk: Walk) -> None:
    """Give the keyring up: what was stored goes."""
    password_keeper(walk.window.session).choose(keeps=False)
    walk.until(lambda: walk.keyring is not None and RIGHT not in walk.keyring.kept.values())
    walk.reach("keyring-off")


def interrupted(walk: Walk) -> None:
    """Press Ctrl+C while the sign-in is under way; the window may go on, and is closed then."""
    walk.as_far_as_sign_in()
    walk.enter_password(walk.scenario.password)
    walk.next()
    walk.until(lambda: any(row.state is CheckState.RUNNING for row in walk.checks.list.rows()))
    passed: list[bool] = []

    def interrupt() -> None:
        passed.append(True)
        signal.raise_signal(signal.SIGINT)

    QTimer.singleShot(0, interrupt)
    walk.until(lambda: passed)
    walk.reach("interrupted")


FLOWS = {"situation": one_situation, "everything": everything, "interrupted": interrupted}


def click_box(box: QCheckBox) -> None:
    """Press Space on a check box, wherever its text is."""
    press(box, Qt.Key.Key_Space)


def _line_of(fault: BaseException) -> int:
    trace, line = fault.__traceback__, 0
    while trace is not None:
        line = trace.tb_lineno if trace.tb_frame.f_code.co_filename == __file__ else line
        trace = trace.tb_next
    return line


def main(folder: Path) -> int:
    """Start the program as a person does, and walk when its network is there."""
    import wizard.engine.control_hosts as control_hosts
    from wizard.__main__ import main as program

    order = json.load(sys.stdin)
    put_canaries()
    keyring = MemoryKeyring() if order["keyring"] else None
    use_keyring(keyring)
    with set_stage(folder / "platform", order["situation"]) as stage:
        network = stage.lab.network
        trusted = replace(network, ca_pem=f"{network.ca_pem}{stage.platform.ca_pem}")
        setattr(control_hosts, "with_control_hosts", lambda _view: trusted)  # noqa: B010 - as the program asks for it
        walk = Walk(folder, order, stage, keyring)

        class Window(WizardWindow):
            """The window, which tells the walk that it is there."""

            def __init__(self, *arguments: Any) -> None:
                super().__init__(*arguments)
                walk.window = self
                self.session.connected.connect(lambda: QTimer.singleShot(0, self, walk.begin))

        setattr(app_module, "WizardWindow", Window)  # noqa: B010 - for this program's whole life
        code = program([])
        walk.watcher.note("clipboard-after-exit", repr(list(clipboard_texts())))
        attempts = [bool(attempt.accepted) for attempt in stage.lab.attempts]
    kept = keyring.ever.count(RIGHT) if keyring is not None else 0
    sys.stdout.write(json.dumps({"code": code, "done": walk.done, "attempts": attempts, "kept": kept}) + "\n")
    return 0


if __name__ == "__main__":
    with own_process(Path(sys.argv[1]) / "process", "window"):
        ending = main(Path(sys.argv[1]))
    sys.exit(ending)
