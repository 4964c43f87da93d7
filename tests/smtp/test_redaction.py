"""A server's words never hold the password, nor a part of it that tells; the words around it stay."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.smtp.redaction import MARK, PART, redact_octets, redact_reply, redact_text
from wizard.smtp.reply import Reply

FORMS = frozenset({"orchard-lamp-27!", "b3JjaGFyZC1sYW1wLTI3IQ=="})


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("refused orchard-lamp-27! for you", "refused *** for you"),
        ("refused orchard-lam and no more", "refused *** and no more"),
        ("refused d-lamp-27! and no more", "refused *** and no more"),
        ("AUTH b3JjaGFyZC1sYW1w", "AUTH ***"),
        ("orchard-lamp-27!orchard-lamp-2", "******"),
        ("the lamp-27 is off", "the lamp-27 is off"),
        ("", ""),
    ],
)
def test_whole_and_parts_are_taken_out(said: str, shown: str) -> None:
    assert redact_text(said, FORMS) == shown
    assert redact_octets(said.encode(), FORMS) == shown.encode()
    assert redact_reply(Reply(535, None, (said, "kept")), FORMS).lines == (shown, "kept")


def test_a_plain_word_of_the_password_leaves_the_sentence_readable() -> None:
    said = "Application-specific password required"
    assert redact_text(said, {"specific-2024"}) == said
    assert redact_text("no specific-20 here", {"specific-2024"}) == f"no {MARK} here"


def test_octets_that_are_no_text_stay_as_they_are() -> None:
    assert redact_octets(b"\xff\xfe Qz\xc3\xbc8-wkj-24 \x80", {"Qzü8-wkj-24"}) == b"\xff\xfe *** \x80"


@given(st.text("äöü-7 &", min_size=PART, max_size=30), st.data())
def test_every_part_goes(secret: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(secret) - PART))
    part = secret[start : start + PART]
    assert part.isalpha() or redact_text(f"<{part}>", {secret}) == f"<{MARK}>"


def test_without_a_sign_in_nothing_is_touched() -> None:
    reply = Reply(220, None, ("orchard-lamp-27!",))
    assert redact_reply(reply, ()) is reply
    assert redact_octets(b"orchard-lamp-27!", ()) == b"orchard-lamp-27!"
