"""Which causes a telling sign speaks for: a verdict that leaves such a sign unexplained is never sure."""

from __future__ import annotations

from wizard.diagnosis.evidence import Evidence
from wizard.diagnosis.sign import Sign

S = Sign

_SIGN_IN_REFUSED = frozenset(
    {
        "login.wrong_password",
        "login.wrong_username_format",
        "login.wrong_credential_type",
        "login.credential_encoding",
        "login.app_password_required",
        "login.oauth_required",
        "login.oauth_token_invalid",
        "login.web_login_required",
        "login.account_locked",
        "login.too_many_logins",
        "login.temporary_auth_failure",
        "login.password_change_required",
        "login.auth_mechanism_unsupported",
        "login.auth_not_offered_before_tls",
        "login.auth_required",
        "account.account_disabled",
        "account.smtp_access_not_enabled",
        "account.smtp_auth_disabled_mailbox",
        "account.smtp_auth_disabled_tenant",
        "account.security_policy_block",
        "account.ip_not_allowed",
        "account.quota_exceeded",
        "settings.wrong_region_endpoint",
        "network.smtp_redirected",
        "server.rate_limited",
    }
)
_PACE = frozenset({"account.quota_exceeded", "server.rate_limited", "login.too_many_logins", "login.account_locked"})
_ADDRESS = frozenset({"sender.sender_address_invalid", "recipient.recipient_address_invalid", "server.helo_rejected"})
_SPECIAL_POLICY = frozenset(
    {
        "message.message_malformed",
        "message.message_too_large",
        "account.account_disabled",
        "sender.from_domain_unverified",
        "recipient.recipient_unavailable",
    }
)
_POLICY = frozenset({"message.message_rejected_policy", "server.ip_blocklisted", "sender.dmarc_spf_fail"})

TOLD_BY: dict[Sign, frozenset[str]] = {
    S.AUTH_FAILED: _SIGN_IN_REFUSED
    | {"recipient.recipient_unavailable", "recipient.relay_denied", "sender.dmarc_spf_fail", "server.ip_blocklisted"},
    S.AUTH_WANTED: frozenset(
        {"login.auth_required", "login.auth_not_offered_before_tls", "settings.starttls_required"}
    )
    | {"login.app_password_required", "recipient.relay_denied", "login.web_login_required", "sender.dmarc_spf_fail"},
    S.AUTH_ABSENT: frozenset({"login.auth_not_offered", "login.auth_not_offered_before_tls", "login.oauth_required"}),
    S.MECHANISM: frozenset({"login.auth_mechanism_unsupported", "login.oauth_required", "login.auth_not_offered"})
    | {"login.auth_not_offered_before_tls"},
    S.TLS_WANTED: frozenset({"settings.starttls_required", "login.auth_not_offered_before_tls"}),
    S.STARTTLS_ABSENT: frozenset({"settings.starttls_not_offered", "tls.tls_intercepted"})
    | {"network.smtp_inspection_device"},
    S.DISABLED: frozenset({"account.account_disabled", "login.account_locked", "recipient.recipient_unavailable"})
    | {"account.smtp_auth_disabled_mailbox", "account.smtp_auth_disabled_tenant", "account.smtp_access_not_enabled"}
    | {"login.oauth_token_invalid", "login.oauth_required", "account.security_policy_block", "server.ip_blocklisted"}
    | {"sender.dmarc_spf_fail"},
    S.NOT_ACTIVE: frozenset(
        {"account.account_disabled", "account.account_sandboxed", "recipient.recipient_unavailable"}
    ),
    S.LOCKED: frozenset({"login.account_locked", "login.too_many_logins", "account.security_policy_block"})
    | {"server.ip_blocklisted", "account.account_disabled"},
    S.LOGINS: frozenset({"login.account_locked", "login.too_many_logins", "login.app_password_required"}),
    S.TOKEN: frozenset({"login.oauth_token_invalid", "login.oauth_required", "login.auth_mechanism_unsupported"})
    | {"login.wrong_credential_type"},
    S.API_KEY: frozenset({"login.wrong_credential_type", "login.oauth_token_invalid", "account.account_disabled"})
    | {"sender.sender_not_allowed", "account.ip_not_allowed", "login.app_password_required"},
    S.IP_LIST: frozenset({"account.ip_not_allowed", "server.ip_blocklisted", "recipient.relay_denied"})
    | {"sender.dmarc_spf_fail"},
    S.SANDBOX: frozenset({"account.account_sandboxed"}),
    S.QUOTA: _PACE
    | {"recipient.too_many_recipients", "message.message_too_large", "recipient.recipient_unavailable"}
    | {"account.account_disabled", "account.account_sandboxed", "server.temporary_failure"},
    S.TOO_FAST: _PACE | {"server.greylisted", "recipient.recipient_unavailable"},
    S.GREYLIST: frozenset({"server.greylisted"}),
    S.SENDER_WORD: frozenset(
        {
            "sender.sender_not_allowed",
            "sender.sender_address_invalid",
            "sender.from_domain_unverified",
            "sender.dmarc_spf_fail",
            "sender.smtputf8_unsupported",
            "login.auth_required",
            "account.account_disabled",
            "account.quota_exceeded",
            "message.message_malformed",
            "server.rate_limited",
            "server.helo_rejected",
            "server.reverse_dns_required",
            "server.greylisted",
            "recipient.recipient_unavailable",
        }
    )
    | _POLICY,
    S.NOT_OWNED: frozenset({"sender.sender_not_allowed", "sender.from_domain_unverified", "recipient.relay_denied"})
    | {"account.ip_not_allowed", "sender.dmarc_spf_fail", "login.auth_required"},
    S.UNVERIFIED: frozenset(
        {"sender.from_domain_unverified", "account.account_sandboxed", "login.web_login_required"}
    )
    | {"settings.wrong_region_endpoint"},
    S.ADDRESS_FORM: _ADDRESS
    | {"message.message_malformed", "recipient.recipient_unavailable", "sender.from_domain_unverified"}
    | {"server.ip_blocklisted", "server.reverse_dns_required", "sender.smtputf8_unsupported"}
    | {"account.account_disabled"},
    S.NULL_SENDER: frozenset({"sender.sender_address_invalid", "message.message_malformed"}),
    S.DOMAIN_MISSING: _ADDRESS
    | {"server.reverse_dns_required"}
    | {"sender.from_domain_unverified", "recipient.recipient_unavailable"},
    S.ALIGNMENT: frozenset({"sender.dmarc_spf_fail"}),
    S.UTF8: frozenset({"sender.smtputf8_unsupported", "message.message_malformed"}),
    S.TOO_MANY_RECIPIENTS: frozenset(
        {"recipient.too_many_recipients", "server.rate_limited", "account.quota_exceeded"}
    ),
    S.MAILBOX_FULL: frozenset({"recipient.recipient_unavailable", "account.quota_exceeded"}),
    S.SUPPRESSED: frozenset({"recipient.recipient_unavailable"}),
    S.RELAY: frozenset({"recipient.relay_denied", "login.auth_required", "account.ip_not_allowed"})
    | {"sender.sender_not_allowed", "account.quota_exceeded", "server.rate_limited"},
    S.TOO_LARGE: frozenset({"message.message_too_large"}),
    S.CONTENT: _POLICY | _SPECIAL_POLICY | {"server.rate_limited", "server.reverse_dns_required"},
    S.REPUTATION: _POLICY | {"server.rate_limited"},
    S.HELO_REFUSED: frozenset({"server.helo_rejected"}),
    S.BLOCKLIST: _POLICY
    | {"server.reverse_dns_required"}
    | {"account.ip_not_allowed", "server.rate_limited", "login.account_locked"},
    S.REVERSE_DNS: frozenset({"server.reverse_dns_required"}),
    S.STORAGE: frozenset({"server.temporary_failure", "recipient.recipient_unavailable"}),
    S.PROXY_OR_VPN: frozenset({"network.proxy_or_vpn_interference"}),
    S.LOCAL_SOFTWARE: frozenset({"network.local_software_block", "tls.tls_intercepted"}),
    S.WEB_LOGIN: frozenset({"login.web_login_required"}),
    S.PASSWORD_OLD: frozenset({"login.password_change_required"}),
    S.BASIC_OFF: frozenset({"login.oauth_required", "account.security_policy_block"}),
}


def leaves_unexplained(cause: str, evidence: Evidence) -> bool:
    """Tell whether the evidence shows a telling sign that speaks for other causes only.

    They count only where a mail server spoke: what a program says about a certificate may use the same words, and
    so may a server for files.
    """
    if evidence.live and (not evidence.words or evidence.has(S.OTHER_SERVICE)):
        return False
    if cause.partition(".")[0] in ("tls", "network") and not evidence.refused:
        return False
    return any(cause not in TOLD_BY[sign] for sign in evidence.signs if sign in TOLD_BY)
