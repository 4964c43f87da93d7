"""The search finds what it looks for: each form, whole and in parts, and nothing that is not there."""

from __future__ import annotations

import base64
import html
import json
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest

from tests.canary.canary import FOREIGN, RIGHT, WRONG, leaking_files, leaks

USER = "referrals@northwind.example"
FORMS: dict[str, Callable[[str], bytes]] = {
    "raw": lambda text: text.encode(),
    "json": lambda text: json.dumps(text)[1:-1].encode(),
    "repr": lambda text: repr(text)[1:-1].encode(),
    "html": lambda text: html.escape(text).encode(),
    "percent": lambda text: quote(text, safe="").encode(),
    "form": lambda text: quote_plus(text).encode(),
    "utf-16": lambda text: text.encode("utf-16-le"),
    "hexadecimal": lambda text: text.encode().hex().encode(),
    "base64": lambda text: base64.b64encode(text.encode()),
    "sasl plain": lambda text: base64.b64encode(f"\0{USER}\0{text}".encode()),
    "base64 in the middle": lambda text: base64.urlsafe_b64encode(f"ab{text}c".encode()),
    "base64 of utf-16": lambda text: base64.b64encode(text.encode("utf-16-le")),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("password", [RIGHT, WRONG, FOREIGN])
def test_a_planted_password_is_found_in_every_form(password: str, form: str) -> None:
    assert leaks(b"before " + FORMS[form](password) + b" after", password, USER)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("start", range(5))
def test_a_part_of_it_is_found_too(form: str, start: int) -> None:
    assert leaks(b"before " + FORMS[form](RIGHT[start : start + 12]) + b" after", RIGHT, USER)


@pytest.mark.parametrize("form", FORMS)
def test_another_password_is_not_found(form: str) -> None:
    assert not leaks(FORMS[form]("another-password-altogether") + FORMS[form](USER), RIGHT, USER)


def test_files_and_their_names_are_searched_and_core_files_are_not(tmp_path: Path) -> None:
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "log").write_text(f"x {RIGHT[3:11]} y")
    (tmp_path / quote(WRONG[:12], safe="")).write_text("")
    (tmp_path / "core.17").write_text(RIGHT)
    assert set(leaking_files(tmp_path, (RIGHT, WRONG), USER)) == {"below/log", quote(WRONG[:12], safe="")}
