"""A real Postfix with Dovecot's SASL, running for as long as the ``with`` block lasts."""

from __future__ import annotations

import email
import json
import os
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

from tests.servers.northwind import ACCOUNTS, DOMAIN, HOST, IPV4, REFERRALS
from tests.servers.postfix_configuration import ServerFolder, ownership, write_configuration
from wizard.facts.network_view import NetworkView
from wizard.practice.dns_server import DnsServer
from wizard.practice.dns_zone import Zone
from wizard.practice.loopback import bind_closed
from wizard.practice.practice_ca import PracticeCa
from wizard.practice.serving_thread import ServingThread

_Seen = TypeVar("_Seen")
_WAIT_TRIES, _WAIT_S = 1000, 0.01
_CHECKOUT = Path(__file__).resolve().parents[2]


class ServersUnavailableError(Exception):
    """The real servers cannot run here; the text says why."""


@dataclass(frozen=True, slots=True)
class RealServers:
    """What a test needs of the running servers."""

    network: NetworkView
    username: str
    password: str
    folder: ServerFolder

    @property
    def mail_log(self) -> str:
        """Give what Postfix has logged so far."""
        return self.folder.log.read_text(encoding="utf-8", errors="replace")

    def wait_for_message(self, address: str, message_id: str) -> tuple[Message, ...]:
        """Give the messages with this Message-ID in the mailbox of an address, once Postfix has delivered one."""
        return _wait_for(lambda: tuple(m for m in self.delivered(address) if m["Message-ID"] == message_id))

    def log_after_disconnect(self, offset: int) -> str:
        """Give what Postfix logged after ``offset`` characters, once it has seen the client go."""
        return _wait_for(lambda: log if "disconnect from" in (log := self.mail_log[offset:]) else "")

    def delivered(self, address: str) -> tuple[Message, ...]:
        """Give the messages in the mailbox of an address, oldest first."""
        files = sorted((self.folder.mailboxes / address / "new").glob("*"))
        return tuple(email.message_from_bytes(file.read_bytes()) for file in files)


def _wait_for(look: Callable[[], _Seen]) -> _Seen:
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
    if not (folder / "complete").exists():
        raise ServersUnavailableError(f"no servers in {folder}; packaging/unpack-test-servers makes them")
    return (folder / "root").resolve()


def as_root() -> list[str]:
    """Give what a command begins with to run as root: nothing for root, sudo that needs no password for others."""
    if sys.platform == "win32":
        raise ServersUnavailableError("Postfix does not run on Windows")
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo is None or subprocess.run([sudo, "-n", "true"], capture_output=True, check=False).returncode:
        raise ServersUnavailableError("Postfix starts as root only, and sudo is missing or asks for a password")
    return [sudo, "-n"]


@contextmanager
def running_servers() -> Iterator[RealServers]:
    """Configure and start both servers and a name server that knows them; stop and remove everything at the end."""
    unpacked, root = unpacked_servers(), as_root()
    with ExitStack() as stack:
        # A short path: the place of a Unix socket holds about 100 characters.
        path = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="smtp-wizard-")))
        folder = ServerFolder(path)
        shutil.copytree(unpacked, folder.programs, symlinks=True)
        authority = PracticeCa(HOST)
        ports = _free_ports(25, 465, 587)
        write_configuration(folder, authority, ports)
        stack.enter_context(_processes(folder, ports, root))
        dns = DnsServer(_zone())
        stack.callback(dns.close)
        thread = ServingThread(dns.serve, "real-servers-dns")
        thread.start()
        stack.callback(thread.stop)
        closed = stack.enter_context(bind_closed("127.0.0.1"))
        routes = {(IPV4, port): ("127.0.0.1", real) for port, real in ports.items()}
        routes[IPV4, 2525] = closed.getsockname()
        network = NetworkView(nameserver=dns.address, routes=routes, ca_pem=authority.root_pem)
        yield RealServers(network, REFERRALS, ACCOUNTS[REFERRALS], folder)


@contextmanager
def _processes(folder: ServerFolder, ports: dict[int, int], root: list[str]) -> Iterator[None]:
    plan = folder.path / "plan.json"
    plan.write_text(json.dumps(_plan(folder, ports)), encoding="utf-8")
    command = [*root, sys.executable, str(Path(__file__).with_name("run_servers.py")), str(plan)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as runner:
        assert runner.stdin is not None
        assert runner.stdout is not None
        try:
            if (told := runner.stdout.readline().strip()) != "ready":
                logs = "\n".join(log.read_text(errors="replace")[-2000:] for log in folder.path.glob("*.log"))
                raise ServersUnavailableError(f"the servers did not start: {told}\n{logs}")
            yield
        finally:
            runner.stdin.close()
            runner.wait(30)


def _plan(folder: ServerFolder, ports: dict[int, int]) -> dict[str, object]:
    environment = {"LD_LIBRARY_PATH": folder.shared_libraries}
    etc = folder.path / "postfix"
    # Dovecot would look for doveconf at its installed place; doveconf started first hands the configuration on.
    doveconf = [str(folder.programs / "usr/bin/doveconf"), "-f", "service=master", "-m", "master"]
    doveconf += ["-c", str(folder.path / "dovecot.conf"), "-e"]
    dovecot = {
        "command": [*doveconf, str(folder.programs / "usr/sbin/dovecot"), "-F"],
        "environment": environment,
        "log": str(folder.path / "dovecot.log"),
        "ready": [str(folder.sasl_socket)],
    }
    postfix = {
        "command": [str(folder.programs / "usr/lib/postfix/sbin/master"), "-s", "-c", str(etc), "-d"],
        "environment": {**environment, "MAIL_CONFIG": str(etc)},
        "log": str(folder.log),
        "ready": [["127.0.0.1", port] for port in ports.values()],
    }
    return {"folder": str(folder.path), "owned": ownership(folder), "servers": [dovecot, postfix]}


def _free_ports(*standard: int) -> dict[int, int]:
    with ExitStack() as stack:
        taken = {port: stack.enter_context(socket.create_server(("127.0.0.1", 0))) for port in standard}
        return {port: sock.getsockname()[1] for port, sock in taken.items()}


def _zone() -> Zone:
    return Zone(
        DOMAIN,
        {
            (HOST, "A"): (IPV4,),
            (DOMAIN, "MX"): (f"10 {HOST}.",),
            (f"_submissions._tcp.{DOMAIN}", "SRV"): (f"0 1 465 {HOST}.",),
            (f"_submission._tcp.{DOMAIN}", "SRV"): (f"10 1 587 {HOST}.",),
        },
    )
