"""Dates as people write them."""

from __future__ import annotations

from datetime import date

_MONTHS = ("January", "February", "March", "April", "May", "June", "July",
           "August", "September", "October", "November", "December")  # fmt: skip
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
        return f"the {_HALVES[rest]} half of {year}"
    month, _, day = rest.partition("-")
    if not month.isdigit() or not 1 <= int(month) <= 12:
        return moment
    named = f"{_MONTHS[int(month) - 1]} {year}"
    return f"{int(day)} {named}" if day.isdigit() else named
