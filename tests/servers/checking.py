"""One run of the engine against a real server."""

from __future__ import annotations

from dataclasses import dataclass

from tests.servers.northwind import DOMAIN, HOST, REFERRALS
from tests.servers.real_servers import RealServers
from wizard.diagnosis.finding import Diagnosis
from wizard.engine.check_settings import check_settings
from wizard.facts.events import RunEvent
from wizard.facts.network_view import Deadlines, NetworkView, RunOptions
from wizard.settings.credentials import Credentials
from wizard.settings.endpoint import Endpoint, Host
from wizard.settings.mailbox import Mailbox, Sender
from wizard.settings.secret import Secret
from wizard.settings.submission_settings import SubmissionSettings
from wizard.settings.transport_security import TransportSecurity

STARTTLS, IMPLICIT_TLS = TransportSecurity.STARTTLS, TransportSecurity.IMPLICIT_TLS

# Long enough for every answer that comes on a busy machine.
PATIENCE = Deadlines(step_s=5.0, connect_s=5.0, total_s=20.0)
HURRY = Deadlines(step_s=2.0, connect_s=5.0, total_s=20.0)
# For a server that will never say anything.
IMPATIENCE = Deadlines(step_s=1.0, connect_s=5.0, total_s=20.0)


@dataclass(frozen=True, slots=True)
class Attempt:
    """What a person typed and asked for; ``password`` None means the right one."""

    port: int = 587
    security: TransportSecurity = STARTTLS
    password: str | None = None
    sender: str = REFERRALS
    recipient: str | None = None
    ehlo_domain: str | None = None
    signs_in: bool = True
    patience: Deadlines = PATIENCE

    @property
    def options(self) -> RunOptions:
        """Give the options of a run that sends the test message when everything else passed."""
        return RunOptions(
            send_test_message=True, recipient=self.recipient, ehlo_domain=self.ehlo_domain, deadlines=self.patience
        )

    def settings(self, servers: RealServers) -> SubmissionSettings:
        """Give the settings for this server."""
        local, _, domain = self.sender.partition("@")
        password = servers.password if self.password is None else self.password
        return SubmissionSettings(
            Endpoint(Host(HOST), self.port),
            self.security,
            Credentials(servers.username, Secret(password)) if self.signs_in else None,
            Sender("Northwind", Mailbox(local, Host(domain or DOMAIN))),
        )


async def check(
    settings: SubmissionSettings, network: NetworkView, options: RunOptions | None = None
) -> tuple[Diagnosis, list[RunEvent]]:
    """Run the engine; give the diagnosis and everything it told on the way."""
    events: list[RunEvent] = []
    return await check_settings(settings, options or RunOptions(), network, None, None, events.append), events


async def attempt(what: Attempt, servers: RealServers) -> Diagnosis:
    """Run the engine with what a person typed."""
    return (await check(what.settings(servers), servers.network, what.options))[0]
