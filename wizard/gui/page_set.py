"""The six pages of a window."""

from __future__ import annotations

from wizard.flow.steps import Step
from wizard.gui.pages.checks import ChecksPage
from wizard.gui.pages.finish import FinishPage
from wizard.gui.pages.platform import PlatformPage
from wizard.gui.pages.sender import SenderPage
from wizard.gui.pages.server import ServerPage
from wizard.gui.pages.sign_in import SignInPage
from wizard.gui.session import Session
from wizard.gui.widgets.page import StepPage


def make_pages(session: Session) -> dict[Step, StepPage]:
    """Make one page for each step over a session."""
    return {
        Step.PLATFORM: PlatformPage(session),
        Step.SENDER: SenderPage(session),
        Step.SERVER: ServerPage(session),
        Step.SIGN_IN: SignInPage(session),
        Step.CHECKS: ChecksPage(session),
        Step.FINISH: FinishPage(session),
    }
