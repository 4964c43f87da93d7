"""The authority of the simulated Internet, and its servers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from tests.discovery.simulated_internet import Internet, InternetServers
from tests.probe.certificates import Authority


@pytest.fixture(scope="session")
def authority() -> Authority:
    return Authority("Simulated Internet")


@pytest.fixture
def serve(authority: Authority) -> Iterator[Callable[[Internet], InternetServers]]:
    """Give a function that serves an Internet until the test ends."""
    with ExitStack() as stack:
        yield lambda internet: stack.enter_context(InternetServers(internet, authority))
