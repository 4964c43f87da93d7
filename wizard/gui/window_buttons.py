"""The row of buttons below the pages of the window: what each says, when it shows, and how the row fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWizard

from wizard.flow.steps import Step
from wizard.gui.widgets.buttons import Button
from wizard.gui.widgets.help_topic import TOPIC
from wizard.gui.wizard_layout import in_two_lines, row_fits
from wizard.words.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.gui.widgets.page import StepPage

_B = QWizard.WizardButton


class WindowButtons:
    """Close, details and keys on the left; what is missing, Back and the primary button on the right.

    The buttons are the wizard's own; what they do is connected by the window.
    """

    def __init__(self, wizard: QWizard) -> None:
        self._wizard = wizard
        self.back = Button(translate("gui", "&Back", "button: to the step before"), "plain")
        self.next = Button(translate("gui", "&Next", "button: to the next step"), "primary")
        self.finish = Button("", "primary")
        self.close = Button(translate("gui", "Close", "button: the window"), "link")
        self.details = Button(translate("gui", "Copy &details"), "link")
        self.missing = Button("", "link")
        self.keys = Button(translate("gui", "&Keys...", "button: keys that sign"), "link")
        self.keys.setProperty(TOPIC, "keys")
        self._describe()
        for which, button in (
            (_B.BackButton, self.back),
            (_B.NextButton, self.next),
            (_B.FinishButton, self.finish),
            (_B.CancelButton, self.close),
            (_B.CustomButton1, self.details),
            (_B.CustomButton2, self.missing),
            (_B.CustomButton3, self.keys),
        ):
            wizard.setButton(which, button)
        # QWizard's own slots keep a history that refuses to visit a page twice, which clicks on the rail do.
        self.back.clicked.disconnect(wizard.back)
        self.next.clicked.disconnect(wizard.next)
        self.finish.clicked.disconnect(wizard.accept)
        left = [_B.CancelButton, _B.CustomButton1, _B.CustomButton3, _B.Stretch]
        wizard.setButtonLayout([*left, _B.CustomButton2, _B.BackButton, _B.NextButton, _B.FinishButton])

    def connect_to(
        self,
        *,
        back: Callable[[], None],
        forward: Callable[[], None],
        details: Callable[[], None],
        missing: Callable[[], None],
        keys: Callable[[], None],
    ) -> None:
        """Say what each button does; Close is QWizard's own."""
        self.back.clicked.connect(back)
        self.next.clicked.connect(forward)
        self.finish.clicked.connect(forward)
        self.details.clicked.connect(details)
        self.missing.clicked.connect(missing)
        self.keys.clicked.connect(keys)

    def say_copied(self) -> None:
        """Say on the button that the details are on the clipboard, until the row is shown anew."""
        self.details.setText(translate("gui", "Copied", "on a button, after it was pressed"))

    def show_page(self, step: Step, page: StepPage) -> None:
        """Show the buttons that a page has, as it wants them."""
        last = step is Step.FINISH
        primary = self.finish if last else self.next
        back_first = page.goes_back_first()
        primary.setText(page.primary_text())
        primary.setAccessibleDescription(page.primary_says())
        if not page.primary_enabled() and primary.hasFocus():
            # Qt would hand the focus on to a step of the rail, and Enter would leave the page.
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        primary.setEnabled(page.primary_enabled())
        primary.set_kind("primary" if page.primary_is_primary() else "plain")
        self.next.setVisible(not last)
        self.finish.setVisible(last)
        self.back.setVisible(step is not Step.PLATFORM)
        self.back.setEnabled(True)
        self.back.setText(
            translate("gui", "&Back to the checks")
            if back_first
            else translate("gui", "&Back", "button: to the step before")
        )
        self.back.set_kind("primary" if back_first else "plain")
        self.back.setDefault(back_first)
        primary.setDefault(page.primary_is_primary())
        primary.takes_enter = page.primary_takes_enter()
        self.details.setText(translate("gui", "Copy &details"))
        self.details.setVisible(page.offers_details())
        self.missing.setText(page.missing_text())
        self.missing.setVisible(bool(page.missing_text()))
        self.keys.setVisible(page.offers_keys())
        self._make_room()

    def _describe(self) -> None:
        for button, says in (
            (self.back, translate("gui", "Goes to the step before; everything typed stays")),
            (self.close, translate("gui", "Closes the window; asks first when something typed would be lost")),
            (self.details, translate("gui", "Puts the report on the clipboard, without the password")),
            (self.missing, translate("gui", "Goes to the field")),
            (self.keys, translate("gui", "Shows the keys that sign on this computer")),
        ):
            button.setAccessibleDescription(says)

    def _make_room(self) -> None:
        """Let the row fit in a language of long words: what is missing takes two lines, then others go."""
        self.close.show()
        buttons = (self.back, self.next, self.finish, self.close, self.details, self.missing, self.keys)
        row = [button for button in buttons if not button.isHidden()]
        if self.missing in row and not row_fits(row, self._wizard):
            self.missing.setText(in_two_lines(self.missing.text()))
        for least_needed in (self.keys, self.details, self.close):  # the frame of the window closes too
            if least_needed in row and not row_fits(row, self._wizard):
                least_needed.hide()
                row.remove(least_needed)
