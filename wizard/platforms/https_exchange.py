"""One HTTPS request and its answer: no redirects, a limit on time and size, a fresh connection each time."""

from __future__ import annotations

import asyncio
import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Self

import httpx

from wizard.platforms.call_failure import CallFailure, Trouble
from wizard.platforms.https_failure import failure_of
from wizard.platforms.https_trust import https_context
from wizard.platforms.origin import Origin
from wizard.settings.secret import Secret

MAX_ANSWER = 256 * 1024
"""Bytes of an answer; the longest one that the API knows, a history of 100 entries, has some 30,000."""


@dataclass(frozen=True, slots=True)
class HttpsDeadlines:
    """Limits in seconds: to connect, for a whole answer, and for a test that the platform runs meanwhile."""

    connect_s: float = 8.0
    answer_s: float = 20.0
    test_s: float = 60.0


@dataclass(frozen=True, slots=True)
class HttpsAnswer:
    """An answer that arrived whole."""

    status: int
    content_type: str
    retry_after: str
    body: bytes


class HttpsExchange:
    """Talks to one origin and no other. Use it as an async context manager.

    The token goes with a request only when the request asks for it. A proxy of the environment is used as every
    program uses it, except to reach this computer itself; TLS is verified end to end either way.
    """

    def __init__(
        self, origin: Origin, token: Secret | None, ca_pem: str | None, deadlines: HttpsDeadlines | None = None
    ) -> None:
        """Prepare; nothing connects before the first request."""
        self.origin = origin
        self.deadlines = deadlines or HttpsDeadlines()
        self._token = token
        self._client = httpx.AsyncClient(
            base_url=str(origin),
            verify=https_context(ca_pem),
            trust_env=not _is_this_computer(origin),
            follow_redirects=False,
            timeout=httpx.Timeout(self.deadlines.test_s, connect=self.deadlines.connect_s),
            # A kept connection may be closed by the other side just as a write goes out, and nobody could tell
            # whether the write arrived.
            limits=httpx.Limits(max_keepalive_connections=0),
            headers={"User-Agent": "smtp-wizard", "Accept-Encoding": "identity"},
        )

    async def __aenter__(self) -> Self:
        """Begin."""
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close what is open."""
        await self._client.aclose()

    async def send(
        self,
        method: str,
        path: str,
        *,
        body: bytes | None = None,
        content_type: str | None = None,
        with_token: bool = True,
        limit_s: float | None = None,
    ) -> HttpsAnswer | CallFailure:
        """Send one request to a path of the origin; every way it can fail is a value.

        ``limit_s`` is for the whole of it, so that an answer that drips in ends as well. A redirect is a failure:
        a write must not go elsewhere, and an origin that a person confirmed must not become another one.
        """
        headers: dict[str, str] = {} if content_type is None else {"Content-Type": content_type}
        if with_token and self._token is not None:
            headers["Authorization"] = f"Bearer {self._token.reveal()}"
        try:
            async with asyncio.timeout(limit_s or self.deadlines.answer_s):
                return await self._exchange(method, path, body, headers)
        except TimeoutError:
            return CallFailure(Trouble.TIMED_OUT)
        except httpx.HTTPError as error:
            return failure_of(error)

    async def _exchange(
        self, method: str, path: str, body: bytes | None, headers: Mapping[str, str]
    ) -> HttpsAnswer | CallFailure:
        async with self._client.stream(method, path, content=body, headers=dict(headers)) as response:
            if response.is_redirect:
                where = response.headers.get("Location", "")
                return CallFailure(Trouble.REDIRECT, status=response.status_code, untrusted_detail=where[:300])
            if response.headers.get("Content-Encoding", "identity").lower() != "identity":
                # It was not asked for, and a small compressed answer can unpack to a huge one.
                return CallFailure(Trouble.FORMAT, status=response.status_code, untrusted_detail="content-encoding")
            received = bytearray()
            async for piece in response.aiter_raw():
                received += piece
                if len(received) > MAX_ANSWER:
                    return CallFailure(Trouble.TOO_LARGE, status=response.status_code)
            return HttpsAnswer(
                response.status_code,
                response.headers.get("Content-Type", "").partition(";")[0].strip().lower(),
                response.headers.get("Retry-After", ""),
                bytes(received),
            )


def _is_this_computer(origin: Origin) -> bool:
    try:
        return ipaddress.ip_address(origin.host.ascii).is_loopback
    except ValueError:
        return origin.host.ascii == "localhost"
