"""The reader of a signed configuration, in the profile's order: nothing is used before everything held."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

import msgspec

from wizard.export.config_reading import read_claims, read_settings
from wizard.export.config_records import PASSWORD_NAME, TYP, ConfigRecord
from wizard.export.fingerprint import fingerprint
from wizard.export.jose_signature import signature_holds
from wizard.export.open_secret import OpenRefusal, SecretOpener, open_secret, read_sealed_header
from wizard.export.public_key import PublicKey
from wizard.export.seal import binding
from wizard.export.secret_delivery import SecretDelivery
from wizard.export.signed_token import ReadRefusal, ReadToken, read_signed_file
from wizard.settings.secret import Secret
from wizard.settings.submission_settings import SettingsSummary

_CLOCK_SKEW_S = 60


class VerdictCode(StrEnum):
    """What a reader concludes; the words are those of the conformance vectors."""

    OK = "ok"
    SIGNATURE = "signature"
    EXPIRED = "expired"
    NOT_YET_VALID = "not-yet-valid"
    AUDIENCE = "audience"
    REPLAY = "replay"
    SUPERSEDED = "superseded"
    UNKNOWN_KEY = "unknown-key"
    BIND = "bind"
    SECRET = "secret"  # noqa: S105 - a verdict, not a password
    FORMAT = "format"
    TOO_LARGE = "too-large"


class SignerOrigin(StrEnum):
    """Why a key is registered with this reader."""

    THIS_COMPUTER = "this-computer"
    ONE_TIME = "one-time"
    PRACTICE = "practice"
    GIVEN = "given"


@dataclass(frozen=True, slots=True)
class RegisteredKey:
    """A public key that this reader trusts to sign, and why."""

    key: PublicKey
    origin: SignerOrigin


@dataclass(frozen=True, slots=True)
class Reader:
    """What a reader knows. What is None is not this reader's to judge and is left out.

    ``now`` and ``accepted_at`` (``iat`` of the last accepted configuration for the same target) are seconds since
    1970; ``spent`` holds every ``jti`` and ``req`` that was activated; ``opener`` opens the password.
    """

    now: int
    keys: tuple[RegisteredKey, ...]
    audience: str | None = None
    spent: frozenset[str] = frozenset()
    accepted_at: int | None = None
    opener: SecretOpener | None = None
    takes_plain: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came out. Outward a reader says only whether it is ok; ``untrusted_detail`` is for its own log.

    ``kid`` is None when the file could not be read so far. ``settings`` are there when the signature of a registered
    key held, whatever the rest gave, so that a refusal can say what it is about. ``password`` only when opened.
    """

    code: VerdictCode
    untrusted_detail: str = ""
    kid: str | None = None
    origin: SignerOrigin | None = None
    claims: ConfigRecord | None = None
    settings: SettingsSummary | None = None
    delivery: SecretDelivery | None = None
    password: Secret | None = field(default=None, repr=False)

    @property
    def ok(self) -> bool:
        """Tell whether the configuration may be used."""
        return self.code is VerdictCode.OK

    @property
    def fingerprint(self) -> str | None:
        """Give the whole fingerprint of the key that the file says signed it."""
        return fingerprint(self.kid) if self.kid else None


def verify_config(data: bytes, reader: Reader) -> Verdict:
    """Judge the bytes of a .smtpconf.json or .smtpconf.jws."""
    read = read_signed_file(data)
    if isinstance(read, ReadRefusal):
        return Verdict(VerdictCode(read.verdict), read.detail)
    known = next((entry for entry in reader.keys if entry.key.thumbprint == read.kid), None)
    if known is None:
        return Verdict(VerdictCode.UNKNOWN_KEY, "not registered", read.kid)
    return verify_token(read, known, reader)


def verify_token(read: ReadToken, known: RegisteredKey, reader: Reader) -> Verdict:
    """Judge a token against one registered key, from the signature on."""
    verdict = Verdict(VerdictCode.OK, "", read.kid, known.origin)
    if not signature_holds(read.token, known.key, read.alg):
        return replace(verdict, code=VerdictCode.SIGNATURE, untrusted_detail="does not hold")
    if read.typ != TYP:
        return replace(verdict, code=VerdictCode.FORMAT, untrusted_detail="typ")
    claims = read_claims(read.payload, read.kid)
    if isinstance(claims, str):
        return replace(verdict, code=VerdictCode.FORMAT, untrusted_detail=claims)
    settings = read_settings(claims.smtp)
    if isinstance(settings, str):
        return replace(verdict, code=VerdictCode.FORMAT, untrusted_detail=settings)
    verdict = replace(verdict, claims=claims, settings=settings, delivery=_delivery(claims))
    code = _judge_frame(claims, reader)
    return _open(verdict, claims, settings, reader) if code is VerdictCode.OK else replace(verdict, code=code)


def _judge_frame(claims: ConfigRecord, reader: Reader) -> VerdictCode:
    """Judge audience, times, replay and order, in the profile's order."""
    if reader.audience is not None and claims.aud != reader.audience:
        return VerdictCode.AUDIENCE
    if claims.exp <= reader.now:
        return VerdictCode.EXPIRED
    if claims.nbf > reader.now or claims.iat > reader.now + _CLOCK_SKEW_S:
        return VerdictCode.NOT_YET_VALID
    if claims.jti in reader.spent or claims.req in reader.spent:
        return VerdictCode.REPLAY
    if reader.accepted_at is not None and claims.iat < reader.accepted_at:
        return VerdictCode.SUPERSEDED
    return VerdictCode.OK


def _open(verdict: Verdict, claims: ConfigRecord, settings: SettingsSummary, reader: Reader) -> Verdict:
    """Judge what stands for the password; open it when the reader can."""
    secret = claims.secrets.get(PASSWORD_NAME)
    if secret is None or secret.ref is not msgspec.UNSET:
        return verdict
    if isinstance(secret.plain, str):
        if reader.takes_plain:
            return replace(verdict, password=Secret(secret.plain))
        return replace(verdict, code=VerdictCode.SECRET, untrusted_detail="plain text")
    sealed = str(secret.jwe)
    if reader.opener is None:
        header = read_sealed_header(sealed)
        refused = header if isinstance(header, OpenRefusal) else None
    else:
        opened = open_secret(sealed, reader.opener, binding(settings, claims.aud, claims.jti, str(verdict.kid)))
        if isinstance(opened, Secret):
            return replace(verdict, password=opened)
        refused = opened
    if refused is None:
        return verdict
    return replace(verdict, code=VerdictCode(refused.verdict), untrusted_detail=refused.detail)


def _delivery(claims: ConfigRecord) -> SecretDelivery:
    secret = claims.secrets.get(PASSWORD_NAME)
    if secret is None:
        return SecretDelivery.NONE
    if secret.ref is not msgspec.UNSET:
        return SecretDelivery.PROMPT
    if isinstance(secret.plain, str):
        return SecretDelivery.PLAIN
    header = read_sealed_header(str(secret.jwe))
    with_code = not isinstance(header, OpenRefusal) and "p2s" in header
    return SecretDelivery.TRANSFER_CODE if with_code else SecretDelivery.SEALED
