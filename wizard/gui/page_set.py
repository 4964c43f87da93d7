"""The six pages of a window, each imported and made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from wizard.flow.steps import Step

if TYPE_CHECKING:
    from wizard.gui.session import Session
    from wizard.gui.widgets.page import StepPage


class PageSet(Mapping[Step, "StepPage"]):
    """One page for each step over a session; the first page is painted before another one is even imported."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._made: dict[Step, StepPage] = {}

    def __getitem__(self, step: Step) -> StepPage:
        """Give the page of a step; it is made now if nobody has asked for it yet."""
        if step not in self._made:
            self._made[step] = _MAKERS[step](self._session)
        return self._made[step]

    def __iter__(self) -> Iterator[Step]:
        return iter(Step)

    def __len__(self) -> int:
        return len(Step)


def make_pages(session: Session) -> PageSet:
    """Give one page for each step over a session."""
    return PageSet(session)


def _platform(session: Session) -> StepPage:
    from wizard.gui.pages.platform import PlatformPage

    return PlatformPage(session)


def _sender(session: Session) -> StepPage:
    from wizard.gui.pages.sender import SenderPage

    return SenderPage(session)


def _server(session: Session) -> StepPage:
    from wizard.gui.pages.server import ServerPage

    return ServerPage(session)


def _sign_in(session: Session) -> StepPage:
    from wizard.gui.pages.sign_in import SignInPage

    return SignInPage(session)


def _checks(session: Session) -> StepPage:
    from wizard.gui.pages.checks import ChecksPage

    return ChecksPage(session)


def _finish(session: Session) -> StepPage:
    from wizard.gui.pages.finish import FinishPage

    return FinishPage(session)


_MAKERS: dict[Step, Callable[[Session], StepPage]] = {
    Step.PLATFORM: _platform,
    Step.SENDER: _sender,
    Step.SERVER: _server,
    Step.SIGN_IN: _sign_in,
    Step.CHECKS: _checks,
    Step.FINISH: _finish,
}
