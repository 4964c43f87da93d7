"""One port looked at without credentials: what answers, and whether it would work."""

from __future__ import annotations

import ssl

import pytest

from tests.probe.certificates import DAY, HOST, NOW, Authority, Leaf, server_context
from tests.probe.scripted_server import ADDRESS, Peer, Script, serve
from tests.probe.submission_server import SubmissionServer
from wizard.facts.connection import PortAnswer, PortFact, TcpResult
from wizard.facts.network_view import Deadlines, NetworkView
from wizard.probe import port_probe
from wizard.probe.port_probe import observe_port
from wizard.settings.endpoint import Endpoint, Host
from wizard.settings.transport_security import TransportSecurity

STARTTLS = TransportSecurity.STARTTLS
IMPLICIT = TransportSecurity.IMPLICIT_TLS
PORT = 587


async def look(
    script: Script,
    security: TransportSecurity,
    authority: Authority,
    tls: ssl.SSLContext | None = None,
    step_s: float = 30,
) -> PortFact:
    with serve(script, tls) as server:
        network = server.network(PORT, ca_pem=authority.root.pem)
        deadlines = Deadlines(step_s=step_s, connect_s=30)
        fact = await observe_port(Endpoint(Host(HOST), PORT), security, [ADDRESS], network, deadlines)
        await server.all_closed()
        assert b"AUTH" not in server.log
        assert b"MAIL" not in server.log
    return fact


def saying(octets: bytes) -> Script:
    def script(peer: Peer) -> None:
        peer.say(octets)
        peer.hold()

    return script


def good(authority: Authority) -> ssl.SSLContext:
    return server_context(authority.issue(), authority.intermediate)


def expired(authority: Authority) -> ssl.SSLContext:
    return server_context(authority.issue(Leaf(not_after=NOW - DAY)), authority.intermediate)


async def test_starttls_that_works(authority: Authority) -> None:
    fact = await look(SubmissionServer(good(authority)), STARTTLS, authority)
    assert (fact.answer, fact.works) == (PortAnswer.SMTP, True)
    assert not fact.certificate_refused
    assert (fact.port, fact.security) == (PORT, STARTTLS)
    assert [attempt.result for attempt in fact.attempts] == [TcpResult.ESTABLISHED]


async def test_implicit_tls_that_works(authority: Authority) -> None:
    fact = await look(SubmissionServer(None), IMPLICIT, authority, good(authority))
    assert (fact.answer, fact.works) == (PortAnswer.SMTP, True)


async def test_starttls_with_a_refused_certificate_does_not_work(authority: Authority) -> None:
    fact = await look(SubmissionServer(expired(authority)), STARTTLS, authority)
    assert (fact.answer, fact.works) == (PortAnswer.SMTP, False)
    assert fact.certificate_refused


async def test_implicit_tls_with_a_refused_certificate_does_not_work(authority: Authority) -> None:
    fact = await look(SubmissionServer(None), IMPLICIT, authority, expired(authority))
    assert (fact.answer, fact.works) == (PortAnswer.TLS, False)
    assert fact.certificate_refused


async def test_smtp_without_starttls_does_not_work(authority: Authority) -> None:
    fact = await look(SubmissionServer(None), STARTTLS, authority)
    assert (fact.answer, fact.works) == (PortAnswer.SMTP, False)


async def test_injected_reply_does_not_work(authority: Authority) -> None:
    def inject(peer: Peer) -> None:
        peer.say(b"220 x\r\n")
        peer.hear()
        peer.say(b"250-x\r\n250 STARTTLS\r\n")
        peer.hear()
        peer.say(b"220 go\r\n250 forged\r\n")
        peer.start_tls(good(authority))

    fact = await look(inject, STARTTLS, authority)
    assert (fact.answer, fact.works) == (PortAnswer.SMTP, False)


async def test_plain_smtp_on_an_implicit_tls_look(authority: Authority) -> None:
    fact = await look(saying(b"220 mail ESMTP\r\n"), IMPLICIT, authority)
    assert (fact.answer, fact.works) == (PortAnswer.SMTP, False)


async def test_tls_on_a_starttls_look(authority: Authority) -> None:
    fact = await look(SubmissionServer(None), STARTTLS, authority, good(authority), step_s=0.2)
    assert (fact.answer, fact.works) == (PortAnswer.TLS, False)


@pytest.mark.parametrize("security", [STARTTLS, IMPLICIT])
async def test_silence(security: TransportSecurity, authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(port_probe, "_AFTER_SILENCE_S", 0.1)
    fact = await look(lambda peer: peer.hold(), security, authority, step_s=0.1)
    assert (fact.answer, fact.works) == (PortAnswer.SILENT, False)


@pytest.mark.parametrize("security", [STARTTLS, IMPLICIT])
@pytest.mark.parametrize("octets", [b"* OK IMAP4rev1 ready\r\n", b"SSH-2.0-OpenSSH_9.2\r\n", b"HTTP/1.1 400 Bad\r\n"])
async def test_other_protocols(security: TransportSecurity, octets: bytes, authority: Authority) -> None:
    fact = await look(saying(octets), security, authority)
    assert (fact.answer, fact.works) == (PortAnswer.OTHER_PROTOCOL, False)


@pytest.mark.parametrize("security", [STARTTLS, IMPLICIT])
async def test_closed_at_once(security: TransportSecurity, authority: Authority) -> None:
    fact = await look(lambda peer: peer.reset(), security, authority)
    assert (fact.answer, fact.works) == (PortAnswer.CLOSED_AT_ONCE, False)


@pytest.mark.parametrize("octets", [b"554 no service\r\n", b"421 too busy\r\n"])
async def test_refusing_greeting_does_not_work(octets: bytes, authority: Authority) -> None:
    fact = await look(saying(octets), STARTTLS, authority)
    assert (fact.answer, fact.works) == (PortAnswer.SMTP, False)


async def test_no_connection() -> None:
    fact = await observe_port(Endpoint(Host(HOST), PORT), STARTTLS, [ADDRESS], NetworkView(routes={}), Deadlines())
    assert (fact.answer, fact.works) == (PortAnswer.NO_CONNECTION, False)
    assert [attempt.result for attempt in fact.attempts] == [TcpResult.UNREACHABLE]
