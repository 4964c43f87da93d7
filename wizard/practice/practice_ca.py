"""A throwaway certification authority: one root, one intermediate, and server certificates good and bad."""

from __future__ import annotations

import ssl
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import AuthorityInformationAccessOID, ExtendedKeyUsageOID, NameOID

_DAY = timedelta(days=1)
_AIA_URL = "http://pki.northwind.example/intermediate.crt"


class LeafKind(Enum):
    """What is right or wrong with the certificate that a practice server presents."""

    GOOD = "good"
    EXPIRED = "expired"
    WRONG_NAME = "wrong-name"
    SELF_SIGNED = "self-signed"
    UNKNOWN_ROOT = "unknown-root"
    NO_INTERMEDIATE = "no-intermediate"


@dataclass(frozen=True, slots=True)
class _Signer:
    name: x509.Name
    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate


class PracticeCa:
    """The authority of one lab; its keys exist in memory and, while OpenSSL loads them, in one private folder."""

    def __init__(self, host: str, now: datetime | None = None) -> None:
        """Make root and intermediate for certificates of ``host``, valid around ``now`` (UTC; None: the clock)."""
        self._host = host
        self._now = now or datetime.now(UTC)
        self._root = self._authority("SMTP Wizard Practice Root", None)
        self._intermediate = self._authority("SMTP Wizard Practice Intermediate", self._root)

    @property
    def root_pem(self) -> str:
        """Give the root certificate as PEM text: the only one that a practising client trusts besides its store."""
        return _pem(self._root.certificate)

    def server_context(self, kind: LeafKind) -> ssl.SSLContext:
        """Make the TLS context of a server that presents a certificate of this kind, TLS 1.2 or later."""
        key, chain = self.chain(kind)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        # No session tickets: a client that closes with one unread would reset the connection.
        context.num_tickets = 0
        with tempfile.TemporaryDirectory(prefix="smtp-wizard-practice-") as folder:
            chain_file, key_file = Path(folder, "chain.pem"), Path(folder, "key.pem")
            chain_file.write_text("".join(_pem(certificate) for certificate in chain), encoding="ascii")
            key_file.write_bytes(_key_pem(key))
            context.load_cert_chain(chain_file, key_file)
        return context

    def chain(self, kind: LeafKind) -> tuple[ec.EllipticCurvePrivateKey, tuple[x509.Certificate, ...]]:
        """Make a key and the certificates that the server sends with it, its own first (RFC 8446 section 4.4.2)."""
        key = ec.generate_private_key(ec.SECP256R1())
        if kind is LeafKind.SELF_SIGNED:
            return key, (self._leaf(key, self._host, None),)
        if kind is LeafKind.UNKNOWN_ROOT:
            private = self._authority("Northwind Internal CA", None)
            return key, (self._leaf(key, self._host, private), private.certificate)
        name = "web14.hosting.example" if kind is LeafKind.WRONG_NAME else self._host
        leaf = self._leaf(key, name, self._intermediate, expired=kind is LeafKind.EXPIRED)
        if kind is LeafKind.NO_INTERMEDIATE:
            return key, (leaf,)
        return key, (leaf, self._intermediate.certificate)

    def _authority(self, common_name: str, issuer: _Signer | None) -> _Signer:
        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])
        signer_name, signer_key = (issuer.name, issuer.key) if issuer else (name, key)
        builder = self._builder(name, key, signer_name, signer_key, self._now - 30 * _DAY, self._now + 365 * _DAY)
        builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        builder = builder.add_extension(_key_usage(authority=True), critical=True)
        return _Signer(name, key, builder.sign(signer_key, hashes.SHA256()))

    def _leaf(
        self, key: ec.EllipticCurvePrivateKey, host: str, issuer: _Signer | None, expired: bool = False
    ) -> x509.Certificate:
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
        signer_name, signer_key = (issuer.name, issuer.key) if issuer else (name, key)
        end = self._now - 12 * _DAY if expired else self._now + 61.5 * _DAY
        builder = self._builder(name, key, signer_name, signer_key, end - 90 * _DAY, end)
        builder = builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        builder = builder.add_extension(_key_usage(authority=False), critical=True)
        builder = builder.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        builder = builder.add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
        if issuer is self._intermediate:
            where = x509.AccessDescription(
                AuthorityInformationAccessOID.CA_ISSUERS, x509.UniformResourceIdentifier(_AIA_URL)
            )
            builder = builder.add_extension(x509.AuthorityInformationAccess([where]), critical=False)
        return builder.sign(signer_key, hashes.SHA256())

    @staticmethod
    def _builder(
        name: x509.Name,
        key: ec.EllipticCurvePrivateKey,
        signer_name: x509.Name,
        signer_key: ec.EllipticCurvePrivateKey,
        begin: datetime,
        end: datetime,
    ) -> x509.CertificateBuilder:
        # Both key identifiers stand in every certificate: the strict rules of Python 3.13 ask for them (RFC 5280).
        return (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(signer_name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(begin)
            .not_valid_after(end)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
            .add_extension(
                x509.AuthorityKeyIdentifier.from_issuer_public_key(signer_key.public_key()), critical=False
            )
        )


def _key_usage(authority: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not authority,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=authority,
        crl_sign=authority,
        encipher_only=False,
        decipher_only=False,
    )


def _pem(certificate: x509.Certificate) -> str:
    return certificate.public_bytes(serialization.Encoding.PEM).decode("ascii")


def _key_pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
