"""Sentences are parted in every language, and one whose value is missing is left out whole."""

from __future__ import annotations

import pytest

from tests.words.speaking import speaking
from wizard.catalogue.causes import load_causes
from wizard.report.finding_words import sentences_of, words_for

HOST_NOT_FOUND = load_causes()["tls.cert_hostname_mismatch"].words.why["en"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One. Two.", ["One.", "Two."]),
        ("One: {names}. {host} is it.", ["One: {names}.", "{host} is it."]),
        ("Wer? Niemand. Über alles.", ["Wer?", "Niemand.", "Über alles."]),
        ("Das gilt z. B. Für alle, p. ex. Tous.", ["Das gilt z. B. Für alle, p. ex.", "Tous."]),
        ("Vea smtp.example.com. ¿Quién? ¿{host}? ¡No!", ["Vea smtp.example.com.", "¿Quién?", "¿{host}?", "¡No!"]),
        ("Il dit « non ». « {host} » répond.", ["Il dit « non ».", "« {host} » répond."]),
        ("الأولى. الثانية؟ الثالثة.", ["الأولى.", "الثانية؟", "الثالثة."]),
        ("الخادم {host}. «{names}» صالح.", ["الخادم {host}.", "«{names}» صالح."]),
        ("It was approx. five. 587 works.", ["It was approx. five.", "587 works."]),
        ("Only one", ["Only one"]),
        ("", [""]),
    ],
)
def test_a_text_is_parted_after_each_sentence(text: str, parts: list[str]) -> None:
    assert sentences_of(text) == parts


@pytest.mark.parametrize("code", sorted(load_causes()))
def test_parts_make_the_text_again(code: str) -> None:
    words = load_causes()[code].words
    for text in (words.why["en"], *(step["en"] for step in words.steps)):
        assert " ".join(sentences_of(text)) == text


@pytest.mark.parametrize(
    ("tag", "said", "without"),
    [
        ("es", "El servidor es otro. ¿Qué nombres? {names}.", "El servidor es otro. ¿Qué nombres?"),
        ("ar", "الخادم آخر. الأسماء: {names}.", "الخادم آخر."),
        ("de", "{names} passt. Der Server ist ein anderer.", "Der Server ist ein anderer."),
    ],
)
def test_a_sentence_without_its_value_is_left_out(tag: str, said: str, without: str) -> None:
    with speaking(tag, {HOST_NOT_FOUND: said}):
        assert words_for("tls.cert_hostname_mismatch", {}, None).why == without
        assert "x.example" in words_for("tls.cert_hostname_mismatch", {"names": "x.example"}, None).why


def test_values_and_fallbacks_are_translated_for_their_place() -> None:
    german = {
        "port {port}": "Port {port}",
        "Port {port}": "Der Port {port}",
        "the server": "dem Server",
        "The server": "Der Server",
        "%n day(s)": "%n Tagen",
        "{host} does not answer on {port}": "{host} antwortet nicht auf {port}",
        "The server's certificate expires in {days}": "Das Zertifikat läuft in {days} ab",
        "Nothing answers on {port} of {host}": "{port} von {host} antwortet nicht",
    }
    with speaking("de", german):
        silent = words_for("network.connection_timed_out", {"port": "587"}, None).title
        assert silent == "Der Server antwortet nicht auf Port 587"
        assert words_for("tls.cert_expires_soon", {"days": "3"}, None).title == "Das Zertifikat läuft in 3 Tagen ab"
        refused = words_for("network.connection_refused", {"port": "587"}, None).title
        assert refused == "Der Port 587 von dem Server antwortet nicht"


def test_names_of_a_certificate_that_go_on_say_so() -> None:
    params = {"names": "a.example, b.example", "more_names": "3"}
    why = words_for("tls.cert_hostname_mismatch", params, None).why
    assert why.endswith("Its certificate is valid for: a.example, b.example, and more.")
