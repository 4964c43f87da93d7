"""A scripted HTTPS server on loopback: it says what a test tells it to, and keeps every request."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field

from wizard.platforms.origin import Origin
from wizard.practice.practice_ca import LeafKind, PracticeCa
from wizard.settings.endpoint import Host


@dataclass(frozen=True)
class Request:
    """One request as it came."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


Answerer = Callable[[Request, asyncio.StreamWriter], Awaitable[None]]


@dataclass
class ScriptedHttps:
    """The server: its origin, its authority, what it was asked. ``answer`` decides what it says."""

    origin: Origin
    ca_pem: str
    requests: list[Request] = field(default_factory=list)


def says(status: int, body: bytes = b"", content_type: str = "application/json", **headers: str) -> Answerer:
    """Make an answerer that always says the same."""
    return lambda _request, writer: write_answer(writer, status, body, content_type, **headers)


def routes(table: dict[str, Answerer]) -> Answerer:
    """Make an answerer that looks at ``METHOD path``; everything else is 404."""

    async def answer(request: Request, writer: asyncio.StreamWriter) -> None:
        chosen = table.get(f"{request.method} {request.path}", says(404))
        await chosen(request, writer)

    return answer


async def write_answer(
    writer: asyncio.StreamWriter, status: int, body: bytes, content_type: str, **headers: str
) -> None:
    lines = [f"HTTP/1.1 {status} X", f"Content-Length: {len(body)}", f"Content-Type: {content_type}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    writer.write("\r\n".join([*lines, "Connection: close", "", ""]).encode("ascii") + body)
    await writer.drain()


@contextlib.asynccontextmanager
async def serving(answer: Answerer, kind: LeafKind = LeafKind.GOOD) -> AsyncIterator[ScriptedHttps]:
    """Serve for as long as the block lasts."""
    authority = PracticeCa("localhost")
    context = authority.server_context(kind)

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            request = await _read_request(reader)
            server_seen.requests.append(request)
            await answer(request, writer)
        except (OSError, asyncio.IncompleteReadError):
            return
        finally:
            with contextlib.suppress(OSError):
                writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", 0, ssl=context)
    port = server.sockets[0].getsockname()[1]
    server_seen = ScriptedHttps(Origin(Host("localhost"), port), authority.root_pem)
    async with server:
        yield server_seen


async def _read_request(reader: asyncio.StreamReader) -> Request:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    first, *lines = head.split("\r\n")
    method, path, _ = first.split(" ")
    pairs = (line.partition(": ") for line in lines if line)
    headers = {name.lower(): value for name, _, value in pairs}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Request(method, path, headers, body)
