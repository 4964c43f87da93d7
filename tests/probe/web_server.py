"""A web server as a script: it answers a HEAD with the headers that a test gives it."""

from __future__ import annotations

from collections.abc import Callable

from tests.probe.scripted_server import Peer


def answering(head: bytes, heard: list[bytes]) -> Callable[[Peer], None]:
    """Give a script that notes the request and answers with these octets."""

    def script(peer: Peer) -> None:
        lines = []
        while line := peer.hear():
            lines.append(line)
        heard.append(b"\n".join(lines))
        peer.say(head)

    return script
