"""The platform's page for people: plain HTML without a script, every value escaped."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from functools import lru_cache
from html import escape

from wizard.export.fingerprint import fingerprint, short_fingerprint
from wizard.practice.platform.account import PlatformAccount
from wizard.practice.platform.config_table import active_config, latest_configs
from wizard.practice.platform.history_table import history
from wizard.practice.platform.identity import FALLBACK_SENDER, PLATFORM_NAME
from wizard.practice.platform.judging import stored_smtp
from wizard.practice.platform.records import ConfigState, EventKind, HistoryEvent, StoredConfig, StoredSigner
from wizard.practice.platform.signer_table import signers
from wizard.practice.platform.state_document import sender_of
from wizard.words.resource_files import read_resource

_SHOWN_EVENTS = 50
_SHOWN_CONFIGS = 20
_STATES = {
    ConfigState.QUARANTINED: "In quarantine: its key is not registered",
    ConfigState.PENDING: "Waiting",
    ConfigState.ACTIVE: "Active",
    ConfigState.SUPERSEDED: "Superseded by another one",
    ConfigState.ENDED: "Ended",
    ConfigState.REFUSED: "Refused",
    ConfigState.EXPIRED: "Expired",
}
_EVENTS = {
    EventKind.RECEIVED: "Configuration received",
    EventKind.QUARANTINED: "Configuration put in quarantine",
    EventKind.RELEASED: "Configuration released from quarantine",
    EventKind.REFUSED: "Configuration refused",
    EventKind.EXPIRED: "Configuration expired",
    EventKind.TEST_PASSED: "Test passed",
    EventKind.TEST_FAILED: "Test failed",
    EventKind.ACTIVATED: "Configuration activated",
    EventKind.SUPERSEDED: "Configuration superseded",
    EventKind.FALLBACK: "Back to the platform's own sender",
    EventKind.SIGNER_REGISTERED: "Key registered",
    EventKind.SIGNER_REVOKED: "Key revoked",
}
_SECURITIES = {"implicit-tls": "SSL/TLS", "starttls": "STARTTLS", "cleartext": "None"}


def render_page(account: PlatformAccount) -> str:
    """Turn the account into one HTML page: state, active method, configurations, keys, history."""
    with account.database.transaction() as db:
        active, keys = active_config(db), signers(db)
        configs, events = latest_configs(db, _SHOWN_CONFIGS), history(db, _SHOWN_EVENTS)
    parts = (
        _now(active),
        _configs(configs),
        _signers(keys, account.pairing.shown),
        _history(events),
        _platform(account),
    )
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(PLATFORM_NAME)}: sending</title>\n<style>{_style()}</style>\n</head>\n<body>\n<main>\n"
        f'<h1>{escape(PLATFORM_NAME)}</h1>\n<p class="soft">A product that sends its messages through a customer\'s '
        "own mail server. It runs on this computer, for practice.</p>\n"
        + "\n".join(parts)
        + "\n</main>\n</body>\n</html>\n"
    )


@lru_cache(maxsize=1)
def content_security() -> str:
    """Give the page's content security policy: its own style and nothing else, no script, no frame, no form."""
    digest = base64.b64encode(hashlib.sha256(_style().encode("utf-8")).digest()).decode("ascii")
    return (
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
        f"style-src 'sha256-{digest}'"
    )


@lru_cache(maxsize=1)
def _style() -> str:
    return read_resource("styles", "practice-platform.css").decode("utf-8")


def _now(active: StoredConfig | None) -> str:
    if active is None:
        text = (
            '<p class="method warn" id="active-method">The platform\'s own sender</p>'
            f'<p>Messages go out from <strong id="sender">{escape(FALLBACK_SENDER)}</strong> '
            "until a configuration is tested and active.</p>"
        )
        return _section("now", "Active sending method", text)
    text = (
        '<p class="method good" id="active-method">Custom SMTP</p>'
        f'<p>Messages go out from <strong id="sender">{escape(sender_of(active))}</strong> since '
        f"{_time(active.activated_at)}.</p>"
        + _facts([*_settings(active), ("Signed by", _code(short_fingerprint(active.kid)))])
    )
    return _section("now", "Active sending method", text)


def _settings(config: StoredConfig) -> list[tuple[str, str]]:
    smtp = stored_smtp(config)
    sender = smtp["from"] if isinstance(smtp["from"], dict) else {}
    username = smtp["username"]
    return [
        ("Server", escape(f"{smtp['host']}, port {smtp['port']}")),
        ("Security", escape(_SECURITIES.get(str(smtp["security"]), ""))),
        ("User name", "No sign-in" if username is None else escape(str(username))),
        ("Password", "Not needed" if username is None else "Kept sealed"),
        ("From", escape(f"{sender.get('name')} <{sender.get('address')}>")),
    ]


def _configs(configs: Iterable[StoredConfig]) -> str:
    rows = [
        (_id(config.id), escape(_server(config)), escape(_STATES[config.state]), _test(config)) for config in configs
    ]
    return _section(
        "configurations",
        "Configurations",
        _table(("Id", "Server", "State", "Latest test from here"), rows, "None was pushed yet."),
    )


def _server(config: StoredConfig) -> str:
    smtp = stored_smtp(config)
    return f"{smtp['host']}, port {smtp['port']}"


def _test(config: StoredConfig) -> str:
    if config.test_passed is None:
        return "Not tested"
    if config.test_passed:
        return f'<span class="good">Passed</span> {_time(config.tested_at)}'
    causes = ", ".join(_cause(finding) for finding in config.findings if finding.get("severity") == "error")
    return f'<span class="warn">Failed</span> {_time(config.tested_at)}: {causes}'


def _cause(finding: Mapping[str, object]) -> str:
    reply = "" if finding.get("reply_code") is None else f" (reply {finding['reply_code']})"
    return _code(str(finding.get("cause"))) + escape(reply)


def _signers(keys: Iterable[StoredSigner], pairing_code: str) -> str:
    rows = [(_code(fingerprint(key.kid)), _time(key.registered_at)) for key in keys]
    text = _table(("Fingerprint", "Registered"), rows, "No key is registered: what is pushed waits in quarantine.")
    return _section(
        "keys", "Registered keys", f"{text}<p>Pairing code for a new key: {_code(pairing_code, 'pairing-code')}</p>"
    )


def _history(events: Iterable[HistoryEvent]) -> str:
    rows = [(_time(event.at), escape(_EVENTS[event.event]), _subject(event)) for event in events]
    return _section("history", "History", _table(("When", "What", "About"), rows, "Nothing has happened yet."))


def _subject(event: HistoryEvent) -> str:
    if event.id is not None:
        return _id(event.id)
    return _code(short_fingerprint(event.kid)) if event.kid is not None else ""


def _platform(account: PlatformAccount) -> str:
    keys = [
        (
            f"Key to {'seal for' if use == 'enc' else 'verify receipts with'} ({key.jwk['crv']})",
            _code(fingerprint(key.thumbprint)),
        )
        for key, use in account.identity.public_keys
    ]
    egress = ", ".join(account.egress_addresses) or "the usual address of this computer"
    facts = [("Audience", _code(account.identity.audience)), ("Connects from", escape(egress)), *keys]
    return _section("platform", "The platform itself", _facts(facts))


def _section(name: str, title: str, content: str) -> str:
    return (
        f'<section id="{name}" aria-labelledby="{name}-title">\n<h2 id="{name}-title">{escape(title)}</h2>\n'
        f"{content}\n</section>"
    )


def _table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]], empty: str) -> str:
    """Lay out cells that are HTML already."""
    if not rows:
        return f"<p>{escape(empty)}</p>"
    titles = "".join(f'<th scope="col">{escape(title)}</th>' for title in head)
    lines = "\n".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table>\n<thead><tr>{titles}</tr></thead>\n<tbody>\n{lines}\n</tbody>\n</table>"


def _facts(facts: list[tuple[str, str]]) -> str:
    """Lay out names and values; the values are HTML already."""
    lines = "\n".join(f'<tr><th scope="row">{escape(name)}</th><td>{value}</td></tr>' for name, value in facts)
    return f"<table>\n<tbody>\n{lines}\n</tbody>\n</table>"


def _code(text: str, identifier: str | None = None) -> str:
    named = "" if identifier is None else f' id="{identifier}"'
    return f"<code{named}>{escape(text)}</code>"


def _id(identifier: str) -> str:
    return f'<code class="id">{escape(identifier[:8])}</code>'


def _time(at: int | None) -> str:
    if at is None:
        return ""
    moment = datetime.fromtimestamp(at, UTC)
    return f'<time datetime="{moment:%Y-%m-%dT%H:%M:%SZ}">{moment:%Y-%m-%d %H:%M:%S} UTC</time>'
