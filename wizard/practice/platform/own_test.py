"""The platform's own test: it signs in from its own address and really sends one message."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from wizard.catalogue.providers import provider_for_host
from wizard.diagnosis.finding import Diagnosis, Finding
from wizard.diagnosis.stage import STAGE_OF
from wizard.engine.check_settings import check_settings
from wizard.facts.check import CheckId, CheckRun, CheckState, Observed
from wizard.facts.dialogue import AuthFact, EhloFact, EnvelopeFact, GreetingFact, MessageFact, StartTlsFact
from wizard.facts.events import RunEvent
from wizard.facts.network_view import RunOptions
from wizard.practice.platform.account import PlatformAccount
from wizard.practice.platform.activation import usable_config
from wizard.practice.platform.config_table import config_by_id, set_test_result
from wizard.practice.platform.history_table import note
from wizard.practice.platform.identity import PLATFORM_NAME
from wizard.practice.platform.judging import stored_settings
from wizard.practice.platform.problem import Problem, Refused
from wizard.practice.platform.records import ConfigState, EventKind, OwnTestResult
from wizard.settings.mailbox import Mailbox
from wizard.settings.submission_settings import SubmissionSettings
from wizard.smtp.reply import Reply

MAX_TESTS = 60
WINDOW_S = 600
SENT = frozenset({CheckState.PASSED, CheckState.WARNING})
_WITH_EXCHANGE = (GreetingFact, EhloFact, StartTlsFact, AuthFact, EnvelopeFact, MessageFact)


async def run_own_test(account: PlatformAccount, identifier: str) -> OwnTestResult | Problem:
    """Test a pending or the active configuration and keep the result; the configuration's state stays as it is."""
    with account.database.transaction() as db:
        config = usable_config(account, db, identifier)
        if isinstance(config, Problem):
            return config
        settings = stored_settings(account, db, config)
    if isinstance(settings, Problem):
        # It was judged before it was stored: somebody wrote into the database.
        return replace(settings, refused=Refused.CONFIG_ENDED)
    if (problem := take_turn(account, identifier)) is not None:
        return problem
    try:
        diagnosis = await send_one_message(account, settings)
    finally:
        leave_turn(account, identifier)
    at = account.clock()
    passed = diagnosis.ok and diagnosis.states.get(CheckId.TEST_MESSAGE) in SENT
    findings = tuple(describe_finding(finding, diagnosis.run, at) for finding in diagnosis.findings)
    result = OwnTestResult(passed, at, findings)
    with account.database.transaction() as db:
        tested = config_by_id(db, identifier)
        if tested is not None and tested.state in (ConfigState.PENDING, ConfigState.ACTIVE):
            set_test_result(db, identifier, result)
            note(db, at, EventKind.TEST_PASSED if passed else EventKind.TEST_FAILED, tested)
    return result


async def send_one_message(
    account: PlatformAccount, settings: SubmissionSettings, recipient: Mailbox | None = None
) -> Diagnosis:
    """Connect as the platform does and send one message, to the From address itself unless another is given."""
    options = RunOptions(
        send_test_message=True,
        recipient=None if recipient is None else str(recipient),
        deadlines=account.deadlines,
        platform_name=PLATFORM_NAME,
    )
    provider = provider_for_host(settings.endpoint.host.ascii)
    return await check_settings(settings, options, account.network, provider, None, _nobody_watches)


def take_turn(account: PlatformAccount, identifier: str) -> Problem | None:
    """Begin something that connects to a mail server; a problem when the same runs already or too much did."""
    turns, now = account.turns, account.clock()
    if identifier in turns.running:
        return Problem(Refused.TEST_RUNNING)
    while turns.begun and turns.begun[0] + WINDOW_S <= now:
        turns.begun.popleft()
    if len(turns.begun) >= MAX_TESTS:
        return Problem(Refused.TEST_TOO_MANY, wait_s=turns.begun[0] + WINDOW_S - now)
    turns.begun.append(now)
    turns.running.add(identifier)
    return None


def leave_turn(account: PlatformAccount, identifier: str) -> None:
    """End it."""
    account.turns.running.discard(identifier)


def describe_finding(finding: Finding, run: CheckRun, at: int) -> Mapping[str, object]:
    """Turn a finding into an object of the API: codes and numbers, never a server's words."""
    check = finding.evidence[0] if finding.evidence else None
    stage = STAGE_OF.get(check) if check is not None else None
    reply = _failing_reply(run, check)
    return {
        "cause": finding.code,
        "severity": finding.severity.value,
        "stage": stage.value if stage is not None else None,
        "reply_code": reply.code if reply is not None else None,
        "enhanced": str(reply.enhanced) if reply is not None and reply.enhanced is not None else None,
        "at": at,
    }


def _failing_reply(run: CheckRun, check: CheckId | None) -> Reply | None:
    outcome = run.outcomes.get(check) if check is not None else None
    if not isinstance(outcome, Observed) or not isinstance(outcome.fact, _WITH_EXCHANGE):
        return None
    exchange = outcome.fact.exchange
    reply = exchange.reply if exchange is not None else None
    return reply if reply is not None and reply.code >= 400 else None


def _nobody_watches(_event: RunEvent) -> None:
    """Take no notice: the platform tells the result only."""
