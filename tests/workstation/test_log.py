"""Threats, row 9: no secret in the log, in no form."""

from __future__ import annotations

import base64
import html
import json
import re
import stat
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.settings.secret import Secret
from wizard.workstation.log import EVENTS, ProgramLog
from wizard.workstation.paths import paths_below, program_paths
from wizard.workstation.scrubber import Scrubber

CANARY = 'Canary-7f3a91 "pä$$\\wörd/+&'
USER = "referrals@northwind.example"

FORMS: list[Callable[[str], str]] = [
    str,
    repr,
    json.dumps,
    lambda text: json.dumps(text, ensure_ascii=False),
    html.escape,
    lambda text: quote(text, safe=""),
    lambda text: re.sub("%..", lambda escape: escape[0].lower(), quote(text, safe="")),
    quote,
    quote_plus,
    lambda text: base64.b64encode(text.encode()).decode(),
    lambda text: base64.urlsafe_b64encode(text.encode()).decode().rstrip("="),
    lambda text: base64.b64encode(f"\0{USER}\0{text}".encode()).decode(),
    lambda text: base64.b64encode(f"{USER}\0{USER}\0{text}".encode()).decode(),
    lambda text: base64.b64encode(f"x{text}y".encode()).decode(),
    lambda text: base64.b64encode(f"xy{text}".encode()).decode(),
    lambda text: text.encode("utf-16-le").decode("latin-1"),
    lambda text: text.encode().decode("latin-1"),
    lambda text: text.encode().hex(),
]


def windows(text: str) -> set[str]:
    return {text[at : at + 8] for at in range(len(text) - 7)}


@pytest.mark.parametrize("form", FORMS)
def test_a_known_secret_is_taken_out_in_every_form(form: Callable[[str], str]) -> None:
    scrubber = Scrubber()
    scrubber.protect(Secret(CANARY), USER)
    scrubbed = scrubber.scrub(f"before {form(CANARY)} after")
    assert scrubbed.startswith("before ")
    assert scrubbed.endswith(" after")
    assert "***" in scrubbed
    assert not windows(CANARY) & windows(scrubbed)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=8, max_size=40), st.sampled_from(FORMS[:11]))
def test_no_part_of_eight_characters_stays(secret: str, form: Callable[[str], str]) -> None:
    scrubber = Scrubber()
    scrubber.protect(Secret(secret))
    scrubbed = scrubber.scrub(f"<{form(secret)}> <{form(secret)[:9]}>")
    assert not (windows(form(secret)) & windows(scrubbed)) - windows("<***> <***>" * 2)


def test_a_part_of_a_secret_is_taken_out_and_other_words_stay() -> None:
    scrubber = Scrubber()
    scrubber.protect(Secret("correct horse battery"))
    assert scrubber.scrub("a:horse batt, a battle") == "a:***, a battle"
    assert scrubber.scrub("correct answers") == "***answers"


def test_a_very_short_secret_leaves_texts_readable() -> None:
    scrubber = Scrubber()
    scrubber.protect(Secret("a"), USER)
    assert scrubber.scrub("a banana") == "a banana"
    plain = base64.b64encode(f"\0{USER}\0a".encode()).decode()
    assert plain not in scrubber.scrub(plain)


def test_nothing_known_changes_nothing() -> None:
    assert Scrubber().scrub("anything at all") == "anything at all"
    assert "Canary" not in repr(Scrubber())


def test_an_event_is_one_line_of_json_with_its_own_fields(tmp_path: Path) -> None:
    log = ProgramLog(tmp_path / "logs")
    assert log.record("check.finished", check="auth.sign_in", state="failed", elapsed_s=0.25)
    lines = log.path.read_text().splitlines()
    assert len(lines) == 1
    entry = json.loads(lines[0])
    assert entry.pop("at").endswith("+00:00")
    assert entry == {"event": "check.finished", "check": "auth.sign_in", "state": "failed", "elapsed_s": 0.25}


def test_an_event_or_field_that_is_not_on_the_list_is_not_written(tmp_path: Path) -> None:
    log = ProgramLog(tmp_path)
    assert not log.record("smtp.reply", text="535 said the server")
    assert not log.path.exists()
    assert log.record("check.finished", check="auth.sign_in", reply="535 said the server", password="x")
    assert "535 said" not in log.path.read_text()
    assert "password" not in log.path.read_text()


def test_no_event_has_a_field_for_typed_text_or_replies() -> None:
    assert not {"password", "username", "reply", "text", "path", "address"} & set().union(*EVENTS.values())


def test_a_secret_in_a_trace_is_taken_out(tmp_path: Path) -> None:
    log = ProgramLog(tmp_path)
    log.protect(Secret(CANARY), USER)
    for form in FORMS:
        log.record("program.fault", trace=f"ValueError: {form(CANARY)}")
    text = log.path.read_text()
    assert not windows("Canary-7f3a91") & windows(text)
    assert text.count("ValueError") == len(FORMS)


def test_hostile_text_stays_on_its_line_and_is_capped(tmp_path: Path) -> None:
    log = ProgramLog(tmp_path)
    log.record("config.verified", verdict="format", detail='\x1b[31m\u202e\r\n{"event":"forged"}' + "x" * 100_000)
    data = log.path.read_bytes()
    assert data.count(b"\n") == 1
    assert b"\x1b" not in data
    assert data.isascii()
    assert len(data) < 1500


def test_only_the_owner_can_read_the_log_and_a_link_is_not_followed(tmp_path: Path) -> None:
    log = ProgramLog(tmp_path / "logs")
    log.record("program.started", version="1")
    assert stat.S_IMODE(log.path.stat().st_mode) == 0o600
    log.path.unlink()
    (tmp_path / "victim").write_bytes(b"")
    log.path.symlink_to(tmp_path / "victim")
    assert not log.record("program.started", version="1")
    assert (tmp_path / "victim").read_bytes() == b""


def test_a_log_that_is_full_starts_anew_and_keeps_the_last(tmp_path: Path) -> None:
    log = ProgramLog(tmp_path)
    log.path.write_bytes(b"x" * (512 * 1024))
    log.record("program.started", version="2")
    assert log.path.read_text().count("\n") == 1
    assert (tmp_path / "smtp-wizard.log.1").stat().st_size == 512 * 1024


def test_a_log_that_cannot_be_written_loses_the_line_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    assert not ProgramLog(tmp_path / "file" / "logs").record("program.started", version="1")


def test_folders_are_the_systems_or_below_one_that_is_given(tmp_path: Path) -> None:
    below, systems = paths_below(tmp_path), program_paths()
    assert below.keys.parent == below.logs.parent == tmp_path
    assert "smtp-wizard" in str(systems.keys)
    assert "smtp-wizard" in str(systems.logs)
    assert systems.keys != systems.logs
