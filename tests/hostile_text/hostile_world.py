"""A stranger's servers on loopback that say a text wherever they can: DNS, HTTPS, TLS and SMTP, each of them real."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
import tempfile
import warnings
from collections import ChainMap
from collections.abc import Iterator, MutableMapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import cast
from xml.sax.saxutils import escape

import dns.name
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from wizard.facts.network_view import NetworkView, SocketAddress
from wizard.practice.accepting import Clients
from wizard.practice.lab import PracticeLab
from wizard.practice.loopback import IPV4_LOOPBACK, bind_listening
from wizard.practice.mail_behaviour import MailBehaviour, ReplyTo, Words
from wizard.practice.practice_ca import LeafKind, PracticeCa
from wizard.practice.scenario import PRACTICE_DOMAIN, PRACTICE_HOST, Scenario
from wizard.practice.scenarios import scenario_by_id
from wizard.practice.server_connection import ConnectionEndedError, ServerConnection
from wizard.practice.serving_thread import ServingThread

SITE = f"autoconfig.{PRACTICE_DOMAIN}"
SITE_IPV4 = "198.51.100.90"
_MOST_IN_RECORD = 20_000
_MOST_IN_NAME = 8_000
_MOST_NAMES = 60


@dataclass
class World:
    """A network to connect a window to, and what was asked of its servers."""

    network: NetworkView
    lab: PracticeLab
    fetched: list[str] = field(default_factory=list)


def octets_of(text: str) -> bytes:
    """Give a text as its octets; halves of pairs are no UTF-8 and go out all the same."""
    return text.encode("utf-8", "surrogatepass")


@contextlib.contextmanager
def saying_in_replies(text: str) -> Iterator[World]:
    """Say it in the greeting, as the server's name, as a mechanism, and in the refusal of the sign-in."""
    line = octets_of(text)
    behaviour = MailBehaviour(
        words={
            ReplyTo.CONNECT: Words(b"220-" + line + b"\r\n220 mail.northwind.example ready\r\n"),
            ReplyTo.EHLO_AFTER_TLS: Words(b"250-" + line + b"\r\n250-AUTH PLAIN " + line + b"\r\n250 SIZE 1000\r\n"),
            ReplyTo.AUTH: Words(b"535-5.7.8 " + line + b"\r\n535 5.7.8 " + line[:400] + b"\r\n"),
        }
    )
    with PracticeLab(replace(_healthy(), behaviour=behaviour)) as lab:
        yield World(lab.network, lab)


@contextlib.contextmanager
def saying_in_records(text: str) -> Iterator[World]:
    """Say it in the names of SRV and MX, in SPF and DMARC, and in a long TXT that takes TCP."""
    name = _as_name(octets_of(text))
    quoted = _as_strings(octets_of(text)[:_MOST_IN_RECORD])
    records: dict[tuple[str, str], tuple[str, ...]] = {
        (PRACTICE_DOMAIN, "MX"): (f"10 {name}", f"20 {PRACTICE_HOST}."),
        (PRACTICE_DOMAIN, "TXT"): (f'"v=spf1 include:" {quoted}', f'"v=spf1 mx include:" {quoted} " -all"', quoted),
        (f"_dmarc.{PRACTICE_DOMAIN}", "TXT"): (f'"v=DMARC1; p=none; rua=" {quoted}',),
        (f"_submissions._tcp.{PRACTICE_DOMAIN}", "SRV"): (f"0 1 465 {name}",),
        (f"_submission._tcp.{PRACTICE_DOMAIN}", "SRV"): (f"0 1 587 {name}", f"10 1 587 {PRACTICE_HOST}."),
    }
    with PracticeLab(replace(_healthy(), records=records)) as lab:
        yield World(lab.network, lab)


@contextlib.contextmanager
def saying_in_a_certificate(text: str) -> Iterator[World]:
    """Say it as subject, issuer and names of a certificate that signed itself."""
    with _LabWithCertificate(_healthy(), text) as lab:
        yield World(lab.network, lab)


@contextlib.contextmanager
def saying_in_autoconfig(text: str) -> Iterator[World]:
    """Say it in every element of the file with which a domain tells its own settings."""
    nothing: dict[tuple[str, str], tuple[str, ...]] = dict.fromkeys(
        [(f"{service}._tcp.{PRACTICE_DOMAIN}", "SRV") for service in ("_submissions", "_submission")], ()
    )
    scenario = replace(_healthy(), records={**nothing, (SITE, "A"): (SITE_IPV4,)})
    with PracticeLab(scenario) as lab, _Site(lab, _autoconfig(text)) as site:
        yield World(site.network, lab, site.fetched)


def _healthy() -> Scenario:
    found = scenario_by_id("healthy")
    assert found is not None
    return found


def _as_name(octets: bytes) -> str:
    """Give the presentation form of a DNS name whose first labels are these octets, as many as fit (RFC 1035)."""
    labels = [octets[at : at + 40] for at in range(0, min(len(octets), 160), 40)]
    return dns.name.Name([*labels, *PRACTICE_DOMAIN.encode().split(b"."), b""]).to_text()


def _as_strings(octets: bytes) -> str:
    """Give the character-strings of a TXT record (RFC 1035 section 3.3.14), every octet escaped."""
    pieces = [octets[at : at + 200] for at in range(0, len(octets), 200)]
    return " ".join('"' + "".join(f"\\{octet:03d}" for octet in piece) + '"' for piece in pieces)


def _autoconfig(text: str) -> bytes:
    said = octets_of(escape(text, {'"': "&quot;"}))
    server = b"""<outgoingServer type="smtp"><hostname>%s</hostname><port>465</port><socketType>SSL</socketType>
        <username>%s</username><authentication>%s</authentication></outgoingServer>"""
    servers = server % (said, said, said) + server % (PRACTICE_HOST.encode(), said, b"password-cleartext")
    return b"""<clientConfig version="1.1"><emailProvider id="%s"><domain>%s</domain><displayName>%s</displayName>
        <displayShortName>%s</displayShortName>%s<documentation url="%s"><descr>%s</descr></documentation>
        </emailProvider></clientConfig>""" % (said, said, said, said, servers, said, said)


class _Site:
    """The web site of the domain: answers every request with one body, under a certificate that holds."""

    def __init__(self, lab: PracticeLab, body: bytes) -> None:
        self.fetched: list[str] = []
        self._body = body
        self._listener = bind_listening(IPV4_LOOPBACK)
        authority = PracticeCa(SITE)
        self._context = authority.server_context(LeafKind.GOOD)
        self._thread = ServingThread(self._serve, "hostile-site")
        here: dict[SocketAddress, SocketAddress] = {
            (SITE_IPV4, 443): (IPV4_LOOPBACK, int(self._listener.getsockname()[1]))
        }
        known = lab.network.routes
        assert known is not None
        # Only looked up in: what is behind the first map is never written to.
        routes = ChainMap(here, cast("MutableMapping[SocketAddress, SocketAddress]", known))
        self.network = replace(lab.network, routes=routes, ca_pem=f"{lab.network.ca_pem}{authority.root_pem}")

    def __enter__(self) -> _Site:
        self._thread.start()
        return self

    def __exit__(self, *_failure: object) -> None:
        self._thread.stop()
        self._listener.close()

    async def _serve(self) -> None:
        group = asyncio.TaskGroup()
        with Clients(group) as clients:
            async with group:
                group.create_task(clients.accept(self._listener, self._answer))

    async def _answer(self, accepted: socket.socket) -> None:
        connection = ServerConnection(accepted)
        with contextlib.suppress(ConnectionEndedError, OSError, ssl.SSLError):
            await connection.start_tls(self._context)
            self.fetched.append((await connection.read_line()).decode("latin-1"))
            while await connection.read_line():
                pass
            length = str(len(self._body)).encode()
            head = b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: %s\r\nConnection: close\r\n\r\n"
            await connection.write(head % length + self._body)
            await connection.say_goodbye()


class _LabWithCertificate(PracticeLab):
    """A practice server whose certificate says the text."""

    def __init__(self, scenario: Scenario, text: str) -> None:
        super().__init__(scenario)
        self._context = _context_of(text)


def _context_of(text: str) -> ssl.SSLContext:
    key = ec.generate_private_key(ec.SECP256R1())
    said = text.encode("utf-8", "replace").decode()[:_MOST_IN_NAME]
    attributes = (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME, NameOID.ORGANIZATIONAL_UNIT_NAME)
    with warnings.catch_warnings():
        # Whoever makes certificates for themselves keeps to no lengths, of which the library warns.
        warnings.simplefilter("ignore", UserWarning)
        name = x509.Name([x509.NameAttribute(kind, said, _validate=False) for kind in attributes])
    ascii_said = "".join(char for char in said if char.isascii())[:400] or "none"
    names = [x509.DNSName(f"{number}.{ascii_said}") for number in range(_MOST_NAMES)]
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=60))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.num_tickets = 0
    encoding, plain = serialization.Encoding.PEM, serialization.NoEncryption()
    with tempfile.TemporaryDirectory() as folder:
        chain_file, key_file = Path(folder, "chain.pem"), Path(folder, "key.pem")
        chain_file.write_bytes(certificate.public_bytes(encoding))
        key_file.write_bytes(key.private_bytes(encoding, serialization.PrivateFormat.PKCS8, plain))
        context.load_cert_chain(chain_file, key_file)
    return context
