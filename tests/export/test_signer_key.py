from __future__ import annotations

import copy
import pickle

import pytest
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from wizard.export import signer_key
from wizard.export.key_lock import ROUNDS
from wizard.export.signer_key import SignerKey, load_signer_key, make_signer_key
from wizard.export.suites import Suite
from wizard.settings.secret import Secret


def test_a_kept_key_is_the_same_key_again(suite: Suite) -> None:
    kept = signer_key.new_key(suite.name)
    one, other = load_signer_key(kept), load_signer_key(kept, "one-time")
    assert one is not None
    assert other is not None
    assert one.kid == other.kid
    assert one.suite is suite
    assert (one.kind, other.kind) == ("kept", "one-time")
    assert signer_key.public_jwk(kept) == {**one.public_jwk, "kid": one.kid}


def test_two_keys_differ(suite: Suite) -> None:
    assert make_signer_key(suite).kid != make_signer_key(suite).kid


def test_a_key_does_not_show_its_private_part(suite: Suite) -> None:
    kept = signer_key.new_key(suite.name)
    key = load_signer_key(kept)
    assert key is not None
    private = str(key.private_key().as_dict(private=True)["d"])
    assert private not in repr(key)
    assert private not in repr(kept)
    assert "d" not in key.public_jwk
    with pytest.raises(TypeError):
        pickle.dumps(key)
    with pytest.raises(TypeError):
        copy.copy(key)


def test_the_locked_file_opens_with_its_passphrase_and_no_other(suite: Suite) -> None:
    kept = signer_key.new_key(suite.name)
    pem = signer_key.lock(kept, Secret("pässphrase one"))
    assert signer_key.unlock(pem, Secret("pässphrase one")) == kept
    assert signer_key.unlock(pem, Secret("passphrase one")) is None
    assert signer_key.unlock(pem, Secret("")) is None


def test_the_locked_file_is_pkcs8_that_another_reader_opens(signer: SignerKey) -> None:
    kept = Secret('{"crv":"Ed25519","d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A","kty":"OKP","x":""}')
    pem = signer_key.lock(kept, Secret("phrase"))
    assert pem.startswith(b"-----BEGIN ENCRYPTED PRIVATE KEY-----\n")
    assert max(map(len, pem.splitlines())) == 64
    key = load_pem_private_key(pem, b"phrase")
    assert type(key).__name__ == "Ed25519PrivateKey"
    assert ROUNDS >= 600_000


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", "null", '{"kty":"OKP"}', '{"kty":"OKP","crv":"Ed25519","x":"A","d":"A"}']
)
def test_what_is_no_key_gives_none(text: str) -> None:
    assert load_signer_key(Secret(text)) is None
    assert signer_key.public_jwk(Secret(text)) is None


@pytest.mark.parametrize(
    "pem", [b"", b"x", b"-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n"]
)
def test_a_broken_file_gives_none(pem: bytes) -> None:
    assert signer_key.unlock(pem, Secret("x")) is None


def test_an_unknown_suite_is_our_fault() -> None:
    with pytest.raises(ValueError, match="RSA"):
        signer_key.new_key("RSA")
