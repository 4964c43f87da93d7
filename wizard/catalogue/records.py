"""The typed records of resources/: providers, platforms, causes."""

from __future__ import annotations

from typing import Literal

import msgspec

Words = dict[str, str]
"""One sentence in several languages: language tag (RFC 5646) to text; ``en`` is always there."""

SecurityWord = Literal["implicit-tls", "starttls", "cleartext"]


class _Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Base of every record: frozen, and a field that the schema does not know is refused."""


class ProviderEndpoint(_Record, frozen=True):
    """One way to reach a provider's submission server; ``host`` may hold a {placeholder} when ``template``.

    ``for_domains``: the email domains or mail exchanger suffixes that belong to this endpoint (a region, a brand);
    empty means that it belongs to no one in particular.
    """

    host: str
    port: int
    security: SecurityWord
    region: str | None = None
    variant: str | None = None
    template: bool = False
    note: str | None = None
    for_domains: tuple[str, ...] = ()


class ProviderError(_Record, frozen=True):
    """A reply of this provider and the cause it stands for: match is a code or enhanced code, words follow."""

    match: str
    meaning: str


class Provider(_Record, frozen=True):
    """One mail provider or sending service (resources/providers/ID.json).

    ``username``: ``email``, ``local-part``, ``literal:WORD`` or ``other:DESCRIPTION``.
    ``sign_in``: what a password form can use: password, app-password, password-or-app-password, token, oauth-only,
    no-smtp, not-a-submission-host, local-only, ip (address allow-list), until-2026-12 (Microsoft 365).
    ``credential`` says in words what to type and ``credential_url`` where to make it.
    ``admits_addresses``: whether the platform's address must be admitted at the provider (relay by address).
    """

    id: str
    name: str
    kind: Literal["mailbox", "sending-service", "relay", "software", "filter", "forwarder"]
    email_domains: tuple[str, ...]
    mx_suffixes: tuple[str, ...]
    endpoints: tuple[ProviderEndpoint, ...]
    username: str
    sign_in: str
    credential: Words
    prerequisites: tuple[Words, ...]
    from_rule: Words
    limits: Words
    credential_url: str | None = None
    help_url: str | None = None
    oauth_only_after: str | None = None
    admits_addresses: bool = False
    mx_patterns: tuple[str, ...] = ()
    email_domain_patterns: tuple[str, ...] = ()
    spf_includes: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    errors: tuple[ProviderError, ...] = ()
    confidence: Literal["high", "medium", "low"] = "medium"
    sources: tuple[str, ...] = ()
    checked_on: str = ""


class PlatformField(_Record, frozen=True):
    """One field of the platform's own form, in its order and its words.

    ``value`` names what goes in: host, port, security, username, password, from_name, from_address.
    """

    label: str
    value: Literal["host", "port", "security", "username", "password", "from_name", "from_address"]
    note: Words | None = None


class PlatformFormPart(_Record, frozen=True):
    """One screen of the platform's settings: its menu path, its fields in order, and the button that ends it.

    ``commit_then``: the buttons to press after that one, in order ("Verify Credentials", then "Save").
    """

    menu_path: tuple[str, ...]
    fields: tuple[PlatformField, ...]
    commit: str
    commit_then: tuple[str, ...] = ()


class PlatformSecurityWord(_Record, frozen=True):
    """The platform's word for one combination of security and port."""

    security: SecurityWord
    word: str
    ports: tuple[int, ...] = ()


class Platform(_Record, frozen=True):
    """One platform that sends through a customer's server (resources/platforms/ID.json).

    ``ports`` empty: any port. ``from_equals_mailbox``: the From address must be the mailbox that signs in.
    ``username_equals_from``: the outbound address must equal the user name. ``egress_addresses``: the addresses that
    a firewall must admit. ``fallback_sender``: who sends until custom SMTP works. ``steps`` guide the entry after the
    form; ``consequences`` say what changes for the customer. ``named_causes``: the codes of the causes that the
    platform's own help names for a failed test. ``test_menu_path``: where the platform sends a test message itself;
    ``checked_on``: the day on which its help page was read.
    """

    id: str
    name: str
    audience: str
    short_name: str
    form: tuple[PlatformFormPart, ...]
    security_words: tuple[PlatformSecurityWord, ...]
    ports: tuple[int, ...]
    from_equals_mailbox: bool
    username_equals_from: bool
    public_hosts_only: bool
    password_required: bool
    credential_kinds: tuple[Literal["password", "app-password", "token"], ...]
    egress_addresses: tuple[str, ...]
    fallback_sender: str | None
    needs: tuple[Words, ...]
    rules: tuple[Words, ...]
    steps: tuple[Words, ...]
    consequences: tuple[Words, ...]
    help_url: str | None
    support_url: str | None
    has_api: bool = False
    named_causes: tuple[str, ...] = ()
    test_menu_path: tuple[str, ...] = ()
    checked_on: str = ""


class CauseWords(_Record, frozen=True):
    """What to say about a cause; sentences may hold {host} {port} {security} {username} {address} {provider} ..."""

    title: Words
    why: Words
    steps: tuple[Words, ...]


class Cause(_Record, frozen=True):
    """One root cause: code ``family.condition``, severity, words, and the words of providers that differ.

    ``case_words``: words for the case of the cause that a live check saw (a finding's ``case``); they go before all.
    """

    code: str
    severity: Literal["error", "warning", "info"]
    meaning: str
    words: CauseWords
    provider_words: dict[str, CauseWords] = {}
    case_words: dict[str, CauseWords] = {}
