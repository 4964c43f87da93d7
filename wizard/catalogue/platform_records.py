"""The records of resources/platforms. The first page shows them: they are plain, so that it waits for no library.

They are named tuples, since Python makes one of these in a third of the time of a data class.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

SecurityWord = Literal["implicit-tls", "starttls", "cleartext"]
Words = dict[str, str]
"""One sentence in several languages: language tag (RFC 5646) to text; ``en`` is always there."""


class PlatformField(NamedTuple):
    """One field of the platform's own form, in its order and its words.

    ``value`` names what goes in: host, port, security, username, password, from_name, from_address.
    """

    label: str
    value: Literal["host", "port", "security", "username", "password", "from_name", "from_address"]
    note: Words | None = None


class PlatformFormPart(NamedTuple):
    """One screen of the platform's settings: its menu path, its fields in order, and the button that ends it.

    ``commit_then``: the buttons to press after that one, in order ("Verify Credentials", then "Save").
    """

    menu_path: tuple[str, ...]
    fields: tuple[PlatformField, ...]
    commit: str
    commit_then: tuple[str, ...] = ()


class PlatformSecurityWord(NamedTuple):
    """The platform's word for one combination of security and port."""

    security: SecurityWord
    word: str
    ports: tuple[int, ...] = ()


class Platform(NamedTuple):
    """One platform that sends through a customer's server (resources/platforms/ID.json).

    ``ports`` empty: any port. ``from_equals_mailbox``: the From address must be the mailbox that signs in.
    ``username_equals_from``: the outbound address must equal the user name. ``egress_addresses``: the addresses that
    a firewall must admit. ``fallback_sender``: who sends until custom SMTP works. ``steps`` guide the entry after the
    form; ``consequences`` say what changes for the customer. ``named_causes``: the codes of the causes that the
    platform's own help names for a failed test. ``test_menu_path``: where the platform sends a test message itself;
    ``checked_on``: the day on which its help page was read.
    """

    id: str
    name: str
    audience: str
    short_name: str
    form: tuple[PlatformFormPart, ...]
    security_words: tuple[PlatformSecurityWord, ...]
    ports: tuple[int, ...]
    from_equals_mailbox: bool
    username_equals_from: bool
    public_hosts_only: bool
    password_required: bool
    credential_kinds: tuple[Literal["password", "app-password", "token"], ...]
    egress_addresses: tuple[str, ...]
    fallback_sender: str | None
    needs: tuple[Words, ...]
    rules: tuple[Words, ...]
    steps: tuple[Words, ...]
    consequences: tuple[Words, ...]
    help_url: str | None
    support_url: str | None
    has_api: bool = False
    named_causes: tuple[str, ...] = ()
    test_menu_path: tuple[str, ...] = ()
    checked_on: str = ""
