"""Everything that is wrong with a refused chain, not only what the verifier met first (RFC 5280, RFC 9525)."""

from __future__ import annotations

import ipaddress
from collections.abc import Sequence
from datetime import datetime

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa

from wizard.facts.tls import CertificateProblem
from wizard.probe.certificates import (
    address_names,
    dns_names,
    expired_at,
    has_issuer_url,
    is_self_issued,
    not_yet_valid_at,
)
from wizard.probe.trust_anchors import TrustAnchors, organisations_of

_P = CertificateProblem
_MIN_RSA_BITS = 2048

_BY_CODE: dict[int, CertificateProblem] = {
    # OpenSSL, x509_vfy.h
    9: _P.NOT_YET_VALID,
    10: _P.EXPIRED,
    18: _P.SELF_SIGNED,
    19: _P.UNKNOWN_ROOT,
    20: _P.UNKNOWN_ROOT,
    21: _P.INCOMPLETE_CHAIN,
    23: _P.REVOKED,
    62: _P.WRONG_NAME,
    64: _P.WRONG_NAME,
    66: _P.WEAK,
    67: _P.WEAK,
    68: _P.WEAK,
    **dict.fromkeys(range(76, 95), _P.STRICT_RULES),
    # Windows, winerror.h
    0x800B0101: _P.EXPIRED,
    0x800B0109: _P.UNKNOWN_ROOT,
    0x800B010A: _P.INCOMPLETE_CHAIN,
    0x800B010C: _P.REVOKED,
    0x800B010F: _P.WRONG_NAME,
    0x80092010: _P.REVOKED,
    # macOS, SecBase.h
    -67818: _P.EXPIRED,
    -67602: _P.WRONG_NAME,
    -67843: _P.UNKNOWN_ROOT,
    -67820: _P.REVOKED,
}
_TRUST = frozenset({_P.SELF_SIGNED, _P.UNKNOWN_ROOT, _P.INCOMPLETE_CHAIN})


def chain_problems(
    presented: Sequence[x509.Certificate],
    reference_name: str,
    now: datetime,
    anchors: TrustAnchors,
    verify_code: int | None,
) -> tuple[CertificateProblem, ...]:
    """Name every problem of a chain that the verifier refused, in the order of CertificateProblem; never empty."""
    found: set[CertificateProblem] = set()
    if presented:
        path = build_path(presented)
        found |= _date_problems(path, now)
        if not matches_name(presented[0], reference_name):
            found.add(_P.WRONG_NAME)
        if (untrusted := _trust_problem(presented, path, anchors)) is not None:
            found.add(untrusted)
        if any(map(_is_weak, path)):
            found.add(_P.WEAK)
    told = _BY_CODE.get(verify_code) if verify_code is not None else None
    # About trust the verifier knows less than we do: it says "issuer not found" for three different causes.
    if told is not None and (not found or told not in _TRUST):
        found.add(told)
    return tuple(problem for problem in _P if problem in found) or (_P.OTHER,)


def build_path(presented: Sequence[x509.Certificate]) -> tuple[x509.Certificate, ...]:
    """Follow the issuers from the first certificate through the presented ones as far as they reach."""
    path = [presented[0]]
    while not is_self_issued(path[-1]):
        issuer = next((c for c in presented[1:] if c not in path and issued_by(path[-1], c)), None)
        if issuer is None:
            break
        path.append(issuer)
    return tuple(path)


def issued_by(certificate: x509.Certificate, issuer: x509.Certificate) -> bool:
    """Tell whether the issuer's name and key stand behind the certificate."""
    try:
        certificate.verify_directly_issued_by(issuer)
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
        return False
    return True


def matches_name(certificate: x509.Certificate, reference_name: str) -> bool:
    """Match the reference name with the presented identifiers (RFC 9525 section 6).

    An address matches only iPAddress; a wildcard stands for the whole leftmost label and for one label only.
    """
    try:
        address = str(ipaddress.ip_address(reference_name))
    except ValueError:
        name = reference_name.lower().rstrip(".")
        parent = name.partition(".")[2]
        presented = {entry.lower().rstrip(".") for entry in dns_names(certificate)}
        return name in presented or ("." in parent and f"*.{parent}" in presented)
    return address in address_names(certificate)


def _trust_problem(
    presented: Sequence[x509.Certificate], path: Sequence[x509.Certificate], anchors: TrustAnchors
) -> CertificateProblem | None:
    top = path[-1]
    if any(map(anchors.contains, path)) or any(issued_by(top, anchor) for anchor in anchors.named(top.issuer)):
        return None
    if is_self_issued(top):
        return _P.SELF_SIGNED if len(path) == 1 else _P.UNKNOWN_ROOT
    # The issuer of the last certificate is neither sent nor trusted. A server that sends only its own certificate,
    # or others that do not belong to it, left out the intermediate when a known organisation stands behind it or
    # the certificate says where to fetch it; a root may always be left out (RFC 5246 section 7.4.2).
    known = any(name in anchors.organisations for name in organisations_of(top.issuer))
    alone = len(path) == 1
    if known or (alone and (len(presented) > 1 or has_issuer_url(top))):
        return _P.INCOMPLETE_CHAIN
    return _P.UNKNOWN_ROOT


def _date_problems(path: Sequence[x509.Certificate], now: datetime) -> set[CertificateProblem]:
    found = set()
    if any(expired_at(certificate, now) for certificate in path):
        found.add(_P.EXPIRED)
    if any(not_yet_valid_at(certificate, now) for certificate in path):
        found.add(_P.NOT_YET_VALID)
    return found


def _is_weak(certificate: x509.Certificate) -> bool:
    try:
        key = certificate.public_key()
        algorithm = certificate.signature_hash_algorithm
    except (ValueError, UnsupportedAlgorithm):
        return False
    if isinstance(key, rsa.RSAPublicKey) and key.key_size < _MIN_RSA_BITS:
        return True
    # A root's own signature proves nothing, so its hash does not matter.
    return isinstance(algorithm, (hashes.SHA1, hashes.MD5)) and not is_self_issued(certificate)
