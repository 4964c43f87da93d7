"""A well-behaved submission server as a script, for our session and for the oracles alike."""

from __future__ import annotations

import base64
import ssl
from dataclasses import dataclass, field

from tests.probe.scripted_server import Peer

USERNAME = "user@probe.example"
PASSWORD = "canary horse. $battery% staple"


@dataclass
class SubmissionServer:
    """Greeting, EHLO, STARTTLS, AUTH PLAIN and LOGIN, one message; ``call`` it as a script."""

    starttls: ssl.SSLContext | None
    mechanisms: str = "PLAIN LOGIN"
    initial_response: bool = True
    commands: list[str] = field(default_factory=list)
    messages: list[bytes] = field(default_factory=list)
    envelopes: list[tuple[str, str]] = field(default_factory=list)

    def __call__(self, peer: Peer) -> None:
        in_tls = self.starttls is None
        sender = ""
        peer.say(b"220 mail.probe.example ESMTP\r\n")
        while line := peer.hear():
            verb = line.partition(b" ")[0].upper().decode("latin-1")
            self.commands.append(verb)
            match verb:
                case "EHLO":
                    peer.say(self._keywords(in_tls))
                case "STARTTLS" if self.starttls is not None:
                    peer.say(b"220 2.0.0 go ahead\r\n")
                    peer.start_tls(self.starttls)
                    in_tls = True
                case "AUTH":
                    peer.say(self._sign_in(peer, line.split()[1:]))
                case "MAIL":
                    sender = line.decode()
                    peer.say(b"250 2.1.0 ok\r\n")
                case "RCPT":
                    self.envelopes.append((sender, line.decode()))
                    peer.say(b"250 2.1.5 ok\r\n")
                case "DATA":
                    peer.say(b"354 go\r\n")
                    self.messages.append(self._message(peer))
                    peer.say(b"250 2.0.0 queued\r\n")
                case "QUIT":
                    peer.say(b"221 2.0.0 bye\r\n")
                    return
                case _:
                    peer.say(b"500 5.5.2 what\r\n")

    def _keywords(self, in_tls: bool) -> bytes:
        last = f"AUTH {self.mechanisms}" if in_tls else "STARTTLS"
        return f"250-mail.probe.example\r\n250-8BITMIME\r\n250 {last}\r\n".encode()

    def _sign_in(self, peer: Peer, words: list[bytes]) -> bytes:
        mechanism, *initial = words
        if mechanism == b"PLAIN":
            response = initial[0] if initial and self.initial_response else None
            if response is None:
                peer.say(b"334 \r\n")
                response = peer.hear()
            _, username, password = base64.b64decode(response).split(b"\0")
        else:
            peer.say(b"334 VXNlcm5hbWU6\r\n")
            username = base64.b64decode(peer.hear())
            peer.say(b"334 UGFzc3dvcmQ6\r\n")
            password = base64.b64decode(peer.hear())
        if (username.decode(), password.decode()) == (USERNAME, PASSWORD):
            return b"235 2.7.0 welcome\r\n"
        return b"535 5.7.8 wrong\r\n"

    def _message(self, peer: Peer) -> bytes:
        lines = []
        while (line := peer.hear()) != b".":
            lines.append(line.removeprefix(b"."))
        return b"\r\n".join(lines)
