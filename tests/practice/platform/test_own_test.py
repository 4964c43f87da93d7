"""The platform's test really connects from its own side, and a failed one burns nothing."""

from __future__ import annotations

import asyncio
import email
import sys
import threading
from dataclasses import replace

import pytest

from tests.export.samples import settings
from tests.practice.platform.pushing import API, Clock, Customer, code_of
from wizard.facts.network_view import Deadlines, RunOptions
from wizard.practice.lab import PracticeLab
from wizard.practice.loopback import bind_listening
from wizard.practice.platform.firewall import PlatformFirewall
from wizard.practice.platform.practice_platform import PlatformOptions, PracticePlatform
from wizard.settings.credentials import Credentials
from wizard.settings.secret import Secret
from wizard.settings.submission_settings import SubmissionSettings
from wizard.settings.transport_security import TransportSecurity


def test_platform_signs_in_and_sends_one_message(customer: Customer, healthy_lab: PracticeLab) -> None:
    result = customer.test(customer.pending())
    assert result["passed"]
    assert result["findings"] == []
    assert [(a.accepted, a.encrypted) for a in healthy_lab.attempts] == [(True, True)]
    (message,) = healthy_lab.messages
    assert message.recipients == ("referrals@northwind.example",)
    assert email.message_from_bytes(message.content)["From"].endswith("<referrals@northwind.example>")


def test_implicit_tls_works_as_well(customer: Customer, healthy_lab: PracticeLab) -> None:
    order = customer.order(settings(port=465, security=TransportSecurity.IMPLICIT_TLS))
    assert customer.test(customer.pending(customer.signed(order).token))["passed"]
    assert set(healthy_lab.connections) == {465}


def test_wrong_password_comes_back_as_a_finding_with_codes_only(customer: Customer) -> None:
    identifier = customer.pending(customer.signed(customer.order(password="wrong")).token)
    result = customer.test(identifier)
    assert not result["passed"]
    assert result["findings"] == [
        {
            "cause": "login.wrong_password",
            "severity": "error",
            "stage": "auth",
            "reply_code": 535,
            "enhanced": "5.7.8",
            "at": result["at"],
        }
    ]


def test_firewall_that_admits_only_the_office_fails_the_platform_and_burns_nothing(
    customer: Customer, firewall: PlatformFirewall, healthy_lab: PracticeLab
) -> None:
    token = customer.signed().token
    identifier = customer.pending(token)
    firewall.keep_platform_out()
    assert asyncio.run(passes_from_the_office(healthy_lab))
    result = customer.test(identifier)
    assert not result["passed"]
    assert result["findings"][0]["stage"] == "tcp"
    assert result["findings"][0]["cause"].startswith("network.")
    assert customer.push(token).json()["state"] == "pending"
    firewall.admit_platform()
    assert customer.test(identifier)["passed"]
    assert customer.activate(identifier).status_code == 200


async def passes_from_the_office(lab: PracticeLab) -> bool:
    from wizard.engine.check_settings import check_settings

    about = settings()
    assert about.username is not None
    credentials = Credentials(about.username, Secret(lab.scenario.password))
    whole = SubmissionSettings(about.endpoint, about.security, credentials, about.sender)
    return (await check_settings(whole, RunOptions(), lab.network, None, None, lambda _: None)).ok


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has all of 127.0.0.0/8 without being told")
def test_platform_connects_from_its_own_address() -> None:
    with bind_listening("127.0.0.1") as listener:
        listener.settimeout(60)
        callers: list[str] = []

        def admit_only_the_office() -> None:
            connection, caller = listener.accept()
            with connection:
                callers.append(caller[0])

        server = threading.Thread(target=admit_only_the_office)
        server.start()
        port = listener.getsockname()[1]
        options = PlatformOptions(
            network=replace(PlatformOptions().network, source_address="127.0.0.2"),
            deadlines=Deadlines(step_s=1, connect_s=1, total_s=5),
        )
        with PracticePlatform(options) as platform, Customer(platform) as customer:
            assert customer.request().egress_addresses == ("127.0.0.2",)
            order = customer.order(settings(host="127.0.0.1", port=port))
            result = customer.test(customer.pending(customer.signed(order).token))
        server.join()
    assert callers == ["127.0.0.2"]
    assert not result["passed"]


def test_address_that_this_computer_does_not_have_is_refused_at_the_start() -> None:
    options = PlatformOptions(network=replace(PlatformOptions().network, source_address="192.0.2.1"))
    with pytest.raises(OSError):  # noqa: PT011 - the system's own words differ
        PracticePlatform(options)


def test_certificate_that_nobody_vouches_for_fails_the_test_before_the_password(
    healthy_lab: PracticeLab, clock: Clock
) -> None:
    options = PlatformOptions(network=replace(healthy_lab.network, ca_pem=None), clock=clock)
    with PracticePlatform(options) as platform, Customer(platform, clock=clock) as customer:
        result = customer.test(customer.pending())
    assert result["findings"][0]["stage"] == "tls"
    assert healthy_lab.attempts == ()


def test_tests_are_limited(customer: Customer, clock: Clock) -> None:
    identifier = customer.pending(customer.signed(request_nonce=None, lifetime_s=86400).token)
    turns = customer.platform.account.turns
    turns.begun.extend([clock()] * 60)
    answer = customer.http.post(f"{API}/configs/{identifier}/test")
    assert code_of(answer) == (429, "test.too-many")
    assert 0 < int(answer.headers["retry-after"]) <= 600
    clock.ahead_s = 601
    assert customer.test(identifier)["passed"]


def test_one_config_is_not_tested_twice_at_once(customer: Customer) -> None:
    identifier = customer.pending()
    customer.platform.account.turns.running.add(identifier)
    answer = customer.http.post(f"{API}/configs/{identifier}/test")
    assert code_of(answer) == (409, "test.running")


def test_active_config_can_be_tested_and_stays_active_when_that_fails(
    customer: Customer, firewall: PlatformFirewall
) -> None:
    identifier = customer.make_active()
    firewall.keep_platform_out()
    assert not customer.test(identifier)["passed"]
    assert customer.state()["active"]["id"] == identifier
    assert customer.events()[-1] == "test-failed"
