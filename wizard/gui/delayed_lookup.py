"""When a look-up starts: 800 ms after the last valid input, or at once on leaving the field (rule 21)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

DELAY_MS = 800


class DelayedLookup(QObject):
    """Runs ``start`` with the newest key once; the same key is not looked up again until another one came between."""

    def __init__(self, start: Callable[[str], bool], parent: QObject) -> None:
        """Name the function that begins a look-up; it gives False when it cannot yet, and is asked again later."""
        super().__init__(parent)
        self._start = start
        self._wanted: str | None = None
        self._begun: str | None = None
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(DELAY_MS)
        self.timer.timeout.connect(self.now)

    @property
    def waiting(self) -> bool:
        """Tell whether a look-up is wanted that has not begun."""
        return self._wanted is not None

    @property
    def interval_ms(self) -> int:
        """Give the pause in milliseconds."""
        return self.timer.interval()

    def soon(self, key: str | None) -> None:
        """Want this key looked up after the pause; None wants nothing and forgets what was wanted."""
        self.timer.stop()
        if key == self._begun:
            self._wanted = None
            return
        self._wanted = key
        if key is None:
            self._begun = None
        else:
            self.timer.start()

    def adopt(self, key: str | None) -> None:
        """Take a key as looked up: the answers are known."""
        self.timer.stop()
        self._begun, self._wanted = key, None

    def now(self) -> None:
        """Begin what is wanted without a pause."""
        self.timer.stop()
        if self._wanted is not None and self._start(self._wanted):
            self._begun, self._wanted = self._wanted, None

    def forget(self) -> None:
        """Let the same key be looked up again, as after a failure of our own."""
        self._begun = None
