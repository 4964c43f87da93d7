"""How much memory hostile servers can make a run take, above what the idle program has.

The practice servers live in the same process, so that their own buffers count too: the true figure is lower.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

from wizard.cli.practice_draft import practice_draft
from wizard.engine.check_settings import check_settings
from wizard.engine.find_settings import find_settings
from wizard.facts.network_view import Deadlines, RunOptions
from wizard.practice.availability import why_not_here
from wizard.practice.lab import PracticeLab
from wizard.practice.scenario import Family
from wizard.practice.scenarios import SCENARIOS, Scenario
from wizard.settings.draft import parse_draft
from wizard.settings.mailbox import Mailbox, parse_mailbox
from wizard.settings.submission_settings import SubmissionSettings

LIMIT_MIB = 64.0
_QUICK = Deadlines(step_s=1.0, connect_s=1.0, total_s=10.0)
_WARM_UP = ("healthy", "certificate_self_signed", "wrong_password")


def hostile_set() -> tuple[Scenario, ...]:
    """Give the situations whose servers flood, drip, garble, break off or slip words in."""
    chosen = (s for s in SCENARIOS if s.family is Family.HOSTILE or s.id.startswith("injected"))
    return tuple(s for s in chosen if why_not_here(s) is None)


def measure() -> tuple[float, float] | None:
    """Give idle and peak memory in MiB, measured in a process of its own; None where the system does not tell."""
    if not Path("/proc/self/status").exists():
        return None
    command = [sys.executable, "-m", "tests.benchmarks.memory"]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    return float(told[-2]), float(told[-1])


def line(measured: tuple[float, float] | None) -> str:
    """Give the line that is printed."""
    if measured is None:
        return "memory: this system does not tell the peak of a process"
    idle, peak = measured
    count = len(hostile_set())
    return f"memory: idle {idle:.0f} MiB, peak {peak:.0f} MiB on {count} hostile servers, {peak - idle:.1f} MiB above"


def complaints(measured: tuple[float, float] | None) -> list[str]:
    """Name the limit that was missed."""
    if measured is None or measured[1] - measured[0] < LIMIT_MIB:
        return []
    return [f"memory: {measured[1] - measured[0]:.1f} MiB above idle is more than {LIMIT_MIB:.0f} MiB"]


async def _run(scenario: Scenario, lab: PracticeLab) -> None:
    mailbox = parse_mailbox(scenario.address)
    assert isinstance(mailbox, Mailbox)
    settings = parse_draft(practice_draft(scenario, await find_settings(mailbox, lab.network)))
    assert isinstance(settings, SubmissionSettings)
    options = RunOptions(send_test_message=True, deadlines=_QUICK)
    await check_settings(settings, options, lab.network, None, None, lambda _: None)


def _kib(field: str) -> int:
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    return int(next(line.split()[1] for line in lines if line.startswith(f"{field}:")))


def _measure_here() -> None:
    _run_all(tuple(s for s in SCENARIOS if s.id in _WARM_UP))
    idle = _kib("VmRSS")
    _run_all(hostile_set())
    print(idle / 1024, _kib("VmHWM") / 1024)


def _run_all(scenarios: tuple[Scenario, ...]) -> None:
    for scenario in scenarios:
        with PracticeLab(scenario) as lab:
            asyncio.run(_run(scenario, lab))


if __name__ == "__main__":
    _measure_here()
