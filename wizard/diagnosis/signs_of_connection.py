"""Facts about names, connections and the dialogue to signs."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable

from wizard.catalogue.providers import provider_naming_host
from wizard.diagnosis.sign import Sign
from wizard.facts.connection import AddressFamily, OtherPortsFact, PortAnswer, PortFact, TcpFact, TcpResult
from wizard.facts.dialogue import (
    AuthFact,
    ChannelFailure,
    ChannelFailureKind,
    EhloFact,
    Exchange,
    GreetingFact,
    SignInSkipped,
    StartTlsFact,
)
from wizard.facts.masking import is_masked
from wizard.facts.names import DnsOutcome, NamesFact

_STOPPED = 0.6
"""The share of an exchange that has to pass in silence before a begun reply counts as stopped."""
_UNANSWERED = frozenset({DnsOutcome.SERVFAIL, DnsOutcome.TIMED_OUT, DnsOutcome.NO_RESOLVER})
# Of several addresses the answer that says most comes first: a word from the other end outweighs silence.
_TELLING = (
    (TcpResult.RESET, Sign.RESET),
    (TcpResult.REFUSED, Sign.REFUSED),
    (TcpResult.TIMED_OUT, Sign.TIMED_OUT),
    (TcpResult.DENIED, Sign.DENIED_LOCALLY),
    (TcpResult.UNREACHABLE, Sign.UNREACHABLE),
)
_FAILURES = {
    ChannelFailureKind.TIMED_OUT: Sign.TIMED_OUT,
    ChannelFailureKind.CLOSED: Sign.CLOSED,
    ChannelFailureKind.RESET: Sign.RESET,
    ChannelFailureKind.UNREACHABLE: Sign.UNREACHABLE,
    ChannelFailureKind.TLS_ERROR: Sign.TLS_BROKEN,
}
_OTHER_PROTOCOL = re.compile(rb"\A\s*(?:\+OK|-ERR|\* (?:OK|BYE|PREAUTH)|HTTP/|SSH-|<!?[a-zA-Z]|RFB )", re.IGNORECASE)
_CLEAR_FIRST = frozenset({25, 587, 2525})
_OTHER_SERVICES = frozenset({21, 22, 53, 80, 110, 143, 443, 993, 995, 4190, 8080, 8443})
"""Ports that belong to something else (IANA): file transfer, shells, names, web, incoming mail."""
_NEWS_GREETINGS = frozenset({200, 201})
_SIGN_IN_FIRST = 530
_UNKNOWN_HERE = frozenset({500, 502, _SIGN_IN_FIRST})
_USER_AND_PASS = re.compile(r"\buser\b.{0,8}\bpass\b|\blhlo\b", re.IGNORECASE)
_NAMED_SERVICE = re.compile(r"ftpd?\b|\blmtp\b|\bftp[ -]?(?:server|service)", re.IGNORECASE)
_SMTP = re.compile(rb"\A[2-5][0-9]{2}[ -]")
_LIKE_SMTP = re.compile(rb"\A[0-9]{3}[ -]")
_TLS_RECORD = re.compile(rb"\A[\x14-\x17]\x03[\x00-\x04]")


def names_signs(fact: NamesFact) -> set[Sign]:
    """Tell a name that does not exist from a question that nobody answered."""
    if fact.passed:
        return set()
    dns = fact.dns.outcome if fact.dns is not None else None
    # What the shipped data names does exist, whatever the DNS of this network says.
    known = {Sign.WELL_KNOWN_HOST} if provider_naming_host(fact.operating_system.host) is not None else set()
    if fact.operating_system.outcome in _UNANSWERED or dns in _UNANSWERED or dns is DnsOutcome.FOUND:
        return {Sign.NAME_UNANSWERED, *known}
    return {Sign.NAME_NOT_FOUND, *known}


def tcp_signs(fact: TcpFact) -> set[Sign]:
    """Tell how the connection failed; an address family that never had a route does not speak for the server."""
    tried = [a for a in fact.attempts if a.result is not TcpResult.ABANDONED]
    results = {attempt.result for attempt in tried}
    signs = {next(sign for result, sign in _TELLING if result in results)} if results else {Sign.NOT_CONNECTED}
    if tried and all(attempt.family is AddressFamily.IPV6 for attempt in tried):
        signs.add(Sign.IPV6_TRIED)
    if any(_loopback(attempt.address) for attempt in tried):
        signs.add(Sign.LOOPBACK)
    return signs


def failure_signs(exchange: Exchange, *, greeting: bool) -> set[Sign]:
    """Tell how the channel failed in an exchange, and what the bytes that had arrived give away."""
    failure = exchange.failure
    if failure is None:
        return set()
    signs = {_FAILURES[failure.kind]} if failure.kind in _FAILURES else set()
    if _garbled(failure, exchange.elapsed_s, greeting=greeting):
        return {Sign.GARBLED}
    if failure.kind is ChannelFailureKind.TIMED_OUT:
        signs.add(Sign.NO_GREETING if greeting else Sign.STALLED)
    found = bytes_signs(failure.untrusted_bytes)
    if failure.kind is ChannelFailureKind.NOT_SMTP and not found:
        found = {Sign.OTHER_SERVICE}
    return signs | found


def _garbled(failure: ChannelFailure, elapsed_s: float, *, greeting: bool) -> bool:
    """Tell whether a mail server spoke and its words cannot be read as a reply (RFC 5321 section 4.2).

    After a good greeting it is one, whatever comes. A reply that stopped in the middle of a line counts; one that
    still dripped when the time was up is merely slow.
    """
    if failure.kind is ChannelFailureKind.REPLY_TOO_LARGE:
        return True
    if failure.kind is ChannelFailureKind.NOT_SMTP:
        return not greeting or _LIKE_SMTP.match(failure.untrusted_bytes) is not None
    stopped = failure.quiet_s is not None and failure.quiet_s > _STOPPED * elapsed_s
    return failure.kind is ChannelFailureKind.TIMED_OUT and stopped and bool(failure.untrusted_bytes)


def bytes_signs(untrusted_bytes: bytes) -> set[Sign]:
    """Tell what protocol the first bytes of a connection belong to."""
    if _OTHER_PROTOCOL.match(untrusted_bytes):
        return {Sign.OTHER_SERVICE}
    if _TLS_RECORD.match(untrusted_bytes):
        return {Sign.TLS_ON_THIS_PORT}
    if _SMTP.match(untrusted_bytes):
        return {Sign.SMTP_ON_THIS_PORT}
    return set()


def starttls_signs(fact: StartTlsFact) -> set[Sign]:
    """Tell a STARTTLS that was not offered from words that were put in before it."""
    if fact.injected is not None:
        return {Sign.INJECTED}
    return set() if fact.offered else {Sign.STARTTLS_ABSENT}


def auth_signs(fact: AuthFact) -> set[Sign]:
    """Tell why no AUTH was sent; a server that offers only tokens takes no password."""
    if fact.skipped is SignInSkipped.NOT_OFFERED:
        return {Sign.AUTH_ABSENT}
    if fact.skipped is SignInSkipped.NO_COMMON_MECHANISM:
        tokens = {"XOAUTH2", "OAUTHBEARER"}
        return {Sign.OAUTH_ONLY} if fact.offered and set(fact.offered) <= tokens else {Sign.MECHANISM}
    if fact.skipped is SignInSkipped.CHANNEL_NOT_PROTECTED:
        return {Sign.AUTH_NOT_IN_CLEAR}
    return set()


def step_signs(exchanges: Iterable[Exchange], ehlo: EhloFact | None) -> set[Sign]:
    """Tell whether replies and commands may have slipped against each other: one reply too many, an EHLO of one line.

    The reply to EHLO is then read as the answer to something else, and what it announces is missed.
    """
    bare = ehlo is not None and ehlo.keywords is not None and not ehlo.keywords.keywords
    return {Sign.OUT_OF_STEP} if bare or any(each.unsolicited for each in exchanges) else set()


def ehlo_signs(greeting: GreetingFact | None, ehlo: EhloFact, port: int) -> set[Sign]:
    """Tell what a greeting and a refused EHLO give away: every mail server since 1995 knows EHLO (RFC 1869).

    File transfer, news and local delivery greet with numbers as well (RFC 959, RFC 3977, RFC 2033).
    """
    first = greeting.exchange.reply if greeting is not None else None
    said = ehlo.exchange.reply
    words = " ".join(first.lines) if first is not None else ""
    if first is not None and first.code in _NEWS_GREETINGS:
        return {Sign.OTHER_SERVICE}
    if said is None or said.code not in _UNKNOWN_HERE:
        return set()
    asks_for_more = any(_USER_AND_PASS.search(line) for line in said.lines)
    named = _NAMED_SERVICE.search(words) is not None and "smtp" not in words.lower()
    if named or asks_for_more or port in _OTHER_SERVICES:
        return {Sign.OTHER_SERVICE}
    return {Sign.EHLO_UNKNOWN} if said.code != _SIGN_IN_FIRST else set()


def masked(greeting: GreetingFact | None, ehlo: EhloFact | None) -> bool:
    """Tell whether a device on the way blots out the greeting or the keywords (Cisco's inspection does)."""
    lines = greeting.exchange.reply.lines if greeting is not None and greeting.exchange.reply is not None else ()
    keywords = ehlo.keywords.keywords if ehlo is not None and ehlo.keywords is not None else ()
    names = tuple(keyword.name for keyword in keywords)
    return any(is_masked(line, names) for line in (*lines, ""))


def other_ports_signs(others: OtherPortsFact, chosen: int, signs: set[Sign]) -> set[Sign]:
    """Tell what the other standard combinations of the host add to a failure on the chosen one."""
    found: set[Sign] = set()
    same = [port for port in others.ports if port.port == chosen]
    mute = Sign.NO_GREETING in signs
    foreign = chosen in _OTHER_SERVICES or any(port.answer is PortAnswer.OTHER_PROTOCOL for port in same)
    if _answers_everywhere(others):
        found.add(Sign.PROXY_OR_VPN)
    elif mute and foreign and not any(port.works for port in same):
        found.add(Sign.OTHER_SERVICE)
    elif any(port.answer is PortAnswer.TLS or (_implicit(port) and port.works) for port in same):
        found.add(Sign.TLS_ON_THIS_PORT)
    elif any(port.answer is PortAnswer.SMTP and not _implicit(port) for port in same):
        found.add(Sign.SMTP_ON_THIS_PORT)
    if others.passed:
        found.add(Sign.OTHER_PORT_WORKS)
    elif Sign.TIMED_OUT in signs and others.ports and all(port.silent for port in others.ports):
        found.add(Sign.ALL_PORTS_SILENT)
    return found


def _answers_everywhere(others: OtherPortsFact) -> bool:
    """Tell whether the ports that begin in clear text all begin with TLS for another name: a proxy does that."""
    plain = [port for port in others.ports if port.port in _CLEAR_FIRST and not _implicit(port)]
    return len(plain) > 1 and all(port.answer is PortAnswer.TLS and not port.works for port in plain)


def _implicit(port: PortFact) -> bool:
    return port.security.value == "implicit-tls"


# What a server field that was never filled in leads to. Another address of 127.0.0.0/8 is chosen on purpose: a
# tunnel, a local relay, a test.
_THIS_COMPUTER = frozenset({ipaddress.ip_address("127.0.0.1"), ipaddress.ip_address("::1")})


def _loopback(address: str) -> bool:
    try:
        parsed = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    return parsed in _THIS_COMPUTER or parsed.is_unspecified
