"""Situations in which the server refuses the sign-in, or offers none."""

from __future__ import annotations

from wizard.practice.mail_behaviour import MailBehaviour, ReplyTo
from wizard.practice.scenario import PRACTICE_DOMAIN, Scenario
from wizard.settings.transport_security import TransportSecurity


def _refused(reply: str) -> MailBehaviour:
    return MailBehaviour(replies={ReplyTo.AUTH: reply})


SIGN_IN_SCENARIOS: tuple[Scenario, ...] = (
    Scenario(
        id="wrong_password",
        title="Wrong password",
        summary="The password has a typing error; the server refuses the sign-in.",
        true_cause="login.wrong_password",
        password="practise-makes-perfect",  # noqa: S106 - the typing error itself
    ),
    Scenario(
        id="app_password_required",
        title="App password needed",
        summary="The account uses two-step sign-in, so the provider wants an app password here.",
        true_cause="login.app_password_required",
        behaviour=_refused(
            "534-5.7.9 Application-specific password required. For more information, go to\n"
            "534 5.7.9  https://support.northwind.example/mail/?p=InvalidSecondFactor"
        ),
    ),
    Scenario(
        id="smtp_auth_disabled",
        title="Sending by SMTP is switched off for the mailbox",
        summary="The administrator has not switched on authenticated SMTP for this mailbox.",
        true_cause="account.smtp_auth_disabled_mailbox",
        behaviour=_refused(
            "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. "
            "Visit https://support.northwind.example/smtp_auth_disabled for more information."
        ),
    ),
    Scenario(
        id="smtp_auth_disabled_tenant",
        title="Sending by SMTP is switched off for the organisation",
        summary="Authenticated SMTP is switched off for the whole organisation.",
        true_cause="account.smtp_auth_disabled_tenant",
        behaviour=_refused(
            "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. "
            "Visit https://support.northwind.example/smtp_auth_disabled for more information."
        ),
    ),
    Scenario(
        id="oauth_required",
        title="Passwords are no longer accepted",
        summary="The provider has dropped sign-in with a password for this kind of account.",
        true_cause="login.oauth_required",
        behaviour=_refused("535 5.7.139 Authentication unsuccessful, basic authentication is disabled."),
    ),
    Scenario(
        id="account_locked",
        title="Account locked",
        summary="Too many failed sign-ins: the account is locked for a while.",
        true_cause="login.account_locked",
        behaviour=_refused("535 5.7.8 Account temporarily locked after too many failed sign-in attempts"),
    ),
    Scenario(
        id="sign_in_unavailable",
        title="The server cannot check passwords at the moment",
        summary="The part of the server that checks passwords is down; the password may be right.",
        true_cause="login.temporary_auth_failure",
        behaviour=_refused("454 4.7.0 Temporary authentication failure: Connection lost to authentication server"),
    ),
    Scenario(
        id="auth_not_offered",
        title="Sign-in not offered",
        summary="The server offers no sign-in at all, on any port.",
        true_cause="login.auth_not_offered",
        behaviour=MailBehaviour(mechanisms=()),
    ),
    Scenario(
        id="auth_mechanism_unsupported",
        title="No common way to sign in",
        summary="The server offers only a kind of sign-in that needs something other than a password.",
        true_cause="login.auth_mechanism_unsupported",
        behaviour=MailBehaviour(mechanisms=("GSSAPI", "NTLM")),
    ),
    Scenario(
        id="auth_required",
        title="Sign-in left out",
        summary="The person chose a relay without sign-in, but the server wants a user name and password.",
        true_cause="login.auth_required",
        signs_in=False,
    ),
    Scenario(
        id="relay_by_address",
        title="Relay without sign-in",
        summary="The server knows the computer by its address and takes mail without user name and password.",
        true_cause=None,
        port=25,
        security=TransportSecurity.STARTTLS,
        signs_in=False,
        behaviour=MailBehaviour(mechanisms=(), relays=True),
    ),
    Scenario(
        id="sender_not_allowed",
        title="Sender address not allowed",
        summary="The account signs in, but it may not send as the address that stands in From.",
        true_cause="sender.sender_not_allowed",
        address=f"newsletter@{PRACTICE_DOMAIN}",
    ),
)
