"""Test & Save on the Finish page: the card, the steps as they happen, the question, and how it ended."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.delivery.steps import DeliveryStep
from wizard.diagnosis.finding import ChangeSettings
from wizard.facts.check import CheckState
from wizard.flow.results import apply_change
from wizard.flow.typing_rules import type_password
from wizard.gui.announce import heading_to_say, say_aloud
from wizard.gui.fonts import text_font
from wizard.gui.pages.checks_problem import ProblemCard
from wizard.gui.pages.checks_rows import elapsed_text
from wizard.gui.pages.finish_delivery_cards import (
    ADMIT,
    OutcomeCard,
    ProposalCard,
    first_focus,
    outcome_card,
    problem_cards,
    two_sides,
    went_back_card,
)
from wizard.gui.pages.finish_delivery_run import Phase, StepTold, delivery_run
from wizard.gui.pages.finish_delivery_words import (
    asking_heading,
    ended_heading,
    idle_heading,
    passed_words,
    running_heading,
    running_words,
    save_words,
    stopped_words,
    went_back_heading,
    why_words,
)
from wizard.gui.pages.finish_words import Heading
from wizard.gui.session import Session
from wizard.gui.widgets.buttons import link_button
from wizard.gui.widgets.card import Card
from wizard.gui.widgets.check_row import CheckRow
from wizard.gui.widgets.labels import plain_label
from wizard.report.delivery_words import outcome_text, step_label
from wizard.settings.secret import Secret
from wizard.words.translation import translate

_AFTER_LABEL = 12


class DeliveryView(QWidget):
    """Shows a DeliveryRun; questions that need a dialog go to the page as signals."""

    back_wanted = Signal()
    receipt_wanted = Signal()
    register_wanted = Signal()
    it_note_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.run = delivery_run(session)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        self.save_card = Card("plain", "")
        self._save_text = plain_label("", "muted")
        self.save_card.body.addWidget(self._save_text)
        column.addWidget(self.save_card)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(16)
        column.addLayout(self._cards)
        self._rows_place = QVBoxLayout()
        self._rows_place.setSpacing(0)
        column.addLayout(self._rows_place)
        self.rows: dict[DeliveryStep, CheckRow] = {}
        self._shown: object = None
        self._short = False
        self.run.moved.connect(self.refresh)

    def refresh(self) -> None:
        """Show what is known now; cards are made again only when they say something else."""
        state, run = self._session.state, self.run
        self.save_card.set_title(translate("gui", "Save to {platform}").format(platform=state.platform.name))
        self._save_text.setText(save_words(state))
        self.save_card.setVisible(run.phase is Phase.IDLE)
        self._show_rows()
        shown = run.proposal or run.went_back or run.told
        if run.phase is Phase.GOING_BACK:
            shown = None
        if shown is not self._shown:
            self._shown = shown
            self._show_cards()

    def heading(self) -> Heading:
        """Give title and lead of the page."""
        state, run = self._session.state, self.run
        match run.phase:
            case Phase.RUNNING | Phase.WRITING:
                return running_heading(state, writes=run.phase is Phase.WRITING)
            case Phase.ASKING:
                return asking_heading(state)
            case Phase.GOING_BACK:
                return Heading(
                    translate("gui", "Going back to the platform's own sender"),
                    translate("gui", "Asking the platform, and reading it back."),
                )
            case Phase.WENT_BACK if run.went_back is not None:
                return went_back_heading(state, run.went_back)
            case Phase.ENDED if run.told is not None:
                return ended_heading(run.told)
            case _:
                return idle_heading(state)

    def details_text(self) -> str:
        """Give what the platform's own test found, as plain text; empty when it passed or did not run."""
        from wizard.report.platform_test_report import render_platform_findings

        told = self.run.told
        if told is None or told.outcome != "test-failed":
            return ""
        return render_platform_findings(told.findings, told.unknown)

    def cards(self) -> tuple[QWidget, ...]:
        """Give the cards shown, in their order."""
        items = (self._cards.itemAt(place) for place in range(self._cards.count()))
        widgets = (item.widget() for item in items if item is not None)
        return tuple(widget for widget in widgets if widget is not None)

    @property
    def holds_primary(self) -> bool:
        """Tell whether a card has the primary button."""
        return any(
            isinstance(card, ProblemCard)
            or (isinstance(card, OutcomeCard) and (card.passphrase_row is not None or self._asks_to_register()))
            for card in self.cards()
        )

    def _asks_to_register(self) -> bool:
        return self.run.told is not None and self.run.told.outcome == "quarantined"

    def _show_rows(self) -> None:
        steps = self.run.steps
        shown = self.run.phase in (Phase.RUNNING, Phase.WRITING, Phase.ENDED)
        if self.run.told is not None and self.run.told.outcome == "sign-in-failed":
            shown = False  # its finding says more than one row
        # What came to nothing is told by its cards and by the step that ended it (rule 4: the page does not scroll).
        fell_short = self.run.phase is Phase.ENDED and not self.run.saved
        if tuple(self.rows) != tuple(steps):
            self._make_rows()
        for step, row in self.rows.items():
            told = steps[step]
            own_s = None if step is DeliveryStep.AGREE else told.elapsed_s  # that is how long a person took to read
            row.show_state(told.state, self._detail(step, told), elapsed_text(own_s))
            passed = told.state is CheckState.PASSED
            row.setVisible(shown and told.state is not CheckState.NOT_CHECKED and not (passed and fell_short))
        reached = [row for row in self.rows.values() if not row.isHidden()]
        for row in reached:
            row.set_last(row is reached[-1])

    def rows_save(self, width: int) -> int:
        """Give how many pixels lower the steps are in short."""
        return sum(row.short_saves(width) for row in self.rows.values() if row.isVisibleTo(self))

    def shorten_rows(self, short: bool) -> None:
        """Name the steps that passed without what is known of them, or with it."""
        self._short = short
        for row in self.rows.values():
            row.shorten(short)

    def _make_rows(self) -> None:
        for row in self.rows.values():
            self._rows_place.removeWidget(row)
            row.hide()
            row.deleteLater()
        metrics = QFontMetrics(text_font("strong"))
        label_width = max((metrics.horizontalAdvance(step_label(step.value)) for step in self.run.steps), default=0)
        label_width += _AFTER_LABEL
        self.rows = {step: CheckRow(step_label(step.value)) for step in self.run.steps}
        for row in self.rows.values():
            row.widen_label(label_width)
            row.grid.setContentsMargins(0, 6, 0, 6)
            row.shorten(self._short)
            self._rows_place.addWidget(row)

    def _detail(self, step: DeliveryStep, told: StepTold) -> str:
        match told.state:
            case CheckState.RUNNING:
                return running_words(step.value)
            case CheckState.PASSED:
                if told.code is not None:
                    return outcome_text(told.code)
                return passed_words(step.value, with_password=self._session.state.draft.signs_in)
            case CheckState.WARNING:
                return stopped_words(told.code)
            case CheckState.FAILED:
                return why_words(told.code)
            case _:
                return ""

    def _show_cards(self) -> None:
        while (item := self._cards.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for card in self._new_cards():
            self._cards.addWidget(card)
        cards = self.cards()
        if (focus := first_focus(cards)) is not None:
            focus.setFocus()
        if cards:
            heading = self.heading()
            words = heading_to_say(self, heading.title, heading.lead)
            changes = cards[0].accessibleDescription() if isinstance(cards[0], ProposalCard) else ""
            say_aloud(cards[0], f"{words} {changes}".rstrip())

    def _new_cards(self) -> list[QWidget]:
        run = self.run
        if run.phase is Phase.GOING_BACK:
            return []
        if run.proposal is not None:
            card = ProposalCard(run.proposal, self._session.state.platform.name)
            card.declined.connect(lambda: run.answer(agreed=False))
            return [card]
        if run.went_back is not None:
            return [self._wired(went_back_card(run.went_back))]
        if run.told is None:
            return []
        cards: list[QWidget] = []
        if run.told.outcome == "test-failed":
            cards.append(two_sides(run.told))
        if (outcome := outcome_card(run.told)) is not None:
            return [*cards, self._wired(outcome)]
        provider = self._session.provider()
        return [*cards, *(self._problem(one) for one in problem_cards(run.told, provider.id if provider else None))]

    def _wired(self, card: OutcomeCard) -> OutcomeCard:
        card.again_wanted.connect(self.run.start)
        card.back_wanted.connect(self.back_wanted)
        card.receipt_wanted.connect(self.receipt_wanted)
        card.register_wanted.connect(self.register_wanted)
        card.unlocked.connect(self._unlock)
        return card

    def _problem(self, card: ProblemCard) -> ProblemCard:
        card.again_chosen.connect(self.run.start)
        card.password_entered.connect(self._with_password)
        card.change_chosen.connect(self._with_change)
        if card.finding.code == ADMIT:
            note = link_button(
                translate("gui", "Rules and a note for your IT team"),
                translate("gui", "Opens text to copy for whoever runs the firewall"),
            )
            note.clicked.connect(self.it_note_wanted)
            card.body.addWidget(note)
        return card

    def _unlock(self, passphrase: Secret) -> None:
        self._session.passphrase = passphrase
        self.run.start()

    def _with_password(self, password: Secret) -> None:
        self._session.apply(type_password(self._session.state, password))
        self.run.start()

    def _with_change(self, change: ChangeSettings) -> None:
        self._session.apply(apply_change(self._session.state, change))
        self.run.start()
