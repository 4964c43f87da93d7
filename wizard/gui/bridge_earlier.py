"""The jobs about hand-overs that were interrupted: find them at the start, and ask their platform what came of it."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.facts.network_view import NetworkView
from wizard.flow.wizard_state import PlatformConnection
from wizard.gui.bridge_platform import NotJoined
from wizard.gui.bridge_worker import Emit, JobBody, in_thread

if TYPE_CHECKING:
    from wizard.delivery.journal import Standing
    from wizard.workstation.delivery_journal import InterruptedJournal


@dataclass(frozen=True, slots=True)
class EarlierHandOver:
    """One that was interrupted. ``origin`` and ``from_address`` are safe to show.

    ``opened_at`` in seconds since 1970.

    ``step``: the last one that began. ``aftermath``: what it left behind (words in wizard.report.delivery_words),
    None while only the platform knows.
    """

    path: Path
    origin: str
    from_address: str
    opened_at: int
    step: str | None
    aftermath: str | None = None


def finding_earlier() -> JobBody:
    """Find what was interrupted: a tuple of EarlierHandOver. What never reached a platform is closed at once."""

    async def body(_emit: Emit) -> object:
        return await in_thread(_find)

    return body


def asking_about(earlier: EarlierHandOver, connection: PlatformConnection | None, network: NetworkView) -> JobBody:
    """Ask its platform, with the token of the connection or the kept one: EarlierHandOver, or NotJoined."""

    async def body(_emit: Emit) -> object:
        from wizard.delivery.interrupted import Aftermath, settle
        from wizard.platforms.https_exchange import HttpsExchange
        from wizard.platforms.open_api import OpenApiConnector
        from wizard.platforms.origin import Origin, parse_origin
        from wizard.workstation.token_store import load_token

        journal, standing = await in_thread(lambda: _standing(earlier.path))
        if journal is None or standing is None:
            return NotJoined("journal.gone")
        origin = parse_origin(standing.origin)
        if not isinstance(origin, Origin):
            return NotJoined("journal.gone")
        same = connection is not None and connection.origin == origin
        token = connection.token if connection is not None and same else None
        token = token or (await in_thread(lambda: load_token(str(origin)))).secret
        if token is None:
            return NotJoined("token.missing")
        async with HttpsExchange(origin, token, network.ca_pem) as exchange:
            connector = OpenApiConnector(exchange)
            await connector.read_request()  # it tells where the API begins
            found = await settle(standing, connector)
        if found.aftermath is Aftermath.UNKNOWN:
            return NotJoined(found.failure.code if found.failure is not None else "connection.lost")
        await in_thread(lambda: _close(journal, found.aftermath.value))
        return _told(earlier.path, standing, found.aftermath.value)

    return body


def _find() -> tuple[EarlierHandOver, ...]:
    from wizard.delivery.interrupted import Aftermath, needs_the_platform
    from wizard.delivery.journal import read_standing
    from wizard.workstation.delivery_journal import interrupted_journals
    from wizard.workstation.paths import program_paths

    found = []
    for journal in interrupted_journals(program_paths().deliveries):
        standing = read_standing(journal.lines)
        if standing is None:
            continue
        if needs_the_platform(standing):
            found.append(_told(journal.path, standing, None))
        else:
            _close(journal, Aftermath.NOTHING_SENT.value)
            found.append(_told(journal.path, standing, Aftermath.NOTHING_SENT.value))
    return tuple(found)


def _standing(path: Path) -> tuple[InterruptedJournal | None, Standing | None]:
    from wizard.delivery.journal import read_standing
    from wizard.workstation.delivery_journal import interrupted_journals

    for journal in interrupted_journals(path.parent):
        if journal.path == path:
            return journal, read_standing(journal.lines)
    return None, None


def _close(journal: InterruptedJournal, aftermath: str) -> None:
    from wizard.delivery.journal import closed_line
    from wizard.workstation.delivery_journal import settle_journal

    settle_journal(journal, closed_line(aftermath, int(time.time())))


def _told(path: Path, standing: Standing, aftermath: str | None) -> EarlierHandOver:
    from wizard.report.display_safe import display_safe

    step = None if standing.step is None else standing.step.value
    origin, sender = display_safe(standing.origin, 120), display_safe(standing.from_address, 120)
    return EarlierHandOver(path, origin, sender, standing.opened_at, step, aftermath)
