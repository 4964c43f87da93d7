"""A thousand malformed and hostile requests: no answer is 5xx, and nothing in the database changes."""

from __future__ import annotations

import contextlib
import json
import random
import socket
import sqlite3
import ssl
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from tests.export.samples import settings
from tests.practice.platform.pushing import API, Customer
from wizard.export.base64url import encode_base64url

SEED = 20261121
HOSTILE_BODIES = (
    b"",
    b"\0" * 100,
    b"null",
    b"[]",
    b"{}",
    b"[" * 60_000,
    b'{"jwk":' * 5_000,
    b'{"jwk":{},"jwk":{},"pairing_code":"A"}',
    b'{"jwk":{"kty":"OKP","crv":"Ed25519","x":"' + b"A" * 60_000 + b'"},"pairing_code":"A"}',
    b'{"jwk":{"kty":"OKP","crv":"Ed25519","x":"AA","d":"AA"},"pairing_code":"A"}',
    b'{"pairing_code":"' + b"A" * 41 + b'","jwk":{}}',
    b'{"pairing_code":1e999,"jwk":{}}',
    b'{"pairing_code":' + b"9" * 60_000 + b',"jwk":{}}',
    b'{"pairing_code":"\\ud800","jwk":{}}',
    b'{"pairing_code":"\\u202e","jwk":{}}',
    b"\xff\xfe{\x00}\x00",
    b"a.b.c",
    b"..",
    b"." * 60_000,
    b"A" * 70_000,
    b"A" * 2_000_000,
    b"' OR '1'='1' --",
    b"<script>alert(1)</script>",
    b"PK\x03\x04" + b"\0" * 1000,
)
PATHS = (
    "/",
    "/.well-known/smtp-config.json",
    *(f"{API}/{name}" for name in ("request", "signers", "configs", "state", "fallbacks", "%00", "..", "configs/x")),
    f"{API}/signers/{'A' * 43}",
    f"{API}/signers/{'A' * 5000}",
    f"{API}/signers/..%2f..%2fstate",
    f"{API}/configs/' OR 1=1 --/test",
    f"{API}/configs/3f1d9f0e-8a51-4f5c-9a39-52b6f0c6a7d1/activate",
    f"{API}/configs/%f0%9f%92%a9/receipt",
    f"{API}/configs//test",
    "/practice/messages",
    "/../../etc/passwd",
    "//evil.example/",
)
TYPES = ("application/jose", "application/json", "text/html", "multipart/form-data; boundary=x", "a" * 3000, "")
RAW = (
    b"\0\0\0\0\r\n\r\n",
    b"GET\r\n\r\n",
    b"GET / HTTP/9.9\r\n\r\n",
    b"GET / HTTP/1.1\n\n",
    b"GET  /  HTTP/1.1\r\n\r\n",
    b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    b"CONNECT localhost:1 HTTP/1.1\r\nHost: x\r\n\r\n",
    b"TRACE / HTTP/1.1\r\nHost: x\r\n\r\n",
    b"OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n",
    b"GET http://evil.example/ HTTP/1.1\r\nHost: x\r\n\r\n",
    b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: x\r\n" + b"X: y\r\n" * 20_000 + b"\r\n",
    b"GET / HTTP/1.1\r\nHost: x\r\n X: folded\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: x\r\nX\0: y\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: x\r\nAuthorization: Basic " + b"\xff" * 50 + b"\r\n\r\n",
    b"GET / HTTP/1.1\r\nHost: x\r\nAuthorization: Basic bm9jb2xvbg==\r\n\r\n",
    b"POST /api/smtp-config/configs HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
    b"POST /api/smtp-config/configs HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999\r\n\r\n",
    b"POST /api/smtp-config/configs HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
    b"POST /api/smtp-config/configs HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n",
    b"POST /api/smtp-config/configs HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n",
    b"POST /api/smtp-config/configs HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip, chunked\r\n\r\n",
    b"POST /api/smtp-config/fallback HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n",
    b"SMTP / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
    b"EHLO client.example\r\n",
)


def test_a_thousand_hostile_requests_get_no_5xx_and_change_nothing(
    customer: Customer, caplog: pytest.LogCaptureFixture
) -> None:
    customer.make_active()
    chance = random.Random(SEED)
    customer.push(customer.signed(customer.order(settings(name="Waiting"))).token)
    before, state = dump(customer.platform.folder.database), customer.state()
    answers: Counter[int] = Counter()
    for kind in (spoilt_tokens, odd_requests):
        for request in kind(customer, chance, 400):
            answers[customer.http.send(request).status_code] += 1
    trust = ssl.create_default_context(cadata=customer.platform.ca_pem)
    with ThreadPoolExecutor(20) as pool:
        answers.update(pool.map(partial(status_of_raw, customer.platform.url, trust), raw_requests(chance, 200)))
    assert answers.total() == 1000
    assert max(answers) < 500
    assert {400, 401, 404, 405, 413, 415, 422} <= set(answers)
    # An answer that nobody waited for would have left its fault here.
    assert [record for record in caplog.records if record.levelname in ("ERROR", "CRITICAL")] == []
    assert customer.state() == state
    assert dump(customer.platform.folder.database) == before


def spoilt_tokens(customer: Customer, chance: random.Random, count: int) -> Iterator[httpx.Request]:
    """Take a token that would be accepted, and spoil it: bits, parts, headers, forms."""
    order = customer.order(settings(name="Never"))
    for _ in range(count):
        yield customer.http.build_request(
            "POST",
            f"{API}/configs",
            content=spoil(customer.signed(order).token, chance),
            headers={"Content-Type": "application/jose"},
        )


def spoil(token: str, chance: random.Random) -> bytes:
    header, payload, signature = token.split(".")
    text = bytearray(token.encode("ascii"))
    match chance.randrange(8):
        case 0:  # one character becomes another one
            at = chance.randrange(len(text))
            text[at] = chance.choice(bytes(set(b"ABCabc019-_") - {text[at]}))
            return bytes(text)
        case 1:  # cut off
            return bytes(text[: chance.randrange(len(text))])
        case 2:  # anything in between
            at = chance.randrange(len(text))
            return bytes(text[:at]) + chance.randbytes(3) + bytes(text[at:])
        case 3:  # another header over the same payload
            return f"{encode_base64url(hostile_header(chance))}.{payload}.{signature}".encode()
        case 4:  # no signature, or another one
            return f"{header}.{payload}.{encode_base64url(chance.randbytes(64))}".encode()
        case 5:  # another payload under the same signature
            return f"{header}.{encode_base64url(chance.choice(HOSTILE_BODIES)[:40_000])}.{signature}".encode()
        case 6:  # other line ends and blanks inside
            return f"{header}.\r\n{payload}. {signature}".encode()
        case _:
            return f"{header}.{payload}.{signature}.{signature}.{signature}".encode()


def hostile_header(chance: random.Random) -> bytes:
    header: dict[str, object] = {"alg": "EdDSA", "kid": "A" * 43, "typ": "smtp-config+jwt"}
    header |= chance.choice(
        [
            {"alg": "none"},
            {"alg": "HS256"},
            {"typ": "JWT"},
            {"jku": "https://evil.example/keys"},
            {"x5c": ["AA"]},
            {"crit": ["b64"], "b64": False},
            {"zip": "DEF"},
            {"kid": "../../keys"},
            {"kid": None},
            {"alg": ["EdDSA"]},
        ]
    )
    return json.dumps(header).encode()


def odd_requests(customer: Customer, chance: random.Random, count: int) -> Iterator[httpx.Request]:
    """Put together methods, paths, types, bodies and tokens that do not belong together."""
    for _ in range(count):
        path = chance.choice(PATHS)
        method = chance.choice(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "BREW"])
        headers = {"Content-Type": chance.choice(TYPES)}
        if chance.random() < 0.3:
            headers["Authorization"] = chance.choice(["Bearer x", "Bearer ((", "Basic Og==", "Basic !", "B" * 5000])
        body = chance.choice(HOSTILE_BODIES)
        yield customer.http.build_request(method, path, content=body, headers=headers)


def raw_requests(chance: random.Random, count: int) -> Iterator[bytes]:
    for number in range(count):
        data = bytearray(RAW[number % len(RAW)])
        for _ in range(number // len(RAW)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        yield bytes(data)


def status_of_raw(url: str, trust: ssl.SSLContext, data: bytes) -> int:
    """Send bytes as they are; gives the status of the answer, 0 when the server still waits for more."""
    port = urlsplit(url).port or 0
    answer = b""
    with (
        socket.create_connection(("127.0.0.1", port), timeout=30) as plain,
        trust.wrap_socket(plain, server_hostname="localhost") as channel,
        contextlib.suppress(OSError),
    ):
        channel.sendall(data)
        channel.settimeout(0.5)
        answer = channel.recv(4096)
    return int(answer[9:12]) if answer.startswith(b"HTTP/1.") else 0


def dump(database: Path) -> list[str]:
    with contextlib.closing(sqlite3.connect(database)) as connection:
        return list(connection.iterdump())
