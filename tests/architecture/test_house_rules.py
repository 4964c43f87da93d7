"""Rules of the house that a script can hold: sizes, docstrings, who reveals a secret, what no file may name."""

from __future__ import annotations

import ast
import re
import subprocess
from pathlib import Path

import pytest

from tests.architecture.import_table import CHECKOUT, modules

_MODULES = modules()
_NAMES = [str(path.relative_to(CHECKOUT)) for path in _MODULES]
_MAY_REVEAL = {
    "wizard/settings/draft.py",  # parses it
    "wizard/probe/sign_in.py",  # sends it
    "wizard/platforms/https_exchange.py",  # sends a platform's token to the platform
    "wizard/export/seal.py",  # seals it
    "wizard/export/sealing_key.py",  # reads a platform's private key
    "wizard/practice/platform/identity.py",  # writes the practice platform's own private keys, which no person typed
    "wizard/export/signer_key.py",  # reads a private key and locks it with a passphrase
    "wizard/workstation/password_store.py",  # hands it to the keyring
    "wizard/workstation/practice_signer.py",  # writes the practice key, which signs nothing that counts
    "wizard/workstation/scrubber.py",  # learns what must not appear in the log
    "wizard/gui/pages/finish_clipboard.py",  # the person asks to copy it into the platform's form
}


@pytest.mark.parametrize("path", _MODULES, ids=_NAMES)
def test_file_is_at_most_400_lines_and_its_functions_under_60(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 400
    long = [
        f"{node.name}: {node.end_lineno - node.lineno + 1}"
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.end_lineno is not None
        and node.end_lineno - node.lineno + 1 >= 60
    ]
    assert long == []


@pytest.mark.parametrize("path", _MODULES, ids=_NAMES)
def test_public_things_have_a_docstring(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    bare = [] if ast.get_docstring(tree) else ["module"]
    for node in tree.body:
        members = node.body if isinstance(node, ast.ClassDef) else []
        for item in (node, *members):
            if (
                isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
                and not item.name.startswith("_")
                and not _overrides_qt(path, item)
                and not ast.get_docstring(item)
                and not (isinstance(node, ast.ClassDef) and node.name.startswith("_"))
            ):
                bare.append(item.name)
    assert bare == []


def test_only_listed_modules_reveal_a_secret() -> None:
    callers = {
        str(path.relative_to(CHECKOUT))
        for path in _MODULES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == "reveal"
    }
    assert callers == _MAY_REVEAL


def test_broad_except_stands_in_one_place() -> None:
    places = [
        f"{path.relative_to(CHECKOUT)}:{node.lineno}"
        for path in _MODULES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ExceptHandler)
        and (
            node.type is None or (isinstance(node.type, ast.Name) and node.type.id in {"Exception", "BaseException"})
        )
        and not _only_tidies_up(node)
    ]
    assert {place.split(":")[0] for place in places} <= {"wizard/engine/runner.py", "wizard/__main__.py"}


def test_no_file_names_a_machine_or_a_registry() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=CHECKOUT, check=True, capture_output=True, text=True).stdout
    forbidden = re.compile(
        "|".join(
            [
                "/wo" + "rk/",
                r"(?<![\w/$])/ro" + "ot/",
                r"\.lib" + "rary/",
                "farm-" + "studio",
                "py" + r"pi\.org",
                "registry." + "npm",
                "deb." + "debian",
                "sha" + "red/(design|facts)",
            ]
        )
    )
    wrong = []
    for name in listed.splitlines():
        data = (CHECKOUT / name).read_bytes() if (CHECKOUT / name).is_file() else b""
        if b"\0" in data[:4096]:
            continue
        for number, line in enumerate(data.decode("utf-8", "replace").splitlines(), 1):
            if forbidden.search(line):
                wrong.append(f"{name}:{number}: {line.strip()[:80]}")
    assert wrong == []


def _only_tidies_up(handler: ast.ExceptHandler) -> bool:
    """A handler that raises on, whatever came, swallows nothing."""
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def _overrides_qt(path: Path, item: ast.AST) -> bool:
    """Methods of Qt in camel case are documented by Qt."""
    name = getattr(item, "name", "")
    return "gui" in path.parts and re.fullmatch(r"[a-z]+(?:[A-Z][a-z]*)+", name) is not None
