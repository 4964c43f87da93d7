"""Where a delivery stands, line by line: written before and after every step, so that a killed program can tell."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from wizard.delivery.steps import DeliveryStep
from wizard.platforms.connector import PlatformState
from wizard.platforms.origin import Origin
from wizard.settings.submission_settings import SettingsSummary

JournalValue = str | int | None
JournalLine = Mapping[str, JournalValue]


class Journal(Protocol):
    """Where the lines go; ``wizard.workstation.delivery_journal`` is one."""

    def write(self, line: JournalLine) -> bool:
        """Write a line; True when it is on the disk."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What a journal says of its delivery.

    ``step`` is the last one that began, ``step_ended`` whether it ended. ``outcome``: None when the delivery never
    came to an end. Times are seconds since 1970.
    """

    origin: str
    opened_at: int
    host: str
    port: int
    from_address: str
    step: DeliveryStep | None = None
    step_ended: bool = False
    before_method: str | None = None
    before_jti: str | None = None
    jti: str | None = None
    kid: str | None = None
    config_id: str | None = None
    outcome: str | None = None

    def began(self, step: DeliveryStep) -> bool:
        """Tell whether a step began, whether or not it ended."""
        order = list(DeliveryStep)
        return self.step is not None and order.index(self.step) >= order.index(step)


def opened_line(origin: Origin, settings: SettingsSummary, at: int) -> JournalLine:
    """Say what the delivery is about; the user name and the password are no part of it."""
    return {
        "event": "opened",
        "at": at,
        "origin": str(origin),
        "host": settings.endpoint.host.ascii,
        "port": settings.endpoint.port,
        "from_address": str(settings.sender.mailbox),
    }


def begin_line(step: DeliveryStep, at: int) -> JournalLine:
    """Say that a step begins."""
    return {"event": "begin", "at": at, "step": step.value}


def end_line(step: DeliveryStep, state: str, code: str | None, at: int) -> JournalLine:
    """Say how a step ended."""
    return {"event": "end", "at": at, "step": step.value, "state": state, "code": code}


def before_line(state: PlatformState, at: int) -> JournalLine:
    """Say what was active before."""
    jti = None if state.active is None else state.active.jti
    return {"event": "before", "at": at, "method": state.method, "jti": jti}


def signed_line(jti: str, kid: str, at: int) -> JournalLine:
    """Say what was signed, before it leaves this computer."""
    return {"event": "signed", "at": at, "jti": jti, "kid": kid}


def pushed_line(config_id: str, at: int) -> JournalLine:
    """Say under which name the platform took it."""
    return {"event": "pushed", "at": at, "config_id": config_id}


def closed_line(outcome: str, at: int) -> JournalLine:
    """Say how the delivery, or the look at an interrupted one, ended."""
    return {"event": "closed", "at": at, "outcome": outcome}


def read_standing(lines: Iterable[Mapping[str, object]]) -> Standing | None:
    """Turn the lines of a journal into where it stands; None when it says nothing that can be read.

    A last line that was cut off by a kill is not among the lines; every line before it is whole.
    """
    standing: Standing | None = None
    for line in lines:
        event = line.get("event")
        if event == "opened":
            standing = _opened(line)
        elif standing is not None:
            standing = _apply(standing, str(event), line)
    return standing


def _opened(line: Mapping[str, object]) -> Standing | None:
    origin, host, sender = line.get("origin"), line.get("host"), line.get("from_address")
    at, port = line.get("at"), line.get("port")
    if not (isinstance(origin, str) and isinstance(host, str) and isinstance(sender, str)):
        return None
    return Standing(origin, at, host, port, sender) if isinstance(at, int) and isinstance(port, int) else None


def _apply(standing: Standing, event: str, line: Mapping[str, object]) -> Standing:
    match event:
        case "begin" | "end":
            step = _step(line.get("step"))
            return standing if step is None else replace(standing, step=step, step_ended=event == "end")
        case "before":
            return replace(standing, before_method=_text(line, "method"), before_jti=_text(line, "jti"))
        case "signed":
            return replace(standing, jti=_text(line, "jti"), kid=_text(line, "kid"))
        case "pushed":
            return replace(standing, config_id=_text(line, "config_id"))
        case "closed":
            return replace(standing, outcome=_text(line, "outcome"))
        case _:
            return standing


def _step(value: object) -> DeliveryStep | None:
    return next((step for step in DeliveryStep if step.value == value), None)


def _text(line: Mapping[str, object], name: str) -> str | None:
    value = line.get(name)
    return value if isinstance(value, str) else None
