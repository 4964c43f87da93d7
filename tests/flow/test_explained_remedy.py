"""A pasted message changes the wizard's settings only where they have the fault that it tells of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from tests.flow.states import whole_state
from wizard.diagnosis.finding import Certainty, ChangeSettings, EnterPassword, Explanation
from wizard.flow.explained_remedy import explained_remedy
from wizard.flow.steps import Step
from wizard.flow.wizard_state import WizardState
from wizard.settings.transport_security import TransportSecurity

IMPLICIT, STARTTLS, CLEARTEXT = (
    TransportSecurity.IMPLICIT_TLS,
    TransportSecurity.STARTTLS,
    TransportSecurity.CLEARTEXT,
)


def explained(cause: str | None, params: Mapping[str, str] | None = None, provider: str | None = None) -> Explanation:
    return Explanation(cause, Certainty.SURE, (), params or {}, provider, None, None, None)


def with_draft(**values: object) -> WizardState:
    state = whole_state()
    draft = replace(state.draft, **values)  # type: ignore[arg-type]  # the names are those of the draft
    return replace(state, draft=draft, step=Step.SIGN_IN, furthest=Step.FINISH)


CHANGES = [
    ("settings.wrong_port_tls_on_plain", {"port": "587", "security": IMPLICIT}, ChangeSettings(None, 587, STARTTLS)),
    ("settings.wrong_port_plain_on_tls", {"port": "465", "security": STARTTLS}, ChangeSettings(None, 465, IMPLICIT)),
    ("settings.starttls_required", {"port": "587", "security": CLEARTEXT}, ChangeSettings(None, 587, STARTTLS)),
    ("login.channel_not_protected", {"port": "465", "security": CLEARTEXT}, ChangeSettings(None, 465, IMPLICIT)),
    ("network.port_blocked_outbound", {"port": "25"}, ChangeSettings(None, 587, STARTTLS)),
    ("settings.host_not_found", {"host": "smtp.gmial.com"}, ChangeSettings("smtp.gmail.com")),
    (
        "login.wrong_username_format",
        {"username": "referrals"},
        ChangeSettings(username="referrals@northwind.example"),
    ),
    (
        "sender.sender_not_allowed",
        {"username": "other@northwind.example"},
        ChangeSettings(from_address="other@northwind.example"),
    ),
]


@pytest.mark.parametrize(("cause", "values", "change"), CHANGES, ids=[case[0] for case in CHANGES])
def test_settings_with_the_fault_are_changed(cause: str, values: dict[str, object], change: ChangeSettings) -> None:
    assert explained_remedy(with_draft(**values), explained(cause)) == change


@pytest.mark.parametrize("cause", [case[0] for case in CHANGES])
def test_settings_without_the_fault_are_left_alone(cause: str) -> None:
    state = with_draft(host="mail.northwind.example", port="587", security=STARTTLS)
    assert explained_remedy(state, explained(cause)) is None


WRONG = {"port": "587", "security": IMPLICIT}


@pytest.mark.parametrize("params", [{"host": "smtp.elsewhere.example"}, {"port": "465"}])
def test_a_message_about_another_server_or_port_changes_nothing(params: dict[str, str]) -> None:
    cause = "settings.wrong_port_tls_on_plain"
    assert explained_remedy(with_draft(**WRONG), explained(cause, params)) is None
    same = {"host": "Mail.northwind.example", "port": "587"}
    assert explained_remedy(with_draft(**WRONG), explained(cause, same)) is not None


def test_a_message_of_another_provider_changes_nothing() -> None:
    cause = "login.app_password_required"
    assert explained_remedy(with_draft(host="mail.northwind.example"), explained(cause, provider="gmail")) is None
    google = with_draft(host="smtp.gmail.com")
    assert explained_remedy(google, explained(cause, provider="gmail")) == EnterPassword("app-password")


def test_a_password_is_asked_for_only_where_its_page_was_reached() -> None:
    state = with_draft()
    assert explained_remedy(state, explained("login.wrong_password")) == EnterPassword("password")
    before = replace(state, step=Step.SENDER, furthest=Step.SENDER)
    assert explained_remedy(before, explained("login.wrong_password")) is None
    assert explained_remedy(with_draft(signs_in=False), explained("login.wrong_password")) is None


def test_nothing_is_changed_without_a_cause_or_without_a_server() -> None:
    assert explained_remedy(with_draft(**WRONG), explained(None)) is None
    assert explained_remedy(with_draft(host=""), explained("network.port_blocked_outbound")) is None
