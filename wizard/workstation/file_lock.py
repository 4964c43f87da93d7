"""A lock on an open file that goes with the process that holds it, however that process ends."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

_FAR_AWAY = 2**30
"""On Windows a locked byte cannot be read by others: one is locked that no file of ours has."""

if sys.platform == "win32":
    import msvcrt

    def try_lock(descriptor: int) -> bool:
        """Lock an open file for this process; False when another one holds it."""
        os.lseek(descriptor, _FAR_AWAY, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def try_lock(descriptor: int) -> bool:
        """Lock an open file for this process; False when another one holds it."""
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True


_LOOK_AGAIN_S = 0.01
_FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)


@contextlib.contextmanager
def held_lock(path: Path, limit_s: float) -> Iterator[bool]:
    """Hold the lock of a file of mode 0600 that stays, empty; False when another one held it all the time (seconds).

    It keeps threads of one process apart too: each opens the file for itself. Raises OSError when the file cannot be
    opened.
    """
    descriptor = os.open(path, _FLAGS, 0o600)
    try:
        until = time.monotonic() + limit_s
        while not (held := try_lock(descriptor)) and time.monotonic() < until:
            time.sleep(_LOOK_AGAIN_S)
        yield held
    finally:
        os.close(descriptor)
