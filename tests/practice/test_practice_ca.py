"""The throwaway authority: each kind of certificate is right, or wrong in its one way, for OpenSSL too."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime, timedelta

import pytest

from wizard.practice.practice_ca import LeafKind, PracticeCa

HOST = "mail.northwind.example"


def shake_hands(authority: PracticeCa, kind: LeafKind) -> ssl.SSLObject:
    """Do one handshake in memory as a client that trusts the root and asks for HOST."""
    client_in, client_out, server_in, server_out = (ssl.MemoryBIO() for _ in range(4))
    trusting = ssl.create_default_context(cadata=authority.root_pem)
    client = trusting.wrap_bio(client_in, client_out, server_hostname=HOST)
    server = authority.server_context(kind).wrap_bio(server_in, server_out, server_side=True)
    done: set[ssl.SSLObject] = set()
    while len(done) < 2:
        for end, out, other in ((client, client_out, server_in), (server, server_out, client_in)):
            try:
                end.do_handshake()
                done.add(end)
            except ssl.SSLWantReadError:
                pass
            if out.pending:
                other.write(out.read())
    return client


@pytest.fixture(scope="module")
def authority() -> PracticeCa:
    return PracticeCa(HOST)


def test_a_good_certificate_is_verified_and_comes_with_its_intermediate(authority: PracticeCa) -> None:
    client = shake_hands(authority, LeafKind.GOOD)
    certificate = client.getpeercert()
    assert certificate is not None
    assert certificate["subjectAltName"] == (("DNS", HOST),)
    assert len(authority.chain(LeafKind.GOOD)[1]) == 2


@pytest.mark.parametrize(
    ("kind", "verify_code"),
    [
        (LeafKind.EXPIRED, 10),
        (LeafKind.WRONG_NAME, 62),
        (LeafKind.SELF_SIGNED, 18),
        (LeafKind.UNKNOWN_ROOT, 19),
        (LeafKind.NO_INTERMEDIATE, 20),
    ],
)
def test_each_fault_is_refused_for_its_own_reason(authority: PracticeCa, kind: LeafKind, verify_code: int) -> None:
    with pytest.raises(ssl.SSLCertVerificationError) as refused:
        shake_hands(authority, kind)
    assert refused.value.verify_code == verify_code


def test_another_lab_does_not_vouch_for_this_one(authority: PracticeCa) -> None:
    stranger = PracticeCa(HOST)
    assert stranger.root_pem != authority.root_pem


def test_the_good_certificate_has_61_days_left_and_the_expired_one_ended_12_days_ago() -> None:
    now = datetime(2027, 3, 1, tzinfo=UTC)
    authority = PracticeCa(HOST, now)
    good, expired = authority.chain(LeafKind.GOOD)[1][0], authority.chain(LeafKind.EXPIRED)[1][0]
    assert (good.not_valid_after_utc - now).days == 61
    assert now - expired.not_valid_after_utc == timedelta(days=12)
