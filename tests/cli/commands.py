"""Running a command with a network of the test's choice."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import jsonschema

from wizard.cli.main import WindowWanted, run
from wizard.facts.network_view import NetworkView
from wizard.words.resource_files import read_resource


@dataclass(frozen=True)
class CommandRun:
    """What a command gave: exit code and both streams."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """Give the JSON document on standard output, checked against its schema."""
        document = json.loads(self.out)
        family, name, version = document["schema"].split("/")
        assert family == "smtp-wizard"
        jsonschema.validate(document, json.loads(read_resource("schemas", f"{name}-{version}.schema.json")))
        return document


def run_command(arguments: Sequence[str], network: NetworkView) -> int:
    """Run one command; the exit code of argparse's own refusals counts too."""
    try:
        outcome = run(arguments, lambda _practice: (), network)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 1
    assert not isinstance(outcome, WindowWanted)
    return int(outcome)
