"""The authority that the tests of the probe trust, and one that they do not."""

from __future__ import annotations

import pytest

from tests.probe.certificates import Authority


@pytest.fixture(scope="session")
def authority() -> Authority:
    return Authority("Probe Test Authority")


@pytest.fixture(scope="session")
def foreign_authority() -> Authority:
    return Authority("Some Other Authority")
