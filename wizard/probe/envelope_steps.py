"""The steps after the sign-in: sender, recipient, test message (RFC 5321 section 3.3)."""

from __future__ import annotations

import asyncio

from wizard.facts.dialogue import EnvelopeFact, Exchange, MessageFact
from wizard.probe.channel import Channel
from wizard.probe.exchange import exchange
from wizard.probe.test_message import TestMessage
from wizard.settings.mailbox import Mailbox
from wizard.smtp.session import SmtpSession


async def observe_mail(
    channel: Channel, session: SmtpSession, sender: Mailbox, recipient: Mailbox, limit_s: float
) -> EnvelopeFact:
    """Ask whether the server takes mail from the sender.

    An address beyond ASCII is not sent to a server without SMTPUTF8 (RFC 6531 section 3.1): then the exchange has
    neither reply nor failure.
    """
    international = sender.needs_smtputf8 or recipient.needs_smtputf8
    if international and (session.keywords is None or not session.keywords.has("SMTPUTF8")):
        return EnvelopeFact(str(sender), Exchange("MAIL", None, None, 0.0), 0.0)
    command = session.mail(str(sender), smtputf8=international)
    seen = await exchange(channel, session, command, _now() + limit_s)
    return EnvelopeFact(str(sender), seen, seen.elapsed_s)


async def observe_rcpt(channel: Channel, session: SmtpSession, recipient: Mailbox, limit_s: float) -> EnvelopeFact:
    """Ask whether the server takes mail for the recipient."""
    seen = await exchange(channel, session, session.rcpt(str(recipient)), _now() + limit_s)
    return EnvelopeFact(str(recipient), seen, seen.elapsed_s)


async def observe_message(
    channel: Channel, session: SmtpSession, message: TestMessage, recipient: Mailbox, limit_s: float
) -> MessageFact:
    """Send the test message; the exchange is that of the message, or of DATA when the server refused it."""
    began = _now()
    seen = await exchange(channel, session, session.data(), began + limit_s)
    handed_over = seen.reply is not None and seen.reply.positive_intermediate
    if handed_over:
        seen = await exchange(channel, session, session.message(message.content), began + limit_s)
    return MessageFact(message.message_id, str(recipient), len(message.content), seen, _now() - began, handed_over)


def _now() -> float:
    return asyncio.get_running_loop().time()
