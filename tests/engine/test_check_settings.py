"""Whole runs against scripted servers: what is reached, what is told, and that nothing is left behind."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from dataclasses import replace

import pytest

from tests.engine.runs import PATIENT, Recorder, context_for, settings_for
from tests.probe.certificates import DAY, HOST, NOW, Authority, Leaf, server_context
from tests.probe.name_server import NameServer
from tests.probe.scripted_server import ADDRESS, Peer, Script, ScriptedServer, serve
from tests.probe.submission_server import SubmissionServer
from wizard.diagnosis.finding import Diagnosis
from wizard.engine.check_settings import check_settings
from wizard.engine.runner import run_checks
from wizard.facts.check import EXPLAINING, CheckId, CheckRun, NotReached, Observed, OwnFault, WasCancelled
from wizard.facts.connection import OtherPortsFact, PortAnswer
from wizard.facts.dialogue import AuthFact, ChannelFailureKind, MessageFact, SignInSkipped
from wizard.facts.events import CheckStarted, RunEvent
from wizard.facts.network_view import Deadlines, NetworkView, RunOptions
from wizard.settings.submission_settings import SubmissionSettings
from wizard.settings.transport_security import TransportSecurity

C = CheckId
IMPLICIT, STARTTLS, CLEARTEXT = TransportSecurity
QUICK = RunOptions(deadlines=Deadlines(step_s=0.3, connect_s=5, total_s=20))


def network(names: NameServer, authority: Authority, servers: dict[int, ScriptedServer]) -> NetworkView:
    routes = {(ADDRESS, port): ("127.0.0.1", server.port) for port, server in servers.items()}
    return NetworkView(names.address, routes, authority.root.pem)


async def run(
    settings: SubmissionSettings, view: NetworkView, options: RunOptions = PATIENT
) -> tuple[CheckRun, Recorder]:
    recorder = Recorder()
    result = await run_checks(context_for(settings, options, view), recorder)
    assert recorder.is_whole(recorder.announced)
    assert not [outcome for outcome in result.outcomes.values() if isinstance(outcome, OwnFault)]
    return result, recorder


def reached(result: CheckRun) -> dict[CheckId, bool | CheckId | None]:
    """True or False for what was observed, the blocking check for what was not."""
    summary: dict[CheckId, bool | CheckId | None] = {}
    for check, outcome in result.outcomes.items():
        if isinstance(outcome, Observed):
            summary[check] = outcome.fact.passed
        elif isinstance(outcome, NotReached):
            summary[check] = outcome.blocked_by
    return summary


def good(authority: Authority) -> SubmissionServer:
    return SubmissionServer(server_context(authority.issue(), authority.intermediate))


async def test_healthy_starttls_run_passes_every_check(authority: Authority, names: NameServer) -> None:
    behaviour = good(authority)
    with serve(behaviour) as server:
        options = replace(PATIENT, send_test_message=True)
        result, recorder = await run(settings_for(HOST), network(names, authority, {587: server}), options)
        await server.all_closed()
    assert reached(result) == {check: None if check in EXPLAINING else True for check in C}
    assert recorder.announced == tuple(C)
    assert len(behaviour.messages) == 1
    assert behaviour.commands.count("AUTH") == 1
    assert behaviour.commands[-1] == "QUIT"
    sent = result.fact(C.TEST_MESSAGE, MessageFact)
    assert sent is not None
    assert sent.message_id.encode() in behaviour.messages[0]


async def test_healthy_implicit_tls_run_shakes_hands_before_the_greeting(
    authority: Authority, names: NameServer
) -> None:
    context = server_context(authority.issue(), authority.intermediate)
    with serve(SubmissionServer(None), context) as server:
        settings = settings_for(HOST, IMPLICIT, 465)
        result, recorder = await run(settings, network(names, authority, {465: server}))
    assert all(value in (True, None) for value in reached(result).values())
    assert recorder.started.index(C.TLS) < recorder.started.index(C.GREETING)
    assert list(result.outcomes)[2:5] == [C.TCP, C.TLS, C.GREETING]
    assert C.STARTTLS not in result.outcomes


async def test_without_a_test_message_the_run_ends_after_the_recipient(
    authority: Authority, names: NameServer
) -> None:
    behaviour = good(authority)
    with serve(behaviour) as server:
        result, _ = await run(settings_for(HOST), network(names, authority, {587: server}))
    assert behaviour.commands == ["EHLO", "STARTTLS", "EHLO", "AUTH", "MAIL", "RCPT", "QUIT"]
    assert result.outcomes[C.TEST_MESSAGE] == NotReached(None)


async def test_without_sign_in_the_run_ends_after_tls(authority: Authority, names: NameServer) -> None:
    behaviour = good(authority)
    with serve(behaviour) as server:
        options = replace(PATIENT, sign_in=False, send_test_message=True)
        result, _ = await run(settings_for(HOST), network(names, authority, {587: server}), options)
    assert behaviour.commands == ["EHLO", "STARTTLS", "EHLO", "QUIT"]
    for check in (C.AUTH, C.MAIL, C.RCPT, C.TEST_MESSAGE):
        assert result.outcomes[check] == NotReached(None)


@pytest.mark.parametrize("signs_in", [True, False])
async def test_relay_without_credentials_is_asked_about_sender_and_recipient(
    signs_in: bool, authority: Authority, names: NameServer
) -> None:
    behaviour = SubmissionServer(None)
    with serve(behaviour) as server:
        settings = settings_for(HOST, CLEARTEXT, 25, signs_in=False)
        options = replace(PATIENT, sign_in=signs_in)
        result, _ = await run(settings, network(names, authority, {25: server}), options)
    assert behaviour.commands == ["EHLO", "MAIL", "RCPT", "QUIT"]
    assert result.outcomes[C.AUTH] == NotReached(None)


async def test_credentials_stay_home_on_a_cleartext_connection(authority: Authority, names: NameServer) -> None:
    behaviour = SubmissionServer(None)
    with serve(behaviour) as server:
        result, _ = await run(settings_for(HOST, CLEARTEXT, 25), network(names, authority, {25: server}))
    fact = result.fact(C.AUTH, AuthFact)
    assert fact is not None
    assert (fact.skipped, fact.offered) == (SignInSkipped.CHANNEL_NOT_PROTECTED, ("PLAIN", "LOGIN"))
    assert behaviour.commands == ["EHLO", "QUIT"]
    assert result.outcomes[C.MAIL] == NotReached(C.AUTH)


async def test_host_that_does_not_exist_blocks_everything_but_the_sender_domain(
    authority: Authority, names: NameServer
) -> None:
    result, _ = await run(settings_for("nowhere.probe.example"), network(names, authority, {}))
    summary = reached(result)
    assert (summary.pop(C.NAMES), summary.pop(C.SENDER_DOMAIN), summary.pop(C.TEST_MESSAGE)) == (False, True, None)
    assert summary.pop(C.CONTROL) is None
    assert set(summary.values()) == {C.NAMES}


async def test_stripped_starttls_leads_to_the_port_that_works(authority: Authority, names: NameServer) -> None:
    implicit = server_context(authority.issue(), authority.intermediate)
    with serve(SubmissionServer(None)) as stripped, serve(SubmissionServer(None), implicit) as other:
        result, _ = await run(settings_for(HOST), network(names, authority, {587: stripped, 465: other}))
        assert b"AUTH" not in stripped.log + other.log
    ports = result.fact(C.OTHER_PORTS, OtherPortsFact)
    assert ports is not None
    assert [(p.port, p.answer, p.works) for p in ports.ports] == [
        (465, PortAnswer.SMTP, True),
        (2525, PortAnswer.NO_CONNECTION, False),
        (25, PortAnswer.NO_CONNECTION, False),
    ]
    assert result.outcomes[C.TLS] == NotReached(C.STARTTLS)


async def test_own_port_is_tried_the_other_way(authority: Authority, names: NameServer) -> None:
    with serve(good(authority)) as server:
        settings = settings_for(HOST, IMPLICIT, 10587)
        result, _ = await run(settings, network(names, authority, {10587: server}))
    ports = result.fact(C.OTHER_PORTS, OtherPortsFact)
    assert ports is not None
    assert [(p.port, p.security) for p in ports.ports if p.works] == [(10587, STARTTLS)]


async def test_refused_certificate_blocks_the_sign_in(authority: Authority, names: NameServer) -> None:
    expired = server_context(authority.issue(Leaf(not_after=NOW - DAY)), authority.intermediate)
    behaviour = SubmissionServer(expired)
    with serve(behaviour) as server:
        result, _ = await run(settings_for(HOST), network(names, authority, {587: server}))
        assert b"AUTH" not in server.log
    assert result.outcomes[C.AUTH] == NotReached(C.TLS)
    assert "QUIT" not in behaviour.commands


def dialogue_that_ends_at(step: int, ending: Script) -> Script:
    """Behave well in clear for some steps, then do something else for good."""
    good_replies = [b"220 x\r\n", b"250-x\r\n250 STARTTLS\r\n", b"250 ok\r\n", b"250 ok\r\n"]

    def script(peer: Peer) -> None:
        for number, reply in enumerate(good_replies):
            if number == step:
                ending(peer)
                return
            peer.say(reply)
            peer.hear()
        peer.hold()

    return script


def flood(piece: bytes, count: int) -> Script:
    def script(peer: Peer) -> None:
        for _ in range(count):
            peer.say(piece)
        peer.hold()

    return script


def drip(peer: Peer) -> None:
    """Say one octet every 5 ms until the client is gone."""
    gone = threading.Event()

    def watch() -> None:
        with contextlib.suppress(OSError):
            peer.hold()
        gone.set()

    watcher = threading.Thread(target=watch)
    watcher.start()
    while not gone.wait(0.005):
        peer.say(b"2")
    watcher.join()


def half_a_line(peer: Peer) -> None:
    peer.say(b"25")
    peer.hold()


ENDINGS: dict[str, Script] = {
    "12 MB reply": flood(b"250-" + b"x" * 1020 + b"\r\n", 12_000),
    "20 MB line": flood(b"250 " + b"x" * 65_532, 320),
    "never-ending lines": flood(b"250-x\r\n", 200_000),
    "NUL": lambda peer: peer.say(b"\0" * 64 + b"\r\n"),
    "NUL in a reply": lambda peer: peer.say(b"250 o\0k\r\n"),
    "bare CR": lambda peer: peer.say(b"250 ok\r250 ok\r"),
    "bare LF": lambda peer: peer.say(b"250 ok\n"),
    "drip": drip,
    "silence": lambda peer: peer.hold(),
    "close": lambda peer: None,
    "reset": lambda peer: peer.reset(),
    "half a line": half_a_line,
    "two codes": lambda peer: peer.say(b"250-a\r\n550 b\r\n"),
    "421": lambda peer: peer.say(b"421 4.3.2 bye\r\n"),
    "HTTP": lambda peer: peer.say(b"HTTP/1.1 400 Bad Request\r\n\r\n"),
    "high octets": lambda peer: peer.say(bytes(range(128, 256)) * 4 + b"\r\n"),
    "a million replies": flood(b"250 ok\r\n" * 1000, 1000),
}


@pytest.mark.parametrize("step", range(4))
@pytest.mark.parametrize("ending", ENDINGS)
async def test_hostile_server_ends_as_facts_within_the_limits(
    step: int, ending: str, authority: Authority, names: NameServer
) -> None:
    settings = settings_for(HOST, CLEARTEXT, 25, signs_in=False)
    with serve(dialogue_that_ends_at(step, ENDINGS[ending])) as server:
        view = network(names, authority, {25: server})
        result, _ = await run(settings, view, replace(QUICK, deadlines=Deadlines(0.3, 5, 20)))
        await server.all_closed()
    assert not [outcome for outcome in result.outcomes.values() if isinstance(outcome, WasCancelled)]
    checks = (C.GREETING, C.EHLO, C.MAIL, C.RCPT)
    summary = reached(result)
    assert all(summary[check] is True for check in checks[:step])
    if summary[checks[step]] is True:
        assert ending in {"NUL in a reply", "bare LF", "a million replies"}


@pytest.mark.parametrize("code", [200, 221, 235, 250, 334, 354, 421, 450, 454, 500, 535, 550, 554, 599])
@pytest.mark.parametrize("step", range(5))
async def test_any_reply_code_at_any_step_is_a_fact(
    step: int, code: int, authority: Authority, names: NameServer
) -> None:
    replies = [b"220 x\r\n", b"250 x\r\n", b"250 ok\r\n", b"250 ok\r\n", b"354 go\r\n", b"250 ok\r\n"]
    replies[step] = f"{code} whatever\r\n".encode()

    def script(peer: Peer) -> None:
        for reply in replies:
            peer.say(reply)
            peer.hear()
        peer.hold()

    with serve(script) as server:
        settings = settings_for(HOST, CLEARTEXT, 25, signs_in=False)
        options = replace(QUICK, send_test_message=True)
        result, _ = await run(settings, network(names, authority, {25: server}), options)
    assert len(result.outcomes) == len([check for check in C if check in result.outcomes])


async def test_cancelled_run_closes_its_connection_and_tells(authority: Authority, names: NameServer) -> None:
    recorder = Recorder()
    waiting = asyncio.Event()

    def emit(event: RunEvent) -> None:
        recorder(event)
        if event == CheckStarted(C.GREETING):
            waiting.set()

    with serve(lambda peer: peer.hold()) as server:
        view = network(names, authority, {587: server})
        task = asyncio.create_task(check_settings(settings_for(HOST), PATIENT, view, None, None, emit))
        await waiting.wait()
        await server.connected()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await server.all_closed()
    assert recorder.is_whole(recorder.announced)
    assert recorder.finished[C.GREETING] == WasCancelled()
    assert recorder.finished[C.TCP] != WasCancelled()


async def test_total_deadline_holds_against_a_silent_server(authority: Authority, names: NameServer) -> None:
    with serve(lambda peer: peer.hold()) as server:
        options = RunOptions(deadlines=Deadlines(30, 30, 0.2))
        result, _ = await run(settings_for(HOST), network(names, authority, {587: server}), options)
        await server.all_closed()
    assert result.outcomes[C.GREETING] == WasCancelled(deadline=True)
    assert result.outcomes[C.TEST_MESSAGE] == NotReached(None)


async def test_time_out_of_a_step_is_its_own(authority: Authority, names: NameServer) -> None:
    with serve(lambda peer: peer.hold()) as server:
        result, _ = await run(settings_for(HOST, CLEARTEXT, 25), network(names, authority, {25: server}), QUICK)
    outcome = result.outcomes[C.GREETING]
    assert isinstance(outcome, Observed)
    assert outcome.fact.exchange.failure.kind is ChannelFailureKind.TIMED_OUT  # type: ignore[union-attr]


async def test_diagnosis_comes_from_the_run(authority: Authority, names: NameServer) -> None:
    recorder = Recorder()
    with serve(good(authority)) as server:
        view = network(names, authority, {587: server})
        diagnosis = await check_settings(settings_for(HOST), PATIENT, view, None, None, recorder)
    assert isinstance(diagnosis, Diagnosis)
    assert diagnosis.run == recorder.last.run
    assert diagnosis.ok
    assert "canary" not in repr(diagnosis)


async def test_recipient_that_is_no_mailbox_is_refused_before_anything_is_sent() -> None:
    options = replace(PATIENT, recipient="a@b.example\r\nRCPT TO:<c@d.example>")
    recorder = Recorder()
    with pytest.raises(ValueError, match="to_address"):
        await check_settings(settings_for(HOST), options, NetworkView(routes={}), None, None, recorder)
    assert recorder.events == []


async def test_other_recipient_is_used(authority: Authority, names: NameServer) -> None:
    behaviour = good(authority)
    with serve(behaviour) as server:
        options = replace(PATIENT, recipient="other@elsewhere.example")
        view = network(names, authority, {587: server})
        diagnosis = await check_settings(settings_for(HOST), options, view, None, None, Recorder())
    assert diagnosis.run.recipient == "other@elsewhere.example"
    assert behaviour.envelopes == [("MAIL FROM:<user@probe.example>", "RCPT TO:<other@elsewhere.example>")]
