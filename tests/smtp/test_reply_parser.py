"""The reply parser: what it reads, what it refuses, and that nothing makes it raise or grow."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.smtp.enhanced_status_code import EnhancedStatusCode
from wizard.smtp.reply import Reply
from wizard.smtp.reply_parser import (
    MAX_KEPT,
    MAX_LINE,
    MAX_REPLY,
    MalformedReply,
    ReceivedReply,
    ReplyDefect,
    ReplyParser,
)

Outcome = ReceivedReply | MalformedReply


def read(*pieces: bytes) -> list[Outcome]:
    parser = ReplyParser()
    outcomes: list[Outcome] = []
    for piece in pieces:
        parser.feed(piece)
        while (outcome := parser.next_reply()) is not None:
            outcomes.append(outcome)
            if isinstance(outcome, MalformedReply):
                return outcomes
    return outcomes


def only_reply(octets: bytes) -> Reply:
    (outcome,) = read(octets)
    assert isinstance(outcome, ReceivedReply)
    return outcome.reply


def defect(octets: bytes) -> ReplyDefect:
    (outcome,) = read(octets)
    assert isinstance(outcome, MalformedReply)
    return outcome.defect


def test_one_line_gives_code_enhanced_code_and_text() -> None:
    reply = only_reply(b"535 5.7.8 Error: authentication failed\r\n")
    assert reply == Reply(535, EnhancedStatusCode(5, 7, 8), ("5.7.8 Error: authentication failed",))


def test_lines_of_one_reply_stay_apart_and_keep_their_blanks() -> None:
    assert only_reply(b"250-mail.example \r\n250-SIZE 1\r\n250 HELP\r\n").lines == ("mail.example ", "SIZE 1", "HELP")


def test_code_alone_and_code_with_blank_are_replies() -> None:
    assert only_reply(b"250\r\n").lines == ("",)
    assert only_reply(b"250 \r\n").lines == ("",)
    assert only_reply(b"250-\r\n250\r\n").lines == ("", "")


def test_enhanced_code_is_found_on_a_later_line_too() -> None:
    assert only_reply(b"550-Sorry\r\n550 5.1.1 unknown\r\n").enhanced == EnhancedStatusCode(5, 1, 1)


def test_two_replies_in_one_segment_are_two_replies() -> None:
    first, second = read(b"250 ok\r\n421 bye\r\n")
    assert isinstance(first, ReceivedReply)
    assert isinstance(second, ReceivedReply)
    assert (first.reply.code, second.reply.code) == (250, 421)


def test_unfinished_reply_waits() -> None:
    parser = ReplyParser()
    parser.feed(b"250-one\r\n250 tw")
    assert parser.next_reply() is None
    assert parser.pending == b"250-one\r\n250 tw"


def test_bare_lf_is_read_and_noted() -> None:
    (outcome,) = read(b"220 hello\n")
    assert isinstance(outcome, ReceivedReply)
    assert (outcome.reply.lines, outcome.bare_lf) == (("hello",), True)
    (outcome,) = read(b"220 hello\r\n")
    assert isinstance(outcome, ReceivedReply)
    assert not outcome.bare_lf


@pytest.mark.parametrize("text", [b"a\0b", b"a\rb", b"250 ok\r250 more"])
def test_nul_and_bare_cr_stay_inside_their_line_and_are_noted(text: bytes) -> None:
    (outcome,) = read(b"250 " + text + b"\r\n")
    assert isinstance(outcome, ReceivedReply)
    assert outcome.controls
    assert outcome.reply.lines == (text.decode(),)


def test_undecodable_octets_stand_as_replacement_characters() -> None:
    assert only_reply(b"550 ung\xfcltig\r\n").lines == ("ung\ufffdltig",)
    assert only_reply("550 ungültig\r\n".encode()).lines == ("ungültig",)


@pytest.mark.parametrize(
    "octets",
    [
        b"HTTP/1.1 400 Bad Request\r\n",
        b"* OK IMAP4rev1 ready\r\n",
        b"+OK POP3 ready\r\n",
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"\r\n",
        b"25 ok\r\n",
        b"2500 ok\r\n",
        b"150 ok\r\n",
        b"600 ok\r\n",
        b"250_ok\r\n",
        b" 250 ok\r\n",
        b"\xb2\xb5\xb0 ok\r\n",
        "２５０ ok\r\n".encode(),
        b"\x16\x03\x03\x00\x7a\x02\x00\x00\x76\x03\x03abcdefgh",
    ],
)
def test_what_does_not_begin_with_a_code_is_not_a_reply(octets: bytes) -> None:
    assert defect(octets) is ReplyDefect.NOT_A_REPLY


def test_code_of_every_line_must_agree() -> None:
    assert defect(b"250-one\r\n251 two\r\n") is ReplyDefect.CODES_DIFFER


def test_line_at_the_limit_is_read_and_one_octet_more_is_refused() -> None:
    longest = b"250 " + b"x" * (MAX_LINE - 6) + b"\r\n"
    assert len(only_reply(longest).lines[0]) == MAX_LINE - 6
    assert defect(b"250 " + b"x" * (MAX_LINE - 5) + b"\r\n") is ReplyDefect.LINE_TOO_LONG


def test_line_without_end_is_refused_before_it_ends() -> None:
    assert defect(b"250 " + b"x" * MAX_LINE) is ReplyDefect.LINE_TOO_LONG


def test_reply_at_the_limit_is_read_and_one_line_more_is_refused() -> None:
    line = b"250-" + b"x" * 58 + b"\r\n"
    last = b"250 " + b"x" * 58 + b"\r\n"
    lines = MAX_REPLY // len(line)
    assert len(only_reply(line * (lines - 1) + last).lines) == lines
    assert defect(line * lines + last) is ReplyDefect.REPLY_TOO_LARGE


def test_malformed_stays_malformed_whatever_follows() -> None:
    parser = ReplyParser()
    parser.feed(b"nonsense, and long enough\r\n")
    refused = parser.next_reply()
    parser.feed(b"250 ok\r\n")
    assert isinstance(refused, MalformedReply)
    assert parser.next_reply() is refused


def test_evidence_of_a_malformed_reply_begins_with_its_first_line_and_is_short() -> None:
    (outcome,) = read(b"250-first\r\n" + b"x" * 100_000)
    assert isinstance(outcome, MalformedReply)
    assert outcome.untrusted_bytes.startswith(b"250-first\r\nxxx")
    assert len(outcome.untrusted_bytes) == MAX_KEPT


def test_drain_gives_begun_lines_too_and_leaves_nothing() -> None:
    parser = ReplyParser()
    parser.feed(b"220 go\r\n250-injected\r\n250 half")
    assert isinstance(parser.next_reply(), ReceivedReply)
    assert parser.next_reply() is None
    assert parser.drain() == b"250-injected\r\n250 half"
    assert parser.drain() == b""
    parser.feed(b"250 clean\r\n")
    outcome = parser.next_reply()
    assert isinstance(outcome, ReceivedReply)
    assert outcome.reply.lines == ("clean",)


codes = st.integers(200, 599).map(str)
texts = st.text(st.characters(exclude_characters="\n", exclude_categories=["Cs"]), max_size=40).map(
    lambda text: text.rstrip("\r")
)


@given(codes, st.lists(texts, min_size=1, max_size=6), st.lists(st.integers(0, 300), max_size=5))
def test_any_reply_is_read_back_however_it_is_cut(code: str, lines: list[str], cuts: list[int]) -> None:
    separators = ["-"] * (len(lines) - 1) + [" "]
    octets = "".join(f"{code}{sep}{line}\r\n" for sep, line in zip(separators, lines, strict=True)).encode()
    places = sorted({0, len(octets), *(cut for cut in cuts if cut < len(octets))})
    pieces = [octets[a:b] for a, b in itertools.pairwise(places)]
    (outcome,) = read(*pieces)
    assert isinstance(outcome, ReceivedReply)
    assert outcome.reply.code == int(code)
    assert outcome.reply.lines == tuple(lines)


@given(st.lists(st.binary(max_size=200), max_size=20))
def test_no_octets_make_it_raise(pieces: list[bytes]) -> None:
    for outcome in read(*pieces):
        if isinstance(outcome, MalformedReply):
            assert len(outcome.untrusted_bytes) <= MAX_KEPT
        else:
            assert 200 <= outcome.reply.code <= 599


almost_replies = st.lists(
    st.sampled_from([b"250", b"220", b"-", b" ", b"\r\n", b"\n", b"\r", b"\0", b"x" * 300, b"5.7.8", b"\xff"]),
    max_size=60,
)


@given(almost_replies)
def test_pieces_of_replies_in_any_order_keep_it_within_its_limits(pieces: list[bytes]) -> None:
    parser = ReplyParser()
    for piece in pieces:
        parser.feed(piece)
        while (outcome := parser.next_reply()) is not None:
            if isinstance(outcome, MalformedReply):
                break
            assert sum(map(len, outcome.reply.lines)) <= MAX_REPLY
        assert len(parser.pending) <= MAX_KEPT


def test_memory_stays_bounded_however_much_follows() -> None:
    parser = ReplyParser()
    parser.feed(b"no reply at all, this\r\n")
    parser.next_reply()
    for _ in range(100):
        parser.feed(b"x" * 65536)
    assert parser.drain() == b""
