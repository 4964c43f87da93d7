"""The key that signs, and the forms in which it is kept."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Never, SupportsIndex

from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, OKPKey

from wizard.export.config_records import SignerKind
from wizard.export.fingerprint import fingerprint, short_fingerprint
from wizard.export.key_lock import lock_pkcs8, unlock_pkcs8
from wizard.export.suites import Suite, signing_suite, suite_by_name
from wizard.settings.secret import Secret


class SignerKey:
    """A private key with its suite. It does not show itself and cannot be copied or pickled."""

    __slots__ = ("__key", "kid", "kind", "public_jwk", "suite")

    def __init__(self, key: OKPKey | ECKey, suite: Suite, kind: SignerKind) -> None:
        """Take a private key of the library and derive what may be seen of it."""
        self.__key = key
        self.kind = kind
        self.suite = suite
        self.public_jwk: Mapping[str, str] = _texts(key.as_dict(private=False))
        self.kid: str = key.thumbprint()

    @property
    def fingerprint(self) -> str:
        """Give the whole fingerprint for people."""
        return fingerprint(self.kid)

    @property
    def short_fingerprint(self) -> str:
        """Give the short form of the fingerprint."""
        return short_fingerprint(self.kid)

    def private_key(self) -> OKPKey | ECKey:
        """Give the library's key; only signing and keeping may ask."""
        return self.__key

    def __repr__(self) -> str:
        return f"SignerKey({self.suite.name}, {self.short_fingerprint})"

    def __reduce_ex__(self, protocol: SupportsIndex) -> Never:
        raise TypeError("a signer key cannot be pickled or copied")


def make_signer_key(suite: Suite, kind: SignerKind = "kept") -> SignerKey:
    """Make a new key from the operating system's randomness."""
    if suite.key_type == "OKP":
        return SignerKey(OKPKey.generate_key("Ed25519"), suite, kind)
    return SignerKey(ECKey.generate_key("P-256"), suite, kind)


def load_signer_key(kept: Secret, kind: SignerKind = "kept") -> SignerKey | None:
    """Turn the private JWK that ``new_key`` gave back into a key; None when it is none of ours.

    ``kind`` goes into what the key signs: a platform sees that it will not meet a one-time key again.
    """
    try:
        value = json.loads(kept.reveal())
        suite = signing_suite(value) if isinstance(value, dict) else None
        if suite is None or not isinstance(value.get("d"), str):
            return None
        library_kind: type[OKPKey | ECKey] = OKPKey if suite.key_type == "OKP" else ECKey
        return SignerKey(library_kind.import_key({**_texts(value)}), suite, kind)
    except (ValueError, TypeError, JoseError):
        return None


def new_key(suite: str) -> Secret:
    """Make a key for a suite's name and give it as a private JWK, the form in which a keyring keeps it."""
    known = suite_by_name(suite)
    if known is None:
        raise ValueError(suite)
    return _as_secret(make_signer_key(known).private_key())


def public_jwk(kept: Secret) -> Mapping[str, str] | None:
    """Give the public part of a kept key; None when what was kept is not a key."""
    key = load_signer_key(kept)
    return None if key is None else {**key.public_jwk, "kid": key.kid}


def lock(kept: Secret, passphrase: Secret) -> bytes:
    """Turn a kept key into PKCS#8 PEM, encrypted with a passphrase (RFC 5958, PBES2)."""
    key = load_signer_key(kept)
    if key is None:
        raise ValueError("not a signer key")
    raw = key.private_key().private_key
    if raw is None:
        raise ValueError("not a private key")
    plain = raw.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    return lock_pkcs8(plain, passphrase.reveal().encode("utf-8"))


def unlock(pem: bytes, passphrase: Secret) -> Secret | None:
    """Turn encrypted PKCS#8 PEM back into a kept key; None for a wrong passphrase or another kind of file."""
    raw = unlock_pkcs8(pem, passphrase.reveal().encode("utf-8"))
    if isinstance(raw, Ed25519PrivateKey):
        return _as_secret(OKPKey.import_key(raw))
    if isinstance(raw, EllipticCurvePrivateKey) and isinstance(raw.curve, SECP256R1):
        return _as_secret(ECKey.import_key(raw))
    return None


def _as_secret(key: OKPKey | ECKey) -> Secret:
    return Secret(json.dumps(_texts(key.as_dict(private=True)), separators=(",", ":")))


def _texts(value: Mapping[str, object]) -> dict[str, str]:
    return {name: text for name in ("crv", "d", "kty", "x", "y") if isinstance(text := value.get(name), str)}
