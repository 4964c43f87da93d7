"""The values that fill the words of a finding, as codes and numbers; those from a server stay untrusted.

Report makes words of them: of ``step``, ``security``, ``days`` and ``date`` (ISO 8601), of ``names`` and how many
``more_names`` there are.
"""

from __future__ import annotations

from wizard.catalogue.providers import provider_naming_host
from wizard.catalogue.records import Platform, Provider
from wizard.diagnosis.evidence_from_run import LiveFailure
from wizard.diagnosis.sign import Sign
from wizard.facts.check import CheckId, CheckRun
from wizard.facts.dialogue import AuthFact, MessageFact
from wizard.facts.names import DnsOutcome, NamesFact
from wizard.facts.tls import TlsFact

DENIED = "denied"
"""The case of a name that is known to exist and that the DNS of this network denies."""
_MOST_NAMES = 4
_STEPS: dict[CheckId, str] = {
    CheckId.GREETING: "before-greeting",
    CheckId.EHLO: "after-greeting",
    CheckId.STARTTLS: "at-starttls",
    CheckId.TLS: "at-tls",
    CheckId.EHLO_AFTER_TLS: "after-tls",
    CheckId.AUTH: "at-sign-in",
    CheckId.MAIL: "at-sender",
    CheckId.RCPT: "at-recipient",
    CheckId.TEST_MESSAGE: "at-message",
}
_IN_DIALOGUE = frozenset(_STEPS) - {CheckId.GREETING, CheckId.TLS, CheckId.STARTTLS}


def run_params(run: CheckRun, provider: Provider | None, platform: Platform | None) -> dict[str, str]:
    """Give every value that is known about a run; words take what they need."""
    settings = run.settings
    params = {
        "host": settings.endpoint.host.shown,
        "port": str(settings.endpoint.port),
        "security": settings.security.value,
        "address": settings.sender.mailbox.shown,
        "domain": settings.sender.mailbox.domain.shown,
        "recipient": run.recipient,
    }
    if settings.username is not None:
        params |= {"username": settings.username, "mailbox": settings.username}
    if provider is not None:
        params["provider"] = provider.name
    if platform is not None and platform.id != "other":
        params["platform"] = platform.short_name
    return {**params, **_observed(run)}


def failure_params(run: CheckRun, failure: LiveFailure) -> dict[str, str]:
    """Give the code of the step at which a run failed, and the case of the cause where the words differ by case."""
    params = {"step": _STEPS[failure.check]} if failure.check in _STEPS else {}
    case = _case(run, failure)
    names = run.fact(CheckId.NAMES, NamesFact)
    owner = provider_naming_host(names.operating_system.host) if case == DENIED and names is not None else None
    if owner is not None:
        params["provider"] = owner.name
    return {**params, "case": case} if case is not None else params


def names_are_denied(run: CheckRun) -> bool:
    """Tell whether a host that the shipped data names was said not to exist: names are blocked or changed here."""
    names = run.fact(CheckId.NAMES, NamesFact)
    if names is None or names.passed or provider_naming_host(names.operating_system.host) is None:
        return False
    return names.operating_system.outcome in (DnsOutcome.NXDOMAIN, DnsOutcome.NODATA)


def _case(run: CheckRun, failure: LiveFailure) -> str | None:
    if failure.evidence.has(Sign.SHUT_OUT):
        return "address"
    names = run.fact(CheckId.NAMES, NamesFact)
    if failure.check is CheckId.NAMES and names is not None:
        if names_are_denied(run):
            return DENIED
        return "no_address" if names.operating_system.outcome is DnsOutcome.NODATA else None
    if failure.check is CheckId.STARTTLS and failure.evidence.has(Sign.STARTTLS_ABSENT):
        return "no_starttls"
    message = run.fact(CheckId.TEST_MESSAGE, MessageFact)
    if failure.check is CheckId.TEST_MESSAGE and message is not None and message.handed_over:
        return "handed_over"
    if failure.check in _IN_DIALOGUE:
        return "in_dialogue"
    first_word = CheckId.GREETING if CheckId.STARTTLS in run.outcomes else CheckId.TLS
    return "no_greeting" if failure.check in (CheckId.GREETING, first_word) else None


def _observed(run: CheckRun) -> dict[str, str]:
    found: dict[str, str] = {}
    tls = run.fact(CheckId.TLS, TlsFact)
    if tls is not None and tls.chain:
        leaf = tls.chain[0]
        names = leaf.untrusted_names[:_MOST_NAMES]
        if names:
            found["names"] = ", ".join(names)
            if len(leaf.untrusted_names) > _MOST_NAMES:
                found["more_names"] = str(len(leaf.untrusted_names) - _MOST_NAMES)
        found["issuer"] = leaf.untrusted_issuer
        found["key"] = leaf.spki_sha256
        found["date"] = leaf.not_after.date().isoformat()
        found["days"] = str(max((leaf.not_after - tls.observed_at).days, 0))
    auth = run.fact(CheckId.AUTH, AuthFact)
    if auth is not None and auth.offered:
        found["mechanisms"] = ", ".join(auth.offered[:8])
    names_fact = run.fact(CheckId.NAMES, NamesFact)
    if names_fact is not None and names_fact.addresses:
        found["addresses"] = ", ".join(names_fact.addresses[:_MOST_NAMES])
    return found
