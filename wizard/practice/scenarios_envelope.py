"""Situations after the sign-in: sender, recipient, delays, and the message itself."""

from __future__ import annotations

from wizard.practice.mail_behaviour import Account, MailBehaviour, ReplyTo
from wizard.practice.scenario import PRACTICE_ADDRESS, PRACTICE_DOMAIN, PRACTICE_PASSWORD, Scenario
from wizard.words.translation import QT_TRANSLATE_NOOP


def _replies(moment: ReplyTo, reply: str) -> MailBehaviour:
    return MailBehaviour(replies={moment: reply})


ENVELOPE_SCENARIOS: tuple[Scenario, ...] = (
    Scenario(
        id="from_domain_unverified",
        english_title=QT_TRANSLATE_NOOP("practice", "Sender domain not verified"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The provider wants the domain of the sender verified in the account first."
        ),
        true_cause="sender.from_domain_unverified",
        behaviour=_replies(
            ReplyTo.MAIL, "550 5.7.1 The domain northwind.example is not verified. Verify it in your account first."
        ),
    ),
    Scenario(
        id="quota_exceeded",
        english_title=QT_TRANSLATE_NOOP("practice", "Sending limit used up"),
        english_summary=QT_TRANSLATE_NOOP("practice", "The account has sent as much as it may today."),
        true_cause="account.quota_exceeded",
        behaviour=_replies(ReplyTo.MAIL, "550 5.4.5 Daily user sending limit exceeded."),
    ),
    Scenario(
        id="temporary_failure",
        english_title=QT_TRANSLATE_NOOP("practice", "Temporary trouble at the server"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The server has a passing problem of its own and takes nothing at the moment."
        ),
        true_cause="server.temporary_failure",
        behaviour=_replies(ReplyTo.MAIL, "451 4.3.0 Temporary local problem, please try again later"),
    ),
    Scenario(
        id="recipient_refused",
        english_title=QT_TRANSLATE_NOOP("practice", "Recipient refused"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The server does not know the mailbox that the test message would go to."
        ),
        true_cause="recipient.recipient_unavailable",
        behaviour=_replies(
            ReplyTo.RCPT, "550 5.1.1 <{recipient}>: Recipient address rejected: User unknown in local recipient table"
        ),
    ),
    Scenario(
        id="greylisted",
        english_title=QT_TRANSLATE_NOOP("practice", "Greylisted"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The server puts off the first message of an unknown sender on purpose."
        ),
        true_cause="server.greylisted",
        behaviour=_replies(
            ReplyTo.RCPT, "450 4.2.0 <{recipient}>: Recipient address rejected: Greylisted, try again in 300 seconds"
        ),
    ),
    Scenario(
        id="message_refused",
        english_title=QT_TRANSLATE_NOOP("practice", "Message refused by a rule"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The server takes sender and recipient, and refuses the message for its content."
        ),
        true_cause="message.message_rejected_policy",
        send_test_message=True,
        behaviour=_replies(ReplyTo.MESSAGE, "550 5.7.1 Message rejected due to content restrictions"),
    ),
    Scenario(
        id="no_relay",
        english_title=QT_TRANSLATE_NOOP("practice", "No right to send to others"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The account signs in, but the server sends nothing beyond its own domain for it."
        ),
        true_cause="recipient.relay_denied",
        behaviour=_replies(ReplyTo.RCPT, "554 5.7.1 <{recipient}>: Relay access denied"),
    ),
    Scenario(
        id="sandbox",
        english_title=QT_TRANSLATE_NOOP("practice", "An account on trial"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The sending service lets a trial account send to verified recipients only."
        ),
        true_cause="account.account_sandboxed",
        send_test_message=True,
        behaviour=_replies(
            ReplyTo.MESSAGE,
            "554 5.7.1 Trial accounts may send to verified recipients only. Upgrade to send to other recipients.",
        ),
    ),
    Scenario(
        id="sender_refused",
        english_title=QT_TRANSLATE_NOOP("practice", "Sender refused"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The account signs in and may not use the address that stands in From."
        ),
        true_cause="sender.sender_not_allowed",
        behaviour=_replies(
            ReplyTo.MAIL, "553 5.7.1 <referrals@northwind.example>: Sender address rejected: not owned by user"
        ),
    ),
    Scenario(
        id="sender_domain_missing",
        english_title=QT_TRANSLATE_NOOP("practice", "Sender domain does not exist"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The server looks up the domain of the sender and finds nothing."
        ),
        true_cause="sender.sender_address_invalid",
        behaviour=_replies(
            ReplyTo.MAIL, "450 4.1.8 <referrals@northwind.example>: Sender address rejected: Domain not found"
        ),
    ),
    Scenario(
        id="recipient_full",
        english_title=QT_TRANSLATE_NOOP("practice", "Mailbox full"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The mailbox that the test message goes to takes nothing more."
        ),
        true_cause="recipient.recipient_unavailable",
        behaviour=_replies(ReplyTo.RCPT, "452 4.2.2 <{recipient}>: Mailbox is full"),
    ),
    Scenario(
        id="alignment_failed",
        english_title=QT_TRANSLATE_NOOP("practice", "DMARC refuses the sender"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The server checks SPF, DKIM and DMARC of the sender's domain, and they do not pass."
        ),
        true_cause="sender.dmarc_spf_fail",
        sure=False,
        send_test_message=True,
        behaviour=_replies(
            ReplyTo.MESSAGE,
            "550 5.7.26 Unauthenticated email from northwind.example is not accepted due to its DMARC policy.",
        ),
    ),
    Scenario(
        id="message_too_large",
        english_title=QT_TRANSLATE_NOOP("practice", "Message too large"),
        english_summary=QT_TRANSLATE_NOOP("practice", "The server takes no message of this size."),
        true_cause="message.message_too_large",
        send_test_message=True,
        behaviour=_replies(ReplyTo.MESSAGE, "552 5.3.4 Message size exceeds fixed maximum message size"),
    ),
    Scenario(
        id="name_refused",
        english_title=QT_TRANSLATE_NOOP("practice", "The name of this computer refused"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The server does not like the name that this computer gives itself in EHLO."
        ),
        true_cause="server.helo_rejected",
        behaviour=_replies(
            ReplyTo.EHLO, "504 5.5.2 <[192.0.2.4]>: Helo command rejected: need fully-qualified hostname"
        ),
    ),
    Scenario(
        id="blocklisted",
        english_title=QT_TRANSLATE_NOOP("practice", "The address of this computer is on a list"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The server refuses this computer's address because it stands on a blocklist."
        ),
        true_cause="server.ip_blocklisted",
        behaviour=_replies(
            ReplyTo.CONNECT, "554 5.7.1 Service unavailable; client host [198.51.100.7] blocked using list.example"
        ),
    ),
    Scenario(
        id="no_reverse_name",
        english_title=QT_TRANSLATE_NOOP("practice", "The address of this computer has no name"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The server wants the sending address to have a name of its own."
        ),
        true_cause="server.reverse_dns_required",
        behaviour=_replies(
            ReplyTo.RCPT, "450 4.7.25 Client host rejected: cannot find your hostname, [198.51.100.7]"
        ),
    ),
    Scenario(
        id="no_room",
        english_title=QT_TRANSLATE_NOOP("practice", "The server's disk is full"),
        english_summary=QT_TRANSLATE_NOOP("practice", "The server has no room for another message."),
        true_cause="server.temporary_failure",
        behaviour=_replies(ReplyTo.MAIL, "452 4.3.1 Insufficient system storage"),
    ),
    Scenario(
        id="international_address",
        english_title=QT_TRANSLATE_NOOP("practice", "An address with an umlaut"),
        english_summary=QT_TRANSLATE_NOOP(
            "practice", "The sender's address has a letter outside ASCII, and the server has no SMTPUTF8."
        ),
        true_cause="sender.smtputf8_unsupported",
        address=f"empfehlungen-süd@{PRACTICE_DOMAIN}",
        account=Account(PRACTICE_ADDRESS, PRACTICE_PASSWORD, (f"empfehlungen-süd@{PRACTICE_DOMAIN}",)),
        behaviour=MailBehaviour(extensions=("PIPELINING", "8BITMIME")),
    ),
)
