"""`smtp-wizard practice --list`: every situation, by group, with what this computer cannot run and why."""

from __future__ import annotations

from wizard.cli.exit_codes import ExitCode
from wizard.cli.output import print_document, print_text
from wizard.practice.availability import why_not_here
from wizard.practice.scenario import Family
from wizard.practice.scenarios import SCENARIOS, Scenario
from wizard.report.isolates import isolate
from wizard.words.translation import translate


def list_scenarios(as_json: bool) -> ExitCode:
    """Print the situations as text or as one document (schema practice-list-1)."""
    if as_json:
        print_document({"schema": "smtp-wizard/practice-list/1", "scenarios": [_entry(s) for s in SCENARIOS]})
    else:
        print_text("\n".join(_lines()))
    return ExitCode.FINE


def no_such_scenario(name: str) -> str:
    """Say that there is no situation of this name."""
    return translate("cli", "There is no scenario {name}; practice --list shows them all.").format(
        name=isolate(repr(name))
    )


def _lines() -> list[str]:
    width = max(len(scenario.id) for scenario in SCENARIOS)
    lines: list[str] = []
    for family in Family:
        lines += ["", family.heading] if lines else [family.heading]
        lines += [_line(scenario, width) for scenario in SCENARIOS if scenario.family is family]
    here = sum(why_not_here(scenario) is None for scenario in SCENARIOS)
    return [
        *lines,
        "",
        translate("cli", "{here} of {all} can be run on this computer.", "numbers of practice situations").format(
            here=here, all=len(SCENARIOS)
        ),
    ]


def _line(scenario: Scenario, width: int) -> str:
    reason = why_not_here(scenario)
    line = f"  {isolate(f'{scenario.id:<{width}}')}  {scenario.title}"
    if reason is None:
        return line
    return translate("cli", "{situation} (not here: {reason})").format(situation=line, reason=reason)


def _entry(scenario: Scenario) -> dict[str, object]:
    reason = why_not_here(scenario)
    return {
        "id": scenario.id,
        "family": scenario.family.value,
        "title": scenario.title,
        "summary": scenario.summary,
        "true_cause": scenario.true_cause,
        "runs_here": reason is None,
        "why_not_here": reason,
    }
