"""Scenes of every dialog."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

import segno
from PySide6.QtWidgets import QDialog, QWidget

from tests.gui.made_sessions import made_draft, made_state, platform
from tests.gui.screenshots import states
from tests.gui.screenshots.ground import TODAY
from tests.gui.screenshots.scenes_checks import FINE, certificate
from tests.gui.screenshots.scenes_fields import page_of
from tests.gui.screenshots.studio import ADDRESS, Scene, Studio, bridge_of, settle
from wizard.catalogue.providers import load_providers
from wizard.diagnosis.explain import explain
from wizard.export.fingerprint import fingerprint, short_fingerprint
from wizard.facts.search_options import SearchOptions
from wizard.flow.steps import Step
from wizard.gui.about_dialog import AboutDialog
from wizard.gui.bridge import JobKind
from wizard.gui.bridge_keys import KeyRefused, KeysTold, KeyTold, SignedTold
from wizard.gui.bridge_platform import NotJoined, PlatformFound
from wizard.gui.close_question import close_dialog
from wizard.gui.dialogs_connect import ConnectDialog
from wizard.gui.dialogs_explain import ExplainDialog
from wizard.gui.dialogs_go_back import go_back_dialog
from wizard.gui.dialogs_guide import GuideDialog
from wizard.gui.dialogs_keys import KeysDialog
from wizard.gui.dialogs_keys_parts import PairingDialog, PassphraseDialog
from wizard.gui.dialogs_practice import PracticeDialog
from wizard.gui.help_panel import HelpPanel
from wizard.gui.pages.checks import ChecksPage
from wizard.gui.pages.checks_pin import PinDialog
from wizard.gui.pages.finish import FinishPage
from wizard.gui.pages.platform_dialogs import RequestDialog, StrangerDialog
from wizard.gui.pages.platform_opening import OpenedConfig, OpenedRequest
from wizard.gui.pages.sender_sources import SourcesDialog
from wizard.gui.window import WizardWindow
from wizard.report.about_words import AboutFacts, LicenceLine
from wizard.report.plain_dates import plain_day
from wizard.settings.endpoint import Endpoint, Host
from wizard.settings.mailbox import Mailbox, parse_mailbox
from wizard.words.translation import translate

SURE = "534-5.7.9 Application-specific password required.\n534 5.7.9 https://support.google.com/mail/?p=x"
PROBABLE = "Connection timed out connecting to mail.northwind.example:587"
UNKNOWN = "All 14 widgets were painted blue"
GUIDES = ("google-workspace", "microsoft-365", "ses", "outlook-com")


def scenes() -> Iterator[Scene]:
    """Give all of them."""
    named: dict[str, Callable[[WizardWindow], QWidget]] = {
        "close": close_dialog,
        "go-back": lambda window: go_back_dialog(platform("getthereferral"), window),
        "request": lambda window: RequestDialog(_request(), window),
        "request-wrong": _request_wrong,
        "request-without-key": lambda window: RequestDialog(replace(_request(), kid=None), window),
        "stranger": lambda window: StrangerDialog(_config(), window),
        "connect": lambda window: ConnectDialog(window.session, window),
        "connect-wrong": _connect_wrong,
        "connect-compare": lambda window: _found(window, _platform_found()),
        "connect-compare-wrong": _compare_wrong,
        "connect-changed": lambda window: _found(window, replace(_platform_found(), standing="changed")),
        "connect-known": lambda window: _found(window, _known()),
        "connect-token-refused": _token_refused,
        "passphrase": lambda window: PassphraseDialog(window, new=True),
        "passphrase-differs": _passphrase_differs,
        "unlock": lambda window: PassphraseDialog(window, new=False),
        "pairing": lambda window: PairingDialog(window, "Register this computer's key", "A code.", "K7QD-M2XA"),
        "keys": lambda window: _keys(window, _told()),
        "keys-none": lambda window: _keys(window, KeysTold((), "none", ())),
        "keys-locked": lambda window: _keys(window, KeysTold((), "locked", ())),
        "keys-refused": lambda window: _keys(window, KeyRefused("connection.lost")),
        "explain": lambda window: ExplainDialog(window.session, window),
        "explain-sure": lambda window: _explained(window, SURE),
        "explain-probable": lambda window: _explained(window, PROBABLE),
        "explain-unknown": lambda window: _explained(window, UNKNOWN),
        "practice": lambda window: PracticeDialog("healthy", window),
        "about": lambda window: AboutDialog(_copy_of_program(), window),
        "help": _help,
        "sources": lambda window: SourcesDialog(SearchOptions(), TODAY, window),
        "sources-offline": lambda window: SourcesDialog(SearchOptions(offline=True), TODAY, window),
        "pin": lambda window: _pin(window, ""),
        "pin-wrong": lambda window: _pin(window, "00000000"),
        "pin-right": lambda window: _pin(window, "4f2c4f2c"),
    }
    for name, make in named.items():
        yield Scene(f"dialog/{name}", _dialog(make), is_page=False)
    for one in GUIDES:
        yield Scene(f"dialog/guide-{one}", _dialog(partial(_guide, provider_id=one)), is_page=False)
    yield Scene("dialog/code", _code, is_page=False)
    yield Scene("dialog/it-note", _it_note, is_page=False)
    yield Scene("dialog/details", _details, is_page=False)


def _dialog(make: Callable[[WizardWindow], QWidget]) -> Callable[[Studio], QWidget]:
    def scene(studio: Studio) -> QWidget:
        dialog = make(studio.window(made_state(FINE), Step.FINISH))
        return studio.show(dialog)

    return scene


def _copy_of_program() -> AboutFacts:
    home = "/home/anna"
    return AboutFacts(
        version="0.1.0",
        python="CPython 3.12.1",
        system="Linux 6.1, x86_64",
        log=f"{home}/.local/state/smtp-wizard/log/smtp-wizard.log",
        data=f"{home}/.local/share/smtp-wizard",
        home=home,
        packages=(LicenceLine("dnspython", "2.9.2", "ISC"), LicenceLine("keyring", "25.7.0", "MIT")),
        qt="6.11.3",
        provider_data=plain_day(TODAY),
    )


def _help(window: WizardWindow) -> QWidget:
    """Show the panel alone, as wide as it is in the window."""
    panel = HelpPanel(window)
    panel.open_topic("cause-tls")
    return panel


def _request() -> OpenedRequest:
    return OpenedRequest(b"{}", None, states.target(confirmed=False), states.KID)


def _request_wrong(window: WizardWindow) -> QWidget:
    dialog = RequestDialog(_request(), window)
    assert dialog.typed is not None
    dialog.typed.edit.setText("AAAA BBBB CCCC")
    dialog.compare()
    return dialog


def _config() -> OpenedConfig:
    return OpenedConfig(made_draft(), "northwind.smtpconf.json", fingerprint(states.OTHER_KID), False)


def _platform_found() -> PlatformFound:
    target = states.target()
    return PlatformFound(
        states.origin(),
        target.platform_name,
        target.audience,
        states.KID,
        target.fingerprint,
        (states.KID,),
        target.egress_addresses,
        target.fallback_sender,
        None,
        b"{}",
        keyring="Secret Service",
    )


def _known() -> PlatformFound:
    return replace(_platform_found(), standing="accepted", token_kept=True)


def _connect_wrong(window: WizardWindow) -> QWidget:
    dialog = ConnectDialog(window.session, window)
    dialog.address.edit.setText("https://platform.example/login")
    dialog.go_button.click()
    return dialog


def _found(window: WizardWindow, found: PlatformFound) -> ConnectDialog:
    dialog = ConnectDialog(window.session, window)
    dialog.address.edit.setText(str(states.origin()))
    dialog.go_button.click()
    bridge_of(window).end(JobKind.PLATFORM, found)
    return dialog


def _compare_wrong(window: WizardWindow) -> QWidget:
    dialog = _found(window, replace(_platform_found(), keyring=None))
    assert dialog.typed is not None
    dialog.typed.edit.setText("AAAA BBBB CCCC")
    dialog.go_button.click()
    return dialog


def _token_refused(window: WizardWindow) -> QWidget:
    dialog = _found(window, _known())
    assert dialog.token is not None
    dialog.token.edit.setText("a-token")
    dialog.go_button.click()
    bridge_of(window).end(JobKind.PLATFORM, NotJoined("token.refused"))
    return dialog


def _passphrase_differs(window: WizardWindow) -> QWidget:
    dialog = PassphraseDialog(window, new=True)
    assert dialog.second is not None
    dialog.first.edit.setText("three green apples")
    dialog.second.edit.setText("two")
    dialog.go_button.click()
    return dialog


def _told() -> KeysTold:
    kid = states.KID
    modules = tuple(tuple(bool(one) for one in row) for row in segno.make_qr(kid, error="m").matrix)
    key = KeyTold("EdDSA+X25519", kid, fingerprint(kid), short_fingerprint(kid), "keyring", modules)
    signed = (
        SignedTold(1_795_600_000, "push", "acme.example", ADDRESS, "mail.northwind.example:587", "4PQ1"),
        SignedTold(1_795_500_000, "file", "getthereferral.com", ADDRESS, "mail.northwind.example:587", ""),
    )
    return KeysTold((key,), "usable", signed, translate("gui", "A key was made."))


def _keys(window: WizardWindow, answer: KeysTold | KeyRefused) -> QWidget:
    dialog = KeysDialog(window.session, window)
    bridge_of(window).end(JobKind.KEYS, answer)
    return dialog


def _explained(window: WizardWindow, text: str) -> QWidget:
    dialog = ExplainDialog(window.session, window)
    dialog.paste.take(text)
    dialog.explain_now()
    bridge_of(window).end(JobKind.EXPLAIN, explain(text, dialog.context()))
    return dialog


def _guide(window: WizardWindow, provider_id: str) -> QWidget:
    mailbox = parse_mailbox(ADDRESS)
    assert isinstance(mailbox, Mailbox)
    return GuideDialog(window, load_providers()[provider_id], mailbox, platform("getthereferral"), TODAY)


def _pin(window: WizardWindow, typed: str) -> QWidget:
    dialog = PinDialog(certificate(), Endpoint(Host("mail.northwind.example"), 587), window)
    dialog.typed.edit.setText(typed)
    dialog.typed.edit.textEdited.emit(typed)
    return dialog


def _opened(window: WizardWindow) -> QWidget:
    settle()
    return next(one for one in window.findChildren(QDialog) if one.isVisible())


def _it_note(studio: Studio) -> QWidget:
    window = studio.window(made_state(FINE), Step.FINISH)
    page_of(window, Step.FINISH, FinishPage).show_it_note()
    return _opened(window)


def _code(studio: Studio) -> QWidget:
    window = studio.window(made_state(FINE), Step.FINISH)
    page_of(window, Step.FINISH, FinishPage).show_code("K7QD-M2XA-9RTB-77WD-H5MC-2E4P-Q1X0")
    return _opened(window)


def _details(studio: Studio) -> QWidget:
    from tests.gui.screenshots.scenes_checks import REFUSED, run_with

    window = run_with(studio, REFUSED)
    page_of(window, Step.CHECKS, ChecksPage).show_details(REFUSED.findings[0])
    return _opened(window)
