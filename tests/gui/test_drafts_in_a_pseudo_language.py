"""Every sentence about drafts is spoken through the catalogue."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS
from tests.gui.made_drafts import Desk, made_saved, store
from tests.gui.readable import has_plain_words, plain_english, twice_translated
from tests.words.pseudo import speaking_pseudo
from wizard.flow.steps import Step
from wizard.gui.close_question import close_dialog
from wizard.gui.drafts_dialog import DraftsDialog
from wizard.gui.drafts_forget import ForgetDialog
from wizard.gui.pages.platform import PlatformPage
from wizard.workstation.paths import paths_below
from wizard.workstation.saved_drafts import draft_file

pytestmark = OFFSCREEN_SAYS
NAMES = (
    "SMTP Wizard",
    "referrals",
    "northwind.example",
    "mail.northwind.example",
    "Referral Factory",
    "broken.example",
)
DAY_S = 86_400


@pytest.fixture(autouse=True)
def in_pseudo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr("wizard.gui.window_place.settings_file", lambda: tmp_path / "window.ini")
    with speaking_pseudo():
        yield


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    now = int(datetime.now(UTC).timestamp())
    folder = tmp_path / "drafts"
    store(folder, *(made_saved(saved_at=now - days * DAY_S, from_name=f"{days}") for days in (40, 1, 0)))
    store(folder, made_saved(host="", saved_at=now, from_address="b@northwind.example"))
    draft_file(folder, "broken.example").write_bytes(b"{")
    made = Desk(qtbot, folder)
    yield made
    made.end()


def test_the_offer_the_list_and_the_notice(desk: Desk) -> None:
    page = desk.window.step_page(Step.PLATFORM)
    assert isinstance(page, PlatformPage)
    assert page.draft_offer is not None
    assert plain_english(page.draft_offer, NAMES) == []
    assert twice_translated(page.draft_offer) == []
    dialog = DraftsDialog(desk.session, desk.drafts, desk.window)
    assert plain_english(dialog, NAMES) == []
    spoken = [dialog.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(dialog.list.count())]
    assert len(spoken) == 4
    assert [text for text in spoken if has_plain_words(text, NAMES)] == []
    assert len(desk.notices) == 1


def test_the_questions(desk: Desk, tmp_path: Path) -> None:
    for dialog in (
        ForgetDialog(desk.session, paths_below(tmp_path), desk.window),
        close_dialog(desk.window, kept=True),
    ):
        assert plain_english(dialog, NAMES) == []
        assert twice_translated(dialog) == []
