"""What keeps a mailbox from working is said for the address as it stands, and for the server that is chosen."""

from __future__ import annotations

from datetime import date

import pytest

from tests.flow.states import platform
from wizard.catalogue.platforms import load_platforms
from wizard.facts.candidate import SettingsSearch
from wizard.facts.names import AddressLookup, DnsOutcome, LookupSource, NamesFact
from wizard.flow.found_settings import take_found
from wizard.flow.sending_service import choose_service
from wizard.flow.sending_volume import type_volume, volume_is_unclear, volume_per_day
from wizard.flow.typing_rules import type_into
from wizard.flow.usability import reasons_against, sending_provider
from wizard.flow.wizard_state import WizardState

TODAY = date(2026, 11, 22)


def at(address: str) -> WizardState:
    cloud = next(one for one in load_platforms() if one.id == "getthereferral")
    return type_into(WizardState(cloud), "from_address", address)


def codes(state: WizardState, names: NamesFact | None = None) -> list[str]:
    return [reason.code for reason in reasons_against(state, names, TODAY)]


def test_an_oauth_only_mailbox_is_known_by_its_address_alone() -> None:
    assert codes(at("anna@outlook.com")) == ["mailbox.oauth_only"]


def test_a_sending_service_takes_the_reason_away() -> None:
    assert codes(choose_service(at("anna@outlook.com"), "sendgrid")) == []


def test_what_was_found_for_another_address_counts_no_longer() -> None:
    found = SettingsSearch("outlook.com", (), "outlook-com", None, (), 0.1)
    state = take_found(at("anna@outlook.com"), "anna@outlook.com", found)
    other = type_into(state, "from_address", "anna@northwind.example")
    assert sending_provider(other) is None
    assert codes(other) == []


def test_a_company_hosted_by_a_forwarder_is_told() -> None:
    found = SettingsSearch("b.example", (), "namecheap-forwarding", None, (), 0.1)
    state = take_found(at("a@b.example"), "a@b.example", found)
    provider = sending_provider(state)
    assert provider is not None
    assert provider.id == "namecheap-forwarding"
    assert codes(state) == ["mailbox.forwards_only"]


def test_a_private_server_cannot_be_reached_from_the_cloud() -> None:
    state = type_into(type_into(at("a@b.example"), "host", "mail.b.example"), "port", "587")
    seen = AddressLookup("mail.b.example", LookupSource.OPERATING_SYSTEM, DnsOutcome.FOUND, ("10.0.0.5",), None, 0.01)
    assert codes(state, NamesFact(seen, None, 0.01)) == ["host.private"]
    assert codes(state) == []


def test_a_port_that_the_platform_does_not_take_is_told() -> None:
    state = type_into(type_into(at("a@b.example"), "host", "mail.b.example"), "port", "26")
    if not state.platform.ports:
        pytest.skip("this platform takes every port")
    assert codes(state) == ["port.not_taken"]


def test_a_limit_below_the_volume_is_told() -> None:
    assert codes(at("anna@gmail.com")) == []
    assert codes(type_volume(at("anna@gmail.com"), "501")) == ["limit.below_volume"]
    assert codes(type_volume(at("anna@gmail.com"), "500")) == []


@pytest.mark.parametrize(
    ("text", "number"),
    [("", None), ("200", 200), ("5,000", 5000), ("5 000", 5000), ("5.000", 5000), ("5\u2019000", 5000), ("many", None),
     ("-3", None), ("0", None), ("²", None), ("9" * 400, None)],
)  # fmt: skip
def test_a_number_is_read_however_its_thousands_are_parted(text: str, number: int | None) -> None:
    state = type_volume(WizardState(platform()), text)
    assert volume_per_day(state) == number
    assert volume_is_unclear(state) is (number is None and text != "")
