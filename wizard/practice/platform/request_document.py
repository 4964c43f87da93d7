"""The request document: whom to sign for, and for which keys to seal (smtp-request/1)."""

from __future__ import annotations

from wizard.export.suites import SUITES
from wizard.practice.platform.account import PlatformAccount
from wizard.practice.platform.identity import FALLBACK_SENDER, PLATFORM_NAME
from wizard.practice.platform.nonces import make_nonce

API_PATH = "/api/smtp-config"
ONLINE_S = 3600
FILE_S = 7 * 24 * 3600
"""A file travels by hand; it is good for as long as a signed file may be."""


def request_document(account: PlatformAccount, lifetime_s: int) -> dict[str, object]:
    """Give the document with a new nonce that is good for ``lifetime_s`` seconds."""
    expires_at = account.clock() + lifetime_s
    return {
        "format": "smtp-request/1",
        "platform": PLATFORM_NAME,
        "aud": account.identity.audience,
        "api": account.base_url + API_PATH,
        "jwks": {"keys": [{**key.jwk, "kid": key.kid, "use": use} for key, use in account.identity.public_keys]},
        "suites": [suite.name for suite in SUITES],
        "req": make_nonce(account.identity.nonce_key, expires_at),
        "callback": None,
        "egress_ips": list(account.egress_addresses),
        "fallback_sender": FALLBACK_SENDER,
        "exp": expires_at,
    }
