"""A secret shows itself to nobody but who asks by name."""

from __future__ import annotations

import copy
import dataclasses
import json
import pickle

import pytest

from wizard.settings.credentials import Credentials
from wizard.settings.secret import Secret

CANARY = "canary-4711"


def test_no_text_form_holds_the_value() -> None:
    secret = Secret(CANARY)
    shown = (repr(secret), str(secret), f"{secret}", f"{secret!r:>20}", repr(Credentials("u", secret)))
    assert not any(CANARY in text for text in shown)


def test_reveal_gives_the_value() -> None:
    assert Secret(CANARY).reveal() == CANARY


@pytest.mark.parametrize(
    "take",
    [
        copy.copy,
        copy.deepcopy,
        pickle.dumps,
        json.dumps,
        list,
        vars,
        hash,
        lambda secret: dataclasses.asdict(Credentials("u", secret)),
    ],
    ids=["copy", "deepcopy", "pickle", "json", "list", "vars", "hash", "asdict"],
)
def test_every_other_way_out_raises(take: object) -> None:
    assert callable(take)
    with pytest.raises(TypeError) as caught:
        take(Secret(CANARY))
    assert CANARY not in str(caught.value)


def test_equal_secrets_are_equal_and_never_equal_to_text() -> None:
    assert Secret("a") == Secret("a")
    assert Secret("a") != Secret("b")
    assert Secret("a") != "a"


def test_an_empty_secret_is_false() -> None:
    assert not Secret("")
    assert Secret(" ")
