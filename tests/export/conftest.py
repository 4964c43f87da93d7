"""Keys for the tests of export: made once, since nothing changes them."""

from __future__ import annotations

import pytest

from wizard.export.sealing_key import SealingKey, make_sealing_key
from wizard.export.signer_key import SignerKey, make_signer_key
from wizard.export.suites import SUITES, Suite


@pytest.fixture(params=SUITES, ids=lambda suite: suite.name, scope="session")
def suite(request: pytest.FixtureRequest) -> Suite:
    value = request.param
    assert isinstance(value, Suite)
    return value


@pytest.fixture(scope="session")
def signer(suite: Suite) -> SignerKey:
    return make_signer_key(suite)


@pytest.fixture(scope="session")
def stranger(suite: Suite) -> SignerKey:
    return make_signer_key(suite)


@pytest.fixture(scope="session")
def platform_key(suite: Suite) -> SealingKey:
    return make_sealing_key(suite, "platform-2026")
