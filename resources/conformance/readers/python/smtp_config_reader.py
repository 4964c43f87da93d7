"""Example reader of smtp-config/1 for a platform in Python 3.11 or later; it needs ``cryptography`` and nothing else.

Copy it and put your own storage behind ``known``, a mapping with these members:
``now`` (seconds since 1970), ``audience`` (your platform's id), ``registered_keys`` (public JWKs of signers),
``seen`` (``jti`` and ``req`` spent by earlier activations, ``last_iat`` of the last accepted configuration or None),
``private_keys`` (your private JWKs, each with its ``kid``), ``transfer_code`` (28 characters, or None) and
``takes_plain`` (leave it False). Store ``jti``, ``req`` and ``iat`` when you activate a configuration, not before.
"""

from __future__ import annotations

import hashlib
import re
from typing import Any

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, utils, x25519
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.concatkdf import ConcatKDFHash
from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap
from strict_json import Refused, b64, canonical, need, strict_object, unb64

ISSUER = "urn:ietf:params:oauth:jwk-thumbprint:sha-256:"
NAME = r"([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\.)+([0-9]*[a-z_]([a-z0-9_-]*[a-z0-9_])?|[0-9]+-[a-z0-9_-]*[a-z0-9_])"
HOST = rf"{NAME}|localhost|[0-9]{{1,3}}(\.[0-9]{{1,3}}){{3}}|[0-9a-f]*:[0-9a-f]*:[0-9a-f:.]*"
ATOM = r'[^\s"(),.:;<>@\[\]\\]+'
ADDRESS = rf'("[^"\\]{{1,62}}"|{ATOM}(\.{ATOM})*)@({NAME}|localhost)'
UUID4 = r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
B64 = "[A-Za-z0-9_-]+"
LATEST = 2**53 - 1


def read_config(data: bytes, known: dict[str, Any]) -> tuple[dict[str, Any], str | None]:
    """Turn the bytes of either file form into the claims and the opened password, or raise Refused."""
    header_text, payload, claims, signature, hint = split_file(data)
    header = strict_object(unb64(header_text))
    need(header.keys() == {"alg", "kid", "typ"} and all(isinstance(value, str) for value in header.values()))
    need(header["alg"] in ("EdDSA", "Ed25519", "ES256") and len(header["kid"]) == 43 and matches(B64, header["kid"]))
    kid, made = header["kid"], unb64(signature)
    need(hint is None or thumbprint(hint) == kid)
    key = next((jwk for jwk in known["registered_keys"] if thumbprint(jwk) == kid), None)
    need(key is not None, "unknown-key")
    need(signature_holds(key, header["alg"], f"{header_text}.{b64(payload)}".encode(), made), "signature")
    need(header["typ"] == "smtp-config+jwt" and claims.get("iss") == ISSUER + kid)
    check_claims(claims)
    check_smtp(claims["smtp"], claims["secrets"])
    seen = known["seen"]
    need(claims["aud"] == known["audience"], "audience")
    need(claims["exp"] > known["now"], "expired")
    need(claims["nbf"] <= known["now"] and claims["iat"] <= known["now"] + 60, "not-yet-valid")
    need(claims["jti"] not in seen["jti"] and claims.get("req") not in seen["req"], "replay")
    need(seen["last_iat"] is None or claims["iat"] >= seen["last_iat"], "superseded")
    return claims, read_password(claims, kid, known)


def split_file(data: bytes) -> tuple[str, bytes, dict[str, Any], str, object]:
    """Take either form apart: header text, the signed bytes, the same parsed, signature text, the signer's hint."""
    need(len(data) <= 96 * 1024, "too-large")
    if data.strip().startswith(b"{"):
        need(len(data) <= 64 * 1024, "too-large")
        document = strict_object(data)
        need(document.keys() == {"format", "config", "signature", "signer"} and document["format"] == "smtp-config/1")
        config, signer = document["config"], document["signer"]
        need(isinstance(config, dict) and isinstance(signer, dict) and signer.keys() == {"jwk"})
        need(matches(rf"{B64}\.\.{B64}", document["signature"]) and isinstance(signer["jwk"], dict))
        header, _, signature = document["signature"].split(".")
        return header, canonical(config), config, signature, signer["jwk"]
    text = data.decode("ascii", "replace").strip()
    need(matches(rf"{B64}\.{B64}\.{B64}", text))
    header, body, signature = text.split(".")
    payload = unb64(body)
    need(len(payload) <= 64 * 1024, "too-large")
    claims = strict_object(payload)
    need(canonical(claims) == payload)
    return header, payload, claims, signature, None


def check_claims(c: dict[str, Any]) -> None:
    """Check that the claims have the shape of the profile: nothing missing, nothing more, nothing contradictory."""
    names = {"iss", "aud", "iat", "nbf", "exp", "jti", "smtp", "secrets", "tested", "signer_key", "checks"}
    need(c.keys() - {"req"} == names and matches(r"[\x21-\x7e]{1,200}", c["aud"]) and matches(UUID4, c["jti"]))
    need("req" not in c or matches(r"[A-Za-z0-9._~-]{16,128}", c["req"]))
    need(all(whole(c[name], 0, LATEST) for name in ("iat", "nbf", "exp")))
    need(c["nbf"] <= c["iat"] < c["exp"] <= c["iat"] + 7 * 86400)
    need(c["signer_key"] in ("kept", "one-time", "practice"))
    need(c["tested"] in ("passed", "partly", "failed", "not-tested"))
    need(isinstance(c["checks"], list) and len(c["checks"]) <= 64)
    need((c["tested"] == "not-tested") == (c["checks"] == []))
    for item in c["checks"]:
        need(isinstance(item, dict) and item.keys() == {"id", "result", "at", "from"})
        need(matches(r"(?=.{1,64}$)[a-z0-9_]+(\.[a-z0-9_]+)*", item["id"]) and whole(item["at"], 0, LATEST))
        need(item["result"] in ("passed", "warning", "failed") and item["from"] in ("this-computer", "practice"))


def check_smtp(s: Any, secrets: Any) -> None:
    """Check the settings and the form in which the password travels."""
    need(isinstance(s, dict) and isinstance(secrets, dict))
    need(s.keys() == {"host", "port", "security", "auth", "username", "from", "tls"})
    need(matches(HOST, s["host"]) and len(s["host"]) <= 253 and whole(s["port"], 1, 65535))
    need(s["security"] in ("implicit-tls", "starttls", "cleartext") and s["auth"] in ("password", "none"))
    need(isinstance(s["from"], dict) and s["from"].keys() == {"name", "address"})
    need(matches(r"(?=.{1,200}$)\S(.*\S)?", s["from"]["name"]) and matches(ADDRESS, s["from"]["address"]))
    need(isinstance(s["tls"], dict) and s["tls"].keys() == {"verify", "spki_sha256"})
    need(s["tls"]["verify"] in ("full", "pin"))
    pin = s["tls"]["spki_sha256"]
    need(pin is None if s["tls"]["verify"] == "full" else matches(B64, pin) and len(pin) == 43)
    if s["auth"] == "none":
        need(s["username"] is None and secrets == {})
        return
    need(matches(r"(?=.{1,320}$)\S(.*\S)?", s["username"]) and s["security"] != "cleartext")
    need(secrets.keys() == {"smtp.password"} and isinstance(secrets["smtp.password"], dict))
    secret = secrets["smtp.password"]
    need(secret.keys() in ({"jwe"}, {"ref"}, {"plain"}) and secret.get("ref", "prompt") == "prompt")
    need(matches(".{1,8192}", secret.get("jwe", "-")) and matches(".{1,4096}", secret.get("plain", "-")))


def read_password(c: dict[str, Any], kid: str, known: dict[str, Any]) -> str | None:
    """Open the sealed password and compare what it is bound to; None where there is none or you must ask for it."""
    secret = c["secrets"].get("smtp.password", {"ref": "prompt"})
    if "ref" in secret:
        return None
    if "plain" in secret:
        need(known["takes_plain"], "secret")
        return str(secret["plain"])
    try:
        content = strict_object(open_jwe(secret["jwe"], known), directions=True)
    except (Refused, ValueError, InvalidTag, InvalidUnwrap):
        raise Refused("secret") from None
    need(content.keys() == {"v", "name", "value", "bind", "pad"} and content["name"] == "smtp.password", "secret")
    need(whole(content["v"], 1, 1), "secret")
    bound = {name: c["smtp"][name] for name in ("host", "port", "security", "username")}
    need(content["bind"] == {**bound, "aud": c["aud"], "jti": c["jti"], "signer": kid}, "bind")
    need(matches(".{1,4096}", content["value"]), "secret")
    return str(content["value"])


def open_jwe(token: str, known: dict[str, Any]) -> bytes:
    """Open a compact JWE whose header holds exactly the names of the profile (RFC 7516, RFC 7518 4.6 and 4.8)."""
    need(token.count(".") == 4)
    header_text, *parts = token.split(".")
    wrapped, iv, ciphertext, tag = map(unb64, parts)
    h = strict_object(unb64(header_text))
    need((h.get("enc"), h.get("typ"), h.get("cty")) == ("A256GCM", "smtp-secret+jwe", "json"))
    need((len(wrapped), len(iv), len(tag)) == (40, 12, 16))
    if h.get("alg") == "ECDH-ES+A256KW":
        need(h.keys() == {"alg", "enc", "kid", "typ", "cty", "epk"})
        jwk = next((jwk for jwk in known["private_keys"] if jwk["kid"] == h["kid"]), None)
        need(jwk is not None)
        info = len(h["alg"]).to_bytes(4) + h["alg"].encode() + bytes(8) + (256).to_bytes(4)
        kek = ConcatKDFHash(hashes.SHA256(), 32, info).derive(agree(jwk, h["epk"]))
    else:
        need(h.get("alg") == "PBES2-HS512+A256KW" and h.keys() == {"alg", "enc", "typ", "cty", "p2s", "p2c"})
        need(known["transfer_code"] and whole(h["p2c"], 1000, 16384) and 8 <= len(unb64(h["p2s"])) <= 64)
        salt = b"PBES2-HS512+A256KW\0" + unb64(h["p2s"])
        kek = hashlib.pbkdf2_hmac("sha512", known["transfer_code"].encode(), salt, h["p2c"], 32)
    plaintext = AESGCM(aes_key_unwrap(kek, wrapped)).decrypt(iv, ciphertext + tag, header_text.encode())
    need(0 < len(plaintext) <= 4096 and len(plaintext) % 512 == 0)
    return plaintext


def agree(jwk: Any, epk: Any) -> bytes:
    """Give the shared secret of our private key and the sender's ephemeral key."""
    thumbprint(epk)
    need((epk["kty"], epk["crv"]) == (jwk["kty"], jwk["crv"]))
    if jwk["crv"] == "X25519":
        public = x25519.X25519PublicKey.from_public_bytes(unb64(epk["x"]))
        return x25519.X25519PrivateKey.from_private_bytes(unb64(jwk["d"])).exchange(public)
    return ec.derive_private_key(int.from_bytes(unb64(jwk["d"])), ec.SECP256R1()).exchange(ec.ECDH(), p256(epk))


def signature_holds(jwk: Any, alg: str, signed: bytes, signature: bytes) -> bool:
    """Tell whether the registered key made the signature; the key decides about the algorithm."""
    try:
        if jwk["crv"] == "Ed25519" and alg in ("EdDSA", "Ed25519"):
            ed25519.Ed25519PublicKey.from_public_bytes(unb64(jwk["x"])).verify(signature, signed)
            return True
        need(jwk["crv"] == "P-256" and alg == "ES256" and len(signature) == 64)
        pair = utils.encode_dss_signature(int.from_bytes(signature[:32]), int.from_bytes(signature[32:]))
        p256(jwk).verify(pair, signed, ec.ECDSA(hashes.SHA256()))
    except (InvalidSignature, Refused, ValueError):
        return False
    return True


def p256(jwk: Any) -> ec.EllipticCurvePublicKey:
    """Turn a JWK into a key; ValueError for a point that is not on the curve."""
    return ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), b"\4" + unb64(jwk["x"]) + unb64(jwk["y"]))


def thumbprint(jwk: Any) -> str:
    """Give the RFC 7638 thumbprint of a public key that has exactly its own members."""
    need(isinstance(jwk, dict) and all(isinstance(value, str) for value in jwk.values()))
    kinds = {("OKP", "Ed25519"): "x", ("OKP", "X25519"): "x", ("EC", "P-256"): "xy"}
    coordinates = kinds.get((jwk.get("kty"), jwk.get("crv")), "?")
    need(jwk.keys() == {"kty", "crv", *coordinates} and all(len(unb64(jwk[name])) == 32 for name in coordinates))
    return b64(hashlib.sha256(canonical(jwk)).digest())


def whole(value: object, low: int, high: int) -> bool:
    """Tell whether a value is an integer in a range; True and False are none."""
    return type(value) is int and low <= value <= high


def matches(pattern: str, value: object) -> bool:
    """Tell whether a value is a text that a pattern describes wholly."""
    return isinstance(value, str) and re.fullmatch(pattern, value, re.DOTALL) is not None
