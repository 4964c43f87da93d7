"""After the entry: the platform's next steps, what it said, and what that means."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.catalogue.records import Platform
from wizard.diagnosis.finding import Explanation
from wizard.flow.provider_in_use import provider_in_use
from wizard.flow.results import results_are_current
from wizard.flow.wizard_state import WizardState
from wizard.gui.explain_answer import ExplanationCard
from wizard.gui.pages.checks_admission import Admission, admission
from wizard.gui.pages.checks_steps import numbered_step, sentence
from wizard.gui.pages.finish_words import answer_words
from wizard.gui.spoken import joined
from wizard.gui.widgets.buttons import link_button, plain_button
from wizard.gui.widgets.card import Card
from wizard.gui.widgets.inline_row import InlineRow
from wizard.gui.widgets.labels import plain_label
from wizard.gui.widgets.paste_box import PasteBox
from wizard.gui.widgets.segmented import SegmentedControl
from wizard.report.finding_words import words_for
from wizard.settings.endpoint import parse_port
from wizard.words.translation import QT_TRANSLATE_NOOP, in_language, translate

_BOX_HEIGHT, _LOW_BOX_HEIGHT = 66, 46
_NOTE = QT_TRANSLATE_NOOP("gui", "Rules and a note for your IT team")
_NOTE_SAYS = QT_TRANSLATE_NOOP("gui", "Opens text to copy for whoever runs the server's firewall")
_ADMIT = "platform.address_to_admit"
_TIMED_OUT = "network.connection_timed_out"
_NOT_REACHED = frozenset(
    {
        _TIMED_OUT,
        "network.connection_refused",
        "network.network_unreachable",
        "network.server_firewall",
        "network.port_blocked_outbound",
    }
)


class Answer(Enum):
    """What a person can say of the platform's test."""

    WORKED = "worked"
    MESSAGE = "message"


class AnswerView(QWidget):
    """Asks what the platform said: it worked, or it gave a message, which is explained where it is pasted."""

    it_note_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state: WizardState | None = None
        self._folded = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.steps_card = Card("plain", "")
        column.addWidget(self.steps_card)
        self.note_link = link_button(translate("gui", _NOTE), translate("gui", _NOTE_SAYS))
        self.note_link.clicked.connect(self.it_note_wanted)
        self.steps_link = link_button(
            translate("gui", "Show the steps again"), translate("gui", "Shows above what the platform asks you to do")
        )
        self.steps_link.clicked.connect(lambda: self._show_steps_card(shown=True))
        self.note_again = link_button(translate("gui", _NOTE), translate("gui", _NOTE_SAYS))
        self.note_again.clicked.connect(self.it_note_wanted)
        self._links = InlineRow(self.steps_link, self.note_again, spacing=16)
        self._question = plain_label("", "strong")
        options = (
            (Answer.WORKED, translate("gui", "It &worked")),
            (Answer.MESSAGE, translate("gui", "It gave a &message")),
        )
        self.answers = SegmentedControl[Answer](options, translate("gui", "What the platform said"))
        self.answers.describe(translate("gui", "Whether the platform took the settings"))
        column.addWidget(self._question)
        column.addWidget(self.answers)
        column.addWidget(self._links)
        self.box = PasteBox()
        self.box.setFixedHeight(_BOX_HEIGHT)
        self.box.setPlaceholderText(translate("gui", "Paste the message here"))
        self.box.setAccessibleName(translate("gui", "The platform's message"))
        self.box.setAccessibleDescription(
            translate("gui", "Paste what the platform showed; it is explained below and sent nowhere")
        )
        self.explain_button = plain_button(translate("gui", "E&xplain"))
        self.explain_button.setAccessibleDescription(translate("gui", "Says below what the message means"))
        paste_row = QHBoxLayout()
        paste_row.setSpacing(12)
        paste_row.addWidget(self.box, 1)
        paste_row.addWidget(self.explain_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(paste_row)
        self._result_place = QVBoxLayout()
        column.addLayout(self._result_place)
        self.result: Card | None = None
        column.addStretch(1)
        self.answers.chosen.connect(self.choose)
        self.explain_button.clicked.connect(self._explain)
        self._show_box(shown=False)
        self._show_steps_card(shown=True)

    def show_state(self, state: WizardState) -> None:
        """Show the platform's own next steps, and explain with what is known of the settings."""
        before = self._state.platform if self._state is not None else None
        self._state = state
        if before is not state.platform:
            self._show_steps(state.platform)
        can_note = admission(state, state.diagnosis) is not None
        self.note_link.setVisible(can_note)
        self.note_again.setVisible(can_note)

    def _show_steps(self, platform: Platform) -> None:
        card = self.steps_card
        title, question = answer_words(platform)
        card.set_title(title)
        self._question.setText(question)
        self.note_link.setParent(self)
        while (item := card.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None and widget is not self.note_link:
                widget.hide()
                widget.deleteLater()
        pages = tuple(url for url in (platform.help_url, platform.support_url) if url)
        for number, step in enumerate(platform.steps, start=1):
            words = sentence(in_language(step), pages)
            card.body.addWidget(numbered_step(number, words, len(platform.steps)))
        for consequence in platform.consequences:
            card.body.addWidget(plain_label(in_language(consequence), "small"))
        card.body.addWidget(self.note_link)

    def hand_on(self) -> dict[str, object]:
        """Give what was said and pasted, and whether it was explained."""
        return {"said": self.answers.value(), "text": self.box.whole_text(), "explained": self.result is not None}

    def take_over(self, handed: Mapping[str, object]) -> None:
        """Take the same from the view before."""
        said, text = handed.get("said"), handed.get("text")
        if not isinstance(said, Answer):
            return
        self.choose(said)
        self.box.take(str(text))
        if said is Answer.MESSAGE and handed.get("explained"):
            self._explain()

    def choose(self, answer: Answer) -> None:
        """Take what the person says: it worked, or there is a message to explain."""
        self.answers.set_value(answer)
        self._show_box(shown=answer is Answer.MESSAGE)
        self._show_steps_card(shown=False)  # without the steps the page has room for what comes now
        if answer is Answer.WORKED:
            card = Card("ok", translate("gui", "Then your own server sends from now on"))
            card.body.addWidget(
                plain_label(translate("gui", "Send yourself a message from the platform and look at its From line."))
            )
            self._put(card)

    def _show_steps_card(self, *, shown: bool) -> None:
        had_focus = self.steps_link.hasFocus()
        self.steps_card.setVisible(shown)
        self._links.setVisible(not shown)
        if shown and had_focus:
            self.answers.segment(self.answers.value() or Answer.MESSAGE).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_box(self, *, shown: bool) -> None:
        self.box.setVisible(shown)
        self.explain_button.setVisible(shown)
        self._put(None)
        if shown:
            self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _explain(self) -> None:
        from wizard.diagnosis.explain import ExplainContext, explain

        text = self.box.whole_text().strip()
        if not text or self._state is None:
            self.box.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        port, provider = parse_port(self._state.draft.port), provider_in_use(self._state)
        context = ExplainContext(
            stage=None,
            port=port if isinstance(port, int) else None,
            security=self._state.draft.security,
            provider=provider.id if provider is not None else None,
        )
        explanation = explain(text, context)
        wanted = self._to_admit(self._state, explanation)
        self._put(ExplanationCard(explanation, None) if wanted is None else admission_card(wanted, explanation))

    @staticmethod
    def _to_admit(state: WizardState, explanation: Explanation) -> Admission | None:
        """Tell whether a firewall admits this computer, which just reached the server, and not the platform."""
        if explanation.cause not in _NOT_REACHED or state.diagnosis is None:
            return None
        passed = state.diagnosis.ok and results_are_current(state)
        return admission(state, state.diagnosis) if passed else None

    def low_saves(self, _width: int) -> int:
        """Give how many pixels lower the view is when it is low."""
        if self.box.isHidden() or self.isHidden():
            return 0
        return _BOX_HEIGHT - _LOW_BOX_HEIGHT

    def fold_saves(self, width: int) -> int:
        """Give how many pixels lower the view is without the less important part of an explanation."""
        return self.result.fold_saves(width) if isinstance(self.result, ExplanationCard) else 0

    def fold(self, folded: bool) -> None:
        """Keep that part behind a link."""
        self._folded = folded
        if isinstance(self.result, ExplanationCard):
            self.result.fold(folded)

    def make_low(self, low: bool) -> None:
        """Let the message be pasted into two lines, where an explanation needs the room, or into three."""
        self.box.setFixedHeight(_LOW_BOX_HEIGHT if low else _BOX_HEIGHT)

    def _put(self, card: Card | None) -> None:
        if self.result is not None:
            self._result_place.removeWidget(self.result)
            self.result.hide()
            self.result.deleteLater()
        self.result = card
        if card is not None:
            self._result_place.addWidget(card)
            self.fold(self._folded)


def admission_card(wanted: Admission, explanation: Explanation) -> Card:
    """Say which addresses the firewall has to admit, and below what the message itself means."""
    params = {
        "case": "platform_tested",
        "platform": wanted.platform,
        "egress": joined(wanted.platform_addresses),
        "host": wanted.host,
        "port": str(wanted.port),
    }
    words = words_for(_ADMIT, params, None)
    card = Card("warning", words.title)
    card.body.addWidget(plain_label(words.why))
    for number, step in enumerate(words.steps, start=1):
        card.body.addWidget(numbered_step(number, sentence(step, ()), len(words.steps)))
    # The port that the platform cannot reach was reached from here, so no network blocks it as such.
    blocked = explanation.cause == "network.port_blocked_outbound"
    said = words_for(_TIMED_OUT if blocked else explanation.cause or _TIMED_OUT, params, explanation.provider)
    card.body.addWidget(
        plain_label(translate("gui", "The message itself says: {title}.").format(title=said.title), "muted")
    )
    card.body.addWidget(plain_label(_ADMIT, "small"))
    return card
