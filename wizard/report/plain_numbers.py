"""Numbers and spans of time as people write them."""

from __future__ import annotations

from wizard.words.translation import translate

_MINUTE, _HOUR, _DAY = 60, 3600, 86_400


def plain_number(number: int) -> str:
    """Turn a number into digits with its thousands apart: "5,000"."""
    return f"{number:,}".replace(",", translate("report", ",", "between the thousands of a number, as in 5,000"))


def seconds_words(count: int) -> str:
    """Give "1 second", "30 seconds"."""
    return translate("report", "%n second(s)", "", count)


def minutes_words(count: int) -> str:
    """Give "1 minute", "5 minutes"."""
    return translate("report", "%n minute(s)", "", count)


def hours_words(count: int) -> str:
    """Give "1 hour", "2 hours"."""
    return translate("report", "%n hour(s)", "", count)


def days_words(count: int) -> str:
    """Give "1 day", "12 days"."""
    return translate("report", "%n day(s)", "", count)


def duration(seconds: float) -> str:
    """Turn seconds into words of one unit: "5 minutes", "3 days"."""
    if seconds >= _DAY:
        return days_words(round(seconds / _DAY))
    if seconds >= _HOUR:
        return hours_words(round(seconds / _HOUR))
    return minutes_words(round(seconds / _MINUTE)) if seconds >= _MINUTE else seconds_words(round(seconds))


def waiting_time(seconds: int) -> str:
    """Turn a wait that somebody asked for into words, never shorter than it is: "90 seconds", "3 minutes"."""
    if seconds < 2 * _MINUTE:
        return seconds_words(seconds)
    minutes = -(-seconds // _MINUTE)
    return minutes_words(minutes) if minutes < 120 else hours_words(-(-minutes // 60))
