from __future__ import annotations

import json
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.export.canonical_json import MAX_BYTES, RefusedJson, canonical_bytes, parse_object, parse_strict

REFUSED = [
    (b'{"a":1,"a":1}', "duplicate-key"),
    (b'{"a":{"b":1,"b":2}}', "duplicate-key"),
    (b'{"a":1,"\\u0061":2}', "duplicate-key"),
    (b'{"a":1.0}', "number"),
    (b'{"a":1e3}', "number"),
    (b'{"a":1E400}', "number"),
    (b'{"a":NaN}', "number"),
    (b'{"a":-Infinity}', "number"),
    (b'{"a":-0}', "number"),
    (b'{"a":9007199254740992}', "number"),
    (b'{"a":-9007199254740992}', "number"),
    (b'{"a":' + b"9" * 5000 + b"}", "number"),
    (b'{"a":"\\u0000"}', "control-character"),
    (b'{"a":"\\u001f"}', "control-character"),
    (b'{"a":"\\u007f"}', "control-character"),
    (b'{"a":"\\u0085"}', "control-character"),
    (b'{"a":"\\ud800"}', "control-character"),
    (b'{"a":"\\u2028"}', "control-character"),
    (b'{"a":"\\u2029"}', "control-character"),
    (b'{"a":"\\u200e"}', "direction-control"),
    (b'{"a":"\\u202e"}', "direction-control"),
    (b'{"a":"\\u2066"}', "direction-control"),
    (b'{"a":"\\u061c"}', "direction-control"),
    (b'{"\\u00e4":1}', "key"),
    (b'{"":1}', "key"),
    (b'{"a\\nb":1}', "key"),
    (b'{"a":1}\xff', "encoding"),
    (b'{"a":"\xed\xa0\x80"}', "encoding"),
    (b'\xef\xbb\xbf{"a":1}', "syntax"),
    (b'{"a":1}{"a":1}', "syntax"),
    (b'{"a":1,}', "syntax"),
    (b"{'a':1}", "syntax"),
    (b'{"a":"\n"}', "syntax"),
    (b"", "syntax"),
    (b"[" * 9 + b"]" * 9, "depth"),
    (b"[" * 30_000 + b"]" * 30_000, "depth"),
    (b'{"a":' * 9000, "depth"),
    (b" " * MAX_BYTES + b"{}", "too-large"),
]


@pytest.mark.parametrize(("data", "reason"), REFUSED)
def test_what_the_profile_leaves_out_is_refused_by_name(data: bytes, reason: str) -> None:
    with pytest.raises(RefusedJson) as refused:
        parse_strict(data)
    assert refused.value.reason == reason


def test_eight_levels_and_the_largest_integer_pass() -> None:
    assert parse_strict(b"[" * 8 + b"]" * 8) == [[[[[[[[]]]]]]]]
    assert parse_strict(b"[9007199254740991,-9007199254740991]") == [2**53 - 1, -(2**53) + 1]


def test_direction_controls_pass_only_where_a_password_is_read() -> None:
    assert parse_strict(b'["\\u202e"]', direction_controls=True) == ["\u202e"]
    with pytest.raises(RefusedJson):
        parse_strict(b'["\\u0007"]', direction_controls=True)


def test_an_array_is_no_object() -> None:
    with pytest.raises(RefusedJson):
        parse_object(b"[]")


def test_the_form_is_that_of_rfc_8785() -> None:
    value: dict[str, Any] = {"b": [True, None, -7], "a": 'ä"\\ 漢\U0001f600/', "A": {}, "aa": []}
    expected = '{"A":{},"a":"ä\\"\\\\ 漢\U0001f600/","aa":[],"b":[true,null,-7]}'
    assert canonical_bytes(value) == expected.encode("utf-8")


@pytest.mark.parametrize("value", [{"a": 0.5}, {"a": math.nan}, {"a": 2**53}, {"a": "\x00"}, {"ä": 1}, {"a": b"x"}])
def test_values_outside_the_profile_are_not_written(value: dict[str, Any]) -> None:
    with pytest.raises(RefusedJson):
        canonical_bytes(value)


def test_what_would_be_larger_than_the_cap_is_not_written() -> None:
    with pytest.raises(RefusedJson, match="too-large"):
        canonical_bytes({"a": "x" * MAX_BYTES})


_text = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp", "Cf"]), max_size=20)
_scalar = st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | _text
_key = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), min_size=1, max_size=10)
_value = st.recursive(
    _scalar, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_key, inner, max_size=4), max_leaves=12
)


@given(st.dictionaries(_key, _scalar | st.lists(_scalar, max_size=3) | st.dictionaries(_key, _scalar, max_size=3)))
def test_writing_and_reading_give_the_same_value_and_the_same_bytes(value: dict[str, Any]) -> None:
    data = canonical_bytes(value)
    assert parse_strict(data) == value == json.loads(data)
    assert canonical_bytes(parse_object(data)) == data


@given(_value)
def test_sorted_compact_json_is_the_canonical_form(value: Any) -> None:
    """Within the profile five lines in any language are enough; this is what they do."""
    try:
        ours = canonical_bytes({"v": value})
    except RefusedJson as refused:
        assert refused.reason == "depth"  # noqa: PT017 - the other outcome is compared below
        return
    plain = json.dumps({"v": value}, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert ours == plain.encode("utf-8")


@given(st.binary(max_size=300))
def test_no_bytes_raise_anything_but_a_refusal(data: bytes) -> None:
    try:
        parse_strict(data)
    except RefusedJson as refused:
        assert refused.reason  # noqa: PT017 - either outcome is right, no other exception is
