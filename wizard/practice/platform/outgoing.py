"""What the platform is for: its messages, through whatever sending method is active."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email import policy
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from typing import Literal

from wizard.facts.check import CheckId
from wizard.practice.platform.account import PlatformAccount
from wizard.practice.platform.config_table import active_config
from wizard.practice.platform.folder import write_whole
from wizard.practice.platform.identity import FALLBACK_SENDER, PLATFORM_NAME
from wizard.practice.platform.judging import stored_settings
from wizard.practice.platform.own_test import SENT, describe_finding, leave_turn, send_one_message, take_turn
from wizard.practice.platform.problem import Problem, Refused
from wizard.settings.mailbox import Mailbox

_TURN = "message"


@dataclass(frozen=True, slots=True)
class Sending:
    """One message of the platform: through which method, from whom, and whether it was taken."""

    method: Literal["fallback", "custom-smtp"]
    sender: str
    sent: bool
    findings: tuple[Mapping[str, object], ...] = ()


async def send_message(account: PlatformAccount, recipient: Mailbox) -> Sending | Problem:
    """Send one message as the platform does every day, through the one active method and no other.

    The platform's own sender puts it into the folder ``outbox``, as a practice platform has no server on the
    Internet. Through custom SMTP it really goes; when that fails it is not sent at all.
    """
    with account.database.transaction() as db:
        active = active_config(db)
        settings = None if active is None else stored_settings(account, db, active)
    if isinstance(settings, Problem):
        return replace(settings, refused=Refused.CONFIG_ENDED)
    if (problem := take_turn(account, _TURN)) is not None:
        return problem
    try:
        if settings is None:
            _put_into_outbox(account, recipient)
            return Sending("fallback", FALLBACK_SENDER, sent=True)
        diagnosis = await send_one_message(account, settings, recipient)
    finally:
        leave_turn(account, _TURN)
    at = account.clock()
    findings = tuple(describe_finding(finding, diagnosis.run, at) for finding in diagnosis.findings)
    sent = diagnosis.states.get(CheckId.TEST_MESSAGE) in SENT
    return Sending("custom-smtp", str(settings.sender.mailbox), sent, findings)


def _put_into_outbox(account: PlatformAccount, recipient: Mailbox) -> None:
    local_part, _, domain = FALLBACK_SENDER.partition("@")
    message = EmailMessage(policy=policy.SMTPUTF8 if recipient.needs_smtputf8 else policy.SMTP)
    message["From"] = Address(PLATFORM_NAME, local_part, domain)
    message["To"] = str(recipient)
    message["Subject"] = "A message of the practice platform"
    message["Date"] = format_datetime(datetime.fromtimestamp(account.clock(), UTC))
    message["Message-ID"] = f"<{uuid.uuid4().hex}@{domain}>"
    message["Auto-Submitted"] = "auto-generated"
    message.set_content("This message went out from the platform's own sender: no custom SMTP is active.\n")
    account.outbox.mkdir(mode=0o700, exist_ok=True)
    write_whole(account.outbox / f"{uuid.uuid4().hex}.eml", message.as_bytes())
