"""Bodies before anything else: a request is looked at when all of it is there, and small enough."""

from __future__ import annotations

from enum import Enum, auto

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from wizard.practice.platform.account import PlatformAccount
from wizard.practice.platform.answers import problem_answer
from wizard.practice.platform.problem import Problem, Refused

MAX_BODY = 64 * 1024
_MAX_DRAINED = 1024 * 1024


class _NoBody(Enum):
    TOO_LARGE = auto()
    SENDER_GONE = auto()


class WholeBodies:
    """ASGI middleware that reads at most 64 KiB and gives them to the application in one piece.

    A larger body is read on for a while, so that its sender sees the answer. Who leaves halfway, or spoils the
    framing halfway, gets no answer: the server below has closed the connection already.
    """

    def __init__(self, application: ASGIApp, account: PlatformAccount) -> None:
        """Take the application behind, and the account whose log notes what was too large."""
        self._application = application
        self._account = account

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        body = await _read(receive)
        if body is _NoBody.SENDER_GONE:
            return
        if isinstance(body, _NoBody):
            problem = Problem(Refused.BODY_TOO_LARGE)
            self._account.refusals.write(self._account.clock(), problem)
            await problem_answer(problem)(scope, receive, send)
            return
        waiting: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

        async def give() -> Message:
            return waiting.pop() if waiting else await receive()

        await self._application(scope, give, send)


async def _read(receive: Receive) -> bytes | _NoBody:
    taken, size, more = bytearray(), 0, True
    while more and size <= _MAX_DRAINED:
        message = await receive()
        if message["type"] == "http.disconnect":
            return _NoBody.SENDER_GONE
        part = message.get("body", b"")
        size += len(part)
        if size <= MAX_BODY:
            taken += part
        more = message.get("more_body", False)
    return bytes(taken) if size <= MAX_BODY else _NoBody.TOO_LARGE
