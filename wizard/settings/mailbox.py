"""Mailboxes and display names (RFC 5321 section 4.1.2, RFC 6531)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from wizard.settings.endpoint import MAX_DOMAIN, Host, parse_domain
from wizard.settings.field_error import FieldError
from wizard.settings.typed_text import clean_display_name, clean_typed, first_control, is_too_much

_ATOM = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~\-\u0080-\U0010ffff]+")
_QUOTED = re.compile(r'"(?:[\x20\x21\x23-\x5b\x5d-\x7e\u0080-\U0010ffff]|\\[\x20-\x7e])*"')
_MAX_LOCAL_OCTETS = 64
_MAX_NAME = 200


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A local part and a domain; the local part keeps its case (RFC 5321 section 2.4)."""

    local_part: str
    domain: Host

    @property
    def needs_smtputf8(self) -> bool:
        """Tell whether the address can go only to a server with SMTPUTF8 (RFC 6531)."""
        return not self.local_part.isascii()

    @property
    def shown(self) -> str:
        """Give the address for people, the domain in its own script."""
        return f"{self.local_part}@{self.domain.shown}"

    def same_as(self, other: Mailbox) -> bool:
        """Tell whether two addresses name the same mailbox for every server in practice: case aside."""
        return (self.local_part.casefold(), self.domain) == (other.local_part.casefold(), other.domain)

    def __str__(self) -> str:
        return f"{self.local_part}@{self.domain.ascii}"


@dataclass(frozen=True, slots=True)
class Sender:
    """Who a message is from: a display name, which may be empty, and the mailbox."""

    name: str
    mailbox: Mailbox


# Every page asks about every field after every key.
@lru_cache(maxsize=64)
def parse_mailbox(text: str, field: str = "from_address") -> Mailbox | FieldError:
    """Turn typed text into a mailbox.

    Errors, each after the field's name: empty, control, name_and_address (``Name <a@b>``, with the bare address
    as suggestion), no_at, local_part_empty, local_part_too_long, local_part, domain.* as for a host name.
    """
    if is_too_much(text):
        return _too_much(text, field)
    cleaned = clean_typed(text)
    if not cleaned:
        return FieldError(f"{field}.empty")
    if (at := first_control(cleaned)) is not None:
        return FieldError(f"{field}.control", at)
    cleaned = cleaned.removeprefix("mailto:")
    if cleaned.endswith(">") and "<" in cleaned:
        return FieldError(f"{field}.name_and_address", suggestion=cleaned[cleaned.rindex("<") + 1 : -1])
    local, at_sign, domain_text = cleaned.rpartition("@")
    if not at_sign:
        return FieldError(f"{field}.no_at")
    if (refused := _refuse_local_part(local, field)) is not None:
        return refused
    domain = parse_domain(domain_text, field)
    if isinstance(domain, FieldError):
        return FieldError(domain.code, None if domain.at is None else len(local) + 1 + domain.at)
    return Mailbox(local, domain)


@lru_cache(maxsize=64)
def parse_from_name(text: str) -> str | FieldError:
    """Turn typed text into a display name of at most 200 characters. Errors: from_name.empty, .control, .too_long."""
    if is_too_much(text):
        return FieldError("from_name.too_long", _MAX_NAME)
    cleaned = clean_display_name(text)
    if not cleaned:
        return FieldError("from_name.empty")
    if (at := first_control(cleaned)) is not None:
        return FieldError("from_name.control", at)
    if len(cleaned) > _MAX_NAME:
        return FieldError("from_name.too_long", _MAX_NAME)
    return cleaned


def _too_much(text: str, field: str) -> FieldError:
    _local, at_sign, domain = text.rpartition("@")
    if not at_sign:
        return FieldError(f"{field}.no_at")
    if len(domain) > MAX_DOMAIN:
        return FieldError(f"{field}.too_long", MAX_DOMAIN)
    return FieldError(f"{field}.local_part_too_long", _MAX_LOCAL_OCTETS)


def _refuse_local_part(local: str, field: str) -> FieldError | None:
    if not local:
        return FieldError(f"{field}.local_part_empty", 0)
    if len(local.encode("utf-8", "replace")) > _MAX_LOCAL_OCTETS:
        return FieldError(f"{field}.local_part_too_long", _MAX_LOCAL_OCTETS)
    if _QUOTED.fullmatch(local):
        return None
    position = 0
    for part in local.split("."):
        match = _ATOM.match(part)
        if match is None or match.end() != len(part):
            return FieldError(f"{field}.local_part", position + (match.end() if match else 0))
        position += len(part) + 1
    return None
