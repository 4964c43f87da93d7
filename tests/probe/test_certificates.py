"""Hostile and odd certificates never raise."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from tests.probe.certificates import HOST, NOW, Authority, Issued, Leaf, self_signed
from wizard.facts.tls import CertificateProblem
from wizard.probe.certificates import MAX_CHAIN, certificate_fact, read_chain
from wizard.probe.chain_problems import build_path, chain_problems
from wizard.probe.trust_anchors import TrustAnchors, trust_anchors

NOBODY = TrustAnchors({}, frozenset())
GOOD = self_signed().der


@given(st.lists(st.binary(max_size=300), max_size=5))
def test_garbage_gives_no_certificates(ders: list[bytes]) -> None:
    assert read_chain(ders) == ()


@given(st.integers(0, len(GOOD) - 1), st.integers(0, 255))
def test_one_wrong_octet_anywhere_does_not_raise(place: int, value: int) -> None:
    damaged = GOOD[:place] + bytes([value]) + GOOD[place + 1 :]
    for certificate in read_chain([damaged]):
        fact = certificate_fact(certificate)
        assert len(fact.fingerprint_sha256) == 64
        assert chain_problems([certificate], HOST, NOW, NOBODY, None)


def test_chain_is_cut_at_ten() -> None:
    assert len(read_chain([GOOD] * 50)) == MAX_CHAIN


def test_names_and_lengths_are_bounded() -> None:
    names = [f"host{number}.probe.example" for number in range(500)]
    (certificate,) = read_chain([self_signed(Leaf(names=names)).der])
    fact = certificate_fact(certificate)
    assert len(fact.untrusted_names) == 100


def test_fact_tells_where_the_issuer_is_and_who_signed() -> None:
    authority = Authority("A")
    with_url, without = (
        read_chain([authority.issue(Leaf(issuer_url=url)).der])[0] for url in ("http://pki.example/a.crt", None)
    )
    assert certificate_fact(with_url).issuer_url
    assert not certificate_fact(without).issuer_url
    assert certificate_fact(read_chain([authority.root.der])[0]).self_issued


def test_path_follows_issuers_in_any_order_and_ends_in_a_loop() -> None:
    authority = Authority("A")
    leaf = authority.issue()
    presented = read_chain([leaf.der, authority.root.der, authority.intermediate.der])
    assert [one.subject for one in build_path(presented)] == [
        issued.certificate.subject for issued in (leaf, authority.intermediate, authority.root)
    ]
    assert len(build_path(presented * 3)) == 3


def problems_of(*chain: Issued, ca_pem: str | None = None, code: int | None = None) -> tuple[CertificateProblem, ...]:
    anchors = NOBODY if ca_pem is None else trust_anchors(ca_pem)
    return chain_problems(read_chain([one.der for one in chain]), HOST, NOW, anchors, code)


def test_what_only_the_verifier_knows_is_added() -> None:
    authority = Authority("A")
    chain = (authority.issue(), authority.intermediate)
    for code, problem in (
        (23, CertificateProblem.REVOKED),
        (85, CertificateProblem.STRICT_RULES),
        (66, CertificateProblem.WEAK),
    ):
        assert problems_of(*chain, ca_pem=authority.root.pem, code=code) == (problem,)


def test_unexplained_refusal_is_other() -> None:
    authority = Authority("A")
    assert problems_of(authority.issue(), authority.intermediate, ca_pem=authority.root.pem, code=1) == (
        CertificateProblem.OTHER,
    )
    assert problems_of() == (CertificateProblem.OTHER,)


def test_date_is_that_of_the_observation() -> None:
    authority = Authority("A")
    chain = read_chain([authority.issue().der, authority.intermediate.der])
    later = datetime(2400, 1, 1, tzinfo=UTC)
    assert CertificateProblem.EXPIRED in chain_problems(chain, HOST, later, trust_anchors(authority.root.pem), None)


def test_own_system_has_anchors() -> None:
    assert trust_anchors(None).organisations
