"""From the servers of an autoconfig file to proposals: parsed strictly, never cleartext."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from wizard.discovery.autoconfig_document import WrittenServer
from wizard.discovery.proposal import Proof, Proposal
from wizard.facts.candidate import CandidateSource
from wizard.settings.credentials import parse_username
from wizard.settings.endpoint import Endpoint, Host, parse_host, parse_port
from wizard.settings.field_error import FieldError
from wizard.settings.mailbox import Mailbox
from wizard.settings.transport_security import TransportSecurity
from wizard.settings.typed_text import clean_typed

RELAY_PORT = 25
"""Where mail is passed on between servers (RFC 6409 section 3.1): never a place to hand one in."""
_OAUTH = "oauth2"


@dataclass(frozen=True, slots=True)
class Published:
    """What one file offers.

    ``proposals`` in the file's order; ``in_clear``: hosts that are offered without encryption only, where a look at
    the usual encrypted ports may help; ``oauth_only``: every encrypted server wants OAuth and takes no password.
    """

    proposals: tuple[Proposal, ...]
    in_clear: tuple[Host, ...] = ()
    oauth_only: bool = False


def published_servers(
    servers: Iterable[WrittenServer],
    mailbox: Mailbox,
    source: CandidateSource,
    proof: Proof,
    found_at: str,
    owner: str | None = None,
) -> Published:
    """Turn the servers of a file into proposals for one mailbox.

    An entry with a host that is an address or no full name, with a port that is none or 25, or with a placeholder
    that stays is passed over, and so is one without encryption. ``owner``: see Proposal.
    """
    proposals: list[Proposal] = []
    in_clear: list[Host] = []
    with_password = False
    for server in servers:
        host = strict_host(_filled_in(server.untrusted_host, mailbox))
        port = parse_port(server.untrusted_port)
        if host is None or isinstance(port, FieldError):
            continue
        if server.security is TransportSecurity.CLEARTEXT or port == RELAY_PORT:
            in_clear.append(host)
            continue
        kinds = [kind.lower() for kind in server.authentications]
        with_password = with_password or not kinds or any(kind != _OAUTH for kind in kinds)
        endpoint = Endpoint(host, port)
        username = _username(server.untrusted_username, mailbox)
        proposals.append(Proposal(endpoint, server.security, username, source, proof, found_at, None, owner))
    only_clear = () if proposals else tuple(dict.fromkeys(in_clear))
    return Published(tuple(proposals), only_clear, bool(proposals) and not with_password)


def strict_host(untrusted: str) -> Host | None:
    """Turn a name out of a file or a record into a host; None for anything but a full name of a public form.

    A person's slips are not a machine's: nothing is trimmed or repaired here.
    """
    text = untrusted.rstrip(".")
    if not text or text != clean_typed(text) or "[" in text:
        return None
    host = parse_host(text)
    if not isinstance(host, Host) or host.is_address or "." not in host.ascii:
        return None
    last = host.ascii.rpartition(".")[2]
    # inet_aton, and so getaddrinfo, reads 0x7f.0x1 as an address.
    return None if last == "localhost" or last.startswith("0x") else host


def _filled_in(untrusted: str, mailbox: Mailbox) -> str:
    return (
        untrusted.replace("%EMAILDOMAIN%", mailbox.domain.ascii)
        .replace("%EMAILLOCALPART%", mailbox.local_part)
        .replace("%EMAILADDRESS%", str(mailbox))
    )


def _username(untrusted: str, mailbox: Mailbox) -> str | None:
    """Fill in what to sign in as; None when the file does not say, or wants something that is not known here."""
    if "%" in untrusted.replace("%EMAILADDRESS%", "").replace("%EMAILLOCALPART%", "").replace("%EMAILDOMAIN%", ""):
        return None
    if untrusted != clean_typed(untrusted):
        return None
    username = parse_username(_filled_in(untrusted, mailbox))
    return None if isinstance(username, FieldError) else username
