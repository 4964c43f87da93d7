"""Real servers, really broken: the engine names the one true cause, and where it shows."""

from __future__ import annotations

import pytest

from tests.servers.checking import attempt
from tests.servers.real_servers import RealServers
from tests.servers.server_kind import choice
from tests.servers.truths import Truth, all_truths
from wizard.diagnosis.finding import Certainty, Severity
from wizard.facts.check import CheckState

pytestmark = pytest.mark.real_server

TABLE = [pytest.param(choice(truth.kind, truth.fault), truth, id=truth.name) for truth in all_truths()]


@pytest.mark.parametrize(("server", "truth"), TABLE, indirect=["server"])
async def test_the_one_true_cause_is_named(server: RealServers, truth: Truth) -> None:
    for _ in range(truth.before):
        await attempt(truth.tried, server)
    diagnosis = await attempt(truth.tried, server)
    errors = [finding.code for finding in diagnosis.findings if finding.severity is Severity.ERROR]
    assert errors == [diagnosis.root_cause]
    assert diagnosis.certainty in (Certainty.SURE, Certainty.PROBABLE)
    if diagnosis.root_cause != truth.cause:
        assert diagnosis.root_cause == truth.or_else
        assert (diagnosis.certainty, diagnosis.alternatives[0]) == (Certainty.PROBABLE, truth.cause)
    failed = [check for check, state in diagnosis.states.items() if state is CheckState.FAILED]
    assert failed[:1] == [truth.check]


def test_every_fault_of_every_server_stands_in_the_table() -> None:
    told = {(truth.kind.name, truth.fault) for truth in all_truths()}
    for kind in {truth.kind.name: truth.kind for truth in all_truths()}.values():
        for fault in kind.faults:
            assert (kind.name, fault) in told
