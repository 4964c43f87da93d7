"""Whatever a server says at any step, the run ends as facts and the password stays home."""

from __future__ import annotations

import asyncio

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.engine.runs import Recorder, context_for, settings_for
from tests.probe.certificates import HOST
from tests.probe.name_server import NameServer
from tests.probe.scripted_server import ADDRESS, Peer, serve
from wizard.engine.runner import run_checks
from wizard.facts.check import Observed, OwnFault
from wizard.facts.network_view import Deadlines, NetworkView, RunOptions
from wizard.settings.transport_security import TransportSecurity

OPTIONS = RunOptions(send_test_message=True, deadlines=Deadlines(step_s=0.05, connect_s=5, total_s=20))
codes = st.integers(0, 999).map(lambda code: f"{code:03}".encode())
texts = st.one_of(
    st.binary(max_size=60),
    st.sampled_from(
        [b"STARTTLS", b"AUTH PLAIN LOGIN", b"AUTH=LOGIN", b"PIPELINING", b"5.7.8 no", b"", b"334 VXNlcg=="]
    ),
)
lines = st.builds(
    lambda code, separator, text, end: code + separator + text + end,
    st.one_of(st.sampled_from([b"220", b"250", b"334", b"354", b"421"]), codes),
    st.sampled_from([b" ", b"-", b""]),
    texts,
    st.sampled_from([b"\r\n", b"\n", b"\r", b""]),
)
answers = st.one_of(
    st.lists(lines, min_size=1, max_size=4).map(b"".join),
    st.just(b"250-x\r\n250-STARTTLS\r\n250 AUTH PLAIN LOGIN\r\n"),
    st.binary(max_size=200),
)
dialogues = st.lists(answers, min_size=1, max_size=8).map(lambda said: [b"220 mail\r\n", *said])


@given(dialogues, st.sampled_from(TransportSecurity))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_dialogue_is_a_fault_of_ours(names: NameServer, said: list[bytes], security: TransportSecurity) -> None:
    def script(peer: Peer) -> None:
        for answer in said:
            peer.say(answer)
            if not peer.hear_anything():
                return

    with serve(script) as server:
        view = NetworkView(names.address, {(ADDRESS, 10587): ("127.0.0.1", server.port)})
        context = context_for(settings_for(HOST, security, 10587), OPTIONS, view)
        result = asyncio.run(run_checks(context, Recorder()))
        log = bytes(server.log)
    assert not [outcome for outcome in result.outcomes.values() if isinstance(outcome, OwnFault)]
    assert not [o for o in result.outcomes.values() if isinstance(o, Observed) and o.fact.elapsed_s > 20]
    assert b"AUTH" not in log
