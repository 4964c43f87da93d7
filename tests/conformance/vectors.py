"""The shipped vectors as records, and the program's own reader made to know what a vector's reader knows."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Literal

import msgspec
from joserfc.jwk import ECKey, OKPKey

from wizard.export.open_secret import SecretOpener
from wizard.export.public_key import PublicKey, parse_public_jwk
from wizard.export.sealing_key import SealingKey
from wizard.export.transfer_code import parse_transfer_code
from wizard.export.verify_config import Reader, RegisteredKey, SignerOrigin, Verdict, VerdictCode, verify_config

CONFORMANCE = Path(__file__).resolve().parents[2] / "resources" / "conformance"
Jwk = Mapping[str, str]


class Seen(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What was activated before."""

    jti: list[str]
    req: list[str]
    last_iat: int | None


class Vector(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file, what its reader knows, and the verdict. README.md in the folder says what each member means."""

    format: Literal["smtp-config-vector/1"]
    name: str
    title: str
    attack: str | None
    suite: Literal["EdDSA+X25519", "ES256+P-256"]
    form: Literal["json", "jws"]
    now: int
    audience: str
    registered_keys: list[dict[str, str]]
    seen: Seen
    private_keys: list[dict[str, str]]
    transfer_code: str | None
    takes_plain: bool
    expect: VerdictCode
    password: str | None
    file: str | None = None
    file_base64: str | None = None

    @property
    def data(self) -> bytes:
        """Give the bytes of the file."""
        return base64.b64decode(self.file_base64 or "") if self.file is None else self.file.encode()


@cache
def vectors() -> tuple[Vector, ...]:
    """Read every shipped vector, in the order of names."""
    return tuple(msgspec.json.decode(path.read_bytes(), type=Vector) for path in vector_paths())


@cache
def vector_paths() -> tuple[Path, ...]:
    """Give the files of the vectors, in the order of names."""
    return tuple(sorted(CONFORMANCE.glob("*.json")))


def judged_by_the_program(vector: Vector) -> Verdict:
    """Let the program's own reader judge a vector."""
    keys = [parse_public_jwk(jwk) for jwk in vector.registered_keys]
    reader = Reader(
        now=vector.now,
        keys=tuple(RegisteredKey(key, SignerOrigin.GIVEN) for key in keys if isinstance(key, PublicKey)),
        audience=vector.audience,
        spent=frozenset(vector.seen.jti + vector.seen.req),
        accepted_at=vector.seen.last_iat,
        opener=SecretOpener(
            tuple(_sealing_key(jwk) for jwk in vector.private_keys),
            parse_transfer_code(vector.transfer_code) if vector.transfer_code else None,
        ),
        takes_plain=vector.takes_plain,
    )
    return verify_config(vector.data, reader)


def _sealing_key(jwk: Jwk) -> SealingKey:
    public = parse_public_jwk({name: value for name, value in jwk.items() if name != "d"})
    assert isinstance(public, PublicKey)
    assert public.seals is not None
    members = {name: value for name, value in jwk.items() if name in ("kty", "crv", "x", "y", "d")}
    kind: type[OKPKey | ECKey] = OKPKey if jwk["kty"] == "OKP" else ECKey
    return SealingKey(kind.import_key(dict(members)), public.seals, public)
