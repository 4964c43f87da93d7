"""The code of a finding as reports show it: the dotted one, and the short one for the telephone."""

from __future__ import annotations

from wizard.catalogue.short_codes import load_short_codes
from wizard.report.isolates import isolate
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_DIGITS = (
    QT_TRANSLATE_NOOP("report", "zero", "a digit, read aloud"),
    QT_TRANSLATE_NOOP("report", "one", "a digit, read aloud"),
    QT_TRANSLATE_NOOP("report", "two", "a digit, read aloud"),
    QT_TRANSLATE_NOOP("report", "three", "a digit, read aloud"),
    QT_TRANSLATE_NOOP("report", "four", "a digit, read aloud"),
    QT_TRANSLATE_NOOP("report", "five", "a digit, read aloud"),
    QT_TRANSLATE_NOOP("report", "six", "a digit, read aloud"),
    QT_TRANSLATE_NOOP("report", "seven", "a digit, read aloud"),
    QT_TRANSLATE_NOOP("report", "eight", "a digit, read aloud"),
    QT_TRANSLATE_NOOP("report", "nine", "a digit, read aloud"),
)


def spoken_code(cause: str) -> str:
    """Give "login.wrong_password (L-102)"; the dotted code alone where there is no short one."""
    short = load_short_codes().get(cause)
    return cause if short is None else f"{cause} ({short})"


def short_code_text(cause: str) -> str:
    """Give "Code L-102", as it is shown; empty where there is no short code."""
    short = load_short_codes().get(cause)
    return (
        "" if short is None else translate("report", "Code {code}", "for the telephone").format(code=isolate(short))
    )


def short_code_aloud(cause: str) -> str:
    """Give "Code L, one zero two", as a voice says it; empty where there is no short code."""
    short = load_short_codes().get(cause)
    if short is None:
        return ""
    letter, digits = short.split("-")
    aloud = " ".join(translate("report", _DIGITS[int(digit)], "a digit, read aloud") for digit in digits)
    return translate("report", "Code {letter}, {digits}", "for the telephone").format(letter=letter, digits=aloud)
