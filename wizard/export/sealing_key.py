"""A platform's own key: passwords are sealed for its public part and opened with its private part."""

from __future__ import annotations

from typing import Never, SupportsIndex

from joserfc.jwk import ECKey, OKPKey

from wizard.export.public_key import PublicKey, parse_public_jwk
from wizard.export.suites import Suite


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


def _wrap(key: OKPKey | ECKey, suite: Suite, kid: str | None) -> SealingKey:
    members: dict[str, object] = {**key.as_dict(private=False), "use": "enc"}
    members["kid"] = kid or key.thumbprint()
    public = parse_public_jwk(members)
    if isinstance(public, PublicKey):
        return SealingKey(key, suite, public)
    raise ValueError(public.reason)
