"""How a draft is called, and when it was kept."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from wizard.gui.drafts_state import platform_of
from wizard.gui.pages.moment_words import day_and_time
from wizard.gui.pages.platform_words import platform_title
from wizard.gui.shared_screen import shown_of
from wizard.gui.today import this_day
from wizard.report.display_safe import display_safe
from wizard.report.isolates import isolate
from wizard.settings.mailbox import Mailbox, parse_mailbox
from wizard.words.translation import translate
from wizard.workstation.saved_draft import SavedDraft

_LONGEST = 80


def shown_domain(saved: SavedDraft) -> str:
    """Give the customer's domain, safe to show."""
    mailbox = parse_mailbox(saved.from_address)
    domain = mailbox.domain.shown if isinstance(mailbox, Mailbox) else saved.domain
    return isolate(display_safe(domain, _LONGEST))


def person_text(saved: SavedDraft, drafts: Iterable[SavedDraft]) -> str:
    """Give what tells a draft from the others of its domain: whose address it is, or the From name; else nothing.

    On a shared screen it is masked.
    """
    others = [one for one in drafts if one.domain == saved.domain and one != saved]
    own = _local_part(saved.from_address).casefold()
    namesakes = [one for one in others if _local_part(one.from_address).casefold() == own]
    somebody = (saved.from_name, saved.from_address, saved.username, saved.host)
    # Masked as a whole address: what stands before the @ alone may look like the name of a host.
    parts = [_local_part(shown_of(saved.from_address, somebody))] if len(namesakes) < len(others) else []
    if any(one.from_name != saved.from_name for one in namesakes):
        parts.append(shown_of(saved.from_name, somebody))
    return " · ".join(isolate(display_safe(part, _LONGEST)) for part in parts if part)


def shown_title(saved: SavedDraft, drafts: Iterable[SavedDraft]) -> str:
    """Name a draft in a sentence: by its domain, and by what tells it from the others of the same one."""
    domain, person = shown_domain(saved), person_text(saved, drafts)
    return f"{domain} ({person})" if person else domain


def offer_text(saved: SavedDraft, drafts: Iterable[SavedDraft] = ()) -> str:
    """Say of which customer and from when a draft is that can be gone on with; ``drafts``: all that there are."""
    domain, time = shown_title(saved, drafts), _clock(saved.saved_at)
    days = _days_ago(saved.saved_at)
    if days == 0:
        return translate("gui", "Go on with {domain}, from today, {time}?").format(domain=domain, time=time)
    if days == 1:
        return translate("gui", "Go on with {domain}, from yesterday, {time}?").format(domain=domain, time=time)
    return translate("gui", "Go on with {domain}, from {moment}?").format(
        domain=domain, moment=day_and_time(saved.saved_at)
    )


def details_text(saved: SavedDraft, drafts: Iterable[SavedDraft] = ()) -> str:
    """Say whose draft it is where the domain has several, the platform, the server and the moment, in one line."""
    person, rest = person_text(saved, drafts), _whereabouts(saved)
    return f"{person} · {rest}" if person else rest


def _whereabouts(saved: SavedDraft) -> str:
    platform, moment = platform_title(platform_of(saved)), _moment(saved.saved_at)
    if not saved.host:
        return translate("gui", "{platform} · no server yet · {moment}", "a draft").format(
            platform=platform, moment=moment
        )
    return translate("gui", "{platform} · {server} · {moment}", "a draft").format(
        platform=platform, server=isolate(display_safe(saved.host, _LONGEST)), moment=moment
    )


def _local_part(address: str) -> str:
    return address.strip().rpartition("@")[0]


def _moment(seconds: int) -> str:
    days = _days_ago(seconds)
    if days == 0:
        return translate("gui", "today, {time}", "a moment").format(time=_clock(seconds))
    if days == 1:
        return translate("gui", "yesterday, {time}", "a moment").format(time=_clock(seconds))
    return day_and_time(seconds)


def _days_ago(seconds: int) -> int:
    return (this_day() - _local(seconds).date()) // timedelta(days=1)


def _clock(seconds: int) -> str:
    return f"{_local(seconds):%H:%M}"


def _local(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC).astimezone()
