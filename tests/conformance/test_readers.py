"""The example readers in five languages judge every vector right, and notice when one is not."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from tests.conformance.changed_files import changed_vectors
from tests.conformance.runtimes import LANGUAGES, READERS, ReaderProgram, prepare_reader
from tests.conformance.signed_by_the_program import program_vectors
from tests.conformance.vectors import vector_paths, vectors

SHOWN = 20


@pytest.fixture(scope="module", params=LANGUAGES)
def reader(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> ReaderProgram:
    return prepare_reader(request.param, tmp_path_factory.mktemp(request.param))


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return _stored(changed_vectors(400), tmp_path_factory.mktemp("changed"))


@pytest.fixture(scope="module")
def from_the_program(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return _stored(program_vectors(), tmp_path_factory.mktemp("program"))


def test_it_judges_every_vector_right(reader: ReaderProgram) -> None:
    said = reader.judge(vector_paths())
    lines = said.stdout.splitlines()
    wrong = [line for line in lines if not line.startswith("right ")]
    assert (wrong[:SHOWN], said.stderr) == ([], "")
    assert lines == [f"right {vector.name}: {vector.expect.value}" for vector in vectors()]
    assert said.returncode == 0


def test_it_takes_what_the_program_writes(reader: ReaderProgram, from_the_program: list[Path]) -> None:
    said = reader.judge(from_the_program)
    assert [line.rsplit(" ", 1)[1] for line in said.stdout.splitlines()] == ["ok"] * len(from_the_program)
    assert said.returncode == 0, said.stdout


def test_it_agrees_with_the_program_about_changed_files(reader: ReaderProgram, changed: list[Path]) -> None:
    said = reader.judge(changed)
    lines = said.stdout.splitlines()
    assert [line for line in lines if not line.startswith("right ")][:SHOWN] == []
    assert (len(lines), said.returncode) == (len(changed), 0)


@pytest.mark.parametrize(
    ("name", "change", "verdict"),
    [
        ("sealed.p256.jws", {"expect": "format"}, "ok"),
        ("changed-host.ed25519.json", {"expect": "ok"}, "signature"),
        ("sealed.ed25519.json", {"password": "another"}, "ok with another password"),
        ("transfer-code.ed25519.jws", {"password": None}, "ok with another password"),
        ("prompt.p256.json", {"password": "made up"}, "ok with another password"),
    ],
)
def test_it_says_that_a_wrong_vector_is_wrong(
    reader: ReaderProgram, tmp_path: Path, name: str, change: dict[str, Any], verdict: str
) -> None:
    right = next(path for path in vector_paths() if path.name == f"{name}.json")
    wrong = tmp_path / "wrong.json"
    wrong.write_text(json.dumps({**json.loads(right.read_bytes()), **change}), encoding="ascii")
    said = reader.judge([right, wrong])
    assert said.stdout.splitlines()[1] == f"WRONG {name}: {verdict}"
    assert said.returncode == 1


def test_without_a_vector_it_does_not_say_that_all_is_well(reader: ReaderProgram) -> None:
    assert reader.judge([]).returncode == 1


def test_a_reader_is_short_enough_to_read() -> None:
    long = {
        path.relative_to(READERS).as_posix(): lines
        for path in READERS.rglob("*")
        if path.is_file() and (lines := len(path.read_text(encoding="utf-8").splitlines())) > 220
    }
    assert long == {}


def test_every_language_is_explained() -> None:
    assert sorted(path.name for path in READERS.iterdir()) == sorted(LANGUAGES)
    readme = (READERS.parent / "README.md").read_text(encoding="utf-8")
    for language in LANGUAGES:
        assert f"readers/{language}" in readme


def _stored(made: Iterable[dict[str, Any]], folder: Path) -> list[Path]:
    paths = []
    for vector in made:
        path = folder / f"{vector['name']}.json"
        path.write_text(json.dumps(vector), encoding="ascii")
        paths.append(path)
    return paths
