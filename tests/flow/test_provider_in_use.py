"""Whose server the draft names decides which provider's advice is shown."""

from __future__ import annotations

from dataclasses import replace

from tests.flow.states import platform
from wizard.facts.candidate import CandidateSource, SettingsCandidate, Trust
from wizard.flow.pasting import pasted_words, take_pasted
from wizard.flow.provider_in_use import provider_in_use
from wizard.flow.typing_rules import type_into
from wizard.flow.wizard_state import WizardState
from wizard.settings.endpoint import Endpoint, Host
from wizard.settings.pasted_settings import PastedSettings
from wizard.settings.transport_security import TransportSecurity


def with_host(host: str, provider: str | None = None) -> WizardState:
    return replace(type_into(WizardState(platform()), "host", host), provider=provider)


def named(state: WizardState) -> str | None:
    provider = provider_in_use(state)
    return provider.id if provider is not None else None


def test_without_a_host_it_is_the_provider_of_the_domain() -> None:
    assert named(with_host("", "google-workspace")) == "google-workspace"


def test_a_host_that_several_share_stays_with_the_provider_of_the_domain() -> None:
    assert named(with_host("smtp.gmail.com", "google-workspace")) == "google-workspace"


def test_another_known_host_is_its_own_providers() -> None:
    assert named(with_host("smtp.sendgrid.net", "google-workspace")) == "sendgrid"


def test_an_unknown_host_is_nobodys() -> None:
    assert named(with_host("mail.northwind.example", "google-workspace")) is None


def test_the_host_that_the_search_found_is_the_found_providers() -> None:
    endpoint = Endpoint(Host("mail.northwind.example"), 587)
    found = SettingsCandidate(
        endpoint, TransportSecurity.STARTTLS, None, CandidateSource.MX, Trust.VERIFIED, "google-workspace"
    )
    state = replace(with_host("mail.northwind.example", "google-workspace"), candidate=found)
    assert named(state) == "google-workspace"


def test_pasted_settings_fill_the_fields_they_name_and_no_others() -> None:
    pasted = PastedSettings("mail.example.com", "465", TransportSecurity.IMPLICIT_TLS)
    state = take_pasted(type_into(WizardState(platform()), "username", "anna"), pasted)
    draft = state.draft
    assert (draft.host, draft.port, draft.security, draft.username) == (
        "mail.example.com",
        "465",
        TransportSecurity.IMPLICIT_TLS,
        "anna",
    )
    assert pasted_words(pasted) == "Filled in from what you pasted: host, port, security."


def test_a_pasted_security_does_not_move_a_port_that_was_pasted_too() -> None:
    state = take_pasted(WizardState(platform()), PastedSettings("mail.example.com", "26", TransportSecurity.STARTTLS))
    assert (state.draft.port, state.draft.security) == ("26", TransportSecurity.STARTTLS)
