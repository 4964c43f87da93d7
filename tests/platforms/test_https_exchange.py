"""One HTTPS request: whom it trusts, where it goes, how much it takes, and what its failures are called."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator

import pytest

from tests.platforms.https_server import Answerer, Request, ScriptedHttps, says, serving
from wizard.platforms.call_failure import CallFailure, Trouble
from wizard.platforms.https_exchange import MAX_ANSWER, HttpsAnswer, HttpsDeadlines, HttpsExchange
from wizard.platforms.origin import Origin
from wizard.practice.loopback import bind_closed
from wizard.practice.practice_ca import LeafKind
from wizard.settings.endpoint import Host
from wizard.settings.secret import Secret

TOKEN = "token-canary-4711"
QUICK = HttpsDeadlines(connect_s=5.0, answer_s=0.2, test_s=5.0)


@contextlib.asynccontextmanager
async def exchange(
    server: ScriptedHttps, deadlines: HttpsDeadlines | None = None, trusting: bool = True
) -> AsyncIterator[HttpsExchange]:
    ca_pem = server.ca_pem if trusting else None
    async with HttpsExchange(server.origin, Secret(TOKEN), ca_pem, deadlines) as opened:
        yield opened


async def outcome(
    answer: Answerer, kind: LeafKind = LeafKind.GOOD, trusting: bool = True
) -> HttpsAnswer | CallFailure:
    async with serving(answer, kind) as server, exchange(server, trusting=trusting) as opened:
        return await opened.send("POST", "/x", body=b"{}", content_type="application/json")


async def test_request_carries_token_type_and_body_and_the_answer_comes_back_whole() -> None:
    async with serving(says(201, b'{"a":1}', Retry_After="7")) as server, exchange(server) as opened:
        answer = await opened.send("POST", "/api/x", body=b"hello", content_type="application/jose")
    assert answer == HttpsAnswer(201, "application/json", "7", b'{"a":1}')
    request = server.requests[0]
    assert (request.method, request.path, request.body) == ("POST", "/api/x", b"hello")
    assert request.headers["authorization"] == f"Bearer {TOKEN}"
    assert request.headers["content-type"] == "application/jose"
    assert request.headers["accept-encoding"] == "identity"


async def test_token_stays_here_when_a_request_does_not_want_it() -> None:
    async with serving(says(200)) as server, exchange(server) as opened:
        await opened.send("GET", "/.well-known/smtp-config.json", with_token=False)
    assert TOKEN not in str(server.requests)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_redirect_is_not_followed(status: int) -> None:
    async with serving(says(200)) as other:
        where = f"{other.origin}/stolen"
        async with serving(says(status, Location=where)) as server, exchange(server) as opened:
            answer = await opened.send("POST", "/x", body=b"secret")
    assert answer == CallFailure(Trouble.REDIRECT, status=status, untrusted_detail=where)
    assert other.requests == []


@pytest.mark.parametrize("kind", [LeafKind.EXPIRED, LeafKind.WRONG_NAME, LeafKind.SELF_SIGNED, LeafKind.UNKNOWN_ROOT])
async def test_certificate_that_does_not_hold_ends_it_before_a_byte_of_the_request(kind: LeafKind) -> None:
    async with serving(says(200), kind) as server, exchange(server) as opened:
        answer = await opened.send("POST", "/x", body=b"secret")
    assert isinstance(answer, CallFailure)
    assert answer.code == Trouble.CERTIFICATE
    assert not answer.may_have_acted
    assert server.requests == []


async def test_practice_authority_is_trusted_only_when_its_file_was_given() -> None:
    answer = await outcome(says(200), trusting=False)
    assert isinstance(answer, CallFailure)
    assert answer.code == Trouble.CERTIFICATE


async def test_closed_port_is_refused_and_nothing_acted() -> None:
    with contextlib.closing(bind_closed("127.0.0.1")) as closed:
        origin = Origin(Host("127.0.0.1"), closed.getsockname()[1])
        async with HttpsExchange(origin, None, None) as opened:
            answer = await opened.send("POST", "/x")
    assert answer == CallFailure(Trouble.REFUSED)
    assert not CallFailure(Trouble.REFUSED).may_have_acted


async def test_name_that_nobody_knows_is_said_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> list[object]:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    async with HttpsExchange(Origin(Host("nowhere.example")), None, None) as opened:
        assert await opened.send("GET", "/x") == CallFailure(Trouble.NAME)


async def test_server_that_speaks_no_tls_is_told_from_a_lost_connection() -> None:
    async def plain(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 mail.example ESMTP\r\n")
        await writer.drain()
        await reader.read(1)
        writer.close()

    server = await asyncio.start_server(plain, "127.0.0.1", 0)
    async with server:
        origin = Origin(Host("127.0.0.1"), server.sockets[0].getsockname()[1])
        async with HttpsExchange(origin, None, None) as opened:
            answer = await opened.send("POST", "/x")
    assert answer == CallFailure(Trouble.TLS)


async def test_connection_lost_after_the_request_leaves_open_whether_it_was_carried_out() -> None:
    async def vanish(_request: Request, writer: asyncio.StreamWriter) -> None:
        writer.transport.abort()

    answer = await outcome(vanish)
    assert isinstance(answer, CallFailure)
    assert answer.code == Trouble.LOST
    assert answer.may_have_acted


async def test_silence_ends_at_the_deadline() -> None:
    async def silent(_request: Request, writer: asyncio.StreamWriter) -> None:
        await writer.wait_closed()

    async with serving(silent) as server, exchange(server, QUICK) as opened:
        answer = await opened.send("POST", "/x")
    assert answer == CallFailure(Trouble.TIMED_OUT)


async def test_answer_that_drips_in_ends_at_the_deadline_too() -> None:
    async def drip(_request: Request, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
        while not writer.is_closing():
            writer.write(b"x")
            await writer.drain()
            await asyncio.sleep(0.005)

    async with serving(drip) as server, exchange(server, QUICK) as opened:
        answer = await opened.send("POST", "/x")
    assert answer == CallFailure(Trouble.TIMED_OUT)


async def test_endless_answer_is_cut_off() -> None:
    async def endless(_request: Request, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        while not writer.is_closing():
            writer.write(b"x" * 65536)
            await writer.drain()

    answer = await outcome(endless)
    assert answer == CallFailure(Trouble.TOO_LARGE, status=200)


async def test_answer_of_the_largest_size_is_taken() -> None:
    answer = await outcome(says(200, b"x" * MAX_ANSWER))
    assert isinstance(answer, HttpsAnswer)
    assert len(answer.body) == MAX_ANSWER


async def test_compressed_answer_is_refused_unread() -> None:
    answer = await outcome(says(200, b"\x1f\x8b" + b"\0" * 100, Content_Encoding="gzip"))
    assert answer == CallFailure(Trouble.FORMAT, status=200, untrusted_detail="content-encoding")


@pytest.mark.parametrize(
    "garbage", [b"SMTP\r\n", b"HTTP/9.9 abc\r\n\r\n", b"\0" * 100, b"HTTP/1.1 200 OK\r\n:\r\n\r\n"]
)
async def test_garbage_is_a_value_too(garbage: bytes) -> None:
    async def say(_request: Request, writer: asyncio.StreamWriter) -> None:
        writer.write(garbage)
        await writer.drain()

    answer = await outcome(say)
    assert isinstance(answer, CallFailure)
    assert answer.code == Trouble.LOST


async def test_proxy_of_the_environment_is_not_asked_for_this_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    assert isinstance(await outcome(says(200)), HttpsAnswer)


async def test_proxy_of_the_environment_is_used_for_others(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bytes] = []

    async def proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        seen.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(b"HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(proxy, "127.0.0.1", 0)
    async with server:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}")
        async with HttpsExchange(Origin(Host("platform.example")), Secret(TOKEN), None) as opened:
            answer = await opened.send("GET", "/x")
    assert answer == CallFailure(Trouble.PROXY)
    assert seen[0].startswith(b"CONNECT platform.example:443 ")
    assert TOKEN.encode() not in seen[0]


async def test_cancelling_lets_the_cancellation_out() -> None:
    began = asyncio.Event()

    async def silent(_request: Request, writer: asyncio.StreamWriter) -> None:
        began.set()
        await writer.wait_closed()

    async with serving(silent) as server, exchange(server) as opened:
        task = asyncio.create_task(opened.send("POST", "/x"))
        await began.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
