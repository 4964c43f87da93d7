"""Which results of an earlier run hold, which of their checks run again all the same, and what depends on what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from wizard.engine.checks import Check
from wizard.engine.run_context import RunContext
from wizard.facts.check import CheckId, Fact, Observed
from wizard.facts.earlier_run import EarlierRun, changed_since, still_holding
from wizard.settings.changed_settings import Setting
from wizard.settings.transport_security import TransportSecurity


@dataclass(frozen=True, slots=True)
class Kept:
    """What a run takes over from an earlier one.

    ``holding``: the results that hold, with ``check_s`` and ``seen_at`` of each. ``silent``: those of them that run
    once more, unannounced, because a later check needs the connection that they make; what is not among these does
    not run at all.
    """

    holding: Mapping[CheckId, Observed[Fact]] = field(default_factory=dict)
    check_s: Mapping[CheckId, float] = field(default_factory=dict)
    seen_at: Mapping[CheckId, float] = field(default_factory=dict)
    silent: frozenset[CheckId] = frozenset()

    @property
    def untouched(self) -> frozenset[CheckId]:
        """Give the checks that do not run."""
        return frozenset(self.holding) - self.silent


def dependence(table: Sequence[Check], security: TransportSecurity) -> Mapping[CheckId, frozenset[Setting]]:
    """Give for each check whose result may be kept all that it depends on, through everything that it needs."""
    rows = {check.id: check for check in table}

    def whole(check: Check) -> frozenset[Setting]:
        needs = (rows[need] for need in check.needs[security] if need in rows)
        return (check.settings or frozenset()).union(*map(whole, needs))

    return {check.id: whole(check) for check in table if check.settings is not None}


def keep(context: RunContext, table: Sequence[Check], earlier: EarlierRun | None) -> Kept:
    """Take over what still holds; a result holds only while everything that it was built on holds too."""
    if earlier is None:
        return Kept()
    security = context.settings.security
    changed = changed_since(earlier, context.settings, str(context.recipient), context.network)
    valid = still_holding(earlier.run, changed, context.now())
    rows = {check.id: check for check in table if check.wanted(context)}
    needs = {check: [need for need in row.needs[security] if need in rows] for check, row in rows.items()}
    holding: dict[CheckId, Observed[Fact]] = {}
    for check in sorted(rows, key=[row.id for row in table].index):
        if check in valid and rows[check].settings is not None and all(need in holding for need in needs[check]):
            holding[check] = valid[check]
    silent: set[CheckId] = set()
    wanted = [check for check, row in rows.items() if check not in holding and not row.only_after_failure_of]
    while wanted:
        found = [need for need in needs[wanted.pop()] if need in holding and need not in silent]
        silent.update(found)
        wanted += found
    took = {check: earlier.run.check_s.get(check, 0.0) for check in holding}
    seen = {check: earlier.run.seen_at[check] for check in holding}
    return Kept(holding, took, seen, frozenset(silent))
