"""Write a file whole or not at all, readable by its owner alone."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import stat
import sys
from dataclasses import dataclass
from pathlib import Path

_OWNER_ONLY = 0o600
_FOLDER_OWNER_ONLY = 0o700
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
_BINARY = getattr(os, "O_BINARY", 0)
_CODES = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "disk_full",
    errno.EACCES: "no_permission",
    errno.EPERM: "no_permission",
    errno.EROFS: "read_only",
    errno.ENOENT: "no_such_folder",
    errno.ENOTDIR: "no_such_folder",
    errno.EEXIST: "no_such_folder",
    errno.EISDIR: "is_folder",
    errno.ENAMETOOLONG: "name_too_long",
    errno.ELOOP: "is_link",
}


@dataclass(frozen=True, slots=True)
class FileRefusal:
    """Why a file was not written or read.

    Codes, each after ``file.``: disk_full, no_permission, read_only, no_such_folder, is_folder, not_a_file,
    name_too_long, is_link, missing, too_large, failed (see the errno).
    """

    code: str
    path: Path
    errno: int | None = None


@dataclass(frozen=True, slots=True)
class FileWritten:
    """The file is on the disk, whole."""

    path: Path


def write_private(path: Path, data: bytes) -> FileWritten | FileRefusal:
    """Write bytes to a file of mode 0600, replacing what was there in one step.

    A new file is made beside it (exclusively, following no link, whatever the umask), written, synced and renamed.
    Killed at any moment, the old file is there or the new one, never half of it. A link at ``path`` is replaced, not
    followed.
    """
    beside = path.with_name(f".{path.name[:100]}.{secrets.token_hex(8)}.part")
    try:
        _write_new(beside, data)
        beside.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink()
        return file_refusal(error, path)
    return FileWritten(path)


def read_limited(path: Path, limit: int) -> bytes | FileRefusal:
    """Read a regular file of at most ``limit`` bytes; a device, pipe or folder is refused without waiting on it."""
    try:
        # O_NONBLOCK: opening a pipe that nobody writes to would wait for ever.
        descriptor = os.open(path, os.O_RDONLY | _BINARY | getattr(os, "O_NONBLOCK", 0))
        try:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                return FileRefusal("file.not_a_file", path)
            with os.fdopen(descriptor, "rb", closefd=False) as file:
                data = file.read(limit + 1)
        finally:
            os.close(descriptor)
    except FileNotFoundError as error:
        return FileRefusal("file.missing", path, error.errno)
    except OSError as error:
        return file_refusal(error, path)
    return data if len(data) <= limit else FileRefusal("file.too_large", path)


def make_private_folder(path: Path) -> FileRefusal | None:
    """Make a folder that only its owner can enter, with what is missing above it; None when it is there.

    What is made above it is closed to others too, whatever the umask: who can write there could swap the folder.
    """
    try:
        if path.is_dir():
            return None
        # One by one: mkdir gives the folders above the last one the permissions of the umask.
        for folder in (*reversed(path.parents), path):
            if not folder.is_dir():
                folder.mkdir(mode=_FOLDER_OWNER_ONLY, exist_ok=True)
    except OSError as error:
        return file_refusal(error, path)
    return None


def delete_file(path: Path) -> FileRefusal | None:
    """Delete a file; None when it is gone, whether or not it was there."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        return file_refusal(error, path)
    return None


def file_refusal(error: OSError, path: Path) -> FileRefusal:
    """Turn what the operating system raised about a file into why it was not written or read."""
    code = _CODES.get(error.errno or 0, "failed")
    return FileRefusal(f"file.{code}", path, error.errno)


def _write_new(path: Path, data: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_FOLLOW | _BINARY, _OWNER_ONLY)
    with os.fdopen(descriptor, "wb") as file:
        if sys.platform != "win32":
            os.fchmod(file.fileno(), _OWNER_ONLY)
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Make the rename durable too; Windows has no such call and needs none."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
