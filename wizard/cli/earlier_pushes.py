"""Pushes that were killed: said at the next one, with what became of them at the platform."""

from __future__ import annotations

import time
from datetime import UTC, datetime

from wizard.cli.output import print_note
from wizard.delivery.interrupted import Aftermath, Settled, needs_the_platform, settle
from wizard.delivery.journal import Standing, closed_line, read_standing
from wizard.platforms.connector import PlatformConnector
from wizard.report.delivery_words import aftermath_text, step_label
from wizard.report.display_safe import display_safe
from wizard.workstation.delivery_journal import interrupted_journals, settle_journal
from wizard.workstation.paths import program_paths


async def settle_earlier(connector: PlatformConnector) -> tuple[Settled, ...]:
    """Find out about every interrupted push and say it; one to another platform stays open until that is asked."""
    settled = []
    for journal in interrupted_journals(program_paths().deliveries):
        standing = read_standing(journal.lines)
        if standing is None:
            continue
        same = standing.origin == str(connector.origin)
        found = await settle(standing, connector if same else None)
        if same or not needs_the_platform(standing):
            print_note(interrupted_text(standing, found.aftermath))
            settled.append(found)
        if found.aftermath is not Aftermath.UNKNOWN:
            settle_journal(journal, closed_line(found.aftermath.value, int(time.time())))
    return tuple(settled)


def interrupted_text(standing: Standing, aftermath: Aftermath) -> str:
    """Say which push was interrupted where, and what it left behind."""
    moment = datetime.fromtimestamp(standing.opened_at, UTC)
    step = "" if standing.step is None else f" at the step '{step_label(standing.step.value)}'"
    return (
        f"A push of {display_safe(standing.from_address)} to {display_safe(standing.origin)} was interrupted"
        f" on {moment:%Y-%m-%d %H:%M} UTC{step}. {aftermath_text(aftermath.value)}"
    )


def earlier_documents(settled: tuple[Settled, ...]) -> list[dict[str, object]]:
    """Turn what was found into objects of push/1."""
    return [
        {
            "origin": found.standing.origin,
            "started_at": found.standing.opened_at,
            "step": None if found.standing.step is None else found.standing.step.value,
            "jti": found.standing.jti,
            "aftermath": found.aftermath.value,
        }
        for found in settled
    ]
