"""The real servers as a fixture: absent they are a reason to skip, unless the run says that they are required."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests.servers.real_servers import RealServers, ServersUnavailableError, running_servers


@pytest.fixture(scope="module")
def postfix() -> Iterator[RealServers]:
    """A real Postfix with Dovecot's SASL, one for each test module."""
    servers = running_servers()
    try:
        running = servers.__enter__()
    except ServersUnavailableError as reason:
        if os.environ.get("SMTP_WIZARD_REAL_SERVERS") == "required":
            raise
        pytest.skip(str(reason))
    try:
        yield running
    finally:
        servers.__exit__(None, None, None)
