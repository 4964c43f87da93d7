"""Real mail servers, each running for as long as a ``with`` block lasts."""

from __future__ import annotations

import contextlib
import email
import json
import os
import random
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from email.message import Message
from pathlib import Path
from typing import TypeVar

from tests.servers.dovecot_configuration import find_modules
from tests.servers.fault import CERTIFICATES, Fault
from tests.servers.northwind import ACCOUNTS, HOST, IPV4, REFERRALS, ZONE
from tests.servers.server_folder import Installation, ServerFolder
from tests.servers.server_kind import ServerKind
from wizard.facts.network_view import NetworkView
from wizard.practice.dns_server import DnsServer
from wizard.practice.loopback import bind_closed
from wizard.practice.practice_ca import LeafKind, PracticeCa
from wizard.practice.serving_thread import ServingThread

_Seen = TypeVar("_Seen")
_WAIT_TRIES, _WAIT_S = 1000, 0.01
_CHECKOUT = Path(__file__).resolve().parents[2]


class ServersUnavailableError(Exception):
    """The real servers cannot run here; the text says why."""


@dataclass(frozen=True, slots=True)
class RealServers:
    """What a test needs of a running server."""

    network: NetworkView
    username: str
    password: str
    folder: ServerFolder

    @property
    def mail_log(self) -> str:
        """Give what Postfix has logged so far."""
        return self.folder.log("postfix").read_text(encoding="utf-8", errors="replace")

    def wait_for_message(self, address: str, message_id: str) -> tuple[Message, ...]:
        """Give the messages with this Message-ID in the mailbox of an address, once Postfix has delivered one."""
        return _wait_for(lambda: tuple(m for m in self.delivered(address) if m["Message-ID"] == message_id))

    def wait_until_received(self, message_id: str) -> Path:
        """Give a mailbox, queue or log of the server that names this Message-ID, once there is one."""
        return _wait_for(lambda: self._place_of(message_id))

    def log_after_disconnect(self, offset: int) -> str:
        """Give what Postfix logged after ``offset`` characters, once it has seen the client go."""
        return _wait_for(lambda: log if "disconnect from" in (log := self.mail_log[offset:]) else "")

    def delivered(self, address: str) -> tuple[Message, ...]:
        """Give the messages in the mailbox of an address, oldest first."""
        files = sorted((self.folder.mailboxes / address / "new").glob("*"))
        return tuple(email.message_from_bytes(file.read_bytes()) for file in files)

    def _place_of(self, message_id: str) -> Path | None:
        for place in self.folder.path.rglob("*"):
            if place.is_file() and os.access(place, os.R_OK) and message_id.encode() in place.read_bytes():
                return place
        return None


def _wait_for(look: Callable[[], _Seen | None]) -> _Seen:
    """Look until there is something to see: another program's work has no event to wait for. Fails after a limit."""
    never = threading.Event()
    for _ in range(_WAIT_TRIES):
        if seen := look():
            return seen
        never.wait(_WAIT_S)
    raise AssertionError("the servers did not get there in time")


def unpacked_servers() -> Path:
    """Give the folder with the unpacked servers, or say why there is none."""
    folder = Path(os.environ.get("SMTP_WIZARD_TEST_SERVERS", _CHECKOUT / ".test-servers"))
    if not (folder / "complete").exists() or not (folder / "exim").exists():
        raise ServersUnavailableError(f"no servers in {folder}; packaging/unpack-test-servers makes them")
    return folder.resolve()


def as_root() -> list[str]:
    """Give what a command begins with to run as root: nothing for root, sudo that needs no password for others."""
    if sys.platform == "win32":
        raise ServersUnavailableError("these servers do not run on Windows")
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo is None or subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode:
        raise ServersUnavailableError("these servers start as root only, and sudo is missing or asks for a password")
    return [sudo, "-n"]


@contextmanager
def copied_programs() -> Iterator[Path]:
    """Copy the unpacked servers to where every user can go, for as long as the ``with`` block lasts."""
    unpacked = unpacked_servers()
    with _short_folder() as path:
        programs = path / "programs"
        shutil.copytree(unpacked, programs, symlinks=True, ignore=shutil.ignore_patterns("node"))
        (programs / "node").symlink_to(unpacked / "node")  # These run as whoever runs the tests.
        find_modules(programs, path / "m")
        yield programs


@contextmanager
def running_server(kind: ServerKind, fault: Fault, programs: Path) -> Iterator[RealServers]:
    """Configure and start a server and a name server that knows it; stop and remove everything at the end."""
    if (reason := kind.missing()) is not None:
        raise ServersUnavailableError(reason)
    root = as_root() if kind.needs_root else []
    with ExitStack() as stack:
        folder = ServerFolder(stack.enter_context(_short_folder()), programs)
        authority = PracticeCa(HOST)
        folder.write_certificate(authority, CERTIFICATES.get(fault, LeafKind.GOOD))
        ports = _free_ports(*kind.ports)
        installation = kind.write(folder, fault, ports)
        stack.enter_context(_processes(folder, installation, root))
        dns = DnsServer(ZONE)
        stack.callback(dns.close)
        thread = ServingThread(dns.serve, "real-servers-dns")
        thread.start()
        stack.callback(thread.stop)
        closed = stack.enter_context(bind_closed("127.0.0.1")).getsockname()
        routes = {(IPV4, port): closed for port in (25, 465, 587, 2525)}
        routes |= {(IPV4, port): ("127.0.0.1", real) for port, real in ports.items()}
        network = NetworkView(nameserver=dns.address, routes=routes, ca_pem=authority.root_pem)
        yield RealServers(network, REFERRALS, ACCOUNTS[REFERRALS], folder)


@contextmanager
def _short_folder() -> Iterator[Path]:
    """Make a folder where every user can go: the place of a Unix socket holds about 100 characters, a patch fewer."""
    with tempfile.TemporaryDirectory(prefix="sw-", dir="/tmp") as path:
        Path(path).chmod(0o755)
        yield Path(path)


@contextmanager
def _processes(folder: ServerFolder, installation: Installation, root: list[str]) -> Iterator[None]:
    plan = folder.path / "plan.json"
    programs = [program.plan() for program in installation.programs]
    plan.write_text(
        json.dumps({"folder": str(folder.path), "owned": installation.owned, "servers": programs}), encoding="utf-8"
    )
    command = [*root, sys.executable, str(Path(__file__).with_name("run_servers.py")), str(plan)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as runner:
        assert runner.stdin is not None
        assert runner.stdout is not None
        try:
            if (told := runner.stdout.readline().strip()) != "ready":
                logs = "\n".join(log.read_text(errors="replace")[-2000:] for log in folder.logs())
                raise ServersUnavailableError(f"the servers did not start: {told}\n{logs}")
            yield
        finally:
            runner.stdin.close()
            runner.wait(30)


def _free_ports(*standard: int) -> dict[int, int]:
    """Find a free port for each; below those that outgoing connections take (32768), which would race for them."""
    free: dict[int, int] = {}
    while len(free) < len(standard):
        port = random.randint(15000, 32000)
        with socket.socket() as taken, contextlib.suppress(OSError):
            taken.bind(("127.0.0.1", port))
            if port not in free.values():
                free[standard[len(free)]] = port
    return free
