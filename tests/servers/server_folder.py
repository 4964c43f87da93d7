"""The folder of one run of a real server, and what every server needs in it."""

from __future__ import annotations

import os
import pwd
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from cryptography.hazmat.primitives import serialization

from wizard.practice.practice_ca import LeafKind, PracticeCa


@dataclass(frozen=True, slots=True)
class ServerFolder:
    """Where one run keeps everything: configuration, spool, mailboxes, logs, certificate.

    ``programs`` holds a copy of what packaging/unpack-test-servers unpacked: a checkout may lie where the servers'
    users cannot go, and its path may hold blanks.
    """

    path: Path
    programs: Path

    @property
    def certificate(self) -> Path:
        """Give the certificates that the server sends, its own first."""
        return self.path / "chain.pem"

    @property
    def key(self) -> Path:
        """Give the key of the certificate."""
        return self.path / "key.pem"

    @property
    def mailboxes(self) -> Path:
        """Give the folder of the mailboxes (Maildir)."""
        return self.path / "mail"

    def log(self, program: str) -> Path:
        """Give the log of a program."""
        return self.path / f"{program}.log"

    def logs(self) -> list[Path]:
        """Give every log that there is."""
        return sorted(file for file in self.path.rglob("*log") if file.is_file())

    def write_certificate(self, authority: PracticeCa, kind: LeafKind) -> None:
        """Write key and certificates; the authority makes new ones each time."""
        key, chain = authority.chain(kind)
        pem, pkcs8 = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
        self.key.write_bytes(key.private_bytes(pem, pkcs8, serialization.NoEncryption()))
        self.certificate.write_bytes(b"".join(certificate.public_bytes(pem) for certificate in chain))
        self.key.chmod(0o644)  # A server that runs as a user of its own reads it; it is worth nothing.

    def libraries(self, root: str, *further: str) -> str:
        """Give LD_LIBRARY_PATH for programs that were unpacked into ``root`` and not installed."""
        unpacked = self.programs / root
        folders = [unpacked / name for name in further]
        folders += sorted((unpacked / "usr/lib").glob("*-linux-gnu*"))
        folders += sorted((unpacked / "lib").glob("*-linux-gnu*"))
        return ":".join(str(folder) for folder in folders)


@dataclass(frozen=True, slots=True)
class Program:
    """A program to start: it is ready when all its places (address and port, or a Unix socket) take a connection."""

    command: list[str]
    environment: Mapping[str, str]
    log: Path
    ready: list[object]

    def plan(self) -> dict[str, object]:
        """Give it as run_servers.py reads it."""
        return {
            "command": self.command,
            "environment": dict(self.environment),
            "log": str(self.log),
            "ready": self.ready,
        }


@dataclass(frozen=True, slots=True)
class Installation:
    """What a server consists of: programs in the order of start, and files that only root can give away.

    ``owned``: path, user, group and mode.
    """

    programs: list[Program]
    owned: list[list[object]] = field(default_factory=list)


def at(*ports: int) -> list[object]:
    """Give ports of the loopback as places that become ready."""
    return [["127.0.0.1", port] for port in ports]


def mailbox_owner() -> tuple[int, int]:
    """Give the user whom the tests run as, so that they can read; Postfix delivers to nobody as root."""
    nobody = pwd.getpwnam("nobody")
    return os.getuid() or nobody.pw_uid, os.getgid() or nobody.pw_gid
