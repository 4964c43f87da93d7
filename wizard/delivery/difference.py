"""What a push changes at the platform, member by member."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from wizard.platforms.connector import CUSTOM_SMTP, PlatformState, RemoteSettings
from wizard.settings.spki_pin import SpkiPin
from wizard.settings.submission_settings import SettingsSummary

ChangedField = Literal["method", "host", "port", "security", "username", "from_name", "from_address", "tls"]


@dataclass(frozen=True, slots=True)
class SettingChange:
    """One member that differs; None: there was none, or there will be none. ``before`` comes from the platform."""

    field: ChangedField
    untrusted_before: str | None
    after: str | None


def remote_settings(settings: SettingsSummary) -> RemoteSettings:
    """Give how a platform that took these settings word for word must hold them."""
    return RemoteSettings(
        host=settings.endpoint.host.ascii,
        port=settings.endpoint.port,
        security=settings.security.value,
        username=settings.username,
        from_name=settings.sender.name,
        from_address=str(settings.sender.mailbox),
        tls_verify="full" if settings.pin is None else "pin",
        spki_sha256=None if settings.pin is None else SpkiPin(settings.pin).base64url,
    )


def changes_between(before: PlatformState, settings: SettingsSummary) -> tuple[SettingChange, ...]:
    """Give what activating the settings changes; empty when the very same are active. The password never shows."""
    active = before.active.settings if before.active is not None else None
    method = () if active is not None else (SettingChange("method", before.method, CUSTOM_SMTP),)
    return (*method, *differences(active, remote_settings(settings)))


def differences(before: RemoteSettings | None, after: RemoteSettings) -> tuple[SettingChange, ...]:
    """Compare what a platform holds with what it is to hold."""
    old = _members(before) if before is not None else {}
    return tuple(
        SettingChange(field, old.get(field), value)
        for field, value in _members(after).items()
        if before is None or old[field] != value
    )


def _members(settings: RemoteSettings) -> dict[ChangedField, str | None]:
    return {
        "host": settings.host,
        "port": str(settings.port),
        "security": settings.security,
        "username": settings.username,
        "from_name": settings.from_name,
        "from_address": settings.from_address,
        "tls": "full" if settings.tls_verify == "full" else f"pin {settings.spki_sha256}",
    }
