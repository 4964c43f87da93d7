"""Dates as people write them."""

from __future__ import annotations

from datetime import date

from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_MONTHS = (QT_TRANSLATE_NOOP("report", "January"), QT_TRANSLATE_NOOP("report", "February"), QT_TRANSLATE_NOOP("report", "March"), QT_TRANSLATE_NOOP("report", "April"), QT_TRANSLATE_NOOP("report", "May"), QT_TRANSLATE_NOOP("report", "June"), QT_TRANSLATE_NOOP("report", "July"),
           QT_TRANSLATE_NOOP("report", "August"), QT_TRANSLATE_NOOP("report", "September"), QT_TRANSLATE_NOOP("report", "October"), QT_TRANSLATE_NOOP("report", "November"), QT_TRANSLATE_NOOP("report", "December"))  # fmt: skip
_HALVES = {"H1": "first", "H2": "second"}


def plain_day(day: date) -> str:
    """Turn a day into words: 16 September 2024."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def plain_moment(moment: str) -> str:
    """Turn a moment as exact as it is known into words.

    2024-09-16 gives 16 September 2024, 2026-12 gives December 2026, 2027-H2 gives the second half of 2027, and a year
    stays a year. A text of another form comes back as it is.
    """
    year, _, rest = moment.partition("-")
    if rest in _HALVES:
        return translate("report", "the {halves} half of {year}").format(halves=_HALVES[rest], year=year)
    month, _, day = rest.partition("-")
    if not month.isdigit() or not 1 <= int(month) <= 12:
        return moment
    named = f"{_MONTHS[int(month) - 1]} {year}"
    return f"{int(day)} {named}" if day.isdigit() else named
