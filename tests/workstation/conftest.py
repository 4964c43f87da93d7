"""The marker of the tests that need a real keyring, and a keyring of the tests' own."""

from __future__ import annotations

import pytest

from tests.workstation.fake_keyring import FakeKeyring


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "real_keyring: needs gnome-keyring-daemon and dbus-run-session")


@pytest.fixture
def fake() -> FakeKeyring:
    return FakeKeyring()
