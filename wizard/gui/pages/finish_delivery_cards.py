"""The cards of a hand-over: what will change, how it ended, and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from wizard.diagnosis.finding import Diagnosis, Finding, Severity
from wizard.facts.check import CheckState
from wizard.gui.bridge_delivery import HandOverTold, ProposalTold, WentBackTold
from wizard.gui.fonts import text_font
from wizard.gui.pages.checks_password import PasswordRow
from wizard.gui.pages.checks_problem import ProblemCard
from wizard.gui.pages.checks_steps import pages_of_cause
from wizard.gui.pages.finish_delivery_words import ended_sentences, receipt_words, sender_now, why_words
from wizard.gui.shared_screen import shown
from wizard.gui.widgets.buttons import link_button, plain_button, primary_button
from wizard.gui.widgets.card import Card, CardKind
from wizard.gui.widgets.check_row import CheckRow
from wizard.gui.widgets.inline_row import InlineRow
from wizard.gui.widgets.key_value_row import KeyValueRow
from wizard.gui.widgets.labels import plain_label
from wizard.gui.widgets.mono_row import MonoRow
from wizard.gui.widgets.rows import RuledRow
from wizard.report.delivery_words import outcome_text
from wizard.report.display_safe import display_safe
from wizard.report.finding_words import words_for
from wizard.words.translation import translate

ADMIT = "platform.address_to_admit"
"""A firewall lets this computer in and keeps the platform out."""


class ProposalCard(Card):
    """What changes at the platform, for which origin and key; agreeing is the page's primary button."""

    declined = Signal()

    def __init__(self, proposal: ProposalTold, platform: str) -> None:
        super().__init__("plain", translate("gui", "At {platform}").format(platform=platform))
        self.body.setSpacing(0)
        changes = proposal.changes or (
            (
                translate("gui", "Settings", "of the mail server"),
                translate("gui", "the same as now; perhaps another password"),
            ),
        )
        rows: list[RuledRow] = [KeyValueRow(name, value) for name, value in changes]
        rows += [
            KeyValueRow(translate("gui", "Goes to"), proposal.origin),
            MonoRow(translate("gui", "Sealed for"), proposal.fingerprint),
        ]
        for row in rows:
            row.grid.setContentsMargins(0, 6, 0, 6)
            self.body.addWidget(row)
        rows[-1].set_last(True)
        self.no_link = link_button(
            translate("gui", "Do not save"), translate("gui", "Ends here; nothing is written at the platform")
        )
        self.no_link.clicked.connect(self.declined)
        self.body.addSpacing(4)
        self.body.addWidget(self.no_link, 0, Qt.AlignmentFlag.AlignLeft)
        self.rows = tuple(rows)
        # Nothing in it but the link takes the focus, and nobody agrees to what was never read out.
        self.setAccessibleDescription(" ".join(f"{row.accessibleName()}." for row in rows))


class OutcomeCard(Card):
    """How a hand-over, or going back, ended: sentences, and the one or two things that can be done now."""

    again_wanted = Signal()
    back_wanted = Signal()
    receipt_wanted = Signal()
    register_wanted = Signal()
    unlocked = Signal(object)
    """Carries the passphrase."""

    def __init__(self, kind: CardKind, title: str, sentences: Sequence[str]) -> None:
        super().__init__(kind, title)
        for text in sentences:
            self.body.addWidget(plain_label(text))
        self.passphrase_row: PasswordRow | None = None
        self._first: QWidget | None = None
        # Not its description: a screen reader reads the texts of a card besides that, but for those in its name.
        self.setAccessibleName(shown(" ".join((*([title] if title else []), *sentences))))

    def first_control(self) -> QWidget | None:
        """Give what takes the focus when the card appears; None: nothing in it can be pressed."""
        return self._first

    def add_receipt(self, words: str, fingerprint: str) -> None:
        """Show a receipt: when it was signed and with which of the platform's keys."""
        self.body.addSpacing(4)
        self.receipt_link = link_button(
            translate("gui", "Show the receipt"), translate("gui", "Opens it as text to copy")
        )
        self.receipt_link.clicked.connect(self.receipt_wanted)
        self._first = self.receipt_link
        row = InlineRow(
            plain_label(translate("gui", "Receipt:"), "strong"), plain_label(words), self.receipt_link, spacing=6
        )
        self.body.addWidget(row)
        letters = plain_label(fingerprint, "mono", "muted")
        # As one word it is read to whoever goes there, and not to everybody before the button.
        letters.setAccessibleName("-".join(fingerprint.split()))
        self.body.addWidget(letters)
        self.setAccessibleName(shown(" ".join((self.accessibleName(), words))))

    def add_button(self, text: str, description: str, signal: object, *, primary: bool = False) -> None:
        """Add one thing to do."""
        button = primary_button(text) if primary else plain_button(text)
        button.make_small()
        button.setAccessibleDescription(description)
        button.clicked.connect(signal)
        self.body.addSpacing(4)
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.button = button
        self._first = self._first or button

    def add_passphrase(self) -> None:
        """Ask for the passphrase of this computer's key."""
        self.passphrase_row = PasswordRow("password", labelled=False)
        self.passphrase_row.edit.setAccessibleName(translate("gui", "Passphrase of this computer's key"))
        self.passphrase_row.edit.setPlaceholderText(translate("gui", "Passphrase"))
        self.passphrase_row.entered.connect(self.unlocked)
        self._first = self.passphrase_row.edit
        self.body.addSpacing(4)
        self.body.addWidget(self.passphrase_row)


class TwoSides(Card):
    """The same server seen from two places: from this computer it works, from the platform it does not."""

    def __init__(self, from_platform: str) -> None:
        super().__init__("plain", "")
        self.here, self.there = (
            CheckRow(translate("gui", "From this computer")),
            CheckRow(translate("gui", "From the platform")),
        )
        self.here.show_state(CheckState.PASSED, translate("gui", "Every check passed"))
        self.there.show_state(CheckState.FAILED, from_platform)
        self.there.set_last(True)
        metrics = QFontMetrics(text_font("strong"))
        width = max(metrics.horizontalAdvance(row.label()) for row in (self.here, self.there)) + 12
        for row in (self.here, self.there):
            row.widen_label(width)
        self.body.setSpacing(0)
        self.body.addWidget(self.here)
        self.body.addWidget(self.there)


def outcome_card(told: HandOverTold) -> OutcomeCard | None:
    """Make the card of an ending; None where findings say everything."""
    sentences = ended_sentences(told)
    if told.outcome in ("active", "unchanged", "receipt-missing"):
        return _good_card(told, sentences)
    if told.outcome in ("sign-in-failed", "test-failed") and _has_findings(told):
        return None
    card = OutcomeCard(_kind(told), "", sentences or (outcome_text(told.outcome),))
    if told.outcome == "quarantined":
        words = translate("gui", "Makes this computer's key known to the platform with its pairing code")
        card.add_button(
            translate("gui", "Register this computer's key..."), words, card.register_wanted, primary=True
        )
    elif told.code in ("signer.passphrase_needed", "signer.wrong_passphrase"):
        card.add_passphrase()
    elif told.outcome != "superseded":
        card.add_button(
            translate("gui", "Try again"),
            translate("gui", "Begins again with the sign-in from this computer"),
            card.again_wanted,
        )
    return card


def _good_card(told: HandOverTold, sentences: Sequence[str]) -> OutcomeCard:
    card = OutcomeCard("warning" if told.outcome == "receipt-missing" else "ok", "", sentences)
    if told.receipt is not None:
        card.add_receipt(receipt_words(told.receipt), told.receipt.fingerprint)
    words = translate("gui", "Asks first; then the platform sends from its own sender again")
    card.add_button(translate("gui", "Go back to the platform's own sender..."), words, card.back_wanted)
    return card


def went_back_card(told: WentBackTold) -> OutcomeCard:
    """Make the card of having gone back, or not."""
    if told.code is None:
        again = translate("gui", "Test & Save hands your settings over again.")
        return OutcomeCard("ok", "", (" ".join((*sender_now(told.sender), again)),))
    card = OutcomeCard("error", "", (why_words(told.code, told.retry_after_s),))
    card.add_button(
        translate("gui", "Try again"), translate("gui", "Asks the platform once more to go back"), card.back_wanted
    )
    return card


def problem_cards(told: HandOverTold, provider: str | None) -> list[ProblemCard]:
    """Make a card of every finding, those of the platform's test in the words of a check from here."""
    findings = _platform_findings(told) if told.tested else _own_findings(told.checked)
    # Provider and steps are those of this computer's checks only where this computer did the checking.
    known = None if told.tested else provider
    return [
        ProblemCard(finding, known, pages_of_cause(finding.code, known), leads=place == 0)
        for place, finding in enumerate(findings)
        if finding.severity is not Severity.INFO or place == 0
    ]


def two_sides(told: HandOverTold) -> TwoSides:
    """Put what the platform saw beside what this computer saw."""
    seen = [one for one in told.findings if one.code != ADMIT] or list(told.findings)
    for finding in seen:
        return TwoSides(words_for(finding.code, finding.params, None).title)
    code = display_safe(told.unknown[0], 80) if told.unknown else ""
    return TwoSides(
        translate("gui", "A cause that this program does not know: {code}").format(code=code)
        if code
        else translate("gui", "It does not say why")
    )


def first_focus(widgets: Sequence[QWidget]) -> QWidget | None:
    """Give what should have the focus when the cards appear."""
    for widget in widgets:
        if isinstance(widget, ProblemCard):
            return widget.first_control()
        if isinstance(widget, OutcomeCard):
            return widget.first_control()
    return None


def _platform_findings(told: HandOverTold) -> Sequence[Finding]:
    """Leave out that the server did not answer where a firewall is why: the row beside this computer's says it."""
    if told.findings and told.findings[0].code == ADMIT:
        return [one for one in told.findings if one.code == ADMIT or not one.code.startswith("network.")]
    return told.findings


def _own_findings(diagnosis: Diagnosis | None) -> Sequence[Finding]:
    return () if diagnosis is None else [one for one in diagnosis.findings if one.severity is Severity.ERROR]


def _has_findings(told: HandOverTold) -> bool:
    return bool(told.findings if told.tested else _own_findings(told.checked))


def _kind(told: HandOverTold) -> CardKind:
    return "warning" if told.outcome in ("quarantined", "declined", "superseded", "unknown") else "error"
