"""Remedies to labels: what the button says."""

from __future__ import annotations

from urllib.parse import urlsplit

from wizard.diagnosis.finding import ChangeSettings, EnterPassword, OpenPage, Remedy, TryAgain
from wizard.report.display_safe import display_safe
from wizard.report.security_words import pairing, security_label

_PASSWORD_LABELS = {
    "password": "Enter the password again",
    "app-password": "Enter an app password",
    "token": "Enter the key or token",
}


def remedy_label(remedy: Remedy) -> str:
    """Turn a remedy into the words of its button, such as "Use port 465 with SSL/TLS"."""
    match remedy:
        case ChangeSettings():
            return _change_label(remedy)
        case EnterPassword(kind=kind):
            return _PASSWORD_LABELS.get(kind, _PASSWORD_LABELS["password"])
        case OpenPage(url=url):
            return f"Open {display_safe(urlsplit(url).hostname or url, 80)}"
        case TryAgain(after_s=after_s):
            return "Try again" if not after_s else f"Try again in {_duration(after_s)}"


def _change_label(change: ChangeSettings) -> str:
    parts: list[str] = []
    if change.host is not None:
        parts.append(f"server {display_safe(change.host, 100)}")
    if change.port is not None and change.security is not None:
        parts.append(pairing(change.port, change.security))
    elif change.port is not None:
        parts.append(f"port {change.port}")
    elif change.security is not None:
        parts.append(security_label(change.security))
    if change.username is not None:
        parts.append(f"{display_safe(change.username, 100)} as user name")
    if change.from_address is not None:
        parts.append(f"{display_safe(change.from_address, 100)} as From address")
    return "Use " + ", ".join(parts) if parts else "Check again"


def _duration(seconds: int) -> str:
    if seconds < 60:
        return f"{seconds} seconds"
    minutes = round(seconds / 60)
    return "1 minute" if minutes == 1 else f"{minutes} minutes"
