"""Pushes that were killed: said at the next one, with what became of them at the platform."""

from __future__ import annotations

import time

from wizard.cli.output import print_note
from wizard.delivery.interrupted import Aftermath, Settled, settle
from wizard.delivery.journal import closed_line, read_standing
from wizard.platforms.connector import PlatformConnector
from wizard.report.delivery_words import interrupted_text
from wizard.workstation.delivery_journal import interrupted_journals, settle_journal
from wizard.workstation.paths import program_paths


async def settle_earlier(connector: PlatformConnector) -> tuple[Settled, ...]:
    """Find out about every interrupted push and say it.

    One that may have acted at another platform stays open, and is said again, until that one is asked.
    """
    settled = []
    for journal in interrupted_journals(program_paths().deliveries):
        standing = read_standing(journal.lines)
        if standing is None:
            continue
        same = standing.origin == str(connector.origin)
        found = await settle(standing, connector if same else None)
        step = None if standing.step is None else standing.step.value
        when, what = standing.opened_at, found.aftermath.value
        print_note(interrupted_text(standing.from_address, standing.origin, when, step, what))
        settled.append(found)
        if found.aftermath is not Aftermath.UNKNOWN:
            settle_journal(journal, closed_line(found.aftermath.value, int(time.time())))
    return tuple(settled)


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
