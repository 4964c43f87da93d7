"""Every place of the window where the words of a stranger can stand, and a way to put some there."""

from __future__ import annotations

import contextlib
import json
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from tests.gui.made_drafts import made_saved
from tests.gui.made_runs import diagnosis, exchange, finding, good_outcomes, refused_sign_in, reply
from tests.gui.made_sessions import made_draft, made_state, platform
from tests.gui.rules.rule_room import Room, page_at, settle
from wizard.catalogue.connected_platform import connected_platform
from wizard.catalogue.provider_set import ProviderSet, active_set, read_set, use_newer_set, write_set
from wizard.export.sealing_key import make_sealing_key
from wizard.export.suites import ED25519
from wizard.facts.candidate import CandidateSource, SettingsCandidate, SettingsSearch, Trust
from wizard.facts.check import CheckId, Observed
from wizard.facts.dialogue import EhloFact, GreetingFact
from wizard.facts.tls import CertificateFact, CertificateProblem, TlsFact, TlsOutcome
from wizard.flow.found_settings import take_found
from wizard.flow.platform_choice import PlatformOffer
from wizard.flow.steps import Step
from wizard.flow.wizard_state import PlatformConnection, SealingTarget, WizardState
from wizard.gui.bridge_delivery import HandOverTold, ProposalTold, ReceiptTold
from wizard.gui.bridge_platform import NotJoined, PlatformFound, read_found
from wizard.gui.dialogs_text import TextDialog
from wizard.gui.pages.checks_pin import PinDialog
from wizard.gui.pages.finish_delivery_cards import ProposalCard
from wizard.gui.pages.platform import PlatformPage
from wizard.gui.pages.platform_dialogs import RequestDialog, StrangerDialog
from wizard.gui.pages.platform_opening import NotOpened, OpenedConfig, OpenedRequest, _open_request
from wizard.gui.window import WizardWindow
from wizard.platforms.origin import Origin, parse_origin
from wizard.report.delivery_words import change_text, reason_text
from wizard.report.display_safe import display_safe
from wizard.settings.credentials import parse_username
from wizard.settings.draft import SettingsDraft
from wizard.settings.endpoint import Endpoint, Host, parse_host
from wizard.settings.mailbox import parse_from_name
from wizard.settings.secret import Secret
from wizard.settings.transport_security import TransportSecurity
from wizard.smtp.ehlo import EhloKeyword, EhloKeywords
from wizard.workstation.saved_draft import SavedDraft, draft_bytes, draft_of, read_draft

HOST = "mail.northwind.example"
MOST_IN_DRAFT = 1000


@dataclass
class Scene:
    """Opens a window with a text in one of the places; ``also`` are dialogs that stand beside it."""

    room: Room
    folder: Path

    def visit(self, window: WizardWindow, steps: tuple[Step, ...] = tuple(Step)) -> list[QWidget]:
        """Go through pages of a window, so that each shows what it has."""
        for step in steps:
            page_at(window, step).grab()
        return [window]


Place = Callable[[Scene, str], list[QWidget]]


def in_refusal(scene: Scene, text: str) -> list[QWidget]:
    """Put it into the reply that refuses the sign-in."""
    lines = tuple(text.splitlines()[:200]) or ("",)
    quote = tuple(f"535-5.7.8 {line}" for line in lines)
    result = diagnosis(refused_sign_in(*lines), finding(quote=quote), provider="google-workspace")
    return scene.visit(scene.room.open(made_state(result)), (Step.CHECKS, Step.FINISH))


def in_greeting(scene: Scene, text: str) -> list[QWidget]:
    """Put it into greeting, EHLO name and mechanisms of a server that works otherwise."""
    outcomes = good_outcomes()
    said = exchange("EHLO", reply(250, text))
    outcomes[CheckId.GREETING] = Observed(GreetingFact(exchange("", reply(220, text)), 0.01))
    outcomes[CheckId.EHLO] = Observed(
        EhloFact(said, text, EhloKeywords(text, (EhloKeyword("AUTH", (text,)),)), False, 0.01)
    )
    outcomes[CheckId.EHLO_AFTER_TLS] = Observed(EhloFact(said, text, EhloKeywords(text, ()), True, 0.01))
    return scene.visit(scene.room.open(made_state(diagnosis(outcomes))), (Step.CHECKS, Step.FINISH))


def certificate(text: str) -> CertificateFact:
    """Make a certificate whose every name is this text."""
    first, last = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)
    return CertificateFact(text, text, (text,) * 40, first, last, True, False, "ab" * 32, "cd" * 32)


def in_certificate(scene: Scene, text: str) -> list[QWidget]:
    """Put it into subject, issuer and names of a certificate, and ask about its key."""
    outcomes = good_outcomes()
    problems = (CertificateProblem.SELF_SIGNED, CertificateProblem.WRONG_NAME)
    tls = TlsFact(
        TlsOutcome.CERTIFICATE_REFUSED, "TLSv1.3", text, HOST, problems, 18, text, (certificate(text),), None,
        datetime(2026, 11, 21, tzinfo=UTC), 0.1,
    )  # fmt: skip
    outcomes[CheckId.TLS] = Observed(tls)
    found = finding("tls.cert_self_signed", remedies=(), quote=(), params={"issuer": text, "names": text})
    window = scene.room.open(made_state(diagnosis(outcomes, found)))
    dialog = PinDialog(certificate(text), Endpoint(Host(HOST), 587), window)
    dialog.show()
    return [*scene.visit(window, (Step.CHECKS, Step.FINISH)), dialog]


def in_autoconfig(scene: Scene, text: str) -> list[QWidget]:
    """Put it into what a search hands on from strangers; a suggested domain is out of our own list."""
    parsed = parse_username(text)
    username = parsed if isinstance(parsed, str) else None  # as the reader of the XML takes it
    candidate = SettingsCandidate(
        Endpoint(Host(HOST), 465), TransportSecurity.IMPLICIT_TLS, username, CandidateSource.AUTOCONFIG, Trust.CONFIRM,
        None, text, text,
    )  # fmt: skip
    notes = ("discovery.filter_in_front",)
    search = SettingsSearch("northwind.example", (candidate,), None, None, notes, 0.1, in_front=text)
    found = []
    for one in (search, replace(search, candidates=())):
        draft = made_draft()
        state = WizardState(platform("getthereferral"), SettingsDraft(draft.from_name, draft.from_address))
        state = replace(take_found(state, draft.from_address, one), furthest=Step.CHECKS)
        found += scene.visit(scene.room.open(state), (Step.SENDER, Step.SERVER, Step.SIGN_IN))
    return found


def in_provider_data(scene: Scene, text: str) -> list[QWidget]:
    """Put it into the names and sentences of a provider of a set that is loaded, if it can be loaded."""
    shipped = active_set()
    provider = shipped.providers["google-workspace"]
    words = {"en": text}
    hostile = msgspec.structs.replace(
        provider,
        name=text[:80],
        prerequisites=(words,) * 3,
        sign_in_unclear=words,
    )
    with contextlib.suppress(UnicodeEncodeError):  # what is no text cannot stand in a file
        loaded = read_set(write_set(shipped.date, {**shipped.providers, provider.id: hostile}.values()))
        use_newer_set(loaded if isinstance(loaded, ProviderSet) else None)
    result = diagnosis(refused_sign_in(), finding(), provider=provider.id)
    state = replace(made_state(result), provider=provider.id)
    state = replace(state, draft=replace(state.draft, host=provider.endpoints[0].host))
    return scene.visit(scene.room.open(state))


def in_signed_file(scene: Scene, text: str) -> list[QWidget]:
    """Put it into the name and the settings of a signed file that somebody else made, as its reader takes them."""
    draft = made_draft()
    host = text if isinstance(parse_host(text), Host) else draft.host
    name = text if parse_from_name(text) == text else draft.from_name
    opened = OpenedConfig(replace(draft, host=host, from_name=name), f"{text}.smtpconf.json", "ABCD " * 13, True)
    window = scene.room.open(WizardState(platform("other"), made_draft()), Step.PLATFORM)
    page = window.step_page(Step.PLATFORM)
    assert isinstance(page, PlatformPage)
    page.take_config_file(opened)
    dialog = StrangerDialog(opened, window)
    dialog.show()
    return [*scene.visit(window), dialog]


def in_saved_draft(scene: Scene, text: str) -> list[QWidget]:
    """Put it into every field of a draft on the disk, as far as such a file may hold it."""
    said = dict.fromkeys(("from_name", "host", "username", "messages_per_day"), text[:MOST_IN_DRAFT])
    planted = json.loads(draft_bytes(made_saved())) | said | {"from_address": f"{text[:400]}@northwind.example"}
    saved = read_draft(json.dumps(planted).encode())
    assert isinstance(saved, SavedDraft)
    state = replace(made_state(None, "other"), draft=draft_of(saved))
    return scene.visit(scene.room.open(state))


def in_request_file(scene: Scene, text: str) -> list[QWidget]:
    """Write it as the platform's name into a request file, and open that."""
    path = scene.folder / "planted.smtpreq.json"
    path.write_bytes(request_document(text))
    opened = _open_request(path)
    window = scene.room.open(made_state(None, "other"), Step.PLATFORM)
    if isinstance(opened, NotOpened):
        return scene.visit(window)
    page = window.step_page(Step.PLATFORM)
    assert isinstance(page, PlatformPage)
    assert isinstance(opened, OpenedRequest)
    page.take_request_file(opened, confirmed=True)
    dialog = RequestDialog(opened, window)
    dialog.show()
    return [*scene.visit(window), dialog]


def request_document(name: str, **more: object) -> bytes:
    """Make a request document of a platform with this name; what cannot be written as UTF-8 is escaped."""
    key = make_sealing_key(ED25519).public
    document = {
        "format": "smtp-request/1",
        "platform": name,
        "aud": "https://platform.example",
        "jwks": {"keys": [{**key.jwk, "kid": key.kid, "use": "enc"}]},
        "suites": [ED25519.name],
        "req": "r" * 32,
        "exp": int(time.time()) + 3600,
        **more,
    }
    return json.dumps(document).encode()


def in_platform_name(scene: Scene, text: str) -> list[QWidget]:
    """Let it be the name of a platform that a person connects to, as its request document says it."""
    origin = parse_origin("https://platform.example")
    assert isinstance(origin, Origin)
    found = read_found(origin, request_document(text))
    window = scene.room.open(made_state(None, "other"), Step.PLATFORM)
    if isinstance(found, NotJoined):
        return scene.visit(window)
    assert isinstance(found, PlatformFound)
    offer = made_offer(found.name, origin)
    window.session.add_offer(offer)
    window.session.choose_offer(offer)
    return scene.visit(window)


def made_offer(name: str, origin: Origin) -> PlatformOffer:
    """Make a platform that can be chosen; its name is safe to show already, as ``connected_platform`` asks."""
    chosen = connected_platform(name, "https://platform.example", ("198.51.100.7",), "no-reply@platform.example")
    target = SealingTarget(name, "https://platform.example", "ABCD " * 13, (), None, confirmed=True)
    return PlatformOffer(chosen, target, PlatformConnection(origin, target.audience, (), Secret("token")), b"{}")


def in_platform_answer(scene: Scene, text: str) -> list[QWidget]:
    """Put it into what a platform answers: its present settings, its sender, its codes, its receipt."""
    origin = parse_origin("https://platform.example")
    assert isinstance(origin, Origin)
    window = scene.room.open(made_state(diagnosis(good_outcomes()), "other"), Step.FINISH)
    window.session.choose_offer(made_offer("Platform", origin))
    page = page_at(window, Step.FINISH)
    changes = tuple(
        (one, change_text(one, text, HOST).partition(": ")[2]) for one in ("host", "username", "from_name")
    )
    told = ProposalTold("https://platform.example", "ABCD " * 13, changes, QObject())  # type: ignore[arg-type]  # nobody answers here
    proposal = ProposalCard(told, "Platform")
    page.column.addWidget(proposal)
    run = page.delivery.run  # type: ignore[attr-defined]  # the Finish page
    run.told = HandOverTold(
        "refused", False, text, unknown=(text, text), sender=display_safe(text), tested=True, findings=(finding(),),
        receipt=ReceiptTold("active", "ABCD " * 13, 1_700_000_000, text),
    )  # fmt: skip
    window.session.changed.emit()
    note = TextDialog(window, "Reason", reason_text(text), "eyJ.eyJ.sig")
    note.show()
    settle()
    return [*scene.visit(window, (Step.PLATFORM, Step.FINISH)), note]


PLACES: dict[str, Place] = {
    "refusal": in_refusal,
    "greeting": in_greeting,
    "certificate": in_certificate,
    "autoconfig": in_autoconfig,
    "provider data": in_provider_data,
    "signed file": in_signed_file,
    "saved draft": in_saved_draft,
    "request file": in_request_file,
    "platform name": in_platform_name,
    "platform answer": in_platform_answer,
}
