"""The probes that run after a failure: what they see, what they send, and that nothing of a person is in it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from tests.probe.certificates import DAY, NOW, Authority, Leaf, server_context
from tests.probe.name_server import NameServer, serve_names
from tests.probe.scripted_server import ADDRESS, Peer, serve
from tests.probe.submission_server import PASSWORD, USERNAME, SubmissionServer
from tests.probe.web_server import answering
from wizard.facts.connection import PortAnswer, TcpAttempt, TcpResult
from wizard.facts.control import ClockSource, ControlHost
from wizard.facts.network_view import Deadlines, NetworkView
from wizard.probe.clock_probe import observe_clock
from wizard.probe.control_probe import observe_control
from wizard.probe.dialler import address_family
from wizard.probe.still_open import observe_still_open
from wizard.settings.endpoint import Host

WEB, MAIL = Host("www.control.example"), Host("smtp.control.example")
CONTROL = ControlHost("Control", WEB, MAIL, (587, 465))
LIMITS = Deadlines(30, 30, 60)


@pytest.fixture(scope="module")
def names() -> Iterator[NameServer]:
    with serve_names({(WEB.ascii, "A"): (ADDRESS,), (MAIL.ascii, "A"): (ADDRESS,)}) as server:
        yield server


def head(date: datetime) -> bytes:
    return b"HTTP/1.1 200 OK\r\nDate: " + format_datetime(date, usegmt=True).encode() + b"\r\nServer: x\r\n\r\n"


async def test_a_working_network_shows_web_and_mail(authority: Authority, names: NameServer) -> None:
    mail = SubmissionServer(server_context(authority.issue(Leaf(names=(MAIL.ascii,))), authority.intermediate))
    with serve(Peer.hold) as web, serve(mail) as submission:
        places = {(ADDRESS, 443): ("127.0.0.1", web.port), (ADDRESS, 587): ("127.0.0.1", submission.port)}
        fact = await observe_control(CONTROL, 587, NetworkView(names.address, places, authority.root.pem), LIMITS)
        await submission.all_closed()
        sent = bytes(submission.log + web.log)
    assert fact.passed
    assert (fact.web_reached, fact.mail_reached, fact.named) == (True, True, True)
    assert fact.mail is not None
    assert (fact.mail.works, fact.mail.starttls_offered, fact.mail.offers_sign_in) == (True, True, True)
    assert mail.commands == ["EHLO", "STARTTLS", "EHLO"]
    assert web.log == b""
    assert USERNAME.encode() not in sent
    assert PASSWORD.encode() not in sent


async def test_a_port_that_the_control_host_does_not_serve_is_not_tried(names: NameServer) -> None:
    with serve(Peer.hold) as web:
        view = NetworkView(names.address, {(ADDRESS, 443): ("127.0.0.1", web.port)})
        fact = await observe_control(CONTROL, 2525, view, LIMITS)
    assert fact.mail is None
    assert fact.passed


async def test_no_way_out_and_no_name_are_told_apart(names: NameServer) -> None:
    nothing = await observe_control(CONTROL, 587, NetworkView(names.address, {}), LIMITS)
    assert (nothing.named, nothing.web_reached, nothing.mail_reached) == (True, False, False)
    other = ControlHost("Control", Host("no.control.example"), Host("no.control.example"), (587,))
    unnamed = await observe_control(other, 587, NetworkView(names.address, {}), LIMITS)
    assert (unnamed.named, unnamed.passed) == (False, False)


async def test_a_foreign_certificate_for_the_control_host_is_kept(
    authority: Authority, foreign_authority: Authority, names: NameServer
) -> None:
    leaf = foreign_authority.issue(Leaf(names=(MAIL.ascii,)))
    with serve(SubmissionServer(None), server_context(leaf, foreign_authority.intermediate)) as submission:
        view = NetworkView(names.address, {(ADDRESS, 465): ("127.0.0.1", submission.port)}, authority.root.pem)
        fact = await observe_control(CONTROL, 465, view, LIMITS)
    assert fact.mail is not None
    assert (fact.mail.answer, fact.mail.works) == (PortAnswer.TLS, False)
    assert fact.certificate_problems
    assert fact.mail.leaf_sha256 is not None


@pytest.mark.parametrize("ahead", [timedelta(), timedelta(days=-400), timedelta(days=3)])
async def test_the_clock_is_compared_with_the_date_of_one_answer(
    ahead: timedelta, authority: Authority, names: NameServer
) -> None:
    heard: list[bytes] = []
    context = server_context(authority.issue(Leaf(names=(WEB.ascii,))), authority.intermediate)
    with serve(answering(head(datetime.now(UTC) - ahead), heard), context) as web:
        view = NetworkView(names.address, {(ADDRESS, 443): ("127.0.0.1", web.port)}, authority.root.pem)
        fact = await observe_clock(WEB, view, LIMITS)
    assert fact.result is ClockSource.ANSWERED
    assert fact.offset_s is not None
    assert abs(fact.offset_s - ahead.total_seconds()) < 60
    assert fact.passed is (ahead == timedelta())
    assert heard[0].startswith(b"HEAD / HTTP/1.1\nHost: www.control.example\n")


async def test_a_date_counts_although_the_clock_would_refuse_the_sources_certificate(
    authority: Authority, names: NameServer
) -> None:
    expired = Leaf(names=(WEB.ascii,), not_before=NOW - 90 * DAY, not_after=NOW - DAY)
    context = server_context(authority.issue(expired), authority.intermediate)
    with serve(answering(head(NOW), []), context) as web:
        view = NetworkView(names.address, {(ADDRESS, 443): ("127.0.0.1", web.port)}, authority.root.pem)
        assert (await observe_clock(WEB, view, LIMITS)).result is ClockSource.ANSWERED


@pytest.mark.parametrize("wrong", ["authority", "name"])
async def test_nobody_else_may_tell_the_time(
    wrong: str, authority: Authority, foreign_authority: Authority, names: NameServer
) -> None:
    issuer = foreign_authority if wrong == "authority" else authority
    leaf = issuer.issue(Leaf(names=("other.example" if wrong == "name" else WEB.ascii,)))
    heard: list[bytes] = []
    with serve(answering(head(NOW), heard), server_context(leaf, issuer.intermediate)) as web:
        view = NetworkView(names.address, {(ADDRESS, 443): ("127.0.0.1", web.port)}, authority.root.pem)
        fact = await observe_clock(WEB, view, LIMITS)
    assert (fact.result, fact.offset_s, fact.passed) == (ClockSource.NOT_REACHED, None, False)
    assert heard == []


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"HTTP/1.1 200 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nDate: yesterday at noon\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nDate: Sat, 99 Nov 2026 12:00:00 GMT\r\n\r\n",
        b"220 mail.example\r\nDate: Sat, 21 Nov 2026 12:00:00 GMT\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nX: " + b"x" * 200_000,
    ],
)
async def test_an_answer_without_a_date_tells_nothing(answer: bytes, authority: Authority, names: NameServer) -> None:
    context = server_context(authority.issue(Leaf(names=(WEB.ascii,))), authority.intermediate)
    with serve(answering(answer, []), context) as web:
        view = NetworkView(names.address, {(ADDRESS, 443): ("127.0.0.1", web.port)}, authority.root.pem)
        fact = await observe_clock(WEB, view, LIMITS)
    assert (fact.result, fact.offset_s) == (ClockSource.NO_DATE, None)


async def test_the_port_is_connected_to_once_more_and_nothing_is_sent() -> None:
    connected = TcpAttempt(ADDRESS, address_family(ADDRESS), 587, TcpResult.ESTABLISHED, None, 0.1)
    with serve(Peer.hold) as server:
        fact = await observe_still_open(connected, server.network(587), LIMITS)
        await server.all_closed()
        assert (fact.passed, server.connections, bytes(server.log)) == (True, 1, b"")
    gone = await observe_still_open(connected, server.network(587), LIMITS)
    assert (gone.passed, gone.attempt.result) == (False, TcpResult.REFUSED)
