"""Sound files with one or two things changed at random and signed honestly; the program's verdict is the expected one.

The vectors were thought of, these were not. The same number gives the same files every time.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from random import Random
from typing import Any

import msgspec

from tests.conformance.making.bench import BOTH_FORMS, BOTH_SUITES, NOW, SUITES, Bench, Form
from tests.conformance.making.jose import Json, canonical, public
from tests.conformance.vectors import Vector, judged_by_the_program

ODD: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 2**53 - 1, 2**53, 1.5, 587.0, NOW, NOW + 60, NOW + 61, NOW - 600),
    *("", " ", "a", " a", "a ", "\u00a0a", "\u202e", "\0", "x" * 400, "A" * 43, [], {}, ["a"], {"a": 1}),
    *("MAIL.example", "192.0.2.1", "2001:db8::1", "localhost", "a_b.example", "b\u00fccher.example", "mail.1", "mail.1-a"),
    *("-a.example", "a.b-", "a..b", "a@b.example", "a..b@c.example", ".a@c.example", '"a b"@c.example', "a@b@c.example"),
    *("prompt", "none", "full", "pin", "passed", "not-tested", "cleartext", "platform.example", "\U0001f511", "a\u0301"),
)  # fmt: skip
NEW_NAMES = ("extra", "req", "ref", "plain", "jwe", "\u00e9", "kid", "a" * 101)


def changed_vectors(count: int, seed: int = 1) -> Iterator[Json]:
    """Give vectors whose expected verdict is the program's."""
    random = Random(seed)
    for number in range(count):
        vector = _vector(random, f"changed {seed} {number}")
        verdict = judged_by_the_program(msgspec.convert(vector, Vector))
        password = verdict.password.reveal() if verdict.password else None
        yield {**vector, "expect": verdict.code.value, "password": password, "title": verdict.untrusted_detail}


def _vector(random: Random, label: str) -> Json:
    suite = random.choice(BOTH_SUITES)
    bench = Bench(suite, random.choice(BOTH_FORMS), label)
    return {
        "format": "smtp-config-vector/1",
        "name": label,
        "title": "",
        "attack": None,
        "suite": SUITES[suite],
        "form": bench.form,
        "now": random.choice([NOW, NOW, NOW, NOW - 660, NOW - 600 + 7 * 86400]),
        "audience": "platform.example",
        "registered_keys": [public(bench.key("signer"))],
        "seen": {"jti": [], "req": [], "last_iat": random.choice([None, NOW - 600, NOW - 599])},
        "private_keys": [bench.key("platform")],
        "transfer_code": None,
        "takes_plain": random.random() < 0.5,
        "file": _file(random, bench).decode(),
        "expect": "ok",
        "password": None,
    }


def _file(random: Random, bench: Bench) -> bytes:
    claims = bench.sealed_claims() if random.random() < 0.5 else bench.claims()
    if random.random() < 0.2:
        claims["smtp"] |= {"auth": "none", "username": None}
        claims["secrets"] = {}
    match random.choice(["claims", "claims", "claims", "document", "content"]):
        case "claims":
            return bench.file(_changed(random, claims))
        case "document":
            form: Form = "json"
            document = json.loads(Bench(bench.suite, form, bench.label).file(claims))
            return json.dumps(_changed(random, document), ensure_ascii=random.random() < 0.5).encode()
        case _:
            claims = bench.claims()
            content = {"v": 1, "name": "smtp.password", "value": "a password", "bind": bench.bind(claims), "pad": ""}
            raw = canonical(_changed(random, content))
            sealed = bench.seal(raw[:-1] + b" " * (-len(raw) % 512) + b"}")
            return bench.file({**claims, "secrets": {"smtp.password": {"jwe": sealed}}})


def _changed(random: Random, value: Json) -> Json:
    """Change one or two members anywhere in a value."""
    result = copy.deepcopy(value)
    for _ in range(random.choice([1, 1, 2])):
        holder, key = random.choice(list(_places(result)))
        old, way = holder[key], random.random()
        if way < 0.15:
            del holder[key]
        elif way < 0.25 and isinstance(holder, dict):
            holder[random.choice(NEW_NAMES)] = random.choice(ODD)
        elif way < 0.4 and isinstance(old, int) and not isinstance(old, bool):
            holder[key] = old + random.choice([-1, 1, 60, -60, 61, -61, 86400, 7 * 86400])
        elif way < 0.55 and isinstance(old, str) and old:
            at = random.randrange(len(old))
            holder[key] = random.choice(
                [
                    old[:at] + old[at + 1 :],
                    old[:at] + random.choice('aZ0-_. @"\\\u00e9\u200f') + old[at:],
                    old.upper(),
                    f" {old}",
                ]
            )
        else:
            holder[key] = random.choice(ODD)
    return result


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    for key, item in value.items() if isinstance(value, dict) else enumerate(value):
        yield value, key
        if isinstance(item, dict | list):
            yield from _places(item)
