"""Bytes from the wire to replies (RFC 5321 section 4.2), with limits that a hostile server cannot pass."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from wizard.smtp.enhanced_status_code import parse_enhanced_status_code
from wizard.smtp.reply import Reply

MAX_LINE = 4096
"""Octets of one line, its end included. RFC 5321 section 4.5.3.1.5 allows 512; real servers send more."""
MAX_REPLY = 64 * 1024
"""Octets of one reply with all its lines."""
MAX_KEPT = 512
"""Octets of a malformed reply that are kept as evidence."""

_JUDGED_WITHOUT_LINE_END = 16
_LINE = re.compile(rb"([2-5][0-9]{2})(?:([ -])(.*))?", re.DOTALL)


class ReplyDefect(Enum):
    """Why bytes are not a reply."""

    NOT_A_REPLY = "not-a-reply"
    CODES_DIFFER = "codes-differ"
    LINE_TOO_LONG = "line-too-long"
    REPLY_TOO_LARGE = "reply-too-large"


@dataclass(frozen=True, slots=True)
class MalformedReply:
    """Bytes that are not a reply. ``untrusted_bytes``: how they begin, at most 512 octets."""

    defect: ReplyDefect
    untrusted_bytes: bytes


@dataclass(frozen=True, slots=True)
class ReceivedReply:
    """A whole reply, and what was wrong with its form without making it unreadable.

    ``bare_lf``: a line ended without CR (RFC 5321 section 2.3.8 forbids it). ``controls``: NUL or CR inside a line.
    """

    reply: Reply
    bare_lf: bool
    controls: bool


class ReplyParser:
    """Cut a stream of octets into replies.

    ``feed`` takes what arrived, ``next_reply`` gives one reply at a time. Once something malformed was met, the
    parser gives the same MalformedReply for ever: where the next reply would begin can no longer be known.
    """

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._malformed: MalformedReply | None = None
        self._begin_reply()

    @property
    def pending(self) -> bytes:
        """Give what arrived and belongs to no whole reply yet, at most 512 octets."""
        if self._malformed is not None:
            return self._malformed.untrusted_bytes
        return bytes((self._head + self._buffer)[:MAX_KEPT])

    def feed(self, data: bytes) -> None:
        """Take octets that arrived; after a malformed reply they are dropped."""
        if self._malformed is None:
            self._buffer += data

    def drain(self) -> bytes:
        """Give everything not yet read as a reply, begun lines included, and forget it (RFC 3207 section 4.2)."""
        rest = bytes(self._raw + self._buffer)
        self._buffer.clear()
        self._begin_reply()
        return rest

    def next_reply(self) -> ReceivedReply | MalformedReply | None:
        """Give the next reply, a MalformedReply, or None when more octets are needed. Never raises."""
        while self._malformed is None:
            line = self._next_line()
            if line is None:
                break
            finished = self._take_line(line)
            if finished is not None:
                return finished
        return self._malformed

    def _begin_reply(self) -> None:
        self._raw = bytearray()
        self._code: int | None = None
        self._texts: list[str] = []
        self._bare_lf = False
        self._controls = False

    @property
    def _head(self) -> bytearray:
        return self._raw[:MAX_KEPT]

    def _next_line(self) -> bytes | None:
        end = self._buffer.find(b"\n", 0, MAX_LINE)
        if end < 0:
            if len(self._buffer) >= _JUDGED_WITHOUT_LINE_END and _LINE.match(self._buffer) is None:
                self._refuse(ReplyDefect.NOT_A_REPLY, bytes(self._buffer[:MAX_KEPT]))
            elif len(self._buffer) >= MAX_LINE:
                self._refuse(ReplyDefect.LINE_TOO_LONG, bytes(self._buffer[:MAX_KEPT]))
            return None
        raw = bytes(self._buffer[: end + 1])
        del self._buffer[: end + 1]
        if len(self._raw) + len(raw) > MAX_REPLY:
            self._refuse(ReplyDefect.REPLY_TOO_LARGE, raw)
            return None
        self._raw += raw
        if raw.endswith(b"\r\n"):
            return raw[:-2]
        self._bare_lf = True
        return raw[:-1]

    def _take_line(self, line: bytes) -> ReceivedReply | None:
        match = _LINE.fullmatch(line)
        if match is None:
            self._refuse(ReplyDefect.NOT_A_REPLY, bytes(self._buffer[:MAX_KEPT]))
            return None
        code, separator, text = int(match[1]), match[2], match[3] or b""
        if self._code not in (None, code):
            self._refuse(ReplyDefect.CODES_DIFFER, b"")
            return None
        self._code = code
        self._controls = self._controls or b"\0" in text or b"\r" in text
        self._texts.append(text.decode("utf-8", "replace"))
        if separator == b"-":
            return None
        enhanced = next(filter(None, map(parse_enhanced_status_code, self._texts)), None)
        finished = ReceivedReply(Reply(code, enhanced, tuple(self._texts)), self._bare_lf, self._controls)
        self._begin_reply()
        return finished

    def _refuse(self, defect: ReplyDefect, following: bytes) -> None:
        self._malformed = MalformedReply(defect, bytes((self._head + following)[:MAX_KEPT]))
        self._buffer.clear()
        self._begin_reply()
