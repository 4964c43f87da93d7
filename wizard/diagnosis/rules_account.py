"""Rules about the account: sign-in missing, disabled, on trial, bound to addresses, used up."""

from __future__ import annotations

from wizard.diagnosis.evidence import Evidence
from wizard.diagnosis.rule import Rule
from wizard.diagnosis.sign import Sign
from wizard.diagnosis.stage import Stage

S = Sign
OF_SENDING = ("sending", "send limit", "outgoing", "outbound", "relay", "submission")
_AFTER_AUTH = (Stage.MAIL, Stage.RCPT, Stage.DATA)


def _auth_wanted(e: Evidence) -> bool:
    """Tell whether the server wants a sign-in that did not take place; wanting encryption first is another thing."""
    if e.has(S.TLS_WANTED, S.AUTH_NOT_IN_CLEAR, S.ALIGNMENT, S.AUTH_ABSENT, S.APP_PASSWORD) or e.signed_in:
        return False
    if e.has_all(S.NOT_OWNED, S.SENDER_WORD) and any(word in e.words for word in ("match", "equal", "same")):
        return False
    if e.code in (534, 535) and e.stage in (None, Stage.AUTH):
        return False
    return e.has(S.AUTH_WANTED) or (e.code == 530 and not e.has(S.API_KEY))


def _may_want(e: Evidence) -> bool:
    """Tell whether the words or the stage are such that a sign-in can be wanted; 530 alone at EHLO proves nothing."""
    return e.has(S.AUTH_WANTED) or e.stage in (None, Stage.OTHER, *_AFTER_AUTH)


def sending_quota(e: Evidence) -> bool:
    """Tell whether a quota is one of sending, not the room in a mailbox."""
    return e.has(S.QUOTA) and (e.has(S.PERIOD_LONG) or any(word in e.words for word in OF_SENDING))


def _quota(e: Evidence) -> bool:
    return (
        e.spoken
        and e.has(S.QUOTA)
        and not e.has(S.TOO_LARGE, S.CONNECTIONS)
        and (not e.has(S.MAILBOX_FULL) or sending_quota(e) or e.at(Stage.MAIL, Stage.AUTH))
    )


def _of_the_recipient(e: Evidence) -> bool:
    """Tell whether a disabled account is the recipient's: RCPT was refused, and nobody is addressed as "you"."""
    if not e.at(Stage.RCPT) or e.code in (525, 530, 535):
        return False
    return not any(word in e.words for word in ("your", "sender", *OF_SENDING))


def _disabled(e: Evidence) -> bool:
    return e.has(S.DISABLED, S.NOT_ACTIVE) and not e.has(
        S.TENANT_OFF, S.MAILBOX_OFF, S.POLICY, S.BASIC_OFF, S.BLOCKLIST, S.LOGINS, S.ACCESS_OFF
    )


ACCOUNT_RULES: tuple[Rule, ...] = (
    Rule(
        "login.auth_required",
        89,
        lambda e: _auth_wanted(e) and not e.has(S.RELAY) and not e.status("7.57") and _may_want(e),
    ),
    Rule("login.auth_required", 78, _auth_wanted),
    Rule("login.auth_required", 60, lambda e: e.at(*_AFTER_AUTH) and e.code in (534, 535)),
    Rule("login.auth_required", 84, lambda e: _auth_wanted(e) and e.status("7.57")),
    Rule("account.smtp_auth_disabled_mailbox", 64, lambda e: _auth_wanted(e) and e.status("7.57")),
    Rule("account.security_policy_block", 68, lambda e: e.status("7.57")),
    Rule("login.auth_required", 90, lambda e: _auth_wanted(e) and e.has(S.RELAY)),
    Rule("settings.starttls_required", 60, lambda e: _auth_wanted(e) and e.code == 530),
    Rule(
        "account.account_disabled",
        92,
        lambda e: (
            e.spoken and ((e.code == 525 and not e.has(S.IP_LIST)) or e.status("7.13")) and not _of_the_recipient(e)
        ),
    ),
    Rule("account.account_disabled", 90, lambda e: e.status("7.705")),
    Rule("account.account_disabled", 80, lambda e: e.status("7.708")),
    Rule("server.ip_blocklisted", 86, lambda e: e.status("7.708")),
    # Exchange Online: the sending address or certificate fits no connector of the tenant.
    Rule("account.ip_not_allowed", 88, lambda e: e.status("7.64") and "tenantattribution" in e.words),
    Rule(
        "account.account_disabled",
        92,
        lambda e: e.at(*_AFTER_AUTH) and e.permanent and _disabled(e) and "account" in e.words and e.has(S.CONTENT),
    ),
    Rule("account.account_disabled", 86, lambda e: e.at(*_AFTER_AUTH) and "unusual sending" in e.words),
    Rule(
        "account.account_disabled",
        88,
        lambda e: (
            e.spoken
            and _disabled(e)
            and not _of_the_recipient(e)
            and not e.has(S.LOCKED, S.SANDBOX, S.USER_UNKNOWN, S.IP_LIST)
            and (not e.has(S.MAILBOX_GONE) or e.at(Stage.AUTH) or any(word in e.words for word in OF_SENDING))
        ),
    ),
    Rule("recipient.recipient_unavailable", 84, lambda e: _disabled(e) and _of_the_recipient(e)),
    Rule("recipient.recipient_unavailable", 92, lambda e: e.status("7.13") and _of_the_recipient(e)),
    Rule("account.account_disabled", 76, lambda e: e.spoken and _disabled(e)),
    Rule("account.account_sandboxed", 88, lambda e: e.spoken and e.has(S.SANDBOX)),
    Rule(
        "account.ip_not_allowed",
        88,
        lambda e: e.spoken and e.has(S.IP_LIST) and not e.has(S.BLOCKLIST, S.REVERSE_DNS),
    ),
    Rule(
        "account.ip_not_allowed",
        88,
        lambda e: e.spoken and e.has_all(S.IP_LIST, S.RELAY) and not e.has(S.BLOCKLIST, S.AUTH_WANTED),
    ),
    Rule("account.ip_not_allowed", 80, lambda e: e.spoken and e.has(S.IP_LIST) and e.has(S.RELAY)),
    Rule("account.quota_exceeded", 88, lambda e: _quota(e) and e.has(S.PERIOD_LONG) and not e.has(S.PERIOD_SHORT)),
    Rule(
        "account.quota_exceeded",
        88,
        lambda e: e.spoken and e.has_all(S.TOO_MANY, S.PERIOD_LONG) and not e.has(S.LOGINS, S.CONNECTIONS, S.LOCKED),
    ),
    Rule("account.quota_exceeded", 80, lambda e: _quota(e) and not e.has(S.PERIOD_SHORT)),
    Rule("account.quota_exceeded", 74, _quota),
    Rule("account.quota_exceeded", 76, lambda e: e.spoken and e.has(S.TOO_FAST) and e.at(*_AFTER_AUTH)),
    Rule(
        "account.quota_exceeded",
        82,
        lambda e: (
            e.has_all(S.TOO_FAST, S.TOO_MANY)
            and not e.has(S.PERIOD_LONG, S.CONNECTIONS)
            and ("you are" in e.words or "account" in e.words)
        ),
    ),
)
