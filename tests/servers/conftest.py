"""The real servers as fixtures: absent they are a reason to skip, unless the run says that they are required."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TypeVar

import pytest

from tests.servers.fault import Fault
from tests.servers.real_servers import RealServers, ServersUnavailableError, copied_programs, running_server
from tests.servers.server_kind import POSTFIX, ServerKind

_Made = TypeVar("_Made")


@contextmanager
def _or_skip(making: AbstractContextManager[_Made]) -> Iterator[_Made]:
    try:
        made = making.__enter__()
    except ServersUnavailableError as reason:
        if os.environ.get("SMTP_WIZARD_REAL_SERVERS") == "required":
            raise
        pytest.skip(str(reason))
    try:
        yield made
    finally:
        making.__exit__(None, None, None)


@pytest.fixture(scope="session")
def programs() -> Iterator[Path]:
    """The unpacked servers, copied once."""
    with _or_skip(copied_programs()) as copied:
        yield copied


@pytest.fixture(scope="module")
def postfix(programs: Path) -> Iterator[RealServers]:
    """A real Postfix with Dovecot's SASL, one for each test module."""
    with _or_skip(running_server(POSTFIX, Fault.NONE, programs)) as running:
        yield running


@pytest.fixture(scope="module")
def server(request: pytest.FixtureRequest, programs: Path) -> Iterator[RealServers]:
    """The real server of a parameter (kind, fault), one for all tests of the module that have the same."""
    kind, fault = request.param
    assert isinstance(kind, ServerKind)
    assert isinstance(fault, Fault)
    assert kind.can(fault)
    with _or_skip(running_server(kind, fault, programs)) as running:
        yield running
