"""Give a short code to each cause that has none; what was given before stays.

``python -m tests.catalogue.next_short_codes`` adds them to the table and to the committed list.
"""

from __future__ import annotations

import json
from pathlib import Path

from tests.architecture.import_table import CHECKOUT
from wizard.catalogue.causes import load_causes

TABLE = CHECKOUT / "resources" / "short_codes" / "causes.json"
GIVEN = Path(__file__).with_name("short_codes_given.txt")
FAMILY_LETTERS = {
    "account": "A",
    "login": "L",
    "message": "M",
    "names": "W",
    "network": "W",
    "platform": "P",
    "program": "X",
    "recipient": "R",
    "sender": "F",
    "server": "H",
    "settings": "Y",
    "tls": "U",
}
"""One letter at most of those that sound alike (B C D E G P T V Z; F S; M N; A J K; I Y; Q U), and neither I nor O."""


def differences(one: str, other: str) -> int:
    """Count the characters in which two codes differ."""
    return sum(a != b for a, b in zip(one, other, strict=True))


def next_codes(given: dict[str, str], causes: tuple[str, ...]) -> dict[str, str]:
    """Give the first free code to each cause without one: two characters away from every other code."""
    codes = dict(given)
    for cause in causes:
        if cause not in codes:
            letter = FAMILY_LETTERS[cause.partition(".")[0]]
            numbers = (f"{letter}-{number}" for number in range(101, 1000))
            codes[cause] = next(n for n in numbers if all(differences(n, code) > 1 for code in codes.values()))
    return codes


def given_codes() -> dict[str, str]:
    """Read the committed list of all codes that were ever given."""
    lines = GIVEN.read_text("ascii").splitlines() if GIVEN.exists() else []
    return {cause: code for code, cause in (line.split() for line in lines)}


def main() -> None:
    """Write both files anew."""
    codes = next_codes(given_codes(), tuple(load_causes()))
    now = {cause: codes[cause] for cause in sorted(load_causes())}
    TABLE.write_text(json.dumps(now, indent=2) + "\n", "ascii")
    GIVEN.write_text("".join(f"{code} {cause}\n" for cause, code in codes.items()), "ascii")


if __name__ == "__main__":
    main()
