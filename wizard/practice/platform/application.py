"""The ASGI application: the API, the page for people, and problems for every other path and method."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp

from wizard.export.canonical_json import RefusedJson, parse_object
from wizard.practice.platform.account import PlatformAccount
from wizard.practice.platform.answers import ALWAYS, json_answer, problem_answer
from wizard.practice.platform.api import Answer, Api, Operation
from wizard.practice.platform.outgoing import send_message
from wizard.practice.platform.page import content_security, render_page
from wizard.practice.platform.problem import Problem, Refused
from wizard.practice.platform.requests_in import shows_token_as_password
from wizard.practice.platform.whole_bodies import WholeBodies
from wizard.settings.mailbox import Mailbox, parse_mailbox


def platform_application(account: PlatformAccount) -> ASGIApp:
    """Build the application of one account, with the limit of bodies before everything."""
    return WholeBodies(platform_routes(account), account)


def platform_routes(account: PlatformAccount) -> Starlette:
    """Build what answers to whole requests."""

    async def page(request: Request) -> Response:
        if not shows_token_as_password(request, account.identity.token):
            refused = problem_answer(Problem(Refused.TOKEN))
            refused.headers["WWW-Authenticate"] = 'Basic realm="Practice platform: any name, the token as password"'
            return refused
        headers = {**ALWAYS, "Content-Security-Policy": content_security(), "X-Frame-Options": "DENY"}
        return Response(render_page(account), 200, headers, "text/html; charset=utf-8")

    api = Api(account)
    daily = Route("/practice/messages", api.guarded({"POST": (_send(account), "application/json")}), methods=["POST"])
    return Starlette(
        routes=[Route("/", page, methods=["GET"]), *api.routes(), daily],
        exception_handlers={HTTPException: _problem},
    )


def _send(account: PlatformAccount) -> Operation:
    """Give the operation of the practice platform that no product offers: send ``{"to": ADDRESS}`` a message now."""

    async def send(_request: Request, body: bytes) -> Answer:
        try:
            wanted = parse_object(body)
        except RefusedJson as refused:
            return Problem(Refused.BODY_MALFORMED, refused.reason)
        to = wanted.get("to")
        recipient = parse_mailbox(to, "to_address") if isinstance(to, str) and set(wanted) == {"to"} else None
        if not isinstance(recipient, Mailbox):
            return Problem(Refused.BODY_MALFORMED, "to")
        done = await send_message(account, recipient)
        if isinstance(done, Problem):
            return done
        findings = [dict(finding) for finding in done.findings]
        return json_answer({"method": done.method, "from": done.sender, "sent": done.sent, "findings": findings})

    return send


async def _problem(_request: Request, error: Exception) -> Response:
    """Say in the API's own form what the router says of unknown paths and methods."""
    status = error.status_code if isinstance(error, HTTPException) else 404
    allow = (error.headers or {}).get("Allow") if isinstance(error, HTTPException) else None
    return problem_answer(Problem(Refused.METHOD if status == 405 else Refused.PATH), allow)
