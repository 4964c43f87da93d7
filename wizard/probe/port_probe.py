"""One port of a host, looked at without credentials: what answers there, and would it work."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from wizard.facts.connection import PortAnswer, PortFact, TcpResult
from wizard.facts.dialogue import ChannelFailure, ChannelFailureKind, GreetingFact
from wizard.facts.masking import is_masked
from wizard.facts.network_view import Deadlines, NetworkView
from wizard.facts.tls import CertificateProblem, TlsFact, TlsOutcome
from wizard.probe.channel import Channel
from wizard.probe.dialler import Dialler
from wizard.probe.greeting_steps import observe_ehlo, observe_greeting, observe_starttls
from wizard.probe.tls_handshake import TlsTerms, looks_like_tls, observe_tls, prepare_tls
from wizard.settings.endpoint import Endpoint
from wizard.settings.spki_pin import SpkiPin
from wizard.settings.transport_security import TransportSecurity
from wizard.smtp.session import SmtpSession

_MAX_STEP_S = 6.0
_AFTER_SILENCE_S = 3.0
_MAX_GREETING = 200
_REPLY_BEGINS = re.compile(rb"[2-5][0-9]{2}[ -]")


@dataclass(slots=True)
class _Visit:
    """One connection, and what it showed on the way."""

    channel: Channel
    session: SmtpSession
    terms: TlsTerms
    step_s: float
    tls: TlsFact | None = None
    greeting: str = ""
    starttls_offered: bool | None = None
    offers_sign_in: bool | None = None

    @property
    def certificate_problems(self) -> tuple[CertificateProblem, ...]:
        refused = self.tls is not None and self.tls.outcome is TlsOutcome.CERTIFICATE_REFUSED
        return self.tls.problems if refused and self.tls is not None else ()

    @property
    def leaf_sha256(self) -> str | None:
        return self.tls.chain[0].fingerprint_sha256 if self.tls is not None and self.tls.chain else None

    @property
    def masked(self) -> bool:
        names = self.session.keywords.keywords if self.session.keywords is not None else ()
        return is_masked(self.greeting, tuple(keyword.name for keyword in names))


async def observe_port(
    endpoint: Endpoint,
    security: TransportSecurity,
    addresses: Sequence[str],
    network: NetworkView,
    deadlines: Deadlines,
    pin: SpkiPin | None = None,
    *,
    wait_for_both: bool = True,
) -> PortFact:
    """Connect, and go as far as verified TLS; no name and no password is sent.

    ``pin`` is the key that is trusted for this very host and port. ``wait_for_both``: wait for the other address
    family too, which tells more and takes up to 1.5 s.
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
            terms = TlsTerms(endpoint.host.ascii, network.ca_pem, pin)
            visit = _Visit(channel, SmtpSession(), terms, min(deadlines.step_s, _MAX_STEP_S))
            answer, works = await _VISITS[security](visit)
            channel.close()
        attempts = (await dialler.settle() if wait_for_both else dialler.fact).attempts
    finally:
        dialler.close()
        if channel is not None:
            channel.close()
    bare = PortFact(endpoint.port, security, attempts, answer, works, loop.time() - began)
    return bare if visit is None else _with_evidence(bare, visit)


def _with_evidence(fact: PortFact, visit: _Visit) -> PortFact:
    return replace(
        fact,
        certificate_refused=bool(visit.certificate_problems),
        certificate_problems=visit.certificate_problems,
        leaf_sha256=visit.leaf_sha256,
        starttls_offered=visit.starttls_offered,
        offers_sign_in=visit.offers_sign_in,
        masked=visit.masked,
        untrusted_greeting=visit.greeting[:_MAX_GREETING],
    )


async def _visit_implicit_tls(visit: _Visit) -> tuple[PortAnswer, bool]:
    tls = await _shake_hands(visit, visit.step_s)
    if not tls.passed:
        return _answer_to_tls(tls), False
    visit.session.tls_established(verified=True)
    greeting = await _greet(visit)
    if greeting.exchange.reply is None:
        failure = greeting.exchange.failure
        other = failure is not None and failure.kind is ChannelFailureKind.NOT_SMTP
        return PortAnswer.OTHER_PROTOCOL if other else PortAnswer.TLS, False
    if greeting.passed:
        await _look_for_sign_in(visit)
    return PortAnswer.SMTP, greeting.passed


async def _visit_starttls(visit: _Visit) -> tuple[PortAnswer, bool]:
    answer, open_for_smtp = await _visit_cleartext(visit)
    if not open_for_smtp:
        return answer, False
    offer = await observe_starttls(visit.channel, visit.session, visit.step_s)
    if not offer.passed or offer.injected is not None:
        return answer, False
    if not (await _shake_hands(visit, visit.step_s)).passed:
        return answer, False
    visit.session.tls_established(verified=True)
    await _look_for_sign_in(visit)
    return answer, True


async def _look_for_sign_in(visit: _Visit) -> None:
    """Say EHLO inside TLS to see whether a sign-in would be possible; none is tried."""
    ehlo = await observe_ehlo(visit.channel, visit.session, None, visit.step_s)
    visit.offers_sign_in = bool(ehlo.keywords.auth_mechanisms) if ehlo.keywords is not None else None


async def _visit_cleartext(visit: _Visit) -> tuple[PortAnswer, bool]:
    greeting = await _greet(visit)
    failure = greeting.exchange.failure
    if failure is not None:
        return await _answer_without_greeting(visit, failure), False
    if not greeting.passed:
        return PortAnswer.SMTP, False
    ehlo = await observe_ehlo(visit.channel, visit.session, None, visit.step_s)
    visit.starttls_offered = ehlo.keywords.has("STARTTLS") if ehlo.keywords is not None else None
    return PortAnswer.SMTP, ehlo.passed


async def _greet(visit: _Visit) -> GreetingFact:
    greeting = await observe_greeting(visit.channel, visit.session, visit.step_s)
    reply = greeting.exchange.reply
    visit.greeting = reply.lines[0] if reply is not None and reply.lines else ""
    return greeting


_VISITS = {
    TransportSecurity.IMPLICIT_TLS: _visit_implicit_tls,
    TransportSecurity.STARTTLS: _visit_starttls,
    TransportSecurity.CLEARTEXT: _visit_cleartext,
}


async def _answer_without_greeting(visit: _Visit, failure: ChannelFailure) -> PortAnswer:
    if failure.untrusted_bytes:
        in_tls = looks_like_tls(failure.untrusted_bytes)
        return PortAnswer.TLS if in_tls else PortAnswer.OTHER_PROTOCOL
    if failure.kind is not ChannelFailureKind.TIMED_OUT:
        return PortAnswer.CLOSED_AT_ONCE
    # Whoever waits for the client to begin may be waiting for TLS: the mark of an implicit TLS port.
    return _answer_to_tls(await _shake_hands(visit, _AFTER_SILENCE_S))


async def _shake_hands(visit: _Visit, limit_s: float) -> TlsFact:
    tls = await observe_tls(visit.channel, await prepare_tls(visit.terms), visit.terms, limit_s)
    visit.tls = tls
    return tls


def _answer_to_tls(tls: TlsFact) -> PortAnswer:
    if tls.outcome not in (TlsOutcome.NOT_TLS, TlsOutcome.CHANNEL_FAILED):
        return PortAnswer.TLS
    failure = tls.failure
    if failure is None or not failure.untrusted_bytes:
        timed_out = failure is not None and failure.kind is ChannelFailureKind.TIMED_OUT
        return PortAnswer.SILENT if timed_out else PortAnswer.CLOSED_AT_ONCE
    return PortAnswer.SMTP if _REPLY_BEGINS.match(failure.untrusted_bytes) else PortAnswer.OTHER_PROTOCOL
