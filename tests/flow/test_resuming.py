"""Going on with a draft: how far it goes, and what never comes back."""

from __future__ import annotations

import pytest

from wizard.catalogue.platforms import load_platforms
from wizard.flow.resuming import resume_draft
from wizard.flow.steps import Step
from wizard.settings.draft import SettingsDraft

DRAFT = SettingsDraft("Northwind", "referrals@northwind.example", "mail.northwind.example", username="referrals")
ALL = ("from_name", "from_address", "host", "port", "username")


@pytest.mark.parametrize(
    ("was_at", "goes_on_at"),
    [
        (Step.PLATFORM, Step.PLATFORM),
        (Step.SERVER, Step.SERVER),
        (Step.SIGN_IN, Step.SIGN_IN),
        (Step.CHECKS, Step.SIGN_IN),
        (Step.FINISH, Step.SIGN_IN),
    ],
)
def test_a_draft_goes_on_where_it_was_but_never_arrives_at_the_checks_by_itself(
    was_at: Step, goes_on_at: Step
) -> None:
    state = resume_draft(load_platforms()[0], DRAFT, ALL, was_at)
    assert (state.step, state.furthest) == (goes_on_at, goes_on_at)
    assert not state.checking
    assert state.diagnosis is None


def test_a_relay_without_sign_in_does_not_arrive_at_the_checks_either() -> None:
    draft = SettingsDraft("N", "referrals@northwind.example", "mail.northwind.example", signs_in=False)
    assert resume_draft(load_platforms()[0], draft, ALL, Step.FINISH).step is Step.SIGN_IN


def test_a_field_that_is_not_in_order_holds_it_back() -> None:
    draft = SettingsDraft("N", "referrals@northwind.example", "no host at all")
    assert resume_draft(load_platforms()[0], draft, ALL, Step.CHECKS).step is Step.SERVER


def test_only_fields_count_as_typed_and_never_a_password() -> None:
    state = resume_draft(load_platforms()[0], DRAFT, ("host", "password", "x", "platform"), Step.SENDER, "900")
    assert state.typed == {"host", "platform"}
    assert state.messages_per_day == "900"
    assert not state.draft.password
