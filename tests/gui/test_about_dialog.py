"""About: versions, places, dates and the words of every licence; what is copied names nobody."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from pytestqt.qtbot import QtBot

from tests.gui.hands import click
from tests.gui.made_sessions import made_state
from wizard.gui.about_dialog import AboutDialog
from wizard.gui.about_facts import about_facts
from wizard.gui.page_set import make_pages
from wizard.gui.session import Session
from wizard.gui.widgets.labels import PlainLabel
from wizard.gui.window import WizardWindow
from wizard.report.about_words import AboutFacts, LicenceLine

HOME = "/home/mary.smith"


def made_facts(folder: Path | None = None) -> AboutFacts:
    place = str(folder) if folder else HOME
    packages = (
        LicenceLine("dnspython", "2.9", "ISC"),
        LicenceLine("PySide6_Essentials", "6.11", "LGPL-3.0-only OR GPL-2.0-only"),
        LicenceLine("nobody-has-this", "1.0", "Their-Own"),
    )
    return AboutFacts(
        version="0.1.0",
        python="CPython 3.11.2",
        system="Linux 6, x86_64",
        log=f"{place}/log/smtp-wizard.log",
        data=f"{place}/share",
        home=place,
        packages=packages,
        qt="6.11.3",
        provider_data="22 November 2026",
    )


def dialog_of(qtbot: QtBot, facts: AboutFacts) -> AboutDialog:
    made = AboutDialog(facts)
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_shows_versions_places_and_the_date_of_the_data(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, made_facts())
    shown = {label.text() for label in dialog.findChildren(PlainLabel)}
    assert {"0.1.0", "6.11.3", "22 November 2026", "~/log/smtp-wizard.log", "~/share"} <= shown


def test_what_is_copied_names_nobody(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, made_facts())
    click(dialog.copy_button)
    copied = QGuiApplication.clipboard().text()
    assert "0.1.0" in copied
    assert "~/log/smtp-wizard.log" in copied
    assert "mary" not in copied
    assert dialog.copy_button.text() == "Copied"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("This program", "TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION"),
        ("dnspython", "Permission to use, copy, modify, and distribute this software"),
        ("PySide6_Essentials", "GNU LESSER GENERAL PUBLIC LICENSE"),
        ("nobody-has-this", "Its words are not part of this copy. It names its licence: Their-Own"),
    ],
)
def test_the_words_of_a_licence_can_be_read(qtbot: QtBot, name: str, words: str) -> None:
    dialog = dialog_of(qtbot, made_facts())
    row = next(at for at in range(dialog.list.count()) if dialog.list.item(at).text().startswith(name))
    dialog.list.setCurrentRow(row)
    assert words in dialog.words.toPlainText()
    assert dialog.words.isReadOnly()


def test_every_package_of_this_copy_has_its_words(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, about_facts())
    for row in range(dialog.list.count()):
        text = dialog.list.item(row).text()
        dialog.list.setCurrentRow(row)
        facts = "public facts" in text or "verbatim" in text
        assert facts or not dialog.words.toPlainText().startswith("Its words are not part"), text


class Opened:
    def __init__(self) -> None:
        self.folders: list[str] = []
        self.answers = True

    def open(self, url: QUrl) -> bool:
        self.folders.append(url.toLocalFile())
        return self.answers


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Opened:
    desk = Opened()
    monkeypatch.setattr(QDesktopServices, "openUrl", desk.open)
    return desk


def test_the_folder_of_the_log_opens(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "log").mkdir()
    dialog = dialog_of(qtbot, made_facts(tmp_path))
    click(dialog.folder_links[0])
    assert opened.folders == [str(tmp_path / "log")]
    assert dialog.said.isHidden()


def test_a_folder_that_is_not_there_yet_is_said(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    dialog = dialog_of(qtbot, made_facts(tmp_path))
    click(dialog.folder_links[0])
    assert opened.folders == []
    assert dialog.said.text() == "Nothing has been written there yet."


def test_a_folder_that_does_not_open_is_said(qtbot: QtBot, opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "share").mkdir()
    opened.answers = False
    dialog = dialog_of(qtbot, made_facts(tmp_path))
    click(dialog.folder_links[1])
    assert dialog.said.text() == "The folder could not be opened. Its place is written above."


def test_it_opens_from_the_menu(qtbot: QtBot) -> None:
    session = Session(made_state())
    window = WizardWindow(session, make_pages(session))
    qtbot.addWidget(window, before_close_func=lambda _window: window.close_without_question())
    window.show()
    next(action for action in window.menu.actions() if action.text() == "&About SMTP Wizard").trigger()
    (dialog,) = window.findChildren(AboutDialog)
    assert dialog.isVisible()
    dialog.reject()
    session.shut_down()


def test_nothing_is_left_to_scroll_at_the_usual_size(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, made_facts())
    dialog.resize(760, 660)
    assert dialog.scroller.verticalScrollBar().maximum() == 0


def test_no_licence_of_the_list_is_cut(qtbot: QtBot) -> None:
    lines = tuple(LicenceLine("word " * words, "1", "MIT") for words in range(8, 24))
    dialog = dialog_of(qtbot, replace(made_facts(), packages=lines))
    shown = dialog.list

    def cut() -> list[str]:
        width = shown.viewport().width() - 16
        wraps = Qt.TextFlag.TextWordWrap
        found = list[str]()
        for item in map(shown.item, range(shown.count())):
            needed = shown.fontMetrics().boundingRect(0, 0, width, 1000, wraps, item.text()).height()
            if shown.visualItemRect(item).height() < needed:
                found.append(item.text())
        return found

    qtbot.waitUntil(lambda: shown.verticalScrollBar().maximum() > 0)
    qtbot.waitUntil(lambda: cut() == [])
