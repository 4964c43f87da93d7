"""Receipts: what became of a configuration, signed by the platform (typ smtp-receipt+jwt)."""

from __future__ import annotations

import uuid

from wizard.export.canonical_json import JsonValue, canonical_bytes
from wizard.export.config_records import ISSUER_PREFIX
from wizard.export.jose_signature import sign_compact
from wizard.export.signed_token import ReadToken, read_signed_file
from wizard.export.suites import suite_by_alg
from wizard.practice.platform.account import PlatformAccount
from wizard.practice.platform.config_table import config_by_id
from wizard.practice.platform.intake import expire_if_due
from wizard.practice.platform.judging import stored_smtp
from wizard.practice.platform.problem import Problem, Refused
from wizard.practice.platform.records import StoredConfig

RECEIPT_TYP = "smtp-receipt+jwt"
_LIFETIME_S = 366 * 24 * 3600


def make_receipt(account: PlatformAccount, identifier: str) -> str | Problem:
    """Give the compact JWS that says what became of a configuration until now."""
    with account.database.transaction() as db:
        config = config_by_id(db, identifier)
        if config is None:
            return Problem(Refused.CONFIG_UNKNOWN)
        config = expire_if_due(account, db, config)
    read = read_signed_file(config.token.encode("ascii"))
    suite = suite_by_alg(read.alg) if isinstance(read, ReadToken) else None
    if suite is None:
        raise ValueError("stored token")
    signer = account.identity.signing_key(suite)
    header = {"alg": suite.signing_alg, "kid": signer.kid, "typ": RECEIPT_TYP}
    return sign_compact(header, canonical_bytes(_claims(account, config, signer.kid)), signer)


def _claims(account: PlatformAccount, config: StoredConfig, platform_kid: str) -> dict[str, JsonValue]:
    now = account.clock()
    tested: JsonValue = None
    if config.test_passed is not None:
        tested = {"passed": config.test_passed, "at": config.tested_at}
    return {
        "iss": ISSUER_PREFIX + platform_kid,
        "aud": ISSUER_PREFIX + config.kid,
        "iat": now,
        "exp": now + _LIFETIME_S,
        "jti": str(uuid.uuid4()),
        "platform": account.identity.audience,
        "config": {"id": config.id, "jti": config.jti, "kid": config.kid},
        "state": config.state.value,
        "smtp": stored_smtp(config),
        "tested": tested,
        "activated_at": config.activated_at,
        "ended_at": config.ended_at,
    }
