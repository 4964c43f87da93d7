"""Situations in which the server refuses the sign-in, or offers none."""

from __future__ import annotations

from wizard.practice.mail_behaviour import Account, Lockout, MailBehaviour, ReplyTo
from wizard.practice.scenario import PRACTICE_ADDRESS, PRACTICE_DOMAIN, Need, Scenario
from wizard.settings.transport_security import TransportSecurity
from wizard.words.translation import QT_TRANSLATE_NOOP

_APP_PASSWORD = "practicemakesapp"  # noqa: S105 - the practice server's own, 16 letters as Google writes them


def _refused(reply: str) -> MailBehaviour:
    return MailBehaviour(replies={ReplyTo.AUTH: reply})


SIGN_IN_SCENARIOS: tuple[Scenario, ...] = (
    Scenario(
        id="wrong_password",
        english_title=QT_TRANSLATE_NOOP("practice", "Wrong password"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The password has a typing error; the server refuses the sign-in."
        ),
        true_cause="login.wrong_password",
        password="practise-makes-perfect",  # noqa: S106 - the typing error itself
    ),
    Scenario(
        id="app_password_required",
        english_title=QT_TRANSLATE_NOOP("practice", "App password needed"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The account uses two-step sign-in, so the provider wants an app password here."
        ),
        true_cause="login.app_password_required",
        app_password=_APP_PASSWORD,
        account=Account(PRACTICE_ADDRESS, _APP_PASSWORD, (PRACTICE_ADDRESS,)),
        behaviour=MailBehaviour(
            wrong_sign_in="534-5.7.9 Application-specific password required. For more information, go to\n"
            "534 5.7.9  https://support.northwind.example/mail/?p=InvalidSecondFactor"
        ),
    ),
    Scenario(
        id="smtp_auth_disabled",
        english_title=QT_TRANSLATE_NOOP("practice", "Sending by SMTP is switched off for the mailbox"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The administrator has not switched on authenticated SMTP for this mailbox."
        ),
        true_cause="account.smtp_auth_disabled_mailbox",
        behaviour=_refused(
            "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. "
            "Visit https://support.northwind.example/smtp_auth_disabled for more information."
        ),
    ),
    Scenario(
        id="smtp_auth_disabled_tenant",
        english_title=QT_TRANSLATE_NOOP("practice", "Sending by SMTP is switched off for the organisation"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "Authenticated SMTP is switched off for the whole organisation."
        ),
        true_cause="account.smtp_auth_disabled_tenant",
        behaviour=_refused(
            "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. "
            "Visit https://support.northwind.example/smtp_auth_disabled for more information."
        ),
    ),
    Scenario(
        id="oauth_required",
        english_title=QT_TRANSLATE_NOOP("practice", "Passwords are no longer accepted"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The provider has dropped sign-in with a password for this kind of account."
        ),
        true_cause="login.oauth_required",
        behaviour=_refused("535 5.7.139 Authentication unsuccessful, basic authentication is disabled."),
    ),
    Scenario(
        id="account_locked",
        english_title=QT_TRANSLATE_NOOP("practice", "Account locked"),
        english_summary=QT_TRANSLATE_NOOP("practice", "Too many failed sign-ins: the account is locked for a while."),
        true_cause="login.account_locked",
        sure=False,
        behaviour=_refused("535 5.7.8 Account temporarily locked after too many failed sign-in attempts"),
    ),
    Scenario(
        id="sign_in_unavailable",
        english_title=QT_TRANSLATE_NOOP("practice", "The server cannot check passwords at the moment"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The part of the server that checks passwords is down; the password may be right."
        ),
        true_cause="login.temporary_auth_failure",
        behaviour=_refused("454 4.7.0 Temporary authentication failure: Connection lost to authentication server"),
    ),
    Scenario(
        id="sign_in_back_end",
        english_title=QT_TRANSLATE_NOOP("practice", "The server's password file cannot be read"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The server takes the password and fails by itself, in words that sound like a refusal."
        ),
        true_cause="login.temporary_auth_failure",
        behaviour=_refused("454 4.7.0 Temporary authentication failure: generic failure"),
    ),
    Scenario(
        id="sign_in_back_end_451",
        english_title=QT_TRANSLATE_NOOP("practice", "The server cannot look up the account"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The password is right, and the server cannot find out what belongs to the account."
        ),
        true_cause="login.temporary_auth_failure",
        behaviour=_refused("451 4.7.0 Temporary server error, please try again later"),
    ),
    Scenario(
        id="web_login_required",
        english_title=QT_TRANSLATE_NOOP("practice", "Confirm in a browser first"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The provider finds the sign-in unusual and wants it confirmed in a browser."
        ),
        true_cause="login.web_login_required",
        behaviour=_refused(
            "534-5.7.14 Please log in via your web browser and then try again.\n534 5.7.14 Learn more"
        ),
    ),
    Scenario(
        id="password_change_required",
        english_title=QT_TRANSLATE_NOOP("practice", "The password has run out"),
        english_summary=QT_TRANSLATE_NOOP("practice", "The provider lets nobody in before the password is changed."),
        true_cause="login.password_change_required",
        behaviour=_refused("535 5.7.8 Your password has expired. You must change your password before signing in."),
    ),
    Scenario(
        id="smtp_access_not_enabled",
        english_title=QT_TRANSLATE_NOOP("practice", "SMTP access switched off in the account"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The person has to switch on access for mail programs in the settings of the mailbox first."
        ),
        true_cause="account.smtp_access_not_enabled",
        sure=False,
        behaviour=_refused(
            "535 5.7.1 SMTP access is not enabled for this account. Enable it in your mailbox settings."
        ),
    ),
    Scenario(
        id="account_disabled",
        english_title=QT_TRANSLATE_NOOP("practice", "Account suspended"),
        english_summary=QT_TRANSLATE_NOOP("practice", "The provider has suspended the account."),
        true_cause="account.account_disabled",
        behaviour=_refused("535 5.7.13 This account has been suspended. Contact support."),
    ),
    Scenario(
        id="security_policy",
        english_title=QT_TRANSLATE_NOOP("practice", "A rule of the organisation forbids it"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "Security defaults or conditional access of the organisation block sign-in with a password."
        ),
        true_cause="account.security_policy_block",
        behaviour=_refused(
            "535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults "
            "policy. Contact your administrator."
        ),
    ),
    Scenario(
        id="address_not_allowed",
        english_title=QT_TRANSLATE_NOOP("practice", "Sign-in from this address not allowed"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The account may be used from listed IP addresses only, and this one is not listed."
        ),
        true_cause="account.ip_not_allowed",
        behaviour=_refused(
            "525 5.7.1 Unauthorized IP address: add 198.51.100.7 to the authorised IPs of your account"
        ),
    ),
    Scenario(
        id="too_many_logins",
        english_title=QT_TRANSLATE_NOOP("practice", "Too many sign-ins"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The server has seen too many sign-ins in a short time and asks for a pause."
        ),
        true_cause="login.too_many_logins",
        behaviour=_refused("454 4.7.0 Too many login attempts, please try again later."),
    ),
    Scenario(
        id="username_without_domain",
        english_title=QT_TRANSLATE_NOOP("practice", "User name in the wrong form"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The server wants the whole address as the user name and says so."
        ),
        true_cause="login.wrong_username_format",
        sure=False,
        username="referrals",
        behaviour=MailBehaviour(
            wrong_sign_in="535 5.7.8 Invalid user name: please use your full email address as user name"
        ),
    ),
    Scenario(
        id="fail2ban",
        english_title=QT_TRANSLATE_NOOP("practice", "Locked out after a failed sign-in"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The password is wrong, and after the refusal the server closes every port to this computer."
        ),
        true_cause="login.account_locked",
        password="practise-makes-perfect",  # noqa: S106 - the typing error itself
        behaviour=MailBehaviour(lockout=Lockout.REFUSES),
    ),
    Scenario(
        id="fail2ban_drops",
        english_title=QT_TRANSLATE_NOOP("practice", "Locked out without a word"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The password is wrong, and after the refusal a firewall drops whatever comes from here."
        ),
        true_cause="login.account_locked",
        password="practise-makes-perfect",  # noqa: S106 - the typing error itself
        needs=frozenset({Need.SILENT_PORT}),
        behaviour=MailBehaviour(lockout=Lockout.DROPS),
    ),
    Scenario(
        id="auth_only_before_tls",
        english_title=QT_TRANSLATE_NOOP("practice", "Sign-in offered only before TLS"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The server announces AUTH in plain text and takes it back once the connection is encrypted."
        ),
        true_cause="login.auth_not_offered",
        port=587,
        security=TransportSecurity.STARTTLS,
        behaviour=MailBehaviour(mechanisms=(), mechanisms_in_clear=("PLAIN", "LOGIN")),
    ),
    Scenario(
        id="only_tokens",
        english_title=QT_TRANSLATE_NOOP("practice", "Only sign-in with a token"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The server offers OAuth and nothing else: no password of any kind will do."
        ),
        true_cause="login.oauth_required",
        behaviour=MailBehaviour(mechanisms=("XOAUTH2", "OAUTHBEARER")),
    ),
    Scenario(
        id="auth_not_offered",
        english_title=QT_TRANSLATE_NOOP("practice", "Sign-in not offered"),
        english_summary=QT_TRANSLATE_NOOP("practice", "The server offers no sign-in at all, on any port."),
        true_cause="login.auth_not_offered",
        behaviour=MailBehaviour(mechanisms=()),
    ),
    Scenario(
        id="auth_mechanism_unsupported",
        english_title=QT_TRANSLATE_NOOP("practice", "No common way to sign in"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The server offers only a kind of sign-in that needs something other than a password."
        ),
        true_cause="login.auth_mechanism_unsupported",
        behaviour=MailBehaviour(mechanisms=("GSSAPI", "NTLM")),
    ),
    Scenario(
        id="auth_required",
        english_title=QT_TRANSLATE_NOOP("practice", "Sign-in left out"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The person chose a relay without sign-in, but the server wants a user name and password."
        ),
        true_cause="login.auth_required",
        signs_in=False,
    ),
    Scenario(
        id="relay_by_address",
        english_title=QT_TRANSLATE_NOOP("practice", "Relay without sign-in"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The server knows the computer by its address and takes mail without user name and password."
        ),
        true_cause=None,
        port=25,
        security=TransportSecurity.STARTTLS,
        signs_in=False,
        behaviour=MailBehaviour(mechanisms=(), relays=True),
    ),
    Scenario(
        id="sender_not_allowed",
        english_title=QT_TRANSLATE_NOOP("practice", "Sender address not allowed"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The account signs in, but it may not send as the address that stands in From."
        ),
        true_cause="sender.sender_not_allowed",
        address=f"newsletter@{PRACTICE_DOMAIN}",
    ),
)
