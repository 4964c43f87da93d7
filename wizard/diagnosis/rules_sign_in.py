"""Rules about signing in: methods, secrets, user names, and what the provider wants."""

from __future__ import annotations

from wizard.diagnosis.evidence import Evidence
from wizard.diagnosis.provider_names import SENDING_SERVICES
from wizard.diagnosis.rule import Rule
from wizard.diagnosis.sign import Sign
from wizard.diagnosis.stage import Stage
from wizard.settings.transport_security import TransportSecurity

S = Sign
_CLEAR = TransportSecurity.CLEARTEXT
_APP_PASSWORD = frozenset(
    {
        "gmail",
        "google-workspace-relay",
        "icloud",
        "fastmail",
        "yahoo",
        "aol",
        "att",
        "mail-ru",
        "yandex",
        "naver",
        "naver-works",
    }
)
_CHINESE = frozenset({"qq", "netease", "netease-qiye", "qq-exmail"})
_REGIONAL = frozenset({"ses", "zoho-mail", "zoho-personal", "mailgun", "sparkpost"})
_GATED = frozenset(
    {
        "gmx",
        "gmx-com",
        "web-de",
        "freenet",
        "t-online",
        "posteo",
        "titan",
        "zoho-mail",
        "zoho-personal",
        "naver",
        "daum",
        "comcast",
    }
)
_METHOD_WORDS = ("mechanism", "method", "cram-md5", "digest-md5", "ntlm")
_SPECIAL = (
    S.APP_PASSWORD,
    S.AUTH_CODE,
    S.TOKEN,
    S.BASIC_OFF,
    S.TENANT_OFF,
    S.MAILBOX_OFF,
    S.POLICY,
    S.CRITERIA,
    S.WEB_LOGIN,
    S.LOCKED,
    S.PASSWORD_OLD,
    S.DISABLED,
    S.NOT_ACTIVE,
    S.IP_LIST,
    S.QUOTA,
    S.BAD_BASE64,
    S.BAD_ENCODING,
    S.AUTH_BACKEND,
    S.LOGINS,
    S.NO_CREDENTIALS,
    S.TLS_WANTED,
    S.AUTH_NOT_IN_CLEAR,
    S.AUTH_ABSENT,
    S.AUTH_WANTED,
    S.UNKNOWN_COMMAND,
    S.OAUTH_ONLY,
    S.NAME_NOT_FOUND,
    S.TOO_FAST,
    S.CONNECTIONS,
    S.ACCESS_OFF,
    S.TOO_MANY,
)


def _sign_in(e: Evidence) -> bool:
    """Tell whether the failure belongs to the sign-in: by stage, by code, or by words that can mean nothing else."""
    if e.at(Stage.AUTH):
        return True
    if e.code in (534, 535, 538):
        return e.stage in (None, Stage.OTHER) or (e.has(S.AUTH_FAILED) and not e.has(S.SENDER_WORD))
    if e.stage not in (None, Stage.OTHER) or e.has(S.ALIGNMENT) or (e.has(S.RELAY) and not e.has(S.AUTH_WORD)):
        return False
    return e.has(S.AUTH_FAILED, S.NO_CREDENTIALS)


def _rejected(e: Evidence) -> bool:
    """Tell whether user name or password were refused, and the words name no other reason."""
    if (
        not _sign_in(e)
        or e.transient
        or e.has(*_SPECIAL)
        or e.has(S.MECHANISM)
        or e.code in (500, 501, 502, 503, 504, 530, 538)
    ):
        return False
    return e.permanent or e.has(S.AUTH_FAILED)


def _said_by_server(e: Evidence) -> bool:
    """Tell whether a server refused with a code; "could not authenticate" alone may be any failure of the sign-in."""
    return e.refused or (e.has(S.AUTH_FAILED) and ("password" in e.words or "credential" in e.words))


def _provider(e: Evidence, group: frozenset[str]) -> bool:
    return e.provider in group


def _microsoft(e: Evidence) -> bool:
    return e.provider in ("microsoft-365", "outlook-com", "microsoft-365-hve")


def _token(e: Evidence) -> bool:
    return e.has(S.TOKEN) and not e.has(S.MECHANISM, S.BASIC_OFF, S.AUTH_ABSENT)


def _mechanism(e: Evidence) -> bool:
    if e.code in (435, 454, 501) or e.has(S.NO_CREDENTIALS, S.LOGINS) or (e.has(S.TLS_WANTED) and e.code == 530):
        return False
    if e.code in (534, 535) and not any(word in e.words for word in _METHOD_WORDS):
        return False
    if e.has(S.BAD_BASE64) and "mech" not in e.words and "type" not in e.words:
        return False
    return (e.has(S.MECHANISM) and not e.has(S.APP_PASSWORD)) or (
        e.code == 504 and (e.at(Stage.AUTH) or e.status("5.4", "7.4"))
    )


def _no_auth(e: Evidence) -> bool:
    if e.has(S.AUTH_WANTED) and not e.has(S.AUTH_ABSENT):
        return False
    if e.has(S.BASIC_OFF) or (
        e.has(S.MECHANISM) and (e.code == 504 or "method" in e.words or "mechanism" in e.words)
    ):
        return False
    return e.has(S.AUTH_ABSENT) or (
        e.at(Stage.AUTH) and e.code in (500, 502, 503) and not e.has(S.AUTH_WANTED, S.SEQUENCE)
    )


def _in_clear(e: Evidence) -> bool:
    return e.security is _CLEAR or e.has(S.TLS_WANTED, S.AUTH_NOT_IN_CLEAR)


def _about_mail(e: Evidence) -> bool:
    return e.has(S.LOCKED) or "mail" in e.words or "message" in e.words


def _backend(e: Evidence) -> bool:
    if (
        not _sign_in(e)
        or (e.code == 421 and not e.has(S.AUTH_WORD))
        or e.has(S.LOCKED, S.LOGINS, S.QUOTA, S.TOO_MANY, S.STARTTLS_BROKEN, S.PASSWORD_OLD, S.DISABLED, S.TOO_FAST)
    ):
        return False
    if e.has(S.AUTH_ABSENT, S.MECHANISM, S.TOKEN, S.ACCESS_OFF, S.WEB_LOGIN) or "incorrect password" in e.words:
        return False
    return e.transient or e.has(S.AUTH_BACKEND)


SIGN_IN_RULES: tuple[Rule, ...] = (
    # Refused, and nothing more is said: the provider decides what that means
    Rule("login.wrong_password", 80, lambda e: _rejected(e) and not e.has(S.BAD_USERNAME)),
    Rule("login.wrong_password", 88, lambda e: _rejected(e) and not e.has(S.BAD_USERNAME) and _said_by_server(e)),
    Rule("login.wrong_password", 72, lambda e: _sign_in(e) and e.permanent and e.has(S.AUTH_FAILED)),
    Rule("login.wrong_username_format", 60, _rejected),
    Rule("login.wrong_username_format", 84, lambda e: _sign_in(e) and e.has(S.BAD_USERNAME)),
    Rule(
        "login.wrong_username_format",
        88,
        lambda e: _sign_in(e) and e.has(S.BAD_USERNAME) and not e.has(S.USER_UNKNOWN),
    ),
    Rule("login.credential_encoding", 45, _rejected),
    Rule("login.credential_encoding", 84, lambda e: _rejected(e) and e.provider in ("exim", "cpanel")),
    Rule("login.app_password_required", 92, lambda e: _rejected(e) and _provider(e, _APP_PASSWORD)),
    Rule("login.credential_encoding", 86, lambda e: _rejected(e) and e.provider == "gmail"),
    Rule("login.app_password_required", 89, lambda e: _rejected(e) and _provider(e, _CHINESE)),
    # They hang up on a password that is no authorization code.
    Rule(
        "login.app_password_required",
        84,
        lambda e: e.at(Stage.AUTH) and e.has(S.CLOSED, S.RESET) and not e.refused and _provider(e, _CHINESE),
    ),
    Rule("account.smtp_access_not_enabled", 91, lambda e: _rejected(e) and _provider(e, _CHINESE)),
    Rule("account.smtp_access_not_enabled", 84, lambda e: _rejected(e) and _provider(e, _GATED)),
    Rule(
        "login.wrong_credential_type",
        90,
        lambda e: (
            _rejected(e) and _provider(e, SENDING_SERVICES) and e.provider != "mailgun" and not e.has(S.BAD_USERNAME)
        ),
    ),
    Rule(
        "login.wrong_credential_type",
        84,
        lambda e: _rejected(e) and e.provider in ("mailgun", "zoho-mail", "zoho-personal", "rackspace"),
    ),
    Rule(
        "login.wrong_credential_type",
        90,
        lambda e: _sign_in(e) and e.refused and e.has(S.API_KEY) and not e.has(S.DISABLED),
    ),
    Rule("login.wrong_credential_type", 88, lambda e: e.provider == "ses" and "signature" in e.words and _sign_in(e)),
    Rule(
        "settings.wrong_region_endpoint", 86, lambda e: e.spoken and "region" in e.words and not e.has(S.UNVERIFIED)
    ),
    Rule("login.wrong_credential_type", 42, _rejected),
    Rule("settings.wrong_region_endpoint", 84, lambda e: _rejected(e) and _provider(e, _REGIONAL)),
    Rule(
        "settings.wrong_region_endpoint", 91, lambda e: _rejected(e) and e.provider in ("zoho-mail", "zoho-personal")
    ),
    Rule("account.smtp_auth_disabled_mailbox", 84, lambda e: _rejected(e) and e.provider == "microsoft-365"),
    Rule(
        "account.smtp_auth_disabled_mailbox",
        84,
        lambda e: e.code == 535 and e.status("7.3") and e.provider == "microsoft-365" and e.has(S.AUTH_WANTED),
    ),
    Rule("login.oauth_token_invalid", 82, lambda e: _rejected(e) and e.provider == "microsoft-365"),
    Rule("login.oauth_required", 92, lambda e: _rejected(e) and e.provider == "outlook-com"),
    Rule("network.smtp_redirected", 60, lambda e: _rejected(e) and e.provider in ("exim", "cpanel")),
    Rule("login.wrong_password", 46, lambda e: e.at(Stage.AUTH) and not e.has(S.CLOSED, S.RESET, S.TIMED_OUT)),
    Rule("login.auth_mechanism_unsupported", 45, lambda e: e.at(Stage.AUTH)),
    # The reason is said
    Rule(
        "login.app_password_required",
        95,
        lambda e: e.has(S.APP_PASSWORD) and not e.has(S.WEB_LOGIN, S.TOKEN) and e.has(S.AUTH_WORD),
    ),
    Rule("login.app_password_required", 93, lambda e: e.has(S.AUTH_CODE)),
    Rule("login.app_password_required", 84, lambda e: e.has(S.APP_PASSWORD)),
    Rule("login.web_login_required", 92, lambda e: _sign_in(e) and e.has(S.WEB_LOGIN) and not e.has(S.PASSWORD_OLD)),
    Rule("login.password_change_required", 92, lambda e: e.has(S.PASSWORD_OLD) or e.status("7.12")),
    Rule("login.oauth_token_invalid", 91, _token),
    Rule(
        "login.oauth_required",
        90,
        lambda e: e.has(S.BASIC_OFF) and not e.has(S.POLICY) and e.provider != "microsoft-365",
    ),
    Rule("login.oauth_required", 92, lambda e: e.status("7.30")),
    Rule("login.oauth_required", 82, lambda e: e.has(S.BASIC_OFF, S.OAUTH_ONLY)),
    Rule("login.oauth_required", 95, lambda e: e.live and e.has(S.OAUTH_ONLY)),
    Rule("account.security_policy_block", 78, lambda e: e.has(S.BASIC_OFF) and e.provider == "microsoft-365"),
    Rule("account.smtp_auth_disabled_tenant", 96, lambda e: e.has(S.TENANT_OFF)),
    Rule("account.smtp_auth_disabled_mailbox", 96, lambda e: e.has(S.MAILBOX_OFF) and not e.has(S.TENANT_OFF)),
    Rule("account.security_policy_block", 92, lambda e: e.has(S.POLICY) and (_sign_in(e) or e.status("7.139"))),
    Rule("account.smtp_auth_disabled_mailbox", 80, lambda e: e.has(S.CRITERIA)),
    Rule("account.security_policy_block", 76, lambda e: e.has(S.CRITERIA)),
    Rule(
        "login.account_locked",
        90,
        lambda e: (_sign_in(e) or e.has(S.AUTH_WORD)) and e.has(S.LOCKED) and not e.has(S.POLICY, S.DISABLED),
    ),
    Rule(
        "login.account_locked",
        84,
        lambda e: (_sign_in(e) or e.has(S.AUTH_WORD)) and e.has(S.LOCKED) and not e.has(S.POLICY),
    ),
    Rule("login.account_locked", 91, lambda e: (_sign_in(e) or e.has(S.AUTH_WORD)) and e.has_all(S.LOCKED, S.LOGINS)),
    Rule("login.account_locked", 76, lambda e: e.has(S.LOGINS)),
    Rule("login.account_locked", 86, lambda e: e.has(S.LOGINS) and e.permanent and not e.has(S.LATER, S.TOO_FAST)),
    Rule(
        "login.account_locked", 80, lambda e: e.has(S.LOCKED) and e.at(Stage.GREETING) and not e.has(S.LOCAL_SOFTWARE)
    ),
    Rule("server.ip_blocklisted", 74, lambda e: e.has(S.LOCKED) and e.at(Stage.GREETING)),
    Rule(
        "login.too_many_logins",
        88,
        lambda e: e.has(S.LOGINS) and not e.has(S.LOCKED) and not (e.permanent and not e.has(S.LATER, S.TOO_FAST)),
    ),
    Rule("login.too_many_logins", 84, lambda e: e.has(S.LOGINS)),
    Rule(
        "login.too_many_logins",
        80,
        lambda e: _sign_in(e) and e.has(S.TOO_MANY, S.CONNECTIONS) and not e.has(S.LOCKED, S.QUOTA),
    ),
    Rule(
        "login.too_many_logins",
        91,
        lambda e: e.at(Stage.AUTH) and e.transient and e.has(S.TOO_FAST, S.TOO_MANY) and not _about_mail(e),
    ),
    Rule("login.temporary_auth_failure", 82, _backend),
    Rule("login.temporary_auth_failure", 90, lambda e: _backend(e) and e.transient),
    Rule("server.server_misconfigured", 78, lambda e: _backend(e) and not e.transient),
    Rule(
        "account.smtp_access_not_enabled",
        90,
        lambda e: (
            _sign_in(e) and e.has(S.ACCESS_OFF) and not e.has(S.TENANT_OFF, S.MAILBOX_OFF, S.BASIC_OFF, S.IP_LIST)
        ),
    ),
    # Credentials that never arrived whole
    Rule("login.credential_encoding", 90, lambda e: e.has(S.BAD_ENCODING) and e.at(Stage.AUTH)),
    Rule("login.credential_encoding", 96, lambda e: e.has(S.BAD_URL)),
    Rule("settings.host_malformed", 84, lambda e: e.has(S.BAD_URL)),
    Rule(
        "server.protocol_error",
        84,
        lambda e: e.refused and e.has(S.BAD_BASE64) and (e.at(Stage.AUTH) or e.code == 501),
    ),
    Rule("login.credential_encoding", 74, lambda e: e.refused and e.has(S.BAD_BASE64)),
    # No sign-in, or not this way
    Rule("login.auth_required", 90, lambda e: e.has(S.NO_CREDENTIALS)),
    Rule("login.auth_mechanism_unsupported", 90, lambda e: _mechanism(e) and not e.has(S.AUTH_ABSENT)),
    Rule("login.auth_mechanism_unsupported", 74, _mechanism),
    Rule("login.auth_mechanism_unsupported", 62, _no_auth),
    Rule(
        "login.auth_not_offered",
        86,
        lambda e: _no_auth(e) and e.security is not None and not _in_clear(e) and e.code != 535,
    ),
    Rule("login.auth_not_offered", 78, _no_auth),
    Rule("login.auth_not_offered", 88, lambda e: _no_auth(e) and e.refused and "not enabled" in e.words),
    Rule("login.auth_not_offered_before_tls", 80, lambda e: _no_auth(e) and _in_clear(e)),
    Rule(
        "login.auth_not_offered_before_tls",
        86,
        lambda e: _no_auth(e) and _in_clear(e) and e.has(S.TLS_WANTED, S.AUTH_NOT_IN_CLEAR),
    ),
    Rule("login.auth_not_offered_before_tls", 84, lambda e: _no_auth(e) and _in_clear(e) and e.port != 25),
    Rule("login.auth_not_offered", 84, lambda e: _mechanism(e) and e.provider == "microsoft-365" and e.port == 25),
    Rule("login.auth_not_offered", 82, lambda e: _no_auth(e) and e.refused and e.port == 25),
    Rule("login.auth_not_offered_before_tls", 74, lambda e: _no_auth(e) and e.security is None),
    Rule("login.auth_not_offered", 60, lambda e: _mechanism(e) and e.provider == "microsoft-365"),
    Rule("login.auth_not_offered", 96, lambda e: e.live and _no_auth(e) and not _in_clear(e)),
    Rule("login.auth_not_offered_before_tls", 96, lambda e: e.live and _no_auth(e) and _in_clear(e)),
    Rule(
        "login.channel_not_protected",
        95,
        lambda e: e.live and e.at(Stage.AUTH) and not e.refused and e.has(S.AUTH_NOT_IN_CLEAR),
    ),
    Rule("login.auth_not_offered_before_tls", 92, lambda e: e.code == 538 or e.status("7.11")),
)
