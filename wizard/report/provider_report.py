"""One provider for printing: as a line, as a page of text, as JSON."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from wizard.catalogue.provider_parts import PlanLimit
from wizard.catalogue.records import Platform, Provider, ProviderEndpoint
from wizard.report.provider_words import Guide, change_words, guide_for, hedged, sign_in_label
from wizard.report.security_words import pairing
from wizard.settings.mailbox import Mailbox
from wizard.settings.transport_security import TransportSecurity
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_WIDTH = 110
_LIMITS = (
    "messages_per_minute",
    "messages_per_hour",
    "messages_per_day",
    "messages_per_month",
    "recipients_per_hour",
    "recipients_per_day",
    "external_recipients_per_day",
    "recipients_per_message",
    "megabytes_per_message",
)
_USERNAMES = {
    "email": QT_TRANSLATE_NOOP("report", "the full address"),
    "local-part": QT_TRANSLATE_NOOP("report", "the part of the address before the @"),
}


def summary_line(provider: Provider) -> str:
    """Give one line of a list: id, name, and what signs in."""
    return f"{provider.id:<30} {provider.name:<40} {sign_in_label(provider)}"


def provider_summary(provider: Provider) -> dict[str, object]:
    """Give one entry of providers/1; ``detail`` is None there."""
    return {
        "id": provider.id,
        "name": provider.name,
        "kind": provider.kind,
        "sign_in": provider.sign_in,
        "sign_in_label": sign_in_label(provider),
        "confidence": provider.confidence,
        "checked_on": provider.checked_on,
        "detail": None,
    }


def provider_detail(provider: Provider, mailbox: Mailbox | None, platform: Platform | None) -> dict[str, object]:
    """Give everything a program or a person may want to know about one provider."""
    guide = guide_for(provider, mailbox, platform)
    return {
        "email_domains": list(provider.email_domains),
        "endpoints": [_endpoint(endpoint) for endpoint in provider.endpoints],
        "username": provider.username,
        "credential": hedged(provider, "credential"),
        "credential_url": provider.credential_url,
        "from_rule": hedged(provider, "from_rule"),
        "limits": {
            "words": hedged(provider, "limits"),
            "certain": provider.is_certain("limits"),
            **_numbers(provider),
        },
        "client_address": {
            "rule": provider.client_address,
            "words": (provider.client_address_words or {}).get("en"),
        },
        "changes": [
            {
                "on": change.on,
                "when": words.when,
                "what": words.what,
                "source": words.source,
                "certain": change.certain,
            }
            for change, words in zip(
                sorted(provider.changes, key=lambda change: change.on), change_words(provider), strict=True
            )
        ],
        "oauth": provider.oauth is not None,
        "spf_includes": list(provider.spf_includes),
        "dkim_selectors": list(provider.dkim_selectors),
        "doubtful": list(provider.doubtful),
        "help_url": provider.help_url,
        "sources": list(provider.sources),
        "guide": _guide(guide),
    }


def provider_lines(provider: Provider, mailbox: Mailbox | None, platform: Platform | None) -> tuple[str, ...]:
    """Give the page of one provider as lines of text."""
    return tuple(_lines(provider, mailbox, platform))


def _lines(provider: Provider, mailbox: Mailbox | None, platform: Platform | None) -> Iterator[str]:
    yield f"{provider.name} ({provider.id})"
    yield translate("report", "Checked on {checked_on}").format(checked_on=provider.checked_on)
    yield ""
    for endpoint in provider.endpoints:
        yield f"  Server      {_endpoint_text(endpoint)}"
    if doubt := hedged(provider, "settings"):
        yield f"              {doubt}"
    yield translate("report", "  User name   {provider}").format(provider=_username(provider))
    yield f"  Sign-in     {sign_in_label(provider)}"
    yield from _paragraph("  From        ", hedged(provider, "from_rule"))
    yield from _paragraph("  Limits      ", hedged(provider, "limits"))
    if provider.client_address_words is not None:
        yield from _paragraph("  Addresses   ", provider.client_address_words["en"])
    for change in change_words(provider):
        yield from _paragraph("  Change      ", f"{change.when}: {change.what}")
        yield f"              {change.source}"
    if provider.help_url:
        yield f"  Help        {provider.help_url}"
    yield ""
    yield from _guide_lines(guide_for(provider, mailbox, platform))


def _guide_lines(guide: Guide) -> Iterator[str]:
    yield guide.title
    for section in guide.sections:
        yield ""
        yield f"{section.for_whom}: {section.title}"
        for number, step in enumerate(section.steps, 1):
            yield from _paragraph(f"{number:>4}. ", step.text)
            for extra in (step.path, step.url):
                if extra is not None:
                    yield f"      {extra}"
            if step.command is not None:
                yield f"      PS> {step.command}"
        if section.request is not None:
            yield translate("report", "      What to write to them:")
            yield from _paragraph("      ", section.request)


def _paragraph(lead: str, text: str) -> list[str]:
    return textwrap.wrap(
        text,
        _WIDTH,
        initial_indent=lead,
        subsequent_indent=" " * len(lead),
        break_long_words=False,
        break_on_hyphens=False,
    )


def _username(provider: Provider) -> str:
    form, _, word = provider.username.partition(":")
    said = _USERNAMES.get(form) or (
        translate("report", "the word {word}").format(word=word) if form == "literal" else word
    )
    return f"{said} {hedged(provider, 'username')}".strip()


def _endpoint(endpoint: ProviderEndpoint) -> dict[str, object]:
    return {
        "host": endpoint.host,
        "port": endpoint.port,
        "security": endpoint.security,
        "region": endpoint.region,
        "variant": endpoint.variant,
        "template": endpoint.template,
    }


def _endpoint_text(endpoint: ProviderEndpoint) -> str:
    where = ", ".join(part for part in (endpoint.region, endpoint.variant, endpoint.note) if part)
    text = f"{endpoint.host}, {pairing(endpoint.port, TransportSecurity(endpoint.security))}"
    return f"{text} ({where})" if where else text


def _numbers(provider: Provider) -> dict[str, object]:
    limits = provider.sending_limits
    return {
        "counted_by": limits.counted_by if limits is not None else None,
        "all_plans": limits.all_plans if limits is not None else None,
        "plans": [_plan(plan) for plan in limits.plans] if limits is not None else [],
    }


def _plan(plan: PlanLimit) -> dict[str, object]:
    numbers = {name: getattr(plan, name) for name in _LIMITS if getattr(plan, name) is not None}
    return {"plan": plan.plan["en"] if plan.plan is not None else None, **numbers}


def _guide(guide: Guide) -> dict[str, object]:
    return {
        "title": guide.title,
        "complete": guide.complete,
        "sections": [
            {
                "for_whom": section.for_whom,
                "title": section.title,
                "steps": [
                    {"text": step.text, "path": step.path, "command": step.command, "url": step.url}
                    for step in section.steps
                ],
                "request": section.request,
            }
            for section in guide.sections
        ],
    }
