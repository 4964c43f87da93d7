"""One port of a host, looked at without credentials: what answers there, and would it work."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from dataclasses import dataclass

from wizard.facts.connection import PortAnswer, PortFact, TcpResult
from wizard.facts.dialogue import ChannelFailure, ChannelFailureKind
from wizard.facts.network_view import Deadlines, NetworkView
from wizard.facts.tls import TlsFact, TlsOutcome
from wizard.probe.channel import Channel
from wizard.probe.dialler import Dialler
from wizard.probe.greeting_steps import observe_ehlo, observe_greeting, observe_starttls
from wizard.probe.tls_handshake import TlsTerms, observe_tls, prepare_tls
from wizard.settings.endpoint import Endpoint
from wizard.settings.transport_security import TransportSecurity
from wizard.smtp.session import SmtpSession

_MAX_STEP_S = 6.0
_AFTER_SILENCE_S = 3.0
_REPLY_BEGINS = re.compile(rb"[2-5][0-9]{2}[ -]")


@dataclass(slots=True)
class _Visit:
    channel: Channel
    session: SmtpSession
    terms: TlsTerms
    step_s: float
    certificate_refused: bool = False


async def observe_port(
    endpoint: Endpoint,
    security: TransportSecurity,
    addresses: Sequence[str],
    network: NetworkView,
    deadlines: Deadlines,
    *,
    wait_for_both: bool = True,
) -> PortFact:
    """Connect, and go as far as verified TLS; no name and no password is sent.

    ``wait_for_both``: wait for the other address family too, which tells more and takes up to 1.5 s.
    """
    loop = asyncio.get_running_loop()
    began = loop.time()
    dialler = Dialler(network, deadlines.connect_s)
    channel: Channel | None = None
    answer, works = PortAnswer.NO_CONNECTION, False
    visit: _Visit | None = None
    try:
        tcp = await dialler.connect(addresses, endpoint.port)
        if any(attempt.result is TcpResult.RESET for attempt in tcp.attempts):
            # The connection stood and was dropped before we could look.
            answer = PortAnswer.CLOSED_AT_ONCE
        if tcp.passed:
            channel = Channel(dialler.take_socket())
            terms = TlsTerms(endpoint.host.ascii, network.ca_pem)
            visit = _Visit(channel, SmtpSession(), terms, min(deadlines.step_s, _MAX_STEP_S))
            answer, works = await _VISITS[security](visit)
            channel.close()
        attempts = (await dialler.settle() if wait_for_both else dialler.fact).attempts
    finally:
        dialler.close()
        if channel is not None:
            channel.close()
    refused = visit is not None and visit.certificate_refused
    return PortFact(endpoint.port, security, attempts, answer, works, loop.time() - began, refused)


async def _visit_implicit_tls(visit: _Visit) -> tuple[PortAnswer, bool]:
    tls = await _shake_hands(visit, visit.step_s)
    if not tls.passed:
        return _answer_to_tls(tls), False
    visit.session.tls_established(verified=True)
    greeting = await observe_greeting(visit.channel, visit.session, visit.step_s)
    if greeting.exchange.reply is None:
        return PortAnswer.TLS, False
    return PortAnswer.SMTP, greeting.passed


async def _visit_starttls(visit: _Visit) -> tuple[PortAnswer, bool]:
    answer, open_for_smtp = await _visit_cleartext(visit)
    if not open_for_smtp:
        return answer, False
    offer = await observe_starttls(visit.channel, visit.session, visit.step_s)
    if not offer.passed or offer.injected is not None:
        return answer, False
    return answer, (await _shake_hands(visit, visit.step_s)).passed


async def _visit_cleartext(visit: _Visit) -> tuple[PortAnswer, bool]:
    greeting = await observe_greeting(visit.channel, visit.session, visit.step_s)
    failure = greeting.exchange.failure
    if failure is not None:
        return await _answer_without_greeting(visit, failure), False
    if not greeting.passed:
        return PortAnswer.SMTP, False
    ehlo = await observe_ehlo(visit.channel, visit.session, None, visit.step_s)
    return PortAnswer.SMTP, ehlo.passed


_VISITS = {
    TransportSecurity.IMPLICIT_TLS: _visit_implicit_tls,
    TransportSecurity.STARTTLS: _visit_starttls,
    TransportSecurity.CLEARTEXT: _visit_cleartext,
}


async def _answer_without_greeting(visit: _Visit, failure: ChannelFailure) -> PortAnswer:
    if failure.untrusted_bytes:
        return PortAnswer.OTHER_PROTOCOL
    if failure.kind is not ChannelFailureKind.TIMED_OUT:
        return PortAnswer.CLOSED_AT_ONCE
    # Whoever waits for the client to begin may be waiting for TLS: the mark of an implicit TLS port.
    return _answer_to_tls(await _shake_hands(visit, _AFTER_SILENCE_S))


async def _shake_hands(visit: _Visit, limit_s: float) -> TlsFact:
    tls = await observe_tls(visit.channel, await prepare_tls(visit.terms), visit.terms, limit_s)
    visit.certificate_refused = tls.outcome is TlsOutcome.CERTIFICATE_REFUSED
    return tls


def _answer_to_tls(tls: TlsFact) -> PortAnswer:
    if tls.outcome not in (TlsOutcome.NOT_TLS, TlsOutcome.CHANNEL_FAILED):
        return PortAnswer.TLS
    failure = tls.failure
    if failure is None or not failure.untrusted_bytes:
        timed_out = failure is not None and failure.kind is ChannelFailureKind.TIMED_OUT
        return PortAnswer.SILENT if timed_out else PortAnswer.CLOSED_AT_ONCE
    return PortAnswer.SMTP if _REPLY_BEGINS.match(failure.untrusted_bytes) else PortAnswer.OTHER_PROTOCOL
