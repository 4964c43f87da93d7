"""Files that somebody planted are opened from the disk; the window shows their words as bounded text."""

from __future__ import annotations

import json
import time
from dataclasses import replace
from datetime import date
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QDialog

from tests.export.samples import resigned, settings, signed
from tests.gui.hands import OFFSCREEN_SAYS
from tests.gui.made_drafts import Desk, made_saved
from tests.gui.made_runs import diagnosis, finding, refused_sign_in
from tests.gui.made_sessions import connected, made_state
from tests.gui.rules.rule_room import Room, page_at, settle
from tests.hostile_text.lengths import assert_bounded, longest_texts
from tests.hostile_text.looking import assert_harmless, everything_said
from tests.hostile_text.places import request_document
from tests.hostile_text.texts import BENIGN, HOSTILE
from wizard.catalogue.provider_set import ProviderSet, active_set, shipped_set, use_newer_set, write_set
from wizard.cli.newer_providers import load_providers_file, use_kept_providers
from wizard.export.provider_set_file import sign_set
from wizard.export.secret_delivery import SecretDelivery
from wizard.export.signed_config import SigningOrder
from wizard.export.signer_key import make_signer_key
from wizard.export.suites import ED25519
from wizard.flow.steps import Step
from wizard.gui.bridge import Envelope, JobKind
from wizard.gui.drafts_dialog import DraftsDialog
from wizard.gui.pages.platform import PlatformPage
from wizard.gui.pages.platform_dialogs import RequestDialog, StrangerDialog
from wizard.gui.window import WizardWindow
from wizard.workstation.saved_draft import draft_bytes
from wizard.workstation.saved_drafts import StoredDraft, list_drafts, save_draft

pytestmark = OFFSCREEN_SAYS
LONG_MS = 10_000
SAID = ("markup", "directions", "controls", "marks", "wide letters", "100 kB", "ordinary")
TEXTS = {**HOSTILE, "ordinary": BENIGN}


def first_page(room: Room) -> tuple[WizardWindow, PlatformPage]:
    window = room.open(made_state(None, "other"), Step.PLATFORM)
    connected(window.session)
    page = window.step_page(Step.PLATFORM)
    assert isinstance(page, PlatformPage)
    return window, page


def looked_at(monkeypatch: pytest.MonkeyPatch, kind: type[QDialog], agrees: bool) -> list[str]:
    """Have a question looked at in place of waiting for its answer; give what was asked so far."""
    asked: list[str] = []

    def look(dialog: QDialog) -> int:
        dialog.show()
        settle()
        assert_harmless(dialog, 860)
        asked.append(everything_said())
        dialog.hide()
        return int(agrees)

    monkeypatch.setattr(kind, "exec", look)
    return asked


def visit(window: WizardWindow) -> None:
    for step in Step:
        page_at(window, step).grab()
        assert_harmless(window, 1024)


@pytest.mark.parametrize("text", SAID)
def test_a_request_file(room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    asked = looked_at(monkeypatch, RequestDialog, agrees=True)
    path = tmp_path / "planted.smtpreq.json"
    with longest_texts() as longest:
        window, page = first_page(room)
        ended: list[Envelope] = []
        assert window.session.bridge is not None
        window.session.bridge.happened.connect(
            lambda one: ended.append(one) if one.ends and one.kind is JobKind.OPEN else None
        )
        said: list[dict[str, object]] = [
            {"fallback_sender": TEXTS[text]},
            {"aud": TEXTS[text]},
            {"egress_ips": [TEXTS[text]]},
            {},
        ]
        for count, more in enumerate(said, start=1):
            path.write_bytes(request_document("Platform" if more else TEXTS[text], **more))
            page.open_request(path)
            room.qtbot.waitUntil(lambda: len(ended) == count, timeout=LONG_MS)  # noqa: B023 - called at once
            assert_harmless(window, 1024)
        visit(window)
    assert_bounded(longest)
    if text == "ordinary":
        assert BENIGN in asked[-1]


@pytest.mark.parametrize("text", SAID)
def test_a_signed_file_of_a_stranger(room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    """What a signed file may not say is refused as a whole; its name may be anything that a disk takes."""
    asked = looked_at(monkeypatch, StrangerDialog, agrees=True)
    signer = make_signer_key(ED25519)
    order = SigningOrder(settings(name="N"), SecretDelivery.PROMPT)
    claims = json.loads(signed(signer, order, int(time.time())).document)["config"]
    claims["smtp"]["from"]["name"] = TEXTS[text]
    path = tmp_path / f"{''.join(c for c in TEXTS[text] if c.isprintable() and c != '/')[:60]}.smtpconf.jws"
    path.write_bytes(resigned(signer, claims))
    with longest_texts() as longest:
        window, page = first_page(room)
        page.open_config(path)
        room.qtbot.waitUntil(lambda: bool(asked or page.message()), timeout=LONG_MS)
        visit(window)
    assert_bounded(longest)


@pytest.mark.parametrize("text", SAID)
def test_a_draft_on_the_disk(room: Room, tmp_path: Path, text: str) -> None:
    said = TEXTS[text]
    fields = dict.fromkeys(("from_name", "host", "username", "messages_per_day"), said[:1000])
    folder = tmp_path / "drafts"
    stored = save_draft(folder, made_saved())
    assert isinstance(stored, StoredDraft)
    planted = json.loads(draft_bytes(made_saved())) | fields
    (path,) = folder.glob("draft-*.json")
    path.write_text(json.dumps(planted))
    whole = path.with_name("draft-longer.example.json")
    whole.write_text(json.dumps(planted | {"from_name": said, "from_address": f"{said}@northwind.example"}))
    assert list_drafts(folder).drafts
    with longest_texts() as longest:
        desk = Desk(room.qtbot, folder)
        desk.until(lambda: bool(desk.drafts.listed.drafts))
        dialog = DraftsDialog(desk.session, desk.drafts, desk.window)
        room.qtbot.addWidget(dialog)
        dialog.show()
        settle()
        assert_harmless(dialog, 1024)
        dialog.hide()
        desk.drafts.go_on(desk.drafts.listed.drafts[0])
        settle()
        visit(desk.window)
    assert_bounded(longest)
    desk.end()


@pytest.mark.parametrize("text", SAID)
def test_a_set_of_providers_that_somebody_signed(room: Room, tmp_path: Path, text: str) -> None:
    """A person loads the file with the key of whoever made it; it stays in use at the next start."""
    shipped = shipped_set().providers
    words = {"en": TEXTS[text]}
    google = msgspec.structs.replace(
        shipped["google-workspace"],
        name=TEXTS[text][:80],
        prerequisites=(words,) * 3,
        sign_in_unclear=words,
        limits=words,
    )
    signer = make_signer_key(ED25519)
    whole = write_set(date(2027, 2, 1), {**shipped, google.id: google}.values())
    path, key = tmp_path / "set.jws", tmp_path / "key.json"
    path.write_bytes(sign_set(whole, signer))
    key.write_text(json.dumps({"keys": [dict(signer.public_jwk)]}))
    loaded = load_providers_file(path, key)
    use_newer_set(None)
    assert use_kept_providers() is None
    # Words with characters that nobody sees, and very long ones, are no provider data.
    assert active_set().origin == ("loaded" if isinstance(loaded, ProviderSet) else "shipped")
    result = diagnosis(refused_sign_in(), finding(), provider=google.id)
    state = replace(made_state(result), provider=google.id)
    state = replace(state, draft=replace(state.draft, host=google.endpoints[0].host))
    with longest_texts() as longest:
        visit(room.open(state))
    assert_bounded(longest)
    if text == "ordinary":
        assert BENIGN in everything_said()
