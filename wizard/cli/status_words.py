"""Codes of a signed file and of a receipt, as words inside a line."""

from __future__ import annotations

from collections.abc import Mapping

from wizard.report.display_safe import display_safe
from wizard.report.isolates import isolate
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_TESTED: Mapping[str, str] = {
    "passed": QT_TRANSLATE_NOOP("cli", "passed", "the tests of signed settings"),
    "partly": QT_TRANSLATE_NOOP("cli", "partly", "the tests of signed settings"),
    "failed": QT_TRANSLATE_NOOP("cli", "failed", "the tests of signed settings"),
    "not-tested": QT_TRANSLATE_NOOP("cli", "not-tested", "the tests of signed settings"),
}
_PASSWORD: Mapping[str, str] = {
    "none": QT_TRANSLATE_NOOP("cli", "none", "the password in a signed file"),
    "sealed": QT_TRANSLATE_NOOP("cli", "sealed", "the password in a signed file"),
    "transfer-code": QT_TRANSLATE_NOOP("cli", "transfer-code", "the password in a signed file"),
}
_RECEIPT: Mapping[str, str] = {
    "quarantined": QT_TRANSLATE_NOOP("cli", "quarantined", "the state of settings at a platform"),
    "pending": QT_TRANSLATE_NOOP("cli", "pending", "the state of settings at a platform"),
    "active": QT_TRANSLATE_NOOP("cli", "active", "the state of settings at a platform"),
    "superseded": QT_TRANSLATE_NOOP("cli", "superseded", "the state of settings at a platform"),
    "ended": QT_TRANSLATE_NOOP("cli", "ended", "the state of settings at a platform"),
    "refused": QT_TRANSLATE_NOOP("cli", "refused", "the state of settings at a platform"),
    "expired": QT_TRANSLATE_NOOP("cli", "expired", "the state of settings at a platform"),
}
_LONGEST = 20


def tested_word(code: str) -> str:
    """Turn what a signed file says of its tests into a word; an unknown code is shown as it is."""
    return translate("cli", _TESTED[code], "the tests of signed settings") if code in _TESTED else _as_it_is(code)


def password_word(code: str) -> str:
    """Turn how the password of a signed file is delivered into a word."""
    if code == "prompt":
        return translate("cli", "prompt", "the password in a signed file: the platform asks for it")
    return (
        translate("cli", _PASSWORD[code], "the password in a signed file") if code in _PASSWORD else _as_it_is(code)
    )


def receipt_word(code: str) -> str:
    """Turn the state in a platform's receipt into a word."""
    if code not in _RECEIPT:
        return _as_it_is(code)
    return translate("cli", _RECEIPT[code], "the state of settings at a platform")


def _as_it_is(code: str) -> str:
    return isolate(display_safe(code, _LONGEST))
