"""The one place that signs and checks a JWS (RFC 7515) through the library."""

from __future__ import annotations

from joserfc.errors import JoseError
from joserfc.jwa import JWSAlgModel
from joserfc.jws import JWSRegistry, deserialize_compact, serialize_compact

from wizard.export.public_key import PublicKey, joserfc_key
from wizard.export.signer_key import SignerKey

_LARGEST_PAYLOAD = 128_000
_KNOWN_WARNING = "EdDSA is deprecated via RFC 9864"


class _Registry(JWSRegistry):
    """The library's registry without one warning.

    It warns on every use of "EdDSA", because RFC 9864 names it "Ed25519". The profile writes the old name on
    purpose: PyJWT, Authlib and older go-jose refuse the new one. Every other warning still comes out. (Filters of
    the warnings module are not used: they act on the whole process, and signing runs in a worker thread.)
    """

    def get_alg(self, name: str) -> JWSAlgModel:
        """Give the allowed algorithm of this name."""
        known = self.algorithms.get(name)
        if name == "EdDSA" and known is not None and known.security_warning == _KNOWN_WARNING and self._allows(name):
            return known
        return super().get_alg(name)

    def _allows(self, name: str) -> bool:
        return self.allowed is not None and name in self.allowed


def sign_compact(header: dict[str, str], payload: bytes, signer: SignerKey) -> str:
    """Sign bytes under a protected header; gives the compact JWS."""
    algorithms = [signer.suite.signing_alg]
    return serialize_compact(
        header, payload, signer.private_key(), algorithms=algorithms, registry=_Registry(algorithms=algorithms)
    )


def signature_holds(token: str, key: PublicKey, alg: str, largest_payload: int = _LARGEST_PAYLOAD) -> bool:
    """Tell whether a compact JWS was made with this key and algorithm over exactly its payload.

    ``largest_payload``: bytes beyond which nothing is looked at.
    """
    if key.signs is None or alg not in key.signs.accepted_algs:
        return False
    imported = joserfc_key(key.jwk)
    if imported is None:
        return False
    try:
        registry = _Registry(algorithms=[alg])
        registry.max_payload_length = largest_payload
        deserialize_compact(token, imported, algorithms=[alg], registry=registry)
    except (JoseError, ValueError):  # the library raises bare ValueError on some bad input
        return False
    return True
