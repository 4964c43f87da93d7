"""What a result may depend on, and which of it two sets of settings have differently."""

from __future__ import annotations

from enum import StrEnum

from wizard.settings.submission_settings import SubmissionSettings


class Setting(StrEnum):
    """One thing that a check's result may depend on. The From name is none of them: no server looks at it."""

    HOST = "host"
    PORT = "port"
    SECURITY = "security"
    PIN = "pin"
    USERNAME = "username"
    PASSWORD = "password"  # noqa: S105  the name of a setting, not a password
    FROM_ADDRESS = "from_address"
    FROM_DOMAIN = "from_domain"
    RECIPIENT = "recipient"
    NETWORK = "network"


def changed_settings(before: SubmissionSettings, now: SubmissionSettings) -> frozenset[Setting]:
    """Give what two sets of settings have differently; recipient and network are no part of either.

    A sign-in that came or went changes user name and password.
    """
    old, new = before.credentials, now.credentials
    mailbox, other = before.sender.mailbox, now.sender.mailbox
    differs = {
        Setting.HOST: before.endpoint.host.ascii != now.endpoint.host.ascii,
        Setting.PORT: before.endpoint.port != now.endpoint.port,
        Setting.SECURITY: before.security is not now.security,
        Setting.PIN: before.pin != now.pin,
        Setting.USERNAME: (old and old.username) != (new and new.username),
        Setting.PASSWORD: (old and old.password) != (new and new.password),
        Setting.FROM_ADDRESS: mailbox != other,
        Setting.FROM_DOMAIN: mailbox.domain.ascii != other.domain.ascii,
    }
    return frozenset(setting for setting, is_other in differs.items() if is_other)
