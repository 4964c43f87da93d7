"""A reason that is named beside the words that usually stand at its stage: what is named comes first.

A rule leads by less than certainty takes where the same words have been seen with the other cause.
"""

from __future__ import annotations

import re

from wizard.diagnosis.evidence import Evidence
from wizard.diagnosis.provider_names import LARGE_PROVIDERS
from wizard.diagnosis.rule import Rule
from wizard.diagnosis.sign import Sign
from wizard.diagnosis.stage import Stage
from wizard.settings.transport_security import TransportSecurity

S = Sign
_IMPLICIT = TransportSecurity.IMPLICIT_TLS
_POLICY_SUBJECT = 7
_AFTER_AUTH = (Stage.MAIL, Stage.RCPT, Stage.DATA)
_BY_ADMIN = re.compile(
    r"administratively (?:locked|disabled|blocked|suspended|closed|deactivated)"
    r"|(?:locked|disabled|blocked|suspended|closed|deactivated) by (?:the |an |your |our )?(?:\w+ )?administrator"
)
_YOUR_ACCOUNT = re.compile(
    r"\byour (?:e-?mail |mail |smtp |user )?(?:account|mailbox) "
    r"(?:has been |is |was )(?:\w+ )?(?:locked|frozen|blocked)\b"
)
_MAIL_CHECKED = re.compile(
    r"\b(?:first|before)\b[^.]{0,30}\b(?:check|read|collect|retrieve|fetch|receive|download|pop)\b[^.]{0,20}mail"
    r"|\b(?:check|read|collect|retrieve|fetch|receive|download|pop) (?:your |for |the |new ){0,2}e?-?mail"
    r"[^.]{0,30}\b(?:first|before)\b"
    r"|(?:valid|using|via|with|through) (?:a |the |your )?(?:valid )?pop3? (?:account|log ?in|auth)"
    r"|pop3? (?:auth\w* |log ?in |session )?(?:is )?(?:required|needed|first|before)"
)
_NO_METHOD = re.compile(
    r"none of (?:the|your|my|our|these) (?:\w+ ){0,2}?(?:auth\w*|sasl|log ?in) ?(?:methods|mechanisms|types)"
    r"|sasl handlers you specified"
)
_NO_TLS = re.compile(
    r"(?:explicit (?:tls|ssl)(?:/(?:tls|ssl))?|starttls|tls/ssl|ssl/tls|tls|ssl)(?: \w+)? (?:is|are) "
    r"(?:not|n't) (?:supported|offered|available|advertised|announced) (?:by|at|on) (?:the|this|that|your) "
)
_TLS_LIST = re.compile(
    r"(?:invalid|unknown|bad) tls protocol|disabling tls support|tls (?:context|library) init\w* fail"
)
_MISMATCH = re.compile(
    r"hostname mismatch|no alternative certificate subject name matches|remotecertificatenamemismatch"
    r"|certificate (?:name )?(?:does not|doesn't) match (?:the )?(?:target )?host"
)
_NO_DECISION = re.compile(r"no (?:plugin|handler|module|rule|policy) (?:\w+ )?decided")


def _busy(e: Evidence) -> bool:
    return e.at(Stage.GREETING) and e.transient and "too busy" in e.words


def _policy_quota(e: Evidence) -> bool:
    """Tell whether a policy counts messages at RCPT; a full mailbox is no matter of policy (RFC 3463 X.2.2)."""
    by_policy = e.has(S.LOCAL_POLICY) or (e.enhanced is not None and e.enhanced.subject == _POLICY_SUBJECT)
    of_a_box = any(word in e.words for word in ("mailbox", "over quota", "disk", "storage", "inbox", "full"))
    return e.at(Stage.RCPT) and e.refused and e.has(S.QUOTA) and by_policy and not of_a_box and not e.has(S.TOO_FAST)


def _by_admin(e: Evidence) -> bool:
    of_the_sign_in = e.at(Stage.AUTH) or "account" in e.words
    other = e.has(S.TENANT_OFF, S.MAILBOX_OFF, S.BASIC_OFF, S.LOGINS, S.ACCESS_OFF)
    by_rule = e.has(S.POLICY) and (e.provider == "microsoft-365" or "policy" in e.words)
    return (
        of_the_sign_in
        and not e.at(Stage.RCPT)
        and not other
        and not by_rule
        and _BY_ADMIN.search(e.words) is not None
    )


def _unverified_recipient(e: Evidence) -> bool:
    """Tell whether Postfix asked for the recipient and got no good answer (X.1.1); the sender's is X.1.7."""
    return e.at(Stage.RCPT) and e.status("1.1") and "unverified address" in e.words and not e.has(S.SENDER_WORD)


def _not_understood(e: Evidence) -> bool:
    """Tell whether a TLS server reports that the first bytes of a client were no TLS that it knows."""
    return "get_client_hello:unknown protocol" in e.words or "get_client_hello:http request" in e.words


def _no_tls(e: Evidence) -> bool:
    return e.at(Stage.STARTTLS, Stage.EHLO) and _NO_TLS.search(e.words) is not None


PRECEDENCE_RULES: tuple[Rule, ...] = (
    Rule("server.rate_limited", 92, _busy),
    Rule("server.rate_limited", 97, lambda e: _busy(e) and e.has(S.GREYLIST)),
    Rule("account.quota_exceeded", 92, _policy_quota),
    Rule("account.account_disabled", 99, _by_admin),
    Rule(
        "account.account_disabled",
        97,
        lambda e: e.at(*_AFTER_AUTH) and e.permanent and _YOUR_ACCOUNT.search(e.words) is not None,
    ),
    Rule(
        "login.account_locked",
        84,
        lambda e: e.at(*_AFTER_AUTH) and e.permanent and _YOUR_ACCOUNT.search(e.words) is not None,
    ),
    Rule(
        "login.auth_required",
        97,
        lambda e: e.spoken and not e.signed_in and _MAIL_CHECKED.search(e.words) is not None,
    ),
    Rule(
        "login.auth_mechanism_unsupported",
        90,
        lambda e: e.at(Stage.AUTH) and not e.refused and _NO_METHOD.search(e.words) is not None,
    ),
    Rule("settings.starttls_not_offered", 90, lambda e: not e.refused and _no_tls(e)),
    # The provider's own name missing from the certificate, and nothing shows whose server answered.
    Rule(
        "tls.cert_hostname_mismatch",
        84,
        lambda e: (
            not e.live
            and e.provider in LARGE_PROVIDERS
            and e.has(S.CERT_WRONG_NAME)
            and not e.has(S.FOREIGN_SERVER)
            and _MISMATCH.search(e.words) is not None
            and not any(mark in e.words for mark in ("cn=", "dns:", "altnames", "valid for:"))
        ),
    ),
    # A server's own log: who speaks TLS from the start and is not understood speaks an old one, others speak none.
    Rule("tls.tls_version_too_old_client", 93, lambda e: _not_understood(e) and e.security is _IMPLICIT),
    Rule("settings.wrong_port_plain_on_tls", 92, _not_understood),
    Rule("tls.tls_version_too_old_client", 88, _not_understood),
    # A root that cannot be asked for its revocations says more of the reader's store than of somebody between.
    Rule(
        "tls.ca_store_missing",
        92,
        lambda e: e.has(S.CERT_SELF_SIGNED_IN_CHAIN) and "unable to get certificate crl" in e.words,
    ),
    Rule("server.server_misconfigured", 94, lambda e: _TLS_LIST.search(e.words) is not None),
    Rule("server.server_misconfigured", 88, lambda e: e.refused and _NO_DECISION.search(e.words) is not None),
    Rule("recipient.recipient_unavailable", 94, _unverified_recipient),
    Rule(
        "sender.sender_not_allowed",
        62,
        lambda e: e.at(Stage.MAIL) and e.permanent and "sender rejected" in e.words and not e.status("1.7", "1.8"),
    ),
    Rule(
        "sender.sender_address_invalid",
        92,
        lambda e: e.code is None and "sendmail_from" in e.words and "set" in e.words,
    ),
    # qmail's family names the page about lines that end with a bare LF.
    Rule("message.message_malformed", 93, lambda e: e.refused and ("barelf" in e.words or "smtplf" in e.words)),
)
