"""Scenes of the help beside pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from tests.gui.made_sessions import made_state
from tests.gui.screenshots.scenes_checks import FINE
from tests.gui.screenshots.studio import Scene, Studio, settle
from wizard.flow.steps import Step
from wizard.gui.help_panel import open_help

_PAGES = (Step.PLATFORM, Step.SERVER, Step.SIGN_IN, Step.CHECKS, Step.FINISH)


def scenes() -> Iterator[Scene]:
    """Give all of them."""
    for step in _PAGES:
        yield Scene(f"help/{step.name.lower().replace('_', '-')}", _beside(step))
    yield Scene("help/topics", _beside(Step.SERVER, ""))
    yield Scene("help/drafts", _beside(Step.PLATFORM, "drafts"))
    yield Scene("help/practice", _beside(Step.PLATFORM, "practice", practising=True))


def _beside(step: Step, topic: str | None = None, *, practising: bool = False) -> Callable[[Studio], QWidget]:
    def scene(studio: Studio) -> QWidget:
        window = studio.window(made_state(FINE), step, practising=practising)
        name = step.name.lower().replace("_", "-")
        panel = open_help(window.step_page(step), name)
        if topic is not None:
            panel.follow(topic)
        settle()
        return window

    return scene
