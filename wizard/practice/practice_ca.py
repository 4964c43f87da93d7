"""A throwaway certification authority: one root, one intermediate, and server certificates good and bad."""

from __future__ import annotations

import copy
import ssl
import tempfile
import warnings
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
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
    NOT_YET_VALID = "not-yet-valid"
    EXPIRES_SOON = "expires-soon"
    WILDCARD = "wildcard"
    RSA = "rsa"
    WITH_ROOT = "with-root"
    WEAK_KEY = "weak-key"
    NO_NAMES = "no-names"
    VIRUS_SCANNER = "virus-scanner"
    COMPANY_GATEWAY = "company-gateway"


class TlsManner(Enum):
    """What TLS a practice server speaks."""

    USUAL = "usual"
    ONLY_1_3 = "only-1.3"
    ONLY_1_2 = "only-1.2"
    ONLY_1_0 = "only-1.0"
    OLD_CIPHER = "old-cipher"


_VERSIONS = {
    TlsManner.USUAL: (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3),
    TlsManner.ONLY_1_3: (ssl.TLSVersion.TLSv1_3, ssl.TLSVersion.TLSv1_3),
    TlsManner.ONLY_1_2: (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_2),
    TlsManner.OLD_CIPHER: (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_2),
}
_PRIVATE_AUTHORITIES = {
    LeafKind.UNKNOWN_ROOT: "Northwind Internal CA",
    LeafKind.VIRUS_SCANNER: "Avast Web/Mail Shield Root",
    LeafKind.COMPANY_GATEWAY: "Northwind Web Gateway CA",
}
_DAYS_LEFT = {LeafKind.EXPIRED: -12.0, LeafKind.EXPIRES_SOON: 5.5, LeafKind.NOT_YET_VALID: 91.0}
_KeyPair = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey


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

    def for_host(self, host: str) -> PracticeCa:
        """Give the same authority for the certificates of another host."""
        other = copy.copy(self)
        other._host = host
        return other

    def server_context(self, kind: LeafKind, manner: TlsManner = TlsManner.USUAL) -> ssl.SSLContext:
        """Make the TLS context of a server that presents a certificate of this kind and speaks TLS in this manner."""
        key, chain = self.chain(kind)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        if manner is TlsManner.ONLY_1_0 or manner is TlsManner.OLD_CIPHER or kind is LeafKind.WEAK_KEY:
            # What is too weak for OpenSSL's own level has to be allowed first.
            context.set_ciphers("AES128-SHA:ECDHE-ECDSA-AES128-SHA:DEFAULT:@SECLEVEL=0")
        if manner is TlsManner.OLD_CIPHER:
            context.set_ciphers("ECDHE-ECDSA-AES128-SHA:ECDHE-RSA-AES128-SHA:@SECLEVEL=0")
        _limit_versions(context, manner)
        # No session tickets: a client that closes with one unread would reset the connection.
        context.num_tickets = 0
        with tempfile.TemporaryDirectory(prefix="smtp-wizard-practice-") as folder:
            chain_file, key_file = Path(folder, "chain.pem"), Path(folder, "key.pem")
            chain_file.write_text("".join(_pem(certificate) for certificate in chain), encoding="ascii")
            key_file.write_bytes(_key_pem(key))
            context.load_cert_chain(chain_file, key_file)
        return context

    def chain(self, kind: LeafKind) -> tuple[_KeyPair, tuple[x509.Certificate, ...]]:
        """Make a key and the certificates that the server sends with it, its own first (RFC 8446 section 4.4.2)."""
        key = _key_for(kind)
        if kind is LeafKind.SELF_SIGNED:
            return key, (self._leaf(key, kind, None),)
        if kind in _PRIVATE_AUTHORITIES:
            private = self._authority(_PRIVATE_AUTHORITIES[kind], None)
            return key, (self._leaf(key, kind, private), private.certificate)
        leaf = self._leaf(key, kind, self._intermediate)
        if kind is LeafKind.NO_INTERMEDIATE:
            return key, (leaf,)
        if kind is LeafKind.WITH_ROOT:
            return key, (leaf, self._intermediate.certificate, self._root.certificate)
        return key, (leaf, self._intermediate.certificate)

    def _authority(self, common_name: str, issuer: _Signer | None) -> _Signer:
        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])
        signer_name, signer_key = (issuer.name, issuer.key) if issuer else (name, key)
        builder = self._builder(name, key, signer_name, signer_key, self._now - 30 * _DAY, self._now + 365 * _DAY)
        builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        builder = builder.add_extension(_key_usage(authority=True), critical=True)
        return _Signer(name, key, builder.sign(signer_key, hashes.SHA256()))

    def _leaf(self, key: _KeyPair, kind: LeafKind, issuer: _Signer | None) -> x509.Certificate:
        host = self._name_for(kind)
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, host)])
        signer_name, signer_key = (issuer.name, issuer.key) if issuer else (name, key)
        end = self._now + _DAYS_LEFT.get(kind, 61.5) * _DAY
        builder = self._builder(name, key, signer_name, signer_key, end - 90 * _DAY, end)
        builder = builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        builder = builder.add_extension(_key_usage(authority=False), critical=True)
        builder = builder.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        if kind is not LeafKind.NO_NAMES:
            builder = builder.add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
        if issuer is self._intermediate:
            where = x509.AccessDescription(
                AuthorityInformationAccessOID.CA_ISSUERS, x509.UniformResourceIdentifier(_AIA_URL)
            )
            builder = builder.add_extension(x509.AuthorityInformationAccess([where]), critical=False)
        return builder.sign(signer_key, hashes.SHA256())

    def _name_for(self, kind: LeafKind) -> str:
        if kind is LeafKind.WRONG_NAME:
            return "web14.hosting.example"
        return "*." + self._host.partition(".")[2] if kind is LeafKind.WILDCARD else self._host

    @staticmethod
    def _builder(
        name: x509.Name,
        key: _KeyPair,
        signer_name: x509.Name,
        signer_key: _KeyPair,
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


def _limit_versions(context: ssl.SSLContext, manner: TlsManner) -> None:
    if manner is not TlsManner.ONLY_1_0:
        context.minimum_version, context.maximum_version = _VERSIONS[manner]
        return
    with warnings.catch_warnings():
        # Python warns about the version that this server is meant to be too old for.
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1


def _key_for(kind: LeafKind) -> _KeyPair:
    if kind is LeafKind.WEAK_KEY:
        return rsa.generate_private_key(65537, 1024)  # noqa: S505 - this is the fault itself
    if kind is LeafKind.RSA:
        return rsa.generate_private_key(65537, 2048)
    return ec.generate_private_key(ec.SECP256R1())


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


def _key_pem(key: _KeyPair) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
