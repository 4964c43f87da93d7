"""The channel and the exchange: failures as values, caps, deadlines, and hostile servers."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest

from tests.probe.scripted_server import Peer, Script, serve
from wizard.facts.dialogue import ChannelFailureKind, Exchange
from wizard.probe.channel import Channel
from wizard.probe.exchange import await_greeting, exchange
from wizard.smtp.reply_parser import MAX_KEPT
from wizard.smtp.session import SmtpSession

LONG_S = 30.0
SHORT_S = 0.1


def until(limit_s: float) -> float:
    return asyncio.get_running_loop().time() + limit_s


@asynccontextmanager
async def channel_to(script: Script) -> AsyncIterator[Channel]:
    with serve(script) as server:
        sock = socket.create_connection(("127.0.0.1", server.port))
        sock.setblocking(False)
        channel = Channel(sock)
        try:
            yield channel
        finally:
            channel.close()


async def greeting_of(script: Script, limit_s: float = LONG_S) -> Exchange:
    async with channel_to(script) as channel:
        return await await_greeting(channel, SmtpSession(), until(limit_s))


def saying(octets: bytes) -> Script:
    def script(peer: Peer) -> None:
        peer.say(octets)
        peer.hold()

    return script


async def test_greeting_is_read_across_segments() -> None:
    def script(peer: Peer) -> None:
        for octet in b"220-mail.example\r\n220 ready\r\n":
            peer.say(bytes([octet]))
        peer.hold()

    seen = await greeting_of(script)
    assert seen.reply is not None
    assert seen.reply.lines == ("mail.example", "ready")
    assert seen.verb == "CONNECT"
    assert seen.failure is None


async def test_silence_is_a_time_out() -> None:
    seen = await greeting_of(saying(b""), SHORT_S)
    assert seen.failure is not None
    assert (seen.failure.kind, seen.failure.untrusted_bytes) == (ChannelFailureKind.TIMED_OUT, b"")
    assert seen.elapsed_s >= SHORT_S


async def test_half_a_reply_is_a_time_out_with_its_octets() -> None:
    seen = await greeting_of(saying(b"220-mail.example\r\n220 al"), SHORT_S)
    assert seen.failure is not None
    assert seen.failure.kind is ChannelFailureKind.TIMED_OUT
    assert seen.failure.untrusted_bytes == b"220-mail.example\r\n220 al"


async def test_server_that_drips_does_not_outlast_the_deadline() -> None:
    ended = threading.Event()

    def drip(peer: Peer) -> None:
        try:
            while not ended.wait(0.001):
                peer.say(b"220-x\r\n")
        finally:
            ended.set()

    seen = await greeting_of(drip, SHORT_S)
    assert seen.failure is not None
    assert seen.failure.kind in (ChannelFailureKind.TIMED_OUT, ChannelFailureKind.REPLY_TOO_LARGE)
    assert await asyncio.to_thread(ended.wait, LONG_S)


async def test_close_without_a_word() -> None:
    def script(peer: Peer) -> None:
        return

    seen = await greeting_of(script)
    assert seen.failure is not None
    assert seen.failure.kind in (ChannelFailureKind.CLOSED, ChannelFailureKind.RESET)


async def test_reset_in_the_middle_keeps_what_had_arrived() -> None:
    def script(peer: Peer) -> None:
        peer.say(b"220 mail.example\r\n")
        peer.hear()
        peer.say(b"250-half")
        peer.hear()
        peer.reset()

    async with channel_to(script) as channel:
        session = SmtpSession()
        await await_greeting(channel, session, until(LONG_S))
        command = session.ehlo("x.example")
        await channel.send(b"NOOP\r\n", until(LONG_S))
        seen = await exchange(channel, session, command, until(LONG_S))
    assert seen.reply is None
    assert seen.failure is not None
    assert seen.failure.kind in (ChannelFailureKind.CLOSED, ChannelFailureKind.RESET)


@pytest.mark.parametrize(
    ("octets", "kind"),
    [
        (b"HTTP/1.1 400 Bad Request\r\nServer: x\r\n\r\n", ChannelFailureKind.NOT_SMTP),
        (b"SSH-2.0-OpenSSH_9.2p1\r\n", ChannelFailureKind.NOT_SMTP),
        (b"220-one\r\n221 two\r\n", ChannelFailureKind.NOT_SMTP),
        (b"220 " + b"x" * 5000, ChannelFailureKind.REPLY_TOO_LARGE),
        (b"220-x\r\n" * 20000, ChannelFailureKind.REPLY_TOO_LARGE),
        (b"\0" * 5000, ChannelFailureKind.NOT_SMTP),
    ],
)
async def test_what_is_no_reply_is_a_failure_with_its_first_octets(octets: bytes, kind: ChannelFailureKind) -> None:
    seen = await greeting_of(saying(octets))
    assert seen.failure is not None
    assert seen.failure.kind is kind
    assert octets.startswith(seen.failure.untrusted_bytes[:8])
    assert 0 < len(seen.failure.untrusted_bytes) <= MAX_KEPT


@pytest.mark.parametrize("make", [lambda: b"220-x\r\n" * 1024, lambda: b"220 " + b"y" * 65536])
async def test_endless_reply_ends_with_the_cap_and_the_server_is_let_go(make: Callable[[], bytes]) -> None:
    sent = 0
    gone = threading.Event()

    def flood(peer: Peer) -> None:
        nonlocal sent
        try:
            for _ in range(3000):
                piece = make()
                peer.say(piece)
                sent += len(piece)
        finally:
            gone.set()

    seen = await greeting_of(flood)
    assert seen.failure is not None
    assert seen.failure.kind is ChannelFailureKind.REPLY_TOO_LARGE
    assert await asyncio.to_thread(gone.wait, LONG_S)
    assert sent < 12_000_000


async def test_channel_takes_no_more_than_its_cap_over_many_replies() -> None:
    def script(peer: Peer) -> None:
        peer.say(b"220 mail.example\r\n")
        while peer.hear():
            peer.say((b"250-" + b"x" * 4000 + b"\r\n") * 15 + b"250 end\r\n")

    async with channel_to(script) as channel:
        session = SmtpSession()
        await await_greeting(channel, session, until(LONG_S))
        seen = await exchange(channel, session, session.ehlo("x.example"), until(LONG_S))
        count = 1
        while seen.failure is None:
            seen = await exchange(channel, session, session.rset(), until(LONG_S))
            count += 1
    assert seen.failure.kind is ChannelFailureKind.REPLY_TOO_LARGE
    assert count < 20


async def test_goodbye_before_the_close_is_the_answer_to_the_next_command() -> None:
    closed = threading.Event()

    def script(peer: Peer) -> None:
        peer.say(b"220 mail.example\r\n")
        peer.hear()
        peer.say(b"250 mail.example\r\n421 4.3.2 shutting down\r\n")
        peer.reset()
        closed.set()

    async with channel_to(script) as channel:
        session = SmtpSession()
        await await_greeting(channel, session, until(LONG_S))
        ehlo = await exchange(channel, session, session.ehlo("x.example"), until(LONG_S))
        assert ehlo.reply is not None
        assert ehlo.reply.code == 250
        assert await asyncio.to_thread(closed.wait, LONG_S)
        mail = await exchange(channel, session, session.mail("a@b.example"), until(LONG_S))
    assert mail.reply is not None
    assert (mail.reply.code, mail.reply.lines) == (421, ("4.3.2 shutting down",))


async def test_local_address_is_this_end() -> None:
    async with channel_to(saying(b"220 x\r\n")) as channel:
        assert channel.local_address == "127.0.0.1"
        channel.close()
        assert channel.local_address == ""


async def test_cancelled_wait_frees_the_socket_at_once() -> None:
    with serve(saying(b"")) as server:
        sock = socket.create_connection(("127.0.0.1", server.port))
        sock.setblocking(False)
        channel = Channel(sock)
        task = asyncio.create_task(await_greeting(channel, SmtpSession(), until(LONG_S)))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        channel.close()
        await server.all_closed()
        assert server.connections == 1
