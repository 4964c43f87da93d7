"""`smtp-wizard discover`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.commands import CommandRun, run_command
from tests.discovery.fake_world import config
from tests.discovery.signed_zones import Zones
from tests.discovery.simulated_internet import Internet, InternetServers, response
from tests.probe.certificates import Authority
from wizard.cli.discover_command import parse_resolver
from wizard.cli.exit_codes import UsageError

SITE = "203.0.113.10"
Command = Callable[..., CommandRun]
Discover = Callable[..., CommandRun]


def test_the_practice_domain_is_found_and_verified(command: Command) -> None:
    ran = command("discover", "referrals@northwind.example", "--json")
    found = ran.document
    assert ran.code == 0
    assert found["candidates"] == [
        {
            "host": "mail.northwind.example",
            "port": port,
            "security": security,
            "username": None,
            "source": "srv",
            "trust": "verified",
            "provider": None,
        }
        for port, security in ((465, "implicit-tls"), (587, "starttls"))
    ]
    assert (found["provider"], found["notes"]) == (None, [])


def test_offline_the_shipped_data_answers(command: Command) -> None:
    found = command("discover", "ann@gmail.com", "--offline", "--json").document
    first = found["candidates"][0]
    assert (first["host"], first["port"], first["source"], first["trust"]) == (
        "smtp.gmail.com",
        465,
        "provider-data",
        "verified",
    )
    assert found["provider"] == "gmail"


def test_offline_an_unknown_domain_gives_one_and_says_why(command: Command) -> None:
    ran = command("discover", "ann@northwind.example", "--offline", "--json")
    assert ran.code == 1
    notes = ran.document["notes"]
    assert [note.partition(":")[0] for note in notes] == ["discovery.offline", "discovery.nothing_found"]


def test_for_people_every_candidate_says_where_from_and_whom_to_trust(command: Command) -> None:
    ran = command("discover", "referrals@northwind.example")
    assert "1. mail.northwind.example port 465, SSL/TLS" in ran.out
    assert "From: the domain's SRV record (_submissions._tcp.northwind.example)" in ran.out
    assert "Trust: verified" in ran.out


def test_a_slip_that_does_not_resolve_is_answered_with_what_was_meant(command: Command) -> None:
    ran = command("discover", "ann@gmial.com")
    assert ran.code == 1
    assert "gmial.com does not resolve. gmail.com was probably meant." in ran.out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("not an address",), "ADDRESS"),
        (("a@n.test", "--resolver", "dns.example:53"), "--resolver"),
        (("a@n.test", "--resolver", "192.0.2.1:0"), "--resolver"),
        (("a@n.test", "--resolver", "192.0.2.1:99999"), "--resolver"),
        (("a@n.test", "--trust-anchor", "anchor.txt"), "--trust-anchor"),
        (("a@n.test", "--ca-file", "anchor.txt"), "--ca-file"),
    ],
)
def test_what_cannot_be_used_is_a_usage_error(command: Command, arguments: tuple[str, ...], says: str) -> None:
    Path("anchor.txt").write_text("rubbish")
    ran = command("discover", *arguments)
    assert ran.code == 2
    assert says in ran.err


def test_a_file_that_is_not_there_is_said(command: Command) -> None:
    ran = command("discover", "a@n.test", "--trust-anchor", "missing.txt")
    assert (ran.code, "missing.txt cannot be read" in ran.err) == (1, True)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("192.0.2.53:5353", ("192.0.2.53", 5353)),
        ("192.0.2.53", ("192.0.2.53", 53)),
        ("[2001:db8::53]:5353", ("2001:db8::53", 5353)),
        ("2001:db8::53", ("2001:db8::53", 53)),
        ("[2001:db8::53]", ("2001:db8::53", 53)),
    ],
)
def test_a_resolver_is_an_address_with_or_without_a_port(text: str, place: tuple[str, int]) -> None:
    assert parse_resolver(text) == place


@pytest.mark.parametrize("text", ["", ":53", "x:53", "192.0.2.53:", "192.0.2.53:a", "192.0.2.53:\u0665", "[::1]x:53"])
def test_anything_else_is_no_resolver(text: str) -> None:
    with pytest.raises(UsageError):
        parse_resolver(text)


@pytest.fixture
def discover(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Discover:
    """Give a function that runs the command on an Internet, its name server and authority given as options."""

    def run(servers: InternetServers, *arguments: str) -> CommandRun:
        ca_file = tmp_path / "ca.pem"
        ca_file.write_text(servers.ca_pem)
        host, port = servers.nameserver
        capsys.readouterr()
        code = run_command(
            ("discover", *arguments, "--json", "--resolver", f"{host}:{port}", "--ca-file", str(ca_file)),
            servers.network(SITE),
        )
        captured = capsys.readouterr()
        return CommandRun(code, captured.out, captured.err)

    return run


def world() -> Internet:
    records = {
        ("autoconfig.thunderbird.net", "A"): [SITE],
        ("gmail.com", "MX"): ["10 mx.n.test."],
        ("_submissions._tcp.n.test", "SRV"): ["0 1 465 srv.n.test."],
    }
    pages = {f"https://autoconfig.thunderbird.net/v1.1/{domain}": response(config((f"list.{domain}", 465, "SSL")).encode())
             for domain in ("n.test", "gmail.com")}  # fmt: skip
    return Internet(Zones(records, (".", "test", "n.test")), pages)


def first(ran: CommandRun) -> tuple[str, str, str]:
    found = ran.document["candidates"][0]
    return found["host"], found["source"], found["trust"]


def test_the_options_choose_the_sources_and_the_trust(discover: Discover, tmp_path: Path) -> None:
    simulated = world()
    anchor = tmp_path / "anchor.txt"
    anchor.write_text(simulated.zones.anchor())
    with InternetServers(simulated, Authority("x")) as servers:
        assert first(discover(servers, "a@n.test")) == ("list.n.test", "ispdb", "verified")
        assert first(discover(servers, "a@n.test", "--no-ispdb")) == ("srv.n.test", "srv", "confirm")
        assert first(discover(servers, "a@n.test", "--trust-anchor", str(anchor))) == (
            "srv.n.test",
            "srv",
            "verified",
        )
        assert first(discover(servers, "a@gmail.com")) == ("smtp.gmail.com", "provider-data", "verified")
        assert first(discover(servers, "a@gmail.com", "--no-provider-data")) == (
            "list.gmail.com",
            "ispdb",
            "verified",
        )


def test_the_output_is_whole_json_and_nothing_else(discover: Discover) -> None:
    with InternetServers(world(), Authority("x")) as servers:
        ran = discover(servers, "a@n.test")
    assert (json.loads(ran.out)["schema"], ran.err) == ("smtp-wizard/discover/1", "")
