"""One command and its reply over a channel."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace

from wizard.facts.dialogue import ChannelFailure, ChannelFailureKind, Exchange
from wizard.probe.channel import Channel
from wizard.smtp.commands import Command
from wizard.smtp.redaction import redact_octets, redact_reply
from wizard.smtp.reply import Reply
from wizard.smtp.reply_parser import MalformedReply, ReceivedReply, ReplyDefect
from wizard.smtp.session import GREETING, SmtpSession

_TOO_LARGE = (ReplyDefect.LINE_TOO_LONG, ReplyDefect.REPLY_TOO_LARGE)


async def await_greeting(channel: Channel, session: SmtpSession, until: float) -> Exchange:
    """Wait for the server's first reply until a time of the loop's clock."""
    began = asyncio.get_running_loop().time()
    outcome = await _await_reply(channel, session, until)
    return _exchange(session, GREETING, outcome, began)


async def exchange(channel: Channel, session: SmtpSession, command: Command, until: float) -> Exchange:
    """Send one command and wait for its reply until a time of the loop's clock.

    When the channel fails and the server had refused on its own before (a 421 before it closes, RFC 5321 section 3.8,
    or any other 4yz or 5yz), that reply is the answer: it tells why.
    """
    began = asyncio.get_running_loop().time()
    outcome: Reply | ChannelFailure | None = await channel.send(command.octets, until)
    if outcome is None:
        outcome = await _await_reply(channel, session, until)
    unsolicited = session.take_unsolicited()
    if isinstance(outcome, ChannelFailure) and (farewell := _farewell(unsolicited)) is not None:
        outcome = farewell
    return _exchange(session, command.verb, outcome, began, unsolicited)


async def _await_reply(channel: Channel, session: SmtpSession, until: float) -> Reply | ChannelFailure:
    last: float | None = None
    while True:
        received = session.next_reply()
        if isinstance(received, ReceivedReply):
            return received.reply
        if isinstance(received, MalformedReply):
            too_large = received.defect in _TOO_LARGE
            kind = ChannelFailureKind.REPLY_TOO_LARGE if too_large else ChannelFailureKind.NOT_SMTP
            return ChannelFailure(kind, None, received.untrusted_bytes)
        octets = await channel.receive(until)
        now = asyncio.get_running_loop().time()
        if isinstance(octets, ChannelFailure):
            return replace(octets, untrusted_bytes=session.pending, quiet_s=None if last is None else now - last)
        last = now
        session.feed(octets)


def _farewell(unsolicited: Sequence[Reply]) -> Reply | None:
    refusals = [reply for reply in unsolicited if reply.transient_negative or reply.permanent_negative]
    return next((reply for reply in refusals if reply.code == 421), refusals[0] if refusals else None)


def _exchange(
    session: SmtpSession,
    verb: str,
    outcome: Reply | ChannelFailure,
    began: float,
    unsolicited: tuple[Reply, ...] = (),
) -> Exchange:
    elapsed_s = asyncio.get_running_loop().time() - began
    forms = session.redacted_forms
    aside = tuple(redact_reply(reply, forms) for reply in unsolicited)
    if isinstance(outcome, ChannelFailure):
        failure = replace(outcome, untrusted_bytes=redact_octets(outcome.untrusted_bytes, forms))
        return Exchange(verb, None, failure, elapsed_s, aside)
    for came, shown in zip(unsolicited, aside, strict=True):
        if came is outcome:
            return Exchange(verb, shown, None, elapsed_s, aside)
    return Exchange(verb, redact_reply(outcome, forms), None, elapsed_s, aside)
