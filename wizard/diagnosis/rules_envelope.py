"""Rules about sender, recipient and message."""

from __future__ import annotations

import re

from wizard.diagnosis.evidence import Evidence
from wizard.diagnosis.provider_names import SENDING_SERVICES
from wizard.diagnosis.rule import Rule
from wizard.diagnosis.rules_account import OF_SENDING, sending_quota
from wizard.diagnosis.sign import Sign
from wizard.diagnosis.stage import Stage

S = Sign
_MAILBOXES = frozenset(
    {"yahoo", "aol", "gmail", "outlook-com", "gmx", "web-de", "icloud", "qq", "netease", "mail-ru"}
)
_NO_MAILBOX = (S.USER_UNKNOWN, S.MAILBOX_FULL, S.MAILBOX_GONE, S.SUPPRESSED)
_FIELD = re.compile(r"\((?:to|cc|bcc)\)")
_CLIENT = (S.BLOCKLIST, S.REVERSE_DNS, S.HELO, S.GREYLIST)


def _sender(e: Evidence) -> bool:
    return e.has(S.SENDER_WORD) or e.at(Stage.MAIL)


def _not_owned(e: Evidence) -> bool:
    return (
        e.spoken
        and e.has(S.NOT_OWNED)
        and not e.has(S.AUTH_WANTED, S.IP_LIST, S.ALIGNMENT, S.QUOTA, S.UNVERIFIED, *_CLIENT)
        and not (e.at(Stage.DATA) and e.has(S.MALFORMED))
    )


def _bad_sender(e: Evidence) -> bool:
    if e.has(S.AUTH_WANTED, S.NOT_OWNED, S.UNVERIFIED, S.TOO_LARGE, S.QUOTA, S.DISABLED, *_CLIENT) or not _sender(e):
        return False
    if not e.spoken or e.code == 503 or (e.at(Stage.DATA) and e.has(S.MALFORMED)):
        return False
    return e.has(S.DOMAIN_MISSING, S.ADDRESS_FORM, S.NULL_SENDER, S.NOT_FOUND) or e.status("1.7", "1.8")


def _unknown_user(e: Evidence) -> bool:
    if e.at(Stage.AUTH, Stage.EHLO, Stage.GREETING) or e.has(S.AUTH_WANTED, S.UNVERIFIED, S.NOT_OWNED, *_CLIENT):
        return False
    if (
        not e.spoken
        or e.code == 501
        or sending_quota(e)
        or (e.has(S.QUOTA, S.TOO_FAST) and not e.has(S.MAILBOX_GONE, S.SUPPRESSED))
    ):
        return False
    if e.has(S.DISABLED) and any(word in e.words for word in OF_SENDING):
        return False
    return e.has(*_NO_MAILBOX) or e.status("1.1", "2.1", "2.2", "1.10", "1.6")


def _line(e: Evidence) -> bool:
    """Tell whether a line of the message is too long, not the message (RFC 5321 section 4.5.3.1.6)."""
    return "line" in e.words and e.has(S.TOO_LARGE, S.MALFORMED)


def _sender_rejected(e: Evidence) -> bool:
    """Tell whether the sender is refused and no reason stands beside it."""
    return "sender rejected" in e.words and not e.has(S.ALIGNMENT, S.CONTENT, S.AUTH_WANTED, *_CLIENT)


def _shut_out(e: Evidence) -> bool:
    return e.at(Stage.RCPT) and e.status("7.1") and "recipient address rejected: access denied" in e.words


def _unverified(e: Evidence) -> bool:
    """Tell whether something is not verified; at RCPT with X.1.1 it is the recipient (RFC 3463 section 3.2)."""
    of_the_recipient = e.at(Stage.RCPT) and e.status("1.1") and not e.has(S.SENDER_WORD)
    return e.spoken and e.has(S.UNVERIFIED) and not of_the_recipient


def _relay(e: Evidence) -> bool:
    return (
        e.spoken
        and e.has(S.RELAY)
        and not e.has(S.AUTH_WANTED, S.QUOTA)
        and (not e.has(*_CLIENT) or "relaying denied. ip name" in e.words)
        and not (e.has(S.NOT_OWNED) and e.has(S.SENDER_WORD))
        and ("mail from" not in e.words or "relaying denied" in e.words)
    )


SENDER_RULES: tuple[Rule, ...] = (
    Rule("sender.sender_not_allowed", 90, lambda e: _not_owned(e) and _sender(e) and not e.has(S.UNVERIFIED)),
    Rule("sender.sender_not_allowed", 76, _not_owned),
    Rule(
        "sender.sender_not_allowed",
        93,
        lambda e: (
            e.status("7.60") or (e.at(Stage.MAIL, Stage.DATA) and e.code == 551 and not e.has(S.MALFORMED, S.CONTENT))
        ),
    ),
    Rule("sender.sender_not_allowed", 50, lambda e: e.at(Stage.MAIL) and e.permanent),
    Rule(
        "sender.from_domain_unverified",
        90,
        lambda e: (
            _unverified(e)
            and e.provider != "ses"
            and not e.has(S.AUTH_FAILED, S.AUTH_WANTED, S.IP_LIST, S.NOT_OWNED, S.RELAY)
        ),
    ),
    Rule("sender.sender_not_allowed", 80, lambda e: e.spoken and e.has_all(S.UNVERIFIED, S.NOT_OWNED)),
    Rule(
        "sender.from_domain_unverified",
        91,
        lambda e: e.spoken and e.has_all(S.UNVERIFIED, S.SENDER_WORD) and e.provider in SENDING_SERVICES - {"ses"},
    ),
    Rule("sender.from_domain_unverified", 84, lambda e: _unverified(e) and not e.has(S.RELAY)),
    Rule("settings.wrong_region_endpoint", 85, lambda e: e.provider == "mailgun" and "domain not found" in e.words),
    # A mailbox service knows addresses of the account; only a sending service has domains to verify.
    Rule(
        "sender.sender_not_allowed",
        92,
        lambda e: e.at(Stage.MAIL) and e.has(S.UNVERIFIED) and e.provider in _MAILBOXES,
    ),
    Rule("account.account_sandboxed", 74, lambda e: e.has(S.UNVERIFIED) and e.provider == "ses"),
    Rule("settings.wrong_region_endpoint", 70, lambda e: e.has(S.UNVERIFIED) and e.provider == "ses"),
    Rule("sender.sender_address_invalid", 90, lambda e: _bad_sender(e) and "unknown sender" not in e.words),
    Rule("sender.sender_address_invalid", 80, _bad_sender),
    Rule("sender.sender_not_allowed", 81, lambda e: _bad_sender(e) and "unknown sender" in e.words),
    Rule(
        "sender.sender_address_invalid",
        76,
        lambda e: e.at(Stage.MAIL) and e.code in (501, 553) and not e.has(S.NOT_OWNED),
    ),
    Rule("sender.sender_address_invalid", 58, lambda e: e.at(Stage.MAIL) and e.permanent),
    Rule(
        "sender.sender_address_invalid",
        92,
        lambda e: e.spoken and e.has(S.NULL_SENDER) and not e.has(S.NOT_OWNED, S.MALFORMED),
    ),
    Rule(
        "sender.sender_address_invalid", 86, lambda e: e.at(Stage.MAIL) and e.has(S.SYNTAX) and e.code in (501, 555)
    ),
    Rule("sender.sender_address_invalid", 80, lambda e: e.at(Stage.RCPT) and _sender_rejected(e)),
    Rule("sender.sender_not_allowed", 78, lambda e: e.at(Stage.RCPT) and _sender_rejected(e)),
    Rule("sender.dmarc_spf_fail", 91, lambda e: e.spoken and e.has(S.ALIGNMENT)),
    # Yahoo and its family answer so when SPF, DKIM and DMARC do not fit together.
    Rule(
        "sender.dmarc_spf_fail", 90, lambda e: e.provider in ("yahoo", "aol") and e.at(Stage.DATA) and e.status("7.9")
    ),
    Rule("sender.smtputf8_unsupported", 93, lambda e: e.has(S.UTF8) and not e.has(S.MALFORMED)),
    Rule("sender.smtputf8_unsupported", 78, lambda e: e.has(S.UTF8)),
    Rule(
        "sender.smtputf8_unsupported",
        88,
        lambda e: e.has(S.UTF8_ADDRESS) and e.has(S.SYNTAX, S.ADDRESS_FORM, S.BAD_ENCODING) and not e.transient,
    ),
    Rule("sender.smtputf8_unsupported", 80, lambda e: e.has(S.BAD_ENCODING) and e.at(Stage.MAIL, Stage.RCPT)),
)

RECIPIENT_RULES: tuple[Rule, ...] = (
    Rule(
        "recipient.recipient_unavailable",
        89,
        lambda e: (
            _unknown_user(e)
            and not (e.has(S.SENDER_WORD) or e.at(Stage.MAIL))
            and (e.has(*_NO_MAILBOX) or not e.at(Stage.DATA))
        ),
    ),
    Rule("recipient.recipient_unavailable", 70, _unknown_user),
    # Exchange: who may write to this recipient, or how large, is restricted.
    Rule("recipient.recipient_unavailable", 99, lambda e: "resolver.rst" in e.words and not e.has(S.TOO_LARGE)),
    Rule(
        "recipient.recipient_unavailable",
        88,
        lambda e: e.at(Stage.RCPT) and e.has(S.MAILBOX_FULL) and not e.has(S.TOO_FAST) and not sending_quota(e),
    ),
    Rule("sender.sender_not_allowed", 79, lambda e: e.at(Stage.MAIL) and _unknown_user(e)),
    Rule("sender.sender_address_invalid", 77, lambda e: e.at(Stage.MAIL) and _unknown_user(e)),
    Rule(
        "recipient.recipient_unavailable",
        91,
        lambda e: (e.status("2.2") or e.code == 422) and not sending_quota(e) and not e.at(Stage.MAIL, Stage.AUTH),
    ),
    Rule(
        "recipient.recipient_address_invalid",
        86,
        lambda e: e.at(Stage.RCPT) and e.has(S.SYNTAX) and e.code in (501, 555) and not e.has(S.UTF8_ADDRESS),
    ),
    Rule("recipient.recipient_unavailable", 55, lambda e: e.at(Stage.RCPT) and (e.permanent or e.code == 450)),
    Rule(
        "recipient.recipient_address_invalid",
        88,
        lambda e: e.at(Stage.RCPT) and e.has(S.ADDRESS_FORM) and not e.has(S.SENDER_WORD, S.RELAY),
    ),
    Rule(
        "recipient.recipient_address_invalid",
        88,
        lambda e: e.at(Stage.RCPT) and e.has(S.DOMAIN_MISSING) and not e.has(S.SENDER_WORD, *_CLIENT),
    ),
    # PHPMailer names the field in brackets.
    Rule(
        "recipient.recipient_address_invalid",
        107,
        lambda e: e.has(S.ADDRESS_FORM) and _FIELD.search(e.words) is not None,
    ),
    Rule(
        "recipient.recipient_address_invalid",
        90,
        lambda e: e.status("1.2", "1.3") and not e.has(S.SENDER_WORD, S.RELAY, S.USER_UNKNOWN),
    ),
    Rule("recipient.recipient_address_invalid", 92, lambda e: e.status("1.2") and e.has(S.DOMAIN_MISSING)),
    Rule("recipient.recipient_address_invalid", 76, lambda e: e.status("1.2", "1.3") and not e.has(S.SENDER_WORD)),
    Rule(
        "recipient.recipient_address_invalid",
        72,
        lambda e: e.at(Stage.RCPT) and e.code in (501, 553) and not e.has(S.RELAY),
    ),
    Rule(
        "recipient.too_many_recipients",
        92,
        lambda e: (
            e.spoken
            and (e.has(S.TOO_MANY_RECIPIENTS) or (e.status("5.3") and e.at(Stage.RCPT)))
            and not e.has(S.PERIOD_LONG, S.PERIOD_SHORT)
            and not any(word in e.words for word in ("thread", "upgrade", " plan", "recipients from"))
        ),
    ),
    Rule(
        "recipient.too_many_recipients",
        78,
        lambda e: e.spoken and e.has(S.TOO_MANY_RECIPIENTS) and "thread" not in e.words,
    ),
    Rule("recipient.relay_denied", 81, lambda e: _relay(e) and not e.signed_in),
    Rule(
        "recipient.relay_denied",
        84,
        lambda e: _relay(e) and not e.live and "relay" not in e.words and "rcpthosts" not in e.words,
    ),
    Rule(
        "recipient.relay_denied",
        84,
        lambda e: _relay(e) and not e.live and e.provider in ("postfix", "exim", "exchange", "microsoft-365"),
    ),
    Rule("recipient.relay_denied", 94, lambda e: _relay(e) and e.signed_in is True),
    # What Postfix says when no restriction let the client pass.
    Rule("login.auth_required", 72, _shut_out),
    Rule("recipient.relay_denied", 71, _shut_out),
    Rule("login.auth_required", 82, lambda e: _relay(e) and e.signed_in is None),
    Rule("login.auth_required", 94, lambda e: _relay(e) and e.signed_in is False),
)

MESSAGE_RULES: tuple[Rule, ...] = (
    Rule(
        "message.message_too_large",
        92,
        lambda e: (
            e.has(S.TOO_LARGE) and (e.refused or e.at(Stage.DATA, Stage.MAIL)) and not e.has(S.QUOTA) and not _line(e)
        ),
    ),
    Rule("message.message_too_large", 90, lambda e: e.status("3.4", "2.3")),
    Rule("message.message_too_large", 72, lambda e: e.has(S.TOO_LARGE) and not _line(e)),
    Rule("message.message_too_large", 72, lambda e: e.code == 552 and not e.has(S.CONTENT, S.LOCAL_POLICY)),
    Rule("message.message_malformed", 89, lambda e: e.refused and e.at(Stage.DATA) and _line(e)),
    Rule(
        "message.message_malformed",
        88,
        lambda e: (
            e.spoken
            and e.has(S.MALFORMED)
            and e.code not in (500, 503)
            and not e.at(Stage.AUTH, Stage.MAIL, Stage.RCPT, Stage.EHLO)
        ),
    ),
    Rule(
        "message.message_malformed",
        90,
        lambda e: e.refused and e.at(Stage.DATA) and e.has(S.MALFORMED) and "header" in e.words,
    ),
    Rule("message.message_malformed", 84, lambda e: e.has(S.BAD_ENCODING) and e.at(Stage.DATA)),
    Rule("message.message_malformed", 70, lambda e: e.has(S.MALFORMED) and e.refused),
    Rule("message.message_malformed", 70, lambda e: e.has(S.BAD_ENCODING)),
    Rule(
        "message.message_rejected_policy",
        88,
        lambda e: e.at(Stage.DATA) and e.permanent and e.has(S.CONTENT, S.REPUTATION) and not e.has(S.UNVERIFIED),
    ),
    Rule(
        "message.message_rejected_policy",
        84,
        lambda e: e.permanent and e.has(S.CONTENT) and not e.has(S.UNVERIFIED, S.RELAY),
    ),
    Rule("message.message_rejected_policy", 84, lambda e: e.at(Stage.MAIL) and e.permanent and e.has(S.REPUTATION)),
    Rule("message.message_rejected_policy", 84, lambda e: e.at(Stage.DATA) and e.permanent and e.has(S.LOCAL_POLICY)),
    Rule("message.message_rejected_policy", 70, lambda e: e.permanent and e.has(S.LOCAL_POLICY)),
    Rule("message.message_rejected_policy", 55, lambda e: e.at(Stage.DATA) and e.permanent),
    # A list that the organisation keeps itself in Exchange Online.
    Rule("message.message_rejected_policy", 90, lambda e: e.refused and "tenant allow" in e.words),
)
