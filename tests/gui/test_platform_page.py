"""The Platform page: profiles as cards, their facts, request files and signed files."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.export.samples import settings, signed
from tests.gui.hands import OFFSCREEN_SAYS, click, press, type_text
from tests.gui.made_sessions import connected, platform
from wizard.export.fingerprint import fingerprint
from wizard.export.sealing_key import make_sealing_key
from wizard.export.secret_delivery import SecretDelivery
from wizard.export.signed_config import SigningOrder
from wizard.export.signer_key import SignerKey, make_signer_key
from wizard.export.suites import ED25519
from wizard.flow.wizard_state import SealingTarget, WizardState
from wizard.gui.pages.platform import PlatformPage
from wizard.gui.pages.platform_dialogs import RequestDialog, StrangerDialog
from wizard.gui.pages.platform_facts import fallback_words, request_words
from wizard.gui.pages.platform_opening import OpenedRequest
from wizard.gui.session import Session
from wizard.workstation.known_keys import KeyLabel, remember_key
from wizard.workstation.paths import program_paths

pytestmark = OFFSCREEN_SAYS


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the keys of this computer out of the tests."""
    for name in ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))


@pytest.fixture
def session() -> Iterator[Session]:
    """Give a connected session on the first platform."""
    made = connected(Session(WizardState(platform("getthereferral"))))
    yield made
    made.shut_down()


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> PlatformPage:
    """Show the page."""
    shown = PlatformPage(session)
    qtbot.addWidget(shown)
    shown.resize(728, 596)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    shown.entered()
    return shown


def texts(page: PlatformPage) -> set[str]:
    return {label.text() for label in page.findChildren(QLabel) if label.isVisible()}


def request_file(folder: Path, **changes: object) -> tuple[Path, str]:
    """Write a request file of an unknown platform; give its path and the thumbprint of its key."""
    key = make_sealing_key(ED25519, "k1")
    document = {
        "platform": "Orchard Mailer",
        "aud": "orchard.example",
        "jwks": {"keys": [{**key.public.jwk, "kid": "k1", "use": "enc"}]},
        "suites": [ED25519.name],
        "req": "nonce-1234567890",
        "callback": None,
        "egress_ips": ["192.0.2.7"],
        "fallback_sender": "noreply@orchard.example",
        "exp": int(time.time()) + 3600,
    } | changes
    path = folder / "orchard.smtpreq.json"
    path.write_text(json.dumps(document), "utf-8")
    return path, key.public.thumbprint


def test_the_profiles_stand_side_by_side_with_the_first_chosen(page: PlatformPage) -> None:
    assert list(page.choices) == ["getthereferral", "referral-factory", "other"]
    assert page.choices["getthereferral"].isChecked()
    assert page.choices["other"].accessibleName() == "Another platform"


def test_a_press_chooses_a_platform_and_shows_its_rules(page: PlatformPage, session: Session) -> None:
    click(page.choices["referral-factory"])
    assert session.state.platform.id == "referral-factory"
    assert "Set the Outbound Email Address first; it must equal the user name of the mail server." in texts(page)


def test_arrow_keys_choose_too(page: PlatformPage, session: Session) -> None:
    page.choices["getthereferral"].setFocus()
    press(page.choices["getthereferral"], Qt.Key.Key_Right)
    assert session.state.platform.id == "referral-factory"


@pytest.mark.parametrize("platform_id", ["getthereferral", "referral-factory", "other"])
def test_every_profile_says_what_is_needed(page: PlatformPage, platform_id: str) -> None:
    click(page.choices[platform_id])
    shown = texts(page)
    profile = platform(platform_id)
    assert {words["en"] for words in (*profile.needs, *profile.rules)} <= shown


def test_who_sends_until_then_is_said_where_it_is_known() -> None:
    assert fallback_words(platform("getthereferral")) == "Until then GTR sends from donotreply@getthereferral.com."
    assert fallback_words(platform("other")) == ""


def test_a_request_file_is_compared_before_it_is_sealed_for(
    qtbot: QtBot, page: PlatformPage, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, kid = request_file(tmp_path)

    def compare(dialog: RequestDialog) -> int:
        assert dialog.typed is not None
        type_text(dialog.typed.edit, fingerprint(kid)[:32])
        dialog.compare()
        return dialog.result()

    monkeypatch.setattr(RequestDialog, "exec", compare)
    page.open_request(path)
    qtbot.waitUntil(lambda: session.state.sealing_target is not None)
    target = session.state.sealing_target
    assert target is not None
    assert (target.platform_name, target.audience, target.confirmed) == ("Orchard Mailer", "orchard.example", True)
    assert target.egress_addresses == ("192.0.2.7",)
    assert session.state.platform.id == "other"
    assert session.request_document == path.read_bytes()
    assert page.message() == "Request file of Orchard Mailer loaded."


def test_another_fingerprint_is_refused_and_the_text_stays(qtbot: QtBot) -> None:
    dialog = RequestDialog(opened("A" * 43))
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.typed is not None
    type_text(dialog.typed.edit, "ABCD EFGH")
    dialog.compare()
    assert not dialog.confirmed
    assert dialog.isVisible()
    assert "another fingerprint" in dialog.typed.hint_text()
    assert dialog.typed.text() == "ABCD EFGH"


def opened(kid: str | None) -> OpenedRequest:
    shown = fingerprint(kid) if kid is not None else ""
    return OpenedRequest(b"{}", None, SealingTarget("Orchard\u202e", "orchard.example", shown, (), None), kid)


def test_a_claimed_name_is_shown_with_visible_escapes(qtbot: QtBot) -> None:
    dialog = RequestDialog(opened("A" * 43))
    qtbot.addWidget(dialog)
    assert "\u202e" not in dialog.windowTitle()
    assert all("\u202e" not in label.text() for label in dialog.findChildren(QLabel))


def test_without_a_key_there_is_nothing_to_compare(qtbot: QtBot) -> None:
    dialog = RequestDialog(opened(None))
    qtbot.addWidget(dialog)
    assert dialog.typed is None


def test_a_request_that_was_not_compared_seals_nothing(
    qtbot: QtBot, page: PlatformPage, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(RequestDialog, "exec", lambda _dialog: 1)
    page.open_request(request_file(tmp_path)[0])
    qtbot.waitUntil(lambda: session.state.sealing_target is not None)
    target = session.state.sealing_target
    assert target is not None
    assert not target.confirmed
    assert request_words(target).endswith("no password is sealed for it.")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"exp": 1}, "The request file has expired."),
        ({"aud": 7}, "This is not a request file, or it was damaged."),
        ({"platform": "GetTheReferra1"}, "The request file has a name that looks like a known platform."),
    ],
)
def test_a_file_that_is_not_taken_says_why(
    qtbot: QtBot, page: PlatformPage, session: Session, tmp_path: Path, changes: dict[str, object], words: str
) -> None:
    page.open_request(request_file(tmp_path, **changes)[0])
    qtbot.waitUntil(lambda: page.message().startswith(words))
    assert session.state.sealing_target is None


def test_a_file_that_is_not_there_says_so(qtbot: QtBot, page: PlatformPage, tmp_path: Path) -> None:
    page.open_config(tmp_path / "gone.smtpconf.json")
    qtbot.waitUntil(lambda: page.message() == "The file does not exist.")


def config_file(folder: Path, signer: SignerKey, pin: str | None = None) -> Path:
    order = SigningOrder(replace(settings(), pin=pin), SecretDelivery.PROMPT)
    path = folder / "northwind.smtpconf.json"
    path.write_bytes(signed(signer, order, int(time.time())).document)
    return path


def test_a_file_of_this_computer_fills_the_fields_but_never_the_password(
    qtbot: QtBot, page: PlatformPage, session: Session, tmp_path: Path
) -> None:
    signer = make_signer_key(ED25519)
    folder = program_paths().keys
    assert remember_key(folder, signer.public_jwk, KeyLabel.THIS_COMPUTER, ED25519.name) is None
    page.open_config(config_file(tmp_path, signer))
    qtbot.waitUntil(lambda: session.state.draft.host == "mail.northwind.example")
    assert session.opened_host == "mail.northwind.example"
    assert session.state.draft.from_name == "Northwind Référrals"
    assert not session.state.draft.password
    assert page.message() == "Settings of northwind.smtpconf.json loaded. Enter the password again."


def test_a_strangers_file_asks_first(
    qtbot: QtBot, page: PlatformPage, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def refuse(dialog: StrangerDialog) -> int:
        asked.append(dialog.text_label.text())
        return 0

    monkeypatch.setattr(StrangerDialog, "exec", refuse)
    page.open_config(config_file(tmp_path, make_signer_key(ED25519)))
    qtbot.waitUntil(lambda: len(asked) == 1)
    assert "mail.northwind.example, port 587" in asked[0]
    assert session.state.draft.host == ""


def test_a_key_that_a_stranger_trusts_is_not_trusted_here(
    qtbot: QtBot, page: PlatformPage, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(StrangerDialog, "exec", lambda _dialog: 1)
    page.open_config(config_file(tmp_path, make_signer_key(ED25519), pin="ab" * 32))
    qtbot.waitUntil(lambda: session.state.draft.host == "mail.northwind.example")
    assert (session.state.draft.pin, session.state.draft.pinned_endpoint) == ("", "")


def test_a_key_that_was_trusted_on_this_computer_comes_back_with_its_file(
    qtbot: QtBot, page: PlatformPage, session: Session, tmp_path: Path
) -> None:
    signer = make_signer_key(ED25519)
    assert remember_key(program_paths().keys, signer.public_jwk, KeyLabel.THIS_COMPUTER, ED25519.name) is None
    page.open_config(config_file(tmp_path, signer, pin="ab" * 32))
    qtbot.waitUntil(lambda: session.state.draft.host == "mail.northwind.example")
    assert session.state.draft.pin == "ab" * 32


def test_a_changed_file_is_refused(qtbot: QtBot, page: PlatformPage, session: Session, tmp_path: Path) -> None:
    path = config_file(tmp_path, make_signer_key(ED25519))
    path.write_bytes(path.read_bytes().replace(b"mail.northwind.example", b"mail.attacker.example."))
    page.open_config(path)
    qtbot.waitUntil(lambda: page.message() != "")
    assert session.state.draft.host == ""


def test_before_the_program_is_ready_a_file_waits_with_a_word(qtbot: QtBot, tmp_path: Path) -> None:
    page = PlatformPage(Session(WizardState(platform("getthereferral"))))
    qtbot.addWidget(page)
    page.open_config(tmp_path / "x.smtpconf.json")
    assert page.message() == "The program is still starting. Try again in a moment."


def test_what_one_gives_up_is_said_before_one_begins(page: PlatformPage, session: Session) -> None:
    session.apply(replace(session.state, platform=platform("referral-factory")))
    texts = [label.text() for label in page.findChildren(QLabel)]
    assert any(text.startswith("Open, click and delivery figures are lost") for text in texts)
