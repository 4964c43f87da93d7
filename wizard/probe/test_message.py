"""The test message: plain, correct and honest about what it is (RFC 5322, RFC 2045, RFC 3834).

Its subject and its text are in the language in use.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime
from email import policy
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime

from wizard.settings.endpoint import Endpoint
from wizard.settings.mailbox import Mailbox, Sender
from wizard.words.translation import translate


@dataclass(frozen=True, slots=True)
class TestMessage:
    """A message ready for DATA (dots not yet doubled) and its Message-ID."""

    __test__ = False  # the name is the subject's; it is no test case

    message_id: str
    content: bytes


def make_test_message(
    sender: Sender, recipient: Mailbox, endpoint: Endpoint, platform_name: str | None, now: datetime
) -> TestMessage:
    """Turn sender, recipient and server into a message; ``now`` carries its time zone."""
    message_id = f"<{uuid.uuid4().hex}@{sender.mailbox.domain.ascii}>"
    international = sender.mailbox.needs_smtputf8 or recipient.needs_smtputf8
    message = EmailMessage(policy=policy.SMTPUTF8 if international else policy.SMTP)
    message["From"] = _address(sender.mailbox, sender.name)
    message["To"] = _address(recipient)
    message["Subject"] = translate("probe", "Test message: your mail server accepts mail from this configuration")
    message["Date"] = format_datetime(now)
    message["Message-ID"] = message_id
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(_text(sender, endpoint, platform_name, now), charset="utf-8", cte="quoted-printable")
    return TestMessage(message_id, message.as_bytes())


def _address(mailbox: Mailbox, name: str = "") -> Address:
    local_part = mailbox.local_part
    if local_part.startswith('"'):
        return Address(name, addr_spec=f"{local_part}@{mailbox.domain.ascii}")
    return Address(name, local_part, mailbox.domain.ascii)


def _text(sender: Sender, endpoint: Endpoint, platform_name: str | None, now: datetime) -> str:
    what = (
        translate("probe", "this is the test message of a sending configuration for {platform}.").format(
            platform=platform_name
        )
        if platform_name
        else translate("probe", "this is the test message of a sending configuration.")
    )
    moment = now.strftime("%Y-%m-%d %H:%M:%S %z")
    lines = (
        translate("probe", "Hello,", "the first line of an e-mail"),
        "",
        what,
        translate("probe", "It arrived, so the server accepts mail with these settings:"),
        "",
        translate("probe", "Server: {server}").format(server=endpoint),
        translate("probe", "From: {name} <{address}>", "the sender of an e-mail").format(
            name=sender.name, address=sender.mailbox
        ),
        translate("probe", "Sent: {moment}", "when an e-mail was sent").format(moment=moment),
        "",
        translate("probe", "Nobody needs to answer it."),
    )
    return "\n".join(lines) + "\n"
