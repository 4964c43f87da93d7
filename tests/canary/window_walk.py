"""A program of its own: the window walked through from its start to its end with a canary for a password.

Standard input: a JSON object with ``situation``, ``keyring`` and ``flow``. Argument: the folder for everything.
"""

from __future__ import annotations

import json
import signal
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QCheckBox

from tests.canary.canary import RIGHT, WRONG
from tests.canary.ground import MemoryKeyring, own_process, put_canaries, use_keyring
from tests.canary.walk import Walk
from tests.canary.watcher import clipboard_texts
from tests.delivery.stage import set_stage
from tests.gui.hands import click, press, type_text
from wizard.facts.check import CheckState
from wizard.flow.steps import Step
from wizard.gui import app as app_module
from wizard.gui.close_question import close_dialog
from wizard.gui.dialogs_connect import ConnectDialog
from wizard.gui.pages.finish import FinishPart
from wizard.gui.pages.finish_delivery_run import Phase
from wizard.gui.pages.platform import PlatformPage
from wizard.gui.password_keeper import password_keeper
from wizard.gui.window import WizardWindow


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
        walk.window.menu.shared_screen.trigger()
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
        replace(session.state, connection=connection._replace(pairing_code=walk.stage.platform.pairing_code))
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
                self.session.connected.connect(
                    lambda: QTimer.singleShot(0, self, lambda: walk.begin(FLOWS[order["flow"]]))
                )

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
