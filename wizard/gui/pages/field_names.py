"""What the fields of the draft are called, on their pages and word for word the same where they are listed."""

from __future__ import annotations

from wizard.catalogue.records import Provider
from wizard.gui.widgets.mnemonic import without_mnemonic
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_LABELS = {
    "from_name": QT_TRANSLATE_NOOP("gui", "&From name"),
    "from_address": QT_TRANSLATE_NOOP("gui", "From &address"),
    "host": QT_TRANSLATE_NOOP("gui", "SMTP &host"),
    "port": QT_TRANSLATE_NOOP("gui", "&Port"),
    "security": QT_TRANSLATE_NOOP("gui", "&Security"),
    "username": QT_TRANSLATE_NOOP("gui", "&User name"),
    "password": QT_TRANSLATE_NOOP("gui", "&Password"),
}
_PASSWORD_LABELS = {
    "app-password": QT_TRANSLATE_NOOP("gui", "App &password"),
    "token": QT_TRANSLATE_NOOP("gui", "&Token"),
}


def field_label(field: str, provider: Provider | None = None) -> str:
    """Give the label of a field with its mnemonic; KeyError for what is no field.

    The password is called what the provider in use calls it.
    """
    label = _LABELS[field]
    if field == "password" and provider is not None:
        label = _PASSWORD_LABELS.get(provider.sign_in, label)
    return translate("gui", label)


def field_name(field: str, provider: Provider | None = None) -> str:
    """Give the name of a field as its page shows it (wizard rule 18)."""
    return without_mnemonic(field_label(field, provider))


def short_field_name(field: str, provider: Provider | None = None) -> str:
    """Give the name of a field for a place with little room."""
    return translate("gui", "Host") if field == "host" else field_name(field, provider)
