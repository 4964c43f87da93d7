"""What a search for settings found out, in words."""

from __future__ import annotations

from wizard.catalogue.providers import load_providers
from wizard.facts.candidate import CandidateSource, SettingsCandidate, SettingsSearch, Trust
from wizard.report.display_safe import display_safe
from wizard.report.fill_once import fill_once
from wizard.report.isolates import isolate
from wizard.report.joined import listed
from wizard.report.security_words import security_label
from wizard.settings.endpoint import Host
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

DISCOVER_SCHEMA = "smtp-wizard/discover/1"

_SAYS_TOO = {
    "discovery.did_you_mean": ("discovery.no_such_domain", "discovery.nothing_found"),
    "discovery.no_such_domain": ("discovery.nothing_found",),
}
"""What a note says along with its own: a domain that does not exist publishes nothing."""
_NOTES: dict[str, str] = {
    "discovery.nothing_found": QT_TRANSLATE_NOOP(
        "report", "No settings are published for {domain}. Ask your mail provider for its outgoing server."
    ),
    "discovery.no_such_domain": QT_TRANSLATE_NOOP(
        "report", "The domain {domain} does not exist. Check the part of the address after the @."
    ),
    "discovery.dns_denies": QT_TRANSLATE_NOOP(
        "report",
        "This computer's DNS says that {domain} does not exist, though {provider} is known to use it. "
        "Names may be blocked in this network.",
    ),
    "discovery.did_you_mean": QT_TRANSLATE_NOOP(
        "report", "{domain} does not resolve. {suggestion} was probably meant."
    ),
    "discovery.looks_like": QT_TRANSLATE_NOOP(
        "report",
        "{domain} is one slip away from {suggestion}. Check the spelling: such names are registered to catch mail.",
    ),
    "discovery.dns_unavailable": QT_TRANSLATE_NOOP("report", "The DNS could not be asked about {domain}."),
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
    CandidateSource.PROVIDER_DATA: QT_TRANSLATE_NOOP(
        "report", "what this program knows of the provider", "after: From"
    ),
    CandidateSource.AUTOCONFIG: QT_TRANSLATE_NOOP("report", "the domain's own settings file", "after: From"),
    CandidateSource.ISPDB: QT_TRANSLATE_NOOP("report", "Thunderbird's public database", "after: From"),
    CandidateSource.SRV: QT_TRANSLATE_NOOP("report", "the domain's SRV record", "after: From"),
    CandidateSource.MX: QT_TRANSLATE_NOOP("report", "the domain's MX record", "after: From"),
    CandidateSource.SPF: QT_TRANSLATE_NOOP("report", "the domain's SPF record, a hint only", "after: From"),
    CandidateSource.GUESS: QT_TRANSLATE_NOOP("report", "a usual name that answers", "after: From"),
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


def told_notes(search: SettingsSearch) -> tuple[str, ...]:
    """Give the notes of a search without those that another one of them says already."""
    said = {note for other in search.notes for note in _SAYS_TOO.get(other, ())}
    return tuple(note for note in search.notes if note not in said)


def search_note(note: str, search: SettingsSearch) -> str:
    """Turn one note of a search into a sentence."""
    provider = load_providers().get(search.provider or "")
    values = {
        "domain": _shown(_both(search.domain), 100),
        "provider": translate("report", "this provider", "in the middle of a sentence"),
        "suggestion": _shown(search.suggestion or "", 100),
        "in_front": translate("report", "a service", "a mail filter whose name is not known, inside a sentence"),
        "refused": listed(_shown(str(endpoint), 100) for endpoint in search.refused),
        "note": _shown(note, 100),
    }
    beginning = {
        "provider": translate("report", "This provider", "at the beginning of a sentence"),
        "in_front": translate("report", "A service", "a mail filter whose name is not known, begins a sentence"),
    }
    if provider is not None:
        values["provider"] = beginning["provider"] = isolate(provider.name)
    if search.in_front:
        values["in_front"] = beginning["in_front"] = _shown(search.in_front, 80)
    return fill_once(translate("report", _NOTES.get(note, _OTHER)), values, beginning)


def known_notes() -> frozenset[str]:
    """Give every note that has a sentence of its own."""
    return frozenset(_NOTES)


def source_words(source: CandidateSource) -> str:
    """Say where a candidate comes from."""
    return translate("report", _SOURCES[source], "after: From")


def doubt_words(candidate: SettingsCandidate, domain: str) -> str:
    """Say why a candidate has to be confirmed before it sees a password."""
    host = candidate.endpoint.host.both_forms
    owner = _both(candidate.registrable_domain or "") or host
    said = translate("report", _DOUBTS[candidate.source])
    return said.format(domain=_shown(_both(domain), 260), host=_shown(host, 260), owner=_shown(owner, 260))


def trust_words(candidate: SettingsCandidate) -> str:
    """Say whether a candidate may be used as it is; one to confirm names the domain to compare."""
    if candidate.trust is Trust.VERIFIED:
        return translate("report", "verified", "whether settings can be trusted, after: Trust")
    owner = _both(candidate.registrable_domain or "") or candidate.endpoint.host.both_forms
    return translate(
        "report", "confirm that {owner} is yours or your provider's", "whether settings can be trusted, after: Trust"
    ).format(owner=_shown(owner, 260))


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
    domain = _shown(_both(search.domain), 260)
    lines = [
        translate("report", "{domain}, mail at {provider}").format(domain=domain, provider=isolate(provider.name))
        if provider
        else domain
    ]
    for number, candidate in enumerate(search.candidates, 1):
        lines += _candidate_lines(number, candidate)
    lines += [search_note(note, search) for note in told_notes(search)]
    return "\n".join(lines)


def _candidate_lines(number: int, candidate: SettingsCandidate) -> tuple[str, ...]:
    indent = "   "
    username = (
        translate("report", "Sign in as: {username}").format(username=_shown(candidate.username, 330))
        if candidate.username
        else translate("report", "Sign in as: ask your provider")
    )
    source = translate("report", "From: {source}", "where settings come from").format(
        source=source_words(candidate.source)
    )
    if candidate.found_at:
        source = translate("report", "{sentence} ({place})", "where settings were found").format(
            sentence=source, place=found_at_words(candidate.found_at)
        )
    return (
        translate("report", "{number}. {host} port {port}, {security}", "one of the settings that were found").format(
            number=number,
            host=_shown(candidate.endpoint.host.both_forms, 260),
            port=candidate.endpoint.port,
            security=security_label(candidate.security),
        ),
        indent + username,
        indent + source,
        indent + translate("report", "Trust: {words}").format(words=trust_words(candidate)),
    )


def found_at_words(place: str) -> str:
    """Turn the place where settings were found, an address or a DNS record, into words safe to show."""
    match place.split(" "):
        case ["MX", domain, host]:
            return translate("report", "MX of {domain}: {host}", "a DNS record").format(
                domain=_shown(domain, 260), host=_shown(host, 260)
            )
        case ["SPF", domain]:
            return translate("report", "SPF of {domain}", "a DNS record").format(domain=_shown(domain, 260))
        case _:
            return _shown(place, 300)


def _both(domain: str) -> str:
    """Give both forms of a domain in A-labels."""
    return Host(domain).both_forms


def _shown(text: str, limit: int) -> str:
    return isolate(display_safe(text, limit))
