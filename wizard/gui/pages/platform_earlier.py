"""The card about a hand-over that was interrupted: where it stood, and what became of it at the platform."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from wizard.gui.bridge import Envelope, JobKind
from wizard.gui.bridge_earlier import EarlierHandOver, asking_about, finding_earlier
from wizard.gui.bridge_platform import NotJoined
from wizard.gui.bridge_worker import JobFinished
from wizard.gui.pages.finish_delivery_words import why_words
from wizard.gui.pages.moment_words import day_and_time
from wizard.gui.session import Session
from wizard.gui.widgets.buttons import plain_button
from wizard.gui.widgets.card import Card
from wizard.gui.widgets.labels import plain_label
from wizard.platforms.origin import Origin, parse_origin
from wizard.report.delivery_words import aftermath_text, step_label
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_ON_THE_WAY = QT_TRANSLATE_NOOP("gui", "The settings of {address} were on their way to {origin} on {moment}.")
_AT_A_STEP = QT_TRANSLATE_NOOP(
    "gui", "The settings of {address} were on their way to {origin} on {moment}, at the step “{step}”."
)


class EarlierCard(Card):
    """Hidden unless something was interrupted; one after the other when there are several."""

    token_wanted = Signal(object)
    """Carries the EarlierHandOver whose platform can only be asked with a token that is not kept here."""
    shown_changed = Signal(bool)
    """Carries whether the card is shown now."""

    def __init__(self, session: Session) -> None:
        super().__init__("warning", translate("gui", "A hand-over was interrupted"))
        self._session = session
        self._open: list[EarlierHandOver] = []
        self._jobs: set[int] = set()
        self._text = plain_label("")
        self._result = plain_label("")
        self.body.addWidget(self._text)
        self.body.addWidget(self._result)
        self.ask_button = plain_button(translate("gui", "&Ask the platform"))
        self.ask_button.setAccessibleDescription(
            translate("gui", "Reads how the platform sends now; nothing is changed there")
        )
        self.ask_button.make_small()
        self.close_button = plain_button(translate("gui", "&Understood"))
        self.close_button.setAccessibleDescription(translate("gui", "Takes this card away"))
        self.close_button.make_small()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.ask_button)
        row.addWidget(self.close_button)
        row.addStretch(1)
        self.body.addSpacing(4)
        self.body.addLayout(row)
        self.ask_button.clicked.connect(self.ask)
        self.close_button.clicked.connect(self._close)
        self.hide()
        session.connected.connect(self._find)
        session.offers_changed.connect(self._ask_if_joined)
        if session.bridge is not None:
            self._find()

    def text(self) -> str:
        """Give what the card says."""
        return f"{self._text.text()} {self._result.text()}".strip()

    def ask(self) -> None:
        """Ask the platform of the one that is shown."""
        bridge = self._session.bridge
        if bridge is None or not self._open:
            return
        connection = next(
            (one.connection for one in self._session.offers if str(one.connection.origin) == self._open[0].origin),
            None,
        )
        self._say(translate("gui", "Asking the platform"), "text")
        self._jobs.add(bridge.start(JobKind.EARLIER, asking_about(self._open[0], connection, bridge.network)))

    def _find(self) -> None:
        bridge = self._session.bridge
        if bridge is not None and not self._session.practising:
            bridge.happened.connect(self._happened)
            self._jobs.add(bridge.start(JobKind.EARLIER, finding_earlier()))

    def _ask_if_joined(self) -> None:
        asked = self._open[0] if self._open and self._open[0].aftermath is None else None
        if asked is not None and any(str(one.connection.origin) == asked.origin for one in self._session.offers):
            self.ask()

    def _happened(self, envelope: Envelope) -> None:
        if envelope.job not in self._jobs or not isinstance(envelope.event, JobFinished):
            return
        match envelope.event.result:
            case tuple() as found:
                self._open = list(found)
                self._show()
            case EarlierHandOver() as told if self._open:
                self._open[0] = replace(told, step=self._open[0].step)
                self._show()
            case NotJoined("token.missing") if self._open:
                self._say(translate("gui", "The platform's token is needed for that."), "text")
                self.token_wanted.emit(self._open[0])
            case NotJoined(code, retry_after_s):
                self._say(why_words(code, retry_after_s), "error")

    def _show(self) -> None:
        self.setVisible(bool(self._open))
        self.shown_changed.emit(bool(self._open))
        if not self._open:
            return
        shown = self._open[0]
        words = _ON_THE_WAY if shown.step is None else _AT_A_STEP
        self._text.setText(
            translate("gui", words).format(
                address=shown.from_address,
                origin=shown.origin,
                moment=day_and_time(shown.opened_at),
                step="" if shown.step is None else step_label(shown.step),
            )
        )
        self._say("" if shown.aftermath is None else aftermath_text(shown.aftermath), "text")
        self.set_kind("warning" if shown.aftermath != "active" else "ok")
        self.ask_button.setVisible(shown.aftermath is None)
        self.close_button.setVisible(shown.aftermath is not None)
        self.setAccessibleDescription(self.text())

    def _say(self, text: str, tone: str) -> None:
        self._result.setText(text)
        self._result.set_tone("error" if tone == "error" else "text")
        self._result.setVisible(bool(text))

    def _close(self) -> None:
        self._open = self._open[1:]
        self._show()


def origin_of(earlier: EarlierHandOver) -> Origin | None:
    """Give the origin of its platform, for connecting to it again."""
    origin = parse_origin(earlier.origin)
    return origin if isinstance(origin, Origin) else None
