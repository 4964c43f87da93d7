"""How mail goes out now, as the API tells it."""

from __future__ import annotations

from wizard.practice.platform.account import PlatformAccount
from wizard.practice.platform.config_table import active_config
from wizard.practice.platform.history_table import history
from wizard.practice.platform.identity import FALLBACK_SENDER
from wizard.practice.platform.judging import stored_smtp
from wizard.practice.platform.records import HistoryEvent, StoredConfig

_SHOWN = 100


def state_document(account: PlatformAccount) -> dict[str, object]:
    """Give the document of the schema State; no secret is in it."""
    with account.database.transaction() as db:
        config = active_config(db)
        events = history(db, _SHOWN)
    active = None if config is None else _active(config)
    return {
        "active_method": "fallback" if active is None else "custom-smtp",
        "sender": FALLBACK_SENDER if config is None else sender_of(config),
        "active": active,
        "history": [_event(event) for event in events],
    }


def sender_of(config: StoredConfig) -> str:
    """Give the address that messages through this configuration are from."""
    sender = stored_smtp(config)["from"]
    return str(sender["address"]) if isinstance(sender, dict) else ""


def _active(config: StoredConfig) -> dict[str, object]:
    return {
        "id": config.id,
        "jti": config.jti,
        "kid": config.kid,
        "activated_at": config.activated_at,
        "settings": stored_smtp(config),
    }


def _event(event: HistoryEvent) -> dict[str, object]:
    return {"at": event.at, "event": event.event.value, "id": event.id, "jti": event.jti, "kid": event.kid}
