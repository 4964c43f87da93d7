"""Every cause is whole: a severity, words, a case that shows it, a near miss that shows another, an action where one is.

A case is a text of the corpus, a situation of the practice server, or a test that builds the facts of a run.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from pathlib import Path

import pytest

from tests.diagnosis.corpus import context_of, rows
from wizard.catalogue.causes import load_causes
from wizard.catalogue.providers import load_providers
from wizard.diagnosis.explain import explain
from wizard.diagnosis.finding import Severity
from wizard.diagnosis.remedies import _MAKERS, _WAITS  # the tables themselves are looked at
from wizard.practice.scenarios import SCENARIOS
from wizard.report.finding_words import words_for

CHECKOUT = Path(__file__).parents[2]
STATES = "tests/diagnosis/test_states_and_platform.py"
SIDE = "tests/diagnosis/test_side_findings.py"
CONNECTION = "tests/diagnosis/test_diagnose_connection.py"
# What neither a text nor a situation shows: the test that proves it, and the cause proved there that it is not.
PROVED_IN: dict[str, tuple[str, str]] = {
    "login.channel_not_protected": ("tests/diagnosis/test_diagnose_sign_in.py", "login.auth_not_offered_before_tls"),
    "names.resolvers_disagree": (CONNECTION, "settings.host_not_found"),
    "network.family_unavailable": (CONNECTION, "network.one_family_fails"),
    "network.one_family_fails": (CONNECTION, "network.family_unavailable"),
    "platform.address_to_admit": (STATES, "platform.port_not_accepted"),
    "platform.from_differs_from_mailbox": (STATES, "platform.username_differs_from_address"),
    "platform.port_not_accepted": (STATES, "platform.security_not_accepted"),
    "platform.security_not_accepted": (STATES, "platform.port_not_accepted"),
    "platform.private_host": (STATES, "platform.port_not_accepted"),
    "platform.sign_in_required": (STATES, "platform.port_not_accepted"),
    "platform.username_differs_from_address": (STATES, "platform.from_differs_from_mailbox"),
    "program.cancelled": (STATES, "program.own_fault"),
    "program.own_fault": (STATES, "program.cancelled"),
    "sender.from_domain_not_found": (STATES, "sender.null_mx"),
    "sender.null_mx": (STATES, "sender.from_domain_not_found"),
    "settings.none_found": ("tests/report/test_json_report.py", "sender.from_domain_not_found"),
    "tls.cert_expires_soon": ("tests/diagnosis/test_diagnose_tls.py", "tls.cert_expired"),
    "tls.cert_not_yet_valid": ("tests/diagnosis/test_diagnose_tls.py", "tls.cert_expired"),
    "tls.injected_reply": ("tests/diagnosis/test_diagnose_tls.py", "tls.cert_expired"),
    "tls.pin_changed": ("tests/diagnosis/test_diagnose_tls.py", "tls.cert_self_signed"),
    "server.unsolicited_reply": (SIDE, "server.unsolicited_reply"),
}


@lru_cache(maxsize=1)
def texts() -> dict[str, int]:
    found: dict[str, int] = defaultdict(int)
    for row in rows():
        found[row["cause"]] += explain(row["text"], context_of(row)).cause == row["cause"]
    return found


@lru_cache(maxsize=1)
def situations() -> frozenset[str]:
    named = {s.true_cause for s in SCENARIOS if s.true_cause is not None}
    return frozenset(named | {warning for s in SCENARIOS for warning in s.warnings})


def source(path: str) -> str:
    return (CHECKOUT / path).read_text("utf-8")


def near_misses() -> set[str]:
    return {code for row in rows() for code in row.get("near", [])}


@pytest.mark.parametrize("code", sorted(load_causes()))
def test_a_cause_has_a_case_that_shows_it(code: str) -> None:
    proved = code in PROVED_IN and f'"{code}"' in source(PROVED_IN[code][0])
    assert texts()[code] or code in situations() or proved, f"{code} has no text, no situation and no test of its own"


@pytest.mark.parametrize("code", sorted(load_causes()))
def test_a_cause_has_a_near_miss_that_shows_another(code: str) -> None:
    family = code.partition(".")[0]
    other_situation = code in situations() and any(
        other != code and other.partition(".")[0] == family for other in situations()
    )
    proved = code in PROVED_IN and f'"{PROVED_IN[code][1]}"' in source(PROVED_IN[code][0])
    assert code in near_misses() or other_situation or proved, f"{code} has no near miss"


@pytest.mark.parametrize("code", sorted(load_causes()))
def test_a_cause_has_a_severity_and_words(code: str) -> None:
    cause = load_causes()[code]
    words = words_for(code, {}, None)
    assert Severity(cause.severity)
    assert words.title
    assert words.why
    assert words.steps or cause.severity == "info", f"{code} says no step"


@pytest.mark.parametrize("code", sorted(load_causes()))
def test_words_of_providers_name_providers_that_exist(code: str) -> None:
    assert set(load_causes()[code].provider_words) <= set(load_providers())


@pytest.mark.parametrize(
    "code",
    [
        "login.oauth_required",
        "login.oauth_token_invalid",
        "account.smtp_auth_disabled_tenant",
        "account.security_policy_block",
    ],
)
@pytest.mark.parametrize("provider", [None, "microsoft-365", "outlook-com", "gmail"])
def test_what_needs_oauth_says_what_to_do_instead(code: str, provider: str | None) -> None:
    said = " ".join(words_for(code, {}, provider).steps)
    assert "sending service" in said
    if provider == "gmail" and code.startswith("login."):
        assert "app password" in said
    if provider == "microsoft-365":
        assert "December 2026" in said


def test_the_date_of_outlook_com_is_said() -> None:
    assert "September 2024" in words_for("login.oauth_required", {}, "outlook-com").why


def test_actions_are_made_for_causes_that_exist() -> None:
    assert set(_MAKERS) | set(_WAITS) <= set(load_causes())
