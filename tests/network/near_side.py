"""The near side of the wire, in a network namespace of its own: the engine runs here, and lays every situation out.

    python -m tests.network.near_side

A line on stdin names a situation; a line of JSON on stdout says what the engine made of it. "ready" comes first.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from tests.network import kernel
from tests.network.places import (
    CONTROL,
    CONTROL_MAIL,
    CONTROL_WEB,
    DOMAIN,
    FAR_IPV4,
    HOST,
    MAIL_IPV4,
    MAIL_IPV6,
    MAILBOX,
    NAME_SERVER,
    NEAR_IPV4,
    NEAR_IPV6,
    PASSWORD,
    WRONG_PASSWORD,
)
from tests.network.situations import SITUATIONS, Situation
from tests.network.wire import Wire
from wizard.diagnosis.finding import Diagnosis
from wizard.engine.check_settings import check_settings
from wizard.facts.check import CheckId
from wizard.facts.connection import TcpFact
from wizard.facts.network_view import NetworkView, RunOptions
from wizard.practice.dns_server import DnsServer
from wizard.practice.dns_zone import Zone
from wizard.practice.serving_thread import ServingThread
from wizard.settings.credentials import Credentials
from wizard.settings.endpoint import Endpoint, Host
from wizard.settings.mailbox import Mailbox, Sender
from wizard.settings.secret import Secret
from wizard.settings.submission_settings import SubmissionSettings

WAY_S = 0.006
"""How long a packet takes one way: as to a server in the same country."""


class NearSide:
    """This namespace, the far side's process, and the wire between them."""

    def __init__(self, far: subprocess.Popen[str], wire: Wire, ca_pem: str) -> None:
        """Take what ``_laid_wire`` made."""
        self._far = far
        self._wire = wire
        self._ca_pem = ca_pem

    def run(self, situation: Situation) -> dict[str, object]:
        """Lay the situation out, let the engine check the settings, and undo everything."""
        self._order(
            {
                "rules": situation.far,
                "rules_after_refusal": situation.far_after_refusal,
                "redirects": situation.redirects,
                "manner": situation.manner,
            }
        )
        kernel.filter_packets(output=situation.near)
        wire = self._wire
        wire.delay_s, wire.loses_every, wire.lost = WAY_S + situation.delay_s, situation.loses_every, 0
        with _routes(situation.routes), _name_server(situation) as nameserver:
            network = NetworkView(nameserver=nameserver, ca_pem=self._ca_pem, control=(CONTROL,))
            diagnosis = asyncio.run(_check(situation, network))
        return {**_report(diagnosis), "lost": wire.lost}

    def _order(self, order: dict[str, object]) -> None:
        assert self._far.stdin is not None
        assert self._far.stdout is not None
        print(json.dumps(order), file=self._far.stdin, flush=True)
        if (answer := self._far.stdout.readline().strip()) != "ok":
            raise RuntimeError(f"the far side said {answer!r}")


async def _check(situation: Situation, network: NetworkView) -> Diagnosis:
    mailbox = Mailbox(MAILBOX.partition("@")[0], Host(DOMAIN))
    settings = SubmissionSettings(
        Endpoint(Host(HOST), situation.port),
        situation.security,
        Credentials(MAILBOX, Secret(WRONG_PASSWORD if situation.wrong_password else PASSWORD)),
        Sender("Northwind", mailbox),
    )
    options = RunOptions(send_test_message=True, deadlines=situation.patience)
    return await check_settings(settings, options, network, None, None, lambda _: None)


def _report(diagnosis: Diagnosis) -> dict[str, object]:
    tcp = diagnosis.run.fact(CheckId.TCP, TcpFact)
    attempts = tcp.attempts if tcp is not None else ()
    return {
        "cause": diagnosis.root_cause,
        "certainty": diagnosis.certainty,
        "alternatives": diagnosis.alternatives,
        "findings": [finding.code for finding in diagnosis.findings],
        "attempts": [[attempt.address, attempt.result.value, attempt.errno] for attempt in attempts],
        "connect_s": max((attempt.elapsed_s for attempt in attempts), default=0.0),
        "states": diagnosis.states,
    }


@contextmanager
def _routes(changes: tuple[str, ...]) -> Iterator[None]:
    for change in changes:
        kernel.ip(*change.split())
    try:
        yield
    finally:
        _way_out()


@contextmanager
def _name_server(situation: Situation) -> Iterator[tuple[str, int]]:
    if situation.far_name_server:
        yield NAME_SERVER, 53
        return
    records: dict[tuple[str, str], tuple[str, ...]] = {
        (DOMAIN, "MX"): (f"10 {HOST}.",),
        (CONTROL.web.ascii, "A"): (CONTROL_WEB,),
        (CONTROL.mail.ascii, "A"): (CONTROL_MAIL,),
    }
    if "IPv4" in situation.families:
        records[HOST, "A"] = (MAIL_IPV4,)
    if "IPv6" in situation.families:
        records[HOST, "AAAA"] = (MAIL_IPV6,)
    dns = DnsServer(Zone(DOMAIN, records))
    thread = ServingThread(dns.serve, "name-server")
    thread.start()
    try:
        yield dns.address
    finally:
        thread.stop()
        dns.close()


def _way_out() -> None:
    """Make this namespace's routes what they are when nothing is wrong."""
    for family, own in (("-4", NEAR_IPV4), ("-6", NEAR_IPV6)):
        kernel.ip(family, "route", "flush", "proto", "static")
        kernel.ip(family, "route", "add", "default", "dev", "near", "src", own, "proto", "static")


@contextmanager
def _laid_wire() -> Iterator[NearSide]:
    kernel.ip("link", "set", "lo", "up")
    near, far = kernel.open_wire_end("near"), kernel.open_wire_end("far")
    command = ["unshare", "--net", sys.executable, "-m", "tests.network.far_side"]
    with ExitStack() as stack:
        process = stack.enter_context(
            subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        )
        assert process.stdin is not None
        assert process.stdout is not None
        stack.callback(process.stdin.close)
        if process.stdout.readline().strip() != "waiting":
            raise RuntimeError("the far side did not begin")
        kernel.ip("link", "set", "far", "netns", str(process.pid))
        kernel.ip("addr", "add", NEAR_IPV4, "peer", FAR_IPV4, "dev", "near")
        kernel.ip("addr", "add", NEAR_IPV6, "dev", "near", "nodad")
        kernel.ip("link", "set", "near", "up")
        _way_out()
        wire = Wire(near, far, WAY_S)
        wire.start()
        print(file=process.stdin, flush=True)
        yield NearSide(process, wire, json.loads(process.stdout.readline()))


def main() -> None:
    """Serve situations until stdin ends."""
    with _laid_wire() as near, contextlib.suppress(BrokenPipeError):
        print("ready", flush=True)
        for line in sys.stdin:
            print(json.dumps(near.run(SITUATIONS[line.strip()])), flush=True)


if __name__ == "__main__":
    main()
