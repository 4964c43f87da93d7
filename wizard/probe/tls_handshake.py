"""TLS with full verification against the operating system's store, or against one pinned key; never without."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol

import truststore

from wizard.facts.dialogue import ChannelFailure, ChannelFailureKind
from wizard.facts.tls import CertificateProblem, TlsFact, TlsOutcome
from wizard.probe.certificates import certificate_fact, read_chain
from wizard.probe.chain_problems import chain_problems
from wizard.probe.channel import Channel, PreparedTls
from wizard.probe.trust_anchors import trust_anchors
from wizard.settings.spki_pin import SpkiPin
from wizard.smtp.reply_parser import MAX_KEPT

_ALERT_LIMIT_S = 1.0
_ENCODING_DER = 2
_RECORD_TYPES = frozenset({20, 21, 22, 23})
_REASONS: dict[str, TlsOutcome] = {
    "UNSUPPORTED_PROTOCOL": TlsOutcome.NO_COMMON_VERSION,
    "TLSV1_ALERT_PROTOCOL_VERSION": TlsOutcome.NO_COMMON_VERSION,
    "UNKNOWN_PROTOCOL": TlsOutcome.NO_COMMON_VERSION,
    "WRONG_SSL_VERSION": TlsOutcome.NO_COMMON_VERSION,
    "TLSV1_ALERT_INSUFFICIENT_SECURITY": TlsOutcome.NO_COMMON_CIPHER,
    "SSLV3_ALERT_HANDSHAKE_FAILURE": TlsOutcome.NO_COMMON_CIPHER,
    "NO_CIPHERS_AVAILABLE": TlsOutcome.NO_COMMON_CIPHER,
    "WRONG_CIPHER_RETURNED": TlsOutcome.NO_COMMON_CIPHER,
    "UNKNOWN_CIPHER_RETURNED": TlsOutcome.NO_COMMON_CIPHER,
    "DH_KEY_TOO_SMALL": TlsOutcome.NO_COMMON_CIPHER,
    "WRONG_SIGNATURE_TYPE": TlsOutcome.NO_COMMON_CIPHER,
    "UNSAFE_LEGACY_RENEGOTIATION_DISABLED": TlsOutcome.NO_COMMON_CIPHER,
}


class _DerCertificate(Protocol):
    def public_bytes(self, encoding: int) -> bytes: ...


@dataclass(frozen=True, slots=True)
class TlsTerms:
    """Whom to verify (``reference_name``), and what is trusted besides the operating system's store.

    ``pin``: the one key that the peer must hold; then nothing else of its certificates counts.
    """

    reference_name: str
    ca_pem: str | None
    pin: SpkiPin | None = None


@dataclass(frozen=True, slots=True)
class Ending:
    """How a handshake ended, and what the verifier or the channel said."""

    outcome: TlsOutcome
    failure: ChannelFailure | None = None
    verify_code: int | None = None
    verify_message: str | None = None


def make_context(ca_pem: str | None) -> ssl.SSLContext:
    """Make the client context: TLS 1.2 or later, the certificate required, the host name checked (RFC 9525).

    It is not ``ssl.create_default_context``: that one is stricter from Python 3.13 on, and the verdict must not
    depend on the Python that the program came with. The common name never counts as a host name.
    Raises ValueError when ``ca_pem`` holds no certificate.
    """
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.hostname_checks_common_name = False
    if ca_pem is not None:
        try:
            context.load_verify_locations(cadata=ca_pem)
        except ssl.SSLError as error:
            raise ValueError("no certificate in the CA text") from error
    return context


def make_pinned_context() -> ssl.SSLContext:
    """Make the client context for a pinned key: no authority and no name is asked, the key is compared afterwards.

    The handshake proves that the peer holds the key of its certificate (RFC 8446 section 4.4.3).
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


async def prepare_tls(terms: TlsTerms) -> PreparedTls:
    """Make a TLS client in a thread: reading the trust store takes some 20 ms, which the connect can cover."""
    return await asyncio.to_thread(_prepare, terms)


def _prepare(terms: TlsTerms) -> PreparedTls:
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    context = make_context(terms.ca_pem) if terms.pin is None else make_pinned_context()
    return PreparedTls(context.wrap_bio(incoming, outgoing, server_hostname=terms.reference_name), incoming, outgoing)


async def observe_tls(channel: Channel, tls: PreparedTls, terms: TlsTerms, limit_s: float) -> TlsFact:
    """Shake hands within ``limit_s`` seconds; the channel is encrypted only when the outcome is VERIFIED or PINNED.

    The client's last flight stays in the buffer and leaves with the next command: one round trip less.
    """
    loop = asyncio.get_running_loop()
    began = loop.time()
    now = datetime.now(UTC)
    ending = await shake_hands(channel, tls, began + limit_s)
    presented = read_chain(_peer_chain(tls.connection))
    problems: tuple[CertificateProblem, ...] = ()
    if terms.pin is not None and ending.outcome is TlsOutcome.VERIFIED:
        held = bool(presented) and certificate_fact(presented[0]).spki_sha256 == terms.pin.sha256
        ending = Ending(TlsOutcome.PINNED if held else TlsOutcome.CERTIFICATE_REFUSED)
        problems = () if held else (CertificateProblem.PIN_CHANGED,)
    if ending.outcome in (TlsOutcome.VERIFIED, TlsOutcome.PINNED):
        channel.tls_established(tls)
    elapsed_s = loop.time() - began
    if terms.pin is None and ending.outcome is TlsOutcome.CERTIFICATE_REFUSED:
        anchors = await asyncio.to_thread(trust_anchors, terms.ca_pem)
        problems = chain_problems(presented, terms.reference_name, now, anchors, ending.verify_code)
    cipher = tls.connection.cipher()
    return TlsFact(
        outcome=ending.outcome,
        version=tls.connection.version(),
        cipher=cipher[0] if cipher else None,
        reference_name=terms.reference_name,
        problems=problems,
        verify_code=ending.verify_code,
        verify_message=ending.verify_message,
        chain=tuple(map(certificate_fact, presented)),
        failure=ending.failure,
        observed_at=now,
        elapsed_s=elapsed_s,
    )


async def shake_hands(channel: Channel, tls: PreparedTls, until: float) -> Ending:
    """Trade flights with the peer until the handshake ends, fails, or the loop's clock says ``until``."""
    received = b""
    while True:
        try:
            tls.connection.do_handshake()
        except ssl.SSLWantReadError:
            pass
        except ssl.SSLCertVerificationError as error:
            await _send_alert(channel, tls)
            # Windows and macOS set neither attribute in every case.
            code, message = getattr(error, "verify_code", None), getattr(error, "verify_message", None)
            return Ending(TlsOutcome.CERTIFICATE_REFUSED, None, code, message or str(error))
        except ssl.SSLError as error:
            await _send_alert(channel, tls)
            return _classify(error, received)
        else:
            return Ending(TlsOutcome.VERIFIED)
        octets = await _trade(channel, tls, until)
        if isinstance(octets, ChannelFailure):
            failure = ChannelFailure(octets.kind, octets.errno, received)
            return Ending(TlsOutcome.CHANNEL_FAILED, failure)
        received = (received + octets)[:MAX_KEPT]
        tls.incoming.write(octets)


async def _trade(channel: Channel, tls: PreparedTls, until: float) -> bytes | ChannelFailure:
    if (waiting := tls.outgoing.read()) and (failed := await channel.send_raw(waiting, until)) is not None:
        return failed
    return await channel.receive_raw(until)


async def _send_alert(channel: Channel, tls: PreparedTls) -> None:
    if alert := tls.outgoing.read():
        await channel.send_raw(alert, asyncio.get_running_loop().time() + _ALERT_LIMIT_S)


def _classify(error: ssl.SSLError, received: bytes) -> Ending:
    failure = ChannelFailure(ChannelFailureKind.TLS_ERROR, None, received)
    if not looks_like_tls(received):
        return Ending(TlsOutcome.NOT_TLS, failure, None, error.reason)
    reason = error.reason or ""
    outcome = _REASONS.get(reason, TlsOutcome.ALERT)
    return Ending(outcome, failure, None, reason or None)


def looks_like_tls(received: bytes) -> bool:
    """Tell whether the first octets are a TLS record (RFC 8446 section 5.1)."""
    return len(received) >= 2 and received[0] in _RECORD_TYPES and received[1] == 3


def _peer_chain(connection: ssl.SSLObject) -> list[bytes]:
    """Give the presented chain, even after a failed verification, where Python's public methods give none."""
    inner = getattr(connection, "_sslobj", None)
    method = getattr(connection, "get_unverified_chain", None) or getattr(inner, "get_unverified_chain", None)
    chain: Iterable[bytes | _DerCertificate] = (method() if method is not None else None) or ()
    return [entry if isinstance(entry, bytes) else entry.public_bytes(_ENCODING_DER) for entry in chain]
