"""How far two names are apart in slips of a typing hand."""

from __future__ import annotations

_ROWS = ("1234567890-", "qwertyuiop", "asdfghjkl", "zxcvbnm")
_PLACES = {key: (row, column + row * 0.5) for row, keys in enumerate(_ROWS) for column, key in enumerate(keys)}
_OTHER_KEYBOARDS = frozenset({frozenset("yz"), frozenset("aq"), frozenset("wz")})
"""Keys that change places between QWERTY, QWERTZ and AZERTY."""

_LONG_ENOUGH = 11


def distance(left: str, right: str, limit: int) -> int:
    """Count the slips between two names: letters too many, missing, wrong, or two neighbours swapped.

    The optimal string alignment distance (Damerau-Levenshtein without a second edit of a swapped pair). Above the
    limit the count may stop.
    """
    if abs(len(left) - len(right)) > limit:
        return limit + 1
    before, row = [], list(range(len(right) + 1))
    for i, char in enumerate(left, 1):
        before, previous, row = row, before, [i]
        for j, other in enumerate(right, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (char != other))
            if i > 1 and j > 1 and char == right[j - 2] and left[i - 2] == other:
                cost = min(cost, previous[j - 2] + 1)
            row.append(cost)
        if min(row) > limit and min(before) > limit:
            return limit + 1
    return row[-1]


def is_likely_slip(typed: str, meant: str) -> bool:
    """Tell whether a hand would slip so: a wrong letter in a short name has to lie beside the right one.

    never.com is not a slip of naver.com, but nsver.com is.
    """
    if len(typed) != len(meant) or len(meant) >= _LONG_ENOUGH:
        return True
    wrong = [(one, other) for one, other in zip(typed, meant, strict=True) if one != other]
    return len(wrong) != 1 or are_neighbours(*wrong[0])


def are_neighbours(one: str, other: str) -> bool:
    """Tell whether two keys lie side by side, or change places between keyboards."""
    if frozenset((one, other)) in _OTHER_KEYBOARDS:
        return True
    if one not in _PLACES or other not in _PLACES:
        return False
    (row, column), (other_row, other_column) = _PLACES[one], _PLACES[other]
    return abs(row - other_row) <= 1 and abs(column - other_column) <= 1
