"""How many messages a day a provider lets one account send, out of the numbers it publishes."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.catalogue.provider_parts import PlanLimit, SendingLimits
from wizard.catalogue.record_base import Words

_MINUTES, _HOURS, _DAYS = 24 * 60, 24, 30


@dataclass(frozen=True, slots=True)
class Capacity:
    """Messages in a day, each to one recipient.

    ``smallest``: what every listed account may send, and ``smallest_plan`` which account that is; None when the
    numbers hold for all. ``largest``: what no account goes beyond; None when larger plans exist without a number.
    """

    smallest: int
    smallest_plan: Words | None
    largest: int | None


def daily_capacity(limits: SendingLimits | None) -> Capacity | None:
    """Turn published limits into a capacity; None when none of them says how many messages a day."""
    plans = limits.plans if limits is not None else ()
    counted = [(number, plan) for plan in plans if (number := messages_in_a_day(plan)) is not None]
    if limits is None or not counted:
        return None
    number, plan = min(counted, key=lambda entry: entry[0])
    complete = limits.all_plans and len(counted) == len(plans)
    return Capacity(number, plan.plan, max(entry[0] for entry in counted) if complete else None)


def messages_in_a_day(plan: PlanLimit) -> int | None:
    """Turn one plan's numbers into messages a day, spread evenly: the strictest one decides, a month has 30 days."""
    numbers = (
        (plan.messages_per_day, 1),
        (plan.recipients_per_day, 1),
        (plan.messages_per_minute, _MINUTES),
        (plan.messages_per_hour, _HOURS),
        (plan.recipients_per_hour, _HOURS),
    )
    known = [number * times for number, times in numbers if number is not None]
    if plan.messages_per_month is not None:
        known.append(plan.messages_per_month // _DAYS)
    return min(known, default=None)
