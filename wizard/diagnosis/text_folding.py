"""Pasted text to plain lower-case words that phrases can be looked for in."""

from __future__ import annotations

import base64
import binascii
import html
import re
import unicodedata

_MAX_CHARS = 6000
_MAX_WORDS_CHARS = 1800
_QUOTES = str.maketrans(
    {"\u2018": "'", "\u2019": "'", "\u00b4": "'", "`": "'", "\u201c": '"', "\u201d": '"', "\u00d7": "x"}
)
_ESCAPED_BREAK = re.compile(r"\\r\\n|\\n|\\r|&#(?:10|13);|<br ?/?>", re.IGNORECASE)
_ESCAPED_BYTES = re.compile(r"(?:\\x[89a-fA-F][0-9a-fA-F]){2,}")
_NAMES = re.compile(
    r"<[^<>\s]{0,300}>|[^\s@]{1,64}@[^\s@]{1,253}|\[[\d.:a-f]{1,45}\]|\b(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}\b(?!')"
    r"|\b\d+\.\d+\.\d+\.\d+\b"
)
_BRACKETS = str.maketrans("\"'()[]", "      ")
_ANSI = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")
# JSON puts a backslash before quotes and slashes, and \u003c for <.
_JSON_ESCAPE = re.compile(r"\\u00(2[267]|3[ce])|\\([\"'/])", re.IGNORECASE)
# Logs whose fields are divided by blanks, MailEnable's for one, put a plus for each blank of a reply.
_PLUS_FOR_BLANK = re.compile(r"(?<!\S)[245]\d\d(?:\+[\w.,:;<>@'()-]{1,80}){3,60}")
_MISREAD = re.compile(r"[\u0080-\u00ff]{6,}")
_CHALLENGE = re.compile(r"\b334[ -]([A-Za-z0-9+/]{16,}={0,2})")


def text_lines(text: str) -> tuple[str, ...]:
    """Turn pasted text into its lines: escaped line ends become real ones, colours and repetitions go.

    At most 6000 characters are read: of a longer text the beginning and the end, where programs say what went wrong.
    """
    if len(text) > _MAX_CHARS:
        text = text[: _MAX_CHARS // 2] + "\n" + text[-_MAX_CHARS // 2 :]
    plain = _ANSI.sub("", _ESCAPED_BREAK.sub("\n", _ESCAPED_BYTES.sub(_decoded_bytes, text)))
    plain = _PLUS_FOR_BLANK.sub(lambda match: match[0].replace("+", " "), plain)
    plain = _MISREAD.sub(_read_again, html.unescape(_JSON_ESCAPE.sub(_unescaped, plain)))
    return tuple(dict.fromkeys(line.strip() for line in plain.splitlines() if line.strip()))


def _read_again(match: re.Match[str]) -> str:
    """Turn letters that are bytes of another encoding, shown as Latin-1, into what the server wrote."""
    data = match[0].encode("latin-1")
    for encoding in ("utf-8", "gb18030"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return match[0]


def _unescaped(match: re.Match[str]) -> str:
    return chr(int(match[1], 16)) if match[1] else match[2]


def _decoded_bytes(match: re.Match[str]) -> str:
    """Turn bytes that a program printed as escapes into text; Chinese servers answer in GBK."""
    data = bytes.fromhex(match[0].replace("\\x", ""))
    for encoding in ("utf-8", "gb18030"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return match[0]


def folded(text: str) -> str:
    """Turn text into lower case without accents, quotes straightened, every run of blanks one blank."""
    straight = text.translate(_QUOTES)
    if not straight.isascii():
        decomposed = unicodedata.normalize("NFKD", straight)
        straight = "".join(char for char in decomposed if not unicodedata.combining(char))
    return " ".join(straight.lower().split())


def shortened(words: str) -> str:
    """Keep the first and last 900 characters of folded words: looking for phrases takes time for each of them."""
    if len(words) <= _MAX_WORDS_CHARS:
        return words
    return f"{words[: _MAX_WORDS_CHARS // 2]} {words[-_MAX_WORDS_CHARS // 2 :]}"


def smoothed(words: str) -> str:
    """Put one plain word in place of each address, host and number in brackets, so that phrases close around them."""
    return " ".join(_NAMES.sub(" xx ", words).translate(_BRACKETS).split())


def decoded_challenge(text: str) -> str:
    """Give what a server put in base64 into a 334 reply, such as the JSON of a refused OAuth token; empty if none."""
    match = _CHALLENGE.search(text)
    if match is None:
        return ""
    try:
        return base64.b64decode(match[1], validate=True).decode("ascii", "replace")
    except (binascii.Error, ValueError):
        return ""
