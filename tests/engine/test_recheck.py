"""Checking again after a change: what runs, what keeps its result, and what may correct it (wizard rule 8)."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from tests.engine.runs import PATIENT, Recorder, context_for, settings_for
from tests.probe.certificates import HOST, Authority, server_context
from tests.probe.name_server import NameServer
from tests.probe.scripted_server import ADDRESS, Peer, Script, ScriptedServer, serve
from tests.probe.submission_server import PASSWORD, USERNAME, SubmissionServer
from wizard.engine.check_settings import check_settings
from wizard.engine.checks import CHECKS, checks_for
from wizard.engine.keeping import dependence
from wizard.engine.runner import run_checks
from wizard.facts.check import EXPLAINING, CheckId, CheckRun, CheckState, NotReached, Observed, WasCancelled
from wizard.facts.connection import TcpFact
from wizard.facts.dialogue import AuthFact
from wizard.facts.earlier_run import KEPT_FOR_S, EarlierRun
from wizard.facts.events import RunStarted
from wizard.facts.network_view import Deadlines, NetworkView, RunOptions
from wizard.settings.changed_settings import Setting
from wizard.settings.credentials import Credentials
from wizard.settings.endpoint import Host
from wizard.settings.mailbox import Mailbox, Sender
from wizard.settings.secret import Secret
from wizard.settings.submission_settings import SubmissionSettings
from wizard.settings.transport_security import TransportSecurity

C, S = CheckId, Setting
IMPLICIT, STARTTLS, CLEARTEXT = TransportSecurity
GOOD = settings_for(HOST)
WRONG = replace(GOOD, credentials=Credentials(USERNAME, Secret("wrong")))
SIGN_IN_ON = {C.AUTH, C.MAIL, C.RCPT}


def view(names: NameServer, authority: Authority, servers: dict[int, ScriptedServer]) -> NetworkView:
    routes = {(ADDRESS, port): ("127.0.0.1", server.port) for port, server in servers.items()}
    return NetworkView(names.address, routes, authority.root.pem)


def good(authority: Authority) -> SubmissionServer:
    return SubmissionServer(server_context(authority.issue(), authority.intermediate))


async def run(
    settings: SubmissionSettings,
    network: NetworkView,
    earlier: EarlierRun | None = None,
    options: RunOptions = PATIENT,
    after_s: float = 0.0,
) -> tuple[EarlierRun, Recorder]:
    """Run the checks and give what a later run can keep; ``after_s`` sets the clock ahead."""
    recorder = Recorder()
    context = context_for(settings, options, network)
    now = context.now
    context.now = lambda: now() + after_s
    result = await run_checks(context, recorder, earlier=earlier)
    return EarlierRun(settings, network, result), recorder


def passed(result: CheckRun) -> set[CheckId]:
    return {
        check for check, outcome in result.outcomes.items() if isinstance(outcome, Observed) and outcome.fact.passed
    }


@pytest.mark.parametrize("security", TransportSecurity)
def test_rule_08_a_result_depends_on_all_that_its_needs_depend_on(security: TransportSecurity) -> None:
    table = checks_for(security)
    depends = dependence(table, security)
    for check in table:
        for need in check.needs[security]:
            if check.id in depends:
                assert depends[need] <= depends[check.id]
    assert set(depends) == {check.id for check in table} - EXPLAINING - {C.TEST_MESSAGE}


def test_rule_08_what_each_result_depends_on() -> None:
    depends = dependence(checks_for(STARTTLS), STARTTLS)
    way = {S.HOST, S.NETWORK}
    assert depends[C.NAMES] == way
    assert depends[C.SENDER_DOMAIN] == {S.FROM_DOMAIN, S.NETWORK}
    assert depends[C.TCP] == way | {S.PORT}
    assert depends[C.EHLO] == way | {S.PORT, S.SECURITY}
    assert depends[C.TLS] == way | {S.PORT, S.SECURITY, S.PIN}
    assert depends[C.AUTH] == depends[C.TLS] | {S.USERNAME, S.PASSWORD}
    assert depends[C.MAIL] == depends[C.AUTH] | {S.FROM_ADDRESS}
    assert depends[C.RCPT] == depends[C.MAIL] | {S.RECIPIENT}
    assert all(check.settings is None for check in CHECKS if check.id in EXPLAINING)


async def test_rule_08_the_right_password_runs_only_the_sign_in_and_what_follows(
    authority: Authority, names: NameServer
) -> None:
    behaviour = good(authority)
    with serve(behaviour) as server:
        network = view(names, authority, {587: server})
        earlier, _ = await run(WRONG, network)
        behaviour.commands.clear()
        result, recorder = await run(GOOD, network, earlier)
    assert set(recorder.started) == SIGN_IN_ON
    assert set(recorder.finished) == SIGN_IN_ON | EXPLAINING | {C.TEST_MESSAGE}
    assert behaviour.commands == ["EHLO", "STARTTLS", "EHLO", "AUTH", "MAIL", "RCPT", "QUIT"]
    assert passed(result.run) >= {C.NAMES, C.TCP, C.TLS, C.SENDER_DOMAIN} | SIGN_IN_ON
    for check in (C.NAMES, C.TCP, C.TLS):
        assert result.run.check_s[check] == earlier.run.check_s[check]
        assert result.run.seen_at[check] > earlier.run.seen_at[check]
    assert result.run.kept == {C.SENDER_DOMAIN}
    assert result.run.outcomes[C.SENDER_DOMAIN] is earlier.run.outcomes[C.SENDER_DOMAIN]
    assert result.run.seen_at[C.SENDER_DOMAIN] == earlier.run.seen_at[C.SENDER_DOMAIN]


async def test_rule_08_the_first_event_tells_what_holds(authority: Authority, names: NameServer) -> None:
    with serve(good(authority)) as server:
        network = view(names, authority, {587: server})
        earlier, first = await run(WRONG, network)
        _, recorder = await run(GOOD, network, earlier)
    began, before = recorder.events[0], first.events[0]
    assert isinstance(before, RunStarted)
    assert not before.holding
    assert isinstance(began, RunStarted)
    way = {C.NAMES, C.TCP, C.GREETING, C.EHLO, C.STARTTLS, C.TLS, C.EHLO_AFTER_TLS}
    assert set(began.holding) == way | {C.SENDER_DOMAIN}
    assert set(began.seen_at) == {C.SENDER_DOMAIN}


async def test_rule_08_another_port_keeps_the_names(authority: Authority, names: NameServer) -> None:
    context = server_context(authority.issue(), authority.intermediate)
    with serve(good(authority)) as server, serve(SubmissionServer(None), context) as other:
        network = view(names, authority, {587: server, 465: other})
        earlier, _ = await run(GOOD, network)
        result, recorder = await run(settings_for(HOST, IMPLICIT, 465), network, earlier)
    assert set(recorder.started) == {C.TCP, C.TLS, C.GREETING, C.EHLO} | SIGN_IN_ON
    assert result.run.kept == {C.SENDER_DOMAIN}
    assert C.NAMES in passed(result.run)


async def test_rule_36_another_sender_signs_in_once_and_in_silence(authority: Authority, names: NameServer) -> None:
    behaviour = good(authority)
    with serve(behaviour) as server:
        network = view(names, authority, {587: server})
        earlier, _ = await run(GOOD, network)
        behaviour.commands.clear()
        other = replace(GOOD, sender=Sender("Jo", Mailbox("other", Host("probe.example"))))
        _, recorder = await run(other, network, earlier)
    assert set(recorder.started) == {C.MAIL, C.RCPT}
    assert behaviour.commands.count("AUTH") == 1


async def test_rule_08_what_ran_in_silence_corrects_its_row(authority: Authority, names: NameServer) -> None:
    with serve(good(authority)) as server:
        network = view(names, authority, {587: server})
        earlier, _ = await run(GOOD, network)
        refuses = {C.AUTH: 0}

        def closes(peer: Peer) -> None:
            refuses[C.AUTH] += 1
            peer.say(b"421 4.3.2 closing\r\n")

        changed: Script = closes
        with serve(changed) as closing:
            now = replace(network, routes={(ADDRESS, 587): ("127.0.0.1", closing.port)})
            other = replace(GOOD, credentials=Credentials(USERNAME, Secret("another")))
            result, recorder = await run(other, now, EarlierRun(earlier.settings, now, earlier.run))
    assert refuses[C.AUTH] >= 1
    greeting = recorder.finished[C.GREETING]
    assert isinstance(greeting, Observed)
    assert not greeting.fact.passed
    assert result.run.outcomes[C.GREETING] == greeting
    assert recorder.finished[C.TLS] == NotReached(C.GREETING)
    assert recorder.finished[C.AUTH] == NotReached(C.GREETING)
    assert not {C.NAMES, C.TCP} & set(recorder.finished)


@pytest.mark.parametrize("after_s", [KEPT_FOR_S + 60, -60])
async def test_rule_08_old_results_and_those_of_the_future_run_again(
    authority: Authority, names: NameServer, after_s: float
) -> None:
    with serve(good(authority)) as server:
        network = view(names, authority, {587: server})
        earlier, first = await run(GOOD, network)
        result, recorder = await run(GOOD, network, earlier, after_s=after_s)
    assert set(recorder.started) == set(first.started)
    assert not result.run.kept


async def test_rule_08_another_network_runs_everything(authority: Authority, names: NameServer) -> None:
    with serve(good(authority)) as server:
        network = view(names, authority, {587: server})
        earlier, first = await run(GOOD, network)
        _, recorder = await run(GOOD, replace(network, source_address="127.0.0.1"), earlier)
    assert set(recorder.started) == set(first.started)


async def test_rule_08_nothing_runs_where_everything_holds(authority: Authority, names: NameServer) -> None:
    behaviour = good(authority)
    with serve(behaviour) as server:
        network = view(names, authority, {587: server})
        earlier, _ = await run(GOOD, network)
        behaviour.commands.clear()
        result, recorder = await run(GOOD, network, earlier)
    assert recorder.started == []
    assert behaviour.commands == []
    assert passed(result.run) == passed(earlier.run)


async def test_a_test_message_is_sent_however_much_holds(authority: Authority, names: NameServer) -> None:
    behaviour = good(authority)
    with serve(behaviour) as server:
        network = view(names, authority, {587: server})
        earlier, _ = await run(GOOD, network)
        sending = replace(PATIENT, send_test_message=True)
        sent, recorder = await run(GOOD, network, earlier, sending)
        again, _ = await run(GOOD, network, sent, sending)
    assert recorder.started == [C.TEST_MESSAGE]
    assert C.TEST_MESSAGE in passed(again.run)
    assert len(behaviour.messages) == 2


async def test_rule_08_a_failure_that_does_not_depend_on_the_change_is_looked_at_again(
    authority: Authority, names: NameServer
) -> None:
    with serve(good(authority)) as server:
        network = view(names, authority, {587: server})
        earlier, _ = await run(WRONG, network)
        _, recorder = await run(WRONG, network, earlier)
    assert set(recorder.started) == {C.AUTH, C.STILL_OPEN}


async def test_rule_32_cancelling_leaves_what_holds_alone(authority: Authority, names: NameServer) -> None:
    def holds(peer: Peer) -> None:
        peer.hold()

    with serve(good(authority)) as server, serve(holds) as silent:
        network = view(names, authority, {587: server})
        earlier, _ = await run(WRONG, network)
        now = replace(network, routes={(ADDRESS, 587): ("127.0.0.1", silent.port)})
        recorder = Recorder()
        checking = asyncio.create_task(
            run_checks(context_for(GOOD, PATIENT, now), recorder, earlier=EarlierRun(WRONG, now, earlier.run))
        )
        await silent.connected()
        checking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await checking
    assert recorder.finished[C.AUTH] == WasCancelled()
    assert not {C.NAMES, C.TCP, C.GREETING, C.TLS} & set(recorder.finished)
    assert recorder.last.run.outcomes[C.TLS] == earlier.run.outcomes[C.TLS]


async def test_rule_33_the_total_limit_corrects_what_hung_in_silence(authority: Authority, names: NameServer) -> None:
    def holds(peer: Peer) -> None:
        peer.hold()

    with serve(good(authority)) as server, serve(holds) as silent:
        network = view(names, authority, {587: server})
        earlier, _ = await run(WRONG, network)
        now = replace(network, routes={(ADDRESS, 587): ("127.0.0.1", silent.port)})
        short = replace(PATIENT, deadlines=Deadlines(30, 30, 0.5))
        result, recorder = await run(GOOD, now, EarlierRun(WRONG, now, earlier.run), short)
    assert recorder.finished[C.GREETING] == WasCancelled(deadline=True)
    assert result.run.outcomes[C.GREETING] == WasCancelled(deadline=True)


async def test_rule_08_the_diagnosis_is_made_of_kept_and_new_facts(authority: Authority, names: NameServer) -> None:
    with serve(good(authority)) as server:
        network = view(names, authority, {587: server})
        refused = await check_settings(WRONG, PATIENT, network, None, None, Recorder())
        earlier = EarlierRun(WRONG, network, refused.run)
        fine = await check_settings(GOOD, PATIENT, network, None, None, Recorder(), earlier)
    assert refused.root_cause == "login.wrong_password"
    assert fine.ok
    assert fine.states[C.SENDER_DOMAIN] is CheckState.PASSED
    assert fine.run.fact(C.TCP, TcpFact) is not None
    auth = fine.run.fact(C.AUTH, AuthFact)
    assert auth is not None
    assert auth.passed


async def test_rule_30_nothing_that_is_kept_holds_a_password(authority: Authority, names: NameServer) -> None:
    with serve(good(authority)) as server:
        earlier, recorder = await run(GOOD, view(names, authority, {587: server}))
    assert PASSWORD not in repr(earlier)
    assert PASSWORD not in repr(recorder.events)
