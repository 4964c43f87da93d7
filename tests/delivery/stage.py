"""A stage for deliveries: a practice mail server, a firewall, a practice platform, and this computer's own means."""

from __future__ import annotations

import contextlib
import time
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from wizard.delivery.deliver import deliver
from wizard.delivery.journal import JournalLine
from wizard.delivery.records import (
    Agreement,
    DeliveryMeans,
    DeliveryOrder,
    DeliveryReport,
    Proposal,
    SignerUnavailable,
)
from wizard.delivery.steps import DeliveryEvent, DeliveryStep, StepFinished, StepState
from wizard.engine.check_settings import check_settings
from wizard.export.config_claims import CheckedRun
from wizard.export.signed_config import SignedConfig
from wizard.export.signer_key import SignerKey, make_signer_key
from wizard.export.suites import ED25519, Suite
from wizard.facts.network_view import Deadlines, RunOptions
from wizard.platforms.call_failure import CallFailure
from wizard.platforms.connector import (
    PlatformConnector,
    PlatformState,
    Pushed,
    RegisteredSigner,
    RemoteTest,
    RequestDocument,
)
from wizard.platforms.https_exchange import HttpsExchange
from wizard.platforms.open_api import OpenApiConnector
from wizard.platforms.origin import Origin, parse_origin
from wizard.practice.lab import PracticeLab
from wizard.practice.platform.firewall import PlatformFirewall
from wizard.practice.platform.practice_platform import PlatformOptions, PracticePlatform
from wizard.practice.scenario import PRACTICE_ADDRESS, PRACTICE_HOST, PRACTICE_PASSWORD
from wizard.practice.scenarios import scenario_by_id
from wizard.settings.credentials import Credentials
from wizard.settings.endpoint import Endpoint, Host
from wizard.settings.mailbox import Mailbox, Sender, parse_mailbox
from wizard.settings.secret import Secret
from wizard.settings.submission_settings import SubmissionSettings
from wizard.settings.transport_security import TransportSecurity

EGRESS = "198.51.100.7"
QUICK = Deadlines(step_s=5.0, connect_s=1.0, total_s=10.0)
STEPS_OF_A_PUSH = [step for step in DeliveryStep if step is not DeliveryStep.RESTORE]


def settings(
    password: str = PRACTICE_PASSWORD,
    name: str = "Northwind Referrals",
    port: int = 587,
    security: TransportSecurity = TransportSecurity.STARTTLS,
) -> SubmissionSettings:
    mailbox = parse_mailbox(PRACTICE_ADDRESS)
    assert isinstance(mailbox, Mailbox)
    credentials = Credentials(PRACTICE_ADDRESS, Secret(password))
    return SubmissionSettings(Endpoint(Host(PRACTICE_HOST), port), security, credentials, Sender(name, mailbox))


class Lines:
    """A journal in memory. ``refuses``: writing a line of this step fails."""

    def __init__(self) -> None:
        self.lines: list[JournalLine] = []
        self.refuses: DeliveryStep | None = None

    def write(self, line: JournalLine) -> bool:
        if self.refuses is not None and line.get("step") == self.refuses.value:
            return False
        self.lines.append(line)
        return True


@dataclass
class Computer:
    """One computer that pushes: its signer key, what it saw, what it agrees to."""

    stage: Stage
    signer: SignerKey | SignerUnavailable = field(default_factory=lambda: make_signer_key(ED25519))
    agreement: Agreement = Agreement.AGREED
    journal: Lines = field(default_factory=Lines)
    events: list[DeliveryEvent] = field(default_factory=list)
    proposals: list[Proposal] = field(default_factory=list)
    signed: list[SignedConfig] = field(default_factory=list)
    bend: Callable[[PlatformConnector], PlatformConnector] = field(default=lambda connector: connector)
    clock: Callable[[], int] = field(default=lambda: int(time.time()))

    async def register(self) -> None:
        assert isinstance(self.signer, SignerKey)
        async with self.stage.connector() as connector:
            done = await connector.register_signer(self.signer.public_jwk, self.stage.platform.pairing_code)
        assert isinstance(done, RegisteredSigner), done

    async def push(self, what: SubmissionSettings | None = None, dry_run: bool = False) -> DeliveryReport:
        what = what or settings()
        async with self.stage.connector() as connector:
            return await deliver(DeliveryOrder(what, dry_run=dry_run), self.means(connector, what))

    def means(self, connector: PlatformConnector, what: SubmissionSettings) -> DeliveryMeans:
        async def check() -> CheckedRun:
            return await self.stage.check(what)

        async def open_signer(_suite: Suite) -> SignerKey | SignerUnavailable:
            return self.signer

        async def agree(proposal: Proposal) -> Agreement:
            self.proposals.append(proposal)
            return self.agreement

        return DeliveryMeans(
            connector=self.bend(connector),
            check=check,
            open_signer=open_signer,
            agree=agree,
            journal=self.journal,
            emit=self.events.append,
            kept=self.signed.append,
            now=self.clock,
            again_after_s=(0.0, 0.0),
        )

    @property
    def finished(self) -> list[tuple[DeliveryStep, StepState]]:
        return [(event.step, event.state) for event in self.events if isinstance(event, StepFinished)]

    @property
    def steps(self) -> list[DeliveryStep]:
        return [step for step, _state in self.finished]


@dataclass
class Stage:
    """Everything around the computers."""

    lab: PracticeLab
    firewall: PlatformFirewall
    platform: PracticePlatform

    @property
    def origin(self) -> Origin:
        origin = parse_origin(self.platform.url)
        assert isinstance(origin, Origin)
        return origin

    @contextlib.asynccontextmanager
    async def connector(self, token: str | None = None) -> AsyncIterator[OpenApiConnector]:
        secret = Secret(token or self.platform.token)
        async with HttpsExchange(self.origin, secret, self.platform.ca_pem) as exchange:
            yield OpenApiConnector(exchange)

    async def check(self, what: SubmissionSettings) -> CheckedRun:
        diagnosis = await check_settings(what, RunOptions(), self.lab.network, None, None, lambda _event: None)
        return CheckedRun(diagnosis, int(time.time()))

    async def state(self) -> PlatformState:
        async with self.connector() as connector:
            state = await connector.read_state()
        assert isinstance(state, PlatformState), state
        return state

    async def computer(self) -> Computer:
        """Give a computer whose key the platform knows."""
        computer = Computer(self)
        await computer.register()
        return computer


@contextlib.contextmanager
def set_stage(directory: Path, situation: str = "healthy") -> Iterator[Stage]:
    """Serve mail and platform for as long as the block lasts; the platform's way leads through the firewall."""
    scenario = scenario_by_id(situation)
    assert scenario is not None
    with PracticeLab(scenario) as lab, PlatformFirewall(lab.network.routes or {}) as firewall:
        network = replace(lab.network, routes=firewall)
        options = PlatformOptions(directory, network=network, egress_addresses=(EGRESS,), deadlines=QUICK)
        with PracticePlatform(options) as platform:
            yield Stage(lab, firewall, platform)


class Bent:
    """A connector that does what the real one does, until a test replaces one of its calls."""

    def __init__(self, inner: PlatformConnector) -> None:
        self.inner = inner

    @property
    def origin(self) -> Origin:
        return self.inner.origin

    async def read_request(self) -> RequestDocument | CallFailure:
        return await self.inner.read_request()

    async def read_state(self) -> PlatformState | CallFailure:
        return await self.inner.read_state()

    async def push(self, token: str) -> Pushed | CallFailure:
        return await self.inner.push(token)

    async def test(self, config_id: str) -> RemoteTest | CallFailure:
        return await self.inner.test(config_id)

    async def activate(self, config_id: str) -> PlatformState | CallFailure:
        return await self.inner.activate(config_id)

    async def read_receipt(self, config_id: str) -> bytes | CallFailure:
        return await self.inner.read_receipt(config_id)

    async def use_fallback(self) -> PlatformState | CallFailure:
        return await self.inner.use_fallback()

    async def signers(self) -> tuple[RegisteredSigner, ...] | CallFailure:
        return await self.inner.signers()

    async def register_signer(self, jwk: Mapping[str, str], pairing_code: str) -> RegisteredSigner | CallFailure:
        return await self.inner.register_signer(jwk, pairing_code)

    async def revoke_signer(self, kid: str) -> CallFailure | None:
        return await self.inner.revoke_signer(kid)
