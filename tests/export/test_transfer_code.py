from __future__ import annotations

import math
import pickle
import re

import pytest

from wizard.export.transfer_code import make_transfer_code, parse_transfer_code


def test_a_code_has_at_least_128_bits_and_is_shown_in_fours() -> None:
    code = make_transfer_code()
    assert re.fullmatch(r"([A-Z2-7]{4}-){6}[A-Z2-7]{4}", code.shown)
    assert len(code.octets()) * math.log2(32) >= 128
    assert make_transfer_code().octets() != code.octets()


def test_typing_is_forgiven() -> None:
    code = parse_transfer_code("OIBA-CDEF-GHJK-LMNP-QRST-UVWX-YZ23")
    assert code is not None
    for typed in ("oiba cdef ghjk lmnp qrst uvwx yz23\n", "018ACDEFGHJKLMNPQRSTUVWXYZ23"):
        again = parse_transfer_code(typed)
        assert again is not None
        assert again.octets() == code.octets()


@pytest.mark.parametrize("text", ["", "ABCD", "A" * 27, "A" * 29, "A" * 27 + "9", "Ä" * 28])
def test_anything_else_is_no_code(text: str) -> None:
    assert parse_transfer_code(text) is None


def test_a_code_does_not_show_itself() -> None:
    code = make_transfer_code()
    assert code.octets().decode() not in repr(code)
    with pytest.raises(TypeError):
        pickle.dumps(code)
