"""Remedies to labels: what the button says."""

from __future__ import annotations

from urllib.parse import urlsplit

from wizard.diagnosis.finding import ChangeSettings, EnterPassword, OpenPage, Remedy, TryAgain
from wizard.report.display_safe import display_safe
from wizard.report.isolates import isolate
from wizard.report.joined import listed
from wizard.report.plain_numbers import minutes_words, seconds_words
from wizard.report.security_words import pairing, security_label
from wizard.settings.transport_security import TransportSecurity
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
            return translate("report", _PASSWORD_LABELS.get(kind, _PASSWORD_LABELS["password"]))
        case OpenPage(url=url):
            return translate("report", "Open {host}", "a page of this host").format(
                host=isolate(display_safe(urlsplit(url).hostname or url, 80))
            )
        case TryAgain(after_s=after_s):
            return (
                translate("report", "Try again in {time}").format(time=_duration(after_s))
                if after_s
                else translate("report", "Try again")
            )


def _change_label(change: ChangeSettings) -> str:
    parts = _parts(change)
    if len(parts) == 1:
        return parts[0][0]
    if not parts:
        return translate("report", "Check again")
    return translate("report", "Use {settings}", "settings in a list: server smtp.example.com, port 465").format(
        settings=listed(part for _, part in parts)
    )


def _parts(change: ChangeSettings) -> list[tuple[str, str]]:
    """Give each setting that changes, as a sentence of its own and as an item of a list."""
    parts: list[tuple[str, str]] = []
    if change.host is not None:
        host = isolate(display_safe(change.host, 100))
        item = translate("report", "server {host}", "in a list after: Use")
        parts.append((translate("report", "Use server {host}").format(host=host), item.format(host=host)))
    if change.port is not None or change.security is not None:
        parts.append(_connection(change.port, change.security))
    if change.username is not None:
        name = isolate(display_safe(change.username, 100))
        item = translate("report", "{username} as user name", "in a list after: Use")
        sentence = translate("report", "Use {username} as user name")
        parts.append((sentence.format(username=name), item.format(username=name)))
    if change.from_address is not None:
        address = isolate(display_safe(change.from_address, 100))
        item = translate("report", "{address} as From address", "in a list after: Use")
        sentence = translate("report", "Use {address} as From address")
        parts.append((sentence.format(address=address), item.format(address=address)))
    return parts


def _connection(port: int | None, security: TransportSecurity | None) -> tuple[str, str]:
    if port is None:
        label = security_label(security) if security is not None else ""
        return translate("report", "Use {security}", "SSL/TLS or STARTTLS").format(security=label), label
    if security is None:
        item = translate("report", "port {port}", "in the middle of a sentence")
        return translate("report", "Use port {port}").format(port=port), item.format(port=port)
    if security is TransportSecurity.CLEARTEXT:
        sentence = translate("report", "Use port {port} with no encryption").format(port=port)
    else:
        sentence = translate("report", "Use port {port} with {security}").format(
            port=port, security=security_label(security)
        )
    return sentence, pairing(port, security)


def _duration(seconds: int) -> str:
    return seconds_words(seconds) if seconds < 60 else minutes_words(round(seconds / 60))
