"""Remedies to labels: what the button says."""

from __future__ import annotations

from urllib.parse import urlsplit

from wizard.diagnosis.finding import ChangeSettings, EnterPassword, OpenPage, Remedy, TryAgain
from wizard.report.display_safe import display_safe
from wizard.report.security_words import pairing, security_label
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_PASSWORD_LABELS = {
    "password": QT_TRANSLATE_NOOP("report", "Enter the password again"),
    "app-password": QT_TRANSLATE_NOOP("report", "Enter an app password"),
    "token": QT_TRANSLATE_NOOP("report", "Enter the key or token"),
}


def remedy_label(remedy: Remedy) -> str:
    """Turn a remedy into the words of its button, such as "Use port 465 with SSL/TLS"."""
    match remedy:
        case ChangeSettings():
            return _change_label(remedy)
        case EnterPassword(kind=kind):
            return _PASSWORD_LABELS.get(kind, _PASSWORD_LABELS["password"])
        case OpenPage(url=url):
            return translate("report", "Open {value}").format(value=display_safe(urlsplit(url).hostname or url, 80))
        case TryAgain(after_s=after_s):
            return (
                translate("report", "Try again")
                if not after_s
                else translate("report", "Try again in {after_s}").format(after_s=_duration(after_s))
            )


def _change_label(change: ChangeSettings) -> str:
    parts: list[str] = []
    if change.host is not None:
        parts.append(translate("report", "server {host}").format(host=display_safe(change.host, 100)))
    if change.port is not None and change.security is not None:
        parts.append(pairing(change.port, change.security))
    elif change.port is not None:
        parts.append(translate("report", "port {port}").format(port=change.port))
    elif change.security is not None:
        parts.append(security_label(change.security))
    if change.username is not None:
        parts.append(
            translate("report", "{username} as user name").format(username=display_safe(change.username, 100))
        )
    if change.from_address is not None:
        parts.append(
            translate("report", "{from_address} as From address").format(
                from_address=display_safe(change.from_address, 100)
            )
        )
    return "Use " + ", ".join(parts) if parts else translate("report", "Check again")


def _duration(seconds: int) -> str:
    if seconds < 60:
        return f"{seconds} seconds"
    minutes = round(seconds / 60)
    return "1 minute" if minutes == 1 else f"{minutes} minutes"
