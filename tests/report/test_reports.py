"""Text and HTML reports: whole, redacted, and never at a server's mercy."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest

from tests.report.samples import samples
from wizard.catalogue.short_codes import short_code
from wizard.diagnosis.explain import ExplainContext, explain
from wizard.facts.check import CheckId, CheckState
from wizard.report.headline import counts_line, failing_causes, headline
from wizard.report.html_report import render_html
from wizard.report.text_report import render_explanation, render_text

SAMPLES = samples()
ALLOWED = {
    "html",
    "head",
    "meta",
    "title",
    "style",
    "body",
    "h1",
    "h2",
    "p",
    "section",
    "ol",
    "li",
    "table",
    "tr",
    "td",
    "br",
    "bdi",
}


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()
        self.open: list[str] = []
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("name", SAMPLES)
def test_html_is_well_formed_and_self_contained(name: str) -> None:
    page = render_html(SAMPLES[name])
    tags = Tags()
    tags.feed(page)
    assert tags.open == []
    assert tags.seen <= ALLOWED
    assert tags.attributes <= {"class", "lang", "dir", "charset", "http-equiv", "content"}
    assert not set("\u202e\u2068\u2069\x1b") & set(page)
    assert '<html lang="en" dir="ltr">' in page
    assert "<p>Server: <bdi>mail.northwind.example</bdi>, port " in page


@pytest.mark.parametrize("name", SAMPLES)
def test_both_reports_tell_the_same(name: str) -> None:
    text, page = render_text(SAMPLES[name]), render_html(SAMPLES[name])
    for finding in SAMPLES[name].findings:
        assert f"Code: {finding.code} ({short_code(finding.code)})" in text
        assert f">{finding.code} ({short_code(finding.code)})<" in page
    assert text.startswith(headline(SAMPLES[name]))
    assert "mail.northwind.example" in text


def test_a_hostile_reply_stays_a_quote() -> None:
    text, page = render_text(SAMPLES["hostile"]), render_html(SAMPLES["hostile"])
    assert "The server said: 535 5.7.8 <img src=file:///etc/passwd> \\u202eevil\\x1b[31m" in text
    assert "&lt;img src=file:///etc/passwd&gt; \\u202eevil\\x1b[31m &amp; &quot;quoted&quot;" in page
    assert "x" * 501 not in text + page


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("healthy", "Everything works"),
        ("app password", "One thing to fix"),
        ("certificate", "Two things to fix"),
        ("cancelled", "The checks were stopped"),
    ],
)
def test_headlines(name: str, words: str) -> None:
    assert headline(SAMPLES[name]) == words


def test_counts() -> None:
    assert counts_line(SAMPLES["app password"].states) == "8 checks passed, 1 failed, 3 not checked."
    assert counts_line(SAMPLES["cancelled"].states) == "8 checks passed, 4 cancelled."
    assert "1 ended by our own fault" in counts_line(SAMPLES["own fault"].states)


def test_several_failed_checks_of_one_cause_are_told_from_several_causes() -> None:
    failed, found = CheckState.FAILED, SAMPLES["app password"]
    states = {**found.states, CheckId.SENDER_DOMAIN: failed}
    assert failing_causes(found) == 1
    assert "2 failed for 1 cause" in counts_line(states, failing_causes(found))
    assert "1 failed," in counts_line(found.states, failing_causes(found))
    assert "1 failed for 2 cause" in counts_line(found.states, 2)


def test_a_probable_explanation_says_so_and_names_the_others() -> None:
    text = render_explanation(
        explain("535 5.7.3 Authentication unsuccessful", ExplainContext("auth", provider="m365"))
    )
    assert text.startswith("Probably: ")
    assert "It may also be:" in text
    assert "Reply code 535" in text
    assert f"Code: login.wrong_password ({short_code('login.wrong_password')})" in text


def test_a_sure_explanation_names_no_others() -> None:
    text = render_explanation(
        explain("534 5.7.9 Application-specific password required - gsmtp", ExplainContext("auth"))
    )
    assert text.startswith("Google needs an app password\n")
    assert "may also be" not in text


def test_an_unknown_text_says_so_and_what_was_read() -> None:
    text = render_explanation(explain("2.1.5 hello", ExplainContext("rcpt")))
    assert text == (
        "This message is not known here\nIt belongs to the recipient. "
        "Status code 2.1.5: the destination address is valid.\n"
    )
