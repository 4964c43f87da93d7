"""HTTP answers: documents, tokens, problems, each never cached and never guessed at."""

from __future__ import annotations

import json

from starlette.responses import Response

from wizard.practice.platform.problem import Problem, Refused

ALWAYS = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def json_answer(document: dict[str, object], status: int = 200, **headers: str) -> Response:
    """Answer with one JSON object."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(_bytes(document), status, {**ALWAYS, **named}, "application/json")


def jose_answer(token: str) -> Response:
    """Answer with a compact JWS (RFC 7515 section 9.2.1)."""
    return Response(token.encode("ascii"), 200, {**ALWAYS, "Content-Type": "application/jose"})


def empty_answer() -> Response:
    """Answer that it was done and there is nothing to say."""
    return Response(status_code=204, headers=ALWAYS)


def problem_answer(problem: Problem, allow: str | None = None) -> Response:
    """Answer with a problem; ``allow`` names the methods for 405 (RFC 9110 section 15.5.6)."""
    headers = {**ALWAYS, "Content-Type": "application/problem+json"}
    if problem.refused is Refused.TOKEN:
        headers["WWW-Authenticate"] = 'Bearer realm="smtp-config"'
    if problem.wait_s is not None:
        headers["Retry-After"] = str(max(1, problem.wait_s))
    if allow is not None:
        headers["Allow"] = allow
    return Response(_bytes(problem.document()), problem.refused.status, headers)


def _bytes(document: dict[str, object]) -> bytes:
    return (json.dumps(document, ensure_ascii=True, allow_nan=False, indent=2) + "\n").encode("ascii")
