"""The kinds of real servers: how each is written, and which faults its configuration can have."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from tests.servers import dovecot_configuration, exim_configuration, node_configuration, postfix_configuration
from tests.servers.fault import CERTIFICATES, Fault
from tests.servers.server_folder import Installation, ServerFolder

_RELAY_PORT = 10025
_SUBMISSION = (25, 587, 465)


@dataclass(frozen=True, slots=True)
class ServerKind:
    """One mail server. ``ports`` are the standard ports it wants places for; 10025 is its own relay host's."""

    name: str
    write: Callable[[ServerFolder, Fault, dict[int, int]], Installation]
    faults: frozenset[Fault]
    ports: tuple[int, ...] = _SUBMISSION
    needs_root: bool = True
    needs_node: bool = False

    def missing(self) -> str | None:
        """Say what this machine lacks for it; None when nothing."""
        if self.needs_node and node_configuration.node_program() is None:
            return f"{self.name} needs Node.js 20 or later"
        return None

    def can(self, fault: Fault) -> bool:
        """Tell whether this server can have the fault; a certificate is every server's."""
        return fault is Fault.NONE or fault in CERTIFICATES or fault in self.faults


def _dovecot(folder: ServerFolder, fault: Fault, ports: dict[int, int]) -> Installation:
    dovecot = dovecot_configuration.write_submission(folder, fault, ports)
    if fault is Fault.NO_RELAY_HOST:
        return dovecot
    relay = postfix_configuration.write_relay_host(folder, ports[_RELAY_PORT])
    return Installation([*relay.programs, *dovecot.programs], [*relay.owned, *dovecot.owned])


POSTFIX = ServerKind("postfix", postfix_configuration.write_postfix, postfix_configuration.FAULTS)
EXIM = ServerKind("exim", exim_configuration.write_exim, exim_configuration.FAULTS)
DOVECOT = ServerKind(
    "dovecot",
    _dovecot,
    frozenset(
        {
            *(Fault.NO_STARTTLS, Fault.ONLY_CRAM_MD5, Fault.BROKEN_SIGN_IN, Fault.BROKEN_ACCOUNT),
            *(Fault.SMALL_MESSAGES, Fault.NO_RELAY_HOST),
        }
    ),
    ports=(587, 465, _RELAY_PORT),
)
HARAKA = ServerKind(
    "haraka", node_configuration.write_haraka, node_configuration.HARAKA_FAULTS, needs_root=False, needs_node=True
)
SMTP_SERVER = ServerKind(
    "smtp-server",
    node_configuration.write_smtp_server,
    node_configuration.SMTP_SERVER_FAULTS,
    needs_root=False,
    needs_node=True,
)
Choice = tuple[ServerKind, Fault]


@cache
def choice(kind: ServerKind, fault: Fault) -> Choice:
    """Give the parameter of the fixture ``server``: always the same object, by which pytest knows what runs already."""
    return kind, fault


KINDS = (POSTFIX, EXIM, DOVECOT, HARAKA, SMTP_SERVER)
