"""The texts of the corpus: written for these tests, none of them taken from anywhere."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import TypedDict

from wizard.diagnosis.explain import ExplainContext
from wizard.settings.transport_security import TransportSecurity


class Row(TypedDict, total=False):
    """One text with its true cause; ``near`` names the causes that it is easily mistaken for."""

    id: str
    cause: str
    stage: str | None
    port: int | None
    security: str | None
    provider: str | None
    text: str
    near: list[str]


@lru_cache(maxsize=1)
def rows() -> tuple[Row, ...]:
    return tuple(json.loads(line) for line in _lines("corpus.jsonl"))


def harmless() -> tuple[str, ...]:
    return tuple(json.loads(line)["text"] for line in _lines("harmless.jsonl"))


def context_of(row: Row) -> ExplainContext:
    security = TransportSecurity(row["security"]) if row["security"] else None
    return ExplainContext(row["stage"], row["port"], security, row["provider"])


def _lines(name: str) -> list[str]:
    return Path(__file__).with_name(name).read_text("utf-8").splitlines()
