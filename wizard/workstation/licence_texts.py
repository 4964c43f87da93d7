"""The words of licences: those that a package brings along, else those that are shipped with this program."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, distribution

from wizard.words.resource_files import list_resources, read_resource

_FOLDER = "licence_texts"
_FILE = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_NO_TEXT = (".py", ".pyc", ".json")
_MOST = 400_000
_RULE = "\n\n" + "-" * 40 + "\n\n"


def package_licence_text(package: str, licence: str) -> str:
    """Give the words of a package's licence, all of its files one after the other; empty where there are none.

    A package that brings no text along, such as Qt for Python, has those of the licences that it names.
    """
    return _own_text(package) or licence_text(licence)


def licence_text(expression: str) -> str:
    """Give the words of every licence in an SPDX expression that is shipped; empty where none is."""
    shipped = {name.removesuffix(".txt"): name for name in list_resources(_FOLDER, ".txt")}
    named = dict.fromkeys(re.findall(r"[A-Za-z0-9.+-]+", expression))
    texts = [read_resource(_FOLDER, shipped[name]).decode("utf-8") for name in named if name in shipped]
    return _joined(texts)


def _own_text(package: str) -> str:
    try:
        files = distribution(package).files or []
    except PackageNotFoundError:
        return ""
    texts = list[str]()
    for file in files:
        beside_metadata = any(part.endswith((".dist-info", ".egg-info")) for part in file.parts)
        if beside_metadata and _FILE.search(file.name) and not file.name.endswith(_NO_TEXT):
            try:
                texts.append(file.read_text("utf-8"))
            except (OSError, UnicodeDecodeError):
                continue
    return _joined(texts)


def _joined(texts: list[str]) -> str:
    return _RULE.join(text.strip("\n").rstrip() for text in texts)[:_MOST]
