"""Write every vector to ``resources/conformance``, or tell whether what stands there is what would be written."""

from __future__ import annotations

import base64
import json
import sys
from collections.abc import Iterator

from tests.conformance.making import cases_claims, cases_form, cases_good, cases_header, cases_secret, cases_signature
from tests.conformance.making.bench import CONFORMANCE, SUITES, Bench, Case, Form, Made
from tests.conformance.making.jose import Json, public

CASES: tuple[Case, ...] = (
    *cases_good.CASES,
    *cases_form.CASES,
    *cases_header.CASES,
    *cases_signature.CASES,
    *cases_claims.CASES,
    *cases_secret.CASES,
)


def vectors() -> Iterator[Json]:
    """Make every vector: every case in every suite and form it is for."""
    for case in CASES:
        for suite in case.suites:
            for form in case.forms:
                yield _vector(case, suite, form)


def written(vector: Json) -> bytes:
    """Give the bytes of a vector's file: plain ASCII, so that no hostile character stands in it as itself."""
    return json.dumps(vector, indent=2).encode("ascii") + b"\n"


def main(arguments: list[str]) -> int:
    """Write the vectors and remove what no case makes any more; with ``--check`` compare only."""
    made = {f"{vector['name']}.json": written(vector) for vector in vectors()}
    there = {path.name: path.read_bytes() for path in CONFORMANCE.glob("*.json")}
    if arguments == ["--check"]:
        differing = sorted(name for name in made.keys() | there.keys() if made.get(name) != there.get(name))
        print(
            "\n".join(f"differs: {name}" for name in differing) or f"{len(made)} vectors are as they would be made."
        )
        return 1 if differing else 0
    if arguments:
        print("usage: make-conformance [--check]", file=sys.stderr)
        return 2
    for name in there.keys() - made.keys():
        (CONFORMANCE / name).unlink()
    for name, data in made.items():
        if there.get(name) != data:
            (CONFORMANCE / name).write_bytes(data)
    print(f"{len(made)} vectors written.")
    return 0


def _vector(case: Case, suite: str, form: Form) -> Json:
    name = f"{case.name}.{suite}.{form}"
    bench = Bench(suite, form, name)
    made = case.make(bench)
    return {
        "format": "smtp-config-vector/1",
        "name": name,
        "title": case.title,
        "attack": case.attack,
        "suite": SUITES[suite],
        "form": form,
        "now": made.now,
        "audience": made.audience,
        "registered_keys": [public(bench.key(who)) for who in made.registered],
        "seen": {"jti": list(made.spent_jti), "req": list(made.spent_req), "last_iat": made.last_iat},
        "private_keys": [bench.key("platform")],
        "transfer_code": made.code,
        "takes_plain": made.takes_plain,
        **_file(made),
        "expect": case.expect,
        "password": made.password,
    }


def _file(made: Made) -> Json:
    """Give the file as text where it is UTF-8, in base64 where it is not."""
    try:
        return {"file": made.file.decode("utf-8")}
    except UnicodeDecodeError:
        return {"file_base64": base64.b64encode(made.file).decode()}
