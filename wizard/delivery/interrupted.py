"""A delivery that was killed: where it stood, and what became of it at the platform."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from wizard.delivery.journal import Standing
from wizard.delivery.steps import DeliveryStep
from wizard.platforms.call_failure import CallFailure
from wizard.platforms.connector import PlatformConnector, PlatformState


class Aftermath(StrEnum):
    """What an interrupted delivery left behind.

    NOTHING_SENT: it ended before the push. NOT_ACTIVE: it was pushed or tested, and never became active; what was
    active before still is. ACTIVE: mail goes out through it. SUPERSEDED: it was active, and something else is now.
    UNKNOWN: the platform could not be asked; ask again at the next start.
    """

    NOTHING_SENT = "nothing-sent"
    NOT_ACTIVE = "not-active"
    ACTIVE = "active"
    SUPERSEDED = "superseded"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of it. ``state`` is how the platform sends now, when it was asked and answered."""

    standing: Standing
    aftermath: Aftermath
    state: PlatformState | None = None
    failure: CallFailure | None = None


def needs_the_platform(standing: Standing) -> bool:
    """Tell whether only the platform knows: something was sent, so that it may have been activated."""
    return standing.began(DeliveryStep.PUSH)


async def settle(standing: Standing, connector: PlatformConnector | None) -> Settled:
    """Find out what an interrupted delivery left behind; ``connector`` None asks nobody. Nothing is changed there."""
    if not needs_the_platform(standing):
        return Settled(standing, Aftermath.NOTHING_SENT)
    if connector is None:
        return Settled(standing, Aftermath.UNKNOWN)
    state = await connector.read_state()
    if isinstance(state, CallFailure):
        return Settled(standing, Aftermath.UNKNOWN, failure=state)
    if state.active is not None and state.active.jti == standing.jti:
        return Settled(standing, Aftermath.ACTIVE, state)
    was_active = any(event.event == "activated" and event.jti == standing.jti for event in state.history)
    return Settled(standing, Aftermath.SUPERSEDED if was_active else Aftermath.NOT_ACTIVE, state)
