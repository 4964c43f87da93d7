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
from wizard.report.security_words import pairing
from wizard.smtp.reply import Reply
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_DETAIL_LIMIT = 160
_DNS: dict[DnsOutcome, str] = {
    DnsOutcome.NXDOMAIN: QT_TRANSLATE_NOOP("report", "The name does not exist"),
    DnsOutcome.NODATA: QT_TRANSLATE_NOOP("report", "The name exists, but has no address"),
    DnsOutcome.SERVFAIL: QT_TRANSLATE_NOOP("report", "The DNS could not answer"),
    DnsOutcome.TIMED_OUT: QT_TRANSLATE_NOOP("report", "The DNS did not answer in time"),
    DnsOutcome.NO_RESOLVER: QT_TRANSLATE_NOOP("report", "No DNS server could be asked"),
}
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
    CertificateProblem.PIN_CHANGED: QT_TRANSLATE_NOOP("report", "with another key than the pinned one"),
    CertificateProblem.EXPIRED: "expired",
    CertificateProblem.NOT_YET_VALID: QT_TRANSLATE_NOOP("report", "not valid yet"),
    CertificateProblem.WRONG_NAME: QT_TRANSLATE_NOOP("report", "for another name"),
    CertificateProblem.SELF_SIGNED: QT_TRANSLATE_NOOP("report", "signed by itself"),
    CertificateProblem.UNKNOWN_ROOT: QT_TRANSLATE_NOOP("report", "from an unknown authority"),
    CertificateProblem.INCOMPLETE_CHAIN: QT_TRANSLATE_NOOP("report", "without its intermediate certificate"),
    CertificateProblem.REVOKED: "withdrawn",
    CertificateProblem.WEAK: QT_TRANSLATE_NOOP("report", "too weak"),
    CertificateProblem.STRICT_RULES: QT_TRANSLATE_NOOP("report", "against newer rules"),
    CertificateProblem.OTHER: QT_TRANSLATE_NOOP("report", "not accepted by this computer"),
}
_TLS: dict[TlsOutcome, str] = {
    TlsOutcome.NOT_TLS: QT_TRANSLATE_NOOP("report", "The server does not begin with encryption"),
    TlsOutcome.ALERT: QT_TRANSLATE_NOOP("report", "The server broke the encryption off"),
    TlsOutcome.NO_COMMON_VERSION: QT_TRANSLATE_NOOP("report", "No TLS version in common"),
    TlsOutcome.NO_COMMON_CIPHER: QT_TRANSLATE_NOOP("report", "No cipher in common"),
    TlsOutcome.CERTIFICATE_REFUSED: QT_TRANSLATE_NOOP("report", "Certificate not accepted"),
}
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
    """Make a short value safe to show."""
    return display_safe(text, 100)


def names_detail(fact: NamesFact) -> str:
    """Say how many addresses of each family there are, or why there is none."""
    if not fact.passed:
        return _DNS.get(fact.operating_system.outcome, translate("report", "The name could not be looked up"))
    six = sum(":" in address for address in fact.addresses)
    four = len(fact.addresses) - six
    counts = [f"{n} {family}" for n, family in ((four, "IPv4"), (six, "IPv6")) if n]
    return f"{' and '.join(counts)} {'address' if four + six == 1 else 'addresses'}"


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
    return _DNS.get(fact.outcome, translate("report", "The domain could not be looked up"))


def tcp_detail(fact: TcpFact, run: CheckRun | None) -> str:
    """Say whether the port is open from this computer, for each family where they differ."""
    port = _port(fact, run)
    if fact.connected is None:
        results = dict.fromkeys(a.result for a in fact.attempts if a.result is not TcpResult.ABANDONED)
        return "; ".join(_TCP[r].format(port=port) for r in results if r in _TCP) or translate(
            "report", "No connection"
        )
    dead = [family.value for family in AddressFamily if _dead(fact.results(family))]
    note = (
        translate("report", " over {family}, not over {dead}").format(
            family=fact.connected.family.value, dead=dead[0]
        )
        if dead
        else ""
    )
    return translate("report", "{port} is open from this computer{note}").format(port=port, note=note)


def other_ports_detail(fact: OtherPortsFact) -> str:
    """Say which standard combinations work."""
    works = [pairing(port.port, port.security) for port in fact.ports if port.works]
    return (
        translate("report", "Works: {join}").format(join=", ".join(works))
        if works
        else translate("report", "No other standard port works")
    )


def ehlo_detail(fact: EhloFact) -> str:
    """Say what the server announces that matters for submission."""
    if fact.keywords is None:
        return exchange_detail(fact.exchange, translate("report", "The server answers"))
    offers = [word for word in ("STARTTLS", "AUTH") if fact.keywords.has(word)]
    mechanisms = " ".join(shown(m) for m in fact.keywords.auth_mechanisms[:6])
    if mechanisms:
        offers = [
            *(o for o in offers if o != "AUTH"),
            translate("report", "sign-in with {mechanisms}").format(mechanisms=mechanisms),
        ]
    return display_safe(
        "Offers " + ", ".join(offers) if offers else translate("report", "The server answers"), _DETAIL_LIMIT
    )


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
            return "Certificate " + ", ".join(_PROBLEMS[problem] for problem in fact.problems)
        if fact.outcome is TlsOutcome.CHANNEL_FAILED and fact.failure is not None:
            return failure_detail(fact.failure)
        return _TLS.get(fact.outcome, translate("report", "The encryption could not be set up"))
    version = (fact.version or "TLS").replace("TLSv", "TLS ")
    if fact.outcome is TlsOutcome.PINNED:
        return translate("report", "{version}, with the pinned key").format(version=version)
    if not fact.chain:
        return version
    days = (fact.chain[0].not_after - fact.observed_at).days
    return translate("report", "{version}, certificate valid for {days} {value}").format(
        version=version, days=days, value="day" if days == 1 else "days"
    )


def auth_detail(fact: AuthFact) -> str:
    """Say how the sign-in went."""
    if fact.skipped is not None:
        return _SKIPPED[fact.skipped]
    if fact.exchange is None:
        return translate("report", "Not tried")
    if fact.exchange.reply is not None and not fact.passed:
        return _reply_line(fact.exchange.reply)
    return exchange_detail(
        fact.exchange,
        translate("report", "Signed in with {value}").format(value=shown(fact.mechanism or "a password")),
    )


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
    return _FAILURES[failure.kind]


def _reply_line(reply: Reply) -> str:
    text = next((line for line in reply.lines if line.strip()), "")
    if reply.enhanced is not None:
        text = text.removeprefix(str(reply.enhanced)).strip()
    return display_safe(text, _DETAIL_LIMIT) or translate("report", "The server answers {code}").format(
        code=reply.code
    )


def _port(fact: TcpFact, run: CheckRun | None) -> str:
    if run is not None:
        return translate("report", "Port {port}").format(port=run.settings.endpoint.port)
    attempt: TcpAttempt | None = fact.connected or (fact.attempts[0] if fact.attempts else None)
    return (
        translate("report", "The port")
        if attempt is None
        else translate("report", "Port {port}").format(port=attempt.port)
    )


def _dead(results: tuple[TcpResult, ...]) -> bool:
    return bool(results) and TcpResult.ESTABLISHED not in results
