"""The log: named events with named fields, and nothing else, in a file that only its owner can read."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from wizard.settings.secret import Secret
from wizard.workstation.private_file import make_private_folder
from wizard.workstation.scrubber import Scrubber

FieldValue = str | int | float | bool | None

EVENTS: Mapping[str, frozenset[str]] = {
    "program.started": frozenset({"version", "system"}),
    "program.fault": frozenset({"trace"}),
    "checks.started": frozenset({"host", "port", "security", "platform"}),
    "check.finished": frozenset({"check", "state", "elapsed_s"}),
    "checks.finished": frozenset({"root_cause", "certainty", "elapsed_s"}),
    "keyring.answered": frozenset({"call", "state", "keyring", "reason"}),
    "config.signed": frozenset({"kid", "aud", "jti", "delivery", "tested"}),
    "config.verified": frozenset({"verdict", "detail", "kid"}),
    "file.written": frozenset({"kind", "code"}),
}
"""What may be written: event to fields. There is none that holds typed text, a reply of a server, or a path."""
_MAX_TEXT = 500
_MAX_TRACE = 8_000
_MAX_FILE = 512 * 1024
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)


class ProgramLog:
    """Writes one line of JSON an event; every text goes through the scrubber first."""

    def __init__(self, folder: Path) -> None:
        """Log to ``smtp-wizard.log`` in a folder, which is made on the first event."""
        self._path = folder / "smtp-wizard.log"
        self._scrubber = Scrubber()
        self._lock = threading.Lock()

    @property
    def path(self) -> Path:
        """Give the file, for "show the log"."""
        return self._path

    def protect(self, secret: Secret, username: str = "") -> None:
        """Learn a secret that must not appear in any form."""
        self._scrubber.protect(secret, username)

    def record(self, event: str, **fields: FieldValue) -> bool:
        """Write an event; True when it is in the file.

        An event or field that is not on the list is left out, never written; a full disk or a missing permission
        loses the line and nothing else.
        """
        allowed = EVENTS.get(event)
        if allowed is None:
            return False
        kept = {name: self._safe(name, value) for name, value in fields.items() if name in allowed}
        moment = datetime.now(UTC).isoformat(timespec="milliseconds")
        # Plain ASCII: control characters and direction marks can do nothing to the terminal that shows the file.
        line = json.dumps({"at": moment, "event": event, **kept}, ensure_ascii=True) + "\n"
        with self._lock:
            return self._append(line.encode("ascii"))

    def _safe(self, name: str, value: FieldValue) -> FieldValue:
        if not isinstance(value, str):
            return value
        return self._scrubber.scrub(value)[: _MAX_TRACE if name == "trace" else _MAX_TEXT]

    def _append(self, line: bytes) -> bool:
        if make_private_folder(self._path.parent) is not None:
            return False
        try:
            self._start_anew_when_full(len(line))
            flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | _NO_FOLLOW
            descriptor = os.open(self._path, flags, 0o600)
            with os.fdopen(descriptor, "ab") as file:
                file.write(line)
        except OSError:
            return False
        return True

    def _start_anew_when_full(self, adding: int) -> None:
        try:
            size = self._path.lstat().st_size
        except FileNotFoundError:
            return
        if size + adding > _MAX_FILE:
            self._path.replace(self._path.with_suffix(".log.1"))
