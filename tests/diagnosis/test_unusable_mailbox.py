"""Mailboxes that cannot work with a platform, and those that can."""

from __future__ import annotations

from datetime import date

import pytest

from wizard.catalogue.platforms import load_platforms, platform_by_id
from wizard.catalogue.providers import load_providers
from wizard.catalogue.records import Platform, Provider
from wizard.diagnosis.unusable_mailbox import CODES, INSTEAD, Unusable, why_unusable
from wizard.facts.names import AddressLookup, DnsOutcome, LookupSource, NamesFact
from wizard.settings.endpoint import Endpoint, Host

TODAY = date(2026, 11, 22)


def platform(name: str) -> Platform:
    found = platform_by_id(name)
    assert found is not None
    return found


GTR, REFERRAL_FACTORY, OTHER = platform("getthereferral"), platform("referral-factory"), platform("other")


def provider(name: str) -> Provider:
    return load_providers()[name]


def at(host: str, port: int = 587) -> Endpoint:
    return Endpoint(Host(host), port)


def seen(inside: tuple[str, ...], outside: tuple[str, ...] | DnsOutcome) -> NamesFact:
    outcome = outside if isinstance(outside, DnsOutcome) else DnsOutcome.FOUND
    addresses = () if isinstance(outside, DnsOutcome) else outside
    own = AddressLookup("mail.example.com", LookupSource.OPERATING_SYSTEM, DnsOutcome.FOUND, inside, None, 0.0)
    return NamesFact(own, AddressLookup("mail.example.com", LookupSource.DNS, outcome, addresses, None, 0.0), 0.0)


def codes(found: tuple[Unusable, ...]) -> list[tuple[str, bool]]:
    return [(reason.code, reason.certain) for reason in found]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("outlook-com", [("mailbox.oauth_only", True)]),
        ("tuta", [("mailbox.no_smtp", True)]),
        ("hey", [("mailbox.no_smtp", True)]),
        ("proton-bridge", [("mailbox.local_only", True), ("port.none_in_common", True)]),
        ("namecheap-forwarding", [("mailbox.forwards_only", True)]),
        ("yahoo", [("mailbox.may_be_oauth_only", False)]),
        ("aol", [("mailbox.may_be_oauth_only", False)]),
        ("microsoft-365-connector", [("mailbox.without_sign_in", True)]),
        ("microsoft-365-direct-send", [("mailbox.without_sign_in", True)]),
        ("google-workspace-relay", [("mailbox.without_sign_in", False)]),
        ("gmail", []),
        ("google-workspace", []),
        ("microsoft-365", []),
        ("ionos", []),
        ("sendgrid", []),
        ("brevo", []),
        ("gateway-mimecast", []),
    ],
)
def test_who_can_send_for_a_form_with_user_name_and_password(name: str, expected: list[tuple[str, bool]]) -> None:
    assert codes(why_unusable(provider(name), GTR, None, None, today=TODAY)) == expected


def test_microsoft_365_is_doubtful_from_the_day_after_the_switch_and_not_before() -> None:
    microsoft = provider("microsoft-365")
    assert why_unusable(microsoft, GTR, None, None, today=date(2026, 12, 31)) == ()
    found = why_unusable(microsoft, GTR, None, None, today=date(2027, 1, 1))
    assert codes(found) == [("mailbox.password_off_by_default", False)]
    assert found[0].instead[0] == "administrator_turns_on"


def test_a_relay_for_listed_addresses_needs_a_platform_that_publishes_its_own() -> None:
    unpublished = GTR._replace(egress_addresses=())
    assert codes(why_unusable(provider("brevo"), unpublished, None, None)) == [("mailbox.addresses_unknown", False)]


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("192.168.1.10", "host.private"),
        ("10.0.0.25", "host.private"),
        ("fd00::25", "host.private"),
        ("127.0.0.1", "host.private"),
        ("mail.contoso.local", "host.inside_only"),
        ("exchange.internal", "host.inside_only"),
        ("nas.home.arpa", "host.inside_only"),
        ("localhost", "host.inside_only"),
        ("mail.example.com", None),
        ("local.example.com", None),
        ("203.0.113.25", None),
    ],
)
def test_a_host_of_the_own_network_is_out_of_reach_for_the_cloud(host: str, expected: str | None) -> None:
    found = why_unusable(None, GTR, at(host), None)
    assert codes(found) == ([(expected, True)] if expected else [])
    unknown = why_unusable(None, OTHER, at(host), None)
    assert codes(unknown) == ([(expected, False)] if expected else [])
    assert why_unusable(None, None, at(host), None) == ()


@pytest.mark.parametrize(
    ("inside", "outside", "expected"),
    [
        (("192.168.1.10",), ("203.0.113.25",), [("host.split_dns", False)]),
        (("192.168.1.10",), DnsOutcome.NXDOMAIN, [("host.private", True)]),
        (("192.168.1.10",), ("192.168.1.10",), [("host.private", True)]),
        (("203.0.113.25",), DnsOutcome.NXDOMAIN, [("host.inside_only", True)]),
        (("203.0.113.25",), DnsOutcome.TIMED_OUT, []),
        (("203.0.113.25",), ("203.0.113.25",), []),
        (("203.0.113.25",), ("203.0.113.26",), []),
        (("192.168.1.10", "203.0.113.25"), ("203.0.113.25",), []),
    ],
)
def test_what_this_computer_sees_is_compared_with_what_everybody_sees(
    inside: tuple[str, ...], outside: tuple[str, ...] | DnsOutcome, expected: list[tuple[str, bool]]
) -> None:
    found = why_unusable(None, GTR, at("mail.example.com"), None, names=seen(inside, outside))
    assert codes(found) == expected


def test_a_port_the_platform_does_not_take_has_one_that_it_takes_beside_it() -> None:
    found = why_unusable(provider("sendgrid"), GTR, at("smtp.sendgrid.net", 2525), None)
    assert codes(found) == [("port.not_taken", True)]
    assert found[0].instead == ("other_port",)
    assert int(found[0].params["works"]) in GTR.ports


def test_a_port_of_an_unknown_server_is_a_question_to_those_who_run_it() -> None:
    found = why_unusable(None, GTR, at("mail.example.com", 2525), None)
    assert found[0].instead == ("another_server", "sending_service")
    assert why_unusable(None, OTHER, at("mail.example.com", 2525), None) == ()


def test_a_provider_without_a_port_of_the_platform_is_told_before_a_server_is_chosen() -> None:
    only_465 = GTR._replace(ports=(587,))
    found = why_unusable(provider("cloudflare-email-service"), only_465, None, None)
    assert codes(found) == [("port.none_in_common", True)]


@pytest.mark.parametrize(
    ("name", "volume", "expected"),
    [
        ("gmail", 500, []),
        ("gmail", 501, [("limit.below_volume", True)]),
        ("google-workspace", 400, []),
        ("google-workspace", 1500, [("limit.may_be_below_volume", False)]),
        ("google-workspace", 2001, [("limit.below_volume", True)]),
        ("microsoft-365", 10000, []),
        ("microsoft-365", 10001, [("limit.below_volume", True)]),
        ("mailgun", 50, []),
        ("mailgun", 500000, [("limit.may_be_below_volume", False)]),
        ("dreamhost", 2400, []),
        ("dreamhost", 2401, [("limit.below_volume", True)]),
        ("hetzner", 20000, [("limit.may_be_below_volume", False)]),
        ("posteo", 100000, []),
        ("resend", 101, [("limit.may_be_below_volume", False)]),
    ],
)
def test_a_limit_below_the_volume_is_told_and_a_doubtful_one_with_may(
    name: str, volume: int, expected: list[tuple[str, bool]]
) -> None:
    assert codes(why_unusable(provider(name), GTR, None, volume, today=TODAY)) == expected


def test_nothing_known_rules_nothing_out() -> None:
    assert why_unusable(None, None, None, None) == ()
    assert why_unusable(None, GTR, at("mail.example.com"), 100000) == ()


def test_certain_reasons_come_first() -> None:
    found = why_unusable(provider("yahoo"), GTR, at("192.168.1.1"), 5000)
    assert [reason.certain for reason in found] == sorted((r.certain for r in found), reverse=True)
    assert len(found) >= 3


def test_every_provider_with_every_platform_gives_known_codes_and_a_way_on() -> None:
    for one in load_providers().values():
        for where in (*load_platforms(), None):
            endpoints = [at(e.host, e.port) for e in one.endpoints if not e.template]
            for endpoint in (*endpoints, None):
                for reason in why_unusable(one, where, endpoint, 1_000_000, today=date(2028, 1, 1)):
                    assert reason.code in CODES
                    assert reason.instead
                    assert set(reason.instead) <= INSTEAD
