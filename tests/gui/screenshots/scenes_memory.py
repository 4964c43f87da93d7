"""Scenes of what the window remembers: the offer of a draft, the list of drafts, forgetting everything."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from tests.gui.made_drafts import made_saved
from tests.gui.screenshots import states
from tests.gui.screenshots.studio import Scene, Studio, StudioSession, bridge_of, settle
from wizard.flow.steps import Step
from wizard.gui.bridge import JobKind
from wizard.gui.drafts_jobs import DraftsTold
from wizard.gui.drafts_session import keep_drafts
from wizard.gui.window import WizardWindow
from wizard.workstation.saved_drafts import DraftList, StoredDraft

DOMAINS = ("northwind.example", "a-hosting-company-with-a-long-name.example.net", "acme.example")


def scenes() -> Iterator[Scene]:
    """Give all of them."""
    yield Scene("platform/draft-offered", _offered)
    yield Scene("dialog/drafts", _drafts, is_page=False)
    yield Scene("dialog/drafts-none", lambda studio: _list(studio, DraftList()), is_page=False)
    yield Scene("dialog/forget", _forget, is_page=False)


def _told() -> DraftList:
    drafts = [made_saved(domain, saved_at=1_795_600_000) for domain in DOMAINS]
    drafts.append(replace(drafts[0], from_address="intake@northwind.example", saved_at=1_795_500_000))
    return DraftList(tuple(StoredDraft(Path(f"{at}.json"), saved, b"") for at, saved in enumerate(drafts)))


def _offered(studio: Studio, listed: DraftList | None = None) -> WizardWindow:
    window = studio.window(states.empty(), Step.PLATFORM)
    assert isinstance(window.session, StudioSession)
    keep_drafts(window.session, Path("drafts"))
    bridge_of(window).end(JobKind.DRAFTS, DraftsTold(listed or _told()))
    settle()
    return window


def _drafts(studio: Studio) -> QWidget:
    return _list(studio, _told())


def _list(studio: Studio, listed: DraftList) -> QWidget:
    window = _offered(studio, listed)
    window.menu.drafts_wanted.emit()
    bridge_of(window).end(JobKind.DRAFTS, DraftsTold(listed))
    return _opened(window)


def _forget(studio: Studio) -> QWidget:
    window = _offered(studio)
    window.menu.forgetting_wanted.emit()
    return _opened(window)


def _opened(window: WizardWindow) -> QWidget:
    settle()
    return next(one for one in window.findChildren(QDialog) if one.isVisible())
