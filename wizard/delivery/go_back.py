"""Back to the platform's own sender, after a successful push or whenever it is wanted."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.platforms.call_failure import CallFailure
from wizard.platforms.connector import FALLBACK, PlatformConnector, PlatformState


@dataclass(frozen=True, slots=True)
class WentBack:
    """The platform's own sender is in use; ``ended`` tells whether something else was active before."""

    state: PlatformState
    ended: bool


async def go_back(connector: PlatformConnector) -> WentBack | CallFailure:
    """Go back and read back; a platform that says yes and does not do it is a failure."""
    before = await connector.read_state()
    if isinstance(before, CallFailure):
        return before
    answer = await connector.use_fallback()
    if isinstance(answer, CallFailure) and not answer.may_have_acted:
        return answer
    after = await connector.read_state()
    if isinstance(after, CallFailure):
        return after
    if after.method != FALLBACK:
        return answer if isinstance(answer, CallFailure) else CallFailure("state.not_fallback")
    return WentBack(after, before.method != FALLBACK)
