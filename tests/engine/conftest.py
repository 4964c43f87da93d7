"""A name server that knows the host of the probe's tests, and the authority that signs for it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.probe.certificates import HOST, Authority
from tests.probe.name_server import NameServer, serve_names
from tests.probe.scripted_server import ADDRESS


@pytest.fixture(scope="session")
def authority() -> Authority:
    return Authority("Engine Test Authority")


@pytest.fixture(scope="session")
def names() -> Iterator[NameServer]:
    zone = {(HOST, "A"): (ADDRESS,), ("probe.example", "MX"): (f"10 {HOST}.",)}
    with serve_names(zone) as server:
        yield server


@pytest.fixture(scope="session")
def foreign_authority() -> Authority:
    return Authority("Some Other Authority")
