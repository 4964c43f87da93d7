"""Where the shipped data lies: inside the installed package, or beside it in a source checkout."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path


def read_resource(*parts: str) -> bytes:
    """Turn a path below ``resources/`` into the bytes of that file, such as ``("providers", "gmail.json")``.

    A missing file is an error of the installation: FileNotFoundError.
    """
    return _root().joinpath(*parts).read_bytes()


def list_resources(folder: str, suffix: str) -> tuple[str, ...]:
    """Give the sorted names of the files in a folder below ``resources/`` that end with the suffix."""
    return tuple(sorted(entry.name for entry in _root().joinpath(folder).iterdir() if entry.name.endswith(suffix)))


@lru_cache(maxsize=1)
def _root() -> Path:
    # A wheel carries resources/ as package data of wizard; a checkout has it beside the package.
    package = Path(__file__).resolve().parents[1]
    packaged = package / "resources"
    return packaged if packaged.is_dir() else package.parent / "resources"
