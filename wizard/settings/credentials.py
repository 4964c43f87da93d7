"""User name and password."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.settings.field_error import FieldError
from wizard.settings.secret import Secret
from wizard.settings.typed_text import MOST_TYPED, clean_typed, first_control, is_too_much

_MAX_USERNAME = 320


@dataclass(frozen=True, slots=True)
class Credentials:
    """What the sign-in sends: the authentication identity (RFC 4616 authcid) and the password."""

    username: str
    password: Secret


def parse_username(text: str) -> str | FieldError:
    """Turn typed text into a user name. Errors: username.empty, .control, .too_long (over 320 characters)."""
    if is_too_much(text):
        return FieldError("username.too_long", _MAX_USERNAME)
    cleaned = clean_typed(text)
    if not cleaned:
        return FieldError("username.empty")
    if (at := first_control(cleaned)) is not None:
        return FieldError("username.control", at)
    if len(cleaned) > _MAX_USERNAME:
        return FieldError("username.too_long", _MAX_USERNAME)
    return cleaned


def parse_password(text: str) -> Secret | FieldError:
    """Turn typed text into a secret, unchanged: blanks at the edges may belong to it.

    Errors: password.empty, password.control (NUL ends a SASL PLAIN field, RFC 4616; a line end cannot be typed in
    any platform's form), password.too_long (over 4096 characters).
    """
    if not text:
        return FieldError("password.empty")
    if is_too_much(text):
        return FieldError("password.too_long", MOST_TYPED)
    if (at := first_control(text)) is not None:
        return FieldError("password.control", at)
    return Secret(text)


def has_edge_blanks(text: str) -> bool:
    """Tell whether a password begins or ends with a blank: a hint to show, never a reason to change it."""
    return text != text.strip()


def grouped_app_password(text: str) -> str | None:
    """Give the 16 letters of a password pasted as ``abcd efgh ijkl mnop``; None for any other text."""
    groups = text.replace("\u00a0", " ").split()
    if len(groups) == 4 and all(len(group) == 4 and group.isascii() and group.isalpha() for group in groups):
        return "".join(groups)
    return None
