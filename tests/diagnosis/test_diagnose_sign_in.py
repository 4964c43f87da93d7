"""Sign-in and what comes after it: the reply, the provider and the settings together decide."""

from __future__ import annotations

import pytest

from tests.diagnosis import runs
from tests.diagnosis.runs import CLEAR, HOST, IMPLICIT, STARTTLS, C, run_with, settings
from wizard.catalogue.providers import load_providers
from wizard.diagnosis.diagnose import diagnose
from wizard.diagnosis.finding import Certainty, ChangeSettings, Diagnosis, EnterPassword, OpenPage, Remedy, TryAgain
from wizard.facts.check import CheckId, CheckState, Fact, NotReached, Outcome
from wizard.facts.dialogue import AuthFact, ChannelFailureKind, SignInSkipped
from wizard.facts.names import DnsOutcome
from wizard.settings.submission_settings import SettingsSummary
from wizard.settings.transport_security import TransportSecurity


def refused(text: str, provider: str | None = None, summary: SettingsSummary | None = None) -> Diagnosis:
    record = load_providers()[provider] if provider else None
    return diagnose(run_with({C.AUTH: runs.sign_in(text)}, summary), record, None)


def after(check: CheckId, text: str, summary: SettingsSummary | None = None) -> Diagnosis:
    fact: Fact = runs.message(text) if check is C.TEST_MESSAGE else runs.envelope("MAIL", text)
    return diagnose(run_with({check: fact}, summary), None, None)


@pytest.mark.parametrize(
    ("text", "provider", "cause", "certainty"),
    [
        ("535 5.7.8 Error: authentication failed", None, "login.wrong_password", Certainty.SURE),
        ("534-5.7.9 Application-specific password required.\n534 5.7.9 - gsmtp", "gmail", "login.app_password_required", Certainty.SURE),
        ("535 5.7.8 Username and Password not accepted", "gmail", "login.app_password_required", Certainty.PROBABLE),
        ("535 5.7.3 Authentication unsuccessful", "microsoft-365", "login.wrong_password", Certainty.PROBABLE),
        ("535 5.7.3 Authentication unsuccessful", "outlook-com", "login.oauth_required", Certainty.PROBABLE),
        ("535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.", "microsoft-365", "account.smtp_auth_disabled_tenant", Certainty.SURE),
        ("535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox.", "microsoft-365", "account.smtp_auth_disabled_mailbox", Certainty.SURE),
        ("535 5.7.139 user is locked by your organization's security defaults policy.", "microsoft-365", "account.security_policy_block", Certainty.SURE),
        ("535 Error: authentication failed", "netease", "account.smtp_access_not_enabled", Certainty.PROBABLE),
        ("535 Authentication Failed", "zoho-mail", "settings.wrong_region_endpoint", Certainty.PROBABLE),
        ("454 4.7.0 Temporary authentication failure", None, "login.temporary_auth_failure", Certainty.SURE),
        ("525 5.7.13 User account is disabled", None, "account.account_disabled", Certainty.SURE),
        ("525 5.7.1 Unauthorized IP address", "brevo", "account.ip_not_allowed", Certainty.SURE),
        ("432 4.7.12 A password transition is needed", None, "login.password_change_required", Certainty.SURE),
        ("504 5.5.4 Unrecognized authentication type", None, "login.auth_mechanism_unsupported", Certainty.SURE),
    ],
)  # fmt: skip
def test_what_a_refused_sign_in_means(text: str, provider: str | None, cause: str, certainty: Certainty) -> None:
    diagnosis = refused(text, provider)
    assert (diagnosis.root_cause, diagnosis.certainty) == (cause, certainty)
    assert diagnosis.states[C.AUTH] is CheckState.FAILED
    assert diagnosis.states[C.MAIL] is CheckState.NOT_CHECKED


@pytest.mark.parametrize(
    ("security", "port", "cause"),
    [
        (STARTTLS, 587, "login.auth_not_offered"),
        (IMPLICIT, 465, "login.auth_not_offered"),
        (CLEAR, 25, "login.auth_not_offered_before_tls"),
    ],
)
def test_a_sign_in_that_is_not_offered(security: TransportSecurity, port: int, cause: str) -> None:
    summary = settings(port, security)
    fact = AuthFact(None, (), SignInSkipped.NOT_OFFERED, None, 0.0)
    diagnosis = diagnose(run_with({C.AUTH: fact}, summary), None, None)
    assert (diagnosis.root_cause, diagnosis.certainty) == (cause, Certainty.SURE)
    assert isinstance(diagnosis.findings[0].remedies[0], ChangeSettings)


@pytest.mark.parametrize(
    ("offered", "cause"),
    [(("XOAUTH2", "OAUTHBEARER"), "login.oauth_required"), (("GSSAPI", "NTLM"), "login.auth_mechanism_unsupported")],
)
def test_mechanisms_that_take_no_password(offered: tuple[str, ...], cause: str) -> None:
    fact = AuthFact(None, offered, SignInSkipped.NO_COMMON_MECHANISM, None, 0.0)
    diagnosis = diagnose(run_with({C.AUTH: fact}), None, None)
    assert (diagnosis.root_cause, diagnosis.certainty) == (cause, Certainty.SURE)
    assert offered[0] in diagnosis.findings[0].params["mechanisms"]


def test_a_password_that_stayed_here_says_so() -> None:
    fact = AuthFact(None, ("PLAIN",), SignInSkipped.CHANNEL_NOT_PROTECTED, None, 0.0)
    assert diagnose(run_with({C.AUTH: fact}), None, None).root_cause == "login.channel_not_protected"


def test_a_connection_cut_during_the_sign_in() -> None:
    fact = AuthFact("PLAIN", ("PLAIN",), None, runs.failed("AUTH", ChannelFailureKind.CLOSED), 0.1)
    assert diagnose(run_with({C.AUTH: fact}), None, None).root_cause == "network.connection_dropped_by_server"


@pytest.mark.parametrize(
    ("text", "provider", "remedies"),
    [
        ("535 5.7.8 refused", None, (EnterPassword("password"),)),
        (
            "534 5.7.9 Application-specific password required",
            "gmail",
            (EnterPassword("app-password"), OpenPage("https://myaccount.google.com/apppasswords")),
        ),
        ("454 4.7.0 Temporary authentication failure", None, (TryAgain(60),)),
        ("421 4.7.0 Too many login attempts, try again later", None, (TryAgain(600),)),
    ],
)
def test_what_is_offered_for_a_refused_sign_in(text: str, provider: str | None, remedies: tuple[Remedy, ...]) -> None:
    assert refused(text, provider).findings[0].remedies == remedies


def test_a_user_name_of_another_form_is_offered() -> None:
    summary = settings(username="me@northwind.example")
    diagnosis = refused("535 Invalid username", "resend", summary)
    assert diagnosis.root_cause == "login.wrong_username_format"
    assert diagnosis.findings[0].remedies == (ChangeSettings(username="resend"),)


def test_a_sender_that_is_not_allowed_can_become_the_mailbox() -> None:
    summary = settings(username="info@northwind.example")
    diagnosis = after(C.MAIL, "553 5.7.1 Sender address rejected: not owned by user info@northwind.example", summary)
    assert (diagnosis.root_cause, diagnosis.certainty) == ("sender.sender_not_allowed", Certainty.SURE)
    assert diagnosis.findings[0].remedies == (ChangeSettings(from_address="info@northwind.example"),)


@pytest.mark.parametrize(
    ("check", "text", "cause"),
    [
        (C.MAIL, "450 4.1.8 Sender address rejected: Domain not found", "sender.sender_address_invalid"),
        (C.MAIL, "550 5.4.5 Daily user sending limit exceeded.", "account.quota_exceeded"),
        (C.RCPT, "550 5.1.1 User unknown in local recipient table", "recipient.recipient_unavailable"),
        (C.RCPT, "450 4.2.0 Recipient address rejected: Greylisted", "server.greylisted"),
        (C.RCPT, "554 5.7.1 Relay access denied", "recipient.relay_denied"),
        (C.TEST_MESSAGE, "550 5.7.1 Message rejected as spam", "message.message_rejected_policy"),
        (C.TEST_MESSAGE, "552 5.3.4 Message size exceeds fixed limit", "message.message_too_large"),
        (C.MAIL, "451 4.3.0 Temporary local problem, please try again later", "server.temporary_failure"),
    ],
)
def test_what_a_refusal_after_the_sign_in_means(check: CheckId, text: str, cause: str) -> None:
    assert after(check, text).root_cause == cause


def test_a_relay_refused_without_sign_in_wants_one() -> None:
    summary = settings(username=None)
    changed: dict[CheckId, Fact | Outcome] = {
        C.AUTH: NotReached(None),
        C.RCPT: runs.envelope("RCPT", "554 5.7.1 Relay access denied"),
    }
    diagnosis = diagnose(run_with(changed, summary), None, None)
    assert (diagnosis.root_cause, diagnosis.certainty) == ("login.auth_required", Certainty.SURE)


def test_greylisting_offers_another_try_after_five_minutes() -> None:
    assert after(C.RCPT, "451 4.7.1 Greylisting in action").findings[0].remedies == (TryAgain(300),)


def test_the_quote_keeps_every_line_of_the_reply() -> None:
    quote = refused("535-5.7.8 one\n535 5.7.8 two").findings[0].untrusted_quote
    assert quote == ("535-5.7.8 one", "535 5.7.8 two")


def test_a_misspelt_server_of_a_known_provider_is_corrected() -> None:
    summary = runs.with_host(settings(), "smtp.gmial.com")
    changed: dict[CheckId, Fact] = {C.NAMES: runs.names((), DnsOutcome.NXDOMAIN)}
    diagnosis = diagnose(run_with(changed, summary), None, None)
    assert diagnosis.findings[0].remedies == (ChangeSettings(host="smtp.gmail.com"),)


def test_words_are_never_part_of_a_finding() -> None:
    finding = refused("535 5.7.8 <b>refused</b>").findings[0]
    assert all("<b>" not in value for value in finding.params.values())
    assert finding.params["host"] == HOST


ODD_CODES = (199, 299, 354, 420, 499, 510, 535, 571, 599)


@pytest.mark.parametrize("code", ODD_CODES)
def test_any_code_at_any_step_after_the_greeting_has_a_cause_and_odd_ones_no_certainty(code: int) -> None:
    for check in (C.MAIL, C.RCPT, C.TEST_MESSAGE):
        diagnosis = after(check, f"{code} qqq")
        if 200 <= code < 300:
            assert diagnosis.ok
        else:
            assert diagnosis.root_cause is not None
            assert diagnosis.certainty is not Certainty.SURE
