"""What a submission needs, whole and parsed."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.settings.credentials import Credentials
from wizard.settings.endpoint import Endpoint
from wizard.settings.mailbox import Sender
from wizard.settings.spki_pin import SpkiPin
from wizard.settings.transport_security import TransportSecurity


@dataclass(frozen=True, slots=True)
class SettingsSummary:
    """The same settings without the password: what may be shown, kept and exported.

    ``pin``: the one key that is trusted for this endpoint, as 64 hex digits; None when the certificate is verified.
    """

    endpoint: Endpoint
    security: TransportSecurity
    username: str | None
    sender: Sender
    pin: str | None = None


@dataclass(frozen=True, slots=True)
class SubmissionSettings:
    """Where to submit, how to protect it, as whom to sign in (None: a relay without sign-in), and who sends.

    ``pin`` replaces the verification of the certificate for exactly this endpoint.
    """

    endpoint: Endpoint
    security: TransportSecurity
    credentials: Credentials | None
    sender: Sender
    pin: SpkiPin | None = None

    @property
    def summary(self) -> SettingsSummary:
        """Leave the password out."""
        username = self.credentials.username if self.credentials else None
        pin = self.pin.sha256 if self.pin else None
        return SettingsSummary(self.endpoint, self.security, username, self.sender, pin)
