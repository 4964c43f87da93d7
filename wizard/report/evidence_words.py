"""What a run saw, as plain text: raw first bytes, both EHLO lists, the step of closing, the presented chain."""

from __future__ import annotations

from collections.abc import Iterable

from wizard.diagnosis.finding import Finding
from wizard.facts.check import CheckId, CheckRun, NotReached, Observed, Outcome
from wizard.facts.connection import OtherPortsFact, PortFact, TcpAttempt, TcpFact
from wizard.facts.dialogue import (
    AuthFact,
    ChannelFailure,
    EhloFact,
    EnvelopeFact,
    Exchange,
    GreetingFact,
    MessageFact,
    StartTlsFact,
)
from wizard.facts.names import AddressLookup, MailExchangersFact, NamesFact
from wizard.facts.tls import CertificateFact, TlsFact
from wizard.report.check_words import check_detail, check_label
from wizard.report.display_safe import display_safe
from wizard.report.fact_words import failure_detail
from wizard.report.security_words import pairing

_MOST_LINES = 60
_LINE = 300
_BYTES = 600


def evidence_text(run: CheckRun, finding: Finding) -> str:
    """Turn what a run saw into text, check by check; what the finding rests on comes first.

    Words and bytes of the server come out escaped and cut; arguments of commands, and so passwords, are never kept.
    """
    first = [check for check in finding.evidence if _says_something(run.outcomes.get(check))]
    others = [check for check in run.outcomes if check not in first and _says_something(run.outcomes.get(check))]
    blocks = [f"{finding.code} at {run.settings.endpoint}"]
    if first:
        blocks += ["This rests on:", *(_block(check, run) for check in first)]
    if others:
        blocks += ["Also seen:" if first else "Seen:", *(_block(check, run) for check in others)]
    return "\n\n".join(blocks) + "\n"


def certificate_lines(certificate: CertificateFact) -> tuple[str, ...]:
    """Turn one certificate into lines: subject, issuer, names, dates, key and fingerprint."""
    names = ", ".join(display_safe(name, 100) for name in certificate.untrusted_names[:20])
    return (
        f"Subject: {display_safe(certificate.untrusted_subject, _LINE)}",
        f"Issuer: {display_safe(certificate.untrusted_issuer, _LINE)}",
        f"Names: {names or 'none'}",
        f"Valid: {certificate.not_before:%Y-%m-%d %H:%M} to {certificate.not_after:%Y-%m-%d %H:%M} UTC",
        f"SHA-256 of the key: {certificate.spki_sha256}",
        f"SHA-256 of the certificate: {certificate.fingerprint_sha256}",
    )


def _says_something(outcome: Outcome | None) -> bool:
    return outcome is not None and not isinstance(outcome, NotReached)


def _block(check: CheckId, run: CheckRun) -> str:
    outcome = run.outcomes[check]
    lines = [f"{check_label(check)}: {check_detail(check, outcome, run)}"]
    if isinstance(outcome, Observed):
        lines += [f"  {line}" for line in _lines(outcome.fact)][:_MOST_LINES]
        lines.append(f"  after {outcome.fact.elapsed_s * 1000:.0f} ms")
    return "\n".join(lines)


def _lines(fact: object) -> Iterable[str]:
    match fact:
        case NamesFact():
            return _names(fact)
        case MailExchangersFact():
            return [f"MX {one.preference} {display_safe(one.host, 100)}" for one in fact.exchangers]
        case TcpFact(attempts=attempts):
            return [_attempt(attempt) for attempt in attempts]
        case OtherPortsFact(ports=ports):
            return [line for port in ports for line in _port(port)]
        case GreetingFact(exchange=exchange) | EnvelopeFact(exchange=exchange) | MessageFact(exchange=exchange):
            return _exchange(exchange)
        case EhloFact():
            where = "inside the encryption" if fact.encrypted else "before encryption"
            return [f"{where}, as {display_safe(fact.ehlo_domain, 100)}", *_exchange(fact.exchange)]
        case StartTlsFact():
            return _starttls(fact)
        case TlsFact():
            return _tls(fact)
        case AuthFact():
            offered = " ".join(display_safe(word, 40) for word in fact.offered[:20])
            tried = [f"offered: {offered or 'no way to sign in'}", f"used: {fact.mechanism or 'none'}"]
            return [*tried, *(_exchange(fact.exchange) if fact.exchange is not None else ())]
        case _:
            return ()


def _names(fact: NamesFact) -> list[str]:
    asked = [fact.operating_system, *([fact.dns] if fact.dns is not None else [])]
    return [_lookup(one) for one in asked]


def _lookup(lookup: AddressLookup) -> str:
    addresses = ", ".join(lookup.addresses[:20]) or lookup.outcome.value
    code = f" (error {lookup.errno})" if lookup.errno is not None else ""
    return f"{lookup.source.value}: {addresses}{code}"


def _attempt(attempt: TcpAttempt) -> str:
    code = f", error {attempt.errno}" if attempt.errno is not None else ""
    time = f"{attempt.elapsed_s * 1000:.0f} ms"
    return f"{attempt.address} port {attempt.port}: {attempt.result.value}{code}, {time}"


def _port(port: PortFact) -> list[str]:
    return [
        f"{pairing(port.port, port.security)}: {port.answer.value}{', works' if port.works else ''}",
        *(f"  {_attempt(attempt)}" for attempt in port.attempts),
    ]


def _starttls(fact: StartTlsFact) -> list[str]:
    lines = [f"announced: {'yes' if fact.offered else 'no'}"]
    lines += _exchange(fact.exchange) if fact.exchange is not None else []
    if fact.injected is not None:
        lines.append(f"arrived before the encryption: {_bytes(fact.injected)}")
    return lines


def _tls(fact: TlsFact) -> list[str]:
    lines = [f"asked for: {fact.reference_name}", f"outcome: {fact.outcome.value}"]
    if fact.version is not None:
        lines.append(f"{fact.version} {fact.cipher or ''}".rstrip())
    if fact.problems:
        lines.append(f"problems: {', '.join(problem.value for problem in fact.problems)}")
    if fact.verify_message is not None:
        lines.append(f"this computer says: {display_safe(fact.verify_message, _LINE)} (code {fact.verify_code})")
    if fact.failure is not None:
        lines += _failure(fact.failure)
    for number, certificate in enumerate(fact.chain, start=1):
        lines.append(f"certificate {number} of {len(fact.chain)} presented")
        lines += [f"  {line}" for line in certificate_lines(certificate)]
    return lines


def _exchange(exchange: Exchange) -> list[str]:
    lines = [] if exchange.reply is None else [display_safe(line, _LINE) for line in _reply_lines(exchange)]
    if exchange.failure is not None:
        step = f"at {exchange.verb}" if exchange.verb else "before the first word"
        lines += [f"{failure_detail(exchange.failure)}, {step}", *_failure(exchange.failure)]
    return lines


def _reply_lines(exchange: Exchange) -> list[str]:
    """Write a reply as it came: code, a hyphen on all lines but the last (RFC 5321 section 4.2.1)."""
    if exchange.reply is None:
        return []
    texts = exchange.reply.lines or ("",)
    last = len(texts) - 1
    return [f"{exchange.reply.code}{' ' if at == last else '-'}{text}" for at, text in enumerate(texts)]


def _failure(failure: ChannelFailure) -> list[str]:
    code = [f"error {failure.errno}"] if failure.errno is not None else []
    arrived = [f"first bytes: {_bytes(failure.untrusted_bytes)}"] if failure.untrusted_bytes else []
    return [*code, *arrived]


def _bytes(data: bytes) -> str:
    """Write bytes as text where they are text, else as hexadecimal digits."""
    try:
        return display_safe(data.decode("utf-8"), _BYTES)
    except UnicodeDecodeError:
        return data[:64].hex(" ") + (" \u2026" if len(data) > 64 else "")
