"""Which configuration mail goes out through: activation, and the way back to the platform's own sender."""

from __future__ import annotations

import sqlite3

from wizard.practice.platform.account import PlatformAccount
from wizard.practice.platform.config_table import (
    accepted_at,
    active_config,
    config_by_id,
    configs_in,
    set_active,
    set_state,
    spend,
    spent_values,
)
from wizard.practice.platform.history_table import note
from wizard.practice.platform.intake import expire_if_due
from wizard.practice.platform.problem import Problem, Refused
from wizard.practice.platform.records import ConfigState, EventKind, StoredConfig

TEST_COUNTS_S = 3600
"""How long a passed test allows activation."""
_NOT_NOW = {
    ConfigState.QUARANTINED: Refused.CONFIG_QUARANTINED,
    ConfigState.SUPERSEDED: Refused.CONFIG_SUPERSEDED,
    ConfigState.ENDED: Refused.CONFIG_ENDED,
    ConfigState.REFUSED: Refused.CONFIG_ENDED,
    ConfigState.EXPIRED: Refused.CONFIG_EXPIRED,
}


def usable_config(account: PlatformAccount, db: sqlite3.Connection, identifier: str) -> StoredConfig | Problem:
    """Give a configuration that is pending or active, or say why it can be neither tested nor activated."""
    config = config_by_id(db, identifier)
    if config is None:
        return Problem(Refused.CONFIG_UNKNOWN)
    config = _overtaken(account, db, expire_if_due(account, db, config))
    refused = _NOT_NOW.get(config.state)
    return config if refused is None else Problem(refused, config.state.value, config.kid)


def activate_config(account: PlatformAccount, identifier: str) -> Problem | None:
    """Make a configuration the one sending method; None when it is. What was active stays so in every other case."""
    with account.database.transaction() as db:
        config = usable_config(account, db, identifier)
        if isinstance(config, Problem):
            return config
        if config.state is ConfigState.ACTIVE:
            return None
        now = account.clock()
        if not config.test_passed or config.tested_at is None or config.tested_at + TEST_COUNTS_S < now:
            return Problem(Refused.CONFIG_NOT_TESTED, kid=config.kid)
        if (before := active_config(db)) is not None:
            _supersede(account, db, before)
        set_active(db, config.id, now)
        spend(db, config)
        note(db, now, EventKind.ACTIVATED, config)
        for other in configs_in(db, ConfigState.PENDING):
            _overtaken(account, db, other)
    return None


def use_fallback(account: PlatformAccount) -> None:
    """Let the platform's own sender take over; changes nothing when it is in use already."""
    with account.database.transaction() as db:
        active = active_config(db)
        if active is not None:
            set_state(db, active.id, ConfigState.ENDED, account.clock())
            note(db, account.clock(), EventKind.FALLBACK, active)


def _overtaken(account: PlatformAccount, db: sqlite3.Connection, config: StoredConfig) -> StoredConfig:
    """Close a pending configuration that a later one overtook: older than it, or made for the same nonce."""
    if config.state is not ConfigState.PENDING:
        return config
    limit = accepted_at(db)
    older = limit is not None and config.iat < limit
    return _supersede(account, db, config) if older or {config.jti, config.req} & spent_values(db) else config


def _supersede(account: PlatformAccount, db: sqlite3.Connection, config: StoredConfig) -> StoredConfig:
    set_state(db, config.id, ConfigState.SUPERSEDED, account.clock())
    note(db, account.clock(), EventKind.SUPERSEDED, config)
    return config_by_id(db, config.id) or config
