"""A mailbox that cannot work with the chosen platform, said before anything is tried."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from wizard.catalogue.platforms import NEUTRAL_PLATFORM
from wizard.catalogue.records import Platform, Provider
from wizard.catalogue.sending_capacity import daily_capacity
from wizard.diagnosis.platform_findings import not_public
from wizard.facts.names import DnsOutcome, NamesFact
from wizard.settings.endpoint import Endpoint

# RFC 6761, 6762, 8375 and the private-use ``internal``; with the endings that many companies use inside.
_INSIDE_ENDINGS = ("local", "localhost", "internal", "home.arpa", "lan", "intranet", "corp", "home", "localdomain")


@dataclass(frozen=True, slots=True)
class Unusable:
    """One reason. ``certain`` false: it may work, and words say "may". ``instead``: codes of what would work.

    ``params`` fill the words: provider, platform, host, port, ports, volume, limit, plan, date.
    """

    code: str
    params: Mapping[str, str]
    certain: bool
    instead: tuple[str, ...]


CODES = frozenset(
    {
        "mailbox.oauth_only",
        "mailbox.may_be_oauth_only",
        "mailbox.password_off_by_default",
        "mailbox.no_smtp",
        "mailbox.local_only",
        "mailbox.forwards_only",
        "mailbox.without_sign_in",
        "mailbox.addresses_unknown",
        "host.private",
        "host.inside_only",
        "host.split_dns",
        "port.not_taken",
        "port.none_in_common",
        "limit.below_volume",
        "limit.may_be_below_volume",
    }
)
"""Every reason there is; the words live in report."""

INSTEAD = frozenset(
    {
        "another_mailbox",
        "sending_service",
        "business_mailbox",
        "relay_by_address",
        "administrator_turns_on",
        "make_app_password",
        "public_name",
        "publish_port",
        "other_port",
        "another_server",
        "larger_plan",
        "own_domain_token",
        "ask_platform_addresses",
    }
)
"""Everything that may work in its place; the words live in report."""

_WHOLE_MAILBOX = ("sending_service", "another_mailbox")


def why_unusable(
    provider: Provider | None,
    platform: Platform | None,
    endpoint: Endpoint | None,
    volume_per_day: int | None,
    *,
    names: NamesFact | None = None,
    today: date | None = None,
) -> tuple[Unusable, ...]:
    """Give what keeps this mailbox from sending for this platform, certain reasons first; empty when nothing does.

    ``provider``: who hosts the mailbox; None when nobody knows. ``endpoint``: the chosen server; None before it is
    chosen. ``volume_per_day``: messages that shall be sent in a day; None when it was not entered. ``names``: what
    the name of the server resolved to here. ``today`` tells whether a date of the provider has passed.
    """
    params = {
        "provider": provider.name if provider is not None else "",
        "platform": platform.short_name if platform is not None and platform.id != NEUTRAL_PLATFORM else "",
        "host": endpoint.host.shown if endpoint is not None else "",
        "port": str(endpoint.port) if endpoint is not None else "",
    }
    found = (
        *_sign_in(provider, platform, params, today),
        *_host(platform, endpoint, names, params),
        *_port(provider, platform, endpoint, params),
        *_volume(provider, volume_per_day, params),
    )
    return tuple(sorted(found, key=lambda reason: not reason.certain))


def _sign_in(
    provider: Provider | None, platform: Platform | None, params: dict[str, str], today: date | None
) -> Iterator[Unusable]:
    if provider is None or provider.kind == "filter":
        # A filter stands in front of a mailbox that nobody has seen yet.
        return
    if provider.kind == "forwarder" and not provider.endpoints:
        yield Unusable("mailbox.forwards_only", params, True, _WHOLE_MAILBOX)
    elif provider.sign_in == "oauth-only":
        dated = {**params, "date": provider.oauth_only_after or ""}
        yield Unusable("mailbox.oauth_only", dated, True, ("sending_service", "business_mailbox"))
    elif provider.sign_in == "no-smtp":
        yield Unusable("mailbox.no_smtp", params, True, _WHOLE_MAILBOX)
    elif provider.sign_in == "local-only":
        yield Unusable("mailbox.local_only", params, True, ("own_domain_token", *_WHOLE_MAILBOX))
    elif provider.sign_in_unclear is not None:
        yield Unusable("mailbox.may_be_oauth_only", params, False, ("make_app_password", *_WHOLE_MAILBOX))
    elif _has_passed(provider, today):
        instead = ("administrator_turns_on", "sending_service")
        yield Unusable(
            "mailbox.password_off_by_default", {**params, "date": provider.oauth_only_after or ""}, False, instead
        )
    yield from _relay(provider, platform, params)


def _has_passed(provider: Provider, today: date | None) -> bool:
    after = provider.oauth_only_after
    return provider.sign_in == "until-2026-12" and None not in (after, today) and str(today) > str(after)


def _relay(provider: Provider, platform: Platform | None, params: dict[str, str]) -> Iterator[Unusable]:
    if platform is None:
        return
    if provider.sign_in == "ip" and platform.password_required:
        # Google's relay can be told to ask for a sign-in; Microsoft's two never do.
        certain = provider.username == "other:none"
        yield Unusable("mailbox.without_sign_in", params, certain, _WHOLE_MAILBOX)
    elif provider.client_address == "required" and not platform.egress_addresses:
        yield Unusable("mailbox.addresses_unknown", params, False, ("ask_platform_addresses", "another_mailbox"))


def _host(
    platform: Platform | None, endpoint: Endpoint | None, names: NamesFact | None, params: dict[str, str]
) -> Iterator[Unusable]:
    if platform is None or endpoint is None:
        return
    host, certain = endpoint.host, platform.public_hosts_only
    if host.is_address:
        if not_public(host.ascii):
            yield Unusable("host.private", params, certain, ("public_name", "publish_port", "sending_service"))
        return
    if _is_inside_name(host.ascii):
        yield Unusable("host.inside_only", params, certain, ("public_name", "publish_port", "sending_service"))
    elif names is not None and names.passed:
        yield from _resolved(names, params, certain=certain)


def _is_inside_name(name: str) -> bool:
    return any(name == ending or name.endswith(f".{ending}") for ending in _INSIDE_ENDINGS)


def _resolved(names: NamesFact, params: dict[str, str], *, certain: bool) -> Iterator[Unusable]:
    """Compare what this computer sees with what everybody sees."""
    inside = all(not_public(address) for address in names.addresses)
    outside = names.dns.outcome if names.dns is not None else None
    if outside is DnsOutcome.FOUND and names.dns is not None and inside != all(map(not_public, names.dns.addresses)):
        yield Unusable("host.split_dns", params, False, ("public_name",))
    elif inside:
        yield Unusable("host.private", params, certain, ("public_name", "publish_port", "sending_service"))
    elif outside in (DnsOutcome.NXDOMAIN, DnsOutcome.NODATA):
        yield Unusable("host.inside_only", params, certain, ("public_name", "publish_port", "sending_service"))


def _port(
    provider: Provider | None, platform: Platform | None, endpoint: Endpoint | None, params: dict[str, str]
) -> Iterator[Unusable]:
    if platform is None or not platform.ports:
        return
    said = {**params, "ports": ", ".join(map(str, platform.ports))}
    offered = provider.endpoints if provider is not None else ()
    if endpoint is None:
        if offered and not any(one.port in platform.ports for one in offered):
            yield Unusable("port.none_in_common", said, True, _WHOLE_MAILBOX)
    elif endpoint.port not in platform.ports:
        same_host = [one.port for one in offered if one.host == endpoint.host.ascii and one.port in platform.ports]
        if same_host:
            yield Unusable("port.not_taken", {**said, "works": str(same_host[0])}, True, ("other_port",))
        else:
            yield Unusable("port.not_taken", said, True, ("another_server", "sending_service"))


def _volume(provider: Provider | None, volume: int | None, params: dict[str, str]) -> Iterator[Unusable]:
    capacity = daily_capacity(provider.sending_limits) if provider is not None else None
    if provider is None or capacity is None or volume is None or volume <= capacity.smallest:
        return
    beyond_all = capacity.largest is not None and volume > capacity.largest
    limit = capacity.largest if beyond_all and capacity.largest is not None else capacity.smallest
    said = {**params, "volume": str(volume), "limit": str(limit)}
    if not beyond_all and capacity.smallest_plan is not None:
        said["plan"] = capacity.smallest_plan["en"]
    certain = beyond_all and provider.is_certain("limits")
    code = "limit.below_volume" if certain else "limit.may_be_below_volume"
    larger = () if beyond_all else ("larger_plan",)
    service = ("sending_service",) if provider.kind != "sending-service" else ("another_mailbox",)
    yield Unusable(code, said, certain, (*larger, *service))
