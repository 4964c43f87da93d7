"""The reader's own log: why something was refused at the door, in detail, apart from the answer."""

from __future__ import annotations

import json
import os
from pathlib import Path

from wizard.practice.platform.problem import Problem

_MAX_BYTES = 1_000_000
_MAX_DETAIL = 200


class RefusalLog:
    """One JSON object in a line, all ASCII. At 1 MB the file begins anew and the one before is kept beside it."""

    def __init__(self, path: Path) -> None:
        """Take where to write; the file is made with the first line."""
        self._path = path

    def write(self, at: int, problem: Problem) -> None:
        """Add one refusal. Nothing of the token itself is written, only its verdict, a detail, and the key's name."""
        line = json.dumps(
            {
                "at": at,
                "code": problem.refused.code,
                "detail": problem.untrusted_detail[:_MAX_DETAIL],
                "kid": problem.kid,
            }
        )
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0)
        descriptor = os.open(self._path, flags, 0o600)
        with os.fdopen(descriptor, "a", encoding="ascii") as file:
            file.write(line + "\n")
            full = file.tell() > _MAX_BYTES
        if full:
            self._path.replace(self._path.with_suffix(".log.1"))
