"""The origin of a platform's site (RFC 6454): what a person compares before anything is sent there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from wizard.settings.endpoint import Host, parse_host
from wizard.settings.typed_text import clean_typed, first_control, is_too_much

HTTPS_PORT = 443
_MAX_URL = 500
_SCHEME = re.compile(r"\A[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_PATH = re.compile(r"(?:/(?!\.{1,2}(?:/|\Z))[A-Za-z0-9._~-]+)*/?")
"""Segments of unreserved characters; dots that lead elsewhere are refused (RFC 3986 section 5.2.4)."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Scheme https, a host in A-labels, a port. ``str`` gives the serialised form, without the usual port."""

    host: Host
    port: int = HTTPS_PORT

    def __str__(self) -> str:
        return f"https://{_authority(self.host.ascii, self.port)}"

    @property
    def shown(self) -> str:
        """Give the origin for people; both forms of the host where they differ, since letters can look alike."""
        unicode_form = f"https://{_authority(self.host.shown, self.port)}"
        return str(self) if unicode_form == str(self) else f"{unicode_form} ({self})"


@dataclass(frozen=True, slots=True)
class OriginRefusal:
    """Why a typed address is no origin of a platform.

    Codes: ``origin.empty``, ``origin.not_https``, ``origin.sign_in`` (a user name or password in it),
    ``origin.path`` (more than the origin: ``suggestion`` is the bare one), ``origin.host``, ``origin.port``.
    """

    code: str
    suggestion: str | None = None


def parse_origin(text: str) -> Origin | OriginRefusal:
    """Turn typed text into an origin; without a scheme https is meant, and nothing else is accepted."""
    if is_too_much(text):
        return OriginRefusal("origin.host")
    cleaned = clean_typed(text)
    if not cleaned:
        return OriginRefusal("origin.empty")
    if len(cleaned) > _MAX_URL or first_control(cleaned) is not None or any(char.isspace() for char in cleaned):
        return OriginRefusal("origin.host")
    url = cleaned if _SCHEME.match(cleaned) else f"https://{cleaned}"
    try:
        parts = urlsplit(url)
        port = HTTPS_PORT if parts.port is None else parts.port
    except ValueError:
        return OriginRefusal("origin.port")
    if parts.scheme.lower() != "https":
        return OriginRefusal("origin.not_https")
    if "@" in parts.netloc:
        return OriginRefusal("origin.sign_in")
    host = parse_host(parts.hostname or "")
    if not isinstance(host, Host) or "\\" in parts.netloc:
        return OriginRefusal("origin.host")
    if not port:
        return OriginRefusal("origin.port")
    origin = Origin(host, port)
    if parts.path not in ("", "/") or parts.query or parts.fragment:
        return OriginRefusal("origin.path", str(origin))
    return origin


def path_within(url: str, origin: Origin) -> str | None:
    """Give the path of an address that a platform names, without a slash at its end; None for another origin.

    A token belongs to one origin: an answer must not lead it anywhere else.
    """
    try:
        parts = urlsplit(url)
        port = HTTPS_PORT if parts.port is None else parts.port
    except ValueError:
        return None
    host = parse_host(parts.hostname or "")
    if parts.scheme != "https" or "@" in parts.netloc or parts.query or parts.fragment or not url.isascii():
        return None
    if not isinstance(host, Host) or Origin(host, port) != origin or not _PATH.fullmatch(parts.path):
        return None
    return parts.path.rstrip("/")


def _authority(host: str, port: int) -> str:
    name = f"[{host}]" if ":" in host else host
    return name if port == HTTPS_PORT else f"{name}:{port}"
