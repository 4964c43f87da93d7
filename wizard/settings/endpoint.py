"""Host and port of a submission server."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from functools import lru_cache

import idna

from wizard.settings.field_error import FieldError
from wizard.settings.typed_text import clean_typed, first_control, is_too_much

_LABEL = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)", re.ASCII)
_SCHEME = re.compile(r"\A[a-z][a-z0-9+.-]*://", re.IGNORECASE)
MAX_DOMAIN = 253
"""Characters of a domain in A-labels (RFC 1035 section 3.1)."""


@dataclass(frozen=True, slots=True)
class Host:
    """A host as it goes on the wire: a domain in A-labels, or an address literal without brackets."""

    ascii: str

    @property
    def is_address(self) -> bool:
        """Tell whether the host is an IPv4 or IPv6 address and not a name."""
        return _is_address(self.ascii)

    @property
    def shown(self) -> str:
        """Give the U-label form for people; the A-label form when there is no difference."""
        try:
            return idna.decode(self.ascii) if "xn--" in self.ascii else self.ascii
        except idna.IDNAError:
            return self.ascii

    @property
    def both_forms(self) -> str:
        """Give the U-label form with the A-labels behind it: letters of two scripts may look the same.

        A name that has only one form is given once.
        """
        shown = self.shown
        return shown if shown == self.ascii else f"{shown} ({self.ascii})"

    def __str__(self) -> str:
        return self.ascii


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a submission server listens."""

    host: Host
    port: int

    def __str__(self) -> str:
        name = f"[{self.host}]" if ":" in self.host.ascii else self.host.ascii
        return f"{name}:{self.port}"


# Every page asks about every field after every key.
@lru_cache(maxsize=64)
def parse_host(text: str) -> Host | FieldError:
    """Turn typed text into a host.

    Names go through IDNA 2008 with the UTS 46 mapping (RFC 5891); the standard library's codec maps the
    wrong way and accepts line ends. Errors: host.empty, host.control, host.scheme, host.with_port,
    host.mailbox, host.space, host.too_long, host.no_dot, host.not_a_name.
    """
    if is_too_much(text):
        return FieldError("host.too_long", MAX_DOMAIN)
    cleaned = clean_typed(text).rstrip(".")
    if not cleaned:
        return FieldError("host.empty")
    if (refused := _refuse_foreign_form(cleaned)) is not None:
        return refused
    bare = cleaned[1:-1] if cleaned.startswith("[") and cleaned.endswith("]") else cleaned
    if _is_address(bare):
        return Host(str(ipaddress.ip_address(bare)))
    return _parse_domain(cleaned, "host")


def parse_domain(text: str, field: str) -> Host | FieldError:
    """Turn the domain of a mailbox, or an EHLO domain, into A-labels; error codes begin with the field."""
    if is_too_much(text):
        return FieldError(f"{field}.too_long", MAX_DOMAIN)
    cleaned = clean_typed(text).rstrip(".")
    if not cleaned:
        return FieldError(f"{field}.empty")
    return _parse_domain(cleaned, field)


def parse_port(text: str) -> int | FieldError:
    """Turn typed text into a port. Errors: port.empty, port.not_a_number, port.out_of_range."""
    if is_too_much(text):
        return FieldError("port.out_of_range" if text.isdigit() else "port.not_a_number")
    cleaned = clean_typed(text)
    if not cleaned:
        return FieldError("port.empty")
    if not (cleaned.isascii() and cleaned.isdigit()):
        return FieldError("port.not_a_number")
    if len(cleaned.lstrip("0")) > 5 or not 1 <= int(cleaned) <= 65535:
        return FieldError("port.out_of_range")
    return int(cleaned)


def _refuse_foreign_form(text: str) -> FieldError | None:
    if (at := first_control(text)) is not None:
        return FieldError("host.control", at)
    if scheme := _SCHEME.match(text):
        return FieldError("host.scheme", 0, text[scheme.end() :].split("/", maxsplit=1)[0].partition(":")[0] or None)
    if "@" in text:
        return FieldError("host.mailbox", text.index("@"))
    if any(char.isspace() for char in text):
        return FieldError("host.space", next(i for i, char in enumerate(text) if char.isspace()))
    name, colon, port = text.rpartition(":")
    if colon and port.isdigit() and ":" not in name:
        return FieldError("host.with_port", len(name), name)
    return None


def _parse_domain(text: str, field: str) -> Host | FieldError:
    if len(text) > MAX_DOMAIN:
        return FieldError(f"{field}.too_long", MAX_DOMAIN)
    try:
        # UTS 46 maps width and case; underscore names are refused by IDNA but exist, so ASCII passes as it is.
        ascii_name = text.lower() if text.isascii() else idna.encode(text, uts46=True).decode("ascii")
    except (idna.IDNAError, UnicodeError):
        return FieldError(f"{field}.not_a_name")
    labels = ascii_name.split(".")
    if len(ascii_name) > MAX_DOMAIN:
        return FieldError(f"{field}.too_long")
    if not all(_LABEL.fullmatch(label) for label in labels) or labels[-1].isdigit():
        return FieldError(f"{field}.not_a_name")
    if len(labels) == 1 and ascii_name != "localhost":
        return FieldError(f"{field}.no_dot")
    return Host(ascii_name)


def _is_address(text: str) -> bool:
    if "%" in text:
        # A zone (RFC 4007) names an interface of one computer: nothing that could be handed to a platform.
        return False
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True
