"""The token that a platform makes for its administrator (RFC 6750)."""

from __future__ import annotations

import re

from wizard.settings.secret import Secret

_TOKEN = re.compile(r"[A-Za-z0-9._~+/-]{1,4096}=*")
"""RFC 6750 section 2.1; anything else would not fit into the header."""


def parse_token(text: str) -> Secret | None:
    """Turn typed or read text into a token; None when it is none. Blanks and line ends around it are left out."""
    bare = text.strip()
    return Secret(bare) if len(bare) <= 4096 and _TOKEN.fullmatch(bare) else None
