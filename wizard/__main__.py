"""Picks the half that runs, window or command line; the only module that knows both."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wizard.cli.practice_command import PracticeRun


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program as ``smtp-wizard``: a subcommand, or the window when there is none; gives the exit code.

    A fault of our own is logged, said to be ours, and gives 3.
    """
    try:
        return _run(list(sys.argv[1:] if arguments is None else arguments))
    except KeyboardInterrupt:
        return 130
    except Exception as fault:  # noqa: BLE001 - the last line of defence: a person never sees a traceback
        return _own_fault(fault)


def _run(arguments: list[str]) -> int:
    from wizard.cli.main import WindowWanted, run

    outcome = run(arguments, draw_pages)
    if not isinstance(outcome, WindowWanted):
        return int(outcome)
    from wizard.gui.display import has_display

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


def draw_pages(practice: PracticeRun) -> tuple[Path, ...] | str:
    """Draw the six pages of a finished practice run; without Qt or what it needs, give the reason."""
    try:
        from wizard.gui.page_pictures import draw_pages as draw
    except ImportError as error:
        return f"The pages were not drawn: {error}"
    from wizard.flow.finished_run import finished_state

    state = finished_state(practice.platform, practice.draft, practice.search, practice.diagnosis)
    return draw(state, practice.directory)


def _own_fault(fault: Exception) -> int:
    """Write where it happened to the log, without the values that were in play."""
    import traceback

    from wizard.workstation.log import ProgramLog
    from wizard.workstation.paths import program_paths

    log = ProgramLog(program_paths().logs)
    places = [
        f"{Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(fault.__traceback__)
    ]
    written = log.record("program.fault", trace=" > ".join([*places, type(fault).__name__]))
    where = f" Where it happened stands in {log.path}." if written else ""
    sys.stderr.write(f"smtp-wizard: this is a fault of the program, not of your settings.{where}\n")
    return 3


if __name__ == "__main__":
    sys.exit(main())
