"""Every refusal has a sentence."""

from __future__ import annotations

import re

import pytest

from tests.architecture.import_table import CHECKOUT
from wizard.export.verify_config import VerdictCode
from wizard.report.refusal_words import known_refusals, refusal_text


@pytest.mark.parametrize("code", [f"verdict.{code.value}" for code in VerdictCode])
def test_every_verdict_has_words(code: str) -> None:
    assert refusal_text(code).endswith(".")


def test_every_code_in_the_source_has_words() -> None:
    found = set()
    for room in ("export", "workstation"):
        for path in (CHECKOUT / "wizard" / room).glob("*.py"):
            text = path.read_text(encoding="utf-8")
            found |= set(
                re.findall(r'Refusal\(\s*"((?:request|key|recipient|password|security|text)\.[a-z_]+)"', text)
            )
            found |= {f"file.{code}" for code in re.findall(r'errno\.\w+: "([a-z_]+)"', text)}
    assert len(found) > 12
    assert found <= known_refusals()


@pytest.mark.parametrize("code", sorted(known_refusals()))
def test_sentences_are_plain(code: str) -> None:
    assert not re.search(r"[!\u2014]|\b(invalid|illegal|fatal)\b", refusal_text(code), re.IGNORECASE)
