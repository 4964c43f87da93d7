"""What the list of checks shows: several checks of a run fold into one row a person can read. Pure, without Qt."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from wizard.diagnosis.finding import Diagnosis
from wizard.facts.check import EXPLAINING, CheckId, CheckState, NotReached, Observed, Outcome, OwnFault, WasCancelled
from wizard.facts.events import CheckFinished, CheckStarted, RunEvent, RunFinished, RunStarted
from wizard.settings.submission_settings import SubmissionSettings
from wizard.settings.transport_security import TransportSecurity
from wizard.words.translation import translate

GROUPS: tuple[tuple[CheckId, ...], ...] = (
    (CheckId.NAMES,),
    (CheckId.TCP,),
    (CheckId.GREETING, CheckId.EHLO),
    (CheckId.TLS, CheckId.STARTTLS, CheckId.EHLO_AFTER_TLS),
    (CheckId.AUTH,),
    (CheckId.MAIL,),
    (CheckId.RCPT,),
    (CheckId.TEST_MESSAGE,),
    (CheckId.SENDER_DOMAIN,),
    (CheckId.OTHER_PORTS,),
    (CheckId.STILL_OPEN,),
    (CheckId.CONTROL,),
    (CheckId.CLOCK,),
)
"""The rows in their order. The first check of a group names it and tells its detail when all went well."""

_ONLY_WHEN_ASKED = frozenset({CheckId.TEST_MESSAGE}) | EXPLAINING

# The worst state of a group is the group's; what is still going on comes before what has passed.
_ORDER_OF_WEIGHT = (
    CheckState.OWN_FAULT,
    CheckState.FAILED,
    CheckState.CANCELLED,
    CheckState.RUNNING,
    CheckState.WARNING,
    CheckState.WAITING,
    CheckState.NOT_CHECKED,
    CheckState.PASSED,
)


@dataclass(frozen=True, slots=True)
class LiveRun:
    """What is known of a run while it runs: the checks that apply, their states, outcomes and times in seconds.

    ``held``: checks that show what an earlier run saw. ``kept``: when those of them were seen that do not run again.
    """

    checks: tuple[CheckId, ...] = ()
    states: Mapping[CheckId, CheckState] = field(default_factory=dict)
    outcomes: Mapping[CheckId, Outcome] = field(default_factory=dict)
    elapsed_s: Mapping[CheckId, float] = field(default_factory=dict)
    held: frozenset[CheckId] = frozenset()
    kept: Mapping[CheckId, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class GroupRow:
    """One row: its state, the check whose words describe it, and the time of the whole group in seconds.

    ``checks``: what is folded into it. ``held``: the row shows what an earlier run saw. ``kept_at``: when that
    was, in seconds since 1970, where it is not looked at again.
    """

    group: CheckId
    state: CheckState
    speaker: CheckId
    outcome: Outcome | None
    elapsed_s: float | None
    checks: tuple[CheckId, ...] = ()
    held: bool = False
    kept_at: float | None = None


def expected_run(
    settings: SubmissionSettings, *, sends: bool, before: LiveRun | None = None, holds: Collection[CheckId] = ()
) -> LiveRun:
    """Give the rows that a run of these settings will have, for the moment before it begins.

    All of them wait, but for those that show what the run ``before`` saw because it ``holds``.
    """
    first: tuple[CheckId, ...] = ()
    encryption: tuple[CheckId, ...] = ()
    if settings.security is TransportSecurity.IMPLICIT_TLS:
        first = (CheckId.TLS,)
    elif settings.security is TransportSecurity.STARTTLS:
        encryption = (CheckId.STARTTLS, CheckId.TLS, CheckId.EHLO_AFTER_TLS)
    checks = (
        *(CheckId.NAMES, CheckId.SENDER_DOMAIN, CheckId.TCP),
        *first,
        *(CheckId.GREETING, CheckId.EHLO),
        *encryption,
        *(() if settings.credentials is None else (CheckId.AUTH,)),
        *(CheckId.MAIL, CheckId.RCPT),
        *((CheckId.TEST_MESSAGE,) if sends else ()),
    )
    shown = before or LiveRun()
    holding = {
        check: (outcome, shown.elapsed_s.get(check, 0.0))
        for check, outcome in shown.outcomes.items()
        if check in holds and check in checks
    }
    return _begun(shown, RunStarted(checks, holding))


def take_event(live: LiveRun, event: RunEvent) -> LiveRun:
    """Fold one event of a run into what is known of it."""
    match event:
        case RunStarted():
            return _begun(live, event)
        case CheckStarted(check):
            return replace(live, states={**live.states, check: CheckState.RUNNING})
        case CheckFinished(check, outcome, elapsed_s):
            return replace(
                live,
                states={**live.states, check: state_of(outcome)},
                outcomes={**live.outcomes, check: outcome},
                elapsed_s={**live.elapsed_s, check: elapsed_s},
                held=live.held - {check},
                kept={one: at for one, at in live.kept.items() if one != check},
            )
        case RunFinished():
            return live


def take_result(live: LiveRun, diagnosis: Diagnosis) -> LiveRun:
    """Put the diagnosis in place of what was shown while it ran: its states know warnings."""
    run = diagnosis.run
    return replace(
        live,
        checks=tuple(run.outcomes),
        states=dict(diagnosis.states),
        outcomes=dict(run.outcomes),
        held=frozenset(),
        kept={check: run.seen_at[check] for check in run.kept},
    )


def take_stop(live: LiveRun) -> LiveRun:
    """Mark as cancelled what had not ended: a run that was stopped before it began tells nothing itself."""
    open_states = (CheckState.WAITING, CheckState.RUNNING)
    for check in live.checks:
        if live.states.get(check) in open_states:
            live = take_event(live, CheckFinished(check, WasCancelled(), 0.0))
    return live


def state_of(outcome: Outcome) -> CheckState:
    """Give the state of an outcome before the diagnosis weighs it."""
    match outcome:
        case Observed(fact):
            return CheckState.PASSED if fact.passed else CheckState.FAILED
        case NotReached():
            return CheckState.NOT_CHECKED
        case WasCancelled():
            return CheckState.CANCELLED
        case OwnFault():
            return CheckState.OWN_FAULT


def group_rows(live: LiveRun) -> tuple[GroupRow, ...]:
    """Fold the checks that apply into rows; what is done only when asked for or after a failure shows when tried.

    With SSL/TLS the encryption stands before the mail server's greeting, because that is the order of things.
    """
    rows = []
    for group in _in_order(live.checks):
        members = tuple(check for check in group if check in live.checks)
        if not members or (group[0] in _ONLY_WHEN_ASKED and not _was_tried(live, group[0])):
            continue
        rows.append(_fold(live, members))
    return tuple(rows)


def counts(rows: tuple[GroupRow, ...]) -> Mapping[CheckState, int]:
    """Count the rows of each state."""
    return {state: sum(row.state is state for row in rows) for state in CheckState}


def elapsed_text(elapsed_s: float | None) -> str:
    """Write a time for a row: milliseconds below ten seconds, then seconds; nothing for nothing."""
    if elapsed_s is None or elapsed_s <= 0:
        return ""
    milliseconds = max(1, round(elapsed_s * 1000))
    if milliseconds < 10_000:
        return translate("gui", "{milliseconds} ms").format(milliseconds=milliseconds)
    seconds = f"{elapsed_s:.1f}".replace(".", translate("gui", ".", "the decimal point of a number"))
    return translate("gui", "{seconds} s").format(seconds=seconds)


def _in_order(checks: tuple[CheckId, ...]) -> tuple[tuple[CheckId, ...], ...]:
    encrypted_first = (
        CheckId.TLS in checks
        and CheckId.GREETING in checks
        and checks.index(CheckId.TLS) < checks.index(CheckId.GREETING)
    )
    if not encrypted_first:
        return GROUPS
    greeting, encryption = GROUPS[2], GROUPS[3]
    return (*GROUPS[:2], encryption, greeting, *GROUPS[4:])


def _was_tried(live: LiveRun, check: CheckId) -> bool:
    outcome = live.outcomes.get(check)
    if outcome is None:
        return check is CheckId.TEST_MESSAGE or live.states.get(check) is CheckState.RUNNING
    return not isinstance(outcome, NotReached) or (check not in EXPLAINING and outcome.blocked_by is not None)


def _fold(live: LiveRun, members: tuple[CheckId, ...]) -> GroupRow:
    states = {check: live.states.get(check, CheckState.WAITING) for check in members}
    begun = any(
        state not in (CheckState.WAITING, CheckState.NOT_CHECKED)
        for check, state in states.items()
        if check not in live.held
    )
    state = next(state for state in _ORDER_OF_WEIGHT if state in states.values())
    if state is CheckState.WAITING and begun:
        state = CheckState.RUNNING
    speaker = next((check for check in members if states[check] is state), members[0])
    times = [live.elapsed_s[check] for check in members if check in live.elapsed_s]
    outcome, elapsed_s = live.outcomes.get(speaker), sum(times) if times else None
    kept_at = min((live.kept[check] for check in members if check in live.kept), default=None)
    return GroupRow(members[0], state, speaker, outcome, elapsed_s, members, live.held.issuperset(members), kept_at)


def _begun(before: LiveRun, event: RunStarted) -> LiveRun:
    """Let every check wait but for those whose earlier result holds: they keep state, outcome and time."""
    good = (CheckState.PASSED, CheckState.WARNING)
    states = dict.fromkeys(event.checks, CheckState.WAITING)
    for check in event.holding:
        shown = before.states.get(check)
        states[check] = shown if shown in good else CheckState.PASSED
    outcomes = {check: outcome for check, (outcome, _elapsed_s) in event.holding.items()}
    times = {check: elapsed_s for check, (_outcome, elapsed_s) in event.holding.items()}
    return LiveRun(event.checks, states, outcomes, times, frozenset(event.holding), dict(event.seen_at))
