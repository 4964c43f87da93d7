"""The connector of the open API: what it asks, what it makes of answers, and that no answer can surprise it."""

from __future__ import annotations

import contextlib
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.platforms.https_server import Answerer, ScriptedHttps, routes, says, serving
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
)
from wizard.platforms.https_exchange import HttpsAnswer, HttpsDeadlines, HttpsExchange
from wizard.platforms.open_api import WELL_KNOWN, OpenApiConnector
from wizard.platforms.origin import Origin
from wizard.settings.endpoint import Host
from wizard.settings.secret import Secret

ID = "3f1d9f0e-8a51-4f5c-9a39-52b6f0c6a7d1"
JTI = "0c9f5a0e-8a51-4f5c-9a39-52b6f0c6a7d1"
KID = "k" * 43
TOKEN = "token-canary-4711"
SMTP = {
    "host": "mail.northwind.example",
    "port": 587,
    "security": "starttls",
    "auth": "password",
    "username": "referrals@northwind.example",
    "from": {"name": "Northwind", "address": "referrals@northwind.example"},
    "tls": {"verify": "full", "spki_sha256": None},
}
REMOTE = RemoteSettings(
    "mail.northwind.example",
    587,
    "starttls",
    "referrals@northwind.example",
    "Northwind",
    "referrals@northwind.example",
)
ACTIVE = {"id": ID, "jti": JTI, "kid": KID, "activated_at": 1_800_000_000, "settings": SMTP}
STATE: dict[str, Any] = {
    "active_method": "custom-smtp",
    "sender": "referrals@northwind.example",
    "active": ACTIVE,
    "history": [{"at": 1_800_000_000, "event": "activated", "id": ID, "jti": JTI, "kid": KID}],
}
FALLBACK_STATE: dict[str, Any] = {"active_method": "fallback", "sender": "a@b.example", "active": None, "history": []}
PARSED_STATE = PlatformState(
    "custom-smtp",
    "referrals@northwind.example",
    ActiveConfig(ID, JTI, KID, 1_800_000_000, REMOTE),
    (HistoryEvent(1_800_000_000, "activated", ID, JTI, KID),),
)


def js(value: object, status: int = 200) -> Answerer:
    return says(status, json.dumps(value).encode())


def problem(status: int, code: str, **headers: str) -> Answerer:
    body = json.dumps({"type": f"urn:smtp-config:problem:{code}", "title": "No.", "status": status, "code": code})
    return says(status, body.encode(), "application/problem+json", **headers)


@contextlib.asynccontextmanager
async def platform(
    table: dict[str, Answerer], api: str = "/api/smtp-config"
) -> AsyncIterator[tuple[ScriptedHttps, OpenApiConnector]]:
    entries = dict(table)
    async with serving(routes(entries)) as server:
        entries.setdefault(f"GET {WELL_KNOWN}", js({"api": f"{server.origin}{api}"}))
        async with HttpsExchange(server.origin, Secret(TOKEN), server.ca_pem) as exchange:
            yield server, OpenApiConnector(exchange)


Ask = Callable[[OpenApiConnector], Awaitable[object]]
CALLS: dict[str, tuple[str, Ask]] = {
    "state": ("GET /api/smtp-config/state", lambda api: api.read_state()),
    "push": ("POST /api/smtp-config/configs", lambda api: api.push("a.b.c")),
    "test": (f"POST /api/smtp-config/configs/{ID}/test", lambda api: api.test(ID)),
    "activate": (f"POST /api/smtp-config/configs/{ID}/activate", lambda api: api.activate(ID)),
    "receipt": (f"GET /api/smtp-config/configs/{ID}/receipt", lambda api: api.read_receipt(ID)),
    "fallback": ("POST /api/smtp-config/fallback", lambda api: api.use_fallback()),
    "signers": ("GET /api/smtp-config/signers", lambda api: api.signers()),
    "register": ("POST /api/smtp-config/signers", lambda api: api.register_signer({"kty": "OKP"}, "AB-12")),
    "revoke": (f"DELETE /api/smtp-config/signers/{KID}", lambda api: api.revoke_signer(KID)),
}


async def ask(call: str, answer: Answerer) -> tuple[ScriptedHttps, object]:
    route, question = CALLS[call]
    async with platform({route: answer}) as (server, connector):
        return server, await question(connector)


async def test_request_document_comes_back_as_it_was_and_without_the_token() -> None:
    async with platform({}) as (server, connector):
        document = await connector.read_request()
    assert not isinstance(document, CallFailure)
    assert document.api_path == "/api/smtp-config"
    assert json.loads(document.data)["api"] == f"{server.origin}/api/smtp-config"
    assert TOKEN not in str(server.requests)


@pytest.mark.parametrize(
    "api", ["https://evil.example/api", "http://localhost/api", "https://localhost:1/api", "nonsense"]
)
async def test_token_never_goes_to_another_origin_that_the_document_names(api: str) -> None:
    async with platform({f"GET {WELL_KNOWN}": js({"api": api})}) as (server, connector):
        answer = await connector.read_state()
    assert answer == CallFailure(Trouble.OTHER_ORIGIN, untrusted_detail=api)
    assert TOKEN not in str(server.requests)


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (says(404), "answer.no_api"),
        (js({"platform": "X"}), "answer.no_api"),
        (js([]), "answer.format"),
        (says(200, b"<html>", "text/html"), "answer.format"),
        (says(200, b"\xff\xfe", "application/json"), "answer.format"),
        (says(503, b"later", "text/plain", Retry_After="9"), "answer.status"),
    ],
)
async def test_site_without_the_api_is_named_as_that(answer: Answerer, code: str) -> None:
    async with platform({f"GET {WELL_KNOWN}": answer}) as (_server, connector):
        found = await connector.read_request()
    assert isinstance(found, CallFailure)
    assert found.code == code


@pytest.mark.parametrize("call", ["state", "activate", "fallback"])
async def test_state_is_read(call: str) -> None:
    server, state = await ask(call, js(STATE))
    assert state == PARSED_STATE
    assert server.requests[-1].headers["authorization"] == f"Bearer {TOKEN}"


async def test_state_of_the_platforms_own_sender_has_nothing_active() -> None:
    assert (await ask("state", js(FALLBACK_STATE)))[1] == PlatformState("fallback", "a@b.example", None)


@pytest.mark.parametrize(
    "broken",
    [
        {**STATE, "active": None},
        {**FALLBACK_STATE, "active": ACTIVE},
        {**STATE, "active_method": "both"},
        {**STATE, "active": {**ACTIVE, "jti": "../../etc/passwd"}},
        {**STATE, "active": {**ACTIVE, "settings": {**SMTP, "port": 70000}}},
        {**STATE, "active": {**ACTIVE, "settings": {**SMTP, "host": "x" * 400}}},
        {**STATE, "active": {**ACTIVE, "activated_at": -1}},
        {"active_method": "fallback"},
    ],
)
async def test_state_that_contradicts_itself_or_the_api_is_refused(broken: object) -> None:
    state = (await ask("state", js(broken)))[1]
    assert isinstance(state, CallFailure)
    assert state.code == "answer.format"
    assert state.may_have_acted


@pytest.mark.parametrize(("status", "word"), [(201, "pending"), (201, "quarantined"), (200, "unchanged")])
async def test_push_sends_the_compact_form_and_tells_what_became_of_it(status: int, word: str) -> None:
    body = {"id": ID, "state": word, "jti": JTI, "kid": KID, "fingerprint": "X"}
    server, pushed = await ask("push", js(body, status))
    assert pushed == Pushed(ID, word, JTI)  # type: ignore[arg-type]  # the words of the parameters are those of the type
    assert server.requests[-1].body == b"a.b.c"
    assert server.requests[-1].headers["content-type"] == "application/jose"


async def test_test_result_keeps_codes_and_no_words() -> None:
    finding = {
        "cause": "network.connection_timed_out",
        "severity": "error",
        "stage": "tcp",
        "reply_code": None,
        "enhanced": None,
        "at": 5,
    }
    _server, result = await ask("test", js({"passed": False, "at": 6, "findings": [finding]}))
    found = RemoteFinding("network.connection_timed_out", "error", "tcp", None, None, 5)
    assert result == RemoteTest(False, 6, (found,))


async def test_receipt_comes_back_as_bytes_and_only_in_its_own_type() -> None:
    assert (await ask("receipt", says(200, b"a.b.c", "application/jose")))[1] == b"a.b.c"
    refused = (await ask("receipt", says(200, b"a.b.c", "text/plain")))[1]
    assert isinstance(refused, CallFailure)
    assert refused.code == "answer.format"


async def test_registering_sends_the_public_members_and_the_code_and_nothing_else() -> None:
    jwk = {"kty": "OKP", "crv": "Ed25519", "x": "abc", "kid": KID, "d": "private-canary"}
    route = "POST /api/smtp-config/signers"
    async with platform({route: js({"kid": KID, "registered_at": 7, "released": []}, 201)}) as (server, connector):
        assert await connector.register_signer(jwk, "AB-12") == RegisteredSigner(KID, 7)
    sent = json.loads(server.requests[-1].body)
    assert sent == {"jwk": {"kty": "OKP", "crv": "Ed25519", "x": "abc"}, "pairing_code": "AB-12"}


async def test_signers_are_listed_and_revoked() -> None:
    listed = {"signers": [{"kid": KID, "registered_at": 7, "jwk": {}, "fingerprint": "X"}]}
    assert (await ask("signers", js(listed)))[1] == (RegisteredSigner(KID, 7),)
    assert (await ask("revoke", says(204)))[1] is None


@pytest.mark.parametrize("call", CALLS)
async def test_refusal_keeps_the_platforms_code_and_its_wait(call: str) -> None:
    _server, answer = await ask(call, problem(429, "test.too-many", Retry_After="30"))
    assert answer == CallFailure("test.too-many", refused=True, status=429, retry_after_s=30)


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize(
    ("answer", "code", "acted"),
    [
        (says(401, b"", "text/html"), "token.refused", False),
        (says(404, b"<html>", "text/html"), "answer.status", False),
        (says(500, b"{}", "application/json"), "answer.status", True),
        (says(418, b'{"code":"\\u001b[31m"}', "application/problem+json"), "answer.status", False),
        (says(200, b"[]", "application/json"), "answer.format", True),
        (says(200, b"[" * 100_000, "application/json"), "answer.format", True),
        (says(302, Location="https://evil.example/"), "answer.redirect", True),
        (says(429, b"{}", "application/json", Retry_After="9" * 5000), "answer.status", False),
    ],
)
async def test_answer_that_is_none_is_a_failure_of_a_known_kind(
    call: str, answer: Answerer, code: str, acted: bool
) -> None:
    _server, found = await ask(call, answer)
    if call == "revoke" and code == "answer.format":
        assert found is None  # nothing is read of this answer
        return
    assert isinstance(found, CallFailure)
    assert (found.code, found.may_have_acted) == (code, acted)


class _Canned(HttpsExchange):
    """An exchange that never connects: it gives the answer it was made with."""

    def __init__(self, answer: HttpsAnswer) -> None:
        self.origin = Origin(Host("platform.example"))
        self.deadlines = HttpsDeadlines()
        self._answer = answer

    async def send(self, method: str, path: str, **_more: object) -> HttpsAnswer | CallFailure:
        if path == WELL_KNOWN:
            return HttpsAnswer(200, "application/json", "", b'{"api":"https://platform.example/api"}')
        return self._answer


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from([*STATE, *ACTIVE, *SMTP, "passed", "findings", "signers", "code", "released"]), inner, max_size=6),
    max_leaves=12,
)  # fmt: skip


@given(
    status=st.sampled_from([200, 201, 204, 301, 400, 401, 404, 409, 429, 500, 503]),
    body=st.one_of(st.binary(max_size=200), _JSON.map(lambda value: json.dumps(value).encode())),
    content_type=st.sampled_from(["application/json", "application/jose", "application/problem+json", ""]),
    retry_after=st.one_of(st.text(max_size=8), st.integers().map(str)),
    call=st.sampled_from(sorted(CALLS)),
)
@settings(suppress_health_check=[HealthCheck.too_slow])
async def test_no_answer_raises(status: int, body: bytes, content_type: str, retry_after: str, call: str) -> None:
    connector = OpenApiConnector(_Canned(HttpsAnswer(status, content_type, retry_after, body)))
    await CALLS[call][1](connector)
