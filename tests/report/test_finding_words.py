"""Words with values, without them, and for the provider at hand."""

from __future__ import annotations

import pytest

from wizard.report.finding_words import words_for

CODE = "login.app_password_required"


def test_the_provider_s_own_words_come_first() -> None:
    words = words_for(CODE, {"host": "smtp.gmail.com", "username": "a@example.com"}, "gmail")
    assert words.title == "Google needs an app password"
    assert words.why.startswith("smtp.gmail.com refused the password for a@example.com")
    assert any("https://myaccount.google.com/apppasswords" in step for step in words.steps)


def test_a_provider_without_words_of_its_own_lends_its_name_and_its_data() -> None:
    words = words_for(CODE, {}, "t-online")
    assert words.title.endswith("needs an app password")
    assert not words.title.startswith("The provider")
    assert len(words.steps) == 2


def test_a_missing_value_becomes_plain_words() -> None:
    assert words_for("settings.wrong_port_plain_on_tls", {}, None).title == "This port needs SSL/TLS from the start"
    assert words_for("settings.wrong_port_plain_on_tls", {"port": "465"}, None).title.startswith("Port 465 needs")


def test_a_sentence_that_needs_a_missing_value_is_left_out() -> None:
    without = words_for("tls.cert_hostname_mismatch", {}, None).why
    with_names = words_for("tls.cert_hostname_mismatch", {"names": "*.hosting.example"}, None).why
    assert "valid for" not in without
    assert with_names.endswith("Its certificate is valid for: *.hosting.example.")


def test_a_hostile_value_stays_text() -> None:
    words = words_for("settings.host_not_found", {"host": "a\u202eb\x1b[31m<img src=x>{port}\n"}, None)
    assert words.title == "The server a\\u202eb\\x1b[31m<img src=x>{port}\\n does not exist"


@pytest.mark.parametrize(("days", "shown"), [("1", "in 1 day"), ("12", "in 12 days")])
def test_days_are_counted(days: str, shown: str) -> None:
    assert words_for("tls.cert_expires_soon", {"days": days}, None).title.endswith(shown)


def test_an_unknown_code_is_our_mistake() -> None:
    with pytest.raises(KeyError):
        words_for("no.such_code", {}, None)
