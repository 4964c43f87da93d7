"""The checks as they happen, on standard error where a person watches."""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.live import Live
from rich.table import Table
from rich.text import Text

from wizard.facts.check import CheckId, CheckState, NotReached, Observed, Outcome, OwnFault, WasCancelled
from wizard.facts.events import CheckFinished, CheckStarted, RunEvent, RunStarted
from wizard.report.check_words import check_label

_MARKS = {
    CheckState.WAITING: ("·", "dim"),
    CheckState.RUNNING: ("…", "cyan"),
    CheckState.PASSED: ("✓", "green"),
    CheckState.WARNING: ("!", "yellow"),
    CheckState.FAILED: ("✗", "red"),
    CheckState.NOT_CHECKED: ("-", "dim"),
    CheckState.CANCELLED: ("-", "dim"),
    CheckState.OWN_FAULT: ("?", "magenta"),
}


class LiveProgress:
    """Shows one line a check while the run goes on, and takes it away at the end; silent without a terminal."""

    def __init__(self, console: Console) -> None:
        """Write to this console; a console that is no terminal is left alone."""
        self._live = Live(console=console, transient=True, auto_refresh=False) if console.is_terminal else None
        self._rows: dict[CheckId, CheckState] = {}

    def __enter__(self) -> Self:
        """Begin to show."""
        if self._live:
            self._live.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Take the lines away again."""
        if self._live:
            self._live.stop()

    @property
    def emit(self) -> Callable[[RunEvent], None]:
        """Give the function that takes the events of a run."""
        return self._take

    def _take(self, event: RunEvent) -> None:
        match event:
            case RunStarted(checks=checks):
                self._rows = dict.fromkeys(checks, CheckState.WAITING)
            case CheckStarted(check=check):
                self._rows[check] = CheckState.RUNNING
            case CheckFinished(check=check, outcome=outcome):
                self._rows[check] = first_state(outcome)
            case _:
                return
        if self._live:
            self._live.update(self._table(), refresh=True)

    def _table(self) -> Table:
        table = Table.grid(padding=(0, 1))
        for check, state in self._rows.items():
            mark, style = _MARKS[state]
            table.add_row(Text(mark, style), Text(check_label(check)))
        return table


def first_state(outcome: Outcome) -> CheckState:
    """Give the state of a check from its own outcome alone, before the diagnosis weighs everything."""
    match outcome:
        case Observed(fact=fact):
            return CheckState.PASSED if fact.passed else CheckState.FAILED
        case NotReached():
            return CheckState.NOT_CHECKED
        case WasCancelled():
            return CheckState.CANCELLED
        case OwnFault():
            return CheckState.OWN_FAULT
