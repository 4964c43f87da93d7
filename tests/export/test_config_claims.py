from __future__ import annotations

from dataclasses import replace

import pytest

from tests.export.samples import JTI, NOW, WAY, checked, mailbox, settings
from wizard.diagnosis.finding import Diagnosis, Finding, Severity
from wizard.export.config_claims import CheckedRun, ClaimFrame, build_claims, checks_word
from wizard.facts.check import CheckId, CheckState
from wizard.settings.mailbox import Sender
from wizard.settings.transport_security import TransportSecurity

FRAME = ClaimFrame("kid", "platform.example", NOW, 3600, JTI, "nonce-of-the-request-file", "kept")


def test_the_claims_are_those_of_the_profile() -> None:
    claims = build_claims(settings(), FRAME, {"ref": "prompt"}, None)
    assert claims == {
        "iss": "urn:ietf:params:oauth:jwk-thumbprint:sha-256:kid",
        "aud": "platform.example",
        "iat": NOW,
        "nbf": NOW - 60,
        "exp": NOW + 3600,
        "jti": JTI,
        "req": "nonce-of-the-request-file",
        "smtp": {
            "host": "mail.northwind.example",
            "port": 587,
            "security": "starttls",
            "auth": "password",
            "username": "referrals@northwind.example",
            "from": {"name": "Northwind Référrals", "address": "referrals@northwind.example"},
            "tls": {"verify": "full", "spki_sha256": None},
        },
        "secrets": {"smtp.password": {"ref": "prompt"}},
        "tested": "not-tested",
        "signer_key": "kept",
        "checks": [],
    }


def test_a_relay_has_no_user_name_and_no_secret() -> None:
    relay = settings(username=None, security=TransportSecurity.CLEARTEXT, port=25)
    claims = build_claims(relay, replace(FRAME, request_nonce=None), None, None)
    assert claims["secrets"] == {}
    assert claims["smtp"] == {
        "host": "mail.northwind.example",
        "port": 25,
        "security": "cleartext",
        "auth": "none",
        "username": None,
        "from": {"name": "Northwind Référrals", "address": "referrals@northwind.example"},
        "tls": {"verify": "full", "spki_sha256": None},
    }
    assert "req" not in claims


def test_what_was_checked_is_listed_with_result_time_and_place() -> None:
    states = {**WAY, CheckId.SENDER_DOMAIN: CheckState.WARNING, CheckId.TEST_MESSAGE: CheckState.NOT_CHECKED}
    run = replace(checked(settings(), states), place="practice")
    claims = build_claims(settings(), FRAME, None, run)
    listed = claims["checks"]
    assert isinstance(listed, list)
    assert {"id": "auth.sign_in", "result": "passed", "at": NOW - 30, "from": "practice"} in listed
    assert {"id": "names.sender_domain", "result": "warning", "at": NOW - 30, "from": "practice"} in listed
    assert "mail.test_message" not in str(listed)
    assert claims["tested"] == "passed"


def _with(**states: CheckState) -> CheckedRun:
    return checked(settings(), {**WAY, **{CheckId[name]: state for name, state in states.items()}})


@pytest.mark.parametrize(
    ("run", "word"),
    [
        (None, "not-tested"),
        (_with(), "passed"),
        (_with(TLS=CheckState.WARNING), "passed"),
        (_with(TEST_MESSAGE=CheckState.NOT_CHECKED, OTHER_PORTS=CheckState.CANCELLED), "passed"),
        (_with(SENDER_DOMAIN=CheckState.FAILED), "passed"),
        (_with(AUTH=CheckState.NOT_CHECKED, MAIL=CheckState.NOT_CHECKED, RCPT=CheckState.NOT_CHECKED), "partly"),
        (_with(RCPT=CheckState.CANCELLED), "partly"),
        (_with(RCPT=CheckState.OWN_FAULT), "partly"),
        (_with(AUTH=CheckState.FAILED, MAIL=CheckState.NOT_CHECKED, RCPT=CheckState.NOT_CHECKED), "failed"),
        (checked(settings(), dict.fromkeys(WAY, CheckState.CANCELLED)), "not-tested"),
        (checked(settings(), {}), "not-tested"),
    ],
)
def test_one_word_says_what_the_checks_gave(run: CheckedRun | None, word: str) -> None:
    assert checks_word(settings(), run) == word


def test_a_finding_that_stops_sending_is_a_failure_although_every_check_passed() -> None:
    run = checked(settings())
    finding = Finding("sender.not_allowed", Severity.ERROR, ())
    assert checks_word(settings(), CheckedRun(replace(run.diagnosis, findings=(finding,)), run.at)) == "failed"


@pytest.mark.parametrize(
    "other",
    [
        settings(host="other.northwind.example"),
        settings(port=465),
        settings(security=TransportSecurity.IMPLICIT_TLS),
        settings(username="someone@northwind.example"),
        settings(username=None),
        replace(settings(), sender=Sender("Northwind Référrals", mailbox("else@northwind.example"))),
    ],
)
def test_checks_of_other_settings_do_not_count(other: object) -> None:
    run = checked(settings())
    assert isinstance(run.diagnosis, Diagnosis)
    assert checks_word(other, run) == "not-tested"  # type: ignore[arg-type]  # the table holds settings
    claims = build_claims(other, FRAME, None, run)  # type: ignore[arg-type]  # the same
    assert (claims["tested"], claims["checks"]) == ("not-tested", [])


def test_the_from_name_changes_nothing_that_was_checked() -> None:
    assert checks_word(settings(name="Another name"), checked(settings())) == "passed"
