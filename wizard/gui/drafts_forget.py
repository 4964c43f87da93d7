"""The question "Forget everything": what goes, what stays, and what became of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from wizard.gui.announce import say_aloud
from wizard.gui.bridge import Envelope, JobKind
from wizard.gui.bridge_worker import Emit, JobBody, JobFailed, JobFinished, in_thread
from wizard.gui.drafts_session import drafts_of
from wizard.gui.password_keeper import password_keeper
from wizard.gui.plain_dialog import PlainDialog
from wizard.gui.session import Session
from wizard.gui.shared_screen import shown
from wizard.gui.widgets.bullet_line import bullet_line
from wizard.gui.widgets.check_box import CheckBox
from wizard.gui.widgets.hint import HintLine
from wizard.gui.widgets.labels import plain_label
from wizard.gui.window_place import settings_file
from wizard.report.isolates import isolate
from wizard.report.memory_words import kept_text
from wizard.words.translation import QT_TRANSLATE_NOOP, translate
from wizard.workstation.forgetting import ForgetMore, Forgotten, Kept, forget_everything
from wizard.workstation.paths import ProgramPaths, program_paths

_TEXT = QT_TRANSLATE_NOOP("gui", "This cannot be undone. What is typed in this window stays until you close it.")
_GOES = (
    QT_TRANSLATE_NOOP("gui", "The drafts of all customers"),
    QT_TRANSLATE_NOOP("gui", "The passwords and tokens that were kept in the keyring"),
    QT_TRANSLATE_NOOP("gui", "The platforms used last, and at which addresses platforms were"),
    QT_TRANSLATE_NOOP("gui", "The window's place, its language and appearance, and which others it may ask"),
    QT_TRANSLATE_NOOP("gui", "The key that signs in practice"),
)
_STAYS = (Kept.SIGNER_KEYS, Kept.PLATFORM_KEYS, Kept.SIGNED, Kept.DELIVERIES)
_WIDTH = 660
_MOST_NAMED = 5
_DONE = QT_TRANSLATE_NOOP("gui", "Everything was forgotten. This window keeps no draft any more.")
_BUSY = QT_TRANSLATE_NOOP("gui", "The present settings are being checked or saved. Wait for that or cancel it.")
_KEYRING = QT_TRANSLATE_NOOP(
    "gui", "The keyring did not let everything in it be deleted. Unlock it, then forget everything again."
)
_NOT_ALL = QT_TRANSLATE_NOOP("gui", "Not everything could be deleted. These are still there:")


class ForgetDialog(PlainDialog):
    """Asks, forgets, and tells what could not be deleted; Enter and Esc forget nothing."""

    def __init__(self, session: Session, paths: ProgramPaths, parent: QWidget | None = None) -> None:
        super().__init__(translate("gui", "Forget everything?"), translate("gui", _TEXT), parent)
        self._session, self._paths = session, paths
        self._job: int | None = None
        self.setMinimumWidth(_WIDTH)
        self.body.addWidget(plain_label(translate("gui", "What goes"), "strong"))
        for words in _GOES:
            self.body.addWidget(bullet_line(translate("gui", words)))
        self.log_box = CheckBox(translate("gui", "The &log too; it holds no password"))
        self.body.addWidget(self.log_box)
        self.body.addSpacing(4)
        self.body.addWidget(plain_label(translate("gui", "What stays"), "strong"))
        for kind in _STAYS:
            self.body.addWidget(bullet_line(kept_text(kind)))
        self.standing_box = CheckBox(
            translate("gui", "Delete &these too: every platform then asks for a new pairing code")
        )
        self.body.addWidget(self.standing_box)
        self.message = HintLine()
        self.body.addWidget(self.message)
        self.forget_button = self.add_button(translate("gui", "&Forget everything"), accepts=True)
        self.forget_button.clicked.disconnect(self.accept)
        self.forget_button.clicked.connect(self.forget)
        self.keep_button = self.add_button(translate("gui", "&Keep it"), accepts=False, primary=True)
        self.keep_button.setFocus()
        if session.bridge is not None:
            session.bridge.happened.connect(self._happened)

    def forget(self) -> None:
        """Delete it all, and keep nothing more of this window."""
        bridge = self._session.bridge
        if bridge is None or self._job is not None:
            return
        if (drafts := drafts_of(self._session)) is not None:
            if drafts.busy() or bridge.is_running(JobKind.PASSWORD):
                self.message.show_hint(translate("gui", _BUSY), "warning")
                return
            drafts.stop()
        self._session.forgets = True
        password_keeper(self._session).forget()
        self.forget_button.setEnabled(False)
        self.keep_button.setEnabled(False)
        self.message.show_hint("", "muted")
        more = ForgetMore(standing=self.standing_box.isChecked(), log=self.log_box.isChecked())
        self._job = bridge.start(JobKind.DRAFTS, _forgetting(self._paths, more))

    def reject(self) -> None:
        """Keep it; while it is being forgotten it is too late for that."""
        if self._job is None:
            super().reject()

    def _happened(self, envelope: Envelope) -> None:
        if envelope.job != self._job or not envelope.ends:
            return
        self._job = None
        result = envelope.event.result if isinstance(envelope.event, JobFinished) else None
        if isinstance(result, Forgotten) and result.complete:
            self.accept()
            return
        self.forget_button.setEnabled(True)
        # It is too late to keep it.
        self.keep_button.setText(translate("gui", "&Close"))
        self.keep_button.setAccessibleDescription(translate("gui", "Closes this window"))
        self.keep_button.setEnabled(True)
        self.keep_button.setFocus()
        self.message.show_hint(" ".join(self._left(envelope.event, result)), "error")
        say_aloud(self.message, self.message.text())

    def _left(self, event: object, result: object) -> list[str]:
        """Say what is there still."""
        names = [_named(one.path) for one in result.refused] if isinstance(result, Forgotten) else []
        if isinstance(event, JobFailed):
            names = [self._paths.drafts.name]
        said = [translate("gui", _KEYRING)] if isinstance(result, Forgotten) and not result.keyring_done else []
        more = ["…"] if len(names) > _MOST_NAMED else []
        return [*said, translate("gui", _NOT_ALL), ", ".join(names[:_MOST_NAMED] + more)] if names else said


def _named(file: Path) -> str:
    """Give the name of a file; on a shared screen the customer's domain in it is masked."""
    return isolate(f"{shown(file.stem)}{file.suffix}")


def open_forget(session: Session, parent: QWidget, tell: Callable[[str], None]) -> None:
    """Ask whether everything shall be forgotten, over a window whose network is connected; ``tell`` when it was."""
    dialog = ForgetDialog(session, program_paths(), parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: tell(translate("gui", _DONE)))
    dialog.open()


def _forgetting(paths: ProgramPaths, more: ForgetMore) -> JobBody:
    async def body(_emit: Emit) -> object:
        return await in_thread(lambda: forget_everything(paths, (settings_file(),), more))

    return body
