"""The list of services, their regions and their settings."""

from __future__ import annotations

import pytest

from wizard.catalogue.providers import load_providers
from wizard.catalogue.sending_services import ServiceSettings, sending_services, service_settings
from wizard.settings.endpoint import Host, parse_host
from wizard.settings.mailbox import Mailbox
from wizard.settings.transport_security import TransportSecurity

MAILBOX = Mailbox("anna", Host("northwind.example"))
LISTED = {service.id: service for service in sending_services()}


def triples(found: tuple[ServiceSettings, ...]) -> list[tuple[str, int, str]]:
    return [(one.host, one.port, one.security.value) for one in found]


def test_sending_services_stand_first_and_names_are_in_order() -> None:
    kinds = [service.kind for service in sending_services()]
    assert kinds == sorted(kinds, key=["sending-service", "relay", "mailbox"].index)
    names = [service.name.casefold() for service in sending_services() if service.kind == "mailbox"]
    assert names == sorted(names)
    assert len(LISTED) > 80


@pytest.mark.parametrize(
    ("service", "word"),
    [
        ("sendgrid", "apikey"),
        ("resend", "resend"),
        ("zeptomail", "emailapikey"),
        ("sparkpost", "SMTP_Injection"),
        ("mailtrap", "api"),
        ("cloudflare-email-service", "api_token"),
        ("gmail", None),
        ("mailgun", None),
    ],
)
def test_the_user_name_that_is_one_word_for_everybody_is_given(service: str, word: str | None) -> None:
    assert LISTED[service].literal_username == word
    assert {settings.username for settings in service_settings(service)} == {word}
    if word is not None:
        assert {settings.username for settings in service_settings(service, None, MAILBOX)} == {word}


def test_the_address_fills_in_a_user_name_that_is_the_address_or_its_first_part() -> None:
    assert service_settings("gmail", None, MAILBOX)[0].username == "anna@northwind.example"
    assert service_settings("web-de", None, MAILBOX)[0].username == "anna"
    assert service_settings("mailgun", None, MAILBOX)[0].username is None
    assert LISTED["mailgun"].username_hint is not None
    assert LISTED["gmail"].username_hint is None


def test_a_region_has_its_own_server() -> None:
    assert [region.id for region in LISTED["mailgun"].regions] == ["US", "EU"]
    assert {s.host for s in service_settings("mailgun", "EU")} == {"smtp.eu.mailgun.org"}
    assert {s.host for s in service_settings("mailgun", "US")} == {"smtp.mailgun.org"}
    assert {s.host for s in service_settings("ses", "eu-west-1")} == {"email-smtp.eu-west-1.amazonaws.com"}
    assert {s.port for s in service_settings("ses", "eu-west-1")} == {465, 587, 2465, 2587, 25}
    assert {s.host for s in service_settings("zoho-mail", "EU")} == {"smtppro.zoho.eu"}


def test_a_region_is_named_with_its_place() -> None:
    assert {region.id: region.name for region in LISTED["ses"].regions}["eu-west-1"] == "Ireland (eu-west-1)"
    assert [region.name for region in LISTED["sendgrid"].regions] == ["Standard", "EU subusers"]
    assert LISTED["brevo"].regions == ()


def test_without_a_region_the_first_one_counts() -> None:
    assert service_settings("mailgun") == service_settings("mailgun", "US")
    assert service_settings("ses") == service_settings("ses", "us-east-1")


@pytest.mark.parametrize(
    ("service", "region"),
    [("no-such", None), ("mailgun", "Mars"), ("gateway-mimecast", None), ("tuta", None), ("proton-bridge", None),
     ("cpanel", None)],
)  # fmt: skip
def test_what_is_not_in_the_list_has_no_settings(service: str, region: str | None) -> None:
    assert service_settings(service, region) == ()


def test_every_choice_leads_to_settings_that_can_be_used_and_are_never_cleartext() -> None:
    for service in sending_services():
        for region in service.regions or (None,):
            found = service_settings(service.id, region.id if region is not None else None)
            assert found, (service.id, region)
            for settings in found:
                assert settings.security is not TransportSecurity.CLEARTEXT
                assert bool(settings.fill_in) == ("{" in settings.host)
                assert settings.fill_in or isinstance(parse_host(settings.host), Host)


def test_no_server_of_a_listed_provider_is_lost() -> None:
    for service in sending_services():
        shown = {
            settings.host
            for region in service.regions or (None,)
            for settings in service_settings(service.id, region.id if region is not None else None)
        }
        hosts = {e.host for e in load_providers()[service.id].endpoints if "{region}" not in e.host}
        assert hosts <= shown


def test_the_first_choice_is_the_providers_own_first() -> None:
    assert triples(service_settings("gmail"))[0] == ("smtp.gmail.com", 465, "implicit-tls")
    assert triples(service_settings("cloudflare-email-service")) == [("smtp.mx.cloudflare.net", 465, "implicit-tls")]
