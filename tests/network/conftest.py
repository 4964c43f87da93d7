"""Two network namespaces and a wire between them, for as long as the tests of this folder run."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests.network.own_networks import NetworksUnavailableError, OwnNetworks


@pytest.fixture(scope="session")
def networks() -> Iterator[OwnNetworks]:
    """The near side's process: absent it is a reason to skip, unless the run says that it is required."""
    try:
        own = OwnNetworks()
    except NetworksUnavailableError as reason:
        if os.environ.get("SMTP_WIZARD_OWN_NETWORKS") == "required":
            raise
        pytest.skip(f"networks of one's own cannot be made here: {reason}")
    with own:
        yield own
