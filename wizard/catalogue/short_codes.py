"""A short code for every cause, to read aloud on the telephone (resources/short_codes/causes.json).

A letter for the family and three digits: ``L-107``. No two codes differ in one character alone, so that one letter or
digit that was heard wrong leads to no other finding. A code never changes and is never given to another cause.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

import msgspec

from wizard.words.resource_files import read_resource

_SPOKEN = re.compile(r"\A(?:code[:\s]\s*)?([A-Za-z])[\s.-]*(\d)\s*(\d)\s*(\d)\Z", re.ASCII | re.IGNORECASE)


@lru_cache(maxsize=1)
def load_short_codes() -> Mapping[str, str]:
    """Read the table, cause to short code. A damaged file is an error of the installation (msgspec raises)."""
    return MappingProxyType(msgspec.json.decode(read_resource("short_codes", "causes.json"), type=dict[str, str]))


def short_code(cause: str) -> str:
    """Give the short code of a cause such as ``login.wrong_password``; KeyError for a code that is no cause."""
    return load_short_codes()[cause]


def cause_of_short_code(text: str) -> str | None:
    """Give the cause that was read aloud, as somebody typed it (``l107``, ``Code L 1 0 7``); None for no cause."""
    typed = _SPOKEN.match(text.strip())
    if typed is None:
        return None
    wanted = f"{typed[1].upper()}-{typed[2]}{typed[3]}{typed[4]}"
    return next((cause for cause, code in load_short_codes().items() if code == wanted), None)
