"""Facts about a TLS handshake to signs, and which of several certificate problems is the root of the others."""

from __future__ import annotations

import re

from wizard.diagnosis.phrase_book import signs_in
from wizard.diagnosis.sign import Sign
from wizard.diagnosis.text_folding import folded
from wizard.facts.dialogue import ChannelFailureKind
from wizard.facts.tls import CertificateProblem, TlsFact, TlsOutcome

_P = CertificateProblem
_HANDSHAKE_ALERT = "SSLV3_ALERT_HANDSHAKE_FAILURE"
_POSITIVE = re.compile(rb"[23][0-9]{2}[ -]")
_NEGATIVE = re.compile(rb"[45][0-9]{2}[ -]")
# A chain nobody vouches for proves nothing, so its dates and names say nothing either; a chain for another name is
# somebody else's, so that its dates are somebody else's matter.
_ROOT_ORDER = (
    _P.PIN_CHANGED,
    _P.REVOKED,
    _P.SELF_SIGNED,
    _P.UNKNOWN_ROOT,
    _P.INCOMPLETE_CHAIN,
    _P.WRONG_NAME,
    _P.EXPIRED,
    _P.NOT_YET_VALID,
    _P.WEAK,
    _P.STRICT_RULES,
    _P.OTHER,
)
_SIGNS = {
    _P.PIN_CHANGED: Sign.PIN_CHANGED,
    _P.REVOKED: Sign.CERT_REVOKED,
    _P.SELF_SIGNED: Sign.CERT_SELF_SIGNED,
    _P.UNKNOWN_ROOT: Sign.CERT_ISSUER_UNKNOWN,
    _P.INCOMPLETE_CHAIN: Sign.CERT_INCOMPLETE,
    _P.WRONG_NAME: Sign.CERT_WRONG_NAME,
    _P.EXPIRED: Sign.CERT_EXPIRED,
    _P.NOT_YET_VALID: Sign.CERT_NOT_YET_VALID,
    _P.WEAK: Sign.WEAK_CRYPTO,
    _P.STRICT_RULES: Sign.CERT_STRICT,
    _P.OTHER: Sign.CERT_REFUSED,
}
CODE_OF: dict[CertificateProblem, str] = {
    _P.PIN_CHANGED: "tls.pin_changed",
    _P.REVOKED: "tls.cert_revoked",
    _P.SELF_SIGNED: "tls.cert_self_signed",
    _P.UNKNOWN_ROOT: "tls.cert_untrusted_root",
    _P.INCOMPLETE_CHAIN: "tls.cert_chain_incomplete",
    _P.WRONG_NAME: "tls.cert_hostname_mismatch",
    _P.EXPIRED: "tls.cert_expired",
    _P.NOT_YET_VALID: "tls.cert_not_yet_valid",
    _P.WEAK: "tls.tls_weak_crypto",
    _P.STRICT_RULES: "tls.cert_strict_x509",
    _P.OTHER: "tls.cert_untrusted_root",
}


def root_problem(problems: tuple[CertificateProblem, ...]) -> CertificateProblem | None:
    """Pick the problem that has to be mended first; None when there is none."""
    return next((problem for problem in _ROOT_ORDER if problem in problems), None)


def tls_signs(fact: TlsFact, *, after_starttls: bool) -> set[Sign]:
    """Turn a failed handshake into signs: how it ended, the root problem of the chain, who may have replaced it."""
    match fact.outcome:
        case TlsOutcome.NOT_TLS:
            return _clear_text_signs(fact) if after_starttls else _first_octets_signs(fact)
        case TlsOutcome.NO_COMMON_VERSION:
            return {Sign.SERVER_TLS_OLD}
        case TlsOutcome.NO_COMMON_CIPHER:
            # The server's certificate comes after its choice of a cipher: what fails later is something else, such
            # as a certificate that it wants from the client.
            return {Sign.TLS_BROKEN} if _alert_after_certificate(fact) else {Sign.WEAK_CRYPTO, Sign.NOTHING_IN_COMMON}
        case TlsOutcome.CERTIFICATE_REFUSED:
            return _chain_signs(fact)
        case TlsOutcome.CHANNEL_FAILED:
            return _channel_signs(fact, after_starttls=after_starttls)
        case _:
            return {Sign.TLS_BROKEN}


def _clear_text_signs(fact: TlsFact) -> set[Sign]:
    """Tell what came in clear after the server had agreed to STARTTLS.

    A refusal means that it read our first TLS message as a command; any other reply answers nothing that we said, so
    that somebody put it in.
    """
    first = fact.failure.untrusted_bytes[:4] if fact.failure is not None else b""
    if _POSITIVE.match(first):
        return {Sign.INJECTED}
    return {Sign.STARTTLS_BROKEN} if _NEGATIVE.match(first) else {Sign.TLS_BROKEN}


def _first_octets_signs(fact: TlsFact) -> set[Sign]:
    """Tell a port that speaks in clear from octets that are neither TLS nor text."""
    octets = fact.failure.untrusted_bytes if fact.failure is not None else b""
    binary = any(octet >= 0x80 or octet < 0x09 for octet in octets)
    return {Sign.OTHER_SERVICE} if binary else {Sign.NOT_TLS}


def _alert_after_certificate(fact: TlsFact) -> bool:
    return bool(fact.chain) and fact.verify_message == _HANDSHAKE_ALERT


def _channel_signs(fact: TlsFact, *, after_starttls: bool) -> set[Sign]:
    """Tell silence from a cut; a server that spoke SMTP before and cuts here has trouble with its own TLS."""
    kind = fact.failure.kind if fact.failure is not None else None
    if kind is ChannelFailureKind.TIMED_OUT:
        return {Sign.TIMED_OUT}
    if kind in (ChannelFailureKind.CLOSED, ChannelFailureKind.RESET):
        return {Sign.CLOSED, Sign.TLS_EOF} if after_starttls else {Sign.CLOSED}
    return {Sign.TLS_BROKEN}


def _chain_signs(fact: TlsFact) -> set[Sign]:
    problem = root_problem(fact.problems)
    signs = {Sign.CERT_REFUSED} if problem is None else {_SIGNS[problem]}
    issuers = folded(" ".join(certificate.untrusted_issuer for certificate in fact.chain))
    if Sign.INTERCEPTOR in signs_in(issuers):
        signs.add(Sign.INTERCEPTOR)
    if _clock_is_suspect(fact):
        signs.add(Sign.CLOCK)
    return signs


def _clock_is_suspect(fact: TlsFact) -> bool:
    """Tell whether several certificates of one chain seem outside their time at once, as a wrong clock makes them."""
    outside = [c for c in fact.chain if not c.not_before <= fact.observed_at <= c.not_after]
    return len(fact.chain) > 1 and len(outside) == len(fact.chain)
