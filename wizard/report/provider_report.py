"""One provider for printing: as a line, as a page of text, as JSON."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from wizard.catalogue.provider_parts import PlanLimit
from wizard.catalogue.record_words import record_words
from wizard.catalogue.records import Platform, Provider, ProviderEndpoint
from wizard.report.isolates import isolate
from wizard.report.joined import labelled, listed
from wizard.report.provider_words import Guide, change_words, guide_for, hedged, sign_in_label
from wizard.report.security_words import pairing
from wizard.settings.mailbox import Mailbox
from wizard.settings.transport_security import TransportSecurity
from wizard.words.translation import QT_TRANSLATE_NOOP, in_language, translate

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
_LABELS = {
    "server": QT_TRANSLATE_NOOP("report", "Server", "a label in front of a column"),
    "username": QT_TRANSLATE_NOOP("report", "User name", "a label in front of a column"),
    "sign_in": QT_TRANSLATE_NOOP("report", "Sign-in", "a label in front of a column"),
    "from_rule": QT_TRANSLATE_NOOP("report", "From", "a label in front of a column"),
    "limits": QT_TRANSLATE_NOOP("report", "Limits", "a label in front of a column"),
    "addresses": QT_TRANSLATE_NOOP("report", "Addresses", "a label in front of a column"),
    "change": QT_TRANSLATE_NOOP("report", "Change", "a label in front of a column"),
    "help": QT_TRANSLATE_NOOP("report", "Help", "a label in front of a column"),
}
_NARROWEST = 12


def summary_line(provider: Provider) -> str:
    """Give one line of a list: id, name, and what signs in."""
    return f"{isolate(f'{provider.id:<30} {provider.name:<40}')} {sign_in_label(provider)}"


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
            "words": in_language(provider.client_address_words or {}) or None,
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
    yield f"{isolate(provider.name)} ({isolate(provider.id)})"
    yield translate("report", "Checked on {day}", "provider data").format(day=provider.checked_on)
    yield ""
    yield from _facts(provider)
    yield ""
    yield from _guide_lines(guide_for(provider, mailbox, platform))


def _facts(provider: Provider) -> Iterator[str]:
    labels = {code: translate("report", label, "a label in front of a column") for code, label in _LABELS.items()}
    width = max(_NARROWEST, *(len(words) + 2 for words in labels.values()))

    def lead(code: str) -> str:
        return f"  {labels[code]:<{width}}"

    below = " " * (width + 2)
    for endpoint in provider.endpoints:
        yield f"{lead('server')}{_endpoint_text(endpoint)}"
    if doubt := hedged(provider, "settings"):
        yield f"{below}{doubt}"
    yield f"{lead('username')}{_username(provider)}"
    yield f"{lead('sign_in')}{sign_in_label(provider)}"
    yield from _paragraph(lead("from_rule"), hedged(provider, "from_rule"))
    yield from _paragraph(lead("limits"), hedged(provider, "limits"))
    if provider.client_address_words is not None:
        yield from _paragraph(lead("addresses"), in_language(provider.client_address_words))
    for change in change_words(provider):
        yield from _paragraph(lead("change"), labelled(change.when, change.what))
        yield f"{below}{isolate(change.source)}"
    if provider.help_url:
        yield f"{lead('help')}{isolate(provider.help_url)}"


def _guide_lines(guide: Guide) -> Iterator[str]:
    yield guide.title
    for section in guide.sections:
        yield ""
        yield labelled(section.for_whom, section.title)
        for number, step in enumerate(section.steps, 1):
            yield from _paragraph(f"{number:>4}. ", step.text)
            for extra in (step.path, step.url):
                if extra is not None:
                    yield f"      {isolate(extra)}"
            if step.command is not None:
                yield f"      {isolate(f'PS> {step.command}')}"
        if section.request is not None:
            yield "      " + translate("report", "What to write to them:", "to the mail administrator")
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
    match form:
        case "email":
            said = translate("report", "the full address", "what the user name is")
        case "local-part":
            said = translate("report", "the part of the address before the @", "what the user name is")
        case "literal":
            said = translate("report", "the word {word}", "what the user name is").format(word=isolate(word))
        case _:
            said = record_words(word)
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
    where = listed(record_words(part) for part in (endpoint.region, endpoint.variant, endpoint.note) if part)
    pair = pairing(endpoint.port, TransportSecurity(endpoint.security))
    host = isolate(endpoint.host)
    if not where:
        return translate("report", "{host}, {port}", "a server and its port").format(host=host, port=pair)
    return translate("report", "{host}, {port} ({region})", "a server and its port").format(
        host=host, port=pair, region=where
    )


def _numbers(provider: Provider) -> dict[str, object]:
    limits = provider.sending_limits
    return {
        "counted_by": limits.counted_by if limits is not None else None,
        "all_plans": limits.all_plans if limits is not None else None,
        "plans": [_plan(plan) for plan in limits.plans] if limits is not None else [],
    }


def _plan(plan: PlanLimit) -> dict[str, object]:
    numbers = {name: getattr(plan, name) for name in _LIMITS if getattr(plan, name) is not None}
    return {"plan": in_language(plan.plan) if plan.plan is not None else None, **numbers}


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
