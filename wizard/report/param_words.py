"""The values of a finding that are codes or numbers, as words inside a sentence."""

from __future__ import annotations

from collections.abc import Mapping

from wizard.report.display_safe import display_safe
from wizard.report.isolates import isolate
from wizard.report.plain_dates import plain_moment
from wizard.report.plain_numbers import days_words
from wizard.report.security_words import security_phrase
from wizard.settings.transport_security import TransportSecurity
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

STEPS: Mapping[str, str] = {
    "before-greeting": QT_TRANSLATE_NOOP(
        "report", "before its greeting", "when something happened, inside a sentence"
    ),
    "after-greeting": QT_TRANSLATE_NOOP("report", "after its greeting", "when something happened, inside a sentence"),
    "at-starttls": QT_TRANSLATE_NOOP("report", "at STARTTLS", "when something happened, inside a sentence"),
    "at-tls": QT_TRANSLATE_NOOP(
        "report", "while the encryption was set up", "when something happened, inside a sentence"
    ),
    "after-tls": QT_TRANSLATE_NOOP(
        "report", "after the encryption was set up", "when something happened, inside a sentence"
    ),
    "at-sign-in": QT_TRANSLATE_NOOP("report", "during the sign-in", "when something happened, inside a sentence"),
    "at-sender": QT_TRANSLATE_NOOP("report", "at the sender address", "when something happened, inside a sentence"),
    "at-recipient": QT_TRANSLATE_NOOP("report", "at the recipient", "when something happened, inside a sentence"),
    "at-message": QT_TRANSLATE_NOOP("report", "at the test message", "when something happened, inside a sentence"),
    "before-introduction": QT_TRANSLATE_NOOP(
        "report", "before the introduction", "when something happened, inside a sentence"
    ),
    "before-starttls": QT_TRANSLATE_NOOP("report", "before STARTTLS", "when something happened, inside a sentence"),
    "before-second-introduction": QT_TRANSLATE_NOOP(
        "report", "before the introduction after encryption", "when something happened, inside a sentence"
    ),
    "before-sign-in": QT_TRANSLATE_NOOP("report", "before the sign-in", "when something happened, inside a sentence"),
    "before-sender": QT_TRANSLATE_NOOP(
        "report", "before the sender address", "when something happened, inside a sentence"
    ),
    "before-recipient": QT_TRANSLATE_NOOP(
        "report", "before the recipient", "when something happened, inside a sentence"
    ),
    "before-message": QT_TRANSLATE_NOOP(
        "report", "before the test message", "when something happened, inside a sentence"
    ),
}
"""The steps that diagnosis names: ``params["step"]`` to words."""

_SECURITIES = {security.value: security for security in TransportSecurity}
_VALUE_LIMIT = 200


def param_words(name: str, value: str, params: Mapping[str, str]) -> str:
    """Turn a value that is a code, a number or a list into words; empty where the value itself is to be shown."""
    match name:
        case "port" if value.isdigit():
            return translate("report", "port {port}", "in the middle of a sentence").format(port=value)
        case "days" if value.isascii() and value.isdigit():
            return days_words(int(value))
        case "step" if value in STEPS:
            return translate("report", STEPS[value], "when something happened, inside a sentence")
        case "security" if value in _SECURITIES:
            return security_phrase(_SECURITIES[value])
        case "date":
            return plain_moment(display_safe(value, _VALUE_LIMIT))
        case "names" if params.get("more_names"):
            shown = isolate(display_safe(value, _VALUE_LIMIT))
            return translate("report", "{names}, and more", "names of a certificate").format(names=shown)
        case _:
            return ""


def begins_with_words(name: str, params: Mapping[str, str]) -> str:
    """Give what stands for a value where a sentence begins with it; empty where that is the value itself."""
    port = params.get("port", "")
    if name == "port" and port.isdigit():
        return translate("report", "Port {port}", "at the beginning of a sentence").format(port=port)
    return ""
