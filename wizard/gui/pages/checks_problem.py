"""The problem card: what happened, what to do, and the remedy in place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from wizard.diagnosis.finding import (
    Certainty,
    ChangeSettings,
    Diagnosis,
    EnterPassword,
    Finding,
    OpenPage,
    Severity,
    TryAgain,
)
from wizard.facts.check import CheckState
from wizard.gui.fonts import line_height, text_font
from wizard.gui.pages.checks_password import PasswordRow
from wizard.gui.pages.checks_recipient import SENT_ELSEWHERE, RecipientRow
from wizard.gui.pages.checks_retry import RetryRow
from wizard.gui.pages.checks_steps import numbered_step, pages_of_cause, sentence
from wizard.gui.shared_screen import shown
from wizard.gui.widgets.buttons import Button, link_button, plain_button, primary_button
from wizard.gui.widgets.card import Card, CardKind
from wizard.gui.widgets.code_label import BETWEEN, CodeLabel
from wizard.gui.widgets.help_button import about_problem
from wizard.gui.widgets.help_topic import TOPIC
from wizard.gui.widgets.inline_row import InlineRow
from wizard.gui.widgets.labels import plain_label
from wizard.gui.widgets.page_link import page_link
from wizard.gui.widgets.status_icon import StatusIcon
from wizard.report.alternative_words import AlternativeWords, alternative_words
from wizard.report.display_safe import display_safe
from wizard.report.explanation_words import certainty_words
from wizard.report.finding_words import FindingWords, words_for
from wizard.report.remedy_words import remedy_label
from wizard.words.translation import translate

_KINDS: dict[Severity, CardKind] = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "info"}
_STEPS_SHOWN = 3
_ABOVE = 11
"""Less than other cards have: the longest problem leaves room for the list of checks (rule 4)."""
_QUOTED_LINES = 3
_QUOTED_LENGTH = 200


class ProblemCard(Card):
    """One finding as a card. ``leads`` marks the first problem: only it has a field and a primary button."""

    password_entered = Signal(object)
    """Carries the Secret typed into the card."""
    change_chosen = Signal(object)
    """Carries the ChangeSettings of the button that was pressed."""
    again_chosen = Signal()
    recipient_entered = Signal(str)
    """Carries the mailbox typed into the card, which gets the test message."""
    details_wanted = Signal()

    def __init__(
        self,
        finding: Finding,
        provider: str | None,
        urls: Sequence[str] = (),
        leads: bool = True,
        sure: bool = True,
        sends: bool = False,
    ) -> None:
        """Build the card from a finding; ``urls`` are further pages of our resources that its words may name.

        ``sure`` False: the facts allow other causes too, and the title says so. ``sends``: the page can send the test
        message to another recipient, so the card asks for one where the cause lies with the recipient.
        """
        words = words_for(finding.code, finding.params, provider)
        super().__init__(_KINDS[finding.severity], words.title if sure else _unsure(words.title))
        self.set_margins(16, _ABOVE)
        self.finding = finding
        self.password_row: PasswordRow | None = None
        self.recipient_row: RecipientRow | None = None
        self.more_steps: Button | None = None
        self._leads, self._sends = leads, sends
        self._primary_given = False
        self._acting: list[QWidget] = []
        """What begins a run, and so waits while one goes on."""
        self._steps: list[QWidget] = []
        self._later: list[QWidget] = []
        """Steps behind the link for more of them, until it is pressed."""
        self._running = False
        self._unfolded = False
        self._again_icon = StatusIcon(CheckState.RUNNING)
        self._again_text = plain_label("", "small")
        self.again_line = InlineRow(self._again_icon, self._again_text, spacing=6)
        self.again_line.hide()
        self.body.addWidget(self.again_line)
        remedies = (remedy.url for remedy in finding.remedies if isinstance(remedy, OpenPage))
        self._urls = (*remedies, *pages_of_cause(finding.code, provider), *urls)
        self.body.addWidget(plain_label(words.why))
        self._add_steps(words)
        self._add_buttons(words)
        self._quiet = InlineRow(spacing=12)
        self._quiet.hide()
        self.body.addWidget(self._quiet)
        self._add_quote()
        # The focus stops at what can be pressed only: whoever hears the card is told what to do before it is.
        numbered = (f"{number}. {step}" for number, step in enumerate(words.steps, start=1))
        self.setAccessibleDescription(shown(" ".join((words.why, *numbered))))

    @property
    def holds_primary(self) -> bool:
        """Tell whether the one primary button of the page is on this card."""
        return self._leads and self._primary_given and not self._running

    def first_control(self) -> QWidget | None:
        """Give what should have the focus when the card appears: its field, else the first button."""
        if self.password_row is not None:
            return self.password_row.edit
        if self.recipient_row is not None:
            return self.recipient_row.edit
        shown = (button for button in self.findChildren(Button) if not self._quiet.isAncestorOf(button))
        first = next((button for button in shown if button not in self._beside()), None)
        return first or self.findChild(QLineEdit)

    def _beside(self) -> tuple[Button | None, ...]:
        """Give the links that say more and solve nothing."""
        return (self.details_link, self.help_link, self.more_steps, self.steps_link)

    def show_checking_again(self) -> None:
        """Say that a run looks whether the cause is gone; what would begin another one waits (rules 36 and 37)."""
        self._show_again(CheckState.RUNNING, translate("gui", "Checking again whether this is solved"))

    def show_not_checked_again(self) -> None:
        """Say that the run which should have looked was stopped: nobody knows whether the cause is gone."""
        self._show_again(CheckState.CANCELLED, translate("gui", "Not checked again yet"))
        self._fold_steps()

    def show_checked(self, *, out_of_date: bool = False) -> None:
        """Say nothing: the card is what the last run saw. Its steps make room where that is out of date (rule 4)."""
        self._show_again(CheckState.PASSED, "")
        if out_of_date:
            self._fold_steps()

    def _show_again(self, state: CheckState, text: str) -> None:
        running = self._running = state is CheckState.RUNNING
        self._again_icon.set_state(state)
        self._again_text.setText(text)
        self.again_line.setVisible(bool(text))
        self.steps_link.hide()
        self._quote_line.show()
        for widget in self._acting:
            widget.setEnabled(not running)
            widget.setVisible(not running)
            if running and isinstance(widget, RetryRow):
                widget.stop_waiting()
        for line in self._steps:
            line.setVisible(not running and line not in self._later)
        if self.more_steps is not None:
            self.more_steps.setVisible(not running and bool(self._later))

    def _fold_steps(self) -> None:
        """Keep steps and quote behind a link, but for a step that holds a field."""
        if self._unfolded:
            return
        folded = [
            line for line in self._steps if self.password_row is None or not line.isAncestorOf(self.password_row)
        ]
        for line in folded:
            line.hide()
        if self.more_steps is not None:
            self.more_steps.hide()
        self._quote_line.hide()
        self.steps_link.show()

    def _show_steps(self) -> None:
        self.steps_link.hide()
        self._later.clear()
        self._unfolded = True
        self._quote_line.show()
        for line in self._steps:
            line.show()

    def add_quiet(self, link: Button) -> None:
        """Put a way that few should take below everything that helps more; it never has the focus by itself."""
        self._acting.append(link)
        self._quiet.addWidget(link)
        self._quiet.show()

    def _add_steps(self, words: FindingWords) -> None:
        asks = next((remedy for remedy in self.finding.remedies if isinstance(remedy, EnterPassword)), None)
        with_field = self._leads and asks is not None
        self.steps_link = link_button(
            translate("gui", "Show what can be done"),
            translate("gui", "Shows the steps that solve the problem, and what the server said"),
        )
        self.steps_link.setStyleSheet("min-height: 22px")  # 24 px with its frame (rule 46)
        self.steps_link.clicked.connect(self._show_steps)
        self.steps_link.hide()
        self.body.addWidget(self.steps_link)
        for number, step in enumerate(words.steps, start=1):
            content: QWidget = sentence(step, self._urls)
            if with_field and number == len(words.steps) and step.rstrip().endswith(":"):
                content = self._with_password(content, asks)
                with_field = False
            line = numbered_step(number, content, len(words.steps))
            self.body.addWidget(line)
            self._steps.append(line)
            self._fold(line, number, words)
        if with_field:
            self.body.addSpacing(4)
            self.body.addWidget(self._with_password(None, asks))

        if self._leads and self._sends and self.finding.code in SENT_ELSEWHERE:
            self.body.addSpacing(4)
            self.body.addWidget(self._with_recipient(words.steps[-1] if words.steps else words.title))

    def _fold(self, line: QWidget, number: int, words: FindingWords) -> None:
        """Keep the later ones of many steps behind a link, so that the list of checks stays in view."""
        hidden = len(words.steps) - _STEPS_SHOWN
        if hidden < 2 or number <= _STEPS_SHOWN or words.steps[-1].rstrip().endswith(":"):
            return
        if self.more_steps is None:
            self.more_steps = link_button(
                translate("gui", "Show %n more step(s)", "", hidden),
                translate("gui", "Shows the rest of what can be done"),
            )
            self.more_steps.clicked.connect(self._show_steps)
            self.more_steps.clicked.connect(self.more_steps.hide)
            self.body.insertWidget(self.body.count() - 1, self.more_steps)
        line.hide()
        self._later.append(line)

    def _with_password(self, before: QWidget | None, asks: EnterPassword | None) -> QWidget:
        row = PasswordRow(asks.kind if asks else "password", labelled=before is None)
        row.entered.connect(self.password_entered)
        self.password_row = row
        self._acting.append(row)
        self._primary_given = True
        return InlineRow(before, row, spacing=8) if before is not None else row

    def _with_recipient(self, asked: str) -> QWidget:
        row = RecipientRow(asked)
        row.send_wanted.connect(self.recipient_entered)
        self.recipient_row = row
        self._acting.append(row)
        self._primary_given = True
        return row

    def _add_buttons(self, words: FindingWords) -> None:
        buttons: list[QWidget] = []
        for remedy in self.finding.remedies:
            match remedy:
                case ChangeSettings():
                    buttons.append(self._button(remedy_label(remedy), lambda _on=False, r=remedy: self._change(r)))
                case TryAgain() if self.password_row is None:
                    row = RetryRow(remedy, primary=self._takes_primary())
                    row.again_chosen.connect(self.again_chosen)
                    buttons.append(row)
                    self._acting.append(row)
                case OpenPage(url) if not any(_names(step, url) for step in words.steps):
                    buttons.append(page_link(url))
                case _:
                    pass
        if buttons:
            self.body.addSpacing(4)
            self.body.addWidget(InlineRow(*buttons, spacing=8))

    def _change(self, remedy: ChangeSettings) -> None:
        self.change_chosen.emit(remedy)

    def _takes_primary(self) -> bool:
        """Give the primary look away once, to the first that asks on the leading card."""
        primary = self._leads and not self._primary_given
        self._primary_given = True
        return primary

    def _button(self, text: str, pressed: object) -> Button:
        button = primary_button(text) if self._takes_primary() else plain_button(text)
        button.make_small()
        button.setAccessibleDescription(self.accessibleName())  # what it is meant to solve
        button.clicked.connect(pressed)
        self._acting.append(button)
        return button

    def _add_quote(self) -> None:
        """Add the server's words, escaped and cut, and the code that support asks for."""
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        quote = quoted_lines(self.finding.untrusted_quote)
        parts: list[QWidget] = [CodeLabel(self.finding.code)]
        if quote:
            parts.append(plain_label(translate("gui", "The server said:"), "small"))
            parts += (plain_label(text, "mono", "muted") for text in quote)
            parts.append(plain_label(BETWEEN, "small"))
        parts.append(plain_label(self.finding.code, "small"))
        self.help_link = self._help_link()
        if self.help_link is not None:
            parts.append(self.help_link)
        # The first line stands beside the link, which is higher than a text.
        high, over = (line_height("mono"), 2) if quote else (line_height("small"), 4)
        words = InlineRow(*parts, spacing=6, text_line=high, over=over)
        layout.addWidget(words, 1, Qt.AlignmentFlag(0) if quote else Qt.AlignmentFlag.AlignTop)
        self.details_link = link_button(
            translate("gui", "Details", "what the checks saw"),
            translate("gui", "Opens what the checks saw: words, bytes, certificates"),
        )
        self.details_link.setFont(text_font("small"))
        self.details_link.setStyleSheet("min-height: 22px")  # 24 px with its frame (rule 46)
        self.details_link.clicked.connect(self.details_wanted)
        layout.addWidget(self.details_link, 0, Qt.AlignmentFlag.AlignTop)
        self._quote_line = line
        self.body.addWidget(line)

    def _help_link(self) -> Button | None:
        """Make the link to the help about problems of this kind, which F1 opens too anywhere in the card."""
        link = about_problem(self.finding.code)
        if link is not None:
            self.setProperty(TOPIC, link.property(TOPIC))
            link.setFont(text_font("small"))
            link.setStyleSheet("min-height: 22px")  # 24 px with its frame (rule 46)
        return link


def other_causes(finding: Finding, diagnosis: Diagnosis) -> tuple[AlternativeWords, ...] | None:
    """Give the other causes that a finding may stand for, in order; None when it is sure, or not the root cause."""
    if finding.code != diagnosis.root_cause or diagnosis.certainty is not Certainty.PROBABLE:
        return None
    return alternative_words(diagnosis.alternatives, finding.params, diagnosis.provider)


def quoted_lines(untrusted: Sequence[str]) -> tuple[str, ...]:
    """Give what a card shows of a server's words: the first lines, each escaped and cut. The report has more."""
    return tuple(display_safe(line, _QUOTED_LENGTH) for line in untrusted[:_QUOTED_LINES] if line.strip())


def _unsure(title: str) -> str:
    return translate("gui", "{certainty}: {title}", "Probably: what happened").format(
        certainty=certainty_words(Certainty.PROBABLE), title=title
    )


def _names(step: str, url: str) -> bool:
    return url.removeprefix("https://").rstrip("/") in step
