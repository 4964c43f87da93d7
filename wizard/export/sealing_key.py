"""A platform's own key: passwords are sealed for its public part and opened with its private part."""

from __future__ import annotations

import json
from typing import Never, SupportsIndex

from joserfc.errors import JoseError
from joserfc.jwk import ECKey, OKPKey

from wizard.export.public_key import PublicKey, parse_public_jwk
from wizard.export.suites import Suite, sealing_suite
from wizard.settings.secret import Secret


class SealingKey:
    """A private key of a platform. It does not show itself and cannot be copied or pickled."""

    __slots__ = ("__key", "public", "suite")

    def __init__(self, key: OKPKey | ECKey, suite: Suite, public: PublicKey) -> None:
        """Take a private key of the library and its public part."""
        self.__key = key
        self.suite = suite
        self.public = public

    def private_key(self) -> OKPKey | ECKey:
        """Give the library's key; only opening may ask."""
        return self.__key

    def __repr__(self) -> str:
        return f"SealingKey({self.suite.name}, {self.public.kid})"

    def __reduce_ex__(self, protocol: SupportsIndex) -> Never:
        raise TypeError("a private key cannot be pickled or copied")


def make_sealing_key(suite: Suite, kid: str | None = None) -> SealingKey:
    """Make a new key; ``kid`` is its name in the key set, the thumbprint unless given."""
    if suite.key_type == "OKP":
        return _wrap(OKPKey.generate_key("X25519"), suite, kid)
    return _wrap(ECKey.generate_key("P-256"), suite, kid)


def keep_sealing_key(key: SealingKey) -> Secret:
    """Turn a key into its private JWK with its name, for the platform to keep where only it can read."""
    return Secret(json.dumps({**key.private_key().as_dict(private=True), "kid": key.public.kid}, sort_keys=True))


def load_sealing_key(kept: Secret) -> SealingKey | None:
    """Turn what ``keep_sealing_key`` gave back into a key; None when it is none of ours."""
    try:
        value = json.loads(kept.reveal())
        suite = sealing_suite(value) if isinstance(value, dict) else None
        if suite is None or not isinstance(value.get("d"), str):
            return None
        kid = value.pop("kid", None)
        library_kind: type[OKPKey | ECKey] = OKPKey if suite.key_type == "OKP" else ECKey
        return _wrap(library_kind.import_key(value), suite, kid)
    except (ValueError, TypeError, JoseError):
        return None


def _wrap(key: OKPKey | ECKey, suite: Suite, kid: str | None) -> SealingKey:
    members: dict[str, object] = {**key.as_dict(private=False), "use": "enc"}
    members["kid"] = kid or key.thumbprint()
    public = parse_public_jwk(members)
    if isinstance(public, PublicKey):
        return SealingKey(key, suite, public)
    raise ValueError(public.reason)
