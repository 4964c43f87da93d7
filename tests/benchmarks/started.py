"""One start, in a process of its own: open a window, and tell when its first page was drawn and took a key.

``python -m tests.benchmarks.started ours|bare`` prints one line of JSON and ends.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget, QWizard

NOT_BEFORE_PAINT = ("asyncio", "ssl", "dns", "httpx", "httpcore", "h11", "keyring")
"""Libraries that nobody needs to see the first page."""


def tell(wizard: QWizard) -> None:
    """Press Tab, see that the focus moved, and print what was measured."""
    from PySide6.QtCore import QCoreApplication, QEvent, Qt
    from PySide6.QtGui import QKeyEvent

    before: QWidget | None = wizard.focusWidget()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(wizard if before is None else before, event)
    after: QWidget | None = wizard.focusWidget()
    measured = {
        "at_s": time.monotonic(),
        "memory_mib": _memory_mib(),
        "took_key": after is not None and after is not before,
        "loaded": [name for name in NOT_BEFORE_PAINT if name in sys.modules],
        "modules": len(sys.modules),
    }
    sys.stdout.write(json.dumps(measured) + "\n")
    sys.stdout.flush()
    # The end of a program is not its start.
    os._exit(0)


def _memory_mib() -> float | None:
    status = Path("/proc/self/status")
    if not status.exists():
        return None
    line = next(line for line in status.read_text("ascii").splitlines() if line.startswith("VmRSS:"))
    return int(line.split()[1]) / 1024


def _open_ours() -> None:
    """Start as ``python -m wizard`` does, with somebody listening for the window's own signal of its first paint."""
    from wizard.__main__ import before_window, main

    before_window()
    from wizard.gui import window

    class ListenedTo(window.WizardWindow):
        def __init__(self, *arguments: object, **named: object) -> None:
            super().__init__(*arguments, **named)  # type: ignore[arg-type]  # passed on as they came
            self.painted.connect(lambda: tell(self))

    from wizard.gui import app

    vars(app)["WizardWindow"] = ListenedTo
    main([])


def _open_bare() -> None:
    from tests.benchmarks.bare_wizard import run

    run(tell)


if __name__ == "__main__":
    {"ours": _open_ours, "bare": _open_bare}[sys.argv[1]]()
