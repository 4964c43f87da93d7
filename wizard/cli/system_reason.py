"""Why the operating system refused a file or a port, in words."""

from __future__ import annotations

import errno
from collections.abc import Mapping

from wizard.report.isolates import isolate
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_REASONS: Mapping[int, str] = {
    errno.ENOENT: QT_TRANSLATE_NOOP("cli", "No such file or directory"),
    errno.EACCES: QT_TRANSLATE_NOOP("cli", "Permission denied"),
    errno.EPERM: QT_TRANSLATE_NOOP("cli", "Operation not permitted"),
    errno.EISDIR: QT_TRANSLATE_NOOP("cli", "Is a directory"),
    errno.ENOTDIR: QT_TRANSLATE_NOOP("cli", "Not a directory"),
    errno.EEXIST: QT_TRANSLATE_NOOP("cli", "File exists"),
    errno.EROFS: QT_TRANSLATE_NOOP("cli", "Read-only file system"),
    errno.ENOSPC: QT_TRANSLATE_NOOP("cli", "No space left on device"),
    errno.ENAMETOOLONG: QT_TRANSLATE_NOOP("cli", "File name too long"),
    errno.EADDRINUSE: QT_TRANSLATE_NOOP("cli", "Address already in use"),
    errno.EADDRNOTAVAIL: QT_TRANSLATE_NOOP("cli", "Cannot assign requested address"),
}


def system_reason(error: OSError) -> str:
    """Give the reason of an error; one without words here in the system's own."""
    known = _REASONS.get(error.errno or 0)
    return isolate(error.strerror or str(error)) if known is None else translate("cli", known)


def cannot_be_read(path: object, error: OSError) -> str:
    """Say that a file cannot be read, and why."""
    return translate("cli", "{path} cannot be read: {reason}.").format(
        path=isolate(str(path)), reason=system_reason(error)
    )
