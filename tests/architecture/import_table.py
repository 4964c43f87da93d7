"""The import table of the house: which room may import which, and which libraries each room may touch."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
PACKAGE = CHECKOUT / "wizard"

_FACTS_AND_BELOW = {"smtp", "settings", "catalogue", "facts"}

MAY_IMPORT: dict[str, set[str]] = {
    "smtp": set(),
    "settings": {"smtp"},
    "catalogue": {"smtp", "settings"},
    "facts": {"smtp", "settings"},
    "probe": {"smtp", "settings", "facts"},
    "discovery": {"smtp", "settings", "catalogue", "facts", "probe"},
    "diagnosis": _FACTS_AND_BELOW,
    "platforms": _FACTS_AND_BELOW,
    "report": _FACTS_AND_BELOW | {"diagnosis", "platforms"},
    "export": _FACTS_AND_BELOW | {"diagnosis"},
    "engine": _FACTS_AND_BELOW | {"probe", "discovery", "diagnosis"},
    "delivery": _FACTS_AND_BELOW | {"diagnosis", "platforms", "export"},
    "flow": _FACTS_AND_BELOW | {"diagnosis", "platforms"},
    "workstation": {"settings"},
    "practice": _FACTS_AND_BELOW | {"diagnosis", "platforms", "export", "engine"},
}
_ROOMS = {*MAY_IMPORT, "cli", "gui"}
MAY_IMPORT["cli"] = _ROOMS - {"cli", "gui", "flow", "probe", "discovery"}
MAY_IMPORT["gui"] = _ROOMS - {"gui", "cli", "probe", "discovery"}
for _room in _ROOMS:
    MAY_IMPORT[_room] = MAY_IMPORT[_room] | {"words"}
MAY_IMPORT["words"] = set()

ASYNCIO = {"probe", "discovery", "platforms", "engine", "delivery", "practice", "cli", "gui"}
ROOMS_OF_LIBRARY: dict[str, set[str]] = {
    "asyncio": ASYNCIO,
    "truststore": {"probe", "discovery", "platforms"},
    "PySide6": {"gui"},
    "keyring": {"workstation"},
    "platformdirs": {"workstation"},
    "rich": {"cli"},
    "argparse": {"cli"},
    "socket": {"probe", "practice"},
    "ssl": {"probe", "platforms", "practice"},
    "httpx": {"platforms", "discovery"},
    "dns": {"probe", "practice"},
    "joserfc": {"export"},
    "rfc8785": {"export"},
    "cryptography": {"export", "practice", "probe"},
    "sqlite3": {"practice"},
    "starlette": {"practice"},
    "uvicorn": {"practice"},
    "msgspec": {"catalogue", "export", "platforms"},
    "segno": {"cli", "gui"},
    "publicsuffixlist": {"catalogue"},
    "smtplib": set(),
    "subprocess": set(),
}

NOWHERE = ("urllib.request", "http.client", "http.server", "PySide6.QtNetwork", "PySide6.QtWebEngine", "ftplib",
           "socketserver", "xmlrpc", "requests", "urllib3", "aiohttp", "telnetlib", "webbrowser")  # fmt: skip
"""Ways to the network that no room may take: what the program talks to goes through probe and platforms."""


@dataclass(frozen=True)
class Import:
    """One import statement in a module of the package."""

    file: Path
    line: int
    module: str
    level: int

    def __str__(self) -> str:
        return f"{self.file.relative_to(CHECKOUT)}:{self.line} imports {'.' * self.level}{self.module}"


def modules() -> list[Path]:
    """Give every module of the package."""
    return sorted(path for path in PACKAGE.rglob("*.py") if "resources" not in path.parts)


def room_of(path: Path) -> str | None:
    """Give the room a module stands in; None for wizard/__init__.py and wizard/__main__.py."""
    parts = path.relative_to(PACKAGE).parts
    return parts[0] if len(parts) > 1 else None


def imports_of(path: Path) -> Iterator[Import]:
    """Give every import of a module, those inside functions included; ``from a import b`` counts as ``a`` and ``a.b``."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(path, node.lineno, alias.name, 0)
        elif isinstance(node, ast.ImportFrom):
            yield Import(path, node.lineno, node.module or "", node.level)
            for alias in node.names:
                yield Import(path, node.lineno, f"{node.module}.{alias.name}", node.level)
        elif isinstance(node, ast.Call) and _called(node) in {"__import__", "import_module"}:
            argument = node.args[0] if node.args else None
            named = argument.value if isinstance(argument, ast.Constant) else "<computed>"
            yield Import(path, node.lineno, str(named), 0)


def _called(node: ast.Call) -> str:
    if isinstance(node.func, ast.Name):
        return node.func.id
    return node.func.attr if isinstance(node.func, ast.Attribute) else ""
