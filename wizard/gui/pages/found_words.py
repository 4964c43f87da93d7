"""Where found settings come from and how far to trust them, in words; pure, without Qt."""

from __future__ import annotations

from wizard.catalogue.providers import load_providers
from wizard.facts.candidate import CandidateSource, SettingsCandidate, Trust
from wizard.flow.found_settings import owner_of
from wizard.report.display_safe import display_safe
from wizard.report.search_words import doubt_words
from wizard.report.security_words import security_label
from wizard.settings.endpoint import MAX_DOMAIN, Host
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_SHOWN_DOMAIN = 100
_CHIPS = {
    CandidateSource.PROVIDER_DATA: QT_TRANSLATE_NOOP("gui", "from what we know of the provider"),
    CandidateSource.AUTOCONFIG: QT_TRANSLATE_NOOP("gui", "from your domain's own autoconfig file"),
    CandidateSource.ISPDB: QT_TRANSLATE_NOOP("gui", "from Thunderbird's public list"),
    CandidateSource.SRV: QT_TRANSLATE_NOOP("gui", "from your domain's SRV record"),
    CandidateSource.MX: QT_TRANSLATE_NOOP("gui", "from your domain's MX record"),
    CandidateSource.SPF: QT_TRANSLATE_NOOP("gui", "from your domain's SPF record, a hint"),
    CandidateSource.GUESS: QT_TRANSLATE_NOOP("gui", "a guess that answered"),
}
_SHORT = {
    CandidateSource.PROVIDER_DATA: QT_TRANSLATE_NOOP("gui", "known provider"),
    CandidateSource.AUTOCONFIG: QT_TRANSLATE_NOOP("gui", "own autoconfig"),
    CandidateSource.ISPDB: QT_TRANSLATE_NOOP("gui", "public list"),
    CandidateSource.SRV: QT_TRANSLATE_NOOP("gui", "SRV record"),
    CandidateSource.MX: QT_TRANSLATE_NOOP("gui", "MX record"),
    CandidateSource.SPF: QT_TRANSLATE_NOOP("gui", "SPF hint"),
    CandidateSource.GUESS: QT_TRANSLATE_NOOP("gui", "guess"),
}
_PROVEN = {
    CandidateSource.PROVIDER_DATA: QT_TRANSLATE_NOOP("gui", "Filled in from what this program knows of {provider}."),
    CandidateSource.AUTOCONFIG: QT_TRANSLATE_NOOP("gui", "Filled in from {domain}'s own autoconfig file over HTTPS."),
    CandidateSource.SRV: QT_TRANSLATE_NOOP("gui", "Filled in from {domain}'s SRV record, proven by DNSSEC."),
    CandidateSource.MX: QT_TRANSLATE_NOOP("gui", "Filled in from {domain}'s MX record, proven by DNSSEC."),
}
_UNPROVEN = {
    CandidateSource.PROVIDER_DATA: QT_TRANSLATE_NOOP("gui", "Filled in from what this program knows of {provider}."),
    CandidateSource.AUTOCONFIG: QT_TRANSLATE_NOOP("gui", "Filled in from {domain}'s own autoconfig file over HTTPS."),
    CandidateSource.ISPDB: QT_TRANSLATE_NOOP("gui", "Filled in from Thunderbird's public list over HTTPS."),
    CandidateSource.SRV: QT_TRANSLATE_NOOP("gui", "Filled in from {domain}'s SRV record, which nothing proves."),
    CandidateSource.MX: QT_TRANSLATE_NOOP("gui", "Filled in from {domain}'s MX record, which nothing proves."),
    CandidateSource.SPF: QT_TRANSLATE_NOOP("gui", "Filled in from a hint in {domain}'s SPF record."),
    CandidateSource.GUESS: QT_TRANSLATE_NOOP("gui", "A guess: a usual name, confirmed by a verified connection."),
}
_SOME_PROVIDER = QT_TRANSLATE_NOOP("gui", "Filled in from what this program knows of the provider.")


def shown_domain(domain: str, limit: int = _SHOWN_DOMAIN) -> str:
    """Turn a domain in A-labels into what is safe to show: an international one in both its forms."""
    return display_safe(Host(domain).both_forms, limit)


def source_chip(candidate: SettingsCandidate) -> str:
    """Say in a few words where a candidate comes from."""
    return translate("gui", _CHIPS[candidate.source])


def provenance_words(candidate: SettingsCandidate, domain: str, *, confirmed: bool = False) -> str:
    """Say where the server that is filled in comes from, and how far that is proven."""
    words = _PROVEN if candidate.trust is Trust.VERIFIED else _UNPROVEN
    sentence = words.get(candidate.source, _UNPROVEN[candidate.source])
    provider = load_providers().get(candidate.provider or "")
    if provider is None and candidate.source is CandidateSource.PROVIDER_DATA:
        sentence = _SOME_PROVIDER
    told = translate("gui", sentence).format(
        domain=shown_domain(domain), provider=provider.name if provider is not None else ""
    )
    if not confirmed:
        return told
    agreed = translate("gui", "You confirmed it.", "a server, as the right one")
    return f"{told} {agreed}"


def settings_line(candidate: SettingsCandidate) -> str:
    """Write host, port and security in one line."""
    endpoint = candidate.endpoint
    host = display_safe(endpoint.host.both_forms, _SHOWN_DOMAIN)
    return translate("gui", "{host} · port {port} · {security}").format(
        host=host, port=endpoint.port, security=security_label(candidate.security)
    )


def candidate_entry(candidate: SettingsCandidate) -> str:
    """Write a candidate as an entry of a list, with where it is from."""
    endpoint = candidate.endpoint
    host = display_safe(endpoint.host.both_forms, _SHOWN_DOMAIN)
    short = translate("gui", _SHORT[candidate.source])
    return f"{host} · {endpoint.port} {security_label(candidate.security)} · {short}"


def confirm_words(candidate: SettingsCandidate, domain: str) -> tuple[str, ...]:
    """Say why a server has to be confirmed, whose it is, and what hangs on it; one sentence each."""
    owner = owner_of(candidate)
    own = owner == domain or domain.endswith(f".{owner}")
    whose = (
        translate("gui", "It lies in the domain of your address.")
        if own
        else translate("gui", "It is not the domain of your address, {domain}.").format(
            domain=shown_domain(domain, 2 * MAX_DOMAIN)
        )
    )
    return (
        whose,
        doubt_words(candidate, domain),
        translate("gui", "Your password will go to this server and to no other."),
    )
