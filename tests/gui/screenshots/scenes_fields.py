"""Scenes of the pages Platform, Sender and Sign-in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from tests.gui.hands import click, type_text
from tests.gui.made_runs import diagnosis, good_outcomes
from tests.gui.screenshots import states
from tests.gui.screenshots.studio import ADDRESS, Scene, Studio, bridge_of, settle
from tests.gui.scripted_lookups import found, nothing
from wizard.facts.search_options import SearchOptions
from wizard.flow.platform_choice import PlatformOffer
from wizard.flow.results import begin_check, take_diagnosis
from wizard.flow.sending_volume import type_volume
from wizard.flow.steps import Step
from wizard.flow.typing_rules import leave_field, type_into, type_password
from wizard.flow.wizard_state import WizardState
from wizard.gui.bridge import JobKind
from wizard.gui.bridge_earlier import EarlierHandOver
from wizard.gui.pages.platform import PlatformPage
from wizard.gui.pages.platform_opening import NotOpened, OpenedRequest
from wizard.gui.pages.sign_in import SignInPage
from wizard.gui.widgets.page import StepPage
from wizard.gui.window import WizardWindow
from wizard.settings.secret import Secret
from wizard.workstation.password_store import KeyringResult, KeyringState

P = TypeVar("P", bound=StepPage)


def page_of(window: WizardWindow, step: Step, kind: type[P]) -> P:
    """Give the page of a step."""
    page = window.step_page(step)
    assert isinstance(page, kind)
    return page


def scenes() -> Iterator[Scene]:
    """Give all of them."""
    yield from _platform()
    yield from _sender()
    yield from _sign_in()


def at(
    step: Step, make: Callable[[], WizardState], *, online: bool = True, practising: bool = False
) -> Callable[[Studio], QWidget]:
    """Make a scene of nothing but a state."""
    return lambda studio: studio.window(make(), step, online=online, practising=practising)


def refused(step: Step) -> Callable[[Studio], QWidget]:
    """Make a scene of Next pressed on a step with wrong fields."""

    def scene(studio: Studio) -> QWidget:
        window = studio.window(states.wrong(), step)
        window.press_next()
        return window

    return scene


def _platform() -> Iterator[Scene]:
    for one in ("getthereferral", "referral-factory", "other"):
        yield Scene(f"platform/{one}", at(Step.PLATFORM, partial(states.empty, one)))
    yield Scene("platform/practice", at(Step.PLATFORM, states.empty, practising=True))
    yield Scene("platform/connected", _connected)
    yield Scene("platform/request-loaded", _request_loaded)
    yield Scene("platform/file-refused", _file_refused)
    yield Scene("platform/interrupted", _interrupted)
    yield Scene("platform/starting", _starting)


def _connected(studio: Studio) -> QWidget:
    state = states.with_connection(states.empty("other"))
    window = studio.window(replace(state, platform=states.empty("other").platform), Step.PLATFORM)
    offer = PlatformOffer(state.platform, states.target(), states.connection(), b"{}")
    page = page_of(window, Step.PLATFORM, PlatformPage)
    page._take_offer(offer)
    page.entered()
    return window


def _request_loaded(studio: Studio) -> QWidget:
    window = studio.window(states.empty(), Step.PLATFORM)
    opened = OpenedRequest(b"{}", None, states.target(confirmed=False), states.KID)
    page_of(window, Step.PLATFORM, PlatformPage).take_request_file(opened, confirmed=True)
    return window


def _file_refused(studio: Studio) -> QWidget:
    window = studio.window(states.empty(), Step.PLATFORM)
    bridge_of(window).end(JobKind.OPEN, NotOpened("request.expired"))
    return window


def _interrupted(studio: Studio) -> QWidget:
    window = studio.window(states.empty(), Step.PLATFORM)
    earlier = EarlierHandOver(Path("journal"), "https://referrals.example", ADDRESS, 1_795_600_000, "activate")
    bridge_of(window).end(JobKind.EARLIER, (earlier,))
    return window


def _starting(studio: Studio) -> QWidget:
    window = studio.window(states.empty(), Step.PLATFORM, online=False)
    page_of(window, Step.PLATFORM, PlatformPage).open_request(Path("a.smtpreq.json"))
    return window


def _sender() -> Iterator[Scene]:
    yield Scene("sender/empty", at(Step.SENDER, states.empty))
    yield Scene("sender/filled", at(Step.SENDER, states.filled))
    yield Scene("sender/checking", _searching)
    yield Scene("sender/nothing-found", _nothing_found)
    yield Scene("sender/error", refused(Step.SENDER))
    yield Scene("sender/typo", _typo)
    yield Scene("sender/unusable", at(Step.SENDER, states.unusable))
    yield Scene("sender/too-many", at(Step.SENDER, lambda: type_volume(states.filled(), "500000")))
    yield Scene("sender/in-front", _in_front)
    yield Scene("sender/offline", _offline)
    yield Scene("sender/practice", at(Step.SENDER, states.filled, practising=True))


def _searching(studio: Studio) -> QWidget:
    state = type_into(states.empty(), "from_name", "Northwind Referrals")
    return studio.window(type_into(state, "from_address", ADDRESS), Step.SENDER)


def _nothing_found(studio: Studio) -> QWidget:
    window = _searching(studio)
    assert isinstance(window, WizardWindow)
    bridge_of(window).end(JobKind.FIND, nothing())
    return window


def _typo(studio: Studio) -> QWidget:
    state = type_into(states.empty(), "from_name", "Northwind Referrals")
    return studio.window(leave_field(type_into(state, "from_address", "anna@gmial.com"), "from_address"), Step.SENDER)


def _in_front(studio: Studio) -> QWidget:
    window = _searching(studio)
    assert isinstance(window, WizardWindow)
    bridge_of(window).end(JobKind.FIND, replace(found(provider=None), in_front="Mimecast"))
    return window


def _offline(studio: Studio) -> QWidget:
    def search_nowhere(session: object) -> None:
        session.search_options = SearchOptions(offline=True)  # type: ignore[attr-defined]  # it is a session

    state = type_into(states.empty(), "from_address", ADDRESS)
    window = studio.window(state, Step.SENDER, before_entering=search_nowhere)
    bridge_of(window).end(JobKind.FIND, nothing())
    return window


def _sign_in() -> Iterator[Scene]:
    yield Scene("sign-in/empty", at(Step.SIGN_IN, states.filled))
    yield Scene("sign-in/no-provider", at(Step.SIGN_IN, states.unknown))
    yield Scene("sign-in/filled", _with_keyring)
    yield Scene("sign-in/error", refused(Step.SIGN_IN))
    yield Scene("sign-in/relay", _relay)
    yield Scene("sign-in/sixteen-letters", _typed("abcd efgh ijkl mnop"))
    yield Scene("sign-in/edge-blank", _typed("secret "))
    yield Scene("sign-in/caps-lock", _typed("A"))
    yield Scene("sign-in/shown", _shown)
    yield Scene("sign-in/other-user", _other_user)
    yield Scene("sign-in/kept", _kept)
    yield Scene("sign-in/locked-keyring", _locked)
    yield Scene("sign-in/no-passwords", at(Step.SIGN_IN, states.unusable))
    yield Scene("sign-in/practice", at(Step.SIGN_IN, states.filled, practising=True))


def _with_keyring(studio: Studio) -> WizardWindow:
    state = type_password(states.filled(), Secret("orchard-lamp-27"))
    window = studio.window(state, Step.SIGN_IN)
    bridge_of(window).end(JobKind.KEYRING, KeyringResult(KeyringState.FOUND, "Secret Service"))
    return window


def _typed(text: str) -> Callable[[Studio], QWidget]:
    def make(studio: Studio) -> QWidget:
        window = studio.window(states.filled(), Step.SIGN_IN)
        edit = page_of(window, Step.SIGN_IN, SignInPage).password_edit
        type_text(edit, text)
        return window

    return make


def _shown(studio: Studio) -> QWidget:
    window = _typed("orchard-lamp-27")(studio)
    assert isinstance(window, WizardWindow)
    page_of(window, Step.SIGN_IN, SignInPage).password_edit.toggle.setChecked(True)
    return window


def _relay(studio: Studio) -> QWidget:
    state = states.filled()
    return studio.window(replace(state, draft=replace(state.draft, signs_in=False)), Step.SIGN_IN)


def _other_user(studio: Studio) -> QWidget:
    return studio.window(type_into(states.filled(), "username", "other@northwind.example"), Step.SIGN_IN)


def _kept(studio: Studio) -> QWidget:
    window = _with_keyring(studio)
    page = page_of(window, Step.SIGN_IN, SignInPage)
    click(page.keeping.box)
    window.session.apply(take_diagnosis(begin_check(window.session.state), diagnosis(good_outcomes())))
    bridge_of(window).end(JobKind.PASSWORD, KeyringResult(KeyringState.STORED, "Secret Service"))
    settle()
    return window


def _locked(studio: Studio) -> QWidget:
    window = studio.window(states.filled(), Step.SIGN_IN)
    bridge = bridge_of(window)
    bridge.end(JobKind.KEYRING, KeyringResult(KeyringState.FOUND, "Secret Service"))
    bridge.end(JobKind.PASSWORD, KeyringResult(KeyringState.LOCKED, "Secret Service"))
    return window
