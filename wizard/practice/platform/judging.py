"""The platform as a reader of smtp-config/1: what it knows, and what its refusals are called outside."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from wizard.export.canonical_json import JsonValue
from wizard.export.config_reading import read_claims
from wizard.export.config_records import PASSWORD_NAME, TYP, ConfigRecord
from wizard.export.open_secret import SecretOpener
from wizard.export.secret_delivery import SecretDelivery
from wizard.export.signed_token import ReadToken, read_signed_file
from wizard.export.verify_config import Reader, Verdict, VerdictCode, verify_config, verify_token
from wizard.practice.platform.account import PlatformAccount
from wizard.practice.platform.config_table import accepted_at, spent_values
from wizard.practice.platform.nonces import NonceVerdict, judge_nonce
from wizard.practice.platform.problem import Problem, Refused
from wizard.practice.platform.records import StoredConfig
from wizard.practice.platform.signer_table import reader_key, signer_by_kid, signers
from wizard.settings.credentials import Credentials
from wizard.settings.submission_settings import SubmissionSettings

# Form and signature have one name outside, and so have seal and binding: whoever tries things learns no more.
_REFUSED = {
    VerdictCode.FORMAT: Refused.CONFIG,
    VerdictCode.SIGNATURE: Refused.CONFIG,
    VerdictCode.UNKNOWN_KEY: Refused.CONFIG,
    VerdictCode.TOO_LARGE: Refused.BODY_TOO_LARGE,
    VerdictCode.AUDIENCE: Refused.CONFIG_AUDIENCE,
    VerdictCode.EXPIRED: Refused.CONFIG_EXPIRED,
    VerdictCode.NOT_YET_VALID: Refused.CONFIG_NOT_YET_VALID,
    VerdictCode.REPLAY: Refused.CONFIG_REPLAY,
    VerdictCode.SUPERSEDED: Refused.CONFIG_SUPERSEDED,
    VerdictCode.SECRET: Refused.CONFIG_SECRET,
    VerdictCode.BIND: Refused.CONFIG_SECRET,
}


def judge_config(account: PlatformAccount, db: sqlite3.Connection, token: bytes) -> Verdict:
    """Judge a token with everything the platform knows now, in the profile's order."""
    reader = Reader(
        now=account.clock(),
        keys=tuple(reader_key(signer) for signer in signers(db)),
        audience=account.identity.audience,
        spent=spent_values(db),
        accepted_at=accepted_at(db),
        opener=SecretOpener(account.identity.sealing),
    )
    return verify_config(token, reader)


def problem_of(verdict: Verdict) -> Problem:
    """Turn a refusing verdict into what is said outside and what goes into the log."""
    detail = f"{verdict.code.value}: {verdict.untrusted_detail}"
    return Problem(_REFUSED[verdict.code], detail, verdict.kid)


def unusable(account: PlatformAccount, verdict: Verdict) -> Problem | None:
    """Say why this platform cannot use a configuration that the profile allows; None when it can."""
    claims = verdict.claims
    if claims is None:
        return Problem(Refused.CONFIG, "no claims", verdict.kid)
    if claims.smtp.tls.verify != "full":
        return Problem(Refused.CONFIG_UNSUPPORTED, "tls.verify pin", verdict.kid)
    if verdict.delivery not in (SecretDelivery.SEALED, SecretDelivery.NONE):
        return Problem(Refused.CONFIG_UNSUPPORTED, "the password is not sealed for the platform", verdict.kid)
    if not isinstance(claims.req, str):
        return None
    nonce = judge_nonce(account.identity.nonce_key, claims.req, account.clock())
    if nonce is NonceVerdict.FOREIGN:
        return Problem(Refused.CONFIG, "req is none of ours", verdict.kid)
    return Problem(Refused.CONFIG_EXPIRED, "req", verdict.kid) if nonce is NonceVerdict.EXPIRED else None


def readable_unsigned(account: PlatformAccount, token: bytes) -> tuple[ReadToken, ConfigRecord] | Problem:
    """Read a token whose signer is not known, as far as quarantine needs; nothing in it is trusted.

    What could never be accepted is not kept, and a password in clear least of all.
    """
    read = read_signed_file(token)
    if not isinstance(read, ReadToken):
        return Problem(Refused.CONFIG, read.detail)
    claims = read_claims(read.payload, read.kid)
    if isinstance(claims, str) or read.typ != TYP:
        return Problem(Refused.CONFIG, claims if isinstance(claims, str) else "typ", read.kid)
    secret = claims.secrets.get(PASSWORD_NAME)
    if secret is not None and not isinstance(secret.jwe, str):
        return Problem(Refused.CONFIG_UNSUPPORTED, "the password is not sealed for the platform", read.kid)
    if claims.aud != account.identity.audience:
        return Problem(Refused.CONFIG_AUDIENCE, "quarantine", read.kid)
    if claims.exp <= account.clock():
        return Problem(Refused.CONFIG_EXPIRED, "quarantine", read.kid)
    return read, claims


def stored_payload(config: StoredConfig) -> Mapping[str, JsonValue]:
    """Give what a stored token says, to show it; ValueError when the database was tampered with."""
    read = read_signed_file(config.token.encode("ascii"))
    if not isinstance(read, ReadToken):
        raise ValueError(read.detail)  # noqa: TRY004 - a wrong value, not a wrong type
    return read.payload


def stored_smtp(config: StoredConfig) -> dict[str, JsonValue]:
    """Give the ``smtp`` claim of a stored token, word for word; no password is in it."""
    smtp = stored_payload(config)["smtp"]
    if not isinstance(smtp, dict):
        raise ValueError("smtp")  # noqa: TRY004 - a wrong value, not a wrong type
    return smtp


def stored_settings(
    account: PlatformAccount, db: sqlite3.Connection, config: StoredConfig
) -> SubmissionSettings | Problem:
    """Open a stored configuration for use: signature and binding are verified each time, its times are not.

    A database that somebody wrote into gives no settings, and a transplanted password does not open.
    """
    signer = signer_by_kid(db, config.kid)
    read = read_signed_file(config.token.encode("ascii"))
    if signer is None or not isinstance(read, ReadToken):
        return Problem(Refused.CONFIG, "stored token", config.kid)
    reader = Reader(config.iat, (), account.identity.audience, opener=SecretOpener(account.identity.sealing))
    verdict = verify_token(read, reader_key(signer), reader)
    if not verdict.ok:
        return problem_of(verdict)
    settings = verdict.settings
    if settings is None or (settings.username is not None) != (verdict.password is not None):
        return Problem(Refused.CONFIG, "stored settings", config.kid)
    credentials = None
    if settings.username is not None and verdict.password is not None:
        credentials = Credentials(settings.username, verdict.password)
    return SubmissionSettings(settings.endpoint, settings.security, credentials, settings.sender)
