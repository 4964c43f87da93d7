"""What has been typed so far, and the one way from it to settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from wizard.settings.credentials import Credentials, parse_password, parse_username
from wizard.settings.endpoint import Endpoint, Host, parse_host, parse_port
from wizard.settings.field_error import FieldError
from wizard.settings.mailbox import Mailbox, Sender, parse_from_name, parse_mailbox
from wizard.settings.settings_draft import SettingsDraft
from wizard.settings.spki_pin import SpkiPin, parse_spki_pin
from wizard.settings.submission_settings import SubmissionSettings
from wizard.settings.transport_security import TransportSecurity

__all__ = ["SettingsDraft", "field_errors", "parse_draft", "pin_key", "pin_of", "unpin"]


def field_errors(draft: SettingsDraft) -> Mapping[str, FieldError]:
    """Judge every field; the mapping goes from field to error in the order of the pages, empty when all is well.

    Without sign-in neither user name nor password is wanted; with it both are.
    """
    judged: dict[str, object] = {
        "from_name": parse_from_name(draft.from_name),
        "from_address": parse_mailbox(draft.from_address),
        "host": parse_host(draft.host),
        "port": parse_port(draft.port),
    }
    if draft.signs_in:
        judged["username"] = parse_username(draft.username)
        judged["password"] = parse_password(draft.password.reveal())
        if draft.security is TransportSecurity.CLEARTEXT:
            judged["security"] = FieldError("security.cleartext_with_password")
    return {name: result for name, result in judged.items() if isinstance(result, FieldError)}


def parse_draft(draft: SettingsDraft) -> SubmissionSettings | Mapping[str, FieldError]:
    """Turn a draft into settings, or into what is wrong with each field."""
    errors = field_errors(draft)
    host, port = parse_host(draft.host), parse_port(draft.port)
    name, mailbox = parse_from_name(draft.from_name), parse_mailbox(draft.from_address)
    if errors or not (
        isinstance(host, Host) and isinstance(port, int) and isinstance(name, str) and isinstance(mailbox, Mailbox)
    ):
        return errors
    credentials = None
    if draft.signs_in:
        username = parse_username(draft.username)
        if not isinstance(username, str):
            return errors
        credentials = Credentials(username, draft.password)
    return SubmissionSettings(Endpoint(host, port), draft.security, credentials, Sender(name, mailbox), pin_of(draft))


def pin_key(draft: SettingsDraft, text: str) -> SettingsDraft | FieldError:
    """Trust one key for the host and port of the draft, and for no other; any other text of a key is refused."""
    pin, endpoint = parse_spki_pin(text), _endpoint(draft)
    if isinstance(pin, FieldError):
        return pin
    if isinstance(endpoint, FieldError):
        return endpoint
    return replace(draft, pin=pin.sha256, pinned_endpoint=str(endpoint))


def unpin(draft: SettingsDraft) -> SettingsDraft:
    """Trust no key any more: the certificate has to be verified again."""
    return replace(draft, pin="", pinned_endpoint="")


def pin_of(draft: SettingsDraft) -> SpkiPin | None:
    """Give the pin that holds for the draft as it stands; None when host or port changed since, or in cleartext."""
    pin, endpoint = parse_spki_pin(draft.pin), _endpoint(draft)
    if draft.security is TransportSecurity.CLEARTEXT or not isinstance(pin, SpkiPin):
        return None
    return pin if str(endpoint) == draft.pinned_endpoint and isinstance(endpoint, Endpoint) else None


def _endpoint(draft: SettingsDraft) -> Endpoint | FieldError:
    host, port = parse_host(draft.host), parse_port(draft.port)
    if isinstance(host, FieldError):
        return host
    return port if isinstance(port, FieldError) else Endpoint(host, port)
