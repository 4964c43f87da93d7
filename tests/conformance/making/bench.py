"""Where one vector is made: a suite, a form, test keys, and the parts of a configuration to put together or to break."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from tests.conformance.making.jose import (
    Json,
    agreed_key,
    b64,
    canonical,
    code_key,
    compact,
    derived_key,
    encrypt,
    octets,
    public,
    sign,
    thumbprint,
)

CONFORMANCE = Path(__file__).resolve().parents[3] / "resources" / "conformance"
KEYS: Json = json.loads((CONFORMANCE / "keys" / "test-keys.json").read_bytes())
NOW = 1_800_000_000
AUDIENCE = "platform.example"
PASSWORD = 'tr\u00fcb "9" \\ \u6f22\u5b57 \U0001f511 & pass'
NONCE = "request-nonce-0123456789"
SUITES = {"ed25519": "EdDSA+X25519", "p256": "ES256+P-256"}
Form = Literal["json", "jws"]
BOTH_SUITES = ("ed25519", "p256")
BOTH_FORMS: tuple[Form, ...] = ("json", "jws")


@dataclass(frozen=True)
class Made:
    """What a vector gives to a reader: the file, and what this reader knows where that is not the usual."""

    file: bytes
    now: int = NOW
    audience: str = AUDIENCE
    registered: tuple[str, ...] = ("signer", "colleague")
    spent_jti: tuple[str, ...] = ()
    spent_req: tuple[str, ...] = ()
    last_iat: int | None = None
    code: str | None = None
    takes_plain: bool = False
    password: str | None = None


@dataclass(frozen=True)
class Bench:
    """One suite and one form; ``label`` makes what is derived differ from vector to vector."""

    suite: str
    form: Form
    label: str

    def key(self, who: str) -> Json:
        """Give a private test key: signer, colleague, stranger, platform or other_platform."""
        return dict(KEYS[SUITES[self.suite]][who])

    @property
    def alg(self) -> str:
        """Give the name of the algorithm that signs."""
        return "EdDSA" if self.suite == "ed25519" else "ES256"

    def kid(self, who: str = "signer") -> str:
        """Give the thumbprint of a signer's key."""
        return thumbprint(self.key(who))

    def jti(self, which: str = "") -> str:
        """Derive a UUIDv4."""
        hexed = octets(f"{self.label} jti {which}", 16).hex()
        return f"{hexed[:8]}-{hexed[8:12]}-4{hexed[13:16]}-a{hexed[17:20]}-{hexed[20:]}"

    def claims(self, smtp: Mapping[str, Any] | None = None, *, who: str = "signer", **changes: Any) -> Json:
        """Give sound claims with changes; a change to ``...`` takes the member away."""
        settings = {
            "host": "mail.northwind.example",
            "port": 587,
            "security": "starttls",
            "auth": "password",
            "username": "referrals@northwind.example",
            "from": {"name": "Northwind R\u00e9f\u00e9rrals", "address": "referrals@northwind.example"},
            "tls": {"verify": "full", "spki_sha256": None},
        }
        claims = {
            "iss": f"urn:ietf:params:oauth:jwk-thumbprint:sha-256:{self.kid(who)}",
            "aud": AUDIENCE,
            "iat": NOW - 600,
            "nbf": NOW - 660,
            "exp": NOW - 600 + 7 * 86400,
            "jti": self.jti(),
            "smtp": _changed(settings, smtp or {}),
            "secrets": {"smtp.password": {"ref": "prompt"}},
            "tested": "passed",
            "signer_key": "kept",
            "checks": [
                {"id": name, "result": "passed", "at": NOW - 630, "from": "this-computer"}
                for name in ("names.addresses", "tcp.connect", "tls.handshake", "auth.sign_in", "mail.recipient")
            ],
        }
        return _changed(claims, changes)

    def file(
        self,
        payload: Json | bytes,
        *,
        who: str = "signer",
        header: Json | bytes | None = None,
        signed: bytes | None = None,
        signature: Callable[[bytes], bytes] | None = None,
        pretty: bool = False,
        document: Mapping[str, Any] | None = None,
    ) -> bytes:
        """Sign a payload and write the file in this bench's form.

        ``payload`` as bytes stands in the file as it is; ``signed`` are the bytes that the signature covers when
        they are others; ``header`` replaces the protected header; ``signature`` makes another signature from the
        right one; ``document`` changes members of the readable file.
        """
        text = canonical(payload) if isinstance(payload, dict) else payload
        raw = compact(self.header(who) if header is None else header) if not isinstance(header, bytes) else header
        made = sign(self.key(who), f"{b64(raw)}.{b64(text if signed is None else signed)}".encode())
        made = signature(made) if signature else made
        if self.form == "jws":
            return f"{b64(raw)}.{b64(text)}.{b64(made)}".encode()
        wrapper = {
            "format": "smtp-config/1",
            "config": payload if pretty else "\0",
            "signature": f"{b64(raw)}..{b64(made)}",
            "signer": {"jwk": public(self.key(who))},
        }
        written = _changed(wrapper, document or {})
        if pretty:
            return json.dumps(written, ensure_ascii=False, indent=2).encode() + b"\n"
        return compact(written).replace(b'"\\u0000"', text) + b"\n"

    def header(self, who: str = "signer", **changes: Any) -> Json:
        """Give the protected header with changes."""
        return _changed({"alg": self.alg, "kid": self.kid(who), "typ": "smtp-config+jwt"}, changes)

    def bind(self, claims: Json, who: str = "signer", **changes: Any) -> Json:
        """Give what a password is bound to, with changes."""
        bound = {name: claims["smtp"][name] for name in ("host", "port", "security", "username")}
        return _changed({"aud": claims["aud"], "jti": claims["jti"], **bound, "signer": self.kid(who)}, changes)

    def content(self, bound: Json, /, password: Any = PASSWORD, length: int | None = None, **changes: Any) -> bytes:
        """Give the plaintext of a secret, padded to the next multiple of 512 bytes, or to a length."""
        value = _changed({"v": 1, "name": "smtp.password", "value": password, "bind": bound, "pad": ""}, changes)
        bare = len(canonical(value))
        missing = -bare % 512 if length is None else length - bare
        return canonical({**value, "pad": "0" * missing}) if "pad" in value else canonical(value)

    def seal(self, plaintext: bytes, *, to: str = "platform", epk: object = None, iv: int = 12, **header: Any) -> str:
        """Seal for a platform's key; ``header`` changes members of the JWE header, ``epk`` replaces the key shown."""
        ephemeral = self.ephemeral(to)
        wrapping = agreed_key(ephemeral, self.key(to))
        return encrypt(
            self.seal_header(to, epk=epk or public(ephemeral), **header), plaintext, wrapping, self.label, iv
        )

    def ephemeral(self, to: str = "platform") -> Json:
        """Give the ephemeral private key of this bench's secret."""
        return derived_key(self.key(to)["crv"], f"{self.label} ephemeral")

    def seal_header(self, to: str = "platform", **changes: Any) -> bytes:
        """Give the header of a password sealed for a platform's key, with changes."""
        standard = {
            "alg": "ECDH-ES+A256KW",
            "enc": "A256GCM",
            "kid": self.key(to)["kid"],
            "typ": "smtp-secret+jwe",
            "cty": "json",
            "epk": public(self.ephemeral(to)),
        }
        return compact(_changed(standard, changes))

    def seal_with_code(
        self,
        plaintext: bytes,
        *,
        code: str = KEYS["transfer_code"],
        rounds: int = 10_000,
        salt: int = 16,
        **header: Any,
    ) -> str:
        """Seal with a transfer code."""
        salted = octets(f"{self.label} salt", salt)
        standard = {
            "alg": "PBES2-HS512+A256KW",
            "p2s": b64(salted),
            "p2c": rounds,
            "enc": "A256GCM",
            "typ": "smtp-secret+jwe",
            "cty": "json",
        }
        return encrypt(compact(_changed(standard, header)), plaintext, code_key(code, salted, rounds), self.label)

    def sealed_claims(self, smtp: Mapping[str, Any] | None = None, **changes: Any) -> Json:
        """Give sound claims whose password is sealed for the platform."""
        claims = self.claims(smtp, **changes)
        return {**claims, "secrets": {"smtp.password": {"jwe": self.seal(self.content(self.bind(claims)))}}}


@dataclass(frozen=True)
class Case:
    """What one or more vectors prove: made once for every suite and form it is for."""

    name: str
    expect: str
    title: str
    make: Callable[[Bench], Made]
    suites: tuple[str, ...] = BOTH_SUITES
    forms: tuple[Form, ...] = BOTH_FORMS
    attack: str | None = field(default=None, kw_only=True)


def _changed(value: Mapping[str, Any], changes: Mapping[str, Any]) -> Json:
    return {name: item for name, item in {**value, **changes}.items() if item is not ...}
