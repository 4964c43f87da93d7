"""Scenes of the page Checks: before, during and after a run."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget

from tests.gui.made_runs import (
    ADDRESS,
    diagnosis,
    exchange,
    finding,
    good_outcomes,
    refused_sign_in,
    reply,
)
from tests.gui.made_sessions import made_state
from tests.gui.screenshots.scenes_fields import at, page_of
from tests.gui.screenshots.studio import Scene, Studio, bridge_of, settle
from wizard.diagnosis.finding import ChangeSettings, Diagnosis, Severity, TryAgain
from wizard.facts.check import CheckId, NotReached, Observed, Outcome
from wizard.facts.connection import AddressFamily, TcpAttempt, TcpFact, TcpResult
from wizard.facts.dialogue import EnvelopeFact, MessageFact
from wizard.facts.events import CheckFinished, CheckStarted, RunStarted
from wizard.facts.names import DnsOutcome, NamesFact
from wizard.facts.tls import CertificateFact, CertificateProblem, TlsFact, TlsOutcome
from wizard.flow.steps import Step
from wizard.flow.typing_rules import type_into
from wizard.flow.wizard_state import WizardState
from wizard.gui.bridge import JobKind
from wizard.gui.bridge_worker import JobCancelled, JobFailed
from wizard.gui.pages.checks import ChecksPage
from wizard.gui.window import WizardWindow
from wizard.settings.transport_security import TransportSecurity

FINE = diagnosis(good_outcomes())
REFUSED = diagnosis(refused_sign_in(), finding(), provider="google-workspace")


def scenes() -> Iterator[Scene]:
    """Give all of them."""
    yield Scene("checks/waiting", at(Step.CHECKS, made_state, online=False))
    yield Scene("checks/missing", at(Step.CHECKS, _without_host))
    yield Scene("checks/checking", _running)
    yield Scene("checks/stopping", _stopping)
    yield Scene("checks/stopped", _stopped)
    yield Scene("checks/passed", _ended(FINE))
    yield Scene("checks/passed-elsewhere", _ended(FINE, "other"))
    yield Scene("checks/failed", _ended(REFUSED))
    yield Scene("checks/failed-practice", _ended(REFUSED, practising=True))
    yield Scene("checks/again", _again)
    yield Scene("checks/empty-password", _empty_password)
    yield Scene("checks/remedy", _ended(_remedy()))
    yield Scene("checks/wait", _ended(_wait()))
    yield Scene("checks/recipient-refused", _ended(recipient_refused()))
    yield Scene("checks/list-focused", _list_focused)
    yield Scene("checks/certificate", _ended(certificate_refused(), "other"))
    yield Scene("checks/offline", _ended(offline()))
    yield Scene("checks/warnings", _ended(_warnings()))
    yield Scene("checks/several", _ended(_several()))
    yield Scene("checks/out-of-date", _out_of_date)
    yield Scene("checks/sending", _sending)
    yield Scene("checks/sent", _sent)
    yield Scene("checks/recipient-error", _recipient_error)
    yield Scene("checks/own-fault", _own_fault)


def run_with(
    studio: Studio, result: Diagnosis, platform_id: str = "getthereferral", *, practising: bool = False
) -> WizardWindow:
    """Open the page, and let its run end with a result."""
    window = studio.window(made_state(None, platform_id), Step.CHECKS, practising=practising)
    _end(window, result)
    return window


def _end(window: WizardWindow, result: Diagnosis) -> None:
    bridge = bridge_of(window)
    bridge.tell(JobKind.CHECK, RunStarted(tuple(result.run.outcomes)))
    for place, (check, outcome) in enumerate(result.run.outcomes.items()):
        elapsed_s = 0.012 * (place + 1) if isinstance(outcome, Observed) else 0.0
        bridge.tell(JobKind.CHECK, CheckStarted(check), CheckFinished(check, outcome, elapsed_s))
    bridge.end(JobKind.CHECK, result)
    settle()


def _ended(
    result: Diagnosis, platform_id: str = "getthereferral", *, practising: bool = False
) -> Callable[[Studio], QWidget]:
    return lambda studio: run_with(studio, result, platform_id, practising=practising)


def _without_host() -> WizardState:
    state = made_state()
    return replace(state, draft=replace(state.draft, host="", port="70000"))


def _running(studio: Studio) -> WizardWindow:
    window = studio.window(made_state(), Step.CHECKS)
    bridge, outcomes = bridge_of(window), good_outcomes()
    bridge.tell(JobKind.CHECK, RunStarted(tuple(outcomes)))
    done = (CheckId.NAMES, CheckId.TCP, CheckId.GREETING, CheckId.EHLO)
    for place, check in enumerate(done):
        bridge.tell(JobKind.CHECK, CheckStarted(check), CheckFinished(check, outcomes[check], 0.012 * (place + 1)))
    bridge.tell(JobKind.CHECK, CheckStarted(CheckId.TLS))
    return window


def _stopping(studio: Studio) -> WizardWindow:
    window = _running(studio)
    page_of(window, Step.CHECKS, ChecksPage).run.cancel()
    return window


def _stopped(studio: Studio) -> WizardWindow:
    window = _stopping(studio)
    bridge_of(window).tell(JobKind.CHECK, JobCancelled())
    return window


def _own_fault(studio: Studio) -> WizardWindow:
    window = _running(studio)
    bridge_of(window).tell(JobKind.CHECK, JobFailed("check_settings.py:120 LookupError"))
    return window


def _again(studio: Studio) -> WizardWindow:
    window = run_with(studio, _remedy())
    page_of(window, Step.CHECKS, ChecksPage).run.start()
    bridge_of(window).tell(JobKind.CHECK, RunStarted(tuple(good_outcomes())), CheckStarted(CheckId.NAMES))
    return window


def _empty_password(studio: Studio) -> WizardWindow:
    window = run_with(studio, REFUSED)
    card = page_of(window, Step.CHECKS, ChecksPage).problem
    assert card is not None
    assert card.password_row is not None
    card.password_row.button.click()
    return window


def _remedy() -> Diagnosis:
    change = ChangeSettings(port=465, security=TransportSecurity.IMPLICIT_TLS)
    return diagnosis(
        refused_sign_in(),
        finding("settings.starttls_not_offered", remedies=(change, TryAgain(None)), quote=()),
        finding("sender.sender_not_allowed", Severity.WARNING, ()),
    )


def recipient_refused() -> Diagnosis:
    """Give the result of a run whose recipient the server does not know."""
    outcomes = good_outcomes()
    answer = reply(550, "User unknown in local recipient table")
    outcomes[CheckId.RCPT] = Observed(EnvelopeFact(ADDRESS, exchange("RCPT", answer), 0.01))
    found = finding("recipient.recipient_unavailable", remedies=(TryAgain(None),), quote=("550 User unknown",))
    return diagnosis(outcomes, replace(found, evidence=(CheckId.RCPT,)))


def _list_focused(studio: Studio) -> WizardWindow:
    window = run_with(studio, REFUSED)
    page_of(window, Step.CHECKS, ChecksPage).list.setFocus()
    return window


def _wait() -> Diagnosis:
    quote = ("451 4.7.1 Greylisting in action, please come back in 00:05:00",)
    return diagnosis(refused_sign_in(), finding("server.greylisted", remedies=(TryAgain(300),), quote=quote))


def _warnings() -> Diagnosis:
    return diagnosis(good_outcomes(), finding("sender.null_mx", Severity.WARNING, (), quote=()))


def _several() -> Diagnosis:
    others = (
        finding("sender.sender_not_allowed", Severity.WARNING, ()),
        finding("tls.cert_expires_soon", Severity.WARNING, (), quote=(), params={"days": "5"}),
    )
    return diagnosis(refused_sign_in(), finding(), *others, provider="google-workspace")


def offline() -> Diagnosis:
    """Give the result of a run without a network."""
    outcomes: dict[CheckId, Outcome] = dict(good_outcomes())
    seen = outcomes[CheckId.NAMES]
    assert isinstance(seen, Observed)
    assert isinstance(seen.fact, NamesFact)
    failed = replace(seen.fact.operating_system, outcome=DnsOutcome.TIMED_OUT, addresses=())
    attempt = TcpAttempt("203.0.113.25", AddressFamily.IPV4, 587, TcpResult.UNREACHABLE, None, 0.001)
    for check in outcomes:
        outcomes[check] = NotReached(CheckId.TCP)
    outcomes[CheckId.NAMES] = Observed(NamesFact(failed, None, 5.0))
    outcomes[CheckId.TCP] = Observed(TcpFact((attempt,), None, 0.001))
    return diagnosis(outcomes, finding("network.network_unreachable", remedies=(TryAgain(None),), quote=()))


def certificate() -> CertificateFact:
    """Give a self-signed certificate."""
    name = "CN=mail.northwind.example,O=Northwind Traders"
    return CertificateFact(
        name,
        name,
        ("mail.northwind.example", "smtp.northwind.example"),
        datetime(2026, 1, 5, tzinfo=UTC),
        datetime(2028, 1, 5, tzinfo=UTC),
        True,
        False,
        "4f2c" * 16,
        "9a1b" * 16,
    )


def certificate_refused() -> Diagnosis:
    """Give the result of a run that met a self-signed certificate."""
    outcomes: dict[CheckId, Outcome] = dict(good_outcomes())
    after: Sequence[CheckId] = tuple(outcomes)[tuple(outcomes).index(CheckId.TLS) + 1 :]
    for check in after:
        outcomes[check] = NotReached(CheckId.TLS)
    outcomes[CheckId.TLS] = Observed(
        TlsFact(
            TlsOutcome.CERTIFICATE_REFUSED,
            "TLSv1.3",
            "TLS_AES_256_GCM_SHA384",
            "mail.northwind.example",
            (CertificateProblem.SELF_SIGNED,),
            18,
            "self-signed certificate",
            (certificate(),),
            None,
            datetime(2026, 11, 21, tzinfo=UTC),
            0.096,
        )
    )
    found = finding(
        "tls.cert_self_signed", remedies=(TryAgain(None),), quote=(), params={"host": "mail.northwind.example"}
    )
    return diagnosis(outcomes, found)


def _out_of_date(studio: Studio) -> WizardWindow:
    window = run_with(studio, FINE)
    window.session.apply(type_into(window.session.state, "host", "smtp.northwind.example"))
    return window


def _sending(studio: Studio) -> WizardWindow:
    window = run_with(studio, FINE)
    page_of(window, Step.CHECKS, ChecksPage).test_card.button.click()
    bridge_of(window).tell(JobKind.CHECK, RunStarted(tuple(good_outcomes())), CheckStarted(CheckId.NAMES))
    return window


def _sent(studio: Studio) -> WizardWindow:
    window = _sending(studio)
    outcomes: dict[CheckId, Outcome] = dict(good_outcomes())
    accepted = exchange("DATA", reply(250, "Queued"))
    outcomes[CheckId.TEST_MESSAGE] = Observed(MessageFact("<1@x>", ADDRESS, 500, accepted, 0.1))
    result = diagnosis(outcomes)
    _end(window, replace(result, run=replace(result.run, recipient=ADDRESS)))
    return window


def _recipient_error(studio: Studio) -> WizardWindow:
    window = run_with(studio, FINE)
    card = page_of(window, Step.CHECKS, ChecksPage).test_card
    card.edit.setText("somebody")
    card.button.click()
    return window
