"""Every weakness that STARTTLS clients were found to have: none of them gives the password away, hangs or crashes us.

The classes are those of "Why TLS is better without STARTTLS" (Poddebniak and others, 2021) for clients that submit
mail: stripped, refused and faked STARTTLS, replies buffered across the handshake, words before TLS that are believed
after it, certificates that are not looked at, and going on in clear where encryption failed.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable

import pytest

from tests.engine.hostile import (
    IN_TLS,
    KEYWORDS,
    WITHOUT_STARTTLS,
    Attacker,
    good_context,
    is_sound,
    run_against,
    traces_of_the_password,
)
from tests.probe.certificates import DAY, NOW, Authority, Leaf, self_signed, server_context
from tests.probe.name_server import NameServer
from tests.probe.scripted_server import Peer, serve
from wizard.settings.transport_security import TransportSecurity

FORGED = KEYWORDS + b"235 2.7.0 welcome\r\n250 ok\r\n250 ok\r\n354 go\r\n250 queued\r\n"
REFUSALS = [421, 450, 454, 500, 501, 502, 503, 504, 530, 535, 538, 550, 554]


def hears_hello_then_says(octets: bytes) -> Callable[[Peer], None]:
    """Wait for the client's TLS and put words in clear before the server's."""

    def say(peer: Peer) -> None:
        peer.sock.recv(1, socket.MSG_PEEK)
        peer.say(octets)

    return say


NEVER_ENCRYPTED: dict[str, Attacker] = {
    "stripped": Attacker({"EHLO": WITHOUT_STARTTLS}),
    "masked": Attacker({"EHLO": b"250-mail\r\n250-XXXXXXXA\r\n250 AUTH PLAIN LOGIN\r\n"}),
    "in lower case and cut": Attacker({"EHLO": b"250-mail\r\n250-STARTTL\r\n250 AUTH PLAIN LOGIN\r\n"}),
    "hidden behind a carriage return": Attacker({"EHLO": b"250-mail\r250-STARTTLS\r\n250 AUTH PLAIN LOGIN\r\n"}),
    "signed in by the greeting": Attacker(
        {"GREETING": b"220 mail\r\n235 2.7.0 welcome\r\n", "EHLO": WITHOUT_STARTTLS}
    ),
    "agreed to and never begun": Attacker(),
    "agreed to with garbage": Attacker({"STARTTLS": b"220\0 go\r\n\xff\xfe"}),
    "agreed to in two lines": Attacker({"STARTTLS": b"220-go\r\n220 ahead\r\n"}),
    "answered as if signed in": Attacker({"STARTTLS": b"235 2.7.0 welcome\r\n"}),
    "answered 250": Attacker({"STARTTLS": b"250 ok\r\n"}),
    "answered 220 and refused at once": Attacker({"STARTTLS": b"220 go\r\n454 4.7.0 after all not\r\n"}),
    "answered with another protocol": Attacker({"STARTTLS": b"a OK begin TLS\r\n"}),
    "hung up on": Attacker({"STARTTLS": lambda peer: peer.sock.close()}),
    "reset": Attacker({"STARTTLS": lambda peer: peer.reset()}),
    "never answered": Attacker({"STARTTLS": lambda peer: peer.hold()}),
    "an alert in place of a handshake": Attacker(before_tls=hears_hello_then_says(b"\x15\x03\x03\x00\x02\x02\x28")),
    **{f"refused with {code}": Attacker({"STARTTLS": f"{code} no\r\n".encode()}) for code in REFUSALS},
}


@pytest.mark.parametrize("name", NEVER_ENCRYPTED)
async def test_without_verified_tls_nothing_of_the_sign_in_is_sent(
    name: str, names: NameServer, authority: Authority
) -> None:
    with serve(NEVER_ENCRYPTED[name]) as server:
        diagnosis = await run_against(server, names, authority)
        log = bytes(server.log)
    assert is_sound(diagnosis)
    assert diagnosis.root_cause is not None
    assert traces_of_the_password(log) == []
    assert b"AUTH" not in log
    assert b"MAIL FROM" not in log


INJECTED: dict[str, bytes] = {
    "every later reply": FORGED,
    "one reply with keywords": KEYWORDS,
    "half a line": b"250-AUTH PLA",
    "a single byte": b"2",
    "an empty line": b"\r\n",
    "a second agreement": b"220 go\r\n",
}


@pytest.mark.parametrize("name", INJECTED)
async def test_words_before_the_handshake_are_reported_and_never_taken_for_replies(
    name: str, names: NameServer, authority: Authority
) -> None:
    with serve(Attacker({"STARTTLS": b"220 go\r\n" + INJECTED[name]}, good_context(authority))) as server:
        diagnosis = await run_against(server, names, authority)
        log = bytes(server.log)
    assert is_sound(diagnosis)
    assert diagnosis.root_cause == "tls.injected_reply"
    assert traces_of_the_password(log) == []
    assert b"AUTH" not in log


async def test_words_in_a_later_segment_break_the_handshake_and_are_reported(
    names: NameServer, authority: Authority
) -> None:
    attacker = Attacker(context=good_context(authority), before_tls=hears_hello_then_says(FORGED))
    with serve(attacker) as server:
        diagnosis = await run_against(server, names, authority)
        log = bytes(server.log)
    assert diagnosis.root_cause == "tls.injected_reply"
    assert b"AUTH" not in log


BELIEVED: dict[str, bytes] = {
    "a mechanism that the server does not have": b"250-mail\r\n250-STARTTLS\r\n250 AUTH XOAUTH2 ANONYMOUS LOGIN\r\n",
    "a sign-in in the old form": b"250-mail\r\n250-STARTTLS\r\n250 AUTH=LOGIN\r\n",
    "a size of nothing": b"250-mail\r\n250-STARTTLS\r\n250 SIZE 1\r\n",
    "another name": b"250-evil.example\r\n250-STARTTLS\r\n250-SMTPUTF8\r\n250 REQUIRETLS\r\n",
}


@pytest.mark.parametrize("name", BELIEVED)
async def test_keywords_from_before_tls_are_forgotten(name: str, names: NameServer, authority: Authority) -> None:
    with serve(Attacker({"EHLO": BELIEVED[name], "EHLO in TLS": IN_TLS}, good_context(authority))) as server:
        diagnosis = await run_against(server, names, authority)
        log = bytes(server.log)
    assert diagnosis.ok
    assert log.count(b"EHLO ") == 2
    assert log.count(b"AUTH PLAIN ") == 1
    assert b"AUTH LOGIN" not in log


async def test_a_sign_in_that_only_the_words_before_tls_offer_is_not_tried(
    names: NameServer, authority: Authority
) -> None:
    attacker = Attacker({"EHLO in TLS": b"250-mail\r\n250 8BITMIME\r\n"}, good_context(authority))
    with serve(attacker) as server:
        diagnosis = await run_against(server, names, authority)
        log = bytes(server.log)
    assert diagnosis.root_cause == "login.auth_not_offered"
    assert b"AUTH" not in log


def old_version(authority: Authority) -> ssl.SSLContext:
    context = good_context(authority)
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    return context


def strange_context(other: Authority) -> ssl.SSLContext:
    return server_context(other.issue(), other.intermediate, other.root)


Certificate = Callable[[Authority], ssl.SSLContext]
REFUSED_PEERS: dict[str, Certificate] = {
    "self-signed": lambda _: server_context(self_signed()),
    "expired": lambda own: server_context(own.issue(Leaf(not_after=NOW - DAY)), own.intermediate),
    "for another name": lambda own: server_context(own.issue(Leaf(names=["evil.example"])), own.intermediate),
    "of a stranger": lambda _: strange_context(Authority("Stranger")),
    "without its intermediate": lambda own: server_context(own.issue()),
    "TLS 1.1": old_version,
}


@pytest.mark.parametrize("security", [TransportSecurity.STARTTLS, TransportSecurity.IMPLICIT_TLS])
@pytest.mark.parametrize("name", REFUSED_PEERS)
async def test_a_peer_that_is_not_verified_hears_nothing_and_there_is_no_second_try_in_clear(
    name: str, security: TransportSecurity, names: NameServer, authority: Authority
) -> None:
    context = REFUSED_PEERS[name](authority)
    implicit = security is TransportSecurity.IMPLICIT_TLS
    attacker = Attacker(context=None if implicit else context, implicit=implicit)
    with serve(attacker, context if implicit else None) as server:
        diagnosis = await run_against(server, names, authority, security)
        log = bytes(server.log)
    assert is_sound(diagnosis)
    assert diagnosis.root_cause is not None
    assert diagnosis.root_cause.startswith("tls.")
    assert traces_of_the_password(log) == []
    assert b"AUTH" not in log


async def test_one_refused_sign_in_is_not_followed_by_another_mechanism(
    names: NameServer, authority: Authority
) -> None:
    attacker = Attacker(
        {"EHLO in TLS": b"250-mail\r\n250 AUTH CRAM-MD5 PLAIN LOGIN\r\n", "AUTH": b"535 5.7.8 no\r\n"},
        good_context(authority),
    )
    with serve(attacker) as server:
        diagnosis = await run_against(server, names, authority)
        log = bytes(server.log)
    assert diagnosis.root_cause == "login.wrong_password"
    assert log.count(b"AUTH ") == 1


async def test_the_search_for_traces_finds_the_password_of_a_sign_in_that_worked(
    names: NameServer, authority: Authority
) -> None:
    with serve(Attacker(context=good_context(authority))) as server:
        diagnosis = await run_against(server, names, authority)
        log = bytes(server.log)
    assert diagnosis.ok
    assert traces_of_the_password(log) != []
