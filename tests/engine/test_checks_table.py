"""The table of checks: whole, ordered, and without a dead end."""

from __future__ import annotations

import pytest

from tests.engine.runs import context_for, settings_for
from wizard.engine.checks import CHECKS, checks_for
from wizard.facts.check import CheckId
from wizard.facts.network_view import RunOptions
from wizard.settings.transport_security import TransportSecurity

IMPLICIT, STARTTLS, CLEARTEXT = TransportSecurity


def test_every_check_has_one_row() -> None:
    assert [check.id for check in CHECKS] == list(CheckId)


@pytest.mark.parametrize("security", TransportSecurity)
def test_every_need_applies_and_nothing_needs_itself(security: TransportSecurity) -> None:
    needs = {check.id: check.needs[security] for check in checks_for(security)}
    reached: set[CheckId] = set()
    while more := {check for check, wanted in needs.items() if check not in reached and reached.issuperset(wanted)}:
        reached |= more
    assert reached == set(needs)


@pytest.mark.parametrize(
    ("security", "missing"),
    [
        (STARTTLS, set()),
        (IMPLICIT, {CheckId.STARTTLS, CheckId.EHLO_AFTER_TLS}),
        (CLEARTEXT, {CheckId.STARTTLS, CheckId.TLS, CheckId.EHLO_AFTER_TLS, CheckId.CLOCK}),
    ],
)
def test_checks_that_do_not_apply_are_absent(security: TransportSecurity, missing: set[CheckId]) -> None:
    ids = [check.id for check in checks_for(security)]
    assert set(CheckId) - set(ids) == missing
    assert sorted(ids, key=list(CheckId).index) == [check for check in CheckId if check in ids]


def test_checks_stand_in_the_order_in_which_they_run() -> None:
    for security in TransportSecurity:
        ids = [check.id for check in checks_for(security)]
        for check in checks_for(security):
            assert all(ids.index(need) < ids.index(check.id) for need in check.needs[security])


@pytest.mark.parametrize("security", [STARTTLS, IMPLICIT])
def test_sign_in_stands_behind_verified_tls(security: TransportSecurity) -> None:
    needs = {check.id: check.needs[security] for check in checks_for(security)}
    behind, todo = set(), [CheckId.AUTH]
    while todo:
        current = todo.pop()
        behind.add(current)
        todo.extend(needs[current])
    assert CheckId.TLS in behind


@pytest.mark.parametrize(
    ("signs_in", "has_credentials", "sends", "wanted"),
    [
        (True, True, False, {CheckId.AUTH, CheckId.MAIL, CheckId.RCPT}),
        (True, True, True, {CheckId.AUTH, CheckId.MAIL, CheckId.RCPT, CheckId.TEST_MESSAGE}),
        (False, True, True, set()),
        (True, False, False, {CheckId.MAIL, CheckId.RCPT}),
        (False, False, True, {CheckId.MAIL, CheckId.RCPT, CheckId.TEST_MESSAGE}),
    ],
)
async def test_what_is_asked_for(signs_in: bool, has_credentials: bool, sends: bool, wanted: set[CheckId]) -> None:
    settings = settings_for("x.example", signs_in=has_credentials)
    context = context_for(settings, RunOptions(sign_in=signs_in, send_test_message=sends))
    optional = {CheckId.AUTH, CheckId.MAIL, CheckId.RCPT, CheckId.TEST_MESSAGE}
    assert {check.id for check in CHECKS if check.id in optional and check.wanted(context)} == wanted
