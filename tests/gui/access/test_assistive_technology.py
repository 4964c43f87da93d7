"""The program as a screen reader has it: over AT-SPI on a bus of its own, with the keyboard alone (rules 44 and 45)."""

from __future__ import annotations

import pytest

from tests.gui.access.conftest import SitDown
from tests.gui.access.listener import CONTROL
from tests.gui.access.person import Person
from wizard.practice.scenario import PRACTICE_ADDRESS, PRACTICE_PASSWORD

NAME = "Northwind Referrals"
PRACTICE_PLATFORM = "Practice platform"


def as_far_as_sign_in(person: Person) -> None:
    """Keep the practice platform, type name and address, and take what is found."""
    person.lands_on(PRACTICE_PLATFORM)
    person.press_and_land("Return", "From name")
    person.type(NAME)
    person.tab_to("From address")
    person.type(PRACTICE_ADDRESS)
    person.tab()
    person.waits_for("Settings found for northwind.example")
    person.press_and_land("Return", "SMTP host")
    person.press_and_land("Return", "Password")


def bare(person: Person) -> list[str]:
    """Give the controls of the page that do not say what they are; the steps of the rail that cannot be used count."""
    return [str(one) for one in person.controls() if not one.name.strip() or not one.description.strip()]


def test_rules_44_and_45_the_whole_run_by_ear_and_keyboard(sit_down: SitDown) -> None:
    person = sit_down()
    person.hears("Type address")
    assert person.focus().role == "radio button"
    assert bare(person) == []
    as_far_as_sign_in(person)
    assert bare(person) == []
    assert person.focus().role == "password text"
    person.ears.letters.clear()
    person.ears.type(PRACTICE_PASSWORD)
    person.ears.until(lambda: len(person.ears.letters) == len(PRACTICE_PASSWORD), "every letter told")
    assert set(person.ears.letters) == {"\u25cf"}
    person.press("Return")
    person.hears("Everything works: 8 checks passed. Nothing has been sent or saved.")
    assert bare(person) == []
    person.press_and_land("Return", "Test & Save")
    assert bare(person) == []
    person.press("Return")
    person.hears("This is what changes: ")
    assert "mail.northwind.example" in person.ears.announced[-1]
    person.lands_on("Save these settings")
    assert bare(person) == []
    person.press("Return")
    person.hears("Your own server sends from now on")
    assert bare(person) == []
    said = person.ears.announced
    headings = ["Who are the emails from?", "Your mail server", "Sign in to your mail server", "Checking your server"]
    assert [one for one in said if one in headings] == headings
    assert not [one for one in said if "problem" in one]
    assert len(set(said)) == len(said)


def test_rule_44_errors_are_said_once_and_none_while_somebody_types(sit_down: SitDown) -> None:
    person = sit_down()
    person.press_and_land("Return", "From name")
    person.press("Return")
    person.hears("There is a problem")
    person.ears.until(lambda: person.focus().name.startswith("From name: "), "the focus on the first problem")
    summary = person.ears.announced[-1]
    # The first problem has the focus, and is read with it.
    errors = ("Enter the name that recipients see", "Enter an e-mail address")
    assert [summary.count(error) for error in errors] == [0, 1]
    assert errors[0] in person.focus().name
    person.press_and_land("Return", "From name")
    assert "Enter the name that recipients see" in person.focus().description
    person.type(NAME)
    person.tab_to("From address")
    person.type(PRACTICE_ADDRESS)
    person.tab()
    person.waits_for("Settings found for northwind.example")
    assert [one for one in person.ears.announced if "Enter" in one] == [summary]
    person.hears("Settings found for northwind.example: ")
    assert [one for one in person.ears.announced if not one.startswith("Practice: ")][-2] == summary


def test_rule_44_a_failed_check_is_said_once_and_the_focus_is_where_it_is_mended(sit_down: SitDown) -> None:
    person = sit_down("wrong_password")
    as_far_as_sign_in(person)
    person.ears.type("not-the-password")
    person.press("Return")
    person.hears("One thing to fix: 6 checks passed, 1 failed")
    person.lands_in("password text")
    (said,) = [one for one in person.ears.announced if "One thing to fix" in one]
    assert "password" in said
    assert bare(person) == []


@pytest.mark.parametrize(
    ("language", "platform"), [("en", PRACTICE_PLATFORM), ("ar", "منصة التدريب")], ids=["en", "ar"]
)
def test_rule_45_tab_goes_round_every_page_both_ways(sit_down: SitDown, language: str, platform: str) -> None:
    person = sit_down("healthy", language)
    person.lands_on(platform)  # it comes a moment after the first paint, and is chosen
    for page in range(3):
        forward = person.round_trip()
        assert len(forward) > 5
        assert sorted(person.round_trip(back=True)) == sorted(forward), page


def test_rule_45_the_menu_and_dialogs_open_and_close_by_keyboard(sit_down: SitDown) -> None:
    person = sit_down()
    person.lands_on(PRACTICE_PLATFORM)
    begun = person.focus().name
    person.press("F10")
    person.lands_in("menu item", "check menu item")
    assert person.focus().name == "Shared screen"
    person.press("Escape")
    person.lands_on(begun)
    person.ears.press_with(CONTROL, "e")
    person.lands_in("text")
    assert person.window().name.startswith("Explain an error message")
    assert bare(person) == []
    person.press("Escape")
    person.lands_on(begun)
    person.press("F1")
    person.ears.until(lambda: person.focus().name != begun, "the focus in the help")
    assert bare(person) == []
    person.press("Escape")
    person.lands_on(begun)
