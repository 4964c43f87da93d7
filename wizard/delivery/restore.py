"""After a failure: put back what was active before, and say what could not be put back."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from wizard.platforms.call_failure import CallFailure
from wizard.platforms.connector import FALLBACK, PlatformConnector, PlatformState


class Restored(StrEnum):
    """What became of it.

    NOT_NEEDED: nothing of ours is active. RESTORED: what was active before is active again. FALLBACK_INSTEAD: the
    platform's own sender took over, because it does not take the earlier configuration back without its password.
    FAILED: what we handed over may still be active.
    """

    NOT_NEEDED = "not-needed"
    RESTORED = "restored"
    FALLBACK_INSTEAD = "fallback-instead"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Restoration:
    """The result; ``after`` is how the platform sends now, None when it could not be read."""

    result: Restored
    after: PlatformState | None
    failure: CallFailure | None = None


async def restore(connector: PlatformConnector, before: PlatformState, our_id: str) -> Restoration:
    """Undo an activation, unless something else was activated meanwhile: that is not ours to undo."""
    now = await connector.read_state()
    if isinstance(now, CallFailure):
        return Restoration(Restored.FAILED, None, now)
    if now.active is None or now.active.id != our_id:
        return Restoration(Restored.NOT_NEEDED, now)
    if before.active is not None:
        again = await connector.activate(before.active.id)
        if isinstance(again, PlatformState) and again.active is not None and again.active.id == before.active.id:
            return Restoration(Restored.RESTORED, again)
    after = await connector.use_fallback()
    if isinstance(after, CallFailure):
        return Restoration(Restored.FAILED, now, after)
    if after.method != FALLBACK:
        return Restoration(Restored.FAILED, after)
    return Restoration(Restored.RESTORED if before.active is None else Restored.FALLBACK_INSTEAD, after)
