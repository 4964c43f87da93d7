"""Providers whose user name is itself a secret."""

from __future__ import annotations

from wizard.catalogue.records import Provider


def username_is_secret(provider: Provider | None) -> bool:
    """Tell whether what is typed as user name opens the account by itself (Postmark: its Server API token).

    Such a user name is not kept on the disk. An API key that goes with a secret key does not count.
    """
    return provider is not None and provider.username.startswith("other:") and "token" in provider.username.lower()
