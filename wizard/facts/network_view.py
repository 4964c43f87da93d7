"""How this program sees the network: as the operating system does, or as practice mode lays it out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wizard.facts.control import ControlHost

if TYPE_CHECKING:
    from wizard.facts.candidate import SettingsCandidate

SocketAddress = tuple[str, int]


@dataclass(frozen=True, slots=True)
class NetworkView:
    """What the resolver, the dialler and the trust of a run are built from.

    ``nameserver``: None asks the operating system for addresses and its configured servers for records; an address
    and port send every question, addresses included, there and nowhere else.
    ``routes``: None connects where the addresses say. A mapping from (address, port) to a real socket address
    connects there instead, and an address that is not in it is refused as unreachable: nothing leaves the computer.
    ``ca_pem``: certificates trusted besides the operating system's store, as PEM text.
    ``source_address``: the local address to connect from, None for any.
    ``control``: hosts that may be asked after a failure, the first that fits; None asks nobody.
    """

    nameserver: SocketAddress | None = None
    routes: Mapping[SocketAddress, SocketAddress] | None = None
    ca_pem: str | None = None
    source_address: str | None = None
    control: tuple[ControlHost, ...] | None = None


@dataclass(frozen=True, slots=True)
class Deadlines:
    """Limits in seconds: for one step of the dialogue, for a connect, for the whole run, and for a look-up of names.

    ``other_ports_after_s``: after how much silence of a step the other ports of the host are looked at.
    """

    step_s: float = 10.0
    connect_s: float = 8.0
    total_s: float = 30.0
    other_ports_after_s: float = 1.5
    names_s: float = 8.0


@dataclass(frozen=True, slots=True)
class RunOptions:
    """What a run does besides the sign-in.

    ``recipient`` None means the sender's own mailbox. ``ehlo_domain`` None means the address literal of this
    computer's end of the connection (RFC 5321 section 4.1.3). ``refused_sign_ins``: how many sign-ins this very host
    and port refused to earlier runs of the same session: a port that is closed now may be a lock-out. ``found``: what
    a search found for the sender's address, the best first; a diagnosis may offer it.
    """

    sign_in: bool = True
    send_test_message: bool = False
    recipient: str | None = None
    ehlo_domain: str | None = None
    deadlines: Deadlines = field(default_factory=Deadlines)
    platform_name: str | None = None
    refused_sign_ins: int = 0
    found: tuple[SettingsCandidate, ...] = ()
