"""The steps of a delivery and what it tells while it goes on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class DeliveryStep(StrEnum):
    """Every step, in order; the value stands in the journal and in push/1.

    SIGN_IN: with the new settings, from this computer. REQUEST: the platform's request document. STATE: how mail
    goes out now. AGREE: the person sees origin, key and difference. RESTORE happens only after a failure.
    """

    SIGN_IN = "sign-in"
    REQUEST = "request"
    STATE = "state"
    AGREE = "agree"
    SIGN = "sign"
    PUSH = "push"
    PLATFORM_TEST = "platform-test"
    ACTIVATE = "activate"
    READ_BACK = "read-back"
    RECEIPT = "receipt"
    RESTORE = "restore"


USUAL_STEPS = tuple(step for step in DeliveryStep if step is not DeliveryStep.RESTORE)


class StepState(StrEnum):
    """How a step ended. STOPPED: it ended the delivery without being a failure, such as "unchanged"."""

    PASSED = "passed"
    FAILED = "failed"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class DeliveryStarted:
    """The delivery begins; these are its steps."""

    steps: tuple[DeliveryStep, ...]


@dataclass(frozen=True, slots=True)
class StepStarted:
    """A step begins."""

    step: DeliveryStep


@dataclass(frozen=True, slots=True)
class StepFinished:
    """A step ended. ``code`` says why when it did not pass."""

    step: DeliveryStep
    state: StepState
    code: str | None
    elapsed_s: float


DeliveryEvent = DeliveryStarted | StepStarted | StepFinished
