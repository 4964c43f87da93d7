"""Where windows stand for their pictures: a bridge that starts nothing and tells what a scene says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import count

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from wizard.facts.network_view import NetworkView
from wizard.flow.steps import Step
from wizard.flow.wizard_state import WizardState
from wizard.gui.bridge import Bridge, Envelope, JobKind
from wizard.gui.bridge_worker import JobBody, JobFinished
from wizard.gui.page_set import make_pages
from wizard.gui.session import PracticeSeat, Session
from wizard.gui.window import WizardWindow

_ROUNDS = 4
"""Turns of the event loop until the layout of a page has settled."""
ADDRESS = "referrals@northwind.example"


class StudioBridge(Bridge):
    """Takes every job and begins none; ``tell`` and ``end`` answer in its place."""

    def __init__(self, session: Session) -> None:
        """Begin without jobs."""
        super().__init__(NetworkView(), session)
        self._next = count(1)
        self._taken: dict[JobKind, int] = {}

    def start(self, kind: JobKind, body: JobBody) -> int:
        """Give a number to a job that will not run."""
        job = next(self._next)
        self._taken[kind] = job
        return job

    def cancel(self, job: int) -> None:
        """Do nothing: nothing runs."""

    def drop(self, job: int) -> None:
        """Do nothing: nothing runs."""

    def tell(self, kind: JobKind, *events: object) -> None:
        """Tell events of the newest job of a kind."""
        for event in events:
            self.happened.emit(Envelope(self._taken.get(kind, 0), kind, event))

    def end(self, kind: JobKind, result: object) -> None:
        """End the newest job of a kind with a result."""
        self.tell(kind, JobFinished(result))


class StudioSession(Session):
    """A session whose network is a StudioBridge."""

    def connect_network(self, network: NetworkView) -> None:
        """Make the bridge that starts nothing."""
        self._bridge = StudioBridge(self)
        self.control_hosts = network.control or ()
        self.connected.emit()

    @property
    def studio(self) -> StudioBridge:
        """Give the bridge."""
        assert isinstance(self._bridge, StudioBridge)
        return self._bridge


class Studio:
    """Opens windows and dialogs, and takes all of them down again."""

    def __init__(self) -> None:
        """Begin empty."""
        self._windows: list[WizardWindow] = []
        self._others: list[QWidget] = []

    def window(
        self,
        state: WizardState,
        step: Step,
        *,
        online: bool = True,
        practising: bool = False,
        network: NetworkView | None = None,
        before_entering: Callable[[StudioSession], None] | None = None,
    ) -> WizardWindow:
        """Open a window at a step of a state. Without ``online`` the network of the window is not there yet."""
        session = StudioSession(replace(state, step=Step.PLATFORM, furthest=step), practising=practising)
        if online:
            session.connect_network(network or NetworkView())
        if before_entering is not None:
            before_entering(session)
        window = WizardWindow(session, make_pages(session))
        self._windows.append(window)
        if practising:
            session.sit_down(PracticeSeat("All is well", ADDRESS, "practice-makes-perfect"))
        window.resize(1024, 700)
        window.show()
        window.activateWindow()
        session.apply(replace(session.state, step=step))
        window.step_page(step)
        window.setCurrentId(step)
        settle()
        return window

    def show(self, widget: QWidget) -> QWidget:
        """Show a dialog."""
        self._others.append(widget)
        widget.show()
        widget.activateWindow()
        settle()
        return widget

    def clear(self) -> None:
        """Take everything down."""
        for other in self._others:
            other.hide()
            other.deleteLater()
        for window in self._windows:
            window.close_without_question()
            window.session.deleteLater()
            window.deleteLater()
        self._others.clear()
        self._windows.clear()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def bridge_of(window: WizardWindow) -> StudioBridge:
    """Give the bridge of a window of the studio."""
    assert isinstance(window.session, StudioSession)
    return window.session.studio


def settle() -> None:
    """Let layouts and whatever they post come to rest."""
    for _turn in range(_ROUNDS):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


@dataclass(frozen=True, slots=True)
class Scene:
    """One state of one page or dialog. ``group`` is the page it belongs to, ``is_page`` tells pages from dialogs."""

    name: str
    make: Callable[[Studio], QWidget]
    is_page: bool = True

    @property
    def group(self) -> str:
        """Give the first word of the name."""
        return self.name.partition("/")[0]
