"""The window "Explain an error message": paste what any program said, read what it means."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QWidget

from wizard.catalogue.providers import load_providers
from wizard.diagnosis.explain import ExplainContext
from wizard.diagnosis.finding import ChangeSettings, EnterPassword, Explanation
from wizard.flow.explained_remedy import explained_remedy
from wizard.flow.results import apply_change
from wizard.flow.steps import Step
from wizard.gui.announce import say_aloud
from wizard.gui.bridge import Envelope, JobKind
from wizard.gui.bridge_jobs import explaining
from wizard.gui.bridge_worker import JobFinished
from wizard.gui.explain_answer import ExplanationCard
from wizard.gui.fonts import is_large, text_font
from wizard.gui.key_first import KeyFirst
from wizard.gui.session import Session
from wizard.gui.shared_screen import shown
from wizard.gui.widgets.buttons import link_button, plain_button, primary_button
from wizard.gui.widgets.choice_box import LabelledChoice
from wizard.gui.widgets.field import LabelledField
from wizard.gui.widgets.help_button import HelpButton, with_help
from wizard.gui.widgets.hint import HintLine
from wizard.gui.widgets.labels import plain_label
from wizard.gui.widgets.paper_column import paper_column
from wizard.gui.widgets.paste_box import PasteBox
from wizard.gui.widgets.port_box import PortBox
from wizard.gui.widgets.scroll_column import ScrollColumn
from wizard.gui.window_place import screen_size
from wizard.gui.window_titles import set_title
from wizard.report.field_words import field_error_text
from wizard.report.isolates import isolate
from wizard.report.security_words import security_label
from wizard.report.text_report import render_explanation
from wizard.settings.endpoint import parse_port
from wizard.settings.field_error import FieldError
from wizard.settings.transport_security import TransportSecurity
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_SIZE = QSize(780, 700)
_PORT_TEXT = 112
_PAUSE_MS = 300
_ROOM_FOR_BAR = 12
_COPIED_MS = 2000
_LEAD = QT_TRANSLATE_NOOP(
    "gui", "Paste what a mail program, a website or a log said. The text stays on this computer."
)
_EXAMPLE = "535 5.7.8 Error: authentication failed"
_WAITS = QT_TRANSLATE_NOOP("gui", "The explanation appears here.")
_STAGES: tuple[tuple[str, str], ...] = (
    ("dns", QT_TRANSLATE_NOOP("gui", "Looking up the server")),
    ("tcp", QT_TRANSLATE_NOOP("gui", "Connecting")),
    ("greeting", QT_TRANSLATE_NOOP("gui", "Waiting for the greeting")),
    ("ehlo", QT_TRANSLATE_NOOP("gui", "Saying hello (EHLO)")),
    ("starttls", QT_TRANSLATE_NOOP("gui", "Starting encryption (STARTTLS)")),
    ("tls", QT_TRANSLATE_NOOP("gui", "Checking the certificate (TLS)")),
    ("auth", QT_TRANSLATE_NOOP("gui", "Signing in")),
    ("mail", QT_TRANSLATE_NOOP("gui", "Naming the sender")),
    ("rcpt", QT_TRANSLATE_NOOP("gui", "Naming the recipient")),
    ("data", QT_TRANSLATE_NOOP("gui", "Sending the message")),
)
_SECURITIES = (TransportSecurity.STARTTLS, TransportSecurity.IMPLICIT_TLS, TransportSecurity.CLEARTEXT)


class ExplainDialog(QDialog):
    """Explains as one types or pastes, in the worker; it stays open beside the main window."""

    step_wanted = Signal(object)
    """Carries the Step of the main window where the remedy goes on."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job: int | None = None
        self.explanation: Explanation | None = None
        self.card: ExplanationCard | None = None
        set_title(self, translate("gui", "Explain an error message"))
        KeyFirst(self)
        self.setModal(False)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.explain_now)
        self._build()
        self.resize(_SIZE.boundedTo(screen_size(self) * 0.94))
        session.connected.connect(self._connected)
        session.changed.connect(self._settings_changed)
        if session.bridge is not None:
            session.bridge.happened.connect(self._happened)
        self.paste.setFocus()

    def explain_now(self) -> None:
        """Explain the text as it stands; an empty one takes the answer away."""
        self._timer.stop()
        text = self.paste.whole_text()
        if not text.strip():
            self._drop()
            self._show_answer(None)
            return
        bridge = self._session.bridge
        if bridge is not None:
            self._job = bridge.start(JobKind.EXPLAIN, explaining(text, self.context()))

    def context(self) -> ExplainContext:
        """Give what a person said besides the text; a port that is no number counts as not known."""
        stage, security, provider = self.stage.value(), self.security.value(), self.provider.value()
        port = parse_port(self.port.text()) if self.port.text().strip() else None
        return ExplainContext(
            stage=stage if isinstance(stage, str) else None,
            port=port if isinstance(port, int) else None,
            security=security if isinstance(security, TransportSecurity) else None,
            provider=provider if isinstance(provider, str) else None,
        )

    def copy_result(self) -> None:
        """Put the explanation on the clipboard as text, without what was pasted."""
        if self.explanation is not None:
            QGuiApplication.clipboard().setText(shown(render_explanation(self.explanation)))
            self.copy_button.setText(translate("gui", "Copied", "on a button, after it was pressed"))
            QTimer.singleShot(
                _COPIED_MS, self.copy_button, lambda: self.copy_button.setText(translate("gui", "Co&py result"))
            )

    def start_over(self) -> None:
        """Empty the field and forget what was said besides."""
        for choice in (self.stage, self.security, self.provider):
            choice.set_value(None)
        self.port.show_text("")
        self.port.set_hint("")
        self.paste.take("")
        self.explain_now()
        self.paste.setFocus()

    def continue_from(self, old: ExplainDialog) -> None:
        """Take what was pasted and said in another window like this, and its place."""
        for own, other in ((self.stage, old.stage), (self.security, old.security), (self.provider, old.provider)):
            own.set_value(other.value())
        self.port.show_text(old.port.text())
        self.paste.take(old.paste.whole_text())
        self.setGeometry(old.geometry())
        old._timer.stop()
        self.explain_now()

    def _build(self) -> None:
        column = paper_column(self)
        title = plain_label(translate("gui", "Explain an error message"), "title")
        column.addLayout(with_help(title, HelpButton("explain")))
        column.addWidget(plain_label(translate("gui", _LEAD), "lead"))
        column.addSpacing(10)
        self.paste = PasteBox()
        self.paste.setMinimumHeight(84)
        self.paste.setPlaceholderText(isolate(_EXAMPLE))
        self.paste.setAccessibleName(translate("gui", "Error message"))
        self.paste.setAccessibleDescription(translate("gui", "Paste the text here; the explanation below follows it"))
        self.paste.edited.connect(self._edited)
        self.note = HintLine()
        column.addWidget(self.paste, 2)
        column.addWidget(self.note)
        column.addSpacing(8)
        column.addLayout(self._known_row())
        column.addSpacing(8)
        self.answer = ScrollColumn(least_height=150)
        self.answer.verticalScrollBar().rangeChanged.connect(self._make_room)
        self.answer.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # arrow keys scroll it
        self.answer.setAccessibleName(translate("gui", "Explanation"))
        self.waits = plain_label(translate("gui", _WAITS), "muted")
        self.answer.column.addWidget(self.waits)
        self.answer.column.addStretch(1)
        column.addWidget(self.answer, 5)
        column.addSpacing(10)
        column.addLayout(self._buttons())

    def _make_room(self, _least: int, most: int) -> None:
        """Keep the answer off its scroll bar, where there is one."""
        self.answer.column.setContentsMargins(0, 0, _ROOM_FOR_BAR if most else 0, 0)

    def _known_row(self) -> QGridLayout:
        unknown = (None, translate("gui", "Not known", "a choice: nobody knows it"))
        self.stage = LabelledChoice(
            translate("gui", "&What was being done"),
            translate("gui", "The step in which the message came"),
            (unknown, *((stage, translate("gui", words)) for stage, words in _STAGES)),
        )
        self.port = LabelledField(
            translate("gui", "P&ort"),
            translate("gui", "The port that was used, if it is known"),
            PortBox((587, 465, 25)),
        )
        self.port.keep_left_to_right()
        # The narrowest of the four boxes stays empty where a language has no short word for it.
        if is_large() or QFontMetrics(text_font("body")).horizontalAdvance(unknown[1]) < _PORT_TEXT:
            self.port.edit.setPlaceholderText(unknown[1])
        entries = [(value, security_label(value)) for value in _SECURITIES]
        self.security = LabelledChoice(
            translate("gui", "S&ecurity"), translate("gui", "How the connection was encrypted"), (unknown, *entries)
        )
        named = sorted(((p.id, p.name) for p in load_providers().values()), key=lambda entry: entry[1].casefold())
        self.provider = LabelledChoice(
            translate("gui", "P&rovider"), translate("gui", "Whose server it was"), (unknown, *named)
        )
        for choice in (self.stage, self.security, self.provider):
            choice.chosen.connect(self.explain_now)
        self.port.edit.textEdited.connect(self._port_typed)
        port_box = self.port.box
        if isinstance(port_box, PortBox):
            port_box.textActivated.connect(self._port_typed)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        columns = 2 if is_large() else 4
        for place, widget in enumerate((self.stage, self.port, self.security, self.provider)):
            grid.addWidget(widget, place // columns, place % columns, Qt.AlignmentFlag.AlignTop)
        for at, share in enumerate((9, 7, 8, 8)[:columns]):
            grid.setColumnStretch(at, share)
        return grid

    def _buttons(self) -> QHBoxLayout:
        self.over_button = link_button(translate("gui", "&Start over"), translate("gui", "Empties the field"))
        self.close_button = plain_button(translate("gui", "&Close"))
        self.close_button.setAccessibleDescription(
            translate("gui", "Closes this window; the pasted text is forgotten")
        )
        self.copy_button = primary_button(translate("gui", "Co&py result"))
        self.copy_button.setAccessibleDescription(
            translate("gui", "Puts the explanation on the clipboard, without the pasted text")
        )
        self.over_button.clicked.connect(self.start_over)
        self.close_button.clicked.connect(self.reject)
        self.copy_button.clicked.connect(self.copy_result)
        self.copy_button.setEnabled(False)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.over_button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.copy_button)
        return row

    def _edited(self) -> None:
        if self.paste.shortened:
            self.note.show_hint(translate("gui", "Only the first million characters were taken."), "warning")
        elif self.paste.masked:
            self.note.show_hint(
                translate("gui", "Masked here, explained as it was pasted. Start over to change it."), "muted"
            )
        elif self.paste.left_out():
            self.note.show_hint(
                translate("gui", "A long text: its beginning and its end are shown. Start over to change it."),
                "muted",
            )
        else:
            self.note.show_hint("", "muted")
        self._timer.start()

    def _port_typed(self, text: str) -> None:
        port = parse_port(text) if text.strip() else None
        self.port.set_hint(field_error_text(port) if isinstance(port, FieldError) else "", "error")
        self._timer.start()

    def _connected(self) -> None:
        if self._session.bridge is not None:
            self._session.bridge.happened.connect(self._happened)
            self.explain_now()

    def _drop(self) -> None:
        if self._job is not None and self._session.bridge is not None:
            self._session.bridge.drop(self._job)
        self._job = None

    def _happened(self, envelope: Envelope) -> None:
        if envelope.job != self._job or not envelope.ends:
            return
        self._job = None
        if isinstance(envelope.event, JobFinished) and isinstance(envelope.event.result, Explanation):
            self._show_answer(envelope.event.result)
        else:
            self._show_answer(None)
            self.waits.setText(translate("gui", "This program made a mistake and could not explain the text."))

    def _settings_changed(self) -> None:
        if self.explanation is not None and self.card is not None:
            offered = self.card.remedy_button is not None
            if offered != (explained_remedy(self._session.state, self.explanation) is not None):
                self._show_answer(self.explanation)

    def _show_answer(self, explanation: Explanation | None) -> None:
        if self.card is not None:
            self.answer.column.removeWidget(self.card)
            self.card.hide()
            self.card.deleteLater()
            self.card = None
        self.explanation = explanation
        self.waits.setText(translate("gui", _WAITS))
        self.waits.setVisible(explanation is None)
        self.copy_button.setEnabled(explanation is not None)
        if explanation is None:
            return
        self.card = ExplanationCard(explanation, explained_remedy(self._session.state, explanation))
        self.card.remedy_taken.connect(self._take_remedy)
        self.answer.column.insertWidget(0, self.card)
        self.card.show()
        self.answer.verticalScrollBar().setValue(0)
        if self.isVisible():
            say_aloud(self.card)

    def _take_remedy(self, remedy: ChangeSettings | EnterPassword) -> None:
        """Change the wizard's settings, and go where the change can be seen."""
        if isinstance(remedy, ChangeSettings):
            self._session.apply(apply_change(self._session.state, remedy))
            self.note.show_hint(
                translate("gui", "The settings in the main window are changed. The checks run again there."), "ok"
            )
            self.step_wanted.emit(_step_of_change(remedy))
        else:
            self.step_wanted.emit(Step.SIGN_IN)


def _step_of_change(change: ChangeSettings) -> Step:
    if change.from_address is not None:
        return Step.SENDER
    return Step.SIGN_IN if change.username is not None else Step.SERVER
