"""What a search for settings found out, in words."""

from __future__ import annotations

from wizard.catalogue.providers import load_providers
from wizard.facts.candidate import CandidateSource, SettingsCandidate, SettingsSearch, Trust
from wizard.report.display_safe import display_safe
from wizard.report.security_words import security_label
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

DISCOVER_SCHEMA = "smtp-wizard/discover/1"

_NOTES: dict[str, str] = {
    "discovery.nothing_found": QT_TRANSLATE_NOOP(
        "report", "No settings are published for {domain}. Ask your mail provider for its outgoing server."
    ),
    "discovery.no_such_domain": QT_TRANSLATE_NOOP(
        "report", "The domain {domain} does not exist. Check the part of the address after the @."
    ),
    "discovery.did_you_mean": QT_TRANSLATE_NOOP(
        "report", "{domain} does not resolve. {suggestion} was probably meant."
    ),
    "discovery.looks_like": QT_TRANSLATE_NOOP(
        "report",
        "{domain} is one slip away from {suggestion}. Check the spelling: such names are registered to catch mail.",
    ),
    "discovery.dns_unavailable": QT_TRANSLATE_NOOP(
        "report", "The DNS could not be asked, so nothing is known about {domain} yet."
    ),
    "discovery.dnssec_failed": QT_TRANSLATE_NOOP(
        "report",
        "The DNS answers for {domain} do not fit its DNSSEC signatures. Somebody may "
        "have changed them, so they are not used.",
    ),
    "discovery.null_mx": QT_TRANSLATE_NOOP("report", "{domain} declares that it receives no mail."),
    "discovery.filter_in_front": QT_TRANSLATE_NOOP(
        "report",
        "A mail filter ({in_front}) stands in front of {domain}, so the server behind it "
        "cannot be seen. Ask your mail provider for its outgoing server.",
    ),
    "discovery.forwarder": QT_TRANSLATE_NOOP(
        "report", "{in_front} only forwards the mail for {domain} and takes none from you. Ask where the mailbox is."
    ),
    "discovery.not_offered": QT_TRANSLATE_NOOP(
        "report", "{domain} declares that it offers no server for outgoing mail."
    ),
    "discovery.in_clear_only": QT_TRANSLATE_NOOP(
        "report",
        "A server without encryption is published for {domain}. It is not proposed, "
        "because it would show the password to everybody on the way.",
    ),
    "discovery.oauth_only": QT_TRANSLATE_NOOP(
        "report", "The server takes no passwords, only the sign-in through a browser (OAuth)."
    ),
    "discovery.certificate_refused": QT_TRANSLATE_NOOP(
        "report",
        "A server of {domain} answered, but its certificate cannot be trusted: "
        "{refused}. It is not proposed. Have the certificate put right.",
    ),
    "discovery.site_certificate_refused": QT_TRANSLATE_NOOP(
        "report",
        "{domain} may publish its settings, but the certificate of that site cannot be "
        "trusted, so they are not used.",
    ),
    "discovery.offline": QT_TRANSLATE_NOOP(
        "report", "Only the shipped data was searched, without a network. It does not know {domain}."
    ),
    "provider.oauth_only": QT_TRANSLATE_NOOP(
        "report",
        "{provider} no longer accepts passwords from other programs. Use another mailbox or a sending service.",
    ),
    "provider.no_smtp": QT_TRANSLATE_NOOP(
        "report", "{provider} has no outgoing server for other programs. Use another mailbox or a sending service."
    ),
    "provider.local_only": QT_TRANSLATE_NOOP(
        "report", "{provider} works only through a program on your own computer, which a platform cannot reach."
    ),
    "provider.not_a_submission_host": QT_TRANSLATE_NOOP(
        "report", "{provider} has no outgoing server that takes a user name and a password."
    ),
}
_SOURCES = {
    CandidateSource.PROVIDER_DATA: QT_TRANSLATE_NOOP("report", "what this program knows of the provider"),
    CandidateSource.AUTOCONFIG: QT_TRANSLATE_NOOP("report", "the domain's own settings file"),
    CandidateSource.ISPDB: QT_TRANSLATE_NOOP("report", "Thunderbird's public database"),
    CandidateSource.SRV: QT_TRANSLATE_NOOP("report", "the domain's SRV record"),
    CandidateSource.MX: QT_TRANSLATE_NOOP("report", "the domain's MX record"),
    CandidateSource.SPF: QT_TRANSLATE_NOOP("report", "the domain's SPF record, a hint only"),
    CandidateSource.GUESS: QT_TRANSLATE_NOOP("report", "a usual name that answers"),
}
_BY_DNS = QT_TRANSLATE_NOOP(
    "report", "The DNS of {domain} names {host}, a server of {owner}, and nothing proves that it is right."
)
_DOUBTS = {
    CandidateSource.PROVIDER_DATA: QT_TRANSLATE_NOOP(
        "report", "{host} is this very computer, which only a program that runs on it can reach."
    ),
    CandidateSource.AUTOCONFIG: QT_TRANSLATE_NOOP(
        "report", "The settings file of {domain} names {host}, a server of {owner}."
    ),
    CandidateSource.ISPDB: QT_TRANSLATE_NOOP(
        "report", "For {domain}, Thunderbird's public database names {host}, a server of {owner}."
    ),
    CandidateSource.SRV: _BY_DNS,
    CandidateSource.MX: _BY_DNS,
    CandidateSource.SPF: _BY_DNS,
    CandidateSource.GUESS: QT_TRANSLATE_NOOP(
        "report", "{host} is a usual name that answers, and nothing says that it is right for {domain}."
    ),
}
_OTHER = QT_TRANSLATE_NOOP("report", "The search noted: {note}.")


def search_note(note: str, search: SettingsSearch) -> str:
    """Turn one note of a search into a sentence."""
    provider = load_providers().get(search.provider or "")
    return _NOTES.get(note, _OTHER).format(
        domain=display_safe(search.domain, 100),
        provider=translate("report", "This provider") if provider is None else provider.name,
        suggestion=display_safe(search.suggestion or "", 100),
        in_front=search.in_front or "a service",
        refused=", ".join(display_safe(str(endpoint), 100) for endpoint in search.refused),
        note=display_safe(note, 100),
    )


def known_notes() -> frozenset[str]:
    """Give every note that has a sentence of its own."""
    return frozenset(_NOTES)


def source_words(source: CandidateSource) -> str:
    """Say where a candidate comes from."""
    return _SOURCES[source]


def doubt_words(candidate: SettingsCandidate, domain: str) -> str:
    """Say why a candidate has to be confirmed before it sees a password."""
    host = display_safe(candidate.endpoint.host.shown, 260)
    owner = display_safe(candidate.registrable_domain or candidate.endpoint.host.shown, 260)
    return _DOUBTS[candidate.source].format(domain=display_safe(domain, 260), host=host, owner=owner)


def trust_words(candidate: SettingsCandidate) -> str:
    """Say whether a candidate may be used as it is; one to confirm names the domain to compare."""
    if candidate.trust is Trust.VERIFIED:
        return "verified"
    owner = candidate.registrable_domain or candidate.endpoint.host.shown
    return translate("report", "confirm that {owner} is yours or your provider's").format(
        owner=display_safe(owner, 260)
    )


def search_document(search: SettingsSearch) -> dict[str, object]:
    """Turn a search into the document discover/1; each note is its code, a colon, and its sentence."""
    return {
        "schema": DISCOVER_SCHEMA,
        "candidates": [
            {
                "host": candidate.endpoint.host.ascii,
                "port": candidate.endpoint.port,
                "security": candidate.security.value,
                "username": candidate.username,
                "source": candidate.source.value,
                "trust": candidate.trust.value,
                "provider": candidate.provider,
            }
            for candidate in search.candidates
        ],
        "provider": search.provider,
        "notes": [f"{note}: {search_note(note, search)}" for note in search.notes],
    }


def search_text(search: SettingsSearch) -> str:
    """Write a search for people: one block a candidate, best first, then what there is to know."""
    provider = load_providers().get(search.provider or "")
    lines = [
        f"{display_safe(search.domain, 260)}"
        + (translate("report", ", mail at {provider}").format(provider=provider.name) if provider else "")
    ]
    for number, candidate in enumerate(search.candidates, 1):
        host = display_safe(candidate.endpoint.host.shown, 260)
        lines += [
            translate("report", "{number}. {host} port {port}, {security}").format(
                number=number, host=host, port=candidate.endpoint.port, security=security_label(candidate.security)
            ),
            translate("report", "   Sign in as: {value}").format(
                value=display_safe(candidate.username, 330) if candidate.username else "ask your provider"
            ),
            translate("report", "   From: {source}").format(source=source_words(candidate.source))
            + (f" ({display_safe(candidate.found_at, 300)})" if candidate.found_at else ""),
            translate("report", "   Trust: {candidate}").format(candidate=trust_words(candidate)),
        ]
    lines += [search_note(note, search) for note in search.notes]
    return "\n".join(lines)
