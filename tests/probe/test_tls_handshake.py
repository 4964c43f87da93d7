"""The handshake: what is verified, what is refused, and that the refused chain is kept with all its problems."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Callable

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from tests.probe.certificates import DAY, HOST, NOW, Authority, Issued, Leaf, self_signed, server_context
from tests.probe.scripted_server import Peer, Script, serve
from wizard.facts.dialogue import ChannelFailureKind
from wizard.facts.tls import CertificateProblem, TlsFact, TlsOutcome
from wizard.probe.channel import Channel
from wizard.probe.tls_handshake import TlsTerms, make_context, observe_tls, prepare_tls

P = CertificateProblem


def silent(peer: Peer) -> None:
    peer.hold()


async def shake(
    script: Script, tls: ssl.SSLContext | None, ca_pem: str | None, name: str = HOST, limit_s: float = 30.0
) -> TlsFact:
    with serve(script, tls) as server:
        sock = socket.create_connection(("127.0.0.1", server.port))
        sock.setblocking(False)
        channel = Channel(sock)
        terms = TlsTerms(name, ca_pem)
        try:
            return await observe_tls(channel, await prepare_tls(terms), terms, limit_s)
        finally:
            channel.close()


async def test_good_chain_is_verified(authority: Authority) -> None:
    context = server_context(authority.issue(), authority.intermediate)
    fact = await shake(silent, context, authority.root.pem)
    assert fact.passed
    assert fact.problems == ()
    assert fact.version == "TLSv1.3"
    assert fact.cipher is not None
    assert fact.reference_name == HOST
    assert [c.untrusted_subject for c in fact.chain] == [
        f"CN={HOST}",
        "O=Probe Test Authority,CN=Intermediate",
    ]
    assert fact.chain[0].untrusted_names == (HOST,)
    assert not fact.chain[0].self_issued
    assert len(fact.chain[0].spki_sha256) == 64


async def test_octets_pass_through_verified_tls(authority: Authority) -> None:
    def echo(peer: Peer) -> None:
        peer.say(b"echo " + peer.hear() + b"\r\n")
        peer.hold()

    with serve(echo, server_context(authority.issue(), authority.intermediate)) as server:
        sock = socket.create_connection(("127.0.0.1", server.port))
        sock.setblocking(False)
        channel = Channel(sock)
        terms = TlsTerms(HOST, authority.root.pem)
        fact = await observe_tls(channel, await prepare_tls(terms), terms, 30)
        assert fact.passed
        until = asyncio.get_running_loop().time() + 30
        assert await channel.send(b"hello\r\n", until) is None
        assert await channel.receive(until) == b"echo hello\r\n"
        channel.close()


Make = Callable[[Authority, Authority], tuple[Issued, ...]]


def intermediate_of_another(own: Authority, other: Authority) -> tuple[Issued, ...]:
    return own.issue(), other.intermediate


CHAINS: dict[str, tuple[Make, tuple[CertificateProblem, ...], int]] = {
    "expired": (lambda a, _: (a.issue(Leaf(not_after=NOW - DAY)), a.intermediate), (P.EXPIRED,), 10),
    "not yet valid": (
        lambda a, _: (a.issue(Leaf(not_before=NOW + DAY)), a.intermediate),
        (P.NOT_YET_VALID,),
        9,
    ),
    "wrong name": (
        lambda a, _: (a.issue(Leaf(names=["www.probe.example"])), a.intermediate),
        (P.WRONG_NAME,),
        62,
    ),
    "only a common name": (lambda a, _: (a.issue(Leaf(names=[])), a.intermediate), (P.WRONG_NAME,), 62),
    "expired and wrong name": (
        lambda a, _: (a.issue(Leaf(names=["x.example"], not_after=NOW - DAY)), a.intermediate),
        (P.EXPIRED, P.WRONG_NAME),
        62,
    ),
    "self-signed": (lambda *_: (self_signed(),), (P.SELF_SIGNED,), 18),
    "self-signed, expired, wrong name": (
        lambda *_: (self_signed(Leaf(names=["x.example"], not_after=NOW - DAY)),),
        (P.EXPIRED, P.WRONG_NAME, P.SELF_SIGNED),
        18,
    ),
    "unknown root, sent": (
        lambda _, other: (other.issue(), other.intermediate, other.root),
        (P.UNKNOWN_ROOT,),
        19,
    ),
    "unknown root, not sent": (lambda _, other: (other.issue(), other.intermediate), (P.UNKNOWN_ROOT,), 20),
    "leaf alone, no hint": (lambda _, other: (other.issue(),), (P.UNKNOWN_ROOT,), 20),
    "leaf alone of a known organisation": (lambda a, _: (a.issue(),), (P.INCOMPLETE_CHAIN,), 20),
    "leaf alone that says where its issuer is": (
        lambda _, other: (other.issue(Leaf(issuer_url="http://pki.example/issuer.crt")),),
        (P.INCOMPLETE_CHAIN,),
        20,
    ),
    "another's intermediate": (intermediate_of_another, (P.INCOMPLETE_CHAIN,), 20),
    "weak key": (
        lambda a, _: (
            a.issue(Leaf(key=rsa.generate_private_key(public_exponent=65537, key_size=1024))),
            a.intermediate,
        ),
        (P.WEAK,),
        66,
    ),
}


@pytest.mark.parametrize("kind", CHAINS)
async def test_refused_chain_is_kept_and_every_problem_is_named(
    kind: str, authority: Authority, foreign_authority: Authority
) -> None:
    make, problems, code = CHAINS[kind]
    chain = make(authority, foreign_authority)
    fact = await shake(silent, server_context(*chain), authority.root.pem)
    assert fact.outcome is TlsOutcome.CERTIFICATE_REFUSED
    assert fact.problems == problems
    assert fact.verify_code == code
    assert fact.verify_message
    assert len(fact.chain) == len(chain)
    assert not fact.passed


async def test_address_needs_an_address_identifier(authority: Authority) -> None:
    by_address = server_context(authority.issue(Leaf(addresses=["127.0.0.1"])), authority.intermediate)
    assert (await shake(silent, by_address, authority.root.pem, "127.0.0.1")).passed
    by_name = server_context(authority.issue(Leaf(names=["127.0.0.1"])), authority.intermediate)
    fact = await shake(silent, by_name, authority.root.pem, "127.0.0.1")
    assert fact.problems == (P.WRONG_NAME,)


@pytest.mark.parametrize(
    ("presented", "name", "accepted"),
    [
        ("*.probe.example", "mail.probe.example", True),
        ("*.probe.example", "a.mail.probe.example", False),
        ("*.probe.example", "probe.example", False),
        ("*.example", "probe.example", False),
        ("MAIL.Probe.Example", "mail.probe.example", True),
    ],
)
async def test_our_words_about_the_name_agree_with_the_verifier(
    presented: str, name: str, accepted: bool, authority: Authority
) -> None:
    context = server_context(authority.issue(Leaf(names=[presented])), authority.intermediate)
    fact = await shake(silent, context, authority.root.pem, name)
    assert fact.passed is accepted
    assert (P.WRONG_NAME in fact.problems) is not accepted


async def test_extra_authority_counts_only_when_given(authority: Authority) -> None:
    context = server_context(authority.issue(), authority.intermediate)
    fact = await shake(silent, context, None)
    assert fact.problems == (P.UNKNOWN_ROOT,)


def test_text_without_a_certificate_is_no_authority() -> None:
    with pytest.raises(ValueError, match="no certificate"):
        make_context("nothing here")


def test_verification_cannot_be_off_and_old_versions_are_out() -> None:
    context = make_context(None)
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.minimum_version is ssl.TLSVersion.TLSv1_2


async def test_plain_smtp_behind_the_port_is_not_tls() -> None:
    def greet(peer: Peer) -> None:
        peer.say(b"220 mail.example ESMTP\r\n")
        peer.hold()

    fact = await shake(greet, None, None)
    assert fact.outcome is TlsOutcome.NOT_TLS
    assert fact.failure is not None
    assert fact.failure.untrusted_bytes == b"220 mail.example ESMTP\r\n"


async def test_server_of_old_versions_only(authority: Authority) -> None:
    context = server_context(authority.issue(), authority.intermediate)
    context.options &= ~ssl.OP_NO_TLSv1_1
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):
        context.minimum_version = ssl.TLSVersion.TLSv1_1
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    fact = await shake(silent, context, authority.root.pem)
    assert fact.outcome is TlsOutcome.NO_COMMON_VERSION


async def test_server_without_a_common_cipher(authority: Authority) -> None:
    context = server_context(authority.issue(), authority.intermediate)
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("ECDHE-RSA-AES128-GCM-SHA256")
    fact = await shake(silent, context, authority.root.pem)
    assert fact.outcome is TlsOutcome.NO_COMMON_CIPHER


async def test_alert_of_the_server_is_told(authority: Authority) -> None:
    def alert(peer: Peer) -> None:
        peer.hear_anything()
        peer.say(b"\x15\x03\x03\x00\x02\x02\x50")
        peer.hold()

    fact = await shake(alert, None, authority.root.pem)
    assert fact.outcome is TlsOutcome.ALERT
    assert fact.verify_message == "TLSV1_ALERT_INTERNAL_ERROR"


@pytest.mark.parametrize("close", [True, False])
async def test_silence_and_close_are_failures_of_the_channel(close: bool) -> None:
    def script(peer: Peer) -> None:
        peer.hear_anything()
        if not close:
            peer.hold()

    fact = await shake(script, None, None, limit_s=30.0 if close else 0.1)
    assert fact.outcome is TlsOutcome.CHANNEL_FAILED
    assert fact.failure is not None
    expected = {ChannelFailureKind.CLOSED, ChannelFailureKind.RESET} if close else {ChannelFailureKind.TIMED_OUT}
    assert fact.failure.kind in expected
