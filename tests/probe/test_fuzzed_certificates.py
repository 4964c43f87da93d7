"""Damaged certificates of every kind: facts or nothing, never an error, and nothing without a limit."""

from __future__ import annotations

from datetime import UTC

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.probe.certificates import HOST, NOW, Authority, Leaf, self_signed
from wizard.facts.tls import CertificateProblem
from wizard.probe.certificates import MAX_CHAIN, certificate_fact, read_chain
from wizard.probe.chain_problems import build_path, chain_problems
from wizard.probe.trust_anchors import TrustAnchors

NOBODY = TrustAnchors({}, frozenset())
_AUTHORITY = Authority("Fuzzed")
_RICH = Leaf(
    names=[HOST, "*.probe.example", "xn--mller-kva.example"],
    addresses=["192.0.2.1", "2001:db8::1"],
    organisation="Nörthwind & Söhne",
    issuer_url="http://pki.probe.example/i.crt",
)
ORIGINALS = (
    _AUTHORITY.issue(_RICH).der,
    _AUTHORITY.issue(Leaf(key=rsa.generate_private_key(65537, 2048))).der,
    _AUTHORITY.intermediate.der,
    _AUTHORITY.root.der,
    self_signed().der,
)
_changes = st.lists(
    st.one_of(
        st.tuples(st.just("set"), st.integers(0, 1200), st.binary(min_size=1, max_size=4)),
        st.tuples(st.just("cut"), st.integers(0, 1200), st.binary(min_size=1, max_size=8)),
        st.tuples(st.just("insert"), st.integers(0, 1200), st.binary(min_size=1, max_size=8)),
        # Tags and lengths are what a parser trusts most.
        st.tuples(
            st.just("set"),
            st.integers(0, 1200),
            st.sampled_from([b"\x30\x80", b"\x30\x84\xff\xff\xff\xff", b"\x06\x00", b"\x17\x0d99", b"\x02\x01\xff"]),
        ),
    ),
    min_size=1,
    max_size=6,
)


def damaged(original: bytes, changes: list[tuple[str, int, bytes]]) -> bytes:
    octets = bytearray(original)
    for kind, place, value in changes:
        at = place % (len(octets) or 1)
        if kind == "insert":
            octets[at:at] = value
        else:
            octets[at : at + len(value)] = value if kind == "set" else b""
    return bytes(octets)


damaged_certificates = st.builds(damaged, st.sampled_from(ORIGINALS), _changes)


def test_the_originals_can_be_read() -> None:
    assert len(read_chain(ORIGINALS)) == len(ORIGINALS)


@given(damaged_certificates)
@settings(max_examples=400)
def test_a_damaged_certificate_gives_a_bounded_fact_or_none(der: bytes) -> None:
    for certificate in read_chain([der]):
        fact = certificate_fact(certificate)
        assert len(fact.fingerprint_sha256) == 64
        assert len(fact.spki_sha256) in (0, 64)
        assert max(map(len, (fact.untrusted_subject, fact.untrusted_issuer, *fact.untrusted_names))) <= 256
        assert len(fact.untrusted_names) <= 100
        assert fact.not_before.tzinfo is UTC
        assert fact.not_after.tzinfo is UTC


@given(
    st.lists(st.one_of(damaged_certificates, st.sampled_from(ORIGINALS)), max_size=6),
    st.sampled_from([HOST, "192.0.2.1", "2001:db8::1", "probe.example", "x" * 300, "a..b", "*.probe.example"]),
    st.one_of(st.none(), st.integers(-(2**31), 2**32)),
)
@settings(max_examples=300)
def test_the_problems_of_any_chain_are_named_and_never_empty(
    ders: list[bytes], reference_name: str, verify_code: int | None
) -> None:
    presented = read_chain(ders)
    assert len(presented) <= MAX_CHAIN
    problems = chain_problems(presented, reference_name, NOW, NOBODY, verify_code)
    assert problems
    assert list(problems) == sorted(set(problems), key=list(CertificateProblem).index)
    if presented:
        path = build_path(presented)
        assert 1 <= len(path) <= len(presented)
        assert len({id(certificate) for certificate in path}) == len(path)


@pytest.mark.parametrize("original", range(len(ORIGINALS)))
def test_every_beginning_of_a_certificate_is_refused(original: int) -> None:
    der = ORIGINALS[original]
    assert all(read_chain([der[:size]]) == () for size in range(0, len(der), 7))
