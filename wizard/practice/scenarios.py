"""Every practice situation, in the order in which a person should meet them."""

from __future__ import annotations

from dataclasses import replace

from wizard.practice.scenario import Family, Scenario
from wizard.practice.scenarios_envelope import ENVELOPE_SCENARIOS
from wizard.practice.scenarios_healthy import HEALTHY_SCENARIOS
from wizard.practice.scenarios_hostile import HOSTILE_SCENARIOS
from wizard.practice.scenarios_network import NETWORK_SCENARIOS
from wizard.practice.scenarios_on_the_way import ON_THE_WAY_SCENARIOS
from wizard.practice.scenarios_ports import PORT_SCENARIOS
from wizard.practice.scenarios_sign_in import SIGN_IN_SCENARIOS
from wizard.practice.scenarios_tls import TLS_SCENARIOS
from wizard.words.translation import QT_TRANSLATE_NOOP

__all__ = ["SCENARIOS", "Scenario", "scenario_by_id"]

_HEALTHY = Scenario(
    id="healthy",
    english_title=QT_TRANSLATE_NOOP("practice", "Everything works"),
    english_summary=QT_TRANSLATE_NOOP(
        "practice",
        "The server is set up well and the password is right: every check passes and a test message arrives.",
    ),
    true_cause=None,
)

_GROUPS: tuple[tuple[Family, tuple[Scenario, ...]], ...] = (
    (Family.HEALTHY, (_HEALTHY, *HEALTHY_SCENARIOS)),
    (Family.SIGN_IN, SIGN_IN_SCENARIOS),
    (Family.NETWORK, (*NETWORK_SCENARIOS, *PORT_SCENARIOS)),
    (Family.ON_THE_WAY, ON_THE_WAY_SCENARIOS),
    (Family.TLS, TLS_SCENARIOS),
    (Family.ENVELOPE, ENVELOPE_SCENARIOS),
    (Family.HOSTILE, HOSTILE_SCENARIOS),
)

SCENARIOS: tuple[Scenario, ...] = tuple(
    replace(scenario, family=family) for family, scenarios in _GROUPS for scenario in scenarios
)


def scenario_by_id(scenario_id: str) -> Scenario | None:
    """Give the scenario with this id; None when there is none."""
    return next((scenario for scenario in SCENARIOS if scenario.id == scenario_id), None)
