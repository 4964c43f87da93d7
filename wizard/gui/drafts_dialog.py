"""The dialog "Drafts": what was typed for several customers, to go on with or to delete."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidgetItem, QWidget

from wizard.gui.announce import say_aloud
from wizard.gui.drafts_jobs import DraftsTold, deleting, restoring
from wizard.gui.drafts_list import DraftsList
from wizard.gui.drafts_session import DraftsOfSession, drafts_of
from wizard.gui.drafts_words import shown_title
from wizard.gui.key_first import KeyFirst
from wizard.gui.plain_dialog import PlainDialog
from wizard.gui.session import Session
from wizard.gui.widgets.buttons import plain_button, primary_button
from wizard.gui.widgets.help_button import HelpButton, with_help
from wizard.gui.widgets.hint import HintLine
from wizard.gui.widgets.labels import plain_label
from wizard.gui.widgets.paper_column import paper_column
from wizard.gui.window_place import screen_size
from wizard.gui.window_titles import set_title
from wizard.report.memory_words import draft_refusal_text
from wizard.words.translation import QT_TRANSLATE_NOOP, translate
from wizard.workstation.saved_drafts import StoredDraft

_SIZE = QSize(640, 520)
_MOST_NOTES = 4
_LEAD = QT_TRANSLATE_NOOP("gui", "Kept on this computer while you type, without passwords.")
_NOTHING = QT_TRANSLATE_NOOP(
    "gui", "No drafts. One is kept as soon as a From address is typed, and goes when its settings are saved."
)
_FORGOTTEN = QT_TRANSLATE_NOOP("gui", "Everything was forgotten. This window keeps no draft any more.")
_BUSY = QT_TRANSLATE_NOOP("gui", "The present settings are being checked or saved. Wait for that or cancel it.")
_NOT_KEPT = QT_TRANSLATE_NOOP(
    "gui", "What you typed in this window is not kept as a draft, because it has no complete From address."
)


class DraftsDialog(QDialog):
    """A list to choose from; deleting can be taken back until the dialog is closed."""

    def __init__(self, session: Session, drafts: DraftsOfSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._drafts = session, drafts
        self._deleted: StoredDraft | None = None
        self._comes_back: StoredDraft | None = None
        set_title(self, translate("gui", "Drafts", "title of a window"))
        KeyFirst(self)
        self.resize(_SIZE.boundedTo(screen_size(self) * 0.94))
        self._build()
        drafts.told.connect(self._told)
        drafts.keeps_all()
        self._show()
        drafts.look()

    def chosen(self) -> StoredDraft | None:
        """Give the selected draft."""
        return self.list.chosen()

    def open_chosen(self) -> None:
        """Go on with the selected draft; ask first when something typed would be lost by it."""
        stored = self.chosen()
        if stored is None:
            return
        if self._drafts.is_own(stored):
            self.accept()
        elif self._drafts.busy():
            self.message.show_hint(translate("gui", _BUSY), "warning")
        elif self._session.state.typed - {"platform"} and not self._drafts.keeps_all():
            self._ask_before(stored)
        else:
            self._go_on(stored)

    def delete_chosen(self) -> None:
        """Delete the selected draft; the one of this window only while nothing of it is typed there."""
        stored = self.chosen()
        if stored is not None and not self._drafts.is_own(stored):
            self._drafts.start(deleting(self._drafts.folder, stored))

    def take_back(self) -> None:
        """Put back what was deleted last."""
        if self._deleted is not None:
            self._comes_back, self._deleted = self._deleted, None
            self._drafts.start(restoring(self._drafts.folder, self._comes_back.saved))

    def _build(self) -> None:
        column = paper_column(self)
        title = plain_label(translate("gui", "Drafts", "title of a window"), "title")
        column.addLayout(with_help(title, HelpButton("drafts")))
        column.addWidget(plain_label(translate("gui", _LEAD), "lead"))
        column.addSpacing(8)
        self.nothing = plain_label("", "body")
        self.list = DraftsList()
        self.more = plain_label("", "small")
        self.notes = plain_label("", "body", "warning")
        self.message = HintLine()
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        for widget in (self.more, self.notes, self.message):
            column.addWidget(widget)
        self._below = QWidget()
        column.addWidget(self._below, 1)
        column.addSpacing(8)
        column.addLayout(self._buttons())
        self.list.itemActivated.connect(lambda _item: self.open_chosen())
        self.list.currentItemChanged.connect(self._chosen_changed)
        self.message.suggestion_taken.connect(self.take_back)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self.take_back)
        QShortcut(
            QKeySequence(QKeySequence.StandardKey.Delete),
            self.list,
            self.delete_chosen,
            context=Qt.ShortcutContext.WidgetShortcut,
        )

    def _buttons(self) -> QHBoxLayout:
        self.delete_button = plain_button(translate("gui", "&Delete"))
        self.delete_button.setAccessibleDescription(translate("gui", "Deletes this draft; it can be taken back"))
        self.close_button = plain_button(translate("gui", "&Close"))
        self.close_button.setAccessibleDescription(translate("gui", "Changes nothing"))
        self.open_button = primary_button(translate("gui", "&Open"))
        self.open_button.setAccessibleDescription(translate("gui", "Goes on with this draft in the window"))
        self.open_button.setDefault(True)
        self.delete_button.clicked.connect(self.delete_chosen)
        self.close_button.clicked.connect(self.reject)
        self.open_button.clicked.connect(self.open_chosen)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.delete_button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.open_button)
        return row

    def _told(self, told: DraftsTold) -> None:
        if told.deleted is not None:
            self._deleted = told.deleted
            self.message.show_hint(
                translate("gui", "The draft for {domain} was deleted.").format(
                    domain=shown_title(told.deleted.saved, [one.saved for one in told.listed.drafts])
                ),
                "ok",
                translate("gui", "Undo"),
            )
            say_aloud(self.message, f"{self.message.text()} {translate('gui', 'Undo')}")
        elif told.refused is not None:
            self.message.show_hint(draft_refusal_text(told.refused), "error")
        elif self._deleted is None:
            self.message.show_hint("", "muted")
        self._show()
        if self._comes_back is not None and told.deleted is None:
            # Where the focus is, is read: what came back needs no words.
            if self.list.choose(self._comes_back.path):
                self.list.setFocus()
            self._comes_back = None

    def _show(self) -> None:
        listed = self._drafts.listed
        self.list.show_drafts(listed.drafts, self._drafts.is_own)
        there = bool(listed.drafts)
        self.nothing.setText(translate("gui", _FORGOTTEN if self._drafts.stopped else _NOTHING))
        self.nothing.setVisible(not there)
        self.list.setVisible(there)
        self._below.setVisible(not there)
        self.more.setText(translate("gui", "%n older drafts are kept too.", n=listed.more) if listed.more else "")
        self.more.setVisible(listed.more > 0)
        notes = self._drafts.notes
        more = ("…",) if len(notes) > _MOST_NOTES else ()
        self.notes.setText("\n".join((*notes[:_MOST_NOTES], *more)))
        self.notes.setVisible(bool(self._drafts.notes))
        if not there:
            self.close_button.setFocus()
        elif self.focusWidget() in (None, self.close_button):
            self.list.setFocus()
        self._chosen_changed()

    def _chosen_changed(self, *_items: QListWidgetItem | None) -> None:
        stored = self.chosen()
        own = stored is not None and self._drafts.is_own(stored)
        self.open_button.setEnabled(stored is not None)
        if own and self.delete_button.hasFocus():
            self.list.setFocus()  # not wherever Qt goes from a button that goes grey
        self.delete_button.setEnabled(stored is not None and not own)

    def _ask_before(self, stored: StoredDraft) -> None:
        dialog = PlainDialog(translate("gui", "Open the draft all the same?"), translate("gui", _NOT_KEPT), self)
        dialog.add_button(translate("gui", "&Open the draft"), accepts=True)
        dialog.add_button(translate("gui", "&Stay"), accepts=False, primary=True)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._go_on(stored))
        dialog.open()

    def _go_on(self, stored: StoredDraft) -> None:
        refused = self._drafts.go_on(stored)
        if refused is None:
            self.accept()
        else:
            self.message.show_hint(draft_refusal_text(refused.code), "error")


def open_drafts(session: Session, parent: QWidget) -> None:
    """Open the drafts over a window whose network is connected."""
    drafts = drafts_of(session)
    if drafts is None:
        return
    dialog = DraftsDialog(session, drafts, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
