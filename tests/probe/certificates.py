"""A throwaway authority: certificates of every kind that a client has to accept or refuse."""

from __future__ import annotations

import ipaddress
import ssl
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import AuthorityInformationAccessOID, ExtendedKeyUsageOID, NameOID

HOST = "mail.probe.example"
DAY = timedelta(days=1)
NOW = datetime.now(UTC)
_SIGNS_CERTIFICATES = x509.KeyUsage(
    digital_signature=False,
    content_commitment=False,
    key_encipherment=False,
    data_encipherment=False,
    key_agreement=False,
    key_cert_sign=True,
    crl_sign=True,
    encipher_only=False,
    decipher_only=False,
)
"""Python 3.13's own context, which the oracles use, refuses an authority without it."""
Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey


@dataclass(frozen=True)
class Leaf:
    """What stands in a server certificate; the defaults make a good one."""

    names: Sequence[str] = (HOST,)
    addresses: Sequence[str] = ()
    common_name: str = HOST
    organisation: str | None = None
    not_before: datetime = NOW - 30 * DAY
    not_after: datetime = NOW + 60 * DAY
    issuer_url: str | None = None
    key: Key = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))


@dataclass(frozen=True)
class Issued:
    """A certificate with its key."""

    certificate: x509.Certificate
    key: Key

    @property
    def der(self) -> bytes:
        return self.certificate.public_bytes(serialization.Encoding.DER)

    @property
    def pem(self) -> str:
        return self.certificate.public_bytes(serialization.Encoding.PEM).decode()


class Authority:
    """A root and an intermediate that signs."""

    def __init__(self, organisation: str) -> None:
        self.root = _sign(_name("Root", organisation), ec.generate_private_key(ec.SECP256R1()), None, authority=True)
        intermediate_key = ec.generate_private_key(ec.SECP256R1())
        self.intermediate = _sign(_name("Intermediate", organisation), intermediate_key, self.root, authority=True)

    def issue(self, leaf: Leaf | None = None, issuer: Issued | None = None) -> Issued:
        wanted = leaf or Leaf()
        return _sign(_name(wanted.common_name, wanted.organisation), wanted.key, issuer or self.intermediate, wanted)


def self_signed(leaf: Leaf | None = None) -> Issued:
    wanted = leaf or Leaf()
    return _sign(_name(wanted.common_name, wanted.organisation), wanted.key, None, wanted)


def server_context(leaf: Issued, *others: Issued) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.set_ciphers("DEFAULT:@SECLEVEL=0")
    with tempfile.TemporaryDirectory() as folder:
        chain, key = Path(folder, "chain.pem"), Path(folder, "key.pem")
        chain.write_text("".join(one.pem for one in (leaf, *others)))
        key.write_bytes(
            leaf.key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
        )
        context.load_cert_chain(chain, key)
    return context


def _name(common_name: str, organisation: str | None) -> x509.Name:
    parts = [x509.NameAttribute(NameOID.COMMON_NAME, common_name)]
    if organisation is not None:
        parts.append(x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation))
    return x509.Name(parts)


def _sign(
    subject: x509.Name, key: Key, issuer: Issued | None, leaf: Leaf | None = None, authority: bool = False
) -> Issued:
    wanted = leaf or Leaf()
    signer = issuer.key if issuer is not None else key
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.certificate.subject if issuer is not None else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(wanted.not_before)
        .not_valid_after(wanted.not_after)
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), critical=False)
    )
    if authority:
        builder = builder.add_extension(_SIGNS_CERTIFICATES, critical=True)
    for extension in _leaf_extensions(wanted) if not authority else ():
        builder = builder.add_extension(extension, critical=False)
    return Issued(builder.sign(signer, hashes.SHA256()), key)


def _leaf_extensions(leaf: Leaf) -> list[x509.ExtensionType]:
    identifiers: list[x509.GeneralName] = [x509.DNSName(name) for name in leaf.names]
    identifiers += [x509.IPAddress(ipaddress.ip_address(address)) for address in leaf.addresses]
    extensions: list[x509.ExtensionType] = [x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH])]
    if identifiers:
        extensions.append(x509.SubjectAlternativeName(identifiers))
    if leaf.issuer_url is not None:
        location = x509.UniformResourceIdentifier(leaf.issuer_url)
        entry = x509.AccessDescription(AuthorityInformationAccessOID.CA_ISSUERS, location)
        extensions.append(x509.AuthorityInformationAccess([entry]))
    return extensions
