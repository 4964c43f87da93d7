"""A platform beside a healthy mail server, with a firewall between them, and a customer of both."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.practice.platform.pushing import Clock, Customer
from wizard.facts.network_view import Deadlines
from wizard.practice.lab import PracticeLab
from wizard.practice.platform.firewall import PlatformFirewall
from wizard.practice.platform.practice_platform import PlatformOptions, PracticePlatform


@pytest.fixture
def clock() -> Clock:
    """A clock to move forward."""
    return Clock()


@pytest.fixture
def firewall(healthy_lab: PracticeLab) -> Iterator[PlatformFirewall]:
    """A firewall that lets the platform in until a test closes it."""
    routes = healthy_lab.network.routes
    assert routes is not None
    with PlatformFirewall(routes) as firewall:
        yield firewall


@pytest.fixture
def platform(healthy_lab: PracticeLab, firewall: PlatformFirewall, clock: Clock) -> Iterator[PracticePlatform]:
    """A platform that sees the practice network through the firewall."""
    options = PlatformOptions(
        network=replace(healthy_lab.network, routes=firewall),
        egress_addresses=("198.51.100.20",),
        deadlines=Deadlines(step_s=10, connect_s=0.6, total_s=20),
        clock=clock,
    )
    with PracticePlatform(options) as platform:
        yield platform


@pytest.fixture
def customer(platform: PracticePlatform, clock: Clock) -> Iterator[Customer]:
    """A customer with a new key."""
    with Customer(platform, clock=clock) as customer:
        yield customer
