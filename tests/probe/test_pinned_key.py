"""A pinned key stands in for the certificate's authority, name and dates, and for nothing else."""

from __future__ import annotations

import socket
from collections.abc import Callable

import pytest

from tests.probe.certificates import DAY, HOST, NOW, Authority, Issued, Leaf, self_signed, server_context
from tests.probe.scripted_server import ADDRESS, Peer, serve
from tests.probe.submission_server import PASSWORD, USERNAME, SubmissionServer
from wizard.facts.network_view import Deadlines, RunOptions
from wizard.facts.tls import CertificateProblem, TlsFact, TlsOutcome
from wizard.probe.certificates import certificate_fact
from wizard.probe.channel import Channel
from wizard.probe.port_probe import observe_port
from wizard.probe.submission import Submission
from wizard.probe.tls_handshake import TlsTerms, observe_tls, prepare_tls
from wizard.settings.credentials import Credentials
from wizard.settings.endpoint import Endpoint, Host
from wizard.settings.mailbox import Mailbox, Sender
from wizard.settings.secret import Secret
from wizard.settings.spki_pin import SpkiPin
from wizard.settings.submission_settings import SubmissionSettings
from wizard.settings.transport_security import TransportSecurity

SENDER = Mailbox("user", Host("probe.example"))


def key_of(issued: Issued) -> SpkiPin:
    return SpkiPin(certificate_fact(issued.certificate).spki_sha256)


async def shake(issued: Issued, pin: SpkiPin, name: str = HOST) -> TlsFact:
    with serve(Peer.hold, server_context(issued)) as server:
        sock = socket.create_connection(("127.0.0.1", server.port))
        sock.setblocking(False)
        channel = Channel(sock)
        terms = TlsTerms(name, None, pin)
        try:
            return await observe_tls(channel, await prepare_tls(terms), terms, 30)
        finally:
            channel.close()


BAD: list[Callable[[Authority], Issued]] = [
    lambda _: self_signed(),
    lambda authority: authority.issue(),
    lambda _: self_signed(Leaf(names=("other.example",), common_name="other.example")),
    lambda _: self_signed(Leaf(not_before=NOW - 90 * DAY, not_after=NOW - 2 * DAY)),
]


@pytest.mark.parametrize("make", BAD, ids=["self-signed", "unknown-root", "other-name", "expired"])
async def test_the_pinned_key_is_enough_whatever_the_certificate_says(
    make: Callable[[Authority], Issued], foreign_authority: Authority
) -> None:
    issued = make(foreign_authority)
    fact = await shake(issued, key_of(issued))
    assert fact.passed
    assert fact.outcome is TlsOutcome.PINNED
    assert fact.problems == ()


async def test_another_key_is_refused_even_with_a_good_certificate(authority: Authority) -> None:
    fact = await shake(authority.issue(), key_of(authority.issue()))
    assert not fact.passed
    assert fact.outcome is TlsOutcome.CERTIFICATE_REFUSED
    assert fact.problems == (CertificateProblem.PIN_CHANGED,)
    assert len(fact.chain) == 1


@pytest.mark.parametrize("held", [True, False])
async def test_the_password_goes_out_only_to_the_pinned_key(held: bool) -> None:
    issued = self_signed()
    pin = key_of(issued if held else self_signed())
    behaviour = SubmissionServer(None)
    with serve(behaviour, server_context(issued)) as server:
        settings = SubmissionSettings(
            Endpoint(Host(HOST), 465),
            TransportSecurity.IMPLICIT_TLS,
            Credentials(USERNAME, Secret(PASSWORD)),
            Sender("Jo", SENDER),
            pin,
        )
        options = RunOptions(deadlines=Deadlines(30, 30, 30))
        submission = Submission(settings, SENDER, options, server.network(465))
        assert (await submission.connect([ADDRESS])).passed
        assert (await submission.tls()).passed is held
        if held:
            assert (await submission.greeting()).passed
            assert (await submission.ehlo()).passed
            assert (await submission.sign_in(Credentials(USERNAME, Secret(PASSWORD)))).passed
        submission.close()
        await server.all_closed()
    assert behaviour.commands == (["EHLO", "AUTH"] if held else [])


async def test_a_port_works_with_the_key_that_is_pinned_for_it() -> None:
    issued = self_signed()
    with serve(SubmissionServer(None), server_context(issued)) as server:
        endpoint, limits = Endpoint(Host(HOST), 465), Deadlines(30, 30, 30)
        look = (endpoint, TransportSecurity.IMPLICIT_TLS, (ADDRESS,), server.network(465), limits)
        assert (await observe_port(*look, key_of(issued))).works
        assert not (await observe_port(*look)).works
