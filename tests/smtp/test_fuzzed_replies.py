"""Replies, keywords and enhanced codes from any octets: what is read does not depend on how it arrived."""

from __future__ import annotations

import itertools

from hypothesis import example, given
from hypothesis import strategies as st

from wizard.smtp.ehlo import parse_ehlo_keywords
from wizard.smtp.enhanced_status_code import EnhancedStatusCode, parse_enhanced_status_code
from wizard.smtp.reply import Reply
from wizard.smtp.reply_parser import MAX_KEPT, MAX_REPLY, MalformedReply, ReceivedReply, ReplyParser

Outcome = ReceivedReply | MalformedReply

_pieces = st.sampled_from(
    [
        *(b"220", b"250", b"334", b"421", b"535", b"999", b"25", b"2500"),
        *(b"-", b" ", b"\r\n", b"\r\n", b"\n", b"\r", b"\0", b"\t", b"\xff", b"\xc3\xa9"),
        *(b"5.7.8 ", b"AUTH PLAIN LOGIN", b"AUTH=LOGIN", b"STARTTLS", b"SIZE 1", b"x" * 5000),
    ]
)
streams = st.one_of(st.lists(_pieces, max_size=40).map(b"".join), st.binary(max_size=400))
lines = st.one_of(
    st.text(max_size=80),
    st.lists(
        st.sampled_from(["AUTH", "auth", "AUTH=", "=", "PLAIN", "LOGIN", " ", "\t", "\u00a0", "SIZE", "1", "ß", "ı"]),
        max_size=8,
    ).map("".join),
)


def outcomes(pieces: list[bytes]) -> list[Outcome]:
    """Feed the pieces one by one and take every outcome as soon as it is there, up to the first malformed one."""
    parser = ReplyParser()
    found: list[Outcome] = []
    for piece in pieces:
        parser.feed(piece)
        while (outcome := parser.next_reply()) is not None:
            found.append(outcome)
            if isinstance(outcome, MalformedReply):
                return found
    return found


def replies_of(found: list[Outcome]) -> list[ReceivedReply]:
    return [outcome for outcome in found if isinstance(outcome, ReceivedReply)]


@given(streams, st.lists(st.integers(0, 400), max_size=12))
def test_the_replies_of_a_stream_are_the_same_however_it_is_cut(stream: bytes, cuts: list[int]) -> None:
    places = sorted({0, len(stream), *(cut for cut in cuts if cut < len(stream))})
    whole = outcomes([stream])
    cut = outcomes([stream[a:b] for a, b in itertools.pairwise(places)])
    single = outcomes([stream[i : i + 1] for i in range(len(stream))])
    assert replies_of(cut) == replies_of(whole) == replies_of(single)
    kinds = [[type(outcome) for outcome in found] for found in (whole, cut, single)]
    assert kinds[0] == kinds[1] == kinds[2]


@given(streams)
def test_what_is_kept_of_a_stream_is_bounded(stream: bytes) -> None:
    parser = ReplyParser()
    parser.feed(stream)
    while (outcome := parser.next_reply()) is not None:
        if isinstance(outcome, MalformedReply):
            assert stream.find(outcome.untrusted_bytes[:16]) >= 0
            assert len(outcome.untrusted_bytes) <= MAX_KEPT
            break
        assert 200 <= outcome.reply.code <= 599
        assert sum(map(len, outcome.reply.lines)) <= MAX_REPLY
        assert not any("\n" in line for line in outcome.reply.lines)
    assert len(parser.pending) <= MAX_KEPT


@given(streams, streams)
def test_nothing_from_before_a_drain_is_read_after_it(before: bytes, after: bytes) -> None:
    parser = ReplyParser()
    parser.feed(before)
    while isinstance(outcome := parser.next_reply(), ReceivedReply):
        pass
    if outcome is not None:
        return
    parser.drain()
    parser.feed(after)
    found: list[Outcome] = []
    while (later := parser.next_reply()) is not None:
        found.append(later)
        if isinstance(later, MalformedReply):
            break
    assert found == outcomes([after])


@given(st.lists(lines, max_size=10))
@example(["mail.example", "AUTH=", "AUTH", "AUTH= PLAIN", "=", " "])
def test_keywords_of_any_lines_can_be_read(said: list[str]) -> None:
    keywords = parse_ehlo_keywords(Reply(250, None, tuple(said)))
    assert len(keywords.keywords) <= max(0, len(said) - 1)
    for keyword in keywords.keywords:
        assert keyword.name
        assert not any(character.isspace() for character in keyword.name)
    mechanisms = keywords.auth_mechanisms
    assert len(set(mechanisms)) == len(mechanisms)
    assert all(mechanism and mechanism == mechanism.upper() for mechanism in mechanisms)
    assert bool(mechanisms) <= any("AUTH" in line.upper() for line in said[1:])


@given(st.sampled_from([2, 4, 5]), st.integers(0, 999), st.integers(0, 999), st.text(max_size=20))
def test_an_enhanced_code_is_read_back_with_or_without_text(
    status_class: int, subject: int, detail: int, text: str
) -> None:
    code = EnhancedStatusCode(status_class, subject, detail)
    assert parse_enhanced_status_code(str(code)) == code
    assert parse_enhanced_status_code(f"{code} {text}") == code


@given(st.one_of(st.text(max_size=40), st.from_regex(r"[0-9٢]{1,4}[.][0-9]{0,4}[.][0-9²]{0,4}.{0,5}")))
def test_whatever_is_read_as_an_enhanced_code_stood_at_the_beginning(text: str) -> None:
    code = parse_enhanced_status_code(text)
    if code is not None:
        head = text.split(maxsplit=1)[0].split(".")
        assert [int(part) for part in head] == [code.status_class, code.subject, code.detail]
        assert code.status_class in (2, 4, 5)
