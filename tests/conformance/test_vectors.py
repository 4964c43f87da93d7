"""The shipped vectors: what they cover, that they can be made again, and that this program judges them right."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter

import pytest

from tests.conformance.making.jose import thumbprint
from tests.conformance.making.write_vectors import vectors as made_vectors
from tests.conformance.making.write_vectors import written
from tests.conformance.vectors import CONFORMANCE, Vector, judged_by_the_program, vector_paths, vectors
from wizard.export.verify_config import VerdictCode
from wizard.words.resource_files import list_resources

ATTACKS = {
    *("duplicate-keys", "floats", "deep-nesting", "control-characters", "bidi", "surrogates", "encoding", "foreign-keys"),
    *("not-canonical", "base64url", "not-a-file", "too-large", "stripped-signature", "unprotected-header"),
    *("jku", "x5u", "x5c", "jwk", "crit", "b64", "zip", "extra-header", "alg-none", "alg-hs256", "alg-other", "typ"),
    *("changed", "re-target", "kid-mismatch", "unknown-key", "malleable", "audience", "expired", "not-yet-valid"),
    *("replay", "superseded", "order", "lifetime", "settings", "transplanted-secret", "tampered-secret", "p2c"),
    *("transfer-code", "secret-algorithm", "secret-key", "secret-content", "plain-secret"),
}  # fmt: skip
"""Every attack that the profile names, and those found while writing the vectors."""


@pytest.mark.parametrize("vector", vectors(), ids=lambda vector: vector.name)
def test_the_program_judges_it_right(vector: Vector) -> None:
    verdict = judged_by_the_program(vector)
    assert verdict.code is vector.expect, verdict.untrusted_detail
    opened = None if verdict.password is None else verdict.password.reveal()
    assert opened == vector.password


def test_every_attack_of_the_profile_has_a_vector_that_is_refused() -> None:
    assert {vector.attack for vector in vectors() if vector.expect is not VerdictCode.OK} == ATTACKS
    assert {vector.attack for vector in vectors() if vector.expect is VerdictCode.OK} == {None}


def test_every_verdict_is_expected_in_both_suites_and_both_forms() -> None:
    expected = {(vector.expect, vector.suite, vector.form) for vector in vectors()}
    wanted = {
        (code, suite, form)
        for code in VerdictCode
        for suite in ("EdDSA+X25519", "ES256+P-256")
        for form in ("json", "jws")
        if code is not VerdictCode.TOO_LARGE
    }
    assert wanted <= expected
    assert {(vector.suite, vector.form) for vector in vectors() if vector.expect is VerdictCode.TOO_LARGE} >= {
        ("EdDSA+X25519", "json"),
        ("ES256+P-256", "jws"),
    }


def test_there_are_many_and_each_has_its_own_name_and_file() -> None:
    assert len(vectors()) >= 400
    assert [f"{vector.name}.json" for vector in vectors()] == [path.name for path in vector_paths()]
    assert len({vector.data for vector in vectors() if len(vector.data) > 20}) >= 0.95 * len(vectors())


def test_a_title_says_one_thing() -> None:
    by_title = Counter((vector.title, vector.expect) for vector in vectors())
    assert max(by_title.values()) <= 4
    assert all(vector.title.endswith(".") and len(vector.title) <= 110 for vector in vectors())


def test_made_again_they_are_the_same_bytes() -> None:
    made = {f"{vector['name']}.json": written(vector) for vector in made_vectors()}
    there = {path.name: path.read_bytes() for path in vector_paths()}
    assert sorted(name for name in made.keys() | there.keys() if made.get(name) != there.get(name)) == []


def test_the_script_compares_and_writes_nothing() -> None:
    script = CONFORMANCE.parents[1] / "packaging" / "make-conformance"
    said = subprocess.run([sys.executable, str(script), "--check"], capture_output=True, text=True, check=False)
    assert (said.returncode, said.stdout) == (0, f"{len(vectors())} vectors are as they would be made.\n"), (
        said.stderr
    )
    wrong = subprocess.run([sys.executable, str(script), "--wrong"], capture_output=True, text=True, check=False)
    assert (wrong.returncode, wrong.stdout) == (2, "")


def test_no_hostile_character_stands_in_a_vector_as_itself() -> None:
    for path in vector_paths():
        assert path.read_bytes().isascii(), path.name


def test_the_private_keys_are_those_that_are_known_to_be_for_tests() -> None:
    known = (CONFORMANCE / "keys" / "test-keys.json").read_text(encoding="ascii")
    for vector in vectors():
        assert all(key["d"] in known and thumbprint(key) != "" for key in vector.private_keys)
        assert all("d" not in key and key["x"] in known for key in vector.registered_keys)


def test_they_ship_with_the_program() -> None:
    assert list_resources("conformance", ".json") == tuple(path.name for path in vector_paths())
