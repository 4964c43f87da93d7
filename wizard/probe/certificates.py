"""DER certificates of a peer to facts; every byte of them is the peer's."""

from __future__ import annotations

import hashlib
import warnings
from collections.abc import Sequence
from datetime import UTC, datetime

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509.oid import AuthorityInformationAccessOID

from wizard.facts.tls import CertificateFact

MAX_CHAIN = 10
_MAX_NAMES = 100
_MAX_CHARS = 256
_UNREADABLE = (
    ValueError,
    TypeError,
    KeyError,
    UnsupportedAlgorithm,
    x509.DuplicateExtension,
    x509.UnsupportedGeneralNameType,
)


def read_chain(ders: Sequence[bytes]) -> tuple[x509.Certificate, ...]:
    """Parse the first ten certificates of a chain, up to the first one that cannot be read."""
    readable = []
    with warnings.catch_warnings():
        # What the library only warns about, such as a name that is too long, is the peer's and no news for our log.
        warnings.simplefilter("ignore", UserWarning)
        for der in ders[:MAX_CHAIN]:
            try:
                certificate = x509.load_der_x509_certificate(der)
                # Names and dates are read lazily, and may turn out to be neither.
                _ = certificate.not_valid_before_utc, certificate.not_valid_after_utc
                _ = certificate.subject, certificate.issuer
                readable.append(certificate)
            except (*_UNREADABLE, x509.InvalidVersion):
                break
    return tuple(readable)


def certificate_fact(certificate: x509.Certificate) -> CertificateFact:
    """Turn one certificate into its fact; parts that cannot be read stay empty."""
    names = (*dns_names(certificate), *address_names(certificate))
    return CertificateFact(
        untrusted_subject=certificate.subject.rfc4514_string()[:_MAX_CHARS],
        untrusted_issuer=certificate.issuer.rfc4514_string()[:_MAX_CHARS],
        untrusted_names=tuple(name[:_MAX_CHARS] for name in names[:_MAX_NAMES]),
        not_before=certificate.not_valid_before_utc,
        not_after=certificate.not_valid_after_utc,
        self_issued=is_self_issued(certificate),
        issuer_url=has_issuer_url(certificate),
        spki_sha256=_spki_sha256(certificate),
        fingerprint_sha256=hashlib.sha256(certificate.public_bytes(Encoding.DER)).hexdigest(),
    )


def dns_names(certificate: x509.Certificate) -> tuple[str, ...]:
    """Give the dNSName identifiers (RFC 9525 section 6.1): the common name does not count."""
    names = _alternative_names(certificate)
    return tuple(names.get_values_for_type(x509.DNSName)) if names else ()


def address_names(certificate: x509.Certificate) -> tuple[str, ...]:
    """Give the iPAddress identifiers as text."""
    names = _alternative_names(certificate)
    return tuple(str(address) for address in names.get_values_for_type(x509.IPAddress)) if names else ()


def is_self_issued(certificate: x509.Certificate) -> bool:
    """Tell whether subject and issuer are the same name (RFC 5280 section 6.1)."""
    return certificate.subject == certificate.issuer


def has_issuer_url(certificate: x509.Certificate) -> bool:
    """Tell whether the certificate says where its issuer's certificate can be fetched (RFC 5280 section 4.2.2.1)."""
    try:
        access = certificate.extensions.get_extension_for_class(x509.AuthorityInformationAccess).value
    except (*_UNREADABLE, x509.ExtensionNotFound):
        return False
    return any(
        entry.access_method == AuthorityInformationAccessOID.CA_ISSUERS
        and isinstance(entry.access_location, x509.UniformResourceIdentifier)
        and entry.access_location.value.lower().startswith("http")
        for entry in access
    )


def expired_at(certificate: x509.Certificate, now: datetime) -> bool:
    """Tell whether the certificate had run out."""
    return certificate.not_valid_after_utc < now.astimezone(UTC)


def not_yet_valid_at(certificate: x509.Certificate, now: datetime) -> bool:
    """Tell whether the certificate was not valid yet."""
    return certificate.not_valid_before_utc > now.astimezone(UTC)


def _alternative_names(certificate: x509.Certificate) -> x509.SubjectAlternativeName | None:
    try:
        return certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except (*_UNREADABLE, x509.ExtensionNotFound):
        return None


def _spki_sha256(certificate: x509.Certificate) -> str:
    try:
        key = certificate.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    except _UNREADABLE:
        return ""
    return hashlib.sha256(key).hexdigest()
