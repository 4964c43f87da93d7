"""The stages of a submission, as evidence and the command line name them."""

from __future__ import annotations

from enum import StrEnum

from wizard.facts.check import CheckId


class Stage(StrEnum):
    """Where in the conversation something happened; the value stands in explain's ``--stage``."""

    DNS = "dns"
    TCP = "tcp"
    GREETING = "greeting"
    EHLO = "ehlo"
    STARTTLS = "starttls"
    TLS = "tls"
    AUTH = "auth"
    MAIL = "mail"
    RCPT = "rcpt"
    DATA = "data"
    OTHER = "other"


STAGE_OF: dict[CheckId, Stage] = {
    CheckId.NAMES: Stage.DNS,
    CheckId.TCP: Stage.TCP,
    CheckId.GREETING: Stage.GREETING,
    CheckId.EHLO: Stage.EHLO,
    CheckId.STARTTLS: Stage.STARTTLS,
    CheckId.TLS: Stage.TLS,
    CheckId.EHLO_AFTER_TLS: Stage.EHLO,
    CheckId.AUTH: Stage.AUTH,
    CheckId.MAIL: Stage.MAIL,
    CheckId.RCPT: Stage.RCPT,
    CheckId.TEST_MESSAGE: Stage.DATA,
}


def parse_stage(text: str | None) -> Stage | None:
    """Turn a stage's name into the stage; None for none and for a name that is no stage."""
    try:
        return None if text is None else Stage(text.strip().lower())
    except ValueError:
        return None
