"""Any reply code at any step, floods, drips and garbled bytes: a verdict every time, in bounded memory."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable

import pytest

from tests.engine.hostile import (
    PATIENT,
    Attacker,
    good_context,
    is_sound,
    run_against,
    traces_of_the_password,
)
from tests.probe.certificates import Authority
from tests.probe.name_server import NameServer
from tests.probe.scripted_server import Peer, serve

MEMORY_LIMIT = 64 * 1024 * 1024
STEPS = ("GREETING", "EHLO", "STARTTLS", "EHLO in TLS", "AUTH", "MAIL", "RCPT", "DATA", "MESSAGE")
BEFORE_TLS = frozenset(STEPS[:3])
CODES = (0, 100, 199, 200, 211, 214, 220, 221, 235, 250, 251, 252, 299, 300, 334, 354, 399, 400, 421, 432, 450, 451, 452, 454, 455, 499, 500, 501, 502, 503, 504, 521, 523, 525, 530, 534, 535, 538, 541, 550, 551, 552, 553, 554, 555, 556, 599, 600, 999)  # fmt: skip
EXPECTED = {
    "GREETING": range(200, 300),
    "EHLO": (250,),
    "STARTTLS": (220,),
    "EHLO in TLS": (250,),
    "AUTH": (235,),
    "MAIL": range(200, 300),
    "RCPT": range(200, 300),
    "DATA": range(300, 400),
    "MESSAGE": range(200, 300),
}


@pytest.mark.parametrize("step", STEPS)
async def test_every_reply_code_gives_a_verdict_and_none_a_second_attempt(
    step: str, names: NameServer, authority: Authority
) -> None:
    for code in CODES:
        words = b"\r\n".join([b"%03d-mail" % code, b"%03d-STARTTLS" % code, b"%03d AUTH PLAIN\r\n" % code])
        said = words if step.startswith("EHLO") else b"%03d whatever\r\n" % code
        with serve(Attacker({step: said}, good_context(authority))) as server:
            diagnosis = await run_against(server, names, authority, deadlines=PATIENT)
            log = bytes(server.log)
        assert is_sound(diagnosis), code
        assert diagnosis.ok is (code in EXPECTED[step]), code
        assert (diagnosis.root_cause is None) is diagnosis.ok, code
        assert log.count(b"AUTH ") <= 1, code
        if step in BEFORE_TLS and code not in EXPECTED[step]:
            assert traces_of_the_password(log) == [], code


def endless(octets: bytes) -> Callable[[Peer], None]:
    """Say the same until the client goes."""

    def say(peer: Peer) -> None:
        while True:
            peer.say(octets)

    return say


def much(first: bytes, octets: bytes, times: int) -> Callable[[Peer], None]:
    """Say a lot, in pieces."""

    def say(peer: Peer) -> None:
        peer.say(first)
        for _ in range(times):
            peer.say(octets)

    return say


def letter_by_letter(octets: bytes) -> Callable[[Peer], None]:
    """Send every octet in a segment of its own, and then nothing more."""

    def say(peer: Peer) -> None:
        for octet in octets:
            peer.say(bytes([octet]))
        peer.hold()

    return say


_BLOCK = b"x" * 65536
_LINE = b"250-" + b"k" * 76 + b"\r\n"
FLOODS: dict[str, Callable[[Peer], None]] = {
    "12 MB in many lines": much(b"", _LINE * 100, 1500),
    "20 MB in one line": much(b"250 ", _BLOCK, 320),
    "endless lines": endless(_LINE * 100),
    "endless short lines": endless(b"250-\r\n" * 1000),
    "endless line feeds": endless(b"\n" * 65536),
    "endless NUL bytes": endless(b"\0" * 65536),
    "endless carriage returns": endless(b"250 \r" * 10000),
    "endless replies": endless(b"250 ok\r\n" * 1000),
    "endless goodbyes": endless(b"421 4.3.2 bye\r\n" * 1000),
    "one letter at a time, without an end": letter_by_letter(b"250-mail.probe.example and so on"),
}


@pytest.mark.parametrize("step", ["GREETING", "EHLO", "STARTTLS", "EHLO in TLS", "AUTH", "MESSAGE"])
async def test_floods_end_in_a_verdict_and_in_bounded_memory(
    step: str, names: NameServer, authority: Authority
) -> None:
    tracemalloc.start()
    try:
        for name, flood in FLOODS.items():
            tracemalloc.reset_peak()
            before, _ = tracemalloc.get_traced_memory()
            with serve(Attacker({step: flood}, good_context(authority))) as server:
                diagnosis = await run_against(server, names, authority)
                log = bytes(server.log)
            _, peak = tracemalloc.get_traced_memory()
            assert is_sound(diagnosis), name
            assert peak - before < MEMORY_LIMIT, name
            assert log.count(b"AUTH ") <= 1, name
            if step in BEFORE_TLS:
                assert traces_of_the_password(log) == [], name
    finally:
        tracemalloc.stop()


GARBLED: dict[str, bytes] = {
    "no line end": b"250 mail.probe.example",
    "carriage returns alone": b"250-mail\r250-STARTTLS\r250 AUTH PLAIN\r",
    "NUL bytes inside": b"250-ma\0il\r\n250-START\0TLS\r\n250 AUTH\0PLAIN\r\n",
    "two codes": b"250-mail\r\n550 no\r\n",
    "no code": b"hello there, my friend\r\n",
    "digits of another script": "２５０ mail\r\n".encode(),
    "a code of four digits": b"2500 mail\r\n",
    "nothing but a line end": b"\r\n",
    "invalid UTF-8": b"250-\xff\xfe\x80\r\n250 \xc3\x28\r\n",
    "terminal control": b"550 \x1b[2J\x1b]0;owned\x07 \x9b31m\r\n",
    "letters that run backwards": "550 \u202egnp.exe\u202c \u2066x\u2069\r\n".encode(),
    "a web page": b"<html><body><img src=http://192.0.2.1/x></body></html>\r\n",
    "a TLS alert": b"\x15\x03\x03\x00\x02\x02\x28",
    "a continuation that never ends": b"250-mail\r\n250-STARTTLS\r\n",
}


# A reply that can be read counts, however ugly it is; STARTTLS has to stand among the keywords of its own line.
_ANY_250 = frozenset({"NUL bytes inside", "invalid UTF-8"})
READABLE = {
    **dict.fromkeys(("GREETING", "MAIL", "RCPT", "MESSAGE"), _ANY_250),
    **dict.fromkeys(("EHLO", "STARTTLS", "EHLO in TLS", "AUTH", "DATA"), frozenset[str]()),
}


@pytest.mark.parametrize("step", STEPS)
async def test_garbled_replies_end_in_a_verdict(step: str, names: NameServer, authority: Authority) -> None:
    for name, octets in GARBLED.items():
        with serve(Attacker({step: octets}, good_context(authority))) as server:
            diagnosis = await run_against(server, names, authority)
            log = bytes(server.log)
        assert is_sound(diagnosis), name
        assert diagnosis.ok is (name in READABLE[step]), name
        assert (diagnosis.root_cause is None) is diagnosis.ok, name
        assert log.count(b"AUTH ") <= 1, name
        if step in BEFORE_TLS and not diagnosis.ok:
            assert traces_of_the_password(log) == [], name
