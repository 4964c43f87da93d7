"""The registries of codes are whole, and every entry is a sentence part of its own."""

from __future__ import annotations

import pytest

from wizard.smtp.code_registry import ENHANCED_CODES, REPLY_CODES, SUBJECTS

# The highest detail of each subject in the IANA registry "SMTP Enhanced Status Codes" (up to RFC 8689).
_HIGHEST = {0: 0, 1: 10, 2: 4, 3: 6, 4: 7, 5: 6, 6: 10, 7: 30}
# RFC 5321 section 4.2.3.
_STANDARD_CODES = frozenset({211, 214, 220, 221, 250, 251, 252, 354, 421, 450, 451, 452, 455})
_STANDARD_REFUSALS = frozenset({500, 501, 502, 503, 504, 550, 551, 552, 553, 554, 555})


@pytest.mark.parametrize(("subject", "highest"), sorted(_HIGHEST.items()))
def test_every_detail_of_a_subject_has_its_meaning(subject: int, highest: int) -> None:
    assert subject in SUBJECTS
    assert {detail for known, detail in ENHANCED_CODES if known == subject} == set(range(highest + 1))


def test_every_code_of_the_standard_has_its_meaning() -> None:
    assert set(REPLY_CODES) >= _STANDARD_CODES | _STANDARD_REFUSALS | {235, 334, 432, 454, 530, 534, 535, 538}


@pytest.mark.parametrize("said", [*REPLY_CODES.values(), *ENHANCED_CODES.values(), *SUBJECTS.values()])
def test_a_meaning_fits_into_a_sentence(said: str) -> None:
    assert said == said.strip()
    assert not said.endswith(".")
    assert said[0].islower() or said.startswith(("SPF", "DKIM", "ARC"))
