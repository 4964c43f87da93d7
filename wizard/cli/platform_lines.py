"""The lines about a platform that stand on standard error before something is done there."""

from __future__ import annotations

from wizard.report.isolates import isolate
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_ORIGIN = QT_TRANSLATE_NOOP("cli", "Origin:", "a label in front of a column")
_PLATFORM = QT_TRANSLATE_NOOP("cli", "Platform:", "a label in front of a column")
_AUDIENCE = QT_TRANSLATE_NOOP("cli", "Audience:", "a label in front of a column")
_KEY = QT_TRANSLATE_NOOP("cli", "Key:", "a label in front of a column")
_CHANGES = QT_TRANSLATE_NOOP("cli", "Changes:", "a label in front of a column")


def origin_line(origin: str) -> str:
    """Give the line with the origin."""
    return _row(_ORIGIN, isolate(origin))


def platform_line(name: str, *, claimed: bool = False) -> str:
    """Give the line with the name; ``claimed``: nothing but the platform itself says that it is its name."""
    if not claimed:
        return _row(_PLATFORM, isolate(name))
    return _row(_PLATFORM, translate("cli", "{platform} (it calls itself that)").format(platform=isolate(name)))


def audience_line(audience: str) -> str:
    """Give the line with the name that signed files carry."""
    return _row(_AUDIENCE, isolate(audience))


def key_line(fingerprint: str) -> str:
    """Give the line with the fingerprint of the key."""
    return _row(_KEY, isolate(fingerprint))


def changes_lines(changes: list[str]) -> tuple[str, ...]:
    """Give the lines with what changes."""
    if not changes:
        return (_row(_CHANGES, translate("cli", "none but perhaps the password")),)
    return (_label(_CHANGES), *(f"  {change}" for change in changes))


def _row(label: str, value: str) -> str:
    width = max(len(_label(one)) for one in (_ORIGIN, _PLATFORM, _AUDIENCE, _KEY, _CHANGES))
    return f"{_label(label):<{width}} {value}"


def _label(words: str) -> str:
    return translate("cli", words, "a label in front of a column")
