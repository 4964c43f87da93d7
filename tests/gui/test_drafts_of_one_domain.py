"""Several drafts of one domain are told apart: in the list, in the offer, and when one is deleted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.gui.made_drafts import made_saved
from wizard.gui.drafts_list import DraftsList
from wizard.gui.drafts_words import details_text, offer_text, person_text, shown_title
from wizard.gui.shared_screen import share_screen
from wizard.workstation.saved_draft import SavedDraft
from wizard.workstation.saved_drafts import StoredDraft


@pytest.fixture
def shared() -> Iterator[None]:
    share_screen(True)
    yield
    share_screen(False)


def of(address: str, name: str = "Northwind Referrals") -> SavedDraft:
    return made_saved("gmail.com", from_address=address, username=address, from_name=name, host="smtp.gmail.com")


ANN, BOB = of("ann@gmail.com"), of("bob@gmail.com")
ALONE = made_saved("fabrikam.example")
EVERY = (ANN, BOB, ALONE)


def shown_in_list(qapp: object, *drafts: SavedDraft) -> list[tuple[str, str]]:
    """Give both what is read of each entry: its name, and all of it."""
    made = DraftsList()
    made.show_drafts([StoredDraft(Path(f"{at}.json"), one, b"") for at, one in enumerate(drafts)], lambda _one: False)
    entries = [made.item(row) for row in range(made.count())]
    return [(entry.text(), str(entry.data(Qt.ItemDataRole.AccessibleTextRole))) for entry in entries]


def test_the_second_line_begins_with_whose_address_it_is(qapp: object) -> None:
    ann, bob, alone = shown_in_list(qapp, *EVERY)
    assert (ann[0], bob[0], alone[0]) == ("gmail.com", "gmail.com", "fabrikam.example")
    assert ann[1].startswith("gmail.com, ann · Referral Factory · smtp.gmail.com")
    assert bob[1].startswith("gmail.com, bob · Referral Factory")
    assert alone[1].startswith("fabrikam.example, Referral Factory")


def test_two_drafts_of_one_address_are_told_apart_by_the_from_name() -> None:
    sales, help_desk = of("ann@gmail.com", "Sales"), of("ann@gmail.com", "Help desk")
    assert person_text(sales, (sales, help_desk)) == "Sales"
    assert person_text(help_desk, (sales, help_desk)) == "Help desk"
    assert person_text(sales, (sales, help_desk, BOB)) == "ann · Sales"
    assert person_text(BOB, (sales, help_desk, BOB)) == "bob"


def test_where_nothing_but_the_time_differs_nothing_is_added() -> None:
    again = of("ann@gmail.com")
    assert details_text(ANN, (ANN, again)) == details_text(ANN)


@pytest.mark.parametrize("words", [offer_text, shown_title])
def test_the_offer_and_what_was_deleted_name_it_too(words: Callable[..., str]) -> None:
    assert "gmail.com (ann)" in words(ANN, EVERY)
    assert "gmail.com (bob)" in words(BOB, EVERY)
    assert "(" not in words(ALONE, EVERY)


@pytest.mark.usefixtures("shared")
def test_a_shared_screen_shows_no_name_of_a_draft_that_is_not_open(qapp: object) -> None:
    erika = of("erika.musterfrau@gmail.com")
    sales, second = of("zoe@gmail.com", "Zoe Quist"), of("zoe@gmail.com", "Quentin Zabel")
    every = (ANN, BOB, erika, sales, second)
    said = " ".join(text for entry in shown_in_list(qapp, *every) for text in entry)
    said += " ".join(offer_text(one, every) for one in every)
    for private in ("ann ", "(ann)", "bob", "erika", "musterfrau", "zoe", "Zoe", "Quist", "Zabel", "Quentin"):
        assert private not in said
    assert "a... · " in said
