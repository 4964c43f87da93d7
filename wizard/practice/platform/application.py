"""The ASGI application: the API, the page for people, and problems for every other path and method."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from wizard.practice.platform.account import PlatformAccount
from wizard.practice.platform.answers import ALWAYS, problem_answer
from wizard.practice.platform.api import Api
from wizard.practice.platform.page import content_security, render_page
from wizard.practice.platform.problem import Problem, Refused
from wizard.practice.platform.requests_in import shows_token_as_password


def platform_application(account: PlatformAccount) -> Starlette:
    """Build the application of one account."""

    async def page(request: Request) -> Response:
        if not shows_token_as_password(request, account.identity.token):
            refused = problem_answer(Problem(Refused.TOKEN))
            refused.headers["WWW-Authenticate"] = 'Basic realm="Practice platform: any name, the token as password"'
            return refused
        headers = {**ALWAYS, "Content-Security-Policy": content_security(), "X-Frame-Options": "DENY"}
        return Response(render_page(account), 200, headers, "text/html; charset=utf-8")

    return Starlette(
        routes=[Route("/", page, methods=["GET"]), *Api(account).routes()],
        exception_handlers={HTTPException: _problem},
    )


async def _problem(_request: Request, error: Exception) -> Response:
    """Say in the API's own form what the router says of unknown paths and methods."""
    status = error.status_code if isinstance(error, HTTPException) else 404
    allow = (error.headers or {}).get("Allow") if isinstance(error, HTTPException) else None
    return problem_answer(Problem(Refused.METHOD if status == 405 else Refused.PATH), allow)
