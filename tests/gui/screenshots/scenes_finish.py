"""Scenes of the page Finish: the guide, the signed file, what the platform said, and handing over."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from tests.gui.made_runs import ADDRESS, finding
from tests.gui.made_sessions import made_state
from tests.gui.screenshots import states
from tests.gui.screenshots.scenes_checks import FINE, REFUSED
from tests.gui.screenshots.scenes_fields import at, page_of
from tests.gui.screenshots.studio import Scene, Studio, bridge_of, settle
from wizard.delivery.steps import USUAL_STEPS, DeliveryStarted, DeliveryStep, StepFinished, StepStarted, StepState
from wizard.diagnosis.finding import Diagnosis, EnterPassword
from wizard.flow.steps import Step
from wizard.flow.typing_rules import type_into, type_password
from wizard.flow.wizard_state import WizardState
from wizard.gui.bridge import JobKind
from wizard.gui.bridge_delivery import HandOverTold, ProposalTold, ReceiptTold, WentBackTold
from wizard.gui.bridge_export import FileSaved, KnownSigner, NotSaved, ReportSaved
from wizard.gui.pages.finish import FinishPage, FinishPart
from wizard.gui.pages.finish_answer import Answer
from wizard.gui.pages.finish_delivery_run import DeliveryRun
from wizard.gui.window import WizardWindow
from wizard.report.delivery_words import change_text
from wizard.settings.draft import parse_draft
from wizard.settings.secret import Secret
from wizard.settings.submission_settings import SubmissionSettings

SIGNER = "4PQ1-X0ZK-9RTB-77WD-H5MC-2E"
SENDER = "Northwind Referrals <referrals@northwind.example>"


class Undecided:
    """Stands in for the decision of a hand-over that nobody waits for."""

    def give(self, *, agreed: bool) -> None:
        """Take the answer."""


def scenes() -> Iterator[Scene]:
    """Give all of them."""
    for one in ("getthereferral", "referral-factory", "other"):
        yield Scene(f"finish/guide-{one}", _part(FinishPart.ENTER, FINE, one))
    yield Scene("finish/practice", _part(FinishPart.ENTER, FINE, practising=True))
    yield Scene("finish/not-tested", _part(FinishPart.ENTER, None))
    yield Scene("finish/failed", _part(FinishPart.ENTER, REFUSED))
    yield Scene("finish/missing", at(Step.FINISH, _without_name))
    yield Scene("finish/file", _part(FinishPart.FILE, FINE))
    yield Scene("finish/file-sealed", _sealed)
    saved = FileSaved(Path("northwind.smtpconf.json"), "passed", SIGNER, False, 1_796_000_000)
    yield Scene("finish/saved", _saved(saved))
    yield Scene("finish/saved-one-time", _saved(replace(saved, one_time=True, tested="not-tested")))
    yield Scene("finish/not-saved", _saved(NotSaved("file.failed")))
    yield Scene("finish/report-saved", _saved(ReportSaved(Path("smtp-report.html"))))
    yield Scene("finish/answer", _part(FinishPart.ANSWER, FINE))
    yield Scene("finish/answer-worked", _answered(Answer.WORKED, ""))
    yield Scene("finish/answer-explained", _answered(Answer.MESSAGE, "535 5.7.8 Username and Password not accepted"))
    yield Scene("finish/answer-admit", _answered(Answer.MESSAGE, "connect ETIMEDOUT"))
    yield from _deliveries()


def _deliveries() -> Iterator[Scene]:
    yield Scene("finish/save", _idle)
    yield Scene("finish/save-missing", _idle_missing)
    yield Scene("finish/saving", _running)
    yield Scene("finish/asking", _asking)
    yield Scene("finish/writing", _writing)
    receipt = ReceiptTold("active", states.target().fingerprint, 1_795_600_000, "a.b.c")
    yield Scene("finish/active", _told(HandOverTold("active", True, sender=SENDER, receipt=receipt, signer=SIGNER)))
    yield Scene("finish/unchanged", _told(HandOverTold("unchanged", True, sender=SENDER, signer=SIGNER)))
    fixed = HandOverTold("sign-in-failed", False, "sign-in.failed", step="sign-in", checked=_wrong_password())
    yield Scene("finish/sign-in-failed", _told(fixed))
    admit = finding("platform.address_to_admit", remedies=(), quote=(), params=_ADMIT)
    tested = HandOverTold("test-failed", False, "test.failed", step="platform-test", tested=True, findings=(admit,))
    yield Scene("finish/two-sides", _told(replace(tested, sender="noreply@acme.example"), FAILED_TEST))
    yield Scene("finish/quarantined", _told(HandOverTold("quarantined", False, "config.quarantined", one_time=True)))
    yield Scene("finish/connection-lost", _told(HandOverTold("unreachable", False, "connection.lost", step="push")))
    yield Scene("finish/locked-key", _told(HandOverTold("refused", False, "signer.passphrase_needed", step="sign")))
    yield Scene("finish/went-back", _went_back)


_ADMIT = {
    "egress": "192.0.2.7",
    "platform": "Acme Referrals",
    "addresses": "192.0.2.7, 192.0.2.8",
    "host": "mail.northwind.example",
    "port": "587",
}
ALL_PASSED = tuple((step, StepState.PASSED) for step in USUAL_STEPS)
FAILED_TEST = (
    *((step, StepState.PASSED) for step in USUAL_STEPS[: USUAL_STEPS.index(DeliveryStep.PLATFORM_TEST)]),
    (DeliveryStep.PLATFORM_TEST, StepState.FAILED),
)
Steps = Sequence[tuple[DeliveryStep, StepState]]


def _wrong_password() -> Diagnosis:
    found = finding(
        "login.wrong_password", remedies=(EnterPassword("password"),), quote=("535 5.7.8 Bad credentials",)
    )
    return replace(REFUSED, findings=(found,), root_cause=found.code, provider=None)


def _open(
    studio: Studio, result: Diagnosis | None, platform_id: str = "getthereferral", *, practising: bool = False
) -> tuple[WizardWindow, FinishPage]:
    window = studio.window(made_state(result, platform_id), Step.FINISH, practising=practising)
    bridge_of(window).end(JobKind.SIGNER, KnownSigner(SIGNER))
    return window, page_of(window, Step.FINISH, FinishPage)


def _part(
    part: FinishPart, result: Diagnosis | None, platform_id: str = "getthereferral", *, practising: bool = False
) -> Callable[[Studio], QWidget]:
    def scene(studio: Studio) -> QWidget:
        window, page = _open(studio, result, platform_id, practising=practising)
        page.show_part(part)
        return window

    return scene


def _without_name() -> WizardState:
    state = made_state(FINE)
    return replace(state, draft=replace(state.draft, from_name="", host=""))


def _sealed(studio: Studio) -> QWidget:
    state = replace(made_state(FINE, "other"), sealing_target=states.target())
    window = studio.window(state, Step.FINISH)
    bridge_of(window).end(JobKind.SIGNER, KnownSigner(SIGNER))
    page_of(window, Step.FINISH, FinishPage).show_part(FinishPart.FILE)
    return window


def _saved(outcome: object) -> Callable[[Studio], QWidget]:
    def scene(studio: Studio) -> QWidget:
        window, page = _open(studio, FINE)
        page.show_part(FinishPart.FILE)
        settings = parse_draft(window.session.state.draft)
        assert isinstance(settings, SubmissionSettings)
        kind = JobKind.REPORT if isinstance(outcome, ReportSaved) else JobKind.FILE
        if kind is JobKind.REPORT:
            page.saving.save_report(Path("smtp-report.html"), "")
        else:
            page.saving.save_file(settings, "prompt", Path("northwind.smtpconf.json"))
        bridge_of(window).end(kind, outcome)
        return window

    return scene


def _answered(answer: Answer, text: str) -> Callable[[Studio], QWidget]:
    def scene(studio: Studio) -> QWidget:
        window, page = _open(studio, FINE)
        page.show_part(FinishPart.ANSWER)
        page.answer.choose(answer)
        if text:
            page.answer.box.setPlainText(text)
            page.answer.explain_button.click()
        return window

    return scene


def _idle(studio: Studio) -> WizardWindow:
    window = studio.window(states.with_connection(made_state(FINE, "other")), Step.FINISH)
    bridge_of(window).end(JobKind.SIGNER, KnownSigner(SIGNER))
    return window


def _idle_missing(studio: Studio) -> QWidget:
    state = type_into(type_password(states.with_connection(made_state(FINE, "other")), Secret("")), "from_name", "")
    return studio.window(state, Step.FINISH)


def _run_of(window: WizardWindow) -> DeliveryRun:
    return page_of(window, Step.FINISH, FinishPage).delivery.run


def _started(studio: Studio, steps: Steps) -> WizardWindow:
    window = _idle(studio)
    _run_of(window).start()
    bridge = bridge_of(window)
    bridge.tell(JobKind.HAND_OVER, DeliveryStarted(USUAL_STEPS))
    for place, (step, state) in enumerate(steps):
        code = None if state is StepState.PASSED else "connection.lost"
        bridge.tell(JobKind.HAND_OVER, StepStarted(step), StepFinished(step, state, code, 0.12 * (place + 1)))
    return window


def _running(studio: Studio) -> QWidget:
    window = _started(studio, ALL_PASSED[:2])
    bridge_of(window).tell(JobKind.HAND_OVER, StepStarted(DeliveryStep.STATE))
    return window


_CHANGES = (
    ("host", "mail.old.example", "mail.northwind.example"),
    ("username", None, ADDRESS),
    ("from_address", None, ADDRESS),
)


def _asking(studio: Studio) -> WizardWindow:
    window = _started(studio, ALL_PASSED[:3])
    told = (change_text(*one).partition(": ") for one in _CHANGES)  # as proposal_told takes them apart
    changes = tuple((name, value) for name, _colon, value in told)
    proposal = ProposalTold("https://referrals.example", states.target().fingerprint, changes, Undecided())  # type: ignore[arg-type]  # nobody waits for it
    bridge_of(window).tell(JobKind.HAND_OVER, StepStarted(DeliveryStep.AGREE), proposal)
    return window


def _writing(studio: Studio) -> QWidget:
    window = _asking(studio)
    _run_of(window).answer(agreed=True)
    bridge_of(window).tell(JobKind.HAND_OVER, StepStarted(DeliveryStep.PUSH))
    return window


def _told(told: HandOverTold, steps: Steps = ALL_PASSED) -> Callable[[Studio], QWidget]:
    def scene(studio: Studio) -> QWidget:
        until = [step.value for step, _state in steps]
        reached = steps[: until.index(told.step)] if told.step in until and steps is ALL_PASSED else steps
        window = _started(studio, reached)
        bridge_of(window).end(JobKind.HAND_OVER, told)
        settle()
        return window

    return scene


def _went_back(studio: Studio) -> QWidget:
    window = _idle(studio)
    _run_of(window).go_back()
    bridge_of(window).end(JobKind.HAND_OVER, WentBackTold(None, sender="noreply@acme.example"))
    return window
