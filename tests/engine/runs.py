"""Settings, contexts and recorded events for the tests of the engine."""

from __future__ import annotations

from collections.abc import Sequence

from tests.probe.submission_server import PASSWORD, USERNAME
from wizard.engine.checks import Check
from wizard.engine.run_context import RunContext
from wizard.facts.check import CheckId, Outcome
from wizard.facts.events import CheckFinished, CheckStarted, RunEvent, RunFinished, RunStarted
from wizard.facts.network_view import Deadlines, NetworkView, RunOptions
from wizard.settings.credentials import Credentials
from wizard.settings.endpoint import Endpoint, Host
from wizard.settings.mailbox import Mailbox, Sender
from wizard.settings.secret import Secret
from wizard.settings.submission_settings import SubmissionSettings
from wizard.settings.transport_security import TransportSecurity

NOWHERE = NetworkView(nameserver=("127.0.0.1", 9), routes={})
PATIENT = RunOptions(deadlines=Deadlines(30, 30, 60))


def settings_for(
    host: str,
    security: TransportSecurity = TransportSecurity.STARTTLS,
    port: int = 587,
    signs_in: bool = True,
) -> SubmissionSettings:
    credentials = Credentials(USERNAME, Secret(PASSWORD)) if signs_in else None
    sender = Sender("Jo", Mailbox("user", Host("probe.example")))
    return SubmissionSettings(Endpoint(Host(host), port), security, credentials, sender)


def context_for(
    settings: SubmissionSettings, options: RunOptions = PATIENT, network: NetworkView = NOWHERE
) -> RunContext:
    return RunContext(settings, settings.sender.mailbox, options, network)


class Recorder:
    """Keeps what a run tells."""

    def __init__(self) -> None:
        self.events: list[RunEvent] = []

    def __call__(self, event: RunEvent) -> None:
        self.events.append(event)

    @property
    def announced(self) -> tuple[CheckId, ...]:
        (first, *_) = self.events
        assert isinstance(first, RunStarted)
        return first.checks

    @property
    def started(self) -> list[CheckId]:
        return [event.check for event in self.events if isinstance(event, CheckStarted)]

    @property
    def finished(self) -> dict[CheckId, Outcome]:
        return {event.check: event.outcome for event in self.events if isinstance(event, CheckFinished)}

    @property
    def last(self) -> RunFinished:
        event = self.events[-1]
        assert isinstance(event, RunFinished)
        return event

    def is_whole(self, checks: Sequence[Check | CheckId]) -> bool:
        """Tell whether every check ended exactly once, between RunStarted and RunFinished."""
        ids = [check.id if isinstance(check, Check) else check for check in checks]
        ends = [event.check for event in self.events if isinstance(event, CheckFinished)]
        return sorted(ends) == sorted(ids) and isinstance(self.last, RunFinished)
