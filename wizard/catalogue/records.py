"""The typed records of resources/: providers and causes; those of platforms stand beside it."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from wizard.catalogue import platform_records, record_base
from wizard.catalogue.provider_parts import OAuthEndpoints, ProviderGuide, SendingLimits, SignInChange
from wizard.catalogue.record_base import Day, HttpsUrl, Record

Words = record_base.Words
"""Texts by language; the name under which everybody knows it."""

SecurityWord = platform_records.SecurityWord
Platform = platform_records.Platform
PlatformField = platform_records.PlatformField
PlatformFormPart = platform_records.PlatformFormPart
PlatformSecurityWord = platform_records.PlatformSecurityWord
DoubtfulPart = Literal["settings", "username", "credential", "prerequisites", "from_rule", "limits", "spf_includes",
                       "mx_suffixes", "errors", "help_url"]  # fmt: skip


class ProviderEndpoint(Record, frozen=True):
    """One way to reach a provider's submission server; ``host`` may hold a {placeholder} when ``template``.

    ``for_domains``: the email domains or mail exchanger suffixes that belong to this endpoint (a region, a brand);
    empty means that it belongs to no one in particular.
    """

    host: Annotated[str, msgspec.Meta(pattern="^[a-z0-9._{}-]+$", max_length=253)]
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)]
    security: SecurityWord
    region: str | None = None
    variant: str | None = None
    template: bool = False
    note: str | None = None
    for_domains: tuple[str, ...] = ()


class ProviderError(Record, frozen=True):
    """A reply of this provider and the cause it stands for: match is a code or enhanced code, words follow."""

    match: str
    meaning: str


class Provider(Record, frozen=True):
    """One mail provider or sending service (resources/providers/ID.json).

    ``username``: ``email``, ``local-part``, ``literal:WORD`` or ``other:DESCRIPTION``.
    ``sign_in``: what a password form can use: password, app-password, password-or-app-password, token, oauth-only,
    no-smtp, not-a-submission-host, local-only, ip (address allow-list), until-2026-12 (Microsoft 365).
    ``sign_in_unclear`` says what is not known about it; None when it is known. ``changes``: its dates, past and to
    come. ``credential`` says in words what to type and ``credential_url`` where to make it.
    ``admits_addresses``: whether the platform's address must be admitted at the provider (relay by address).
    ``client_address``: whether the provider can be told, or must be told, which addresses may sign in.
    ``limits`` in words, ``sending_limits`` in numbers. ``doubtful``: the parts of this record that rest on a single
    source or on general knowledge; with a low ``confidence`` all of them do. Words about them say "may".
    ``region_names``: the place that a region's code stands for.
    ``checked_on``: the day on which the record was last compared with its sources.
    """

    id: Annotated[str, msgspec.Meta(pattern="^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
    name: Annotated[str, msgspec.Meta(min_length=1, max_length=80)]
    kind: Literal["mailbox", "sending-service", "relay", "software", "filter", "forwarder"]
    email_domains: tuple[str, ...]
    mx_suffixes: tuple[str, ...]
    endpoints: tuple[ProviderEndpoint, ...]
    username: Annotated[str, msgspec.Meta(pattern="^(email|local-part|literal:\\S+|other:.+)$", max_length=200)]
    sign_in: Literal["password", "app-password", "password-or-app-password", "token", "oauth-only", "no-smtp",
                     "not-a-submission-host", "local-only", "ip", "until-2026-12"]  # fmt: skip
    credential: Words
    prerequisites: tuple[Words, ...]
    from_rule: Words
    limits: Words
    credential_url: HttpsUrl | None = None
    help_url: HttpsUrl | None = None
    oauth_only_after: Day | None = None
    admits_addresses: bool = False
    mx_patterns: tuple[str, ...] = ()
    email_domain_patterns: tuple[str, ...] = ()
    spf_includes: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    errors: tuple[ProviderError, ...] = ()
    confidence: Literal["high", "medium", "low"] = "medium"
    sources: tuple[str, ...] = ()
    checked_on: Day | Literal[""] = ""
    sign_in_unclear: Words | None = None
    changes: tuple[SignInChange, ...] = ()
    client_address: Literal["not-needed", "optional", "required"] = "not-needed"
    client_address_words: Words | None = None
    sending_limits: SendingLimits | None = None
    doubtful: tuple[DoubtfulPart, ...] = ()
    spf_patterns: tuple[str, ...] = ()
    dkim_selectors: tuple[str, ...] = ()
    oauth: OAuthEndpoints | None = None
    guide: ProviderGuide | None = None
    region_names: dict[str, str] = msgspec.field(default_factory=dict)

    def is_certain(self, part: DoubtfulPart) -> bool:
        """Tell whether a part of the record may be stated as a fact; else words about it say "may"."""
        return self.confidence != "low" and part not in self.doubtful


class CauseWords(Record, frozen=True):
    """What to say about a cause; sentences may hold {host} {port} {security} {username} {address} {provider} ..."""

    title: Words
    why: Words
    steps: tuple[Words, ...]


class Cause(Record, frozen=True):
    """One root cause: code ``family.condition``, severity, words, and the words of providers that differ.

    ``case_words``: words for the case of the cause that a live check saw (a finding's ``case``); they go before all.
    """

    code: str
    severity: Literal["error", "warning", "info"]
    meaning: str
    words: CauseWords
    provider_words: dict[str, CauseWords] = msgspec.field(default_factory=dict)
    case_words: dict[str, CauseWords] = msgspec.field(default_factory=dict)
