"""Settings in the words and the order of a platform's own form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from wizard.catalogue.platform_records import Platform, PlatformFormPart, Words
from wizard.settings.submission_settings import SettingsSummary
from wizard.settings.transport_security import TransportSecurity

FieldValue = Literal["host", "port", "security", "username", "password", "from_name", "from_address"]


@dataclass(frozen=True, slots=True)
class FormEntry:
    """One field of the platform's form and what to type into it.

    ``field`` says what it is about. ``value`` is None for the password, which no record holds, and for a security
    that the platform's form cannot express.
    """

    part: PlatformFormPart
    label: str
    field: FieldValue
    value: str | None
    note: Words | None = None


def security_word(platform: Platform, security: TransportSecurity, port: int) -> str | None:
    """Give the platform's word for a security on a port; None when its form cannot express that."""
    if platform.ports and port not in platform.ports:
        return None
    fitting = (
        word.word
        for word in platform.security_words
        if word.security == security.value and (not word.ports or port in word.ports)
    )
    return next(fitting, None)


def form_entries(platform: Platform, summary: SettingsSummary) -> tuple[FormEntry, ...]:
    """Give every field of the platform's form in its order, with its value; host and domain as A-labels.

    Settings without sign-in leave the fields for user name and password out.
    """
    values: dict[FieldValue, str | None] = {
        "host": summary.endpoint.host.ascii,
        "port": str(summary.endpoint.port),
        "security": security_word(platform, summary.security, summary.endpoint.port),
        "username": summary.username,
        "password": None,
        "from_name": summary.sender.name,
        "from_address": str(summary.sender.mailbox),
    }
    left_out = () if summary.username is not None else ("username", "password")
    return tuple(
        FormEntry(part, field.label, field.value, values[field.value], field.note)
        for part in platform.form
        for field in part.fields
        if field.value not in left_out
    )
