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

_DETAIL_LIMIT = 160
_DNS: dict[DnsOutcome, str] = {
    DnsOutcome.NXDOMAIN: "The name does not exist",
    DnsOutcome.NODATA: "The name exists, but has no address",
    DnsOutcome.SERVFAIL: "The DNS could not answer",
    DnsOutcome.TIMED_OUT: "The DNS did not answer in time",
    DnsOutcome.NO_RESOLVER: "No DNS server could be asked",
}
_TCP: dict[TcpResult, str] = {
    TcpResult.REFUSED: "{port} refuses the connection",
    TcpResult.TIMED_OUT: "{port} does not answer",
    TcpResult.UNREACHABLE: "{port} cannot be reached from here",
    TcpResult.RESET: "{port} cuts the connection",
    TcpResult.DENIED: "This computer does not allow a connection to {port}",
    TcpResult.ABANDONED: "{port} was not waited for",
}
_FAILURES: dict[ChannelFailureKind, str] = {
    ChannelFailureKind.TIMED_OUT: "The server did not answer in time",
    ChannelFailureKind.CLOSED: "The server closed the connection",
    ChannelFailureKind.RESET: "The connection was cut",
    ChannelFailureKind.UNREACHABLE: "The connection was lost",
    ChannelFailureKind.NOT_SMTP: "What answers is not a mail server",
    ChannelFailureKind.REPLY_TOO_LARGE: "The answer was longer than any mail server's",
    ChannelFailureKind.TLS_ERROR: "The encrypted connection broke",
}
_PROBLEMS: dict[CertificateProblem, str] = {
    CertificateProblem.PIN_CHANGED: "with another key than the pinned one",
    CertificateProblem.EXPIRED: "expired",
    CertificateProblem.NOT_YET_VALID: "not valid yet",
    CertificateProblem.WRONG_NAME: "for another name",
    CertificateProblem.SELF_SIGNED: "signed by itself",
    CertificateProblem.UNKNOWN_ROOT: "from an unknown authority",
    CertificateProblem.INCOMPLETE_CHAIN: "without its intermediate certificate",
    CertificateProblem.REVOKED: "withdrawn",
    CertificateProblem.WEAK: "too weak",
    CertificateProblem.STRICT_RULES: "against newer rules",
    CertificateProblem.OTHER: "not accepted by this computer",
}
_TLS: dict[TlsOutcome, str] = {
    TlsOutcome.NOT_TLS: "The server does not begin with encryption",
    TlsOutcome.ALERT: "The server broke the encryption off",
    TlsOutcome.NO_COMMON_VERSION: "No TLS version in common",
    TlsOutcome.NO_COMMON_CIPHER: "No cipher in common",
    TlsOutcome.CERTIFICATE_REFUSED: "Certificate not accepted",
}
_SKIPPED: dict[SignInSkipped, str] = {
    SignInSkipped.NOT_OFFERED: "The server offers no sign-in",
    SignInSkipped.NO_COMMON_MECHANISM: "The server offers no way to sign in with a password",
    SignInSkipped.CHANNEL_NOT_PROTECTED: "Nothing was sent over an unprotected connection",
}


def shown(text: str) -> str:
    """Make a short value safe to show."""
    return display_safe(text, 100)


def names_detail(fact: NamesFact) -> str:
    """Say how many addresses of each family there are, or why there is none."""
    if not fact.passed:
        return _DNS.get(fact.operating_system.outcome, "The name could not be looked up")
    six = sum(":" in address for address in fact.addresses)
    four = len(fact.addresses) - six
    counts = [f"{n} {family}" for n, family in ((four, "IPv4"), (six, "IPv6")) if n]
    return f"{' and '.join(counts)} {'address' if four + six == 1 else 'addresses'}"


def exchangers_detail(fact: MailExchangersFact) -> str:
    """Say where mail for the sender's domain goes."""
    if fact.null_mx:
        return f"{shown(fact.domain)} declares that it receives no mail"
    if fact.exchangers:
        return f"Mail for {shown(fact.domain)} goes to {shown(fact.exchangers[0].host)}"
    if fact.outcome is DnsOutcome.NODATA:
        return f"{shown(fact.domain)} has no MX record"
    return _DNS.get(fact.outcome, "The domain could not be looked up")


def tcp_detail(fact: TcpFact, run: CheckRun | None) -> str:
    """Say whether the port is open from this computer, for each family where they differ."""
    port = _port(fact, run)
    if fact.connected is None:
        results = dict.fromkeys(a.result for a in fact.attempts if a.result is not TcpResult.ABANDONED)
        return "; ".join(_TCP[r].format(port=port) for r in results if r in _TCP) or "No connection"
    dead = [family.value for family in AddressFamily if _dead(fact.results(family))]
    note = f" over {fact.connected.family.value}, not over {dead[0]}" if dead else ""
    return f"{port} is open from this computer{note}"


def other_ports_detail(fact: OtherPortsFact) -> str:
    """Say which standard combinations work."""
    works = [pairing(port.port, port.security) for port in fact.ports if port.works]
    return f"Works: {', '.join(works)}" if works else "No other standard port works"


def ehlo_detail(fact: EhloFact) -> str:
    """Say what the server announces that matters for submission."""
    if fact.keywords is None:
        return exchange_detail(fact.exchange, "The server answers")
    offers = [word for word in ("STARTTLS", "AUTH") if fact.keywords.has(word)]
    mechanisms = " ".join(shown(m) for m in fact.keywords.auth_mechanisms[:6])
    if mechanisms:
        offers = [*(o for o in offers if o != "AUTH"), f"sign-in with {mechanisms}"]
    return display_safe("Offers " + ", ".join(offers) if offers else "The server answers", _DETAIL_LIMIT)


def starttls_detail(fact: StartTlsFact) -> str:
    """Say whether STARTTLS was offered and accepted."""
    if fact.injected is not None:
        return "Unexpected text arrived before the encryption"
    if not fact.offered:
        return "The server does not offer STARTTLS"
    return "Offered and accepted" if fact.exchange is None else exchange_detail(fact.exchange, "Offered and accepted")


def tls_detail(fact: TlsFact) -> str:
    """Say which TLS version stands and how long the certificate is valid, or what is wrong with it.

    A pinned key is called that: no authority vouches for it.
    """
    if not fact.passed:
        if fact.problems:
            return "Certificate " + ", ".join(_PROBLEMS[problem] for problem in fact.problems)
        if fact.outcome is TlsOutcome.CHANNEL_FAILED and fact.failure is not None:
            return failure_detail(fact.failure)
        return _TLS.get(fact.outcome, "The encryption could not be set up")
    version = (fact.version or "TLS").replace("TLSv", "TLS ")
    if fact.outcome is TlsOutcome.PINNED:
        return f"{version}, with the pinned key"
    if not fact.chain:
        return version
    days = (fact.chain[0].not_after - fact.observed_at).days
    return f"{version}, certificate valid for {days} {'day' if days == 1 else 'days'}"


def auth_detail(fact: AuthFact) -> str:
    """Say how the sign-in went."""
    if fact.skipped is not None:
        return _SKIPPED[fact.skipped]
    if fact.exchange is None:
        return "Not tried"
    if fact.exchange.reply is not None and not fact.passed:
        return _reply_line(fact.exchange.reply)
    return exchange_detail(fact.exchange, f"Signed in with {shown(fact.mechanism or 'a password')}")


def exchange_detail(exchange: Exchange, accepted: str) -> str:
    """Give the words for success, or the server's own refusal, or how the channel failed."""
    if exchange.failure is not None:
        return failure_detail(exchange.failure)
    if exchange.reply is None:
        return "No answer"
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
    return display_safe(text, _DETAIL_LIMIT) or f"The server answers {reply.code}"


def _port(fact: TcpFact, run: CheckRun | None) -> str:
    if run is not None:
        return f"Port {run.settings.endpoint.port}"
    attempt: TcpAttempt | None = fact.connected or (fact.attempts[0] if fact.attempts else None)
    return "The port" if attempt is None else f"Port {attempt.port}"


def _dead(results: tuple[TcpResult, ...]) -> bool:
    return bool(results) and TcpResult.ESTABLISHED not in results
