"""Taking a signed configuration: judged, then pending, quarantined, unchanged or refused, in one transaction."""

from __future__ import annotations

import sqlite3
import uuid
from dataclasses import dataclass, replace
from typing import Literal

from wizard.export.config_records import ConfigRecord
from wizard.export.signed_token import ReadToken, read_signed_file
from wizard.export.verify_config import Verdict, VerdictCode
from wizard.practice.platform.account import PlatformAccount
from wizard.practice.platform.config_table import (
    active_config,
    config_by_id,
    configs_in,
    configs_named,
    forget_old_configs,
    insert_config,
    set_state,
)
from wizard.practice.platform.history_table import note
from wizard.practice.platform.judging import (
    judge_config,
    problem_of,
    readable_unsigned,
    stored_settings,
    stored_smtp,
    unusable,
)
from wizard.practice.platform.problem import Problem, Refused
from wizard.practice.platform.records import ConfigState, EventKind, StoredConfig
from wizard.settings.submission_settings import SubmissionSettings

_MAX_QUARANTINED = 16
_MAX_PENDING = 64
_WAIT_S = 600
_EVENT_OF = {
    VerdictCode.EXPIRED: (ConfigState.EXPIRED, EventKind.EXPIRED),
    VerdictCode.SUPERSEDED: (ConfigState.SUPERSEDED, EventKind.SUPERSEDED),
}


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a push. ``config`` is the active one for ``unchanged``; ``new`` when it was stored just now."""

    state: Literal["pending", "quarantined", "unchanged"]
    config: StoredConfig
    new: bool


def take_config(account: PlatformAccount, token: bytes) -> Taken | Problem:
    """Take a compact JWS, or say why not; a refusal changes nothing."""
    with account.database.transaction() as db:
        _expire(account, db)
        verdict = judge_config(account, db, token)
        if verdict.code is VerdictCode.UNKNOWN_KEY:
            return _quarantine(account, db, token)
        problem = unusable(account, verdict) if verdict.ok else problem_of(verdict)
        if problem is not None or verdict.claims is None:
            return problem or Problem(Refused.CONFIG, "no claims", verdict.kid)
        if (active := _same_as_active(account, db, token, verdict)) is not None:
            return Taken("unchanged", active, new=False)
        return _take(account, db, token, verdict.claims, str(verdict.kid))


def release_from_quarantine(account: PlatformAccount, db: sqlite3.Connection, kid: str) -> tuple[str, ...]:
    """Judge what a newly registered key had signed before; gives the names of what is pending now."""
    released = []
    for config in configs_in(db, ConfigState.QUARANTINED):
        if config.kid != kid:
            continue
        verdict = judge_config(account, db, config.token.encode("ascii"))
        known = [other for other in configs_named(db, kid, config.jti) if other.state is ConfigState.PENDING]
        if verdict.ok and unusable(account, verdict) is None and not known:
            set_state(db, config.id, ConfigState.PENDING)
            note(db, account.clock(), EventKind.RELEASED, config)
            released.append(config.id)
            continue
        if not verdict.ok:
            account.refusals.write(account.clock(), problem_of(verdict))
        state, event = _EVENT_OF.get(verdict.code, (ConfigState.REFUSED, EventKind.REFUSED))
        set_state(db, config.id, state, account.clock())
        note(db, account.clock(), event, config)
    return tuple(released)


def _take(
    account: PlatformAccount, db: sqlite3.Connection, token: bytes, claims: ConfigRecord, kid: str
) -> Taken | Problem:
    text = token.decode("ascii").strip()
    for known in configs_named(db, kid, claims.jti):
        # What was never verified, or is not valid any more, takes nobody's place.
        if known.state in (ConfigState.QUARANTINED, ConfigState.REFUSED):
            continue
        if known.token != text:
            return Problem(Refused.CONFIG_REPLAY, "another token has this jti", kid)
        return Taken("pending", known, new=False)
    if len(configs_in(db, ConfigState.PENDING)) >= _MAX_PENDING:
        return Problem(Refused.CONFIG_TOO_MANY, "pending", kid, _WAIT_S)
    config = _stored(claims, kid, text, ConfigState.PENDING)
    insert_config(db, config)
    note(db, account.clock(), EventKind.RECEIVED, config)
    forget_old_configs(db)
    return Taken("pending", config, new=True)


def _quarantine(account: PlatformAccount, db: sqlite3.Connection, token: bytes) -> Taken | Problem:
    readable = readable_unsigned(account, token)
    if isinstance(readable, Problem):
        return readable
    read, claims = readable
    text = token.decode("ascii").strip()
    waiting = configs_in(db, ConfigState.QUARANTINED)
    for known in waiting:
        if known.token == text:
            return Taken("quarantined", known, new=False)
    if len(waiting) >= _MAX_QUARANTINED:
        return Problem(Refused.CONFIG_TOO_MANY, "quarantine", read.kid, _WAIT_S)
    config = _stored(claims, read.kid, text, ConfigState.QUARANTINED)
    insert_config(db, config)
    note(db, account.clock(), EventKind.QUARANTINED, config)
    return Taken("quarantined", config, new=True)


def _same_as_active(
    account: PlatformAccount, db: sqlite3.Connection, token: bytes, verdict: Verdict
) -> StoredConfig | None:
    """Give the active configuration when it says the same, password included."""
    active = active_config(db)
    if active is None:
        return None
    pushed = read_signed_file(token)
    if not isinstance(pushed, ReadToken) or pushed.payload["smtp"] != stored_smtp(active):
        return None
    settings = stored_settings(account, db, active)
    if not isinstance(settings, SubmissionSettings):
        return None
    password = settings.credentials.password if settings.credentials is not None else None
    return active if password == verdict.password else None


def _expire(account: PlatformAccount, db: sqlite3.Connection) -> None:
    """Close what was never activated in time."""
    for state in (ConfigState.PENDING, ConfigState.QUARANTINED):
        for config in configs_in(db, state):
            expire_if_due(account, db, config)


def expire_if_due(account: PlatformAccount, db: sqlite3.Connection, config: StoredConfig) -> StoredConfig:
    """Close a configuration whose time is over; gives it as it is now."""
    if config.state not in (ConfigState.PENDING, ConfigState.QUARANTINED) or config.exp > account.clock():
        return config
    set_state(db, config.id, ConfigState.EXPIRED, config.exp)
    note(db, account.clock(), EventKind.EXPIRED, config)
    return config_by_id(db, config.id) or replace(config, state=ConfigState.EXPIRED)


def _stored(claims: ConfigRecord, kid: str, token: str, state: ConfigState) -> StoredConfig:
    req = claims.req if isinstance(claims.req, str) else None
    return StoredConfig(
        id=str(uuid.uuid4()),
        kid=kid,
        jti=claims.jti,
        req=req,
        iat=claims.iat,
        exp=claims.exp,
        token=token,
        state=state,
        test_passed=None,
        tested_at=None,
        findings=(),
        activated_at=None,
        ended_at=None,
    )
