"""A hand-over that was interrupted is offered at the next start, and its platform says what became of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.delivery.stage import Stage
from tests.gui.hands import OFFSCREEN_SAYS, click
from tests.gui.made_delivery import fill, make_seat, opened
from wizard.gui.dialogs_connect import ConnectDialog
from wizard.gui.pages.finish_delivery_run import Phase
from wizard.workstation.delivery_journal import DeliveryJournal, interrupted_journals, open_journal
from wizard.workstation.paths import program_paths

pytestmark = OFFSCREEN_SAYS


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep journals of tests out of this computer's own folders."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)


def test_a_window_closed_during_the_platforms_test_asks_at_the_next_start(qtbot: QtBot, stage: Stage) -> None:
    first = make_seat(qtbot, stage, practising=True)
    first.connect()
    first.register()
    connection = first.session.state.connection
    assert connection is not None
    # Its key becomes known with a first push; the second is an ordinary one, with a journal.
    first.save()
    stage.firewall.keep_platform_out()
    first.session.apply(replace(first.session.state, connection=connection._replace(pairing_code=None)))
    first.session.apply(replace(first.session.state, draft=replace(first.session.state.draft, from_name="Other")))
    first.press()
    first.until(lambda: first.run.phase is Phase.ASKING)
    first.press()
    first.until(lambda: stage.platform.account.turns.running)
    first.close()
    assert len(interrupted_journals(program_paths().deliveries)) == 1

    second = make_seat(qtbot, stage)
    card = second.platform_page.earlier
    second.until(lambda: not card.isHidden())
    assert stage.platform.url in card.text()
    assert "Test from the platform" in card.text()
    click(card.ask_button)
    # No keyring keeps the token here, so that the platform is connected to again.
    second.until(lambda: second.window.findChild(ConnectDialog) is not None)
    dialog = opened(ConnectDialog)
    assert dialog.address.text() == stage.platform.url
    click(dialog.go_button)
    second.until(lambda: dialog.found is not None)
    fill(dialog, stage.platform.token)
    click(dialog.go_button)
    second.until(lambda: "It never became active" in card.text())
    assert interrupted_journals(program_paths().deliveries) == ()
    click(card.close_button)
    assert card.isHidden()
    second.close()


def test_one_that_never_reached_a_platform_is_said_once(qtbot: QtBot, stage: Stage) -> None:
    journal = open_journal(program_paths().deliveries)
    assert isinstance(journal, DeliveryJournal)
    about: dict[str, str | int | None] = {
        "origin": "https://platform.example",
        "host": "h.example",
        "port": 587,
        "from_address": "a@b.example",
    }
    assert journal.write({"event": "opened", "at": 1_790_000_000, **about})
    assert journal.write({"event": "begin", "at": 1_790_000_001, "step": "sign-in"})
    journal.close()
    first = make_seat(qtbot, stage)
    first.until(lambda: not first.platform_page.earlier.isHidden())
    assert "Nothing had been sent to the platform." in first.platform_page.earlier.text()
    assert first.platform_page.earlier.ask_button.isHidden()
    first.close()
    assert interrupted_journals(program_paths().deliveries) == ()


def test_practice_leaves_no_journal(qtbot: QtBot, stage: Stage) -> None:
    seat = make_seat(qtbot, stage, practising=True)
    seat.connect()
    seat.register()
    seat.save()
    assert not program_paths().deliveries.exists()
    seat.close()


def test_stopping_before_anything_is_written_leaves_nothing_open(qtbot: QtBot, stage: Stage) -> None:
    seat = make_seat(qtbot, stage)
    seat.connect()
    seat.press()
    seat.until(lambda: seat.run.phase is Phase.ASKING)
    seat.close()
    assert interrupted_journals(program_paths().deliveries) == ()
