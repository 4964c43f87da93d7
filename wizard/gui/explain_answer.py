"""The card that says what a pasted message means, in the words of the findings."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wizard.diagnosis.finding import Certainty, ChangeSettings, EnterPassword, Explanation
from wizard.gui.pages.checks_steps import numbered_step, pages_of_cause, sentence
from wizard.gui.shared_screen import shown
from wizard.gui.spoken import named
from wizard.gui.widgets.alternatives import AlternativesList
from wizard.gui.widgets.bullet_line import bullet_line
from wizard.gui.widgets.buttons import Button, link_button, plain_button
from wizard.gui.widgets.card import Card
from wizard.gui.widgets.code_label import CodeLabel
from wizard.gui.widgets.help_button import about_problem
from wizard.gui.widgets.help_topic import TOPIC
from wizard.gui.widgets.inline_row import InlineRow
from wizard.gui.widgets.labels import plain_label
from wizard.report.alternative_words import alternative_words, how_to_tell
from wizard.report.explanation_words import certainty_words, explanation_words, readable_parts
from wizard.report.remedy_words import remedy_label
from wizard.words.translation import translate


class ExplanationCard(Card):
    """Title with its certainty, why, steps, other causes, what could be read, and a change that fits the settings."""

    remedy_taken = Signal(object)
    """Carries the ChangeSettings or EnterPassword of the button that was pressed."""

    def __init__(self, explanation: Explanation, remedy: ChangeSettings | EnterPassword | None) -> None:
        """Build the card; ``remedy`` is what the wizard's own settings need, None where they do not fit."""
        known = explanation.cause is not None
        super().__init__("info" if known else "plain")
        self.remedy_button: Button | None = None
        self.help_link: Button | None = None
        self.read_link: Button | None = None
        self._read: list[QWidget] = []
        self._unfolded = False
        words = explanation_words(explanation)
        probably = certainty_words(explanation.certainty)
        self.set_title(named(probably, words.title) if known and probably else words.title)
        if explanation.cause is None:
            self.body.addWidget(
                plain_label(
                    translate("gui", "No rule of this program fits, and it does not guess. It could read this:")
                )
            )
        else:
            self._add_cause(explanation, explanation.cause, words.why, words.steps)
        self._add_remedy(remedy)
        self._add_read(explanation)
        self.setAccessibleDescription(shown(words.why))

    def _add_cause(self, explanation: Explanation, cause: str, why: str, steps: tuple[str, ...]) -> None:
        urls = pages_of_cause(cause, explanation.provider)
        self.body.addWidget(plain_label(why))
        for number, step in enumerate(steps, start=1):
            self.body.addWidget(numbered_step(number, sentence(step, urls), len(steps)))
        if explanation.certainty is Certainty.PROBABLE:
            others = alternative_words(explanation.alternatives, explanation.params, explanation.provider)
            self.body.addWidget(AlternativesList(how_to_tell(cause), others))

    def _add_remedy(self, remedy: ChangeSettings | EnterPassword | None) -> None:
        if remedy is None:
            return
        self.remedy_button = plain_button(remedy_label(remedy))
        self.remedy_button.make_small()
        self.remedy_button.setAccessibleDescription(translate("gui", "Changes the settings in the main window"))
        self.remedy_button.clicked.connect(lambda: self.remedy_taken.emit(remedy))
        self.body.addSpacing(4)
        fault = isinstance(remedy, ChangeSettings)
        why = plain_label(
            translate("gui", "The settings in the main window have this fault:")
            if fault
            else translate("gui", "In the main window:")
        )
        self.body.addWidget(InlineRow(why, self.remedy_button, spacing=8))

    def _add_read(self, explanation: Explanation) -> None:
        parts = readable_parts(explanation)
        if explanation.cause is None:
            for part in parts:
                self.body.addWidget(bullet_line(part))
            return
        if explanation.reply_code is not None or explanation.enhanced is not None:
            self._read = [plain_label(part, "small", "text") for part in parts]
        self.body.addSpacing(4)
        for label in self._read:
            self.body.addWidget(label)
        self.help_link = about_problem(explanation.cause)
        code = plain_label(explanation.cause, "small", "text")
        line: list[QWidget] = [CodeLabel(explanation.cause), code]
        if self.help_link is not None:
            self.setProperty(TOPIC, self.help_link.property(TOPIC))
            line.append(self.help_link)
        if self._read:
            # What it shows is what it says to those who do not see it.
            self.read_link = link_button(translate("gui", "Details", "what the checks saw"), shown(" ".join(parts)))
            self.read_link.clicked.connect(self._unfold)
            self.read_link.hide()
            line.append(self.read_link)
        self.body.addWidget(InlineRow(*line, spacing=12 if self.help_link is not None else 8))

    def fold_saves(self, width: int) -> int:
        """Give how many pixels lower a card of this width is without what could be read."""
        layout = self.layout()
        if self._unfolded or layout is None:
            return 0
        margins = layout.contentsMargins()
        inside = width - margins.left() - margins.right()
        return sum(label.heightForWidth(inside) + self.body.spacing() for label in self._read)

    def fold(self, folded: bool) -> None:
        """Keep what could be read behind a link, unless somebody wanted to see it."""
        hidden = folded and not self._unfolded
        for label in self._read:
            label.setVisible(not hidden)
        if self.read_link is not None:
            self.read_link.setVisible(hidden)

    def _unfold(self) -> None:
        self._unfolded = True
        self.fold(folded=False)
