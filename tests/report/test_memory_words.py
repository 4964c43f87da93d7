"""What is kept and what was refused has words."""

from __future__ import annotations

import re

import pytest

from tests.architecture.import_table import CHECKOUT
from wizard.report.memory_words import draft_refusal_text, kept_text, newer_draft_text, set_aside_text
from wizard.report.refusal_words import refusal_text
from wizard.workstation.forgetting import Kept


@pytest.mark.parametrize("kind", Kept)
def test_everything_that_stays_has_words(kind: Kept) -> None:
    assert kept_text(kind.value).endswith(".")


def test_every_refusal_of_drafts_has_words_of_its_own() -> None:
    found: set[str] = set()
    for name in ("saved_drafts", "draft_keeper"):
        text = (CHECKOUT / "wizard" / "workstation" / f"{name}.py").read_text("utf-8")
        found |= set(re.findall(r'"((?:draft|file)\.[a-z_]+)"', text))
    assert {"draft.damaged", "draft.newer_version"} <= found
    for code in found - {"file.failed", "file.missing", "file.too_large"}:
        assert draft_refusal_text(code) != refusal_text("file.failed"), code
    assert draft_refusal_text("never.heard_of") == refusal_text("file.failed")


@pytest.mark.parametrize("code", ["file.read_only", "file.no_such_folder", "file.no_permission"])
def test_nobody_is_asked_to_choose_another_folder_for_drafts(code: str) -> None:
    assert "Choose" in refusal_text(code)
    assert draft_refusal_text(code) == "The folder of the drafts does not let you write. The draft was not saved."


def test_a_hostile_name_is_shown_as_text() -> None:
    assert "\u202e" not in set_aside_text("\u202e" * 1000, "a\x1b[31m")
    assert "\x1b" not in set_aside_text("\u202e" * 1000, "a\x1b[31m")
    assert len(newer_draft_text("x" * 10_000)) < 300
