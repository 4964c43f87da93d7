"""The page Finish: guide with copy buttons, signed file, report, what the platform said, clear refusals."""

from __future__ import annotations

import errno
import json
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.gui.hands import OFFSCREEN_SAYS, click, press
from tests.gui.made_runs import ADDRESS, diagnosis, finding, good_outcomes, refused_sign_in
from tests.gui.made_sessions import PASSWORD, ScriptedRuns, connected, made_state
from wizard.diagnosis.finding import Diagnosis
from wizard.export.fingerprint import fingerprint, short_fingerprint
from wizard.export.open_secret import SecretOpener
from wizard.export.public_key import PublicKey, parse_public_jwk
from wizard.export.sealing_key import SealingKey, make_sealing_key
from wizard.export.suites import SUITES, Suite
from wizard.export.verify_config import Reader, RegisteredKey, SignerOrigin, Verdict, verify_config
from wizard.flow.steps import Step
from wizard.flow.typing_rules import type_into
from wizard.flow.wizard_state import SealingTarget
from wizard.gui import bridge_jobs
from wizard.gui.bridge import JobKind
from wizard.gui.bridge_export import FileSaved, KnownSigner, NotSaved
from wizard.gui.dialogs_text import TextDialog
from wizard.gui.pages import finish as finish_module
from wizard.gui.pages.finish import FinishPage, FinishPart
from wizard.gui.pages.finish_answer import Answer
from wizard.gui.pages.finish_clipboard import FormClipboard
from wizard.gui.session import Session
from wizard.settings.secret import Secret
from wizard.workstation.known_keys import known_keys
from wizard.workstation.paths import program_paths

pytestmark = OFFSCREEN_SAYS

FINE = diagnosis(good_outcomes())
REFUSED = diagnosis(refused_sign_in(), finding())
MakePage = Callable[..., FinishPage]


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep keys of tests out of this computer's own folders, and its keyring out of tests."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)


@pytest.fixture(autouse=True)
def clean_clipboard(qapp: QApplication) -> Iterator[None]:
    """Leave nothing on the clipboard for the next test."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def make_page(qtbot: QtBot) -> Iterator[MakePage]:
    sessions: list[Session] = []

    def make(
        result: Diagnosis | None = FINE, platform_id: str = "getthereferral", practising: bool = True
    ) -> FinishPage:
        session = connected(Session(made_state(result, platform_id), practising=practising))
        sessions.append(session)
        page = FinishPage(session)
        qtbot.addWidget(page)
        page.resize(728, 596)
        page.show()
        page.entered()
        return page

    yield make
    for session in sessions:
        session.shut_down()


def _choosing(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> list[str]:
    suggested: list[str] = []

    def ask(_parent: object, _title: str, suggestion: str, _kinds: str) -> Path | None:
        suggested.append(suggestion)
        return path

    monkeypatch.setattr(finish_module, "ask_where", ask)
    return suggested


def _saved(qtbot: QtBot, page: FinishPage) -> FileSaved:
    qtbot.waitUntil(lambda: page.saving.outcome is not None)
    outcome = page.saving.outcome
    assert isinstance(outcome, FileSaved), outcome
    return outcome


def _verdict(path: Path, opener: SecretOpener | None = None) -> Verdict:
    keys = []
    for known in known_keys(program_paths().keys):
        key = parse_public_jwk(dict(known.jwk))
        assert isinstance(key, PublicKey)
        keys.append(RegisteredKey(key, SignerOrigin.THIS_COMPUTER))
    now = int(json.loads(path.read_text())["config"]["iat"])
    return verify_config(path.read_bytes(), Reader(now, tuple(keys), opener=opener))


def _texts(page: FinishPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_the_guide_has_the_platforms_fields_in_their_order_and_words(make_page: MakePage) -> None:
    page = make_page()
    labels = [row.entry.label for row in page.guide.rows()]
    assert labels[:3] == ["SMTP Host", "Port", "Security Type"]
    assert "Settings › Sender Configuration › Custom SMTP" in _texts(page)
    assert "StartTLS" in _texts(page)
    assert "let 50.18.0.11 through first. Then press Test & Save there." in _texts(page)


def test_every_value_can_be_copied(make_page: MakePage) -> None:
    page = make_page()
    copied = {}
    for row in page.guide.rows():
        click(row.button)
        copied[row.entry.field] = QGuiApplication.clipboard().text()
        assert row.button.text() == "Copied"
    assert copied["host"] == "mail.northwind.example"
    assert copied["port"] == "587"
    assert copied["security"] == "StartTLS"
    assert copied["password"] == PASSWORD
    assert PASSWORD not in _texts(page)


def test_a_copied_password_is_concealed_and_cleared(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page()
    clipboard = FormClipboard(page, kept_ms=1)
    with qtbot.waitSignal(clipboard.cleared):
        clipboard.copy_password(Secret("quite-secret-27"))
        content = QGuiApplication.clipboard().mimeData()
        assert content.data("x-kde-passwordManagerHint").data() == b"secret"
    assert QGuiApplication.clipboard().text() == ""


def test_what_was_copied_since_is_not_cleared(make_page: MakePage) -> None:
    page = make_page()
    page.clipboard.copy_password(Secret("quite-secret-27"))
    QGuiApplication.clipboard().setText("something else")
    page.clipboard.clear()
    assert QGuiApplication.clipboard().text() == "something else"


def test_two_screens_of_a_platform_are_two_cards(make_page: MakePage) -> None:
    page = make_page(FINE, "referral-factory")
    assert page.guide.rows()[0].entry.label == "Outbound Email Address"
    assert "Then press Verify Credentials, then Save there." in _texts(page)


def test_save_file_writes_a_file_that_verifies(
    qtbot: QtBot, make_page: MakePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = make_page()
    path = tmp_path / "northwind.smtpconf.json"
    suggested = _choosing(monkeypatch, path)
    page.press_primary()
    outcome = _saved(qtbot, page)
    assert suggested == ["northwind.example-getthereferral.smtpconf.json"]
    assert outcome.tested == "passed"
    verdict = _verdict(path)
    assert verdict.ok
    assert verdict.settings is not None
    assert str(verdict.settings.endpoint) == "mail.northwind.example:587"
    assert PASSWORD not in path.read_text()
    assert page.file.card_text().startswith("Saved as northwind.smtpconf.json. Every check passed.")
    assert page._session.state.saved_files == (str(path),)
    assert page.file.rows["signer"].value() == f"Practice on this computer, {outcome.signer}"


def test_without_a_keyring_the_key_is_called_one_time(
    qtbot: QtBot, make_page: MakePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = make_page(practising=False)
    _choosing(monkeypatch, tmp_path / "x.smtpconf.json")
    page.press_primary()
    assert _saved(qtbot, page).one_time
    assert "this one time" in page.file.rows["signer"].value()


@pytest.mark.parametrize(
    ("result", "tested", "sentence"),
    [(None, "not-tested", "not tested"), (REFUSED, "failed", "A check failed")],
)
def test_a_file_of_settings_that_did_not_pass_says_so(
    qtbot: QtBot,
    make_page: MakePage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    result: Diagnosis | None,
    tested: str,
    sentence: str,
) -> None:
    page = make_page(result)
    path = tmp_path / "x.smtpconf.json"
    _choosing(monkeypatch, path)
    page.press_primary()
    assert _saved(qtbot, page).tested == tested
    assert json.loads(path.read_text())["config"]["tested"] == tested
    assert sentence in page.file.card_text()


def test_settings_changed_after_the_checks_are_exported_as_not_tested(
    qtbot: QtBot, make_page: MakePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = make_page()
    page._session.apply(type_into(page._session.state, "port", "465"))
    assert page.heading()[0] == "Not tested yet"
    path = tmp_path / "x.smtpconf.json"
    _choosing(monkeypatch, path)
    page.press_primary()
    _saved(qtbot, page)
    assert json.loads(path.read_text())["config"]["tested"] == "not-tested"


def test_saving_shows_first_what_will_leave(make_page: MakePage, monkeypatch: pytest.MonkeyPatch) -> None:
    page = make_page()
    _choosing(monkeypatch, None)
    page.press_primary()
    assert page.file.isVisible()
    assert not page.guide.isVisible()
    assert page.file.rows["server"].value() == "mail.northwind.example · 587 · STARTTLS"
    assert page.file.rows["sender"].value() == "Northwind Referrals <referrals@northwind.example>"
    assert page.saving.outcome is None


def test_a_transfer_code_is_shown_once_and_stands_in_no_file(
    qtbot: QtBot, make_page: MakePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = make_page()
    page.show_part(FinishPart.FILE)
    click(page.file.delivery_links["transfer-code"])
    assert "code" in page.file.rows["password"].value()
    path = tmp_path / "x.smtpconf.json"
    _choosing(monkeypatch, path)
    page.press_primary()
    outcome = _saved(qtbot, page)
    dialog = page.findChild(TextDialog)
    assert dialog is not None
    code = dialog.text.toPlainText()
    assert len(code.replace("-", "")) == 28
    assert outcome.transfer_code is None
    assert code not in path.read_text()
    assert PASSWORD not in path.read_text()
    click(dialog.copy_button)
    content = QGuiApplication.clipboard().mimeData()
    assert (content.text(), content.data("x-kde-passwordManagerHint").data()) == (code, b"secret")
    assert dialog.copied.text() == "Copied. It is cleared after 30 seconds."
    dialog.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert page.clipboard.holds_password()
    page.clipboard.clear()
    assert QGuiApplication.clipboard().text() == ""


def test_changing_how_the_password_travels_keeps_the_focus_in_its_row(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page()
    page.show_part(FinishPart.FILE)
    with qtbot.waitActive(page):
        page.activateWindow()
    first, second = page.file.delivery_links["transfer-code"], page.file.delivery_links["prompt"]
    first.setFocus()
    for pressed, other in ((first, second), (second, first)):
        assert pressed.hasFocus()
        press(pressed, Qt.Key.Key_Space)
        assert not pressed.isVisible()
        assert other.hasFocus()


def _request(key: SealingKey) -> bytes:
    record = {
        "format": "smtp-request/1",
        "platform": "Acme Referrals",
        "aud": "acme.example",
        "jwks": {"keys": [dict(key.public.jwk)]},
        "suites": [key.suite.name],
        "req": "nonce-0123456789abcdef",
        "exp": int(time.time()) + 3600,
        "egress_ips": ["192.0.2.7"],
    }
    return json.dumps(record).encode()


@pytest.mark.parametrize("suite", SUITES, ids=lambda suite: suite.name)
def test_a_request_file_seals_the_password_for_the_platforms_key(
    qtbot: QtBot, make_page: MakePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suite: Suite
) -> None:
    key = make_sealing_key(suite)
    page = make_page(FINE, "other")
    session = page._session
    session.request_document = _request(key)
    whole = fingerprint(key.public.thumbprint)
    target = SealingTarget("Acme Referrals", "acme.example", whole, ("192.0.2.7",), None, confirmed=True)
    session.apply(replace(session.state, sealing_target=target))
    page.show_part(FinishPart.FILE)
    assert (
        page.file.rows["password"].value() == f"Sealed for Acme Referrals, {short_fingerprint(key.public.thumbprint)}"
    )
    path = tmp_path / "x.smtpconf.json"
    _choosing(monkeypatch, path)
    page.press_primary()
    _saved(qtbot, page)
    verdict = _verdict(path, SecretOpener((key,)))
    assert verdict.ok
    assert verdict.claims is not None
    assert (verdict.claims.aud, verdict.claims.req) == ("acme.example", "nonce-0123456789abcdef")
    assert verdict.password == Secret(PASSWORD)
    assert PASSWORD not in path.read_text()


def test_a_key_that_nobody_compared_is_not_sealed_for(
    qtbot: QtBot, make_page: MakePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = make_sealing_key(SUITES[0])
    page = make_page(FINE, "other")
    page._session.request_document = _request(key)
    target = SealingTarget("Acme", "acme.example", fingerprint(key.public.thumbprint), (), None)
    page._session.apply(replace(page._session.state, sealing_target=target))
    path = tmp_path / "x.smtpconf.json"
    _choosing(monkeypatch, path)
    page.press_primary()
    _saved(qtbot, page)
    assert json.loads(path.read_text())["config"]["secrets"] == {"smtp.password": {"ref": "prompt"}}


def test_a_request_file_that_expired_meanwhile_is_said(
    qtbot: QtBot, make_page: MakePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = make_page(FINE, "other")
    request = json.loads(_request(make_sealing_key(SUITES[0]))) | {"exp": 1}
    page._session.request_document = json.dumps(request).encode()
    target = SealingTarget("Acme", "acme.example", "", (), None)
    page._session.apply(replace(page._session.state, sealing_target=target))
    _choosing(monkeypatch, tmp_path / "x.smtpconf.json")
    page.press_primary()
    qtbot.waitUntil(lambda: page.saving.outcome is not None)
    assert (
        page.file.card_text() == "Nothing was saved. The request file has expired. Get a new one from the platform."
    )


def test_another_test_message_goes_through_the_checks(
    qtbot: QtBot, make_page: MakePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs = ScriptedRuns(FINE)
    monkeypatch.setattr(bridge_jobs, "checking", runs)
    page = make_page()
    page.show_part(FinishPart.FILE)
    with qtbot.waitSignal(page._session.step_wanted) as wanted:
        click(page.file.test_button)
    assert wanted.args == [Step.CHECKS]
    assert [(options.send_test_message, options.recipient) for _s, options in runs.asked] == [(True, ADDRESS)]
    qtbot.waitUntil(lambda: not page.run.running)


def test_an_outcome_goes_when_the_settings_change(
    qtbot: QtBot, make_page: MakePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = make_page()
    _choosing(monkeypatch, tmp_path / "x.smtpconf.json")
    page.press_primary()
    _saved(qtbot, page)
    page._session.apply(type_into(page._session.state, "from_name", "Northwind"))
    assert page.file.card_text().startswith("Keep a signed file")


@pytest.mark.parametrize("name", ["missing/x.smtpconf.json", "folder"])
def test_a_place_that_cannot_be_written_is_said_and_nothing_is_lost(
    qtbot: QtBot, make_page: MakePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    (tmp_path / "folder").mkdir()
    page = make_page()
    before = page._session.state
    _choosing(monkeypatch, tmp_path / name)
    page.press_primary()
    qtbot.waitUntil(lambda: page.saving.outcome is not None)
    assert isinstance(page.saving.outcome, NotSaved)
    assert page.file.card_text().startswith("Nothing was saved.")
    assert page.file.card.isVisible()
    assert page._session.state == before
    _choosing(monkeypatch, tmp_path / "good.smtpconf.json")
    page.press_primary()
    qtbot.waitUntil(lambda: isinstance(page.saving.outcome, FileSaved))


def test_a_key_that_was_made_or_forgotten_meanwhile_is_named(
    qtbot: QtBot, make_page: MakePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, kids = make_page(practising=False), ["A" * 43, None]
    qtbot.waitUntil(lambda: page.saving._asked and page.saving._signer_job is None)

    def finding(_practising: bool) -> object:
        async def body(_emit: object) -> object:
            return KnownSigner(kids.pop(0))

        return body

    monkeypatch.setattr("wizard.gui.bridge_export.finding_signer", finding)
    bridge = page._session.bridge
    assert bridge is not None
    bridge.start(JobKind.KEYS, _nothing)
    qtbot.waitUntil(lambda: "A" * 43 in page.file.rows["signer"].value())
    bridge.start(JobKind.DRAFTS, _nothing)
    qtbot.waitUntil(lambda: "is made when" in page.file.rows["signer"].value())


async def _nothing(_emit: object) -> object:
    return None


def test_a_full_disk_is_said_and_the_old_file_stays(
    qtbot: QtBot, make_page: MakePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = make_page()
    path = tmp_path / "x.smtpconf.json"
    path.write_text("the older file")

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    page.saving.ask_signer()
    _choosing(monkeypatch, path)
    monkeypatch.setattr("os.fsync", full)
    page.press_primary()
    qtbot.waitUntil(lambda: page.saving.outcome is not None)
    assert page.file.card_text().startswith("Nothing was saved.")
    assert path.read_text() == "the older file"
    assert [entry.name for entry in tmp_path.iterdir() if entry.is_file()] == ["x.smtpconf.json"]


def test_a_fault_of_ours_while_saving_loses_nothing(
    qtbot: QtBot, make_page: MakePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = make_page()

    def breaks(_order: object) -> object:
        raise LookupError

    monkeypatch.setattr("wizard.gui.bridge_export._signing_order", breaks)
    monkeypatch.setattr("threading.excepthook", lambda _arguments: None)
    _choosing(monkeypatch, tmp_path / "x.smtpconf.json")
    page.press_primary()
    qtbot.waitUntil(lambda: page.saving.outcome is not None)
    assert page.file.card_text().startswith("Nothing was saved.")


@pytest.mark.parametrize(("name", "begin"), [("report.html", "<!"), ("report.txt", "Everything works")])
def test_a_report_is_written_in_the_chosen_form_without_the_password(
    qtbot: QtBot, make_page: MakePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, begin: str
) -> None:
    page = make_page()
    _choosing(monkeypatch, tmp_path / name)
    page.save_report()
    qtbot.waitUntil(lambda: page.saving.outcome is not None)
    text = (tmp_path / name).read_text()
    assert text.startswith(begin)
    assert PASSWORD not in text


def test_a_message_of_the_platform_is_explained(make_page: MakePage) -> None:
    page = make_page()
    page.show_part(FinishPart.ANSWER)
    page.answer.choose(Answer.MESSAGE)
    page.answer.box.setPlainText("535 5.7.8 Username and Password not accepted")
    click(page.answer.explain_button)
    assert page.answer.result is not None
    assert page.answer.result.title_label.text()
    assert any("login." in label.text() for label in page.answer.result.findChildren(QLabel))


def test_an_unknown_message_is_said_to_be_unknown(make_page: MakePage) -> None:
    page = make_page()
    page.show_part(FinishPart.ANSWER)
    page.answer.choose(Answer.MESSAGE)
    page.answer.box.setPlainText("The moon is made of cheese")
    click(page.answer.explain_button)
    assert page.answer.result is not None
    assert page.answer.result.title_label.text() == "This message is not known here"


def test_a_hostile_message_is_shown_as_text(make_page: MakePage) -> None:
    page = make_page()
    page.show_part(FinishPart.ANSWER)
    page.answer.choose(Answer.MESSAGE)
    page.answer.box.setPlainText("535 5.7.8 <img src=file:///etc/passwd> \u202e" + "x" * 100_000)
    click(page.answer.explain_button)
    assert page.answer.result is not None
    assert not any("\u202e" in label.text() for label in page.answer.result.findChildren(QLabel))


def _explained(page: FinishPage, message: str) -> tuple[str, str]:
    page.show_part(FinishPart.ANSWER)
    page.answer.choose(Answer.MESSAGE)
    page.answer.box.setPlainText(message)
    click(page.answer.explain_button)
    card = page.answer.result
    assert card is not None
    return card.title_label.text(), "\n".join(label.text() for label in card.findChildren(QLabel))


@pytest.mark.parametrize("message", ["connect ETIMEDOUT", "connect ECONNREFUSED 203.0.113.25:587"])
def test_a_server_only_the_platform_cannot_reach_names_the_addresses_to_admit(
    make_page: MakePage, message: str
) -> None:
    title, text = _explained(make_page(), message)
    assert title.startswith("Let GetTheReferral")
    assert "50.18.0.11" in text
    assert "platform.address_to_admit" in text
    assert "The message itself says: " in text


@pytest.mark.parametrize(
    ("result", "platform_id"), [(REFUSED, "getthereferral"), (None, "getthereferral"), (FINE, "referral-factory")]
)
def test_without_a_passed_check_or_a_known_address_the_message_alone_is_explained(
    make_page: MakePage, result: Diagnosis | None, platform_id: str
) -> None:
    _title, text = _explained(make_page(result, platform_id), "connect ETIMEDOUT")
    assert "platform.address_to_admit" not in text
    assert "network." in text


@pytest.mark.parametrize("answer", list(Answer))
def test_steps_and_note_stay_reachable_after_the_answer(qtbot: QtBot, make_page: MakePage, answer: Answer) -> None:
    page = make_page()
    page.show_part(FinishPart.ANSWER)
    assert not page.answer.note_again.isVisible()
    page.answer.choose(answer)
    assert not page.answer.steps_card.isVisible()
    with qtbot.waitSignal(page.answer.it_note_wanted):
        click(page.answer.note_again)
    click(page.answer.steps_link)
    assert page.answer.steps_card.isVisible()
    assert page.answer.note_link.isVisible()
    assert page.answer.result is not None or answer is Answer.MESSAGE


def test_it_worked_is_answered(make_page: MakePage) -> None:
    page = make_page()
    page.show_part(FinishPart.ANSWER)
    page.answer.choose(Answer.WORKED)
    assert page.answer.result is not None
    assert "own server" in page.answer.result.title_label.text()


def test_missing_settings_are_named_instead_of_saved(make_page: MakePage, monkeypatch: pytest.MonkeyPatch) -> None:
    page = make_page()
    suggested = _choosing(monkeypatch, None)
    state = page._session.state
    page._session.apply(replace(state, draft=replace(state.draft, from_name="")))
    page.press_primary()
    assert suggested == []
    assert page.problems.texts()[0].startswith("From name: ")
    assert not page.parts.isVisible()


def test_buttons_have_names_and_descriptions(make_page: MakePage) -> None:
    page = make_page()
    for part in FinishPart:
        page.show_part(part)
        for button in page.findChildren(QPushButton):
            if button.isVisible() and button.window() is page:
                assert button.accessibleName() or button.text()
                assert button.accessibleDescription(), button.text()
