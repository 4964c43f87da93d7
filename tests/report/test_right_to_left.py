"""In a language that is written from right to left, hosts, addresses and codes keep their own order."""

from __future__ import annotations

import re
import unicodedata

import pytest

from tests.report.samples import samples
from tests.words.speaking import speaking
from wizard.facts.candidate import SettingsSearch
from wizard.report.evidence_words import evidence_text
from wizard.report.finding_words import words_for
from wizard.report.html_report import render_html
from wizard.report.isolates import isolate, isolates_to_html, safe_sentence
from wizard.report.masking import mask_text
from wizard.report.search_words import search_note
from wizard.report.text_report import render_text

SAMPLES = samples()
FSI, PDI = "\u2068", "\u2069"


@pytest.mark.parametrize("tag", ["en", "de", "fr", "es", "pt-BR"])
def test_nothing_is_isolated_from_left_to_right(tag: str) -> None:
    with speaking(tag):
        assert isolate("mail.example.com") == "mail.example.com"
        assert not {FSI, PDI} & set(render_text(SAMPLES["certificate"]))


def test_a_host_is_isolated_in_arabic_and_nothing_stays_nothing() -> None:
    with speaking("ar"):
        assert isolate("mail.example.com") == f"{FSI}mail.example.com{PDI}"
        assert isolate("") == ""


@pytest.mark.parametrize("name", SAMPLES)
def test_the_marks_of_a_report_are_in_pairs_and_never_nested(name: str) -> None:
    with speaking("ar"):
        diagnosis = SAMPLES[name]
        for text in (render_text(diagnosis), *(evidence_text(diagnosis.run, f) for f in diagnosis.findings[:1])):
            depth = 0
            for sign in text:
                depth += {FSI: 1, PDI: -1}.get(sign, 0)
                assert depth in (0, 1), text
            assert depth == 0


def test_the_server_and_the_code_of_a_cause_are_isolated_in_the_text_report() -> None:
    with speaking("ar"):
        text = render_text(SAMPLES["refused"])
    assert f"{FSI}mail.northwind.example{PDI}" in text
    assert re.search(f"Code: {FSI}network[.]connection_refused [(][A-Z]-[0-9]+[)]{PDI}", text)


def test_a_page_says_its_language_and_direction_and_isolates_by_elements() -> None:
    with speaking("ar"):
        page = render_html(SAMPLES["refused"])
    assert '<html lang="ar" dir="rtl">' in page
    assert "<bdi>mail.northwind.example</bdi>" in page
    assert not {FSI, PDI} & set(page)
    with speaking("pt-BR"):
        assert '<html lang="pt-BR" dir="ltr">' in render_html(SAMPLES["refused"])


def test_isolates_from_outside_are_shown_and_mix_nothing_up() -> None:
    hostile = f"a{PDI}b{FSI}c"
    with speaking("ar"):
        words = words_for("settings.host_not_found", {"host": hostile}, None)
        assert words.title == f"The server {FSI}a\\u2069b\\u2068c{PDI} does not exist"
        note = search_note("discovery.null_mx", SettingsSearch(hostile, (), None, None, (), 0.1))
        assert note.count(FSI) == note.count(PDI) == 1


def test_a_note_keeps_its_isolates_and_shows_everything_else() -> None:
    with speaking("ar"):
        assert safe_sentence(f"x {FSI}h\x1b{PDI} y\u202e", 99) == f"x {FSI}h\\x1b{PDI} y\\u202e"
        assert safe_sentence(f"{PDI}x{FSI}", 99) == "\\u2069x\\u2068"
    assert safe_sentence("x\u202e" * 9, 9) == "x\\u202ex\u2026"


def test_html_of_a_sentence_is_escaped_around_its_isolates() -> None:
    assert isolates_to_html(f"<b> {FSI}a&b{PDI}") == "&lt;b&gt; <bdi>a&amp;b</bdi>"


@pytest.mark.parametrize("around", ["{}", "\u2068{}\u2069", "«{}»", "„{}“", "“{}”،", "{}؛"])
@pytest.mark.parametrize(
    "value", ["2001:db8::25", "203.0.113.25", "mail.northwind.example", "a.person@northwind.example"]
)
def test_values_are_masked_inside_isolates_and_foreign_quotation_marks(value: str, around: str) -> None:
    masked = mask_text(f"x {around.format(value)} y")
    assert value not in masked
    assert "northwind" not in masked
    assert masked.startswith("x ")
    assert all(unicodedata.category(sign) != "Cf" or sign in (FSI, PDI) for sign in masked)
