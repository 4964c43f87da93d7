"""What the fields of the draft are called where they are listed."""

from __future__ import annotations

from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_NAMES = {
    "from_name": QT_TRANSLATE_NOOP("gui", "From name"),
    "from_address": QT_TRANSLATE_NOOP("gui", "From address"),
    "host": QT_TRANSLATE_NOOP("gui", "SMTP host"),
    "port": QT_TRANSLATE_NOOP("gui", "Port"),
    "security": QT_TRANSLATE_NOOP("gui", "Security"),
    "username": QT_TRANSLATE_NOOP("gui", "User name"),
    "password": QT_TRANSLATE_NOOP("gui", "Password"),
}


def field_name(field: str) -> str:
    """Give the name of a field as the list of problems shows it; KeyError for what is no field."""
    return translate("gui", _NAMES[field])


def short_field_name(field: str) -> str:
    """Give the name of a field for a place with little room."""
    return translate("gui", "Host") if field == "host" else field_name(field)
