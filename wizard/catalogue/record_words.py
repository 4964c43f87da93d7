"""Words of provider records that stand in no sentence: regions, variants, and what a user name is."""

from __future__ import annotations

from wizard.words.translation import QT_TRANSLATE_NOOP, translate

KNOWN = frozenset(
    {
        QT_TRANSLATE_NOOP("resources", "Americas/APAC"),
        QT_TRANSLATE_NOOP("resources", "Australia"),
        QT_TRANSLATE_NOOP("resources", "Canada"),
        QT_TRANSLATE_NOOP("resources", "China"),
        QT_TRANSLATE_NOOP("resources", "DOMAIN\\user or user@domain"),
        QT_TRANSLATE_NOOP("resources", "EU"),
        QT_TRANSLATE_NOOP("resources", "EU subusers"),
        QT_TRANSLATE_NOOP("resources", "India"),
        QT_TRANSLATE_NOOP("resources", "Ireland"),
        QT_TRANSLATE_NOOP("resources", "Japan"),
        QT_TRANSLATE_NOOP("resources", "Saudi Arabia"),
        QT_TRANSLATE_NOOP("resources", "US"),
        QT_TRANSLATE_NOOP("resources", "US and worldwide"),
        QT_TRANSLATE_NOOP("resources", "any text, usually the account's address"),
        QT_TRANSLATE_NOOP("resources", "broadcast stream"),
        QT_TRANSLATE_NOOP("resources", "bulk stream"),
        QT_TRANSLATE_NOOP("resources", "enterprise"),
        QT_TRANSLATE_NOOP("resources", "enterprise legacy"),
        QT_TRANSLATE_NOOP("resources", "fallback only"),
        QT_TRANSLATE_NOOP("resources", "legacy name"),
        QT_TRANSLATE_NOOP("resources", "new Bird platform"),
        QT_TRANSLATE_NOOP("resources", "none"),
        QT_TRANSLATE_NOOP("resources", "none for a listed address, else the mailbox address"),
        QT_TRANSLATE_NOOP("resources", "not recommended by vendor"),
        QT_TRANSLATE_NOOP("resources", "overseas"),
        QT_TRANSLATE_NOOP("resources", "personal"),
        QT_TRANSLATE_NOOP("resources", "supported but discouraged"),
        QT_TRANSLATE_NOOP("resources", "the API key"),
        QT_TRANSLATE_NOOP("resources", "the SMTP login of the domain, such as postmaster@mg.example.com"),
        QT_TRANSLATE_NOOP("resources", "the SMTP user name"),
        QT_TRANSLATE_NOOP("resources", "the SMTP user name from the SES console, such as AKIA..."),
        QT_TRANSLATE_NOOP("resources", "the SMTP user name made in the Communication Services resource"),
        QT_TRANSLATE_NOOP("resources", "the Server API token"),
        QT_TRANSLATE_NOOP("resources", "the generated SMTP user name, such as MS_xxxxxx@example.com"),
        QT_TRANSLATE_NOOP("resources", "the login shown under SMTP & API"),
        QT_TRANSLATE_NOOP("resources", "the project ID"),
        QT_TRANSLATE_NOOP("resources", "the user name of the SMTP credential"),
        QT_TRANSLATE_NOOP("resources", "transactional stream"),
    }
)
"""What the shipped records say; names of places, products and domains are the same in every language."""


def record_words(text: str) -> str:
    """Turn such words into the language in use; a name, or a word of a newer set of data, stays as it is."""
    return translate("resources", text)
