"""Threats, row 15: signature stripped, replayed, re-targeted, transplanted, unknown key, duplicate keys."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.export.samples import reader, resigned, sealed_order, settings, signed
from wizard.export.canonical_json import MAX_BYTES
from wizard.export.open_secret import SecretOpener
from wizard.export.sealing_key import SealingKey
from wizard.export.signed_token import MAX_FILE_BYTES
from wizard.export.signer_key import SignerKey, make_signer_key
from wizard.export.suites import ED25519
from wizard.export.verify_config import Verdict, VerdictCode, verify_config


def encode(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode("ascii").rstrip("=")


def decode(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def document(data: bytes, **changes: Any) -> bytes:
    return json.dumps({**json.loads(data), **changes}, ensure_ascii=False).encode("utf-8")


def judge(data: bytes, signer: SignerKey, **changes: Any) -> VerdictCode:
    return verify_config(data, reader(signer, **changes)).code


def test_a_changed_host_is_refused_in_both_forms(signer: SignerKey) -> None:
    made = signed(signer)
    config = json.loads(made.document)["config"]
    config["smtp"]["host"] = "mail.attacker.example"
    assert judge(document(made.document, config=config), signer) is VerdictCode.SIGNATURE
    header, payload, signature = made.token.split(".")
    changed = decode(payload).replace(b"mail.northwind", b"evil.northwind")
    assert judge(f"{header}.{encode(changed)}.{signature}".encode(), signer) is VerdictCode.SIGNATURE


def test_a_stripped_or_empty_signature_is_refused(signer: SignerKey) -> None:
    made = signed(signer)
    header, payload, _signature = made.token.split(".")
    assert judge(document(made.document, signature=f"{header}.."), signer) is VerdictCode.FORMAT
    assert judge(document(made.document, signature=""), signer) is VerdictCode.FORMAT
    assert judge(f"{header}.{payload}.".encode(), signer) is VerdictCode.FORMAT
    without = {name: item for name, item in json.loads(made.document).items() if name != "signature"}
    assert judge(json.dumps(without).encode(), signer) is VerdictCode.FORMAT


@pytest.mark.parametrize("alg", ["none", "None", "HS256", "RS256", "ES384", "Ed448", "", 7, None, ["EdDSA"]])
def test_another_algorithm_is_refused(alg: object, signer: SignerKey) -> None:
    _header, payload, signature = signed(signer).token.split(".")
    header = encode(json.dumps({"alg": alg, "kid": signer.kid, "typ": "smtp-config+jwt"}).encode())
    assert judge(f"{header}.{payload}.{signature}".encode(), signer) is VerdictCode.FORMAT


def test_the_other_suites_algorithm_does_not_fit_the_key(signer: SignerKey) -> None:
    _header, payload, signature = signed(signer).token.split(".")
    alg = "ES256" if signer.suite is ED25519 else "EdDSA"
    header = encode(json.dumps({"alg": alg, "kid": signer.kid, "typ": "smtp-config+jwt"}).encode())
    assert judge(f"{header}.{payload}.{signature}".encode(), signer) is VerdictCode.SIGNATURE


def test_a_public_key_used_as_a_shared_secret_signs_nothing(signer: SignerKey) -> None:
    import hashlib
    import hmac

    header = encode(json.dumps({"alg": "HS256", "kid": signer.kid, "typ": "smtp-config+jwt"}).encode())
    payload = signed(signer).token.split(".")[1]
    key = json.dumps(dict(signer.public_jwk)).encode()
    forged = encode(hmac.new(key, f"{header}.{payload}".encode(), hashlib.sha256).digest())
    assert judge(f"{header}.{payload}.{forged}".encode(), signer) is VerdictCode.FORMAT


def test_the_newer_name_of_the_algorithm_is_taken() -> None:
    from joserfc.jws import serialize_compact

    signer = make_signer_key(ED25519)
    payload = decode(signed(signer).token.split(".")[1])
    header = {"alg": "Ed25519", "kid": signer.kid, "typ": "smtp-config+jwt"}
    token = serialize_compact(header, payload, signer.private_key(), algorithms=["Ed25519"])
    assert judge(token.encode(), signer) is VerdictCode.OK


@pytest.mark.parametrize(
    "extra",
    [
        {"jku": "https://attacker.example/keys"},
        {"x5u": "https://attacker.example/cert"},
        {"x5c": ["MIIB"]},
        {"jwk": {"kty": "OKP"}},
        {"crit": ["b64"], "b64": False},
        {"b64": True},
        {"zip": "DEF"},
        {"cty": "JWT"},
        {"extra": 1},
    ],
    ids=str,
)
def test_a_header_with_anything_more_is_refused_although_it_is_signed(
    extra: dict[str, Any], signer: SignerKey
) -> None:
    from joserfc.jws import JWSRegistry, serialize_compact

    header = {"alg": signer.suite.accepted_algs[-1], "kid": signer.kid, "typ": "smtp-config+jwt", **extra}
    payload = decode(signed(signer).token.split(".")[1])
    registry = JWSRegistry(algorithms=[signer.suite.accepted_algs[-1]], strict_check_header=False)
    if "crit" in extra or "b64" in extra:
        token = f"{encode(json.dumps(header).encode())}.{encode(payload)}.AAAA"
    else:
        try:
            token = serialize_compact(header, payload, signer.private_key(), registry=registry)
        except ValueError:
            token = f"{encode(json.dumps(header).encode())}.{encode(payload)}.AAAA"
    assert judge(token.encode(), signer) is VerdictCode.FORMAT


@pytest.mark.parametrize("kid", ["", "x", "../../etc/passwd", "' OR 1=1 --", "A" * 44, 7, None])
def test_a_kid_that_is_no_thumbprint_is_refused(kid: object, signer: SignerKey) -> None:
    _header, payload, signature = signed(signer).token.split(".")
    header = encode(json.dumps({"alg": "EdDSA", "kid": kid, "typ": "smtp-config+jwt"}).encode())
    assert judge(f"{header}.{payload}.{signature}".encode(), signer) is VerdictCode.FORMAT


@pytest.mark.parametrize("typ", ["JWT", "smtp-receipt+jwt", "smtp-invitation+jwt", "SMTP-CONFIG+JWT", ""])
def test_another_kind_of_signed_file_is_not_taken_for_a_configuration(typ: str, signer: SignerKey) -> None:
    claims = json.loads(signed(signer).document)["config"]
    assert judge(resigned(signer, claims, typ), signer) is VerdictCode.FORMAT


def test_a_file_signed_again_by_a_stranger_is_an_unknown_key(signer: SignerKey, stranger: SignerKey) -> None:
    claims = json.loads(signed(signer).document)["config"]
    claims["iss"] = claims["iss"].replace(signer.kid, stranger.kid)
    assert judge(resigned(stranger, claims), signer) is VerdictCode.UNKNOWN_KEY


def test_a_stranger_who_names_our_key_is_refused(signer: SignerKey, stranger: SignerKey) -> None:
    from wizard.export.jose_signature import sign_compact

    payload = decode(signed(signer).token.split(".")[1])
    header = {"alg": signer.suite.signing_alg, "kid": signer.kid, "typ": "smtp-config+jwt"}
    assert judge(sign_compact(header, payload, stranger).encode(), signer) is VerdictCode.SIGNATURE


def test_a_hint_that_does_not_hash_to_kid_is_refused(signer: SignerKey, stranger: SignerKey) -> None:
    data = signed(signer).document
    assert judge(document(data, signer={"jwk": dict(stranger.public_jwk)}), signer) is VerdictCode.FORMAT
    assert judge(document(data, signer={"jwk": {**signer.public_jwk, "kid": "x"}}), signer) is VerdictCode.FORMAT
    assert judge(document(data, signer={"jwk": {**signer.public_jwk, "d": "AAAA"}}), signer) is VerdictCode.FORMAT
    assert judge(document(data, signer={}), signer) is VerdictCode.FORMAT


def test_a_sealed_password_in_another_signers_configuration_is_refused(
    signer: SignerKey, stranger: SignerKey, platform_key: SealingKey
) -> None:
    """The transplant: everything else about the stranger's file is valid, the stranger's key is even registered."""
    sealed = json.loads(signed(signer, sealed_order(platform_key.public)).document)["config"]["secrets"]
    evil = sealed_order(platform_key.public, settings=settings(host="mail.attacker.example"))
    claims = {**json.loads(signed(stranger, evil).document)["config"], "secrets": sealed}
    verdict = verify_config(
        resigned(stranger, claims), reader(signer, stranger, opener=SecretOpener((platform_key,)))
    )
    assert verdict.code is VerdictCode.BIND
    assert verdict.password is None


def test_a_sealed_password_moved_between_two_files_of_one_signer_is_refused(
    signer: SignerKey, platform_key: SealingKey
) -> None:
    sealed = json.loads(signed(signer, sealed_order(platform_key.public)).document)["config"]["secrets"]
    claims = json.loads(signed(signer, sealed_order(platform_key.public)).document)["config"]
    later = {**claims, "secrets": sealed, "jti": "00000000-0000-4000-8000-000000000000"}
    verdict = verify_config(resigned(signer, later), reader(signer, opener=SecretOpener((platform_key,))))
    assert verdict.code is VerdictCode.BIND


def test_duplicate_keys_are_refused_in_both_forms(signer: SignerKey) -> None:
    from wizard.export.jose_signature import sign_compact

    made = signed(signer)
    twice = made.document.replace(b'"port": 587,', b'"port": 587, "port": 587,')
    assert judge(twice, signer) is VerdictCode.FORMAT
    header = {"alg": signer.suite.signing_alg, "kid": signer.kid, "typ": "smtp-config+jwt"}
    payload = decode(made.token.split(".")[1]).replace(b'"port":587', b'"port":25,"port":587')
    assert judge(sign_compact(header, payload, signer).encode(), signer) is VerdictCode.FORMAT


def test_a_payload_that_is_not_canonical_is_refused_although_it_is_signed(signer: SignerKey) -> None:
    from wizard.export.jose_signature import sign_compact

    payload = json.dumps(json.loads(signed(signer).document)["config"]).encode()
    header = {"alg": signer.suite.signing_alg, "kid": signer.kid, "typ": "smtp-config+jwt"}
    assert judge(sign_compact(header, payload, signer).encode(), signer) is VerdictCode.FORMAT


def test_another_spelling_of_the_same_signature_is_refused(signer: SignerKey) -> None:
    """64 bytes leave four spare bits in base64url: sixteen texts, of which one is right."""
    made = signed(signer)
    last = made.token[-1]
    others = [char for char in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_" if char != last]
    same = [char for char in others if decode(made.token[:-1] + char)[-1:] == decode(made.token)[-1:]]
    spelled = [
        made.token[:-1] + char for char in others if decode_tail(made.token[:-1] + char) == decode_tail(made.token)
    ]
    assert spelled or same
    for token in spelled:
        assert judge(token.encode(), signer) is VerdictCode.FORMAT
    assert judge(f"{made.token}=".encode(), signer) is VerdictCode.FORMAT
    assert judge(made.token.replace(".", ".\n", 1).encode(), signer) is VerdictCode.FORMAT


def decode_tail(token: str) -> bytes:
    return decode(token.rsplit(".", maxsplit=1)[1])


@pytest.mark.parametrize(
    "change", [{"format": "smtp-config/2"}, {"extra": 1}, {"config": []}, {"signer": None}], ids=str
)
def test_another_document_is_refused(change: dict[str, Any], signer: SignerKey) -> None:
    assert judge(document(signed(signer).document, **change), signer) is VerdictCode.FORMAT


def test_a_general_json_serialisation_with_an_unprotected_header_is_refused(signer: SignerKey) -> None:
    header, payload, signature = signed(signer).token.split(".")
    flattened = {"payload": payload, "protected": header, "header": {"kid": signer.kid}, "signature": signature}
    assert judge(json.dumps(flattened).encode(), signer) is VerdictCode.FORMAT


@pytest.mark.parametrize("filler", [b" ", b"A", b"{", b"["])
def test_a_file_that_is_too_large_is_not_even_parsed(filler: bytes, signer: SignerKey) -> None:
    assert judge(filler * (MAX_FILE_BYTES + 1), signer) is VerdictCode.TOO_LARGE
    assert judge(signed(signer).document + b" " * MAX_BYTES, signer) is VerdictCode.TOO_LARGE


@pytest.mark.parametrize(
    "data", [b"", b"\x00", b"{}", b"null", b"..", b"a.b.c", b"\xff\xfe", b"[" * 60_000, b'{"a":' * 9000]
)
def test_what_is_no_signed_file_is_said_to_be_none(data: bytes, signer: SignerKey) -> None:
    assert judge(data, signer) is VerdictCode.FORMAT


SIGNER = make_signer_key(ED25519)
GOOD = signed(SIGNER)


@given(st.binary(max_size=400))
def test_arbitrary_bytes_give_a_verdict_and_no_exception(data: bytes) -> None:
    assert isinstance(verify_config(data, reader(SIGNER)), Verdict)


@given(
    st.sampled_from([GOOD.document, GOOD.token.encode()]),
    st.integers(0, 10_000),
    st.binary(min_size=0, max_size=4),
)
def test_a_mutated_file_is_never_ok_unless_it_says_the_same(data: bytes, at: int, with_: bytes) -> None:
    position = at % len(data)
    changed = data[:position] + with_ + data[position + 1 :]
    verdict = verify_config(changed, reader(SIGNER))
    if verdict.ok:
        assert verdict.settings == settings()
        assert changed.startswith(b"{") or changed.strip() == data
