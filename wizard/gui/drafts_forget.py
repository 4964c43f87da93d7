"""The question "Forget everything": what goes, what stays, and what became of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from wizard.gui.bridge import Envelope, JobKind
from wizard.gui.bridge_worker import Emit, JobBody, JobFailed, JobFinished, in_thread
from wizard.gui.drafts_session import drafts_of
from wizard.gui.plain_dialog import PlainDialog
from wizard.gui.session import Session
from wizard.gui.widgets.bullet_line import bullet_line
from wizard.gui.widgets.check_box import CheckBox
from wizard.gui.widgets.hint import HintLine
from wizard.gui.widgets.labels import plain_label
from wizard.gui.window_place import settings_file
from wizard.report.memory_words import kept_text
from wizard.words.translation import QT_TRANSLATE_NOOP, translate
from wizard.workstation.forgetting import Forgotten, Kept, forget_everything
from wizard.workstation.paths import ProgramPaths, program_paths

_TEXT = QT_TRANSLATE_NOOP("gui", "This cannot be undone. What is typed in this window stays until you close it.")
_GOES = (
    QT_TRANSLATE_NOOP("gui", "The drafts of all customers"),
    QT_TRANSLATE_NOOP("gui", "The platforms used last, and at which addresses platforms were"),
    QT_TRANSLATE_NOOP("gui", "The window's place, its language and appearance, and which others it may ask"),
    QT_TRANSLATE_NOOP("gui", "The key that signs in practice"),
)
_STAYS = (Kept.KEYRING, Kept.SIGNER_KEYS, Kept.PLATFORM_KEYS, Kept.SIGNED, Kept.DELIVERIES)
_WIDTH = 660
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
            drafts.stop()
        self._session.forgets = True
        self.forget_button.setEnabled(False)
        self._job = bridge.start(JobKind.DRAFTS, _forgetting(self._paths, log=self.log_box.isChecked()))

    def _happened(self, envelope: Envelope) -> None:
        if envelope.job != self._job or not envelope.ends:
            return
        self._job = None
        result = envelope.event.result if isinstance(envelope.event, JobFinished) else None
        if isinstance(result, Forgotten) and result.complete:
            self.accept()
            return
        self.forget_button.setEnabled(True)
        names = [refusal.path.name for refusal in result.refused] if isinstance(result, Forgotten) else []
        if isinstance(envelope.event, JobFailed):
            names = [self._paths.drafts.name]
        self.message.show_hint(" ".join((translate("gui", _NOT_ALL), *names)), "error")


def open_forget(session: Session, parent: QWidget) -> None:
    """Ask whether everything shall be forgotten, over a window whose network is connected."""
    dialog = ForgetDialog(session, program_paths(), parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def _forgetting(paths: ProgramPaths, *, log: bool) -> JobBody:
    async def body(_emit: Emit) -> object:
        return await in_thread(lambda: forget_everything(paths, (settings_file(),), log=log))

    return body
