"""Dates as people write them."""

from __future__ import annotations

from datetime import date, datetime

from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_MONTHS = (
    QT_TRANSLATE_NOOP("report", "January", "a month"),
    QT_TRANSLATE_NOOP("report", "February", "a month"),
    QT_TRANSLATE_NOOP("report", "March", "a month"),
    QT_TRANSLATE_NOOP("report", "April", "a month"),
    QT_TRANSLATE_NOOP("report", "May", "a month"),
    QT_TRANSLATE_NOOP("report", "June", "a month"),
    QT_TRANSLATE_NOOP("report", "July", "a month"),
    QT_TRANSLATE_NOOP("report", "August", "a month"),
    QT_TRANSLATE_NOOP("report", "September", "a month"),
    QT_TRANSLATE_NOOP("report", "October", "a month"),
    QT_TRANSLATE_NOOP("report", "November", "a month"),
    QT_TRANSLATE_NOOP("report", "December", "a month"),
)


def plain_day(day: date) -> str:
    """Turn a day into words: 16 September 2024."""
    return translate("report", "{day} {month} {year}", "a date").format(
        day=day.day, month=_month(day.month), year=day.year
    )


def plain_time(moment: datetime) -> str:
    """Turn a moment into words: 16 September 2024, 14:05; in the time zone that it carries."""
    return translate("report", "{day}, {time}", "a date and the time of day").format(
        day=plain_day(moment), time=f"{moment:%H:%M}"
    )


def plain_moment(moment: str, *, begins: bool = False) -> str:
    """Turn a moment as exact as it is known into words.

    2024-09-16 gives 16 September 2024, 2026-12 gives December 2026, 2027-H2 gives the second half of 2027, and a year
    stays a year. A text of another form comes back as it is. ``begins``: a sentence or a line begins with it.
    """
    year, _, rest = moment.partition("-")
    if rest in ("H1", "H2"):
        return _half(rest, begins=begins).format(year=year)
    month, _, day = rest.partition("-")
    if not month.isdigit() or not 1 <= int(month) <= 12:
        return moment
    if day.isdigit():
        return translate("report", "{day} {month} {year}", "a date").format(
            day=int(day), month=_month(int(month)), year=year
        )
    words = translate("report", "{month} {year}", "a month of a year").format(month=_month(int(month)), year=year)
    return words[:1].upper() + words[1:] if begins else words


def _half(half: str, *, begins: bool) -> str:
    if begins:
        return (
            translate("report", "The first half of {year}", "at the beginning of a sentence")
            if half == "H1"
            else translate("report", "The second half of {year}", "at the beginning of a sentence")
        )
    return (
        translate("report", "the first half of {year}", "in the middle of a sentence")
        if half == "H1"
        else translate("report", "the second half of {year}", "in the middle of a sentence")
    )


def _month(number: int) -> str:
    return translate("report", _MONTHS[number - 1], "a month")
