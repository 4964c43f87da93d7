"""Networks that are really broken: the engine names what is wrong with them, and nothing where mail goes through."""

from __future__ import annotations

import pytest

from tests.network.own_networks import OwnNetworks
from tests.network.situations import SITUATIONS, Situation
from wizard.diagnosis.finding import Certainty
from wizard.facts.check import CheckId, CheckState

pytestmark = pytest.mark.own_network

BROKEN = [situation for situation in SITUATIONS.values() if situation.cause is not None]
HEALTHY = [situation for situation in SITUATIONS.values() if situation.cause is None]


@pytest.mark.parametrize("situation", HEALTHY, ids=[situation.name for situation in HEALTHY])
def test_where_mail_goes_through_nothing_false_is_said(networks: OwnNetworks, situation: Situation) -> None:
    outcome = networks.run(situation)
    assert outcome.cause is None
    assert outcome.findings == situation.notes
    assert outcome.states[CheckId.TEST_MESSAGE] == CheckState.PASSED
    assert "established" in [result for _, result, _ in outcome.attempts]
    assert outcome.connect_s >= situation.connect_s
    assert (outcome.lost > 0) == (situation.loses_every > 0)


@pytest.mark.parametrize("situation", BROKEN, ids=[situation.name for situation in BROKEN])
def test_the_one_true_cause_is_named(networks: OwnNetworks, situation: Situation) -> None:
    outcome = networks.run(situation)
    if situation.result is not None:  # The fault was there, and the kernel told of it as it should.
        assert {result for _, result, _ in outcome.attempts} == {situation.result}
    if situation.errno is not None:
        assert {number for _, _, number in outcome.attempts} == {situation.errno}
    assert outcome.certainty in (Certainty.SURE, Certainty.PROBABLE)
    if outcome.cause == situation.cause:
        return
    assert outcome.cause == situation.or_else
    assert outcome.certainty == Certainty.PROBABLE
    assert outcome.alternatives[0] == situation.cause


def test_what_the_facts_cannot_tell_apart_is_never_said_for_certain(networks: OwnNetworks) -> None:
    """The host's own firewall and a router's word about it reach this computer as the same error."""
    said = [networks.run(SITUATIONS[f"host-rejects-{kind}"]) for kind in ("admin-prohibited", "host-unreachable")]
    assert said[0].attempts == said[1].attempts
    assert {outcome.certainty for outcome in said} == {Certainty.PROBABLE}
