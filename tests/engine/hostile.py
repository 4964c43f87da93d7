"""Servers that want the password or the program's time, and a whole run against one of them."""

from __future__ import annotations

import asyncio
import base64
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from tests.engine.runs import settings_for
from tests.probe.certificates import HOST, Authority, server_context
from tests.probe.name_server import NameServer
from tests.probe.scripted_server import ADDRESS, Peer, ScriptedServer
from tests.probe.submission_server import PASSWORD, USERNAME
from wizard.diagnosis.finding import Diagnosis
from wizard.engine.check_settings import check_settings
from wizard.facts.check import OwnFault
from wizard.facts.network_view import Deadlines, NetworkView, RunOptions
from wizard.settings.transport_security import TransportSecurity

PORT = 10587
QUICK = Deadlines(step_s=0.4, connect_s=5.0, total_s=8.0)
PATIENT = Deadlines(step_s=10.0, connect_s=10.0, total_s=30.0)
"""For servers that answer every time: a busy machine must not look like silence."""
HANGING_S = 60.0
"""Far beyond every deadline of a run: whoever is still running then hangs."""
KEYWORDS = b"250-mail.probe.example\r\n250-STARTTLS\r\n250 AUTH PLAIN LOGIN\r\n"
WITHOUT_STARTTLS = b"250-mail.probe.example\r\n250 AUTH PLAIN LOGIN\r\n"
IN_TLS = b"250-mail.probe.example\r\n250-8BITMIME\r\n250 AUTH PLAIN\r\n"
Say = bytes | Callable[[Peer], None]

_USUAL: Mapping[str, Say] = {
    "GREETING": b"220 mail.probe.example ESMTP\r\n",
    "EHLO": KEYWORDS,
    "EHLO in TLS": IN_TLS,
    "STARTTLS": b"220 2.0.0 go ahead\r\n",
    "AUTH": b"235 2.7.0 welcome\r\n",
    "DATA": b"354 go\r\n",
    "MESSAGE": b"250 2.0.0 queued\r\n",
    "QUIT": b"221 2.0.0 bye\r\n",
}


@dataclass(frozen=True)
class Attacker:
    """A server that goes along with everything, but for what ``says`` holds; ``context`` is what STARTTLS begins.

    Without a context it says 220 and goes on in clear, as somebody would who cannot have a certificate.
    """

    says: Mapping[str, Say] = field(default_factory=dict)
    context: ssl.SSLContext | None = None
    before_tls: Callable[[Peer], None] | None = None
    implicit: bool = False

    def __call__(self, peer: Peer) -> None:
        in_tls = self.implicit
        self._say(peer, "GREETING")
        while line := peer.hear():
            verb = line.partition(b" ")[0].upper().decode("latin-1")
            if verb == "EHLO" and in_tls:
                verb = "EHLO in TLS"
            self._say(peer, verb)
            if verb == "STARTTLS":
                if self.before_tls is not None:
                    self.before_tls(peer)
                if self.context is not None:
                    peer.start_tls(self.context)
                    in_tls = True
            if verb == "DATA":
                if not _takes_message(peer):
                    return
                self._say(peer, "MESSAGE")

    def _say(self, peer: Peer, moment: str) -> None:
        said = self.says.get(moment, _USUAL.get(moment, b"250 2.1.0 ok\r\n"))
        if callable(said):
            said(peer)
        else:
            peer.say(said)


def _takes_message(peer: Peer) -> bool:
    """Read up to the lone dot; False when the client goes first, as it does when it may not send."""
    content = b""
    while not content.endswith(b"\r\n.\r\n"):
        octets = peer.hear_anything()
        if not octets:
            return False
        content += octets
    return True


def good_context(authority: Authority) -> ssl.SSLContext:
    """Make the context of a server with a certificate that verifies."""
    return server_context(authority.issue(), authority.intermediate)


async def run_against(
    server: ScriptedServer,
    names: NameServer,
    authority: Authority,
    security: TransportSecurity = TransportSecurity.STARTTLS,
    deadlines: Deadlines = QUICK,
) -> Diagnosis:
    """Do everything that a person's click does, test message included; quick deadlines unless others are given."""
    view = NetworkView(names.address, {(ADDRESS, PORT): ("127.0.0.1", server.port)}, authority.root.pem)
    options = RunOptions(send_test_message=True, deadlines=deadlines)
    settings = settings_for(HOST, security, PORT)
    async with asyncio.timeout(HANGING_S):
        diagnosis = await check_settings(settings, options, view, None, None, lambda _: None)
        await server.all_closed()
    return diagnosis


def is_sound(diagnosis: Diagnosis) -> bool:
    """Tell whether no check failed by a fault of ours."""
    return not any(isinstance(outcome, OwnFault) for outcome in diagnosis.run.outcomes.values())


def traces_of_the_password(log: bytes) -> list[bytes]:
    """Find what a log holds of the password: any eight characters of it, or of its base64 forms."""
    parts = [PASSWORD[i : i + 8].encode() for i in range(len(PASSWORD) - 7)]
    forms = (PASSWORD, f"\0{USERNAME}\0{PASSWORD}", f"{USERNAME}\0{USERNAME}\0{PASSWORD}")
    coded = [base64.b64encode(form.encode()) for form in forms]
    parts += [code[i : i + 12] for code in coded for i in range(len(code) - 11)]
    return [part for part in parts if part in log]
