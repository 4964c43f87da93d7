"""What a provider needs, in words: the guide, the dates, the limits, and how sure they are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from wizard.catalogue.provider_parts import GuideSection, GuideStep, SignInChange
from wizard.catalogue.records import DoubtfulPart, Platform, Provider, Words
from wizard.report.display_safe import display_safe
from wizard.report.fill_once import fill_once
from wizard.report.plain_dates import plain_day, plain_moment
from wizard.report.powershell import powershell_text
from wizard.settings.mailbox import Mailbox
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_WHO = {
    "mailbox-owner": QT_TRANSLATE_NOOP("report", "For the owner of the mailbox"),
    "mail-administrator": QT_TRANSLATE_NOOP("report", "For the mail administrator"),
    "security-administrator": QT_TRANSLATE_NOOP("report", "For the security administrator"),
    "everyone": QT_TRANSLATE_NOOP("report", "Good to know"),
}
_SIGN_INS = {
    "password": QT_TRANSLATE_NOOP("report", "Password of the mailbox"),
    "app-password": QT_TRANSLATE_NOOP("report", "App password"),
    "password-or-app-password": QT_TRANSLATE_NOOP("report", "Password or app password"),
    "token": QT_TRANSLATE_NOOP("report", "Key or token"),
    "oauth-only": QT_TRANSLATE_NOOP("report", "OAuth only, no password"),
    "no-smtp": QT_TRANSLATE_NOOP("report", "No outgoing server for other programs"),
    "not-a-submission-host": QT_TRANSLATE_NOOP("report", "A filter, not a mailbox"),
    "local-only": QT_TRANSLATE_NOOP("report", "Only on your own computer"),
    "ip": QT_TRANSLATE_NOOP("report", "Listed addresses, no password"),
    "until-2026-12": QT_TRANSLATE_NOOP("report", "Password, while the organisation allows it"),
}
_DOUBTS: dict[DoubtfulPart, str] = {
    "settings": QT_TRANSLATE_NOOP("report", "These settings may differ."),
    "username": QT_TRANSLATE_NOOP("report", "The user name may have another form."),
    "credential": QT_TRANSLATE_NOOP("report", "This may differ for your account."),
    "prerequisites": QT_TRANSLATE_NOOP("report", "These steps may differ for your account."),
    "from_rule": QT_TRANSLATE_NOOP("report", "The rule may differ."),
    "limits": QT_TRANSLATE_NOOP("report", "The limit may differ."),
    "spf_includes": QT_TRANSLATE_NOOP("report", "The SPF name may differ."),
    "mx_suffixes": QT_TRANSLATE_NOOP("report", "The names of its mail exchangers may differ."),
    "errors": QT_TRANSLATE_NOOP("report", "The meaning of its replies may differ."),
    "help_url": QT_TRANSLATE_NOOP("report", "The address of its help page may have changed."),
}
_NO_MAILBOX = "user@example.com"


@dataclass(frozen=True, slots=True)
class GuideStepWords:
    """One step. ``path``: the way through menus, joined with >. ``command``: one line, ready to be copied."""

    text: str
    path: str | None
    command: str | None
    url: str | None


@dataclass(frozen=True, slots=True)
class GuideSectionWords:
    """What one person does; ``request``: a message to that person, ready to be copied."""

    for_whom: str
    title: str
    steps: tuple[GuideStepWords, ...]
    request: str | None


@dataclass(frozen=True, slots=True)
class Guide:
    """Everything to do at a provider before the first sign-in; plain text, safe to show.

    ``complete`` tells a guide with steps for each person from the short one that every provider has.
    """

    title: str
    sections: tuple[GuideSectionWords, ...]
    complete: bool


@dataclass(frozen=True, slots=True)
class ChangeWords:
    """One date: when, what changes, and the page that says so."""

    when: str
    what: str
    source: str


def guide_for(
    provider: Provider, mailbox: Mailbox | None = None, platform: Platform | None = None, language: str = "en"
) -> Guide:
    """Give the guide of a provider for one mailbox, with the mailbox in its commands and messages.

    Without a mailbox an example stands in its place. A provider without a guide of its own gets one out of its
    prerequisites, so that there is always something to follow.
    """
    values = _values(mailbox, platform)
    own = provider.guide.sections if provider.guide is not None else ()
    sections = tuple(_section(section, values, mailbox, language) for section in own)
    title = translate("report", "How to send through {provider}").format(provider=provider.name)
    return Guide(title, sections or (_short_section(provider, language),), bool(own))


def change_words(provider: Provider, language: str = "en") -> tuple[ChangeWords, ...]:
    """Give the dates of a provider in words, in the order of time."""
    return tuple(_change(change, language) for change in sorted(provider.changes, key=lambda change: change.on))


def sign_in_label(provider: Provider) -> str:
    """Give in few words what signs in at a provider; "may" where that is not clear."""
    label = _SIGN_INS[provider.sign_in]
    return (
        translate("report", "{label}; some accounts may need OAuth").format(label=label)
        if provider.sign_in_unclear is not None
        else label
    )


def hedged(provider: Provider, part: DoubtfulPart, language: str = "en") -> str:
    """Give the words about one part of a provider, with "may" where they rest on a single source.

    For ``credential``, ``from_rule`` and ``limits`` the provider's own words; for the others the doubt alone, which
    is empty when there is none.
    """
    said: dict[str, Words] = {
        "credential": provider.credential,
        "from_rule": provider.from_rule,
        "limits": provider.limits,
    }
    words = _in(said[part], language) if part in said else ""
    doubt = "" if provider.is_certain(part) else _DOUBTS[part]
    return f"{words} {doubt}".strip()


def data_age_words(day: date, today: date) -> str:
    """Say how old the provider data is: "The provider data is of 22 November 2026, 3 days old."."""
    age = (today - day).days
    told = (
        ""
        if age < 0
        else translate("report", ", of today")
        if age == 0
        else f", {age} day{'s' if age != 1 else ''} old"
    )
    return translate("report", "The provider data is of {day}{told}.").format(day=plain_day(day), told=told)


def _values(mailbox: Mailbox | None, platform: Platform | None) -> dict[str, str]:
    name = display_safe(platform.short_name, 100) if platform is not None else translate("report", "the platform")
    addresses = ", ".join(platform.egress_addresses) if platform is not None else ""
    return {
        "mailbox": display_safe(mailbox.shown, 320) if mailbox is not None else translate("report", "the mailbox"),
        "domain": display_safe(mailbox.domain.shown, 253)
        if mailbox is not None
        else translate("report", "your domain"),
        "platform": name,
        "addresses": addresses or translate("report", "the addresses from which {name} sends").format(name=name),
    }


def _section(
    section: GuideSection, values: dict[str, str], mailbox: Mailbox | None, language: str
) -> GuideSectionWords:
    request = fill_once(_in(section.request, language), values) if section.request is not None else None
    steps = tuple(_step(step, values, mailbox, language) for step in section.steps)
    return GuideSectionWords(_WHO[section.for_whom], _in(section.title, language), steps, request)


def _step(step: GuideStep, values: dict[str, str], mailbox: Mailbox | None, language: str) -> GuideStepWords:
    return GuideStepWords(
        text=fill_once(_in(step.text, language), values),
        path=" > ".join(fill_once(item, values) for item in step.path) or None,
        command=_command(step.command, mailbox) if step.command is not None else None,
        url=step.url,
    )


def _command(command: str, mailbox: Mailbox | None) -> str:
    address = str(mailbox) if mailbox is not None and str(mailbox).isprintable() else _NO_MAILBOX
    return fill_once(command, {"mailbox": powershell_text(address)})


def _short_section(provider: Provider, language: str) -> GuideSectionWords:
    unclear = (provider.sign_in_unclear,) if provider.sign_in_unclear is not None else ()
    told = dict.fromkeys(_in(words, language) for words in (*unclear, *provider.prerequisites))
    steps = [GuideStepWords(text, None, None, None) for text in told]
    page = provider.credential_url or provider.help_url
    steps.append(GuideStepWords(hedged(provider, "credential", language), None, None, page))
    if doubt := hedged(provider, "prerequisites", language):
        steps.append(GuideStepWords(doubt, None, None, None))
    return GuideSectionWords(
        _WHO["mailbox-owner"], translate("report", "Before the first sign-in"), tuple(steps), None
    )


def _change(change: SignInChange, language: str) -> ChangeWords:
    when = plain_moment(change.on)
    return ChangeWords(when[:1].upper() + when[1:], _in(change.what, language), change.source)


def _in(words: Words, language: str) -> str:
    return words.get(language) or words.get("en", "")
