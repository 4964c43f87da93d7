"""Every code that a delivery can end with has a sentence, and every sentence is for a code that exists."""

from __future__ import annotations

import ast
import json
import re

import pytest

from tests.architecture.import_table import CHECKOUT
from wizard.catalogue.causes import load_causes
from wizard.delivery.difference import ChangedField
from wizard.delivery.interrupted import Aftermath
from wizard.delivery.records import Agreement, Outcome
from wizard.delivery.restore import Restored
from wizard.delivery.steps import DeliveryStep
from wizard.platforms.call_failure import Trouble
from wizard.report.delivery_reasons import REASONS
from wizard.report.delivery_words import (
    aftermath_text,
    change_text,
    interrupted_text,
    outcome_text,
    reason_text,
    restored_text,
    step_label,
)
from wizard.report.refusal_words import known_refusals
from wizard.words.resource_files import read_resource

_CODE = re.compile(r"[a-z_]+\.[a-z_-]+")
_ROOMS = ("delivery", "platforms")


def _codes_in_source() -> set[str]:
    """Give every text in these rooms that has the form of a code of a family that the words know."""
    families = {code.partition(".")[0] for code in REASONS}
    found = set()
    for room in _ROOMS:
        for path in (CHECKOUT / "wizard" / room).glob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str) and _CODE.fullmatch(node.value):
                    found.add(node.value)
    return {code for code in found if code.partition(".")[0] in families}


def _codes_of_the_api() -> set[str]:
    document = json.loads(read_resource("openapi", "smtp-config-1.openapi.json"))
    enums: set[str] = set()

    def walk(value: object) -> None:
        if isinstance(value, dict):
            code = value.get("code")
            if isinstance(code, dict):
                enums.update(code.get("enum", ()))
            for inner in value.values():
                walk(inner)
        elif isinstance(value, list):
            for inner in value:
                walk(inner)

    walk(document)
    return enums


def test_every_code_of_the_api_has_a_sentence() -> None:
    codes = _codes_of_the_api() - {"path.unknown", "method.not-allowed"}
    assert len(codes) > 20
    assert codes <= set(REASONS)


def test_every_code_of_delivery_and_platforms_has_a_sentence() -> None:
    known = set(REASONS) | known_refusals() | set(load_causes())
    assert _codes_in_source() - known == set()
    assert {trouble.value for trouble in Trouble} <= set(REASONS)
    assert {agreement.value for agreement in Agreement} <= set(REASONS)


def test_every_step_outcome_and_field_has_words() -> None:
    texts = [step_label(step.value) for step in DeliveryStep]
    texts += [outcome_text(outcome.value) for outcome in Outcome]
    texts += [restored_text(result.value) for result in Restored]
    texts += [aftermath_text(aftermath.value) for aftermath in Aftermath]
    texts += [change_text(field, None, "x") for field in ChangedField.__args__]  # type: ignore[attr-defined]  # a Literal
    assert all(texts)
    assert len(set(texts)) == len(texts)


@pytest.mark.parametrize("text", [*REASONS.values()])
def test_sentence_is_plain(text: str) -> None:
    assert text.endswith(".")
    assert not set(text) & set("—!\n")


def test_code_that_a_platform_made_up_is_quoted_safely() -> None:
    text = reason_text("galaxy.far_away\u202e\x1b[31m", 90)
    assert "galaxy.far_away" in text
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert text.endswith("It asks to wait 90 seconds.")


@pytest.mark.parametrize(
    ("seconds", "words"), [(1, "1 second"), (119, "119 seconds"), (600, "10 minutes"), (86400, "24 hours")]
)
def test_wait_is_said_in_round_words(seconds: int, words: str) -> None:
    assert reason_text("test.too-many", seconds).endswith(f"It asks to wait {words}.")


def test_interrupted_push_is_said_with_place_and_aftermath() -> None:
    text = interrupted_text("a@b.example", "https://p.example\x1b", 0, "activate", "active")
    assert text.startswith("A push of a@b.example to https://p.example")
    assert "on 1970-01-01 00:00 UTC at the step 'Activate'." in text
    assert text.endswith("It is active: the platform sends through it.")
    assert "\x1b" not in text
    assert "at the step" not in interrupted_text("a@b.example", "https://p.example", 0, None, "nothing-sent")


def test_change_from_a_platform_is_shown_safely() -> None:
    assert change_text("port", "587", "465") == "Port: 587, then 465"
    assert change_text("security", "starttls", "implicit-tls") == "Security: STARTTLS, then SSL/TLS"
    assert "\x1b" not in change_text("host", "\x1b[31mevil", "mail.example")
    assert change_text("username", None, None) == "User name: none"
