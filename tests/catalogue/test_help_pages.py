"""Every page and every cause has help; a help page is plain text of a small form."""

from __future__ import annotations

import re

import pytest

from wizard.catalogue.causes import load_causes
from wizard.catalogue.help_pages import (
    PAGES,
    HelpHeading,
    HelpList,
    HelpPage,
    HelpParagraph,
    help_for,
    help_for_cause,
    help_languages,
    help_names,
    read_help,
)
from wizard.export.config_records import MAX_LIFETIME_S
from wizard.facts.network_view import Deadlines
from wizard.flow.steps import Step
from wizard.gui.delayed_lookup import DELAY_MS
from wizard.gui.pages.checks_send_limit import MOST, WITHIN_S
from wizard.gui.pages.finish_clipboard import KEPT_MS
from wizard.gui.widgets.password_edit import REVEAL_MS

ALL = [(language, name) for language in help_languages() for name in help_names(language)]


def test_every_page_has_help() -> None:
    steps = {step.name.lower().replace("_", "-") for step in Step}
    assert steps <= set(PAGES)
    for page in PAGES:
        assert help_for(page).blocks


@pytest.mark.parametrize("code", load_causes())
def test_every_cause_has_help(code: str) -> None:
    assert help_for_cause(code).name == f"cause-{code.partition('.')[0]}"


def test_no_page_of_help_is_for_nothing() -> None:
    families = {f"cause-{code.partition('.')[0]}" for code in load_causes()}
    for language in help_languages():
        assert set(help_names(language)) <= families | set(PAGES)
    assert set(help_names("en")) == families | set(PAGES)


@pytest.mark.parametrize(("language", "name"), ALL)
def test_a_page_is_concise_and_has_the_houses_tone(language: str, name: str) -> None:
    page = help_for(name, language)
    assert page.language == language
    assert len(page.text.split()) <= 280
    assert len(page.title) <= 60
    assert not re.search("[\u2013\u2014!]|https?://|invalid|illegal|fatal", page.text.replace("https://", "", 2))


@pytest.mark.parametrize(("language", "name"), ALL)
def test_no_heading_stands_alone(language: str, name: str) -> None:
    blocks = help_for(name, language).blocks
    for block, after in zip(blocks, (*blocks[1:], HelpHeading("end")), strict=True):
        assert not (isinstance(block, HelpHeading) and isinstance(after, HelpHeading))


def test_times_in_the_help_are_those_of_the_program() -> None:
    assert Deadlines().total_s == 30.0
    assert "at most 30 seconds" in help_for("checks").text
    assert (MOST, WITHIN_S) == (5, 600.0)
    assert "Five in ten minutes" in help_for("checks").text
    assert KEPT_MS == REVEAL_MS == 30_000
    assert "after 30 seconds" in help_for("finish").text
    assert "after 30 seconds" in help_for("sign-in").text
    assert MAX_LIFETIME_S == 7 * 24 * 3600
    assert "valid for 7 days" in help_for("finish").text
    assert DELAY_MS == 800
    assert "Shortly after you stop typing" in help_for("sender").text


def test_a_language_without_a_page_gets_the_english_one() -> None:
    assert help_for("checks", "tlh").language == "en"
    assert help_for("checks", "en-GB").language == "en"
    with pytest.raises(KeyError):
        help_for("nothing")
    with pytest.raises(KeyError):
        help_for("../en/checks")


def test_a_page_is_read_into_its_parts() -> None:
    text = "# Title\n\nOne\ntwo.\n\n## Part\n\n- a\n- b\n\n1. x\n2. y\n"
    assert read_help("n", "en", text) == HelpPage(
        "n",
        "en",
        "Title",
        (
            HelpParagraph("One two."),
            HelpHeading("Part"),
            HelpList(("a", "b")),
            HelpList(("x", "y"), numbered=True),
        ),
    )
    assert read_help("n", "en", text).text == "Title\n\nOne two.\n\nPart\n\n- a\n- b\n\n1. x\n2. y\n"


@pytest.mark.parametrize(
    "text",
    [
        "no title",
        "# Title\nmore",
        "# T\n\n<b>x</b>",
        "# T\n\n[x](file:///etc/passwd)",
        "# T\n\n![x](y)",
        "# T\n\n`x`",
        "# T\n\n- a\nb",
        "# T\n\n1. a\n3. b",
        "# T\n\n### deep",
        "# T\n\n*x*",
        "# T\n\n\n\nx",
        "# ",
    ],
)
def test_what_is_no_part_of_the_small_markdown_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="n: "):
        read_help("n", "en", text)


def test_the_shared_screen_is_in_the_help_of_every_language() -> None:
    """Its key works everywhere in the window; the help on names and addresses is where one looks for it."""
    for language in help_languages():
        assert re.search(r"\+M\b", help_for("sender", language).text), language
