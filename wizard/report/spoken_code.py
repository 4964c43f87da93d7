"""The code of a finding as reports show it: the dotted one, and the short one for the telephone."""

from __future__ import annotations

from wizard.catalogue.short_codes import load_short_codes


def spoken_code(cause: str) -> str:
    """Give "login.wrong_password (L-102)"; the dotted code alone where there is no short one."""
    short = load_short_codes().get(cause)
    return cause if short is None else f"{cause} ({short})"
