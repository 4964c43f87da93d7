"""Which provider a domain, a mail exchanger, a host or a name belongs to."""

from __future__ import annotations

import pytest

from wizard.catalogue.providers import (
    load_providers,
    provider_by_name,
    provider_for_domain,
    provider_for_exchanger,
    provider_for_host,
)
from wizard.catalogue.records import Provider
from wizard.catalogue.server_products import known_name, load_server_products, server_product_by_name


def id_of(provider: Provider | None) -> str | None:
    return provider.id if provider else None


@pytest.mark.parametrize(
    ("domain", "expected"),
    [
        ("gmail.com", "gmail"),
        ("GMAIL.COM.", "gmail"),
        ("hotmail.co.uk", "outlook-com"),
        ("yahoo.dk", "yahoo"),
        ("yahoo.com.vn", "yahoo"),
        ("yahoo.co.jp", "yahoo-japan"),
        ("contoso.onmicrosoft.com", "microsoft-365"),
        ("northwind.awsapps.com", "workmail"),
        ("yahoo.evil.com", None),
        ("yahoo.con", None),
        ("yahoo.evil", None),
        ("notgmail.com", None),
        ("mail.gmail.com", None),
        ("northwind.example", None),
    ],
)
def test_an_email_domain_leads_to_its_own_provider_only(domain: str, expected: str | None) -> None:
    assert id_of(provider_for_domain(domain)) == expected


@pytest.mark.parametrize(
    ("exchanger", "expected"),
    [
        ("aspmx.l.google.com", "google-workspace"),
        ("alt2.aspmx.l.google.com.", "google-workspace"),
        ("gmail-smtp-in.l.google.com", "gmail"),
        ("contoso-com.mail.protection.outlook.com", "microsoft-365"),
        ("outlook-com.olc.protection.outlook.com", "outlook-com"),
        ("mta5.am0.yahoodns.net", "yahoo"),
        ("mx-aol.mail.gm0.yahoodns.net", "aol"),
        ("qiye163mx01.mxmail.netease.com", "netease-qiye"),
        ("163mx01.mxmail.netease.com", "netease"),
        ("inbound-smtp.eu-west-1.amazonaws.com", "workmail"),
        ("us-smtp-inbound-1.mimecast.com", "gateway-mimecast"),
        ("mx10.mailspamprotection.com", "gateway-spamexperts"),
        ("route1.mx.cloudflare.net", "gateway-cloudflare"),
        ("evilaspmx.l.google.com.example", None),
        ("notmimecast.com", None),
    ],
)
def test_the_longest_known_ending_of_a_mail_exchanger_wins(exchanger: str, expected: str | None) -> None:
    assert id_of(provider_for_exchanger(exchanger)) == expected


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("smtp.gmail.com", "gmail"),
        ("smtp.office365.com", "microsoft-365"),
        ("w0123456.kasserver.com", "all-inkl"),
        ("email-smtp.eu-south-1.amazonaws.com", "ses"),
        ("contoso-com.mail.protection.outlook.com", "microsoft-365-connector"),
        ("pro2.mail.ovh.net", "ovh"),
        ("mail.northwind.example", None),
        ("smtp.northwind.example", None),
        ("a.b.kasserver.com", None),
    ],
)
def test_a_submission_host_tells_its_provider_and_a_general_template_none(host: str, expected: str | None) -> None:
    assert id_of(provider_for_host(host)) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("m365", "microsoft-365"),
        ("M365", "microsoft-365"),
        ("outlook.com", "outlook-com"),
        ("gmail", "gmail"),
        ("163", "netease"),
        ("exchange", "exchange-onprem"),
        ("Amazon SES", "ses"),
        ("google_workspace", "google-workspace"),
        (" Yahoo! ", "yahoo"),
        ("AT&T", "att"),
        ("generic", None),
        ("live.com", "outlook-com"),
        ("smtp.sendgrid.net", "sendgrid"),
        ("postfix", None),
        ("", None),
    ],
)
def test_a_provider_is_found_by_what_people_call_it(name: str, expected: str | None) -> None:
    assert id_of(provider_by_name(name)) == expected


def test_every_endpoint_host_that_names_its_provider_leads_to_a_provider_that_has_it() -> None:
    for provider in load_providers().values():
        for endpoint in provider.endpoints:
            if not endpoint.template:
                found = provider_for_host(endpoint.host)
                assert found is not None
                assert endpoint.host in {e.host for e in found.endpoints}


def test_every_email_domain_and_mail_exchanger_leads_to_its_provider() -> None:
    for provider in load_providers().values():
        assert all(provider_for_domain(domain) is provider for domain in provider.email_domains)
        assert all(provider_for_exchanger(f"mx.{suffix}") is provider for suffix in provider.mx_suffixes)


@pytest.mark.parametrize(
    "name", ["postfix", "Exim", "dovecot", "sendmail", "haraka", "hMailServer", "zimbra", "exim4"]
)
def test_server_products_are_known_by_name(name: str) -> None:
    product = server_product_by_name(name)
    assert product is not None
    assert known_name(name) == product.id


def test_a_known_name_is_a_provider_first_a_product_second_and_else_nothing() -> None:
    assert known_name("exchange") == "exchange-onprem"
    assert known_name("gmail.com") == "gmail"
    assert known_name("hMail") == "hmailserver"
    assert known_name("quickmail 3000") is None


def test_product_names_are_told_apart_and_hide_no_provider() -> None:
    names = [name for product in load_server_products() for name in (product.id, *product.aliases)]
    assert len(names) == len(set(names))
    for product in load_server_products():
        for name in (product.id, *product.aliases):
            assert known_name(name) == product.id, name
