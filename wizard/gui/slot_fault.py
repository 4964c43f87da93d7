"""The last line of defence of the window: a fault in a slot is logged by its place and said in one sentence."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

from wizard.words.translation import translate


@contextmanager
def plain_faults() -> Iterator[None]:
    """Log what goes wrong in a slot instead of printing a traceback, until the end of the block."""
    before = sys.excepthook
    sys.excepthook = report_fault
    try:
        yield
    finally:
        sys.excepthook = before


def report_fault(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    """Write where it happened to the log, without the values that were in play, and say whose fault it is.

    Fits ``sys.excepthook``. An interruption from the keyboard stays Python's own matter.
    """
    if not issubclass(kind, Exception):
        sys.__excepthook__(kind, fault, trace)
        return
    import traceback
    from pathlib import Path

    from wizard.workstation.log import ProgramLog
    from wizard.workstation.paths import program_paths

    log = ProgramLog(program_paths().logs)
    places = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]
    written = log.record("program.fault", trace=" > ".join([*places, kind.__name__]))
    sentence = translate("gui", "smtp-wizard: this is a fault of the program, not of your settings.")
    if written:
        sentence = translate(
            "gui",
            "smtp-wizard: this is a fault of the program, not of your settings. Where it happened stands in {path}.",
        ).format(path=log.path)
    # A program without a console, as on Windows, has no standard error.
    if sys.stderr is not None:
        sys.stderr.write(f"{sentence}\n")
