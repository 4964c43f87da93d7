"""How a draft is called, and when it was kept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from wizard.gui.drafts_state import platform_of
from wizard.gui.pages.moment_words import day_and_time
from wizard.gui.pages.platform_words import platform_title
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


def offer_text(saved: SavedDraft) -> str:
    """Say of which customer and from when a draft is that can be gone on with."""
    domain, time = shown_domain(saved), _clock(saved.saved_at)
    days = _days_ago(saved.saved_at)
    if days == 0:
        return translate("gui", "Go on with {domain}, from today, {time}?").format(domain=domain, time=time)
    if days == 1:
        return translate("gui", "Go on with {domain}, from yesterday, {time}?").format(domain=domain, time=time)
    return translate("gui", "Go on with {domain}, from {moment}?").format(
        domain=domain, moment=day_and_time(saved.saved_at)
    )


def details_text(saved: SavedDraft) -> str:
    """Say the platform, the server and the moment of a draft, in one line."""
    platform, moment = platform_title(platform_of(saved)), _moment(saved.saved_at)
    if not saved.host:
        return translate("gui", "{platform} · no server yet · {moment}", "a draft").format(
            platform=platform, moment=moment
        )
    return translate("gui", "{platform} · {server} · {moment}", "a draft").format(
        platform=platform, server=isolate(display_safe(saved.host, _LONGEST)), moment=moment
    )


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
