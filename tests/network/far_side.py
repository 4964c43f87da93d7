"""The far side of the wire, in a network namespace of its own: mail server, control host, name server.

    python -m tests.network.far_side

A line of JSON on stdin lays a situation out; the answer is "ok". {"rules": [...], "redirects": [...]} filter what comes
in, {"rules_after_refusal": [...]} do so once a sign-in was refused, {"manner": "serves"} is how connections are met.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import socket
import ssl
import struct
import sys
from collections.abc import Callable

from tests.network import kernel
from tests.network.places import (
    CONTROL,
    CONTROL_MAIL,
    CONTROL_WEB,
    FAR_IPV4,
    FAR_IPV6,
    HOST,
    MAIL_IPV4,
    MAIL_IPV6,
    MAIL_PORTS,
    MAILBOX,
    NAME_SERVER,
    NEAR_IPV4,
    NEAR_IPV6,
    OTHER_HOST,
    OTHER_IPV4,
    PASSWORD,
)
from wizard.practice.accepting import Clients
from wizard.practice.journal import AuthAttempt, Journal
from wizard.practice.mail_behaviour import Account, MailBehaviour
from wizard.practice.mail_dialogue import MailDialogue
from wizard.practice.practice_ca import LeafKind, PracticeCa
from wizard.practice.server_connection import ConnectionEndedError, ServerConnection

_AT_ONCE = struct.pack("ii", 1, 0)


class _Attempts(list[AuthAttempt]):
    """Tells of each refused sign-in before the client is told."""

    def __init__(self, refused: Callable[[], None]) -> None:
        super().__init__()
        self._refused = refused

    def append(self, attempt: AuthAttempt) -> None:
        super().append(attempt)
        if not attempt.accepted:
            self._refused()


class FarSide:
    """Every server of the far side, in one event loop."""

    def __init__(self) -> None:
        """Make the authority and its certificates."""
        self.authority = PracticeCa(HOST)
        self._situation: dict[str, object] = {"manner": "serves"}
        self._journal = Journal(attempts=_Attempts(self._refused))
        self._account = Account(MAILBOX, PASSWORD, (MAILBOX,))

    def lay_out(self, situation: dict[str, object]) -> None:
        """Filter packets and behave as this situation wants."""
        self._situation = situation
        kernel.filter_packets(input=self._rules("rules"), prerouting=self._rules("redirects"))

    def _rules(self, name: str) -> tuple[str, ...]:
        rules = self._situation[name]
        assert isinstance(rules, list)
        return tuple(rules)

    def _refused(self) -> None:
        if after := self._rules("rules_after_refusal"):
            kernel.filter_packets(input=after)

    async def serve(self) -> None:
        """Serve until cancelled."""
        group = asyncio.TaskGroup()
        good = LeafKind.GOOD
        mail = self.authority.server_context(good)
        control = self.authority.for_host(CONTROL.mail.ascii).server_context(good)
        other = self.authority.for_host(OTHER_HOST).server_context(good)
        with contextlib.ExitStack() as stack:
            clients = stack.enter_context(Clients(group))
            async with group:
                for address, host, context in (
                    (MAIL_IPV4, HOST, mail),
                    (MAIL_IPV6, HOST, mail),
                    (CONTROL_MAIL, CONTROL.mail.ascii, control),
                    (OTHER_IPV4, OTHER_HOST, other),
                ):
                    for port in MAIL_PORTS:
                        listener = stack.enter_context(_listen(address, port))
                        group.create_task(clients.accept(listener, self._mail_client(host, port, context)))
                web = stack.enter_context(_listen(CONTROL_WEB, 443))
                group.create_task(clients.accept(web, _wait_for_end))

    def _mail_client(
        self, host: str, port: int, context: ssl.SSLContext
    ) -> Callable[[socket.socket], asyncio.Future[None]]:
        return lambda accepted: asyncio.ensure_future(self._answer(accepted, host, port, context))

    async def _answer(self, accepted: socket.socket, host: str, port: int, context: ssl.SSLContext) -> None:
        manner = self._situation["manner"] if host == HOST else "serves"
        if manner == "resets":
            accepted.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _AT_ONCE)
        if manner in ("closes", "resets"):
            return
        connection = ServerConnection(accepted)
        with contextlib.suppress(ConnectionEndedError, OSError):
            if manner == "silent":
                await connection.wait_for_end()
            if port == 465:
                await connection.start_tls(context)
            behaviour = MailBehaviour()
            dialogue = MailDialogue(connection, host, port, behaviour, self._account, context, self._journal)
            await dialogue.run()
            await connection.say_goodbye()


def _listen(address: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    listener = socket.create_server((address, port), family=family, backlog=100)
    listener.setblocking(False)
    return listener


async def _wait_for_end(accepted: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while await asyncio.get_running_loop().sock_recv(accepted, 4096):
            pass


def _settle_in() -> None:
    kernel.ip("link", "set", "lo", "up")
    for address in (MAIL_IPV4, CONTROL_WEB, CONTROL_MAIL, NAME_SERVER, OTHER_IPV4):
        kernel.ip("addr", "add", f"{address}/32", "dev", "lo")
    kernel.ip("addr", "add", f"{MAIL_IPV6}/128", "dev", "lo", "nodad")
    kernel.ip("addr", "add", FAR_IPV4, "peer", NEAR_IPV4, "dev", "far")
    kernel.ip("addr", "add", FAR_IPV6, "dev", "far", "nodad")
    kernel.ip("link", "set", "far", "up")
    kernel.ip("-6", "route", "add", f"{NEAR_IPV6}/128", "dev", "far")
    kernel.say_every_no()


async def _obey(far: FarSide) -> None:
    """Take orders until stdin ends."""
    loop = asyncio.get_running_loop()
    orders = asyncio.StreamReader()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(orders), sys.stdin)
    async with asyncio.TaskGroup() as group:
        serving = group.create_task(far.serve())
        print(json.dumps(far.authority.root_pem), flush=True)
        while order := await orders.readline():
            far.lay_out(json.loads(order))
            print("ok", flush=True)
        serving.cancel()


def main() -> None:
    """Wait for the wire's end to be put in, then serve."""
    print("waiting", flush=True)
    os.read(sys.stdin.fileno(), 1)  # Nothing more than that: what follows are orders.
    _settle_in()
    asyncio.run(_obey(FarSide()))


if __name__ == "__main__":
    main()
