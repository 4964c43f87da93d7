"""Keeps PySide6 6.12 alive on Python 3.11: there each of its calls that gives None takes a reference to it away."""

from __future__ import annotations

import sys

import PySide6

_BROKEN_FROM = (6, 12)
_SPARE_REFERENCES = sys.maxsize // 4


def guard_none() -> bool:
    """Give None spare references where they are needed, and tell whether that was so.

    PySide6 6.12.0 counts on None being immortal, which it is from Python 3.12 on. On 3.11 some five thousand calls
    end the interpreter with "deallocating None". Calling this twice does no harm.
    """
    if sys.version_info >= (3, 12) or PySide6.__version_info__[:2] < _BROKEN_FROM:
        return False
    import ctypes

    count = ctypes.c_ssize_t.from_address(id(None))
    if count.value < _SPARE_REFERENCES:
        count.value += _SPARE_REFERENCES
    return True
