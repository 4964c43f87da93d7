"""A QR code (ISO/IEC 18004) as text: two rows of modules in a line, for a terminal and for a plain file."""

from __future__ import annotations

import segno

_QUIET_ZONE = 4
_HALVES = {(False, False): "█", (False, True): "▀", (True, False): "▄", (True, True): " "}
"""Upper and lower module, dark or not. Terminals are mostly dark: light modules are drawn, dark ones left out."""


def qr_text(content: str) -> str:
    """Turn a text into a QR code with error correction M; every line has the same width."""
    matrix = [[bool(module) for module in row] for row in segno.make_qr(content, error="m").matrix]
    width = len(matrix) + 2 * _QUIET_ZONE
    light = [[False] * width for _ in range(_QUIET_ZONE)]
    rows = [*light, *([False] * _QUIET_ZONE + row + [False] * _QUIET_ZONE for row in matrix), *light]
    if len(rows) % 2:
        rows.append([False] * width)
    pairs = zip(rows[::2], rows[1::2], strict=True)
    return "\n".join(
        "".join(_HALVES[upper, lower] for upper, lower in zip(top, bottom, strict=True)) for top, bottom in pairs
    )
