from __future__ import annotations

import base64

import pytest

from wizard.export.fingerprint import fingerprint, is_thumbprint, matches_fingerprint, short_fingerprint
from wizard.export.signer_key import SignerKey

KID = base64.urlsafe_b64encode(bytes(range(32))).decode().rstrip("=")


def test_the_whole_fingerprint_is_52_characters_of_base32_in_fours() -> None:
    shown = fingerprint(KID)
    assert shown.replace(" ", "") == base64.b32encode(bytes(range(32))).decode().rstrip("=")
    assert [len(group) for group in shown.split(" ")] == [4] * 13


def test_the_short_form_is_the_first_26() -> None:
    assert short_fingerprint(KID).replace(" ", "") == fingerprint(KID).replace(" ", "")[:26]
    assert len(short_fingerprint(KID).replace(" ", "")) * 5 >= 130


@pytest.mark.parametrize("form", [fingerprint, short_fingerprint])
def test_a_typed_fingerprint_matches_in_any_spelling(form: object) -> None:
    shown = form(KID)  # type: ignore[operator]  # both forms are functions of one text
    for typed in (shown, shown.lower(), shown.replace(" ", ""), shown.replace(" ", "-") + "\n"):
        assert matches_fingerprint(KID, typed)


@pytest.mark.parametrize("cut", [0, 1, 4, 8, 20, 25, 27, 51])
def test_less_than_the_short_form_never_matches(cut: int) -> None:
    assert not matches_fingerprint(KID, fingerprint(KID).replace(" ", "")[:cut])


def test_another_keys_fingerprint_does_not_match(signer: SignerKey) -> None:
    assert not matches_fingerprint(KID, signer.fingerprint)
    assert not matches_fingerprint(KID, signer.short_fingerprint)
    assert not matches_fingerprint(KID, "ä" * 26)


def test_only_thumbprints_have_a_fingerprint() -> None:
    assert not is_thumbprint(KID + "=")
    assert not is_thumbprint("x")
    with pytest.raises(ValueError, match="thumbprint"):
        fingerprint("x")
