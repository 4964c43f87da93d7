"""What a practice server saw: sign-in attempts, messages, and what came before TLS."""

from __future__ import annotations

from dataclasses import dataclass, field

_MAX_CLEAR = 65536


@dataclass(frozen=True, slots=True)
class AuthAttempt:
    """One AUTH command that brought a user name and a password; the password itself is not kept."""

    port: int
    mechanism: str
    username: str
    accepted: bool
    encrypted: bool


@dataclass(frozen=True, slots=True)
class ReceivedMessage:
    """One message that the server took: envelope, who had signed in, and the bytes without dot-stuffing."""

    sender: str
    recipients: tuple[str, ...]
    username: str | None
    content: bytes


@dataclass(slots=True)
class Journal:
    """The log of one lab. The server's thread adds to it, others read copies."""

    attempts: list[AuthAttempt] = field(default_factory=list)
    messages: list[ReceivedMessage] = field(default_factory=list)
    connections: list[int] = field(default_factory=list)
    received_in_clear: list[bytes] = field(default_factory=list)
    locked_out: bool = False

    def note_clear(self, data: bytes) -> None:
        """Keep the beginning of what one connection received before TLS."""
        self.received_in_clear.append(data[:_MAX_CLEAR])
