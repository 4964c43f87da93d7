"""What has been typed so far, as one record: the window opens with an empty one before it can judge any field."""

from __future__ import annotations

from dataclasses import dataclass, field

from wizard.settings.secret import Secret
from wizard.settings.transport_security import TransportSecurity


@dataclass(frozen=True, slots=True)
class SettingsDraft:
    """The fields as typed: text, not yet judged. The password is a Secret from the first key on.

    ``pin`` is a trusted key as text, and ``pinned_endpoint`` the host and port it was trusted for; ``pin_key`` sets
    both. As soon as host or port say something else, the pin counts no more.
    """

    from_name: str = ""
    from_address: str = ""
    host: str = ""
    port: str = "587"
    security: TransportSecurity = TransportSecurity.STARTTLS
    signs_in: bool = True
    username: str = ""
    password: Secret = field(default_factory=lambda: Secret(""))
    pin: str = ""
    pinned_endpoint: str = ""
