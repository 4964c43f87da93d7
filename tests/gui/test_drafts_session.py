"""Drafts of a window: kept as one types, gone when the work is done, offered, gone on with, never in practice."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS, press
from tests.gui.made_drafts import Desk, made_saved, store
from tests.gui.made_sessions import PASSWORD, connected, made_state, platform
from wizard.flow.closing import would_lose_password
from wizard.flow.steps import Step
from wizard.flow.typing_rules import leave_field, type_into, type_password
from wizard.flow.wizard_state import SealingTarget, WizardState
from wizard.gui import close_question, drafts_session
from wizard.gui.close_question import close_dialog
from wizard.gui.drafts_session import DraftsOfSession, keep_drafts
from wizard.gui.pages.platform import PlatformPage
from wizard.gui.recent_platforms import platforms_by_use
from wizard.gui.session import Session
from wizard.gui.window_place import recent_platforms, remember_platform
from wizard.settings.secret import Secret
from wizard.workstation.forgetting import forget_everything
from wizard.workstation.paths import paths_below
from wizard.workstation.private_file import FileRefusal
from wizard.workstation.saved_draft import SavedDraft
from wizard.workstation.saved_drafts import DraftRefusal, StoredDraft, draft_file, save_draft

pytestmark = OFFSCREEN_SAYS
ROOT = Path(__file__).parents[2]
MakeDesk = Callable[..., Desk]


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep recent platforms out of the settings that other tests share."""
    monkeypatch.setattr("wizard.gui.window_place.settings_file", lambda: tmp_path / "window.ini")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "drafts"


@pytest.fixture
def desk(qtbot: QtBot, folder: Path) -> Iterator[MakeDesk]:
    """Open windows over one folder, and close them all."""
    made: list[Desk] = []

    def make(state: WizardState | None = None) -> Desk:
        made.append(Desk(qtbot, folder, state))
        return made[-1]

    yield make
    for one in made:
        one.end()


def platform_page(one: Desk) -> PlatformPage:
    page = one.window.step_page(Step.PLATFORM)
    assert isinstance(page, PlatformPage)
    return page


def test_what_is_typed_is_on_the_disk_without_a_page_being_turned(desk: MakeDesk) -> None:
    one = desk()
    one.type("from_address", "referrals@northwind.example")
    one.until(lambda: [saved.from_address for saved in one.on_disk()] == ["referrals@northwind.example"])
    one.type("host", "mail.northwind.example")
    one.until(lambda: one.on_disk()[0].host == "mail.northwind.example")
    assert [path.name for path in one.folder.glob("draft-*")] == ["draft-northwind.example.json"]


def test_leaving_a_field_and_turning_a_page_do_not_wait(desk: MakeDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drafts_session, "PAUSE_MS", 3_600_000)
    one = desk()
    one.type("from_address", "referrals@northwind.example")
    one.session.apply(leave_field(one.session.state, "from_address"))
    one.until(lambda: len(one.on_disk()) == 1)
    one.type("from_name", "Northwind")
    one.window.show_step(Step.SENDER)
    one.until(lambda: one.on_disk()[0].from_name == "Northwind")
    assert one.on_disk()[0].step == "sender"


def test_the_window_thread_writes_nothing_while_one_types(desk: MakeDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    threads: set[str] = set()

    def watch(folder: Path, saved: SavedDraft, own: StoredDraft | None) -> StoredDraft | DraftRefusal:
        threads.add(threading.current_thread().name)
        return save_draft(folder, saved, own)

    monkeypatch.setattr("wizard.workstation.draft_keeper.save_draft", watch)
    one = desk()
    one.type("from_address", "referrals@northwind.example")
    one.until(lambda: len(one.on_disk()) == 1)
    assert threads == {"smtp-wizard-blocking"}


def test_no_password_is_in_any_file_wherever_it_was_typed(desk: MakeDesk) -> None:
    one = desk()
    one.session.apply(type_password(one.session.state, Secret(PASSWORD)))
    one.type("from_address", "referrals@northwind.example")
    one.type("from_name", PASSWORD)
    one.type("host", f"smtp://me:{PASSWORD}@mail.northwind.example")
    one.type("username", PASSWORD)
    one.until(lambda: [saved.from_name for saved in one.on_disk()] == [""])
    assert one.drafts.keeps_all()
    files = [path for path in one.folder.parent.rglob("*") if path.is_file()]
    assert len(files) >= 2
    # A part of it may be typed into another field before it is all there; the whole never lies anywhere.
    assert all(PASSWORD.encode() not in path.read_bytes() for path in files)


def test_a_user_name_that_is_itself_a_secret_is_not_kept(desk: MakeDesk) -> None:
    one = desk()
    one.type("from_address", "referrals@northwind.example")
    one.type("host", "smtp.postmarkapp.com")
    one.type("username", "0f8a-server-token")
    assert one.drafts.keeps_all()
    assert one.on_disk()[0].username == ""


def test_practice_keeps_nothing_and_offers_nothing(folder: Path) -> None:
    store(folder, made_saved())
    session = connected(Session(WizardState(platform("other")), practising=True))
    keep_drafts(session, folder)
    assert session.drafts is None
    session.shut_down()


def test_the_draft_goes_when_its_settings_are_saved_and_comes_back_when_one_goes_on_typing(desk: MakeDesk) -> None:
    one = desk()
    one.type("from_address", "referrals@northwind.example")
    one.until(lambda: len(one.on_disk()) == 1)
    one.session.apply(replace(one.session.state, saved_files=("x.smtpconf.json",)))
    one.until(lambda: one.on_disk() == ())
    one.session.apply(replace(one.session.state, step=Step.SENDER))
    one.type("from_name", "Northwind")
    one.until(lambda: len(one.on_disk()) == 1)


def test_two_windows_with_one_customer_lose_nothing_of_each_other(desk: MakeDesk, folder: Path) -> None:
    store(folder, made_saved())
    first, second = desk(), desk()
    for one in (first, second):
        offered = one.drafts.offered()
        assert offered is not None
        assert one.drafts.go_on(offered) is None
    first.type("from_name", "said in the first")
    second.type("from_name", "said in the second")
    assert first.drafts.keeps_all()
    assert second.drafts.keeps_all()
    assert {saved.from_name for saved in first.on_disk()} == {"said in the first", "said in the second"}


def test_rule_10_closing_asks_when_another_window_deleted_the_draft(
    desk: MakeDesk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = desk()
    one.type("from_address", "referrals@northwind.example")
    assert one.drafts.keeps_all()
    assert forget_everything(paths_below(folder.parent)).complete
    asked: list[bool] = []

    def ask(_window: object, *, kept: bool = False) -> bool:
        asked.append(kept)
        return False

    monkeypatch.setattr("wizard.gui.close_question.wants_to_close", ask)
    one.window.reject()
    assert asked == [False]
    assert one.notices == ["This draft is not there any more."]
    assert one.on_disk() == ()
    one.type("from_name", "goes on")
    assert one.drafts.keeps_all()
    assert [saved.from_name for saved in one.on_disk()] == ["goes on"]


def test_the_last_draft_is_offered_and_goes_on_at_sign_in(desk: MakeDesk, folder: Path) -> None:
    store(folder, made_saved("contoso.example"), made_saved())
    one = desk()
    card = platform_page(one).draft_offer
    assert card is not None
    assert card.isVisible()
    assert "northwind.example" in card.text()
    assert card.all_link.isVisible()
    card.continue_button.click()
    state = one.session.state
    assert (one.window.current_step(), state.platform.id) == (Step.SIGN_IN, "referral-factory")
    assert (state.draft.host, state.draft.port) == ("mail.northwind.example", "465")
    assert not state.draft.password
    assert not card.isVisible()


def test_rule_4_the_offer_makes_the_first_page_no_longer_than_the_window(desk: MakeDesk, folder: Path) -> None:
    store(folder, *(made_saved(f"a-rather-long-name-{number}.example") for number in range(4)))
    one = desk()
    page = platform_page(one)
    one.until(lambda: page.draft_offer is not None and page.draft_offer.height() > 20)
    assert page.scroller.verticalScrollBar().maximum() == 0


def test_rule_45_tab_reaches_the_offer_before_the_platforms(desk: MakeDesk, folder: Path) -> None:
    store(folder, made_saved())
    one = desk()
    page = platform_page(one)
    card = page.draft_offer
    assert card is not None
    card.continue_button.setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    for _press in range(2):
        press(one.window.focusWidget(), Qt.Key.Key_Tab)
        seen.append(one.window.focusWidget())
    assert seen[0] is card.anew_button
    # The chosen one of the platforms takes the key for all of them.
    assert seen[1] in page.choices.values()


def test_starting_anew_takes_the_offer_away_and_keeps_the_draft(desk: MakeDesk, folder: Path) -> None:
    store(folder, made_saved())
    one = desk()
    card = platform_page(one).draft_offer
    assert card is not None
    card.anew_button.click()
    assert not card.isVisible()
    assert platform_page(one).heading()[1]
    assert one.on_disk() == (made_saved(),)


def test_the_offer_goes_as_soon_as_something_is_typed(desk: MakeDesk, folder: Path) -> None:
    store(folder, made_saved())
    one = desk()
    assert one.drafts.offered() is not None
    one.type("from_name", "N")
    assert one.drafts.offered() is None


def test_a_draft_with_a_request_file_begins_at_the_first_page_and_says_why(desk: MakeDesk, folder: Path) -> None:
    one = desk()
    target = SealingTarget("P", "https://p.example", "f", (), None)
    one.type("from_address", "referrals@northwind.example")
    one.session.apply(replace(one.session.state, sealing_target=target, step=Step.SENDER))
    assert one.drafts.keeps_all()
    other = desk()
    offered = other.drafts.offered()
    assert offered is not None
    assert other.drafts.go_on(offered) is None
    assert other.window.current_step() is Step.PLATFORM
    assert other.session.state.draft.from_address == "referrals@northwind.example"
    assert "request file" in other.notices[0]


def test_a_platform_that_is_not_here_any_more_becomes_the_neutral_one(desk: MakeDesk, folder: Path) -> None:
    store(folder, made_saved(platform="gone-since"))
    one = desk()
    offered = one.drafts.offered()
    assert offered is not None
    assert one.drafts.go_on(offered) is None
    assert one.session.state.platform.id == "other"


def test_a_full_disk_is_said_once_and_again_only_after_it_worked(
    desk: MakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = [True]

    def write(path: Path, data: bytes) -> object:
        from wizard.workstation.private_file import write_private

        return FileRefusal("file.disk_full", path, 28) if full[0] else write_private(path, data)

    monkeypatch.setattr("wizard.workstation.saved_drafts.write_private", write)
    one = desk()
    one.type("from_address", "referrals@northwind.example")
    one.until(lambda: len(one.notices) == 1)
    one.type("host", "mail.northwind.example")
    assert not one.drafts.keeps_all()
    assert one.notices == ["The disk is full, so the draft was not saved. What was saved before is still there."]
    assert one.window.isActiveWindow()
    bar = one.window.memory.notice
    assert bar is not None
    assert bar.isVisible()
    full[0] = False
    assert one.drafts.keeps_all()
    assert not bar.isVisible(), "it is saved now"
    full[0] = True
    one.type("from_name", "Northwind")
    assert not one.drafts.keeps_all()
    assert len(one.notices) == 2


def test_a_damaged_and_a_newer_draft_are_told_at_the_start_and_lose_nothing_else(
    desk: MakeDesk, folder: Path
) -> None:
    store(folder, made_saved())
    draft_file(folder, "broken.example").write_bytes(b"{")
    newer = draft_file(folder, "newer.example")
    newer.write_bytes(b'{"version": 99}')
    one = desk()
    offered = one.drafts.offered()
    assert offered is not None
    assert offered.saved == made_saved()
    said = " ".join(one.drafts.notes)
    assert "broken.example was damaged" in said
    assert "newer.example needs a newer version" in said
    assert newer.read_bytes() == b'{"version": 99}'


def test_a_notice_stands_above_the_pages_and_takes_no_focus(desk: MakeDesk) -> None:
    one = desk()
    focused = one.window.focusWidget()
    one.drafts.notice.emit("The disk is full.")
    bar = one.window.memory.notice
    assert bar is not None
    assert (bar.isVisible(), bar.text()) == (True, "The disk is full.")
    assert one.window.focusWidget() is focused
    bar.close_link.click()
    assert not bar.isVisible()


def test_rule_10_closing_asks_nothing_when_the_draft_holds_all_that_was_typed(
    desk: MakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(close_question, "wants_to_close", pytest.fail)
    one = desk()
    one.type("from_address", "referrals@northwind.example")
    one.window.reject()
    assert not one.window.isVisible()
    assert len(one.on_disk()) == 1


def test_rule_10_closing_says_that_the_password_alone_is_lost(
    desk: MakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []

    def ask(_parent: object, *, kept: bool = False) -> bool:
        asked.append(kept)
        return False

    monkeypatch.setattr(close_question, "wants_to_close", ask)
    one = desk()
    one.type("from_address", "referrals@northwind.example")
    one.session.apply(type_password(one.session.state, Secret(PASSWORD)))
    one.window.reject()
    assert one.window.isVisible()
    assert asked == [True]
    assert "password" in close_dialog(one.window, kept=True).windowTitle()


def test_rule_10_closing_asks_as_before_when_nothing_could_be_kept(
    desk: MakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []

    def ask(_parent: object, *, kept: bool = False) -> bool:
        asked.append(kept)
        return True

    monkeypatch.setattr(close_question, "wants_to_close", ask)
    one = desk()
    one.type("from_name", "Northwind")
    one.window.reject()
    assert asked == [False]
    assert not one.window.isVisible()


def test_a_password_that_was_not_typed_here_is_not_lost() -> None:
    assert not would_lose_password(made_state())
    assert would_lose_password(type_password(made_state(), Secret(PASSWORD)))


def test_the_platform_used_last_comes_first_and_is_chosen_by_next(desk: MakeDesk) -> None:
    one = desk(WizardState(platform("other")))
    assert [found.id for found in platforms_by_use()] == ["getthereferral", "referral-factory", "other"]
    one.window.show_step(Step.SENDER)
    assert recent_platforms() == ("other",)
    assert [found.id for found in platforms_by_use()] == ["other", "getthereferral", "referral-factory"]
    remember_platform("referral-factory")
    assert list(platform_page(desk()).choices) == ["referral-factory", "other", "getthereferral"]


def test_in_practice_the_platforms_stand_as_they_ship() -> None:
    remember_platform("other")
    session = Session(WizardState(platform("other")), practising=True)
    assert list(PlatformPage(session).choices) == ["getthereferral", "referral-factory", "other"]


KILLED = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from wizard.catalogue.platforms import load_platforms
from wizard.facts.network_view import NetworkView
from wizard.flow.typing_rules import type_into, type_password
from wizard.flow.wizard_state import WizardState
from wizard.gui.drafts_session import keep_drafts
from wizard.gui.session import Session
from wizard.settings.secret import Secret
from wizard.workstation import draft_keeper
folder, password = Path(sys.argv[1]), sys.argv[2]
app = QApplication(sys.argv[:1])
session = Session(WizardState(load_platforms()[0]))
session.connect_network(NetworkView())
keep_drafts(session, folder)
session.apply(type_password(session.state, Secret(password)))
session.apply(type_into(session.state, "from_address", "referrals@northwind.example"))
save, count = draft_keeper.save_draft, [0]
def told(*arguments):
    done = save(*arguments)
    print(count[0], flush=True)
    return done
draft_keeper.save_draft = told
def more():
    count[0] += 1
    session.apply(type_into(session.state, "from_name", f"name {count[0]} " + "x" * (count[0] * 37 % 900)))
from PySide6.QtCore import QTimer
timer = QTimer(interval=1)
timer.timeout.connect(more)
timer.start()
app.exec()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a kill that cannot be caught")
@pytest.mark.parametrize("after", [1, 3])
def test_killed_while_one_types_the_next_start_offers_a_whole_draft(after: int, desk: MakeDesk, folder: Path) -> None:
    script = KILLED.replace(
        "app = QApp", "from wizard.gui import drafts_session\ndrafts_session.PAUSE_MS = 5\napp = QApp"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, str(folder), PASSWORD],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    ) as child:
        assert child.stdout is not None
        for _ in range(after):
            child.stdout.readline()
        child.send_signal(signal.SIGKILL)
    one = desk()
    offered = one.drafts.offered()
    assert offered is not None
    name = offered.saved.from_name
    assert name == "" or name.count("x") == int(name.split()[1]) * 37 % 900
    assert one.drafts.notes == ()
    assert all(PASSWORD.encode() not in path.read_bytes() for path in folder.iterdir())


def test_a_job_that_comes_late_does_not_write_over_a_draft_that_was_opened(
    desk: MakeDesk, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store(folder, made_saved())
    one = desk()
    late: list[Callable[[], object]] = []
    monkeypatch.setattr(DraftsOfSession, "_write", lambda drafts: late.append(drafts._run.write))
    offered = one.drafts.offered()
    one.session.apply(type_into(one.session.state, "from_address", "a@contoso.example"))
    one.session.apply(leave_field(one.session.state, "from_address"))
    assert late
    assert offered is not None
    assert one.drafts.go_on(offered) is None
    for write in late:
        write()
    assert {saved.domain for saved in one.on_disk()} == {"northwind.example", "contoso.example"}
    own = [stored for stored in one.drafts.listed.drafts if one.drafts.is_own(stored)]
    assert [stored.saved.domain for stored in own] == ["northwind.example"]
