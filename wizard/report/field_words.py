"""Field errors to sentences; the page, the summary and the command line say the same word for word."""

from __future__ import annotations

from wizard.settings.field_error import FieldError
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_ADDRESS_FIELDS = ("from_address", "to_address")
_WORDS: dict[str, str] = {
    "host.empty": QT_TRANSLATE_NOOP(
        "report", "Enter the name of the outgoing mail server, such as smtp.example.com."
    ),
    "host.control": QT_TRANSLATE_NOOP(
        "report", "The server name holds a character that cannot be seen. Type the name again."
    ),
    "host.scheme": QT_TRANSLATE_NOOP("report", "Enter the server name alone, without https:// or the like in front."),
    "host.with_port": QT_TRANSLATE_NOOP("report", "Enter the server name alone; the port has a field of its own."),
    "host.mailbox": QT_TRANSLATE_NOOP(
        "report", "This is an e-mail address. Enter the name of the server, such as smtp.example.com."
    ),
    "host.space": QT_TRANSLATE_NOOP("report", "A server name has no blanks."),
    "host.too_long": QT_TRANSLATE_NOOP("report", "A server name has at most 253 characters."),
    "host.no_dot": QT_TRANSLATE_NOOP(
        "report", "Enter the full name of the server, with its domain, such as smtp.example.com."
    ),
    "host.not_a_name": QT_TRANSLATE_NOOP(
        "report", "This cannot be the name of a server. Use letters, digits, dots and hyphens."
    ),
    "host.unconfirmed": QT_TRANSLATE_NOOP("report", "Say first whether this server is yours."),
    "port.empty": QT_TRANSLATE_NOOP("report", "Enter a port. Most servers use 587 or 465."),
    "port.not_a_number": QT_TRANSLATE_NOOP("report", "A port is a number. Most servers use 587 or 465."),
    "port.out_of_range": QT_TRANSLATE_NOOP("report", "A port is a number from 1 to 65535."),
    "security.cleartext_with_password": QT_TRANSLATE_NOOP(
        "report",
        "A password is sent only over an encrypted connection. Choose STARTTLS or "
        "SSL/TLS, or switch the sign-in off.",
    ),
    "username.empty": QT_TRANSLATE_NOOP(
        "report", "Enter the user name. At most providers it is the full e-mail address."
    ),
    "username.control": QT_TRANSLATE_NOOP(
        "report", "The user name holds a line break or a character that cannot be seen. Type it again."
    ),
    "username.too_long": QT_TRANSLATE_NOOP("report", "A user name has at most 320 characters."),
    "password.empty": QT_TRANSLATE_NOOP("report", "Enter the password."),
    "password.control": QT_TRANSLATE_NOOP(
        "report", "The password holds a line break or a character that cannot be typed. Enter it again."
    ),
    "password.too_long": QT_TRANSLATE_NOOP("report", "A password has at most 4096 characters."),
    "from_name.empty": QT_TRANSLATE_NOOP(
        "report", "Enter the name that recipients see, such as the name of your company."
    ),
    "from_name.control": QT_TRANSLATE_NOOP(
        "report", "The name holds a line break or a character that cannot be seen. Type it again."
    ),
    "from_name.too_long": QT_TRANSLATE_NOOP("report", "The name has at most 200 characters."),
    "pin.empty": QT_TRANSLATE_NOOP("report", "Give the SHA-256 of the server's key."),
    "pin.not_a_key": QT_TRANSLATE_NOOP(
        "report", "A key's SHA-256 is 64 hex digits, with or without colons, or 44 characters of base64."
    ),
    "ehlo_domain.empty": QT_TRANSLATE_NOOP("report", "Enter the name with which this computer introduces itself."),
    "ehlo_domain.too_long": QT_TRANSLATE_NOOP("report", "The name has at most 253 characters."),
    "ehlo_domain.no_dot": QT_TRANSLATE_NOOP("report", "Enter the full name of this computer, with its domain."),
    "ehlo_domain.not_a_name": QT_TRANSLATE_NOOP(
        "report", "This cannot be the name of a computer. Use letters, digits, dots and hyphens."
    ),
}
_ADDRESS_WORDS: dict[str, str] = {
    "empty": QT_TRANSLATE_NOOP("report", "Enter an e-mail address, such as name@example.com."),
    "control": QT_TRANSLATE_NOOP(
        "report", "The address holds a line break or a character that cannot be seen. Type it again."
    ),
    "name_and_address": QT_TRANSLATE_NOOP("report", "Enter the address alone, without a name and without < and >."),
    "no_at": QT_TRANSLATE_NOOP("report", "An e-mail address has an @, as in name@example.com."),
    "local_part_empty": QT_TRANSLATE_NOOP("report", "The part before the @ is missing."),
    "local_part_too_long": QT_TRANSLATE_NOOP("report", "The part before the @ has at most 64 characters."),
    "local_part": QT_TRANSLATE_NOOP("report", "The part before the @ holds a character that has no place there."),
    "no_dot": QT_TRANSLATE_NOOP("report", "The part after the @ has to be a full domain, such as example.com."),
    "not_a_name": QT_TRANSLATE_NOOP(
        "report", "The part after the @ is not a domain. Use letters, digits, dots and hyphens."
    ),
    "too_long": QT_TRANSLATE_NOOP("report", "The part after the @ has at most 253 characters."),
}
_FALLBACK = QT_TRANSLATE_NOOP("report", "Check this field; it cannot be used as it is.")


def field_error_text(error: FieldError) -> str:
    """Turn a field error into one sentence; a code without words of its own gets a general one."""
    field, _, condition = error.code.partition(".")
    if field in _ADDRESS_FIELDS:
        return translate("report", _ADDRESS_WORDS.get(condition, _FALLBACK))
    return translate("report", _WORDS.get(error.code, _FALLBACK))


def known_field_codes() -> frozenset[str]:
    """Give every code that has words of its own."""
    addresses = {f"{field}.{condition}" for field in _ADDRESS_FIELDS for condition in _ADDRESS_WORDS}
    return frozenset(_WORDS) | addresses
