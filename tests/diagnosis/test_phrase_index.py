"""Phrases are found through their needed words exactly where the patterns themselves are."""

from __future__ import annotations

import re

import pytest

from tests.diagnosis.corpus import harmless, rows
from wizard.diagnosis.phrase_index import branches, indexed, needed_words
from wizard.diagnosis.phrases_connection import CONNECTION_PHRASES
from wizard.diagnosis.phrases_envelope import ENVELOPE_PHRASES
from wizard.diagnosis.phrases_sign_in import SIGN_IN_PHRASES
from wizard.diagnosis.phrases_tls import TLS_PHRASES
from wizard.diagnosis.text_folding import folded, smoothed

TABLES = (CONNECTION_PHRASES, TLS_PHRASES, SIGN_IN_PHRASES, ENVELOPE_PHRASES)


@pytest.mark.parametrize(
    ("branch", "words"),
    [
        ("econnrefused", {"econnrefused"}),
        (r"\b10061\b", {"10061"}),
        (r"(?:not|n't) (?:allowed|permitted)", {"allowed", "permitted"}),
        (r"(?:errno|error)[:= ]*-?(?:111|61)\b", {"errno", "error"}),
        ("a{2,3}bcd", {"bcd"}),
        ("x+yzabc", {"yzabc"}),
        (r"(?<!may be )black ?-?list", {"black"}),
        ("log ?in fails", {"in fails"}),
        ("(?:abc|de)? fgh", {" fgh"}),
        ("[abc]def?ghi", {"ghi"}),
        (r"\u6388\u6743\u7801", {"\u6388\u6743\u7801"}),
        (r"\d+ [a-z]", set()),
        (r"(?:abc|\d)", set()),
    ],
)
def test_needed_words_are_those_no_match_is_without(branch: str, words: set[str]) -> None:
    assert set(needed_words(branch)) == words


def test_bars_in_groups_and_classes_part_nothing() -> None:
    assert branches(r"a(?:b|c)|d[|]e|f\|g") == (r"a(?:b|c)", "d[|]e", r"f\|g")


def test_the_index_finds_what_the_patterns_find() -> None:
    texts = [folded(row["text"]) for row in rows()[::4]] + [folded(text) for text in harmless()]
    texts += [smoothed(text) for text in texts]
    for table in TABLES:
        for phrases in table.values():
            whole = re.compile("|".join(phrases))
            parts = indexed("|".join(phrases))
            for text in texts:
                present = {word for part in parts for word in part.words if word in text}
                assert any(part.found_in(text, present) for part in parts) == (whole.search(text) is not None)


def test_almost_every_phrase_has_a_needed_word() -> None:
    parts = [part for table in TABLES for phrases in table.values() for part in indexed("|".join(phrases))]
    assert len([part for part in parts if not part.words]) < len(parts) / 50
