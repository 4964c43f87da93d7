"""From settings and what was checked to the claims of a signed configuration."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from wizard.diagnosis.finding import Diagnosis
from wizard.export.canonical_json import JsonValue
from wizard.export.config_records import ISSUER_PREFIX, NOT_BEFORE_S, PASSWORD_NAME, SignerKind, Tested
from wizard.facts.check import EXPLAINING, CheckId, CheckState
from wizard.settings.spki_pin import SpkiPin
from wizard.settings.submission_settings import SettingsSummary

_RESULTS = {CheckState.PASSED: "passed", CheckState.WARNING: "warning", CheckState.FAILED: "failed"}
_OPTIONAL = EXPLAINING | {CheckId.SENDER_DOMAIN, CheckId.TEST_MESSAGE}
"""Checks that are no part of the way from this computer to an accepted recipient."""


@dataclass(frozen=True, slots=True)
class CheckedRun:
    """A finished run of the checks: ``at`` is when it ended, in seconds since 1970."""

    diagnosis: Diagnosis
    at: int
    place: Literal["this-computer", "practice"] = "this-computer"


@dataclass(frozen=True, slots=True)
class ClaimFrame:
    """What frames the settings: who signs for whom, when (seconds since 1970), for how long, and which nonce."""

    signer_kid: str
    audience: str
    issued_at: int
    lifetime_s: int
    jti: str
    request_nonce: str | None
    signer_kind: SignerKind


def build_claims(
    settings: SettingsSummary, frame: ClaimFrame, password_member: JsonValue, checked: CheckedRun | None
) -> dict[str, JsonValue]:
    """Put the claims together, in the order in which a person reads them.

    ``password_member`` is what stands for the password; None without sign-in. Checks of other settings do not count:
    the configuration then says that it was not tested.
    """
    claims: dict[str, JsonValue] = {
        "iss": ISSUER_PREFIX + frame.signer_kid,
        "aud": frame.audience,
        "iat": frame.issued_at,
        "nbf": frame.issued_at - NOT_BEFORE_S,
        "exp": frame.issued_at + frame.lifetime_s,
        "jti": frame.jti,
    }
    if frame.request_nonce is not None:
        claims["req"] = frame.request_nonce
    claims["smtp"] = smtp_claims(settings)
    claims["secrets"] = {} if password_member is None else {PASSWORD_NAME: password_member}
    claims["tested"] = checks_word(settings, checked)
    claims["signer_key"] = frame.signer_kind
    claims["checks"] = _check_claims(settings, checked)
    return claims


def smtp_claims(settings: SettingsSummary) -> dict[str, JsonValue]:
    """Turn settings into the ``smtp`` claim."""
    return {
        "host": settings.endpoint.host.ascii,
        "port": settings.endpoint.port,
        "security": settings.security.value,
        "auth": "none" if settings.username is None else "password",
        "username": settings.username,
        "from": {"name": settings.sender.name, "address": str(settings.sender.mailbox)},
        "tls": {"verify": "full", "spki_sha256": None} if settings.pin is None else _pinned(settings.pin),
    }


def _pinned(pin: str) -> dict[str, JsonValue]:
    return {"verify": "pin", "spki_sha256": SpkiPin(pin).base64url}


def checks_word(settings: SettingsSummary, checked: CheckedRun | None) -> Tested:
    """Say in one word what the checks of these very settings gave.

    ``passed``: everything up to the accepted recipient ran and nothing found stops sending; ``partly``: nothing
    failed, but not everything ran; ``failed``: a problem was found; ``not-tested``: these settings were not checked.
    """
    if checked is None or not _same_settings(settings, checked.diagnosis.run.settings):
        return "not-tested"
    optional = _OPTIONAL if settings.username is not None else _OPTIONAL | {CheckId.AUTH}
    states = {check: state for check, state in checked.diagnosis.states.items() if check not in optional}
    if not any(state in _RESULTS for state in states.values()):
        return "not-tested"
    if not checked.diagnosis.ok or CheckState.FAILED in states.values():
        return "failed"
    through = states.get(CheckId.RCPT) in _RESULTS and all(state in _RESULTS for state in states.values())
    return "passed" if through else "partly"


def _check_claims(settings: SettingsSummary, checked: CheckedRun | None) -> list[JsonValue]:
    if checked is None or checks_word(settings, checked) == "not-tested":
        return []
    return [
        {"id": check.value, "result": _RESULTS[state], "at": checked.at, "from": checked.place}
        for check, state in checked.diagnosis.states.items()
        if state in _RESULTS
    ]


def _same_settings(one: SettingsSummary, other: SettingsSummary) -> bool:
    """Compare what a run depends on: the From name changes nothing that was checked."""
    nameless = replace(one.sender, name="")
    return replace(one, sender=nameless) == replace(other, sender=replace(other.sender, name=""))
