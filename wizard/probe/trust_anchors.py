"""The certificates that this computer trusts, to explain a refusal; the verdict itself is the operating system's."""

from __future__ import annotations

import contextlib
import ssl
import threading
import warnings
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from cryptography import x509
from cryptography.utils import CryptographyDeprecationWarning
from cryptography.x509.oid import NameOID

_BUNDLES = (
    "/etc/ssl/cert.pem",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/pki/tls/cert.pem",
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/ssl/ca-bundle.pem",
)
_OLD_SERIAL = "Parsed a serial number which wasn't positive"
_FILTERS = threading.Lock()


@dataclass(frozen=True, slots=True)
class TrustAnchors:
    """Trusted certificates by subject, and the organisations they name."""

    by_subject: Mapping[x509.Name, tuple[x509.Certificate, ...]]
    organisations: frozenset[str]

    def contains(self, certificate: x509.Certificate) -> bool:
        """Tell whether this very certificate is trusted."""
        return certificate in self.by_subject.get(certificate.subject, ())

    def named(self, subject: x509.Name) -> tuple[x509.Certificate, ...]:
        """Give the trusted certificates with this subject."""
        return self.by_subject.get(subject, ())


@lru_cache(maxsize=4)
def trust_anchors(ca_pem: str | None) -> TrustAnchors:
    """Read the operating system's certificates and those of ``ca_pem``; what cannot be read is left out.

    It takes some 20 ms, so only a refused certificate leads here. macOS does not tell its anchors this way.
    """
    by_subject: dict[x509.Name, list[x509.Certificate]] = defaultdict(list)
    organisations: set[str] = set()
    _ignore_old_serials()
    for certificate in (*_system_certificates(), *_pem_certificates((ca_pem or "").encode())):
        by_subject[certificate.subject].append(certificate)
        organisations.update(organisations_of(certificate.subject))
    return TrustAnchors({name: tuple(found) for name, found in by_subject.items()}, frozenset(organisations))


def organisations_of(name: x509.Name) -> tuple[str, ...]:
    """Give the organisations in a name, in lower case."""
    return tuple(str(part.value).casefold() for part in name.get_attributes_for_oid(NameOID.ORGANIZATION_NAME))


def _ignore_old_serials() -> None:
    """Let one warning of the library pass unsaid in this process: a serial that is not positive (RFC 5280 4.1.2.2).

    Systems trust roots with the serial 0, which their users cannot change. ``warnings.catch_warnings`` would not do:
    it puts back the list that another thread changed in the meantime.
    """
    with _FILTERS:
        if not any(text and kind is CryptographyDeprecationWarning for _, text, kind, _, _ in warnings.filters):
            warnings.filterwarnings("ignore", _OLD_SERIAL, CryptographyDeprecationWarning)


def _system_certificates() -> Iterable[x509.Certificate]:
    context = ssl.create_default_context()
    if loaded := context.get_ca_certs(binary_form=True):
        for der in loaded:
            with contextlib.suppress(ValueError):
                yield x509.load_der_x509_certificate(der)
        return
    for bundle in map(Path, _BUNDLES):
        with contextlib.suppress(OSError):
            yield from _pem_certificates(bundle.read_bytes())
            return


def _pem_certificates(pem: bytes) -> tuple[x509.Certificate, ...]:
    try:
        return tuple(x509.load_pem_x509_certificates(pem)) if pem.strip() else ()
    except ValueError:
        return ()


# Before any thread saves the list of filters, so that what it puts back holds this one too.
_ignore_old_serials()
