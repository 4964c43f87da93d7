"""Real servers with nothing wrong: every check passes, the message arrives, and nothing false is said."""

from __future__ import annotations

import pytest

from tests.servers.checking import IMPLICIT_TLS, STARTTLS, Attempt, attempt
from tests.servers.fault import Fault
from tests.servers.northwind import OUTSIDE
from tests.servers.real_servers import RealServers
from tests.servers.server_kind import KINDS, POSTFIX, SMTP_SERVER, choice
from wizard.facts.check import CheckId, CheckState
from wizard.facts.dialogue import MessageFact
from wizard.facts.tls import TlsFact
from wizard.settings.transport_security import TransportSecurity

pytestmark = pytest.mark.real_server

WAYS = [
    pytest.param(choice(kind, Fault.NONE), port, security, id=f"{kind.name}-{port}")
    for kind in KINDS
    for port, security in ((587, STARTTLS), (465, IMPLICIT_TLS), (25, STARTTLS))
    if port in kind.ports
]


@pytest.mark.parametrize(("server", "port", "security"), WAYS, indirect=["server"])
async def test_a_healthy_server_passes_every_check_without_a_finding_and_gets_the_message(
    server: RealServers, port: int, security: TransportSecurity
) -> None:
    diagnosis = await attempt(Attempt(port, security), server)
    assert diagnosis.root_cause is None
    assert diagnosis.findings == ()
    assert set(diagnosis.states.values()) <= {CheckState.PASSED, CheckState.NOT_CHECKED}
    for asked in (CheckId.AUTH, CheckId.MAIL, CheckId.RCPT, CheckId.TEST_MESSAGE):
        assert diagnosis.states[asked] is CheckState.PASSED
    tls = diagnosis.run.fact(CheckId.TLS, TlsFact)
    assert tls is not None
    assert tls.version in ("TLSv1.2", "TLSv1.3")
    sent = diagnosis.run.fact(CheckId.TEST_MESSAGE, MessageFact)
    assert sent is not None
    server.wait_until_received(sent.message_id.strip("<>"))


@pytest.mark.parametrize(
    "server", [pytest.param(choice(kind, Fault.NONE), id=kind.name) for kind in (POSTFIX, SMTP_SERVER)], indirect=True
)
async def test_a_signed_in_person_may_write_to_other_domains(server: RealServers) -> None:
    diagnosis = await attempt(Attempt(recipient=OUTSIDE), server)
    assert diagnosis.findings == ()
    assert diagnosis.states[CheckId.TEST_MESSAGE] is CheckState.PASSED
