"""THE table of checks: what each needs, when it applies, and how it is observed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from wizard.engine.explaining import (
    Outcomes,
    ask_clock,
    ask_control,
    look_again,
    may_ask_clock,
    may_ask_control,
    may_look_again,
    may_try_other_ports,
)
from wizard.engine.other_ports import observe_other_ports
from wizard.engine.run_context import RunContext
from wizard.facts.check import CheckId, Fact
from wizard.settings.changed_settings import Setting
from wizard.settings.transport_security import TransportSecurity

_C, _S = CheckId, Setting
_TLS = TransportSecurity.IMPLICIT_TLS
_STARTTLS = TransportSecurity.STARTTLS
_CLEAR = TransportSecurity.CLEARTEXT

Needs = Mapping[TransportSecurity, tuple[CheckId, ...]]
Observe = Callable[[RunContext], Awaitable[Fact]]


@dataclass(frozen=True, slots=True)
class Check:
    """One row.

    ``needs``: for each transport security the checks that must have passed first; a security that is missing means
    that the check does not apply. A need that was not asked for holds nothing up. ``wanted`` tells whether this run
    asked for the check. ``only_after_failure_of``: the check runs only when one of these ran and failed, and when
    ``explains`` says of what the others saw that this one can explain it. ``early_after``: it begins, untold,
    as soon as one of these has taken ``other_ports_after_s``, and is dropped again when nothing fails.
    ``complete`` gives the fact again at the end of the run, with what arrived too late to wait for.
    ``settings``: what the result depends on, besides what the needs depend on; None for a check whose result is never
    kept for a later run, because it explains a failure or sends something.
    """

    id: CheckId
    needs: Needs
    observe: Observe
    wanted: Callable[[RunContext], bool] = lambda _: True
    only_after_failure_of: frozenset[CheckId] = frozenset()
    explains: Callable[[RunContext, Outcomes], bool] = lambda _, __: True
    early_after: frozenset[CheckId] = frozenset()
    complete: Observe | None = None
    settings: frozenset[Setting] | None = None


def _on(*settings: Setting) -> frozenset[Setting]:
    return frozenset(settings)


def _always(*needs: CheckId) -> Needs:
    return dict.fromkeys(TransportSecurity, needs)


CHECKS: tuple[Check, ...] = (
    Check(
        _C.NAMES,
        _always(),
        lambda run: run.look_up_names(),
        complete=lambda run: run.complete_names(),
        settings=_on(_S.HOST, _S.NETWORK),
    ),
    Check(
        _C.SENDER_DOMAIN,
        _always(),
        lambda run: run.look_up_sender_domain(),
        settings=_on(_S.FROM_DOMAIN, _S.NETWORK),
    ),
    Check(
        _C.TCP,
        _always(_C.NAMES),
        lambda run: run.connect(),
        complete=lambda run: run.submission.other_family(),
        settings=_on(_S.PORT),
    ),
    Check(
        _C.GREETING,
        {_TLS: (_C.TLS,), _STARTTLS: (_C.TCP,), _CLEAR: (_C.TCP,)},
        lambda run: run.submission.greeting(),
        settings=_on(_S.SECURITY),
    ),
    Check(_C.EHLO, _always(_C.GREETING), lambda run: run.submission.ehlo(), settings=_on()),
    Check(_C.STARTTLS, {_STARTTLS: (_C.EHLO,)}, lambda run: run.submission.starttls(), settings=_on()),
    Check(
        _C.TLS,
        {_TLS: (_C.TCP,), _STARTTLS: (_C.STARTTLS,)},
        lambda run: run.submission.tls(),
        settings=_on(_S.SECURITY, _S.PIN),
    ),
    Check(_C.EHLO_AFTER_TLS, {_STARTTLS: (_C.TLS,)}, lambda run: run.submission.ehlo(), settings=_on()),
    Check(
        _C.AUTH,
        {_TLS: (_C.EHLO,), _STARTTLS: (_C.EHLO_AFTER_TLS,), _CLEAR: (_C.EHLO,)},
        lambda run: run.submission.sign_in(run.credentials),
        wanted=lambda run: run.signs_in,
        settings=_on(_S.USERNAME, _S.PASSWORD),
    ),
    Check(
        _C.MAIL,
        {_TLS: (_C.EHLO, _C.AUTH), _STARTTLS: (_C.EHLO_AFTER_TLS, _C.AUTH), _CLEAR: (_C.EHLO, _C.AUTH)},
        lambda run: run.submission.mail(),
        wanted=lambda run: run.gives_envelope,
        settings=_on(_S.FROM_ADDRESS),
    ),
    Check(
        _C.RCPT,
        _always(_C.MAIL),
        lambda run: run.submission.rcpt(),
        wanted=lambda run: run.gives_envelope,
        settings=_on(_S.RECIPIENT),
    ),
    Check(
        _C.TEST_MESSAGE,
        _always(_C.RCPT),
        lambda run: run.submission.test_message(),
        wanted=lambda run: run.gives_envelope and run.options.send_test_message,
    ),
    Check(
        _C.OTHER_PORTS,
        _always(_C.NAMES),
        observe_other_ports,
        only_after_failure_of=frozenset({_C.TCP, _C.GREETING, _C.EHLO, _C.STARTTLS, _C.TLS, _C.AUTH}),
        explains=may_try_other_ports,
        early_after=frozenset({_C.TCP, _C.GREETING, _C.TLS}),
    ),
    Check(
        _C.STILL_OPEN,
        _always(_C.TCP),
        look_again,
        wanted=lambda run: run.signs_in,
        only_after_failure_of=frozenset({_C.AUTH}),
        explains=may_look_again,
    ),
    Check(
        _C.CONTROL,
        _always(),
        ask_control,
        only_after_failure_of=frozenset({_C.NAMES, _C.TCP, _C.GREETING, _C.EHLO, _C.STARTTLS, _C.TLS}),
        explains=may_ask_control,
    ),
    Check(
        _C.CLOCK,
        {_TLS: (_C.TCP,), _STARTTLS: (_C.TCP,)},
        ask_clock,
        only_after_failure_of=frozenset({_C.TLS}),
        explains=may_ask_clock,
    ),
)


def checks_for(security: TransportSecurity) -> tuple[Check, ...]:
    """Give the checks that apply to a transport security, in the order in which they run."""
    order = list(CheckId)
    if security is _TLS:
        # The handshake comes before the first word of the server (RFC 8314 section 3.3).
        order.remove(_C.TLS)
        order.insert(order.index(_C.GREETING), _C.TLS)
    return tuple(sorted((c for c in CHECKS if security in c.needs), key=lambda c: order.index(c.id)))
