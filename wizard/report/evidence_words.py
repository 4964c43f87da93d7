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
from wizard.report.isolates import isolate
from wizard.report.joined import labelled, listed
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
    blocks = [
        translate("report", "{code} at {server}", "a cause and the server").format(
            code=isolate(finding.code), server=isolate(str(run.settings.endpoint))
        )
    ]
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
    names = listed(isolate(display_safe(name, 100)) for name in certificate.untrusted_names[:20])
    return (
        translate("report", "Subject: {name}", "of a certificate").format(
            name=isolate(display_safe(certificate.untrusted_subject, _LINE))
        ),
        translate("report", "Issuer: {name}", "of a certificate").format(
            name=isolate(display_safe(certificate.untrusted_issuer, _LINE))
        ),
        translate("report", "Names: {names}", "of a certificate").format(names=names)
        if names
        else translate("report", "Names: none", "of a certificate"),
        translate("report", "Valid: {not_before} to {not_after} UTC").format(
            not_before=isolate(f"{certificate.not_before:%Y-%m-%d %H:%M}"),
            not_after=isolate(f"{certificate.not_after:%Y-%m-%d %H:%M}"),
        ),
        translate("report", "SHA-256 of the key: {digits}").format(digits=isolate(certificate.spki_sha256)),
        translate("report", "SHA-256 of the certificate: {digits}").format(
            digits=isolate(certificate.fingerprint_sha256)
        ),
    )


def _says_something(outcome: Outcome | None) -> bool:
    return outcome is not None and not isinstance(outcome, NotReached)


def _block(check: CheckId, run: CheckRun) -> str:
    outcome = run.outcomes[check]
    lines = [labelled(check_label(check), check_detail(check, outcome, run))]
    if isinstance(outcome, Observed):
        lines += [f"  {line}" for line in _lines(outcome.fact)][:_MOST_LINES]
        lines.append(
            "  " + translate("report", "after {count} ms").format(count=f"{outcome.fact.elapsed_s * 1000:.0f}")
        )
    return "\n".join(lines)


def _lines(fact: object) -> Iterable[str]:
    match fact:
        case NamesFact():
            return _names(fact)
        case MailExchangersFact():
            return [isolate(f"MX {one.preference} {display_safe(one.host, 100)}") for one in fact.exchangers]
        case TcpFact(attempts=attempts):
            return [_attempt(attempt) for attempt in attempts]
        case OtherPortsFact(ports=ports):
            return [line for port in ports for line in _port(port)]
        case GreetingFact(exchange=exchange) | EnvelopeFact(exchange=exchange) | MessageFact(exchange=exchange):
            return _exchange(exchange)
        case EhloFact():
            said = (
                translate("report", "inside the encryption, as {name}", "how this computer introduced itself")
                if fact.encrypted
                else translate("report", "before encryption, as {name}", "how this computer introduced itself")
            )
            return [said.format(name=isolate(display_safe(fact.ehlo_domain, 100))), *_exchange(fact.exchange)]
        case StartTlsFact():
            return _starttls(fact)
        case TlsFact():
            return _tls(fact)
        case AuthFact():
            return [*_sign_in(fact), *(_exchange(fact.exchange) if fact.exchange is not None else ())]
        case _:
            return ()


def _sign_in(fact: AuthFact) -> list[str]:
    offered = " ".join(display_safe(word, 40) for word in fact.offered[:20])
    return [
        translate("report", "offered: {ways}", "ways to sign in").format(ways=isolate(offered))
        if offered
        else translate("report", "offered: no way to sign in"),
        translate("report", "used: {way}", "a way to sign in").format(way=isolate(fact.mechanism))
        if fact.mechanism
        else translate("report", "used: none", "no way to sign in"),
    ]


def _names(fact: NamesFact) -> list[str]:
    asked = [fact.operating_system, *([fact.dns] if fact.dns is not None else [])]
    return [_lookup(one) for one in asked]


def _lookup(lookup: AddressLookup) -> str:
    source = isolate(lookup.source.value)
    answer = listed(map(isolate, lookup.addresses[:20])) or isolate(lookup.outcome.value)
    if lookup.errno is None:
        return labelled(source, answer)
    return translate("report", "{source}: {answer} (error {number})", "a look-up of a name").format(
        source=source, answer=answer, number=lookup.errno
    )


def _attempt(attempt: TcpAttempt) -> str:
    time = f"{attempt.elapsed_s * 1000:.0f}"
    address, result = isolate(attempt.address), isolate(attempt.result.value)
    if attempt.errno is None:
        return translate("report", "{address} port {port}: {result}, {time} ms", "an attempt to connect").format(
            address=address, port=attempt.port, result=result, time=time
        )
    return translate(
        "report", "{address} port {port}: {result}, error {number}, {time} ms", "an attempt to connect"
    ).format(address=address, port=attempt.port, result=result, number=attempt.errno, time=time)


def _port(port: PortFact) -> list[str]:
    combination, answer = pairing(port.port, port.security), isolate(port.answer.value)
    works = translate("report", "{combination}: {answer}, works", "a port with its security, and what it answered")
    return [
        works.format(combination=combination, answer=answer) if port.works else labelled(combination, answer),
        *(f"  {_attempt(attempt)}" for attempt in port.attempts),
    ]


def _starttls(fact: StartTlsFact) -> list[str]:
    lines = [
        translate("report", "announced: yes", "STARTTLS by the server")
        if fact.offered
        else translate("report", "announced: no", "STARTTLS by the server")
    ]
    lines += _exchange(fact.exchange) if fact.exchange is not None else []
    if fact.injected is not None:
        lines.append(
            translate("report", "arrived before the encryption: {bytes}").format(bytes=_bytes(fact.injected))
        )
    return lines


def _tls(fact: TlsFact) -> list[str]:
    lines = [
        translate("report", "asked for: {name}", "the name that a certificate must have").format(
            name=isolate(fact.reference_name)
        ),
        translate("report", "outcome: {code}").format(code=isolate(fact.outcome.value)),
    ]
    if fact.version is not None:
        lines.append(isolate(f"{fact.version} {fact.cipher or ''}".rstrip()))
    if fact.problems:
        lines.append(
            translate("report", "problems: {codes}").format(
                codes=listed(isolate(problem.value) for problem in fact.problems)
            )
        )
    if fact.verify_message is not None:
        lines.append(
            translate("report", "this computer says: {message} (code {number})").format(
                message=isolate(display_safe(fact.verify_message, _LINE)), number=fact.verify_code
            )
        )
    if fact.failure is not None:
        lines += _failure(fact.failure)
    for number, certificate in enumerate(fact.chain, start=1):
        lines.append(
            translate("report", "certificate {number} of {count} presented").format(
                number=number, count=len(fact.chain)
            )
        )
        lines += [f"  {line}" for line in certificate_lines(certificate)]
    return lines


def _exchange(exchange: Exchange) -> list[str]:
    lines = [] if exchange.reply is None else [isolate(display_safe(line, _LINE)) for line in _reply_lines(exchange)]
    if exchange.failure is not None:
        failed = failure_detail(exchange.failure)
        said = (
            translate("report", "{failure}, at {command}", "a command of SMTP").format(
                failure=failed, command=isolate(exchange.verb)
            )
            if exchange.verb
            else translate("report", "{failure}, before the first word").format(failure=failed)
        )
        lines += [said, *_failure(exchange.failure)]
    return lines


def _reply_lines(exchange: Exchange) -> list[str]:
    """Write a reply as it came: code, a hyphen on all lines but the last (RFC 5321 section 4.2.1)."""
    if exchange.reply is None:
        return []
    texts = exchange.reply.lines or ("",)
    last = len(texts) - 1
    return [f"{exchange.reply.code}{' ' if at == last else '-'}{text}" for at, text in enumerate(texts)]


def _failure(failure: ChannelFailure) -> list[str]:
    said = []
    if failure.errno is not None:
        said.append(translate("report", "error {number}").format(number=failure.errno))
    if failure.untrusted_bytes:
        said.append(translate("report", "first bytes: {bytes}").format(bytes=_bytes(failure.untrusted_bytes)))
    return said


def _bytes(data: bytes) -> str:
    """Write bytes as text where they are text, else as hexadecimal digits."""
    try:
        return isolate(display_safe(data.decode("utf-8"), _BYTES))
    except UnicodeDecodeError:
        return isolate(data[:64].hex(" ") + (" \u2026" if len(data) > 64 else ""))
