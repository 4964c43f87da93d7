"""A signer key in a file, encrypted with a passphrase: PKCS#8 (RFC 5958) with PBES2 (RFC 8018)."""

from __future__ import annotations

import base64
import secrets
import textwrap

from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC
from cryptography.hazmat.primitives.padding import PKCS7
from cryptography.hazmat.primitives.serialization import load_pem_private_key

ROUNDS = 600_000
"""The library's own PKCS#8 writer stops at 2048 rounds, too few for a passphrase that a person remembers."""

_PBES2 = bytes.fromhex("06092a864886f70d01050d")
_PBKDF2 = bytes.fromhex("06092a864886f70d01050c")
_HMAC_SHA256 = bytes.fromhex("06082a864886f70d0209") + b"\x05\x00"
_AES256_CBC = bytes.fromhex("060960864801650304012a")
_SEQUENCE, _OCTETS, _INTEGER = 0x30, 0x04, 0x02


def lock_pkcs8(plain: bytes, passphrase: bytes) -> bytes:
    """Turn an unencrypted PKCS#8 key in DER into encrypted PEM."""
    salt, vector = secrets.token_bytes(16), secrets.token_bytes(16)
    key = PBKDF2HMAC(SHA256(), 32, salt, ROUNDS).derive(passphrase)
    padder, encryptor = PKCS7(128).padder(), Cipher(AES256(key), CBC(vector)).encryptor()
    sealed = encryptor.update(padder.update(plain) + padder.finalize()) + encryptor.finalize()
    rounds = _der(_INTEGER, ROUNDS.to_bytes(ROUNDS.bit_length() // 8 + 1))
    derivation = _der(
        _SEQUENCE, _PBKDF2 + _der(_SEQUENCE, _der(_OCTETS, salt) + rounds + _der(_SEQUENCE, _HMAC_SHA256))
    )
    cipher = _der(_SEQUENCE, _AES256_CBC + _der(_OCTETS, vector))
    algorithm = _der(_SEQUENCE, _PBES2 + _der(_SEQUENCE, derivation + cipher))
    return _pem(_der(_SEQUENCE, algorithm + _der(_OCTETS, sealed)))


def unlock_pkcs8(pem: bytes, passphrase: bytes) -> PrivateKeyTypes | None:
    """Turn encrypted PEM back into a key; None for a wrong passphrase or another kind of file."""
    try:
        return load_pem_private_key(pem, passphrase)
    except (ValueError, TypeError):
        return None


def _der(tag: int, content: bytes) -> bytes:
    """Write one DER value (X.690): tag, length, content."""
    size = len(content)
    if size < 0x80:
        return bytes((tag, size)) + content
    length = size.to_bytes((size.bit_length() + 7) // 8)
    return bytes((tag, 0x80 | len(length))) + length + content


def _pem(der: bytes) -> bytes:
    lines = textwrap.wrap(base64.b64encode(der).decode("ascii"), 64)
    name = "ENCRYPTED PRIVATE KEY"
    return "\n".join([f"-----BEGIN {name}-----", *lines, f"-----END {name}-----", ""]).encode("ascii")
