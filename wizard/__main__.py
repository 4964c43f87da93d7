"""Picks the half that runs, window or command line; the only module that knows both."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.words.translation import translate

if TYPE_CHECKING:
    from wizard.cli.main import WindowWanted
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
    if not arguments:
        # The window opens the sooner for it.
        return _open_window(None)
    from wizard.cli.main import WindowWanted, run

    outcome = run(arguments, draw_pages)
    return _open_window(outcome) if isinstance(outcome, WindowWanted) else int(outcome)


def _open_window(wanted: WindowWanted | None) -> int:
    """Open the window; None asks for it without any option."""
    from wizard.gui.display import has_display

    if not has_display():
        return _refuse_window(wanted)
    before_window()
    from wizard.gui.app import WindowOptions, run_window

    if wanted is None:
        return run_window(WindowOptions(after_paint=_use_newer_data))
    return run_window(
        WindowOptions(
            practice_scenario=wanted.practice_scenario,
            exit_after_paint=wanted.exit_after_paint,
            appearance=wanted.appearance,
            language=wanted.language,
            shared_screen=wanted.shared_screen,
            after_paint=_use_newer_data,
        )
    )


def before_window() -> None:
    """Make what a window imports and makes cost less; comes before anything of Qt."""
    # What is there until the first paint stays; the window has garbage collected again afterwards.
    gc.disable()
    from wizard.gui.plain_import import import_plainly

    import_plainly()


def _refuse_window(wanted: WindowWanted | None) -> int:
    """Say why there is no window, in the language of the command line."""
    from wizard.cli.language_choice import choose_language
    from wizard.cli.main import WindowWanted

    if wanted is None:
        choose_language(())
        wanted = WindowWanted(None, exit_after_paint=False)
    return wanted.refuse(translate("cli", "There is no display to open the window on."))


def _use_newer_data() -> None:
    """Put a set of provider data to use that was loaded on this computer."""
    from wizard.cli.newer_providers import use_kept_providers

    use_kept_providers()


def main_window() -> int:
    """Run the program as ``smtp-wizard-window``: the window, with the options of the window only."""
    return main()


def draw_pages(practice: PracticeRun) -> tuple[Path, ...] | str:
    """Draw the six pages of a finished practice run; without Qt or what it needs, give the reason."""
    try:
        from wizard.gui.page_pictures import draw_pages as draw
    except ImportError as error:
        return translate("cli", "The pages were not drawn: {reason}").format(reason=error)
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
    said = translate("cli", "this is a fault of the program, not of your settings.")
    if written:
        where = translate("cli", "Where it happened stands in {path}.").format(path=log.path)
        said = f"{said} {where}"
    sys.stderr.write(f"smtp-wizard: {said}\n")
    return 3


if __name__ == "__main__":
    sys.exit(main())
