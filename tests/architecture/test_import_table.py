"""The rooms and what they may import, lazy imports included."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.architecture.import_table import (
    CHECKOUT,
    MAY_IMPORT,
    NOWHERE,
    PACKAGE,
    ROOMS_OF_LIBRARY,
    imports_of,
    modules,
    room_of,
)

_MODULES = modules()
_NAMES = [str(path.relative_to(CHECKOUT)) for path in _MODULES]


def test_there_are_modules_to_look_at() -> None:
    assert len(_MODULES) > 60


def test_every_folder_is_a_room_of_the_table() -> None:
    folders = {path.name for path in PACKAGE.iterdir() if path.is_dir() and not path.name.startswith("__")}
    assert folders - {"resources"} <= set(MAY_IMPORT)


@pytest.mark.parametrize("path", _MODULES, ids=_NAMES)
def test_module_imports_only_rooms_it_may(path: Path) -> None:
    room = room_of(path)
    wrong = []
    for found in imports_of(path):
        parts = found.module.split(".")
        if parts[0] != "wizard" or len(parts) < 2 or parts[1] == room:
            continue
        if room is not None and parts[1] not in MAY_IMPORT[room]:
            wrong.append(str(found))
    assert wrong == []


@pytest.mark.parametrize("path", _MODULES, ids=_NAMES)
def test_module_touches_only_libraries_of_its_room(path: Path) -> None:
    room = room_of(path)
    wrong = [
        str(found)
        for found in imports_of(path)
        if (library := found.module.split(".")[0]) in ROOMS_OF_LIBRARY
        and room is not None
        and room not in ROOMS_OF_LIBRARY[library]
    ]
    assert wrong == []


@pytest.mark.parametrize("path", _MODULES, ids=_NAMES)
def test_module_knows_no_other_way_to_the_network(path: Path) -> None:
    wrong = [
        str(found)
        for found in imports_of(path)
        if any(found.module == name or found.module.startswith(f"{name}.") for name in NOWHERE)
    ]
    assert wrong == []


@pytest.mark.parametrize("path", _MODULES, ids=_NAMES)
def test_module_has_no_relative_and_no_computed_import(path: Path) -> None:
    wrong = [str(found) for found in imports_of(path) if found.level or found.module == "<computed>"]
    assert wrong == []


@pytest.mark.parametrize("path", [p for p in _MODULES if p.name == "__init__.py"], ids=lambda p: p.parent.name)
def test_package_file_is_a_docstring(path: Path) -> None:
    body = ast.parse(path.read_text(encoding="utf-8")).body
    assert len(body) == 1
    assert isinstance(body[0], ast.Expr)
    assert isinstance(body[0].value, ast.Constant)


def test_no_import_cycle() -> None:
    names = {_module_name(path): path for path in _MODULES}
    graph = {name: {f.module for f in imports_of(path)} & set(names) - {name} for name, path in names.items()}
    done: set[str] = set()

    def visit(name: str, trail: tuple[str, ...]) -> None:
        assert name not in trail, " -> ".join((*trail[trail.index(name) :], name))
        if name in done:
            return
        for other in sorted(graph[name]):
            visit(other, (*trail, name))
        done.add(name)

    for name in graph:
        visit(name, ())
    assert done == set(graph)


def _module_name(path: Path) -> str:
    parts = path.relative_to(CHECKOUT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
