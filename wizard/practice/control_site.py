"""The control host of practice mode: a web server that knows the time, and a mail service that works."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from wizard.facts.control import ControlHost
from wizard.facts.network_view import SocketAddress
from wizard.practice.accepting import Clients
from wizard.practice.journal import Journal
from wizard.practice.loopback import IPV4_LOOPBACK, BlackHole, bind_listening
from wizard.practice.mail_behaviour import Account, MailBehaviour
from wizard.practice.mail_server import MailServer
from wizard.practice.outside import Outside
from wizard.practice.practice_ca import PracticeCa
from wizard.practice.server_connection import ConnectionEndedError, ServerConnection
from wizard.settings.endpoint import Host

WEB_IPV4 = "198.51.100.80"
MAIL_IPV4 = "198.51.100.81"
WEB_PORT = 443
CONTROL_HOST = ControlHost(
    operator="Practice", web=Host("www.control.example"), mail=Host("smtp.control.example"), mail_ports=(25, 465, 587)
)
_NOBODY = Account("", "", ())


class ControlSite:
    """Bound when made, serving while ``serve`` runs, closed by ``close``.

    ``clock_ahead``: how far the clock of this computer is ahead of the time that the web server tells.
    """

    def __init__(self, authority: PracticeCa, outside: Outside, clock_ahead: timedelta) -> None:
        """Bind the web server and the mail service as far as ``outside`` lets them be reached."""
        self._clock_ahead = clock_ahead
        self._journal = Journal()
        self._web: socket.socket | None = None
        behaviour = MailBehaviour(ports=outside.mail_ports, mechanisms=("PLAIN",))
        with contextlib.ExitStack() as stack:
            address = (IPV4_LOOPBACK,)
            self._mail = MailServer(CONTROL_HOST.mail.ascii, address, behaviour, _NOBODY, self._journal)
            stack.callback(self._mail.close)
            if outside.web_answers:
                self._web = stack.enter_context(bind_listening(IPV4_LOOPBACK))
                self._web_place = int(self._web.getsockname()[1])
            else:
                hole = BlackHole(IPV4_LOOPBACK)
                stack.callback(hole.close)
                self._web_place = hole.port
            web, mail = (authority.for_host(host.ascii) for host in (CONTROL_HOST.web, CONTROL_HOST.mail))
            self._web_context = web.server_context(outside.certificate)
            self._mail_context = mail.server_context(outside.certificate)
            self._resources = stack.pop_all()

    @property
    def records(self) -> Mapping[tuple[str, str], tuple[str, ...]]:
        """Give the DNS records of the site."""
        return {(CONTROL_HOST.web.ascii, "A"): (WEB_IPV4,), (CONTROL_HOST.mail.ascii, "A"): (MAIL_IPV4,)}

    @property
    def routes(self) -> Mapping[SocketAddress, SocketAddress]:
        """Give where the ports of the site really are."""
        closed = (IPV4_LOOPBACK, self._mail.closed[IPV4_LOOPBACK])
        mail = {(MAIL_IPV4, port): closed for port in CONTROL_HOST.mail_ports}
        mail |= {(MAIL_IPV4, port): (local, real) for (local, port), real in self._mail.places.items()}
        return {(WEB_IPV4, WEB_PORT): (IPV4_LOOPBACK, self._web_place), **mail}

    @property
    def contacts(self) -> tuple[int, ...]:
        """Give the standard port of every connection so far."""
        return tuple(self._journal.connections)

    async def serve(self) -> None:
        """Serve until cancelled."""
        group = asyncio.TaskGroup()
        with Clients(group) as clients:
            async with group:
                group.create_task(self._mail.serve(self._mail_context))
                if self._web is not None:
                    group.create_task(clients.accept(self._web, self._answer))

    def close(self) -> None:
        """Close every socket."""
        self._resources.close()

    async def _answer(self, accepted: socket.socket) -> None:
        self._journal.connections.append(WEB_PORT)
        connection = ServerConnection(accepted)
        with contextlib.suppress(ConnectionEndedError, OSError, ssl.SSLError):
            await connection.start_tls(self._web_context)
            while await connection.read_line():
                pass
            date = format_datetime(datetime.now(UTC) - self._clock_ahead, usegmt=True)
            head = f"HTTP/1.1 200 OK\r\nDate: {date}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
            await connection.write(head.encode("ascii"))
            await connection.say_goodbye()
