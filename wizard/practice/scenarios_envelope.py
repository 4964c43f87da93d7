"""Situations after the sign-in: sender, recipient, delays, and the message itself."""

from __future__ import annotations

from wizard.practice.mail_behaviour import MailBehaviour, ReplyTo
from wizard.practice.scenario import Scenario


def _replies(moment: ReplyTo, reply: str) -> MailBehaviour:
    return MailBehaviour(replies={moment: reply})


ENVELOPE_SCENARIOS: tuple[Scenario, ...] = (
    Scenario(
        id="from_domain_unverified",
        title="Sender domain not verified",
        summary="The provider wants the domain of the sender verified in the account first.",
        true_cause="sender.from_domain_unverified",
        behaviour=_replies(
            ReplyTo.MAIL, "550 5.7.1 The domain northwind.example is not verified. Verify it in your account first."
        ),
    ),
    Scenario(
        id="quota_exceeded",
        title="Sending limit used up",
        summary="The account has sent as much as it may today.",
        true_cause="account.quota_exceeded",
        behaviour=_replies(ReplyTo.MAIL, "550 5.4.5 Daily user sending limit exceeded."),
    ),
    Scenario(
        id="temporary_failure",
        title="Temporary trouble at the server",
        summary="The server has a passing problem of its own and takes nothing at the moment.",
        true_cause="server.temporary_failure",
        behaviour=_replies(ReplyTo.MAIL, "451 4.3.0 Temporary local problem, please try again later"),
    ),
    Scenario(
        id="recipient_refused",
        title="Recipient refused",
        summary="The server does not know the mailbox that the test message would go to.",
        true_cause="recipient.recipient_unavailable",
        behaviour=_replies(
            ReplyTo.RCPT, "550 5.1.1 <{recipient}>: Recipient address rejected: User unknown in local recipient table"
        ),
    ),
    Scenario(
        id="greylisted",
        title="Greylisted",
        summary="The server puts off the first message of an unknown sender on purpose.",
        true_cause="server.greylisted",
        behaviour=_replies(
            ReplyTo.RCPT, "450 4.2.0 <{recipient}>: Recipient address rejected: Greylisted, try again in 300 seconds"
        ),
    ),
    Scenario(
        id="message_refused",
        title="Message refused by a rule",
        summary="The server takes sender and recipient, and refuses the message for its content.",
        true_cause="message.message_rejected_policy",
        send_test_message=True,
        behaviour=_replies(ReplyTo.MESSAGE, "550 5.7.1 Message rejected due to content restrictions"),
    ),
)
