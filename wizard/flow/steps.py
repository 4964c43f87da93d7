"""The six steps and which field stands on which."""

from __future__ import annotations

from enum import IntEnum


class Step(IntEnum):
    """The steps in the order of the rail."""

    PLATFORM = 0
    SENDER = 1
    SERVER = 2
    SIGN_IN = 3
    CHECKS = 4
    FINISH = 5


FIELDS: dict[Step, tuple[str, ...]] = {
    Step.PLATFORM: (),
    Step.SENDER: ("from_name", "from_address"),
    Step.SERVER: ("host", "port", "security"),
    Step.SIGN_IN: ("username", "password"),
    Step.CHECKS: (),
    Step.FINISH: (),
}


def step_of(field: str) -> Step:
    """Give the step on which a field stands; ValueError for a name that is no field."""
    for step, fields in FIELDS.items():
        if field in fields:
            return step
    raise ValueError(f"no step has the field {field}")
