"""Connecting to a platform: nothing is trusted before it was compared, and the token goes to one origin."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.delivery.stage import Stage
from tests.gui.hands import OFFSCREEN_SAYS, click
from tests.gui.made_delivery import Seat, fill, make_seat, opened, texts
from wizard.flow.steps import Step
from wizard.gui.bridge import JobKind
from wizard.gui.dialogs_connect import ConnectDialog
from wizard.gui.pages.platform_opening import OpenedRequest, opening_request
from wizard.workstation.paths import program_paths
from wizard.workstation.platform_keys import accept_platform_key
from wizard.workstation.platform_origins import KnownOrigin, known_origins, remember_origin

pytestmark = OFFSCREEN_SAYS


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep what is remembered in tests out of this computer's own folders and keyring."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)


@pytest.fixture
def seat(qtbot: QtBot, stage: Stage) -> Iterator[Seat]:
    one = make_seat(qtbot, stage)
    yield one
    one.close()


def test_origin_and_whole_fingerprint_are_shown_before_the_token_is_asked_for(seat: Seat, stage: Stage) -> None:
    seat.platform_page.connect_to(None)
    dialog = opened(ConnectDialog)
    assert dialog.token is None
    dialog.reject()
    dialog = seat.look()
    assert dialog.found is not None
    assert len(dialog.found.fingerprint.replace(" ", "")) == 52
    assert stage.platform.url in texts(dialog.details)
    assert dialog.found.fingerprint in texts(dialog.details)
    assert dialog.token is not None
    dialog.reject()
    assert seat.session.state.connection is None


def test_another_fingerprint_goes_no_further(seat: Seat, stage: Stage) -> None:
    dialog = seat.look()
    fill(dialog, stage.platform.token)
    assert dialog.typed is not None
    dialog.typed.edit.setText("AAAA " * 13)
    click(dialog.go_button)
    assert "another fingerprint" in dialog.typed.hint_text()
    assert seat.session.state.connection is None
    assert known_origins(program_paths().keys) == ()
    dialog.reject()


def test_a_refused_token_is_said_at_its_field(seat: Seat) -> None:
    dialog = seat.look()
    fill(dialog, "not-the-token")
    click(dialog.go_button)
    assert dialog.token is not None
    token = dialog.token
    seat.until(token.hint_text)
    assert token.hint_text() == "The platform refused the token. Make a new one there."
    assert known_origins(program_paths().keys) == ()
    dialog.reject()


def test_what_was_compared_once_is_not_asked_for_again(seat: Seat, stage: Stage) -> None:
    seat.connect()
    (known,) = known_origins(program_paths().keys)
    assert known.origin == stage.platform.url
    seat.window.show_step(Step.PLATFORM)
    dialog = seat.look()
    assert dialog.typed is None
    dialog.reject()


def test_a_changed_key_and_a_moved_platform_are_compared_again(seat: Seat) -> None:
    dialog = seat.look()
    assert dialog.found is not None
    audience, name = dialog.found.audience, dialog.found.name
    dialog.reject()
    accept_platform_key(program_paths().keys, audience, ("A" * 43,))
    dialog = seat.look()
    assert "another key than before" in texts(dialog.details)
    assert dialog.typed is not None
    assert dialog.found is not None
    dialog.reject()
    accept_platform_key(program_paths().keys, audience, dialog.found.keys)
    remember_origin(program_paths().keys, KnownOrigin(audience, name, "https://elsewhere.example"))
    dialog = seat.look()
    assert "at another address before" in texts(dialog.details)
    assert dialog.typed is not None
    dialog.reject()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Give the address"),
        ("http://platform.example", "Only https"),
        ("https://user:pw@platform.example", "user name or password"),
        ("https://platform.example/login", "only the origin"),
    ],
)
def test_only_a_bare_https_origin_is_taken(seat: Seat, typed: str, said: str) -> None:
    seat.platform_page.connect_to(None)
    dialog = opened(ConnectDialog)
    dialog.address.edit.setText(typed)
    click(dialog.go_button)
    assert said in dialog.address.hint_text()
    assert dialog.found is None
    dialog.reject()


def test_nobody_at_the_address_is_said_there(seat: Seat) -> None:
    seat.platform_page.connect_to(None)
    dialog = opened(ConnectDialog)
    dialog.address.edit.setText("https://localhost:1")
    click(dialog.go_button)
    seat.until(dialog.address.hint_text)
    assert dialog.address.hint_text() == "Nothing listens at the platform's address."
    dialog.reject()


def test_the_connected_platform_is_a_card_and_can_be_left_and_taken_again(seat: Seat, stage: Stage) -> None:
    seat.connect()
    page, session = seat.platform_page, seat.session
    (card,) = page.offered.values()
    assert card.isChecked()
    assert stage.platform.url in card.accessibleDescription()

    def chosen() -> tuple[str, bool]:
        return session.state.platform.name, session.state.connection is not None

    page.choices["getthereferral"].click()
    assert chosen() == ("GetTheReferral", False)
    assert [one for one in (card, *page.choices.values()) if one.isChecked()] == [page.choices["getthereferral"]]
    card.click()
    assert chosen() == ("Practice platform", True)
    assert [one for one in (card, *page.choices.values()) if one.isChecked()] == [card]


def test_a_request_file_with_an_api_offers_its_origin(seat: Seat, stage: Stage, tmp_path: Path) -> None:
    page = seat.platform_page
    results: list[object] = []
    assert seat.session.bridge is not None
    seat.session.bridge.happened.connect(lambda envelope: results.append(getattr(envelope.event, "result", None)))
    seat.session.bridge.start(JobKind.REPORT, opening_request(stage.platform.folder.request))
    seat.until(lambda: any(isinstance(one, OpenedRequest) for one in results))
    request = next(one for one in results if isinstance(one, OpenedRequest))
    page.take_request_file(request, confirmed=False)
    assert "press Connect to a platform" in page.message()
    page.connect_to(None)
    dialog = opened(ConnectDialog)
    assert dialog.address.text() == stage.platform.url
    dialog.reject()


def test_a_platform_cannot_write_html_into_the_window(
    seat: Seat, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    hostile = "<img src=file:///etc/hostname>"
    monkeypatch.setattr("wizard.practice.platform.request_document.PLATFORM_NAME", hostile)
    seat.connect()
    name = seat.session.state.platform.name
    assert "<img" in name
    shown = [label for label in seat.window.findChildren(QLabel) if "<img" in label.text()]
    assert shown
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in shown)


def test_a_name_with_direction_marks_is_refused(seat: Seat, stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wizard.practice.platform.request_document.PLATFORM_NAME", "Good\u202eevil")
    seat.platform_page.connect_to(None)
    dialog = opened(ConnectDialog)
    dialog.address.edit.setText(stage.platform.url)
    click(dialog.go_button)
    seat.until(dialog.address.hint_text)
    assert dialog.found is None
    dialog.reject()


def test_the_token_stands_in_no_file(seat: Seat, stage: Stage, tmp_path: Path) -> None:
    seat.connect()
    kept = [path for path in (tmp_path / "data").rglob("*") if path.is_file()]
    assert kept
    assert not any(stage.platform.token.encode() in path.read_bytes() for path in kept)
    assert stage.platform.token not in json.dumps(repr(seat.session.state))
