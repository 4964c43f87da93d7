"""From signed claims to settings: every value goes through the same parsers as typed text."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from wizard.export.canonical_json import JsonValue
from wizard.export.config_records import ISSUER_PREFIX, MAX_LIFETIME_S, ConfigRecord, SecretRecord, SmtpRecord
from wizard.settings.credentials import parse_username
from wizard.settings.endpoint import Endpoint, Host, parse_host
from wizard.settings.field_error import FieldError
from wizard.settings.mailbox import Mailbox, Sender, parse_from_name, parse_mailbox
from wizard.settings.spki_pin import parse_spki_pin
from wizard.settings.submission_settings import SettingsSummary
from wizard.settings.transport_security import TransportSecurity


def read_claims(payload: Mapping[str, JsonValue], kid: str) -> ConfigRecord | str:
    """Turn a verified payload into its record, or into the detail why it is no configuration of this profile.

    The detail may hold names from the file: escape it before it is shown.
    """
    try:
        record = msgspec.convert(dict(payload), ConfigRecord)
    except msgspec.ValidationError as error:
        return str(error)
    if record.iss != ISSUER_PREFIX + kid:
        return "iss is not the key that signed"
    if not record.nbf <= record.iat < record.exp <= record.iat + MAX_LIFETIME_S:
        return "times do not fit together"
    return _contradiction(record) or record


def read_settings(smtp: SmtpRecord) -> SettingsSummary | str:
    """Turn the ``smtp`` claim into settings, or into the name of the member that is not acceptable."""
    host, mailbox = parse_host(smtp.host), parse_mailbox(smtp.sender.address)
    name = parse_from_name(smtp.sender.name)
    if not isinstance(host, Host) or host.ascii != smtp.host:
        return "smtp.host"
    if not isinstance(mailbox, Mailbox) or str(mailbox) != smtp.sender.address:
        return "smtp.from.address"
    if name != smtp.sender.name:
        return "smtp.from.name"
    if smtp.username is not None and parse_username(smtp.username) != smtp.username:
        return "smtp.username"
    pin = parse_spki_pin(smtp.tls.spki_sha256) if smtp.tls.spki_sha256 is not None else None
    if isinstance(pin, FieldError):
        return "smtp.tls.spki_sha256"
    return SettingsSummary(
        endpoint=Endpoint(host, smtp.port),
        security=TransportSecurity(smtp.security),
        username=smtp.username,
        sender=Sender(smtp.sender.name, mailbox),
        pin=None if pin is None else pin.sha256,
    )


def _contradiction(record: ConfigRecord) -> str | None:
    """Find what the shape alone does not say."""
    smtp = record.smtp
    signs_in = smtp.auth == "password"
    if signs_in != (smtp.username is not None) or signs_in != bool(record.secrets):
        return "auth, username and secrets do not fit together"
    if signs_in and smtp.security == "cleartext":
        return "a password over an unencrypted connection"
    if (smtp.tls.verify == "pin") != (smtp.tls.spki_sha256 is not None):
        return "tls.verify and tls.spki_sha256 do not fit together"
    if (record.tested == "not-tested") != (not record.checks):
        return "tested and checks do not fit together"
    if not all(_has_one_form(secret) for secret in record.secrets.values()):
        return "a secret needs exactly one form"
    settings = read_settings(smtp)
    return settings if isinstance(settings, str) else None


def _has_one_form(secret: SecretRecord) -> bool:
    return sum(form is not msgspec.UNSET for form in (secret.jwe, secret.ref, secret.plain)) == 1
