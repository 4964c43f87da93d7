"""Which user names are secrets."""

from __future__ import annotations

from wizard.catalogue.providers import load_providers
from wizard.catalogue.secret_usernames import username_is_secret


def test_a_token_as_user_name_is_a_secret_and_no_other_is() -> None:
    assert [name for name, provider in load_providers().items() if username_is_secret(provider)] == ["postmark"]
    assert not username_is_secret(None)
