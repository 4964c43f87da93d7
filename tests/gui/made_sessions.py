"""Sessions in a known state, with runs that a test scripts instead of a network."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace

from tests.gui.made_runs import ADDRESS
from wizard.catalogue.platforms import load_platforms
from wizard.catalogue.records import Platform, Provider
from wizard.diagnosis.finding import Diagnosis
from wizard.facts.check import CheckId, WasCancelled
from wizard.facts.earlier_run import EarlierRun
from wizard.facts.events import CheckFinished, CheckStarted, RunFinished, RunStarted
from wizard.facts.network_view import NetworkView, RunOptions
from wizard.flow.results import begin_check, take_diagnosis
from wizard.flow.steps import Step
from wizard.flow.wizard_state import WizardState
from wizard.gui.bridge_worker import Emit, JobBody
from wizard.gui.session import Session
from wizard.settings.draft import SettingsDraft
from wizard.settings.secret import Secret
from wizard.settings.submission_settings import SubmissionSettings

PASSWORD = "orchard-lamp-27"


def made_draft(password: str = PASSWORD) -> SettingsDraft:
    """Make a draft in which every field is in order."""
    return SettingsDraft(
        "Northwind Referrals", ADDRESS, "mail.northwind.example", "587", username=ADDRESS, password=Secret(password)
    )


def platform(platform_id: str) -> Platform:
    """Give a shipped platform."""
    return next(one for one in load_platforms() if one.id == platform_id)


def made_state(diagnosis: Diagnosis | None = None, platform_id: str = "getthereferral") -> WizardState:
    """Make a state that has reached the last step, with this result or with none."""
    state = WizardState(platform(platform_id), made_draft())
    if diagnosis is not None:
        state = take_diagnosis(begin_check(state), diagnosis)
    return replace(state, step=Step.FINISH, furthest=Step.FINISH)


class ScriptedRuns:
    """Stands in for ``bridge_jobs.checking``: each run takes the next answer and remembers what it was asked."""

    def __init__(self, *answers: Diagnosis | Callable[[Emit], object]) -> None:
        self.answers: list[Diagnosis | Callable[[Emit], object]] = list(answers)
        self.asked: list[tuple[SubmissionSettings, RunOptions]] = []
        self.earlier: list[EarlierRun | None] = []

    def __call__(
        self,
        settings: SubmissionSettings,
        options: RunOptions,
        network: NetworkView,
        provider: Provider | None,
        platform: Platform | None,
        earlier: EarlierRun | None = None,
    ) -> JobBody:
        self.earlier.append(earlier)
        self.asked.append((settings, options))
        answer = self.answers.pop(0)

        async def body(emit: Emit) -> object:
            if not isinstance(answer, Diagnosis):
                return await _until_cancelled(emit, tuple(CheckId)[:4])
            emit(RunStarted(tuple(answer.run.outcomes)))
            for check, outcome in answer.run.outcomes.items():
                emit(CheckStarted(check))
                emit(CheckFinished(check, outcome, 0.012))
            emit(RunFinished(answer.run))
            return answer

        return body


def never_ends(emit: Emit) -> object:
    """Mark an answer of ScriptedRuns that waits until it is cancelled."""
    raise AssertionError("only its name is used")


async def _until_cancelled(emit: Emit, checks: Sequence[CheckId]) -> object:
    emit(RunStarted(tuple(checks)))
    emit(CheckStarted(checks[0]))
    try:
        await asyncio.Event().wait()
    finally:
        for check in checks:
            emit(CheckFinished(check, WasCancelled(), 0.0))
    return None


def connected(session: Session) -> Session:
    """Give the session a bridge, as the window does after its first paint."""
    session.connect_network(NetworkView())
    return session
