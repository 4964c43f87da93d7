"""What a search for settings found out, in words."""

from __future__ import annotations

from wizard.catalogue.providers import load_providers
from wizard.facts.candidate import SettingsSearch
from wizard.report.display_safe import display_safe

_NOTES: dict[str, str] = {
    "discovery.nothing_found": "No settings are published for {domain}. Ask your mail provider for its outgoing "
    "server.",
    "discovery.no_such_domain": "The domain {domain} does not exist. Check the part of the address after the @.",
    "discovery.dns_unavailable": "The DNS could not be asked, so nothing is known about {domain} yet.",
    "discovery.null_mx": "{domain} declares that it receives no mail.",
    "discovery.filter_in_front": "A mail filter stands in front of {domain}, so the server behind it cannot be seen. "
    "Ask your mail provider for its outgoing server.",
    "discovery.forwarder": "Mail for {domain} is only forwarded. The forwarding service has no outgoing server.",
    "discovery.not_offered": "{domain} declares that it offers no server for outgoing mail.",
    "provider.oauth_only": "{provider} no longer accepts passwords from other programs. Use another mailbox or a "
    "sending service.",
    "provider.no_smtp": "{provider} has no outgoing server for other programs. Use another mailbox or a sending "
    "service.",
    "provider.local_only": "{provider} works only through a program on your own computer, which a platform cannot "
    "reach.",
    "provider.not_a_submission_host": "{provider} has no outgoing server that takes a user name and a password.",
}
_OTHER = "The search noted: {note}."


def search_note(note: str, search: SettingsSearch) -> str:
    """Turn one note of a search into a sentence."""
    provider = load_providers().get(search.provider or "")
    return _NOTES.get(note, _OTHER).format(
        domain=display_safe(search.domain, 100),
        provider="This provider" if provider is None else provider.name,
        note=display_safe(note, 100),
    )


def known_notes() -> frozenset[str]:
    """Give every note that has a sentence of its own."""
    return frozenset(_NOTES)
