"""A signed set of provider data: who may sign it and what breaks it."""

from __future__ import annotations

import json
from datetime import date

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wizard.catalogue.provider_set import ProviderSet, shipped_set, write_set
from wizard.catalogue.records import Provider
from wizard.export.base64url import decode_base64url, encode_base64url
from wizard.export.jose_signature import sign_compact
from wizard.export.provider_set_file import MAX_FILE_BYTES, TYP, SetRefusal, open_set, pinned_keys, sign_set
from wizard.export.public_key import PublicKey, parse_public_jwk
from wizard.export.signer_key import SignerKey, make_signer_key
from wizard.export.suites import ED25519, P256

SIGNER, STRANGER = make_signer_key(ED25519), make_signer_key(ED25519)
DAY = date(2027, 2, 1)


def public(signer: SignerKey) -> PublicKey:
    key = parse_public_jwk(dict(signer.public_jwk))
    assert isinstance(key, PublicKey)
    return key


PAYLOAD = write_set(DAY, [shipped_set().providers["gmail"], shipped_set().providers["gmx"]])
GOOD = sign_set(PAYLOAD, SIGNER)


def code(data: bytes, *signers: SignerKey) -> str | None:
    opened = open_set(data, [public(signer) for signer in signers or (SIGNER,)])
    return opened.code if isinstance(opened, SetRefusal) else None


def with_header(**changed: object) -> bytes:
    """Give the good set under another header, signed again where the library signs it."""
    header = {"alg": "EdDSA", "kid": SIGNER.kid, "typ": TYP} | changed
    head = encode_base64url(json.dumps(header).encode())
    return b".".join([head.encode(), *GOOD.strip().split(b".")[1:]])


def test_a_signed_set_opens_with_its_day_and_its_providers() -> None:
    opened = open_set(GOOD, [public(STRANGER), public(SIGNER)])
    assert isinstance(opened, ProviderSet)
    assert (opened.date, opened.origin, list(opened.providers)) == (DAY, "loaded", ["gmail", "gmx"])
    assert opened.providers["gmail"] == shipped_set().providers["gmail"]


def test_the_whole_shipped_set_fits_and_comes_back_the_same() -> None:
    opened = open_set(sign_set(write_set(DAY, shipped_set().providers.values()), SIGNER), [public(SIGNER)])
    assert isinstance(opened, ProviderSet)
    assert dict(opened.providers) == dict(shipped_set().providers)


def test_another_kind_of_key_signs_as_well() -> None:
    other = make_signer_key(P256)
    assert code(sign_set(PAYLOAD, other), other) is None


def test_a_key_that_is_not_pinned_is_refused() -> None:
    assert code(GOOD, STRANGER) == "set.unknown_key"
    assert isinstance(open_set(GOOD, ()), SetRefusal)
    assert code(sign_set(PAYLOAD, STRANGER)) == "set.unknown_key"


@pytest.mark.parametrize("part", [1, 2])
def test_a_changed_payload_or_signature_is_refused(part: int) -> None:
    parts = GOOD.strip().decode().split(".")
    raw = bytearray(decode_base64url(parts[part]) or b"")
    raw[len(raw) // 2] ^= 1
    parts[part] = encode_base64url(bytes(raw))
    assert code(".".join(parts).encode()) == "set.signature"


def test_a_stranger_cannot_sign_in_the_name_of_the_pinned_key() -> None:
    forged = sign_compact({"alg": "EdDSA", "kid": SIGNER.kid, "typ": TYP}, PAYLOAD, STRANGER)
    assert code(forged.encode()) == "set.signature"


@pytest.mark.parametrize(
    "changed",
    [{"alg": "none"}, {"alg": "HS256"}, {"typ": "smtp-config+jwt"}, {"kid": "x"}, {"kid": 1}, {"crit": ["b64"]},
     {"jwk": {"kty": "OKP"}}, {"b64": False}],
    ids=str,
)  # fmt: skip
def test_a_header_of_another_kind_is_refused(changed: dict[str, object]) -> None:
    assert code(with_header(**changed)) == "set.format"


def test_a_signed_configuration_is_no_set() -> None:
    config = sign_compact({"alg": "EdDSA", "kid": SIGNER.kid, "typ": "smtp-config+jwt"}, PAYLOAD, SIGNER)
    assert code(config.encode()) == "set.format"


@pytest.mark.parametrize("data", [b"", b"{}", b"a.b", b"...", GOOD + b".x", GOOD[:-40], b"\0" * 100, PAYLOAD])
def test_what_is_no_signed_set_is_refused(data: bytes) -> None:
    assert code(data) in ("set.format", "set.signature")


def test_a_file_beyond_the_limit_is_not_read() -> None:
    assert code(b"A" * (MAX_FILE_BYTES + 1)) == "set.too_large"


def unsafe() -> dict[str, list[Provider]]:
    gmail = shipped_set().providers["gmail"]
    clear = msgspec.structs.replace(gmail.endpoints[0], security="cleartext", port=25)
    return {
        "cleartext": [msgspec.structs.replace(gmail, endpoints=(clear,))],
        "filter that sends": [msgspec.structs.replace(gmail, kind="filter")],
        "two owners": [gmail, msgspec.structs.replace(gmail, id="gmail-two")],
        "hidden text": [msgspec.structs.replace(gmail, name="Gm\u202eail")],
        "line in a text": [msgspec.structs.replace(gmail, limits={"en": "Many.\nReally."})],
        "no English": [msgspec.structs.replace(gmail, limits={"de": "Viele."})],
        "no source": [msgspec.structs.replace(gmail, sources=())],
        "host with a path": [
            msgspec.structs.replace(gmail, endpoints=(msgspec.structs.replace(gmail.endpoints[0], host="a_b-"),))
        ],
        "OAuth without a place": [msgspec.structs.replace(gmail, sign_in="oauth-only", oauth=None)],
    }


@pytest.mark.parametrize("name", list(unsafe()))
def test_a_signed_set_is_held_to_the_rules_of_the_shipped_files(name: str) -> None:
    assert code(sign_set(write_set(DAY, unsafe()[name]), SIGNER)) == "set.content"


@pytest.mark.parametrize(
    "change",
    [
        {"schema": "smtp-wizard/provider-set/2"},
        {"date": "2027-02-30"},
        {"date": "tomorrow"},
        {"providers": []},
        {"extra": 1},
        {"providers": [{"id": "gmail"}]},
    ],
    ids=str,
)
def test_a_signed_document_that_the_schema_does_not_know_is_refused(change: dict[str, object]) -> None:
    document = json.loads(PAYLOAD) | change
    assert code(sign_set(json.dumps(document).encode(), SIGNER)) == "set.content"


def test_a_signed_document_of_endless_depth_is_refused() -> None:
    assert code(sign_set(b"[" * 100_000, SIGNER)) == "set.content"


@given(st.binary(max_size=200))
@settings(max_examples=100, deadline=None)
def test_any_bytes_are_refused_without_a_fault(data: bytes) -> None:
    assert code(data) is not None


def test_the_program_pins_one_key_and_no_private_half() -> None:
    keys = pinned_keys()
    assert len(keys) >= 1
    assert all(key.signs is ED25519 and set(key.jwk) == {"crv", "kty", "x"} for key in keys)
