"""The card of a provider and its guide: what is needed before the first sign-in, with commands that can be copied."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS, click
from tests.gui.made_sessions import platform
from tests.gui.test_pages_fit import assert_nothing_cut
from wizard.catalogue.providers import load_providers
from wizard.catalogue.records import Provider
from wizard.gui import today
from wizard.gui.dialogs_guide import GuideDialog
from wizard.gui.guide_parts import CopyBlock, short_link
from wizard.gui.pages import provider_card
from wizard.gui.pages.provider_card import ProviderCard
from wizard.gui.widgets.buttons import Button
from wizard.settings.mailbox import Mailbox, parse_mailbox

pytestmark = OFFSCREEN_SAYS

ADDRESS = "referrals@northwind.example"
TODAY = date(2026, 11, 25)


def provider(provider_id: str) -> Provider:
    return load_providers()[provider_id]


def guide_of(qtbot: QtBot, provider_id: str) -> GuideDialog:
    mailbox = parse_mailbox(ADDRESS)
    assert isinstance(mailbox, Mailbox)
    dialog = GuideDialog(None, provider(provider_id), mailbox, platform("getthereferral"), TODAY)
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    return dialog


def texts_of(widget: QWidget) -> list[str]:
    labels = [label.text() for label in widget.findChildren(QLabel) if not label.isHidden()]
    return [*labels, *(button.text() for button in widget.findChildren(Button))]


def card_of(qtbot: QtBot, provider_id: str, *, detailed: bool = False) -> ProviderCard:
    card = ProviderCard(detailed=detailed)
    qtbot.addWidget(card)
    card.show_provider(provider(provider_id))
    return card


@pytest.fixture(autouse=True)
def in_november(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Stand on a day before the dates that the cards tell, and leave the clipboard empty."""
    monkeypatch.setattr(provider_card, "this_day", lambda: TODAY)
    yield
    QGuiApplication.clipboard().clear()


def test_microsoft_365_tells_its_next_date_with_its_source(qtbot: QtBot) -> None:
    texts = texts_of(card_of(qtbot, "microsoft-365"))
    assert any(text.startswith("December 2026: At the end of the month SMTP AUTH") for text in texts)
    assert "Source: techcommunity.microsoft.com" in texts
    assert "Data of 22 November 2026" in texts
    assert card_of(qtbot, "microsoft-365").property("kind") == "warning"


def test_a_date_that_has_passed_gives_way_to_the_next(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(provider_card, "this_day", lambda: date(2027, 3, 1))
    texts = texts_of(card_of(qtbot, "microsoft-365"))
    assert any(text.startswith("The second half of 2027: ") for text in texts)


def test_a_provider_of_oauth_only_says_since_when(qtbot: QtBot) -> None:
    card = card_of(qtbot, "outlook-com")
    assert any(text.startswith("16 September 2024: ") for text in texts_of(card))
    assert card.property("kind") == "warning"


def test_gmail_tells_what_to_make_and_where(qtbot: QtBot) -> None:
    card = card_of(qtbot, "gmail")
    texts = texts_of(card)
    assert "Use a Google app password of 16 letters. Gmail refuses the normal account password." in texts
    assert "How to make one" in texts
    wanted: list[bool] = []
    card.guide_wanted.connect(lambda: wanted.append(True))
    assert card.guide is not None
    card.show()
    click(card.guide)
    assert wanted == [True]


def test_what_is_not_certain_is_said_with_may(qtbot: QtBot) -> None:
    doubtful = next(p for p in load_providers().values() if not p.is_certain("credential"))
    assert any("may differ for your account" in text for text in texts_of(card_of(qtbot, doubtful.id)))


@pytest.mark.parametrize("provider_id", ["gmail", "google-workspace", "outlook-com", "microsoft-365"])
def test_the_four_guides_are_complete_and_nothing_is_cut(qtbot: QtBot, provider_id: str) -> None:
    dialog = guide_of(qtbot, provider_id)
    guide = provider(provider_id).guide
    assert guide is not None
    texts = " ".join(texts_of(dialog))
    for section in guide.sections:
        assert section.title["en"] in texts
    assert "{" not in texts
    assert dialog.age.text() == "The provider data is of 22 November 2026, 3 days old."
    assert dialog.scroller.horizontalScrollBar().maximum() == 0
    qtbot.waitUntil(lambda: assert_nothing_cut(dialog))


def test_every_provider_has_a_guide_that_opens(qtbot: QtBot) -> None:
    for provider_id in load_providers():
        dialog = guide_of(qtbot, provider_id)
        content = dialog.scroller.widget()
        assert content is not None
        assert content.minimumSizeHint().width() <= dialog.scroller.viewport().width(), provider_id


def test_the_power_shell_names_the_mailbox_and_is_copied_as_it_stands(qtbot: QtBot) -> None:
    dialog = guide_of(qtbot, "microsoft-365")
    command = f"Set-CASMailbox -Identity '{ADDRESS}' -SmtpClientAuthenticationDisabled $false"
    block = next(block for block in dialog.findChildren(CopyBlock) if block.text == command)
    click(block.button)
    assert QGuiApplication.clipboard().text() == command
    assert block.button.text() == "Copied"


def test_the_message_to_the_administrator_names_mailbox_and_platform(qtbot: QtBot) -> None:
    dialog = guide_of(qtbot, "microsoft-365")
    block = next(block for block in dialog.findChildren(CopyBlock) if block.text.startswith("Please turn on"))
    assert ADDRESS in block.text
    assert "GTR" in block.text
    click(block.button)
    assert QGuiApplication.clipboard().text() == block.text


def test_the_menu_path_stands_in_one_line_of_its_own(qtbot: QtBot) -> None:
    texts = texts_of(guide_of(qtbot, "google-workspace"))
    assert "Admin console > Security > Authentication > 2-step verification" in texts


def test_a_long_page_is_shown_by_where_it_leads(qtbot: QtBot) -> None:
    link = short_link(f"https://learn.example.com/{'a' * 80}")
    qtbot.addWidget(link)
    assert link.text() == "Open learn.example.com"


def test_the_day_is_the_one_of_this_computer() -> None:
    assert isinstance(today.this_day(), date)
