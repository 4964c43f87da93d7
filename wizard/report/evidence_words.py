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
from wizard.words.translation import translate

_MOST_LINES = 60
_LINE = 300
_BYTES = 600


def evidence_text(run: CheckRun, finding: Finding) -> str:
    """Turn what a run saw into text, check by check; what the finding rests on comes first.

    Words and bytes of the server come out escaped and cut; arguments of commands, and so passwords, are never kept.
    """
    first = [check for check in finding.evidence if _says_something(run.outcomes.get(check))]
    others = [check for check in run.outcomes if check not in first and _says_something(run.outcomes.get(check))]
    blocks = [translate("report", "{code} at {endpoint}").format(code=finding.code, endpoint=run.settings.endpoint)]
    if first:
        blocks += [translate("report", "This rests on:"), *(_block(check, run) for check in first)]
    if others:
        blocks += [
            translate("report", "Also seen:") if first else translate("report", "Seen:"),
            *(_block(check, run) for check in others),
        ]
    return "\n\n".join(blocks) + "\n"


def certificate_lines(certificate: CertificateFact) -> tuple[str, ...]:
    """Turn one certificate into lines: subject, issuer, names, dates, key and fingerprint."""
    names = ", ".join(display_safe(name, 100) for name in certificate.untrusted_names[:20])
    return (
        translate("report", "Subject: {untrusted_subject}").format(
            untrusted_subject=display_safe(certificate.untrusted_subject, _LINE)
        ),
        translate("report", "Issuer: {untrusted_issuer}").format(
            untrusted_issuer=display_safe(certificate.untrusted_issuer, _LINE)
        ),
        translate("report", "Names: {value}").format(value=names or "none"),
        translate("report", "Valid: {not_before} to {not_after} UTC").format(
            not_before=f"{certificate.not_before:%Y-%m-%d %H:%M}", not_after=f"{certificate.not_after:%Y-%m-%d %H:%M}"
        ),
        translate("report", "SHA-256 of the key: {spki_sha256}").format(spki_sha256=certificate.spki_sha256),
        translate("report", "SHA-256 of the certificate: {fingerprint_sha256}").format(
            fingerprint_sha256=certificate.fingerprint_sha256
        ),
    )


def _says_something(outcome: Outcome | None) -> bool:
    return outcome is not None and not isinstance(outcome, NotReached)


def _block(check: CheckId, run: CheckRun) -> str:
    outcome = run.outcomes[check]
    lines = [f"{check_label(check)}: {check_detail(check, outcome, run)}"]
    if isinstance(outcome, Observed):
        lines += [f"  {line}" for line in _lines(outcome.fact)][:_MOST_LINES]
        lines.append(translate("report", "  after {value} ms").format(value=f"{outcome.fact.elapsed_s * 1000:.0f}"))
    return "\n".join(lines)


def _lines(fact: object) -> Iterable[str]:
    match fact:
        case NamesFact():
            return _names(fact)
        case MailExchangersFact():
            return [
                translate("report", "MX {preference} {host}").format(
                    preference=one.preference, host=display_safe(one.host, 100)
                )
                for one in fact.exchangers
            ]
        case TcpFact(attempts=attempts):
            return [_attempt(attempt) for attempt in attempts]
        case OtherPortsFact(ports=ports):
            return [line for port in ports for line in _port(port)]
        case GreetingFact(exchange=exchange) | EnvelopeFact(exchange=exchange) | MessageFact(exchange=exchange):
            return _exchange(exchange)
        case EhloFact():
            where = (
                translate("report", "inside the encryption")
                if fact.encrypted
                else translate("report", "before encryption")
            )
            return [
                translate("report", "{where}, as {ehlo_domain}").format(
                    where=where, ehlo_domain=display_safe(fact.ehlo_domain, 100)
                ),
                *_exchange(fact.exchange),
            ]
        case StartTlsFact():
            return _starttls(fact)
        case TlsFact():
            return _tls(fact)
        case AuthFact():
            offered = " ".join(display_safe(word, 40) for word in fact.offered[:20])
            tried = [
                translate("report", "offered: {value}").format(value=offered or "no way to sign in"),
                translate("report", "used: {value}").format(value=fact.mechanism or "none"),
            ]
            return [*tried, *(_exchange(fact.exchange) if fact.exchange is not None else ())]
        case _:
            return ()


def _names(fact: NamesFact) -> list[str]:
    asked = [fact.operating_system, *([fact.dns] if fact.dns is not None else [])]
    return [_lookup(one) for one in asked]


def _lookup(lookup: AddressLookup) -> str:
    addresses = ", ".join(lookup.addresses[:20]) or lookup.outcome.value
    code = translate("report", " (error {errno})").format(errno=lookup.errno) if lookup.errno is not None else ""
    return f"{lookup.source.value}: {addresses}{code}"


def _attempt(attempt: TcpAttempt) -> str:
    code = translate("report", ", error {errno}").format(errno=attempt.errno) if attempt.errno is not None else ""
    time = f"{attempt.elapsed_s * 1000:.0f} ms"
    return translate("report", "{address} port {port}: {result}{code}, {time}").format(
        address=attempt.address, port=attempt.port, result=attempt.result.value, code=code, time=time
    )


def _port(port: PortFact) -> list[str]:
    return [
        f"{pairing(port.port, port.security)}: {port.answer.value}{', works' if port.works else ''}",
        *(f"  {_attempt(attempt)}" for attempt in port.attempts),
    ]


def _starttls(fact: StartTlsFact) -> list[str]:
    lines = [translate("report", "announced: {value}").format(value="yes" if fact.offered else "no")]
    lines += _exchange(fact.exchange) if fact.exchange is not None else []
    if fact.injected is not None:
        lines.append(
            translate("report", "arrived before the encryption: {injected}").format(injected=_bytes(fact.injected))
        )
    return lines


def _tls(fact: TlsFact) -> list[str]:
    lines = [
        translate("report", "asked for: {reference_name}").format(reference_name=fact.reference_name),
        translate("report", "outcome: {outcome}").format(outcome=fact.outcome.value),
    ]
    if fact.version is not None:
        lines.append(f"{fact.version} {fact.cipher or ''}".rstrip())
    if fact.problems:
        lines.append(
            translate("report", "problems: {join}").format(join=", ".join(problem.value for problem in fact.problems))
        )
    if fact.verify_message is not None:
        lines.append(
            translate("report", "this computer says: {verify_message} (code {verify_code})").format(
                verify_message=display_safe(fact.verify_message, _LINE), verify_code=fact.verify_code
            )
        )
    if fact.failure is not None:
        lines += _failure(fact.failure)
    for number, certificate in enumerate(fact.chain, start=1):
        lines.append(
            translate("report", "certificate {number} of {chain} presented").format(
                number=number, chain=len(fact.chain)
            )
        )
        lines += [f"  {line}" for line in certificate_lines(certificate)]
    return lines


def _exchange(exchange: Exchange) -> list[str]:
    lines = [] if exchange.reply is None else [display_safe(line, _LINE) for line in _reply_lines(exchange)]
    if exchange.failure is not None:
        step = (
            translate("report", "at {verb}").format(verb=exchange.verb)
            if exchange.verb
            else translate("report", "before the first word")
        )
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
    code = [translate("report", "error {errno}").format(errno=failure.errno)] if failure.errno is not None else []
    arrived = (
        [
            translate("report", "first bytes: {untrusted_bytes}").format(
                untrusted_bytes=_bytes(failure.untrusted_bytes)
            )
        ]
        if failure.untrusted_bytes
        else []
    )
    return [*code, *arrived]


def _bytes(data: bytes) -> str:
    """Write bytes as text where they are text, else as hexadecimal digits."""
    try:
        return display_safe(data.decode("utf-8"), _BYTES)
    except UnicodeDecodeError:
        return data[:64].hex(" ") + (" \u2026" if len(data) > 64 else "")
