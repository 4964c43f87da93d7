"""The words of why a mailbox cannot send."""

from __future__ import annotations

import re

import pytest

from wizard.catalogue.platforms import load_platforms, platform_by_id
from wizard.catalogue.providers import load_providers
from wizard.diagnosis.unusable_mailbox import CODES, INSTEAD, Unusable, why_unusable
from wizard.report.plain_dates import plain_moment
from wizard.report.unusable_words import UnusableWords, known_alternatives, known_reasons, unusable_words
from wizard.settings.endpoint import Endpoint, Host


def said(words: UnusableWords) -> list[str]:
    return [words.title, words.why, *words.instead]


def test_every_reason_and_every_alternative_has_words_and_no_others() -> None:
    assert known_reasons() == CODES
    assert known_alternatives() == INSTEAD


@pytest.mark.parametrize("code", sorted(CODES))
def test_sentences_are_plain_and_leave_nothing_open(code: str) -> None:
    values = {"provider": "Example Mail", "platform": "GTR", "host": "mail.example.com", "port": "2525", "works": "587",
              "ports": "587, 465", "volume": "5,000", "limit": "500", "date": "2024-09-16"}  # fmt: skip
    for params in (values, {"works": "587", "ports": "587", "port": "1", "volume": "2", "limit": "1"}):
        for text in said(unusable_words(Unusable(code, params, True, tuple(sorted(INSTEAD))))):
            assert not re.search(r"[{}!\u2013\u2014]|\binvalid\b", text), text
            assert text[0].isupper() or text.startswith(params.get("host", "?")), text
            assert len(text) < 200


def test_outlook_com_is_told_with_its_date_and_what_would_work() -> None:
    reasons = why_unusable(load_providers()["outlook-com"], platform_by_id("getthereferral"), None, None)
    words = unusable_words(reasons[0])
    assert "16 September 2024" in words.why
    assert any("sending service" in text for text in words.instead)


def test_a_doubtful_reason_says_may() -> None:
    for provider in load_providers().values():
        for platform in load_platforms():
            for reason in why_unusable(provider, platform, None, 10**6):
                title = unusable_words(reason).title
                assert reason.certain or " may " in title or reason.code == "mailbox.without_sign_in", title


def test_a_value_that_looks_like_a_placeholder_stays_as_it_is() -> None:
    words = unusable_words(Unusable("host.private", {"platform": "{host}{0}", "host": "{x}"}, True, ()))
    assert words.title == "{host}{0} cannot reach {x}"


def test_a_hostile_host_name_is_shown_harmless() -> None:
    reasons = why_unusable(None, platform_by_id("getthereferral"), Endpoint(Host("evil\x1b[31m.local"), 587), None)
    assert "\x1b" not in "".join(said(unusable_words(reasons[0])))


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ("2024-09-16", "16 September 2024"),
        ("2026-12", "December 2026"),
        ("2027-H2", "the second half of 2027"),
        ("2026-H1", "the first half of 2026"),
        ("2027", "2027"),
        ("soon", "soon"),
        ("2026-13", "2026-13"),
    ],
)
def test_a_date_is_as_exact_as_it_is_known(moment: str, words: str) -> None:
    assert plain_moment(moment) == words
