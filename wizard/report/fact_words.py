"""One line of words for each kind of fact."""

from __future__ import annotations

from wizard.facts.check import CheckRun
from wizard.facts.connection import AddressFamily, OtherPortsFact, TcpAttempt, TcpFact, TcpResult
from wizard.facts.dialogue import (
    AuthFact,
    ChannelFailure,
    ChannelFailureKind,
    EhloFact,
    Exchange,
    SignInSkipped,
    StartTlsFact,
)
from wizard.facts.names import DnsOutcome, MailExchangersFact, NamesFact
from wizard.facts.tls import CertificateProblem, TlsFact, TlsOutcome
from wizard.report.display_safe import display_safe
from wizard.report.isolates import isolate
from wizard.report.joined import listed
from wizard.report.security_words import pairing
from wizard.smtp.reply import Reply
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_DETAIL_LIMIT = 160
_SENTENCE_ENDS = (".", "!", "?", "…")
_DNS: dict[DnsOutcome, str] = {
    DnsOutcome.NXDOMAIN: QT_TRANSLATE_NOOP("report", "The name does not exist"),
    DnsOutcome.NODATA: QT_TRANSLATE_NOOP("report", "The name exists, but has no address"),
    DnsOutcome.SERVFAIL: QT_TRANSLATE_NOOP("report", "The DNS could not answer"),
    DnsOutcome.TIMED_OUT: QT_TRANSLATE_NOOP("report", "The DNS did not answer in time"),
    DnsOutcome.NO_RESOLVER: QT_TRANSLATE_NOOP("report", "No DNS server could be asked"),
}
_NOT_LOOKED_UP = QT_TRANSLATE_NOOP("report", "The name could not be looked up")
_DOMAIN_NOT_LOOKED_UP = QT_TRANSLATE_NOOP("report", "The domain could not be looked up")
_TCP: dict[TcpResult, str] = {
    TcpResult.REFUSED: QT_TRANSLATE_NOOP("report", "{port} refuses the connection"),
    TcpResult.TIMED_OUT: QT_TRANSLATE_NOOP("report", "{port} does not answer"),
    TcpResult.UNREACHABLE: QT_TRANSLATE_NOOP("report", "{port} cannot be reached from here"),
    TcpResult.RESET: QT_TRANSLATE_NOOP("report", "{port} cuts the connection"),
    TcpResult.DENIED: QT_TRANSLATE_NOOP("report", "This computer does not allow a connection to {port}"),
    TcpResult.ABANDONED: QT_TRANSLATE_NOOP("report", "{port} was not waited for"),
}
_FAILURES: dict[ChannelFailureKind, str] = {
    ChannelFailureKind.TIMED_OUT: QT_TRANSLATE_NOOP("report", "The server did not answer in time"),
    ChannelFailureKind.CLOSED: QT_TRANSLATE_NOOP("report", "The server closed the connection"),
    ChannelFailureKind.RESET: QT_TRANSLATE_NOOP("report", "The connection was cut"),
    ChannelFailureKind.UNREACHABLE: QT_TRANSLATE_NOOP("report", "The connection was lost"),
    ChannelFailureKind.NOT_SMTP: QT_TRANSLATE_NOOP("report", "What answers is not a mail server"),
    ChannelFailureKind.REPLY_TOO_LARGE: QT_TRANSLATE_NOOP("report", "The answer was longer than any mail server's"),
    ChannelFailureKind.TLS_ERROR: QT_TRANSLATE_NOOP("report", "The encrypted connection broke"),
}
_PROBLEMS: dict[CertificateProblem, str] = {
    CertificateProblem.PIN_CHANGED: QT_TRANSLATE_NOOP(
        "report",
        "with another key than the pinned one",
        "in a list after: Certificate",
    ),
    CertificateProblem.EXPIRED: QT_TRANSLATE_NOOP("report", "expired", "in a list after: Certificate"),
    CertificateProblem.NOT_YET_VALID: QT_TRANSLATE_NOOP("report", "not valid yet", "in a list after: Certificate"),
    CertificateProblem.WRONG_NAME: QT_TRANSLATE_NOOP("report", "for another name", "in a list after: Certificate"),
    CertificateProblem.SELF_SIGNED: QT_TRANSLATE_NOOP("report", "signed by itself", "in a list after: Certificate"),
    CertificateProblem.UNKNOWN_ROOT: QT_TRANSLATE_NOOP(
        "report", "from an unknown authority", "in a list after: Certificate"
    ),
    CertificateProblem.INCOMPLETE_CHAIN: QT_TRANSLATE_NOOP(
        "report",
        "without its intermediate certificate",
        "in a list after: Certificate",
    ),
    CertificateProblem.REVOKED: QT_TRANSLATE_NOOP("report", "withdrawn", "in a list after: Certificate"),
    CertificateProblem.WEAK: QT_TRANSLATE_NOOP("report", "too weak", "in a list after: Certificate"),
    CertificateProblem.STRICT_RULES: QT_TRANSLATE_NOOP(
        "report", "against newer rules", "in a list after: Certificate"
    ),
    CertificateProblem.OTHER: QT_TRANSLATE_NOOP(
        "report", "not accepted by this computer", "in a list after: Certificate"
    ),
}
_TLS: dict[TlsOutcome, str] = {
    TlsOutcome.NOT_TLS: QT_TRANSLATE_NOOP("report", "The server does not begin with encryption"),
    TlsOutcome.ALERT: QT_TRANSLATE_NOOP("report", "The server broke the encryption off"),
    TlsOutcome.NO_COMMON_VERSION: QT_TRANSLATE_NOOP("report", "No TLS version in common"),
    TlsOutcome.NO_COMMON_CIPHER: QT_TRANSLATE_NOOP("report", "No cipher in common"),
    TlsOutcome.CERTIFICATE_REFUSED: QT_TRANSLATE_NOOP("report", "Certificate not accepted"),
}
_NOT_SET_UP = QT_TRANSLATE_NOOP("report", "The encryption could not be set up")
_SKIPPED: dict[SignInSkipped, str] = {
    SignInSkipped.NOT_OFFERED: QT_TRANSLATE_NOOP("report", "The server offers no sign-in"),
    SignInSkipped.NO_COMMON_MECHANISM: QT_TRANSLATE_NOOP(
        "report", "The server offers no way to sign in with a password"
    ),
    SignInSkipped.CHANNEL_NOT_PROTECTED: QT_TRANSLATE_NOOP(
        "report", "Nothing was sent over an unprotected connection"
    ),
}


def shown(text: str) -> str:
    """Make a short value safe to show inside a sentence."""
    return isolate(display_safe(text, 100))


def names_detail(fact: NamesFact) -> str:
    """Say how many addresses of each family there are, or why there is none."""
    if not fact.passed:
        return translate("report", _DNS.get(fact.operating_system.outcome, _NOT_LOOKED_UP))
    six = sum(":" in address for address in fact.addresses)
    four = len(fact.addresses) - six
    if four and six:
        return translate("report", "{four} IPv4 and {six} IPv6 addresses").format(four=four, six=six)
    if six:
        return translate("report", "%n IPv6 address(es)", "", six)
    return translate("report", "%n IPv4 address(es)", "", four)


def exchangers_detail(fact: MailExchangersFact) -> str:
    """Say where mail for the sender's domain goes."""
    if fact.null_mx:
        return translate("report", "{domain} declares that it receives no mail").format(domain=shown(fact.domain))
    if fact.exchangers:
        return translate("report", "Mail for {domain} goes to {host}").format(
            domain=shown(fact.domain), host=shown(fact.exchangers[0].host)
        )
    if fact.outcome is DnsOutcome.NODATA:
        return translate("report", "{domain} has no MX record").format(domain=shown(fact.domain))
    return translate("report", _DNS.get(fact.outcome, _DOMAIN_NOT_LOOKED_UP))


def tcp_detail(fact: TcpFact, run: CheckRun | None) -> str:
    """Say whether the port is open from this computer, for each family where they differ."""
    port = _port(fact, run)
    if fact.connected is None:
        results = dict.fromkeys(a.result for a in fact.attempts if a.result is not TcpResult.ABANDONED)
        said = [translate("report", _TCP[r]).format(port=_port(fact, run, r)) for r in results if r in _TCP]
        between = translate("report", "; ", "between two sentences without full stops")
        return between.join(said) or translate("report", "No connection")
    dead = next((family.value for family in AddressFamily if _dead(fact.results(family))), None)
    if dead is None:
        return translate("report", "{port} is open from this computer").format(port=port)
    return translate("report", "{port} is open from this computer over {family}, not over {other}").format(
        port=port, family=fact.connected.family.value, other=dead
    )


def other_ports_detail(fact: OtherPortsFact) -> str:
    """Say which standard combinations work."""
    works = [pairing(port.port, port.security) for port in fact.ports if port.works]
    return (
        translate("report", "Works: {ports}").format(ports=listed(works))
        if works
        else translate("report", "No other standard port works")
    )


def ehlo_detail(fact: EhloFact) -> str:
    """Say what the server announces that matters for submission."""
    if fact.keywords is None:
        return exchange_detail(fact.exchange, translate("report", "The server answers"))
    offers = [word for word in ("STARTTLS", "AUTH") if fact.keywords.has(word)]
    mechanisms = shown(" ".join(display_safe(m, 20) for m in fact.keywords.auth_mechanisms[:6]))
    if mechanisms:
        offers = [
            *(o for o in offers if o != "AUTH"),
            translate("report", "sign-in with {mechanisms}", "in a list after: Offers").format(mechanisms=mechanisms),
        ]
    if not offers:
        return translate("report", "The server answers")
    return translate("report", "Offers {offers}").format(offers=listed(offers))


def starttls_detail(fact: StartTlsFact) -> str:
    """Say whether STARTTLS was offered and accepted."""
    if fact.injected is not None:
        return translate("report", "Unexpected text arrived before the encryption")
    if not fact.offered:
        return translate("report", "The server does not offer STARTTLS")
    return (
        translate("report", "Offered and accepted")
        if fact.exchange is None
        else exchange_detail(fact.exchange, translate("report", "Offered and accepted"))
    )


def tls_detail(fact: TlsFact) -> str:
    """Say which TLS version stands and how long the certificate is valid, or what is wrong with it.

    A pinned key is called that: no authority vouches for it.
    """
    if not fact.passed:
        if fact.problems:
            problems = listed(
                translate("report", _PROBLEMS[problem], "in a list after: Certificate") for problem in fact.problems
            )
            return translate("report", "Certificate {problems}").format(problems=problems)
        if fact.outcome is TlsOutcome.CHANNEL_FAILED and fact.failure is not None:
            return failure_detail(fact.failure)
        return translate("report", _TLS.get(fact.outcome, _NOT_SET_UP))
    version = (fact.version or "TLS").replace("TLSv", "TLS ")
    if fact.outcome is TlsOutcome.PINNED:
        return translate("report", "{version}, with the pinned key").format(version=version)
    if not fact.chain:
        return version
    days = (fact.chain[0].not_after - fact.observed_at).days
    return translate("report", "{version}, certificate valid for %n day(s)", "", max(days, 0)).format(version=version)


def auth_detail(fact: AuthFact) -> str:
    """Say how the sign-in went."""
    if fact.skipped is not None:
        return translate("report", _SKIPPED[fact.skipped])
    if fact.exchange is None:
        return translate("report", "Not tried")
    if fact.exchange.reply is not None and not fact.passed:
        return _reply_line(fact.exchange.reply)
    accepted = (
        translate("report", "Signed in with {mechanism}").format(mechanism=shown(fact.mechanism))
        if fact.mechanism
        else translate("report", "Signed in with a password")
    )
    return exchange_detail(fact.exchange, accepted)


def exchange_detail(exchange: Exchange, accepted: str) -> str:
    """Give the words for success, or the server's own refusal, or how the channel failed."""
    if exchange.failure is not None:
        return failure_detail(exchange.failure)
    if exchange.reply is None:
        return translate("report", "No answer")
    if exchange.reply.positive_completion or exchange.reply.positive_intermediate:
        return accepted
    return _reply_line(exchange.reply)


def failure_detail(failure: ChannelFailure) -> str:
    """Say how a channel failed."""
    return translate("report", _FAILURES[failure.kind])


def _reply_line(reply: Reply) -> str:
    """Give the first line of a reply; an ellipsis says that its sentence goes on in the next line."""
    text, *more = [line for line in reply.lines if line.strip()] or [""]
    if reply.enhanced is not None:
        text = text.removeprefix(str(reply.enhanced)).strip()
    if text and more and not text.endswith(_SENTENCE_ENDS):
        text = f"{text} …"
    return isolate(display_safe(text, _DETAIL_LIMIT)) or translate("report", "The server answers {code}").format(
        code=reply.code
    )


def _port(fact: TcpFact, run: CheckRun | None, result: TcpResult | None = None) -> str:
    """Name the port as it stands in the sentence about a result: at its beginning, but for the one of DENIED."""
    inside = result is TcpResult.DENIED
    attempt: TcpAttempt | None = fact.connected or (fact.attempts[0] if fact.attempts else None)
    if run is None and attempt is None:
        return (
            translate("report", "the port", "in the middle of a sentence")
            if inside
            else translate("report", "The port", "at the beginning of a sentence")
        )
    number = run.settings.endpoint.port if run is not None else attempt.port if attempt is not None else 0
    named = (
        translate("report", "port {port}", "in the middle of a sentence")
        if inside
        else translate("report", "Port {port}", "at the beginning of a sentence")
    )
    return named.format(port=number)


def _dead(results: tuple[TcpResult, ...]) -> bool:
    return bool(results) and TcpResult.ESTABLISHED not in results
