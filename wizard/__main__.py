"""Picks the half that runs, window or command line; the only module that knows both."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizard.cli.practice_command import PracticeRun


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program as ``smtp-wizard``: a subcommand, or the window when there is none; gives the exit code."""
    from wizard.cli.main import WindowWanted, run

    outcome = run(list(sys.argv[1:] if arguments is None else arguments), draw_pages)
    if not isinstance(outcome, WindowWanted):
        return int(outcome)
    if not has_display():
        return outcome.refuse("There is no display to open the window on.")
    from wizard.gui.app import WindowOptions, run_window

    return run_window(
        WindowOptions(
            practice_scenario=outcome.practice_scenario,
            exit_after_paint=outcome.exit_after_paint,
            appearance=outcome.appearance,
        )
    )


def main_window() -> int:
    """Run the program as ``smtp-wizard-window``: the window, with the options of the window only."""
    return main()


def has_display() -> bool:
    """Tell whether a window can be shown: always on Windows and macOS; elsewhere X11, Wayland or a chosen Qt platform."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def draw_pages(practice: PracticeRun) -> tuple[Path, ...] | str:
    """Draw the six pages of a finished practice run; without Qt, or without what Qt needs, give the reason instead."""
    try:
        from wizard.gui.page_pictures import draw_pages as draw
    except ImportError as error:
        return f"The pages were not drawn: {error}"
    from wizard.flow.finished_run import finished_state

    state = finished_state(practice.platform, practice.draft, practice.search, practice.diagnosis)
    return draw(state, practice.directory)


if __name__ == "__main__":
    sys.exit(main())
