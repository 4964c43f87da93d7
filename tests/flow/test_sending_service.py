"""Choosing a provider or sending service fills in server and user name; leaving it takes both away again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.flow.states import CANDIDATE, SEARCH, platform
from wizard.catalogue.sending_services import sending_services
from wizard.flow.found_settings import candidate_to_confirm, pick_candidate, take_found
from wizard.flow.provider_in_use import provider_in_use
from wizard.flow.sending_service import choose_service, leave_service, parts_to_fill_in, service_in_use
from wizard.flow.typing_rules import type_into
from wizard.flow.wizard_state import WizardState
from wizard.settings.transport_security import TransportSecurity

ADDRESS = "a@b.example"


def at(ports: tuple[int, ...] = ()) -> WizardState:
    return type_into(WizardState(platform()._replace(ports=ports)), "from_address", ADDRESS)


@pytest.mark.parametrize(("service", "word"), [("sendgrid", "apikey"), ("resend", "resend")])
def test_a_user_name_that_is_the_same_for_everybody_is_filled_in(service: str, word: str) -> None:
    state = choose_service(at(), service)
    assert state.draft.username == word
    retyped = type_into(state, "from_address", "c@d.example")
    assert retyped.draft.username == word


def test_a_user_name_that_only_the_service_knows_is_left_empty() -> None:
    assert choose_service(at(), "mailgun").draft.username == ""


def test_a_mailbox_provider_signs_in_with_the_address() -> None:
    state = choose_service(choose_service(at(), "sendgrid"), "google-workspace")
    assert state.draft.username == ADDRESS
    assert type_into(state, "from_address", "c@d.example").draft.username == "c@d.example"


def test_a_region_is_another_server_and_is_known_again() -> None:
    state = choose_service(at(), "ses", "eu-west-1")
    assert state.draft.host == "email-smtp.eu-west-1.amazonaws.com"
    service = service_in_use(state)
    assert service is not None
    assert (service[0].id, service[1]) == ("ses", "eu-west-1")


def test_the_port_is_one_that_the_platform_takes() -> None:
    state = choose_service(at(ports=(587,)), "ses", "eu-west-1")
    assert (state.draft.port, state.draft.security) == ("587", TransportSecurity.STARTTLS)


def test_a_chosen_service_stays_whatever_is_found_later_and_needs_no_word() -> None:
    state = take_found(choose_service(at(), "sendgrid"), ADDRESS, SEARCH)
    assert state.draft.host == "smtp.sendgrid.net"
    assert candidate_to_confirm(state) is None


def test_back_to_what_was_found_takes_the_service_and_its_user_name_away() -> None:
    state = choose_service(take_found(at(), ADDRESS, SEARCH), "sendgrid")
    state = pick_candidate(leave_service(state), replace(CANDIDATE, username=None))
    assert (state.draft.host, state.draft.username) == ("mail.b.example", ADDRESS)


def test_leaving_a_service_keeps_a_user_name_that_somebody_typed() -> None:
    state = type_into(choose_service(at(), "mailgun"), "username", "postmaster@mg.b.example")
    assert leave_service(state).draft.username == "postmaster@mg.b.example"


def test_what_only_the_person_knows_is_named() -> None:
    assert parts_to_fill_in(choose_service(at(), "microsoft-365-connector")) == ("tenant",)


def test_the_domain_of_the_address_is_filled_into_a_host() -> None:
    known = next(service for service in sending_services() if service.name == "SiteGround")
    assert choose_service(at(), known.id).draft.host == "mail.b.example"


def test_the_chosen_provider_is_the_one_in_use_where_several_share_a_host() -> None:
    for service in ("gmail", "google-workspace"):
        provider = provider_in_use(choose_service(at(), service))
        assert provider is not None
        assert provider.id == service


def test_what_is_not_in_the_list_changes_nothing() -> None:
    assert choose_service(at(), "nobody") == at()
    assert choose_service(at(), "ses", "the-moon") == at()


def test_every_entry_of_the_list_fills_in_a_server() -> None:
    for service in sending_services():
        state = choose_service(at(), service.id)
        assert state.draft.host, service.id
        if not parts_to_fill_in(state):
            found = service_in_use(state)
            assert found is not None or "{" in state.draft.host or state.draft.host.endswith("b.example"), service.id
