"""A run that ended, and which of its results still hold for other settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from wizard.facts.check import CheckId, CheckRun, Fact, Observed
from wizard.facts.network_view import NetworkView
from wizard.settings.changed_settings import Setting, changed_settings
from wizard.settings.submission_settings import SubmissionSettings

KEPT_FOR_S = 600
"""For how long a result is kept without being looked at again, in seconds."""


@dataclass(frozen=True, slots=True)
class EarlierRun:
    """What a run saw, with the settings and the network that it was about."""

    settings: SubmissionSettings
    network: NetworkView
    run: CheckRun


def changed_since(
    earlier: EarlierRun, settings: SubmissionSettings, recipient: str, network: NetworkView
) -> frozenset[Setting]:
    """Give everything that is different from the earlier run.

    Whom this program may ask after a failure is no difference: it changes no result of the server.
    """
    changed = set(changed_settings(earlier.settings, settings))
    if earlier.run.recipient != recipient:
        changed.add(Setting.RECIPIENT)
    if _ways(earlier.network) != _ways(network):
        changed.add(Setting.NETWORK)
    return frozenset(changed)


def out_of_date_checks(run: CheckRun, changed: frozenset[Setting]) -> frozenset[CheckId]:
    """Give the checks whose results depend on something that has changed (wizard rule 8)."""
    return frozenset(check for check, settings in run.depends_on.items() if settings & changed)


def still_holding(run: CheckRun, changed: frozenset[Setting], now: float) -> Mapping[CheckId, Observed[Fact]]:
    """Give the results that hold as they are: passed, about nothing that has changed, and not older than ten minutes.

    A check that did not pass is looked at again whenever anything is: its cause may be gone. ``now``: seconds since
    1970; a result from the future, after a clock was set back, holds no longer.
    """
    stale = out_of_date_checks(run, changed)
    return {
        check: outcome
        for check, outcome in run.outcomes.items()
        if check in run.depends_on
        and check not in stale
        and isinstance(outcome, Observed)
        and outcome.fact.passed
        and 0 <= now - run.seen_at.get(check, 0.0) <= KEPT_FOR_S
    }


def _ways(network: NetworkView) -> tuple[object, ...]:
    return (network.nameserver, network.routes, network.ca_pem, network.source_address)
