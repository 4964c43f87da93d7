"""The list of situations itself: ids, truths and words."""

from __future__ import annotations

import re

import pytest

from wizard.catalogue.causes import load_causes
from wizard.practice.scenario import Family
from wizard.practice.scenarios import SCENARIOS, Scenario, scenario_by_id
from wizard.settings.draft import SettingsDraft, field_errors
from wizard.settings.secret import Secret
from wizard.settings.transport_security import TransportSecurity

EVERY = pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.id)


def test_ids_are_unique_and_findable_and_the_first_is_healthy() -> None:
    ids = [scenario.id for scenario in SCENARIOS]
    assert len(set(ids)) == len(ids)
    assert [scenario_by_id(known) for known in ids] == list(SCENARIOS)
    assert scenario_by_id("no_such_thing") is None
    assert (SCENARIOS[0].id, SCENARIOS[0].true_cause) == ("healthy", None)


@EVERY
def test_the_true_cause_is_a_known_cause(scenario: Scenario) -> None:
    assert scenario.true_cause is None or scenario.true_cause in load_causes()
    assert set(scenario.warnings) <= set(load_causes())


@EVERY
def test_what_the_person_types_is_accepted_by_every_field(scenario: Scenario) -> None:
    draft = SettingsDraft(
        from_name=scenario.from_name,
        from_address=scenario.address,
        host=scenario.host or "mail.northwind.example",
        port=str(scenario.port or 465),
        security=scenario.security or TransportSecurity.IMPLICIT_TLS,
        signs_in=scenario.signs_in,
        username=scenario.username,
        password=Secret(scenario.password),
    )
    assert field_errors(draft) == {}


@EVERY
def test_words_are_sentences_and_servers_are_examples(scenario: Scenario) -> None:
    assert scenario.summary.endswith(".")
    assert not re.search("[!\u2014]", scenario.title + scenario.summary)
    behaviour = scenario.behaviour
    spoken = [*behaviour.replies.values(), *(words.octets.decode("latin-1") for words in behaviour.words.values())]
    for reply in spoken:
        hosts = re.findall(r"\b(?:[a-z0-9_-]+\.)+[a-z]{2,}\b", reply)
        assert all(host.endswith((".example", ".exe")) for host in hosts)


def test_the_situations_of_a_group_stand_together_and_every_group_has_some() -> None:
    families = [scenario.family for scenario in SCENARIOS]
    assert list(dict.fromkeys(families)) == list(Family)
    assert families == sorted(families, key=list(Family).index)
    assert len({family.heading for family in Family}) == len(Family)


def test_the_healthy_servers_differ_from_each_other() -> None:
    healthy = [s for s in SCENARIOS if s.family is Family.HEALTHY]
    assert all(scenario.true_cause is None for scenario in healthy)
    assert len({repr((s.behaviour, s.records, s.account, s.port)) for s in healthy}) == len(healthy)
