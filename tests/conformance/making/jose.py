"""JOSE by hand over ``cryptography``: it writes what a library refuses to write, and the same bytes every time.

Nothing here comes from the program: the vectors are a second opinion on it. What should be random is derived from a
label, so never use this to seal a real password.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, utils, x25519
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.concatkdf import ConcatKDFHash
from cryptography.hazmat.primitives.keywrap import aes_key_wrap

Json = dict[str, Any]
ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
"""Number of points of P-256."""


def b64(data: bytes) -> str:
    """Write base64url without padding."""
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def unb64(text: str) -> bytes:
    """Read base64url."""
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def compact(value: object) -> bytes:
    """Write JSON without blanks, members as they stand."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def canonical(value: object) -> bytes:
    """Write the RFC 8785 bytes of a value of the profile."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def octets(label: str, count: int) -> bytes:
    """Derive bytes from a label; the same every time."""
    return hashlib.shake_256(b"smtp-config/1 conformance, for tests only: " + label.encode()).digest(count)


def public(jwk: Mapping[str, Any]) -> Json:
    """Give the public members of a key and nothing else."""
    return {name: jwk[name] for name in ("kty", "crv", "x", "y") if name in jwk}


def thumbprint(jwk: Mapping[str, Any]) -> str:
    """Give the RFC 7638 thumbprint of a key."""
    return b64(hashlib.sha256(canonical(public(jwk))).digest())


def derived_key(crv: str, label: str) -> Json:
    """Derive a private JWK of a curve from a label."""
    seed = octets(label, 32)
    if crv == "P-256":
        own = ec.derive_private_key(int.from_bytes(seed) % (ORDER - 1) + 1, ec.SECP256R1())
        numbers = own.private_numbers()
        point = numbers.public_numbers
        return {
            "kty": "EC",
            "crv": crv,
            "x": b64(point.x.to_bytes(32)),
            "y": b64(point.y.to_bytes(32)),
            "d": b64(numbers.private_value.to_bytes(32)),
        }
    kind = ed25519.Ed25519PrivateKey if crv == "Ed25519" else x25519.X25519PrivateKey
    return {
        "kty": "OKP",
        "crv": crv,
        "x": b64(kind.from_private_bytes(seed).public_key().public_bytes_raw()),
        "d": b64(seed),
    }


def sign(jwk: Mapping[str, Any], signed: bytes) -> bytes:
    """Sign as JWS does: Ed25519, or ES256 with a nonce from the message (RFC 6979)."""
    if jwk["crv"] == "Ed25519":
        return ed25519.Ed25519PrivateKey.from_private_bytes(unb64(jwk["d"])).sign(signed)
    der = _p256(jwk).sign(signed, ec.ECDSA(hashes.SHA256(), deterministic_signing=True))
    r, s = utils.decode_dss_signature(der)
    return r.to_bytes(32) + s.to_bytes(32)


def agreed_key(
    own: Mapping[str, Any],
    other: Mapping[str, Any],
    alg: str = "ECDH-ES+A256KW",
    length: int = 32,
    parties: bytes = bytes(8),
) -> bytes:
    """Derive a key from two sides of a Diffie-Hellman agreement (RFC 7518 section 4.6.2).

    ``parties`` is what apu and apv give, each with its length in front.
    """
    if own["crv"] == "X25519":
        point = x25519.X25519PublicKey.from_public_bytes(unb64(other["x"]))
        secret = x25519.X25519PrivateKey.from_private_bytes(unb64(own["d"])).exchange(point)
    else:
        encoded = b"\4" + unb64(other["x"]) + unb64(other["y"])
        peer = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), encoded)
        secret = _p256(own).exchange(ec.ECDH(), peer)
    info = len(alg).to_bytes(4) + alg.encode() + parties + (8 * length).to_bytes(4)
    return ConcatKDFHash(hashes.SHA256(), length, info).derive(secret)


def code_key(code: str, salt: bytes, rounds: int, alg: str = "PBES2-HS512+A256KW") -> bytes:
    """Derive the key that wraps from a transfer code (RFC 7518 section 4.8.1.1)."""
    digest, length = ("sha512", 32) if alg == "PBES2-HS512+A256KW" else ("sha256", 16)
    return hashlib.pbkdf2_hmac(digest, code.encode(), alg.encode() + b"\0" + salt, rounds, length)


def encrypt(
    header: bytes, plaintext: bytes, wrapping: bytes, label: str, iv_length: int = 12, key_length: int = 32
) -> str:
    """Write a compact JWE with AES-GCM under a wrapped key (RFC 7516)."""
    content_key, iv = octets(f"{label} content key", key_length), octets(f"{label} iv", iv_length)
    aad = b64(header)
    sealed = AESGCM(content_key).encrypt(iv, plaintext, aad.encode())
    wrapped = aes_key_wrap(wrapping, content_key)
    return ".".join([aad, b64(wrapped), b64(iv), b64(sealed[:-16]), b64(sealed[-16:])])


def encrypt_directly(header: bytes, plaintext: bytes, content_key: bytes, label: str) -> str:
    """Write a compact JWE under the agreed key itself: nothing is wrapped."""
    iv, aad = octets(f"{label} iv", 12), b64(header)
    sealed = AESGCM(content_key).encrypt(iv, plaintext, aad.encode())
    return ".".join([aad, "", b64(iv), b64(sealed[:-16]), b64(sealed[-16:])])


def encrypt_cbc(header: bytes, plaintext: bytes, wrapping: bytes, label: str) -> str:
    """Write a compact JWE with A256CBC-HS512 (RFC 7518 section 5.2)."""
    content_key, iv, aad = octets(f"{label} content key", 64), octets(f"{label} iv", 16), b64(header).encode()
    encryptor = Cipher(algorithms.AES(content_key[32:]), modes.CBC(iv)).encryptor()
    padding = 16 - len(plaintext) % 16
    sealed = encryptor.update(plaintext + bytes([padding]) * padding) + encryptor.finalize()
    covered = aad + iv + sealed + (8 * len(aad)).to_bytes(8)
    tag = hmac.new(content_key[:32], covered, hashlib.sha512).digest()[:32]
    return ".".join([aad.decode(), b64(aes_key_wrap(wrapping, content_key)), b64(iv), b64(sealed), b64(tag)])


def _p256(jwk: Mapping[str, Any]) -> ec.EllipticCurvePrivateKey:
    return ec.derive_private_key(int.from_bytes(unb64(jwk["d"])), ec.SECP256R1())
