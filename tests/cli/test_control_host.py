"""The control host: named before it is asked, asked after a failure only, and left out on request."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from tests.cli.commands import CommandRun
from wizard.cli.main import run
from wizard.engine.control_hosts import shipped_control_hosts
from wizard.facts.network_view import NetworkView
from wizard.practice.lab import PracticeLab
from wizard.practice.scenario import PRACTICE_ADDRESS, PRACTICE_HOST, PRACTICE_PASSWORD
from wizard.practice.scenarios import scenario_by_id

Command = Callable[..., CommandRun]
CHECK = ("check", PRACTICE_ADDRESS, "--password-stdin", "--json")
LINE = PRACTICE_PASSWORD + "\n"


@pytest.fixture(params=["healthy", "refused"])
def lab(request: pytest.FixtureRequest) -> Iterator[PracticeLab]:
    """Give the lab of the situation that the test is about."""
    scenario = scenario_by_id(request.param)
    assert scenario is not None
    with PracticeLab(scenario) as lab:
        yield lab


def ids(run: CommandRun) -> list[str]:
    return [check["id"] for check in run.document["checks"]]


@pytest.mark.parametrize("lab", ["refused"], indirect=True)
def test_it_is_named_before_and_asked_after_a_failure(command: Command, lab: PracticeLab) -> None:
    assert lab.network.control is not None
    asked = command(*CHECK, line=LINE)
    assert asked.document["root_cause"] == "network.connection_refused"
    assert "network.control_host" in ids(asked)
    assert str(lab.network.control[0].web) in asked.err
    assert "--no-control-host" in asked.err


@pytest.mark.parametrize("lab", ["refused"], indirect=True)
def test_it_is_left_out_on_request(command: Command, lab: PracticeLab) -> None:
    left_out = command(*CHECK, "--no-control-host", line=LINE)
    assert left_out.document["root_cause"] == "network.connection_refused"
    assert "network.control_host" not in ids(left_out)
    assert left_out.err == ""


@pytest.mark.parametrize("lab", ["healthy"], indirect=True)
def test_it_is_not_asked_when_nothing_fails(command: Command, lab: PracticeLab) -> None:
    assert not {"network.control_host", "tls.clock", "tcp.still_open"} & set(ids(command(*CHECK, line=LINE)))


@pytest.mark.parametrize("lab", ["refused"], indirect=True)
def test_the_program_itself_begins_with_the_shipped_hosts(lab: PracticeLab, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[NetworkView] = []

    def note(_: object, network: NetworkView) -> int:
        seen.append(network)
        return 0

    monkeypatch.setattr("wizard.cli.check_command.run_check", note)
    run(["check", "--host", PRACTICE_HOST], lambda _: ())
    run(["check", "--host", PRACTICE_HOST], lambda _: (), replace(lab.network, control=None))
    assert [view.control for view in seen] == [shipped_control_hosts(), None]
