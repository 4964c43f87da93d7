"""The practice mail server: one listening socket for each standard port and address, each with its manner."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
from collections.abc import Mapping
from functools import partial

from wizard.practice.accepting import Clients
from wizard.practice.journal import Journal
from wizard.practice.loopback import BlackHole, bind_closed, bind_listening
from wizard.practice.mail_behaviour import Account, Lockout, MailBehaviour, PortManner
from wizard.practice.mail_dialogue import MailDialogue
from wizard.practice.other_services import OTHER_SERVICES, serve_other
from wizard.practice.server_connection import ConnectionEndedError, ServerConnection


class MailServer:
    """Serves the practice host on free loopback ports.

    ``places`` says where each (address, standard port) really is; every other port of the host is at ``closed``, and
    whoever is locked out finds every port at ``shut``.
    """

    def __init__(
        self, host: str, addresses: tuple[str, ...], behaviour: MailBehaviour, account: Account, journal: Journal
    ) -> None:
        """Bind every port on every one of the loopback ``addresses``."""
        self._host = host
        self._behaviour = behaviour
        self._account = account
        self._journal = journal
        self._listeners: list[tuple[socket.socket, int, PortManner]] = []
        self._places: dict[tuple[str, int], int] = {}
        self._resources = contextlib.ExitStack()
        self._closed: dict[str, int] = {}
        self._shut: dict[str, int] = {}
        try:
            for address in addresses:
                self._bind(address)
        except BaseException:
            self._resources.close()
            raise

    @property
    def places(self) -> Mapping[tuple[str, int], int]:
        """Give the real port by loopback address and standard port."""
        return self._places

    @property
    def closed(self) -> Mapping[str, int]:
        """Give, by loopback address, a port that refuses."""
        return self._closed

    @property
    def shut(self) -> Mapping[str, int]:
        """Give, by loopback address, the port that stands for all ports of the host once the client is locked out."""
        return self._shut

    async def serve(self, context: ssl.SSLContext) -> None:
        """Serve until cancelled; ``context`` holds the certificate for STARTTLS and implicit TLS."""
        group = asyncio.TaskGroup()
        with Clients(group) as clients:
            async with group:
                for listener, port, manner in self._listeners:
                    serve = partial(self._serve_client, port, manner, context)
                    group.create_task(clients.accept(listener, serve))

    def close(self) -> None:
        """Close every listening socket."""
        self._resources.close()

    def _bind(self, address: str) -> None:
        closed = self._resources.enter_context(bind_closed(address))
        self._closed[address] = closed.getsockname()[1]
        swallows = self._behaviour.lockout is Lockout.DROPS
        self._shut[address] = self._swallow(address) if swallows else self._closed[address]
        answers = self._behaviour.ipv6 if ":" in address else self._behaviour.ipv4
        for port, manner in self._behaviour.ports.items():
            if manner is PortManner.REFUSES:
                continue
            if manner is PortManner.DROPS or not answers:
                self._places[address, port] = self._swallow(address)
                continue
            listener = self._resources.enter_context(bind_listening(address))
            self._listeners.append((listener, port, manner))
            self._places[address, port] = listener.getsockname()[1]

    def _swallow(self, address: str) -> int:
        hole = BlackHole(address)
        self._resources.callback(hole.close)
        return hole.port

    async def _serve_client(
        self, port: int, manner: PortManner, context: ssl.SSLContext, accepted: socket.socket
    ) -> None:
        connection = ServerConnection(accepted)
        self._journal.connections.append(port)
        try:
            accepted.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            await self._converse(connection, port, manner, context)
            await connection.say_goodbye()
        except (ConnectionEndedError, OSError):
            pass  # The client has gone: that is its right, at any moment.
        finally:
            self._journal.note_clear(bytes(connection.received_in_clear))

    async def _converse(
        self, connection: ServerConnection, port: int, manner: PortManner, context: ssl.SSLContext
    ) -> None:
        if manner is PortManner.RESETS:
            connection.reset()
        if manner is PortManner.CLOSES_IN_TLS:
            await connection.hear_hello()
        if manner in (PortManner.CLOSES, PortManner.RESETS, PortManner.CLOSES_IN_TLS):
            return
        if manner is PortManner.SILENT:
            await connection.wait_for_end()
        if manner in OTHER_SERVICES:
            await serve_other(connection, manner, context)
            return
        if manner is PortManner.IMPLICIT_TLS:
            await connection.start_tls(context)
        dialogue = MailDialogue(connection, self._host, port, self._behaviour, self._account, context, self._journal)
        await dialogue.run()
