"""Starts the window: application, theme, pages, and, after the first paint, the network or the practice lab."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from wizard.flow.wizard_state import WizardState
from wizard.gui.language import language_at_start, speak
from wizard.gui.none_guard import guard_none
from wizard.gui.open_window import OpenWindow
from wizard.gui.page_set import make_pages
from wizard.gui.recent_platforms import platforms_by_use
from wizard.gui.session import Session
from wizard.gui.shared_screen import is_shared, share_screen
from wizard.gui.slot_fault import plain_faults
from wizard.gui.theme import STARTED_IN_FUSION, apply_theme, current_tokens, theme_choice
from wizard.gui.warm_up import WarmUp
from wizard.gui.window import WizardWindow
from wizard.gui.window_place import (
    control_allowed,
    remember_place,
    remember_shared,
    remembered_appearance,
    restore_place,
    room_on_screen,
    search_choice,
    was_shared,
)
from wizard.gui.window_titles import PRODUCT

if TYPE_CHECKING:
    from wizard.gui.practice_rounds import PracticeRounds


class WindowOptions(NamedTuple):
    """What the command line asks of the window.

    ``practice_scenario``: the id of a scenario, None for the real network. ``exit_after_paint``: close after the
    first page was drawn. ``appearance``: system, light, dark or high-contrast; None for the one chosen last, or the
    system's. ``language``: the tag of the language to speak; None for the same. ``shared_screen``: mask names and
    addresses from the start. ``after_paint``: what shall be done in a thread once the first page was drawn, before
    anything of the network is.
    """

    practice_scenario: str | None = None
    exit_after_paint: bool = False
    appearance: str | None = None
    language: str | None = None
    shared_screen: bool = False
    after_paint: Callable[[], object] | None = None


_PRACTICE_SIZE = QSize(1024, 764)


def run_window(options: WindowOptions) -> int:
    """Open the window and give the exit code when it is closed."""
    guard_none()
    app = _application()
    speak(app, language_at_start(options.language))
    apply_theme(app, theme_choice(options.appearance or remembered_appearance()) or "system")
    _share_from_the_start(options)
    practice = options.practice_scenario
    rounds = _practice(practice) if practice is not None else None
    opened = rounds or OpenWindow(Session(WizardState(platforms_by_use()[0])), _window)
    window = opened.window

    def after_first_paint() -> None:
        if options.exit_after_paint:
            window.close_without_question()
            return
        warm_up = WarmUp(opened, () if options.after_paint is None else (options.after_paint,))
        warm_up.finished.connect(lambda: _go_on(app, opened, rounds))
        warm_up.start()

    window.painted.connect(after_first_paint)
    # The practice bar and the practice platform's card take none of the page's room.
    wanted = window.size() if rounds is None else _PRACTICE_SIZE
    window.resize(wanted.boundedTo(room_on_screen(window)))
    if not options.exit_after_paint:
        restore_place(window)
    window.show()
    try:
        with plain_faults():
            code = app.exec()
        if is_shared() and not options.exit_after_paint:
            remember_shared(False)
    finally:
        if not options.exit_after_paint and not opened.session.forgets:
            remember_place(opened.window)
        opened.close()
        gc.enable()
    return code


def _go_on(app: QApplication, opened: OpenWindow, rounds: PracticeRounds | None) -> None:
    """Do what waits for the first paint and what the warm-up brought: the network, and the icon in the task bar."""
    from wizard.gui.icons import tinted_icon

    app.setWindowIcon(tinted_icon("app", current_tokens().accent, 64))
    if rounds is not None:
        rounds.open()
    else:
        _connect(opened.session)


def _share_from_the_start(options: WindowOptions) -> None:
    """Mask from the first paint where somebody asked for it, or where the last window ended while it did."""
    if options.shared_screen or (not options.exit_after_paint and was_shared()):
        share_screen(True)
        if not options.exit_after_paint:
            remember_shared(True)


def _practice(scenario_id: str) -> PracticeRounds:
    from wizard.gui.practice_rounds import PracticeRounds

    return PracticeRounds(scenario_id, _window)


def _connect(session: Session) -> None:
    """Connect to the real network; a control host and the public list may be asked unless somebody said no."""
    from wizard.engine.control_hosts import with_control_hosts
    from wizard.facts.network_view import NetworkView
    from wizard.gui.drafts_session import keep_drafts
    from wizard.workstation.paths import program_paths

    session.asks_control = control_allowed()
    session.search_options = search_choice()
    session.connect_network(with_control_hosts(NetworkView()))
    keep_drafts(session, program_paths().drafts)


def _window(session: Session) -> WizardWindow:
    return WizardWindow(session, make_pages(session))


def _application() -> QApplication:
    running = QApplication.instance()
    if isinstance(running, QApplication):
        app = running
    else:
        app = QApplication([*sys.argv[:1], "-style", "fusion"])
        app.setProperty(STARTED_IN_FUSION, True)
    app.setApplicationName("smtp-wizard")
    app.setApplicationDisplayName(PRODUCT)
    app.setDesktopFileName("smtp-wizard")
    return app
