"""The open API over HTTP, operation by operation as resources/openapi/smtp-config-1.openapi.json says."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from wizard.export.fingerprint import fingerprint, is_thumbprint
from wizard.practice.platform.account import PlatformAccount
from wizard.practice.platform.activation import activate_config, use_fallback
from wizard.practice.platform.answers import empty_answer, jose_answer, json_answer, problem_answer
from wizard.practice.platform.intake import take_config
from wizard.practice.platform.own_test import run_own_test
from wizard.practice.platform.problem import Problem, Refused
from wizard.practice.platform.receipts import make_receipt
from wizard.practice.platform.records import StoredSigner
from wizard.practice.platform.request_document import API_PATH, FILE_S, ONLINE_S, request_document
from wizard.practice.platform.requests_in import media_type, shows_token
from wizard.practice.platform.signer_table import signers
from wizard.practice.platform.signing_keys import register_signer, revoke_signer
from wizard.practice.platform.state_document import state_document

WELL_KNOWN = "/.well-known/smtp-config.json"
REQUEST_FILE_NAME = "practice-platform.smtpreq.json"
_COMPACT = re.compile(rb"[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+")

Answer = Response | Problem
Operation = Callable[[Request, bytes], Awaitable[Answer]]


class Api:
    """The operations on one account. Every refusal is logged in detail and answered in one word."""

    def __init__(self, account: PlatformAccount) -> None:
        """Take the account that all requests are about."""
        self._account = account

    def routes(self) -> list[Route]:
        """Give the routes of the API document."""
        config = API_PATH + "/configs/{id}"
        table: tuple[tuple[str, str, Operation, str | None], ...] = (
            ("GET", "/request", self._request_file, None),
            ("POST", "/configs", self._push, "application/jose"),
            ("GET", "/state", self._state, None),
            ("POST", "/fallback", self._fallback, None),
        )
        return [
            Route(WELL_KNOWN, self._well_known, methods=["GET"]),
            *(Route(API_PATH + path, self.guarded({m: (run, kind)}), methods=[m]) for m, path, run, kind in table),
            Route(
                API_PATH + "/signers",
                self.guarded({"GET": (self._signers, None), "POST": (self._register, "application/json")}),
                methods=["GET", "POST"],
            ),
            Route(API_PATH + "/signers/{kid}", self.guarded({"DELETE": (self._revoke, None)}), methods=["DELETE"]),
            Route(config + "/test", self.guarded({"POST": (self._test, None)}), methods=["POST"]),
            Route(config + "/activate", self.guarded({"POST": (self._activate, None)}), methods=["POST"]),
            Route(config + "/receipt", self.guarded({"GET": (self._receipt, None)}), methods=["GET"]),
        ]

    def guarded(
        self, operations: dict[str, tuple[Operation, str | None]]
    ) -> Callable[[Request], Awaitable[Response]]:
        """Put token and media type before the operations of a path, by method."""

        async def handle(request: Request) -> Response:
            if not shows_token(request, self._account.identity.token):
                return self._answer(Problem(Refused.TOKEN))
            run, kind = operations["GET" if request.method == "HEAD" else request.method]
            if kind is not None and media_type(request) != kind:
                return self._answer(Problem(Refused.BODY_TYPE, media_type(request)))
            return self._answer(await run(request, await request.body()))

        return handle

    def _answer(self, answer: Answer) -> Response:
        if isinstance(answer, Problem):
            self._account.refusals.write(self._account.clock(), answer)
            return problem_answer(answer)
        return answer

    async def _well_known(self, _request: Request) -> Response:
        return json_answer(request_document(self._account, ONLINE_S))

    async def _request_file(self, _request: Request, _body: bytes) -> Answer:
        disposition = f'attachment; filename="{REQUEST_FILE_NAME}"'
        return json_answer(request_document(self._account, FILE_S), Content_Disposition=disposition)

    async def _signers(self, _request: Request, _body: bytes) -> Answer:
        with self._account.database.transaction() as db:
            registered = signers(db)
        return json_answer({"signers": [{**_named(one), "jwk": dict(one.jwk)} for one in registered]})

    async def _register(self, _request: Request, body: bytes) -> Answer:
        done = register_signer(self._account, body)
        if isinstance(done, Problem):
            return done
        return json_answer({**_named(done.signer), "released": list(done.released)}, 201 if done.new else 200)

    async def _revoke(self, request: Request, _body: bytes) -> Answer:
        kid = str(request.path_params["kid"])
        problem = revoke_signer(self._account, kid) if is_thumbprint(kid) else Problem(Refused.SIGNER_UNKNOWN)
        return problem or empty_answer()

    async def _push(self, _request: Request, body: bytes) -> Answer:
        if not _COMPACT.fullmatch(body.strip()):
            return Problem(Refused.BODY_MALFORMED, "not a compact JWS")
        taken = take_config(self._account, body)
        if isinstance(taken, Problem):
            return taken
        config = taken.config
        document: dict[str, object] = {
            "id": config.id,
            "state": taken.state,
            "jti": config.jti,
            "kid": config.kid,
            "fingerprint": fingerprint(config.kid),
        }
        return json_answer(document, 201 if taken.new else 200)

    async def _test(self, request: Request, _body: bytes) -> Answer:
        result = await run_own_test(self._account, str(request.path_params["id"]))
        if isinstance(result, Problem):
            return result
        findings = [dict(finding) for finding in result.findings]
        return json_answer({"passed": result.passed, "at": result.at, "findings": findings})

    async def _activate(self, request: Request, _body: bytes) -> Answer:
        problem = activate_config(self._account, str(request.path_params["id"]))
        return problem or json_answer(state_document(self._account))

    async def _receipt(self, request: Request, _body: bytes) -> Answer:
        receipt = make_receipt(self._account, str(request.path_params["id"]))
        return receipt if isinstance(receipt, Problem) else jose_answer(receipt)

    async def _state(self, _request: Request, _body: bytes) -> Answer:
        return json_answer(state_document(self._account))

    async def _fallback(self, _request: Request, _body: bytes) -> Answer:
        use_fallback(self._account)
        return json_answer(state_document(self._account))


def _named(signer: StoredSigner) -> dict[str, object]:
    return {
        "kid": signer.kid,
        "fingerprint": fingerprint(signer.kid),
        "registered_at": signer.registered_at,
    }
