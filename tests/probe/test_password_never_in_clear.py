"""No server that is not verified ever hears the password: raw, in base64, or any part of it."""

from __future__ import annotations

import base64
import ssl
from collections.abc import Callable

import pytest

from tests.probe.certificates import DAY, HOST, NOW, Authority, Issued, Leaf, self_signed, server_context
from tests.probe.scripted_server import ADDRESS, Peer, Script, serve
from tests.probe.submission_server import PASSWORD, USERNAME
from wizard.facts.network_view import Deadlines, RunOptions
from wizard.probe.submission import Submission
from wizard.settings.credentials import Credentials
from wizard.settings.endpoint import Endpoint, Host
from wizard.settings.mailbox import Mailbox, Sender
from wizard.settings.secret import Secret
from wizard.settings.submission_settings import SubmissionSettings
from wizard.settings.transport_security import TransportSecurity

STARTTLS = TransportSecurity.STARTTLS
IMPLICIT = TransportSecurity.IMPLICIT_TLS
CLEARTEXT = TransportSecurity.CLEARTEXT
KEYWORDS = b"250-mail\r\n250-STARTTLS\r\n250 AUTH PLAIN LOGIN\r\n"
Attack = Callable[[Authority, Authority], tuple[TransportSecurity, Script, ssl.SSLContext | None]]


def obedient(
    after_tls: ssl.SSLContext | None, keywords: bytes = KEYWORDS, to_starttls: bytes = b"220 go\r\n"
) -> Script:
    """Say yes to everything, and offer AUTH always, as somebody would who wants the password."""

    def script(peer: Peer) -> None:
        context = after_tls
        peer.say(b"220 mail\r\n")
        while line := peer.hear():
            if line == b"STARTTLS":
                peer.say(to_starttls)
                if context is not None and to_starttls.startswith(b"220"):
                    peer.start_tls(context)
                    context = None
            elif line.startswith(b"EHLO"):
                peer.say(keywords)
            elif line.startswith(b"AUTH LOGIN"):
                peer.say(b"334 VXNlcm5hbWU6\r\n")
            else:
                peer.say(b"250 ok\r\n")

    return script


def bad_chain(make: Callable[[Authority, Authority], tuple[Issued, ...]], security: TransportSecurity) -> Attack:
    def attack(own: Authority, other: Authority) -> tuple[TransportSecurity, Script, ssl.SSLContext | None]:
        context = server_context(*make(own, other))
        if security is IMPLICIT:
            return IMPLICIT, obedient(None), context
        return STARTTLS, obedient(context), None

    return attack


def good(own: Authority) -> ssl.SSLContext:
    return server_context(own.issue(), own.intermediate)


def old_tls(own: Authority, _: Authority) -> tuple[TransportSecurity, Script, ssl.SSLContext | None]:
    context = good(own)
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    return STARTTLS, obedient(context), None


CHAINS: dict[str, Callable[[Authority, Authority], tuple[Issued, ...]]] = {
    "expired": lambda a, _: (a.issue(Leaf(not_after=NOW - DAY)), a.intermediate),
    "wrong name": lambda a, _: (a.issue(Leaf(names=["evil.example"])), a.intermediate),
    "self-signed": lambda *_: (self_signed(),),
    "unknown root": lambda _, other: (other.issue(), other.intermediate, other.root),
    "no intermediate": lambda a, _: (a.issue(),),
}
ATTACKS: dict[str, Attack] = {
    **{f"{name}, STARTTLS": bad_chain(make, STARTTLS) for name, make in CHAINS.items()},
    **{f"{name}, implicit TLS": bad_chain(make, IMPLICIT) for name, make in CHAINS.items()},
    "STARTTLS stripped": lambda *_: (STARTTLS, obedient(None, b"250-mail\r\n250 AUTH PLAIN LOGIN\r\n"), None),
    "STARTTLS masked": lambda *_: (STARTTLS, obedient(None, b"250-XXXXXXXA\r\n250 AUTH PLAIN LOGIN\r\n"), None),
    "STARTTLS refused 4xx": lambda *_: (STARTTLS, obedient(None, to_starttls=b"454 no\r\n"), None),
    "STARTTLS refused 5xx": lambda *_: (STARTTLS, obedient(None, to_starttls=b"502 no\r\n"), None),
    "STARTTLS answered 250": lambda *_: (STARTTLS, obedient(None, to_starttls=b"250 ok\r\n"), None),
    "STARTTLS answered with garbage": lambda *_: (STARTTLS, obedient(None, to_starttls=b"220ok\0\r\n"), None),
    "STARTTLS answered, then no TLS": lambda *_: (STARTTLS, obedient(None), None),
    "reply injected before TLS": lambda a, _: (
        STARTTLS,
        obedient(good(a), to_starttls=b"220 go\r\n" + KEYWORDS),
        None,
    ),
    "half a reply injected before TLS": lambda a, _: (STARTTLS, obedient(good(a), to_starttls=b"220 go\r\n2"), None),
    "TLS 1.1": old_tls,
    "cleartext": lambda *_: (CLEARTEXT, obedient(None), None),
}


async def go_as_far_as_it_goes(submission: Submission, security: TransportSecurity) -> None:
    """Take every step that the step before allows, then try to sign in whatever happened."""
    assert (await submission.connect([ADDRESS])).passed
    steps = {
        IMPLICIT: (submission.tls, submission.greeting, submission.ehlo),
        STARTTLS: (submission.greeting, submission.ehlo, submission.starttls, submission.tls, submission.ehlo),
        CLEARTEXT: (submission.greeting, submission.ehlo),
    }[security]
    for step in steps:
        if not (await step()).passed:
            break
    fact = await submission.sign_in(Credentials(USERNAME, Secret(PASSWORD)))
    assert fact.mechanism is None
    await submission.farewell()


def traces_of(secret: str) -> list[bytes]:
    parts = [secret[i : i + 8] for i in range(len(secret) - 7)]
    responses = [secret, f"\0{USERNAME}\0{secret}"]
    encoded = [base64.b64encode(response.encode()) for response in responses]
    return [part.encode() for part in parts] + [code[i : i + 12] for code in encoded for i in range(len(code) - 11)]


@pytest.mark.parametrize("name", ATTACKS)
async def test_server_hears_no_part_of_the_password(
    name: str, authority: Authority, foreign_authority: Authority
) -> None:
    security, script, tls = ATTACKS[name](authority, foreign_authority)
    settings = SubmissionSettings(
        Endpoint(Host(HOST), 587),
        security,
        Credentials(USERNAME, Secret(PASSWORD)),
        Sender("A", Mailbox("user", Host("probe.example"))),
    )
    with serve(script, tls) as server:
        options = RunOptions(deadlines=Deadlines(step_s=2.0))
        network = server.network(587, ca_pem=authority.root.pem)
        submission = Submission(settings, settings.sender.mailbox, options, network)
        await go_as_far_as_it_goes(submission, security)
        submission.close()
        await server.all_closed()
    assert server.connections == 1
    assert not [trace for trace in traces_of(PASSWORD) if trace in server.log]
    assert b"AUTH" not in server.log


async def test_the_search_for_traces_finds_a_password_that_was_sent(authority: Authority) -> None:
    script = obedient(good(authority))
    settings = SubmissionSettings(
        Endpoint(Host(HOST), 587), STARTTLS, None, Sender("A", Mailbox("user", Host("probe.example")))
    )
    with serve(script) as server:
        network = server.network(587, ca_pem=authority.root.pem)
        submission = Submission(settings, settings.sender.mailbox, RunOptions(), network)
        await submission.connect([ADDRESS])
        for step in (submission.greeting, submission.ehlo, submission.starttls, submission.tls, submission.ehlo):
            assert (await step()).passed
        await submission.sign_in(Credentials(USERNAME, Secret(PASSWORD)))
        submission.close()
        await server.all_closed()
    assert [trace for trace in traces_of(PASSWORD) if trace in server.log]
