"""The connector for platforms with the open API (resources/openapi/smtp-config-1.openapi.json)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

import msgspec

from wizard.platforms.api_records import (
    ActiveWire,
    ProblemWire,
    PushedWire,
    RegisteredWire,
    RequestWire,
    SignersWire,
    SmtpWire,
    StateWire,
    TestWire,
)
from wizard.platforms.call_failure import CallFailure, Trouble
from wizard.platforms.connector import (
    ActiveConfig,
    HistoryEvent,
    PlatformState,
    Pushed,
    RegisteredSigner,
    RemoteFinding,
    RemoteSettings,
    RemoteTest,
    RequestDocument,
)
from wizard.platforms.https_exchange import HttpsAnswer, HttpsExchange
from wizard.platforms.origin import Origin, path_within

WELL_KNOWN = "/.well-known/smtp-config.json"
_MAX_WAIT_S = 24 * 3600
_CLIENT_ERRORS = range(400, 500)

W = TypeVar("W", bound=msgspec.Struct)


class OpenApiConnector:
    """Speaks the open API over one HttpsExchange; where the API begins is read from the platform's own document."""

    def __init__(self, exchange: HttpsExchange) -> None:
        """Take an exchange that is open for as long as this is used."""
        self._exchange = exchange
        self._api_path: str | None = None

    @property
    def origin(self) -> Origin:
        """Give the origin that everything goes to."""
        return self._exchange.origin

    async def read_request(self) -> RequestDocument | CallFailure:
        """Read what to sign for and which keys to seal for.

        A document whose ``api`` lies at another origin is refused: the token is for this one.
        """
        answer = await self._exchange.send("GET", WELL_KNOWN, with_token=False)
        if isinstance(answer, HttpsAnswer) and answer.status in (404, 410):
            return CallFailure(Trouble.NO_API, refused=True, status=answer.status)
        document = _read(answer, RequestWire)
        if isinstance(document, CallFailure) or isinstance(answer, CallFailure):
            return document if isinstance(document, CallFailure) else CallFailure(Trouble.FORMAT)
        if document.api is None:
            return CallFailure(Trouble.NO_API, refused=True)
        path = path_within(document.api, self.origin)
        if path is None:
            return CallFailure(Trouble.OTHER_ORIGIN, untrusted_detail=document.api[:200])
        self._api_path = path
        return RequestDocument(answer.body, path)

    async def read_state(self) -> PlatformState | CallFailure:
        """Read how mail goes out now."""
        return _state(_read(await self._call("GET", "/state"), StateWire))

    async def push(self, token: str) -> Pushed | CallFailure:
        """Hand over a signed configuration in its compact form."""
        body = token.encode("ascii")
        answer = _read(await self._call("POST", "/configs", body, "application/jose"), PushedWire, (200, 201))
        return answer if isinstance(answer, CallFailure) else Pushed(answer.id, answer.state, answer.jti)

    async def test(self, config_id: str) -> RemoteTest | CallFailure:
        """Let the platform test it from its side, which may take half a minute and more."""
        limit_s = self._exchange.deadlines.test_s
        answer = _read(await self._call("POST", f"/configs/{config_id}/test", limit_s=limit_s), TestWire)
        if isinstance(answer, CallFailure):
            return answer
        findings = tuple(
            RemoteFinding(one.cause, one.severity, one.stage, one.reply_code, one.enhanced, one.at)
            for one in answer.findings
        )
        return RemoteTest(answer.passed, answer.at, findings)

    async def activate(self, config_id: str) -> PlatformState | CallFailure:
        """Let the platform send through it from now on."""
        return _state(_read(await self._call("POST", f"/configs/{config_id}/activate"), StateWire))

    async def read_receipt(self, config_id: str) -> bytes | CallFailure:
        """Read the signed receipt; whoever asks verifies it."""
        answer = await self._call("GET", f"/configs/{config_id}/receipt")
        refused = _refusal(answer, (200,))
        if isinstance(answer, CallFailure) or refused is not None:
            return refused or CallFailure(Trouble.FORMAT)
        if answer.content_type != "application/jose":
            return CallFailure(Trouble.FORMAT, status=answer.status, untrusted_detail="content-type")
        return answer.body

    async def use_fallback(self) -> PlatformState | CallFailure:
        """Go back to the platform's own sender."""
        return _state(_read(await self._call("POST", "/fallback"), StateWire))

    async def signers(self) -> tuple[RegisteredSigner, ...] | CallFailure:
        """List the keys that may sign for the account."""
        answer = _read(await self._call("GET", "/signers"), SignersWire)
        if isinstance(answer, CallFailure):
            return answer
        return tuple(RegisteredSigner(signer.kid, signer.registered_at) for signer in answer.signers)

    async def register_signer(self, jwk: Mapping[str, str], pairing_code: str) -> RegisteredSigner | CallFailure:
        """Register a public key with a pairing code; only the members of RFC 7638 go over."""
        members = {name: jwk[name] for name in ("kty", "crv", "x", "y") if name in jwk}
        body = msgspec.json.encode({"jwk": members, "pairing_code": pairing_code})
        answer = _read(await self._call("POST", "/signers", body, "application/json"), RegisteredWire, (200, 201))
        return answer if isinstance(answer, CallFailure) else RegisteredSigner(answer.kid, answer.registered_at)

    async def revoke_signer(self, kid: str) -> CallFailure | None:
        """Revoke a key; None when it may not sign any more."""
        return _refusal(await self._call("DELETE", f"/signers/{kid}"), (200, 204))

    async def _call(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        content_type: str | None = None,
        limit_s: float | None = None,
    ) -> HttpsAnswer | CallFailure:
        if self._api_path is None:
            document = await self.read_request()
            if isinstance(document, CallFailure):
                return document
            self._api_path = document.api_path
        path = self._api_path + path
        return await self._exchange.send(method, path, body=body, content_type=content_type, limit_s=limit_s)


def _read(answer: HttpsAnswer | CallFailure, kind: type[W], expected: tuple[int, ...] = (200,)) -> W | CallFailure:
    """Turn an answer into its record, or into why it is none."""
    refused = _refusal(answer, expected)
    if isinstance(answer, CallFailure) or refused is not None:
        return refused or CallFailure(Trouble.FORMAT)
    if answer.content_type != "application/json":
        return CallFailure(Trouble.FORMAT, status=answer.status, untrusted_detail="content-type")
    try:
        return msgspec.json.decode(answer.body, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        return CallFailure(Trouble.FORMAT, status=answer.status, untrusted_detail=str(error)[:200])


def _refusal(answer: HttpsAnswer | CallFailure, expected: tuple[int, ...]) -> CallFailure | None:
    """Turn everything but the expected status into a failure; a platform's refusal keeps its own code."""
    if isinstance(answer, CallFailure):
        return answer
    if answer.status in expected:
        return None
    wait = _seconds(answer.retry_after)
    if answer.status not in _CLIENT_ERRORS:
        return CallFailure(Trouble.STATUS, status=answer.status, retry_after_s=wait)
    try:
        code = msgspec.json.decode(answer.body, type=ProblemWire).code
    except (msgspec.DecodeError, UnicodeDecodeError):
        code = "token.refused" if answer.status in (401, 403) else Trouble.STATUS.value
    return CallFailure(code, refused=True, status=answer.status, retry_after_s=wait)


def _seconds(retry_after: str) -> int | None:
    """Read the seconds of a Retry-After header (RFC 9110 section 10.2.3), a day at most; a date counts as none."""
    if not (retry_after.isascii() and retry_after.isdigit() and len(retry_after) < 6):
        return None
    return min(int(retry_after), _MAX_WAIT_S)


def _state(answer: StateWire | CallFailure) -> PlatformState | CallFailure:
    if isinstance(answer, CallFailure):
        return answer
    if (answer.active_method == "custom-smtp") != (answer.active is not None):
        return CallFailure(Trouble.FORMAT, untrusted_detail="active_method and active do not fit together")
    history = tuple(HistoryEvent(one.at, one.event, one.id, one.jti, one.kid) for one in answer.history)
    return PlatformState(answer.active_method, answer.sender, _active(answer.active), history)


def _active(wire: ActiveWire | None) -> ActiveConfig | None:
    if wire is None:
        return None
    return ActiveConfig(wire.id, wire.jti, wire.kid, wire.activated_at, _settings(wire.settings))


def _settings(wire: SmtpWire) -> RemoteSettings:
    return RemoteSettings(
        host=wire.host,
        port=wire.port,
        security=wire.security,
        username=wire.username if wire.auth == "password" else None,
        from_name=wire.sender.name,
        from_address=wire.sender.address,
        tls_verify=wire.tls.verify,
        spki_sha256=wire.tls.spki_sha256,
    )
