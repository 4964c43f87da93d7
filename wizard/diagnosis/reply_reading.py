"""Reply codes and enhanced status codes in pasted text, and which of its lines say that something went well."""

from __future__ import annotations

import re
from dataclasses import dataclass

from wizard.diagnosis.benign_lines import is_benign, tells_success, without_stamp
from wizard.smtp.enhanced_status_code import EnhancedStatusCode

# What programs put in front of a reply: swaks' arrows, PHPMailer's and msmtp's labels, quotes, log prefixes.
_PREFIX = (
    r"(?:.{0,120}?(?:said|response|replied|reply|returned|server|server message|client|message|error|answer|serveur"
    r"|smtp|status|failed|login|code|got|recv|received|rx|sent|tx)"
    r"\W{1,6}(?:was\W{1,3})?|[<>*~=\s\-S:]{0,8}|.{0,40}?\(\s*)"
)
_LINE = re.compile(rf"^{_PREFIX}b?['\"]?([245][0-7]\d|3[35]4)(?=[ \-,:'\")]|$)(?![ -]?\w*@)", re.IGNORECASE)
_TUPLE = re.compile(r"\(\s*([2-5][0-7]\d)\s*,\s*(?:b|u)?['\"]")
_BEFORE_ENHANCED = re.compile(r"(?<![\d.:\[#/_-])([245][0-7]\d)[ \-]+#?\(?[245]\.\d{1,2}\.\d{1,3}\b")
# "SMTP code: 552" behind the words of the server.
_LABELLED = re.compile(r"\b(?:smtp|reply|response|return) ?(?:status )?code\W{1,4}([45][0-7]\d)\b", re.IGNORECASE)
# A number behind such words counts something.
_COUNTED = r"(?<!quota of )(?<!limit of )(?<!maximum of )(?<!than )(?<!limit )(?<!quota )"
_ANYWHERE = re.compile(_COUNTED + r"(?<![\w.:\[/=#-])([45][0-7]\d)(?=[ \-:]+#?\(?[A-Za-z<\"'5\u0080-\uffff])")
_ENHANCED = re.compile(
    r"(?:^\s*|[#=:('\"<>\]*]\s*|(?<![\d.])[2-5]\d\d[ -]#?\(?)([245])\.([0-7])\.(\d{1,3})(?![\d.]*\.\d)(?!\d)"
)
# What a program waited for is no answer: 'Expected response code "250" but got code "535"'.
_EXPECTED = re.compile(
    r"expect\w*(?: \w+){0,3}? ?\W{0,2}(?P<code>[2-3]\d\d)(?:[/, or]+[2-3]\d\d)*\W{0,3}(?: ?but)?(?= |got|:|,)",
    re.IGNORECASE,
)
_LOG_FIELDS = re.compile(r"\b(?:helo|proto|from|to|orig_to|delays?|sasl_\w+)=(?:<[^>]*>|[^\s,;<>]+)[,;]?")
_INLINE_CODE = re.compile(r"(?<=\S) [245]\d\d[- ]#?[245]\.\d{1,2}\.\d{1,3}(?= )")
# A proxy answers in HTTP, whose codes look alike.
_PROXY = re.compile(r"\bproxy\b.{0,60}\b(?:40[37]|50[234]) [A-Z]", re.IGNORECASE)
_SIGN_IN_STATUS = re.compile(r"5\.7\.(?:3|8|9|139)\b")
_OWN_STATUS = re.compile(r"\b(?:relay|dsn)=[\w.]+,?")
_NOT_CODES = frozenset({443, 465, 587, 404, 403, 401, 400})
_REPLY = re.compile(r"[<>*~=\s]{0,4}[2-5][0-7]\d[ -]")
_BAD_ENHANCED = re.compile(r"[23]\d\d[ -][45]\.\d")
# .NET puts a phrase of its own for the reply code in front of what the server said.
_DOTNET = re.compile(r"^.*?the server response was: ?(?=\S)", re.IGNORECASE)
_DOTNET_CODES = (
    ("mailbox unavailable", 550),
    ("service not available", 421),
    ("requires a secure connection", 530),
    ("transaction failed", 554),
    ("mailbox name not allowed", 553),
    ("insufficient system storage", 452),
    ("error in processing", 451),
    ("exceeded storage allocation", 552),
    ("command not recognized", 500),
    ("command unrecognized", 500),
    ("syntax error in parameters", 501),
    ("bad sequence", 503),
    ("user not local", 551),
)


@dataclass(frozen=True, slots=True)
class ReadReplies:
    """What a text says in codes.

    ``failing``: every 4yz and 5yz; ``remaining``: the lines without success; ``good``: the last 2yz or 3yz.
    """

    code: int | None
    enhanced: EnhancedStatusCode | None
    failing: tuple[int, ...]
    remaining: tuple[str, ...]
    good: int | None = None


def read_replies(lines: tuple[str, ...]) -> ReadReplies:
    """Read codes from lines and set aside the lines that report success (RFC 5321 section 4.2.1: 2yz and 3yz)."""
    failing: list[int] = []
    remaining: list[str] = []
    heard: int | None = None
    for line in map(_of_the_server, lines):
        if is_benign(line):
            continue
        code = None if _PROXY.search(line) else _line_code(line) or _dotnet_code(line)
        if code is not None and code < 400 and not _REPLY.match(line):
            code = _failing_code(line) or code
        if code is not None and code < 400 and not _BAD_ENHANCED.match(line.lstrip("<>*~=- ")):
            heard = code
            continue
        if code is None and tells_success(line) and not _ANYWHERE.search(line):
            continue
        remaining.append(_DOTNET.sub("", line))
        if code is not None and code >= 400:
            failing.append(code)
    code = _deciding(failing)
    return ReadReplies(code, _enhanced(remaining, code), tuple(failing), tuple(remaining), heard)


def _of_the_server(line: str) -> str:
    """Take off what is no server's word: the time in front, the code waited for, a code the own mail system made."""
    plain = _LOG_FIELDS.sub("", _EXPECTED.sub(r"waited for #\g<code>", without_stamp(line)))
    own = "dsn=" in plain and " said: " not in plain and "talk to me: " not in plain
    return _OWN_STATUS.sub("", plain) if own or "relay=none" in plain else plain


def without_codes(line: str) -> str:
    """Take code and continuation mark off a reply's line, so that a phrase broken over lines joins up."""
    bare = re.sub(r"^[<>*~=\s]*[2-5]\d\d[ -](?:#?[245]\.\d{1,2}\.\d{1,3}[ :]*)?", "", line)
    return _INLINE_CODE.sub("", bare)


def _failing_code(line: str) -> int | None:
    """Find a refusal further on in a line that begins with a code of success."""
    found = (pattern.search(line) for pattern in (_TUPLE, _BEFORE_ENHANCED, _ANYWHERE))
    codes = (int(match[1]) for match in found if match is not None)
    return next((code for code in codes if code >= 400 and code not in _NOT_CODES), None)


def _line_code(line: str) -> int | None:
    for pattern in (_LABELLED, _LINE, _TUPLE, _BEFORE_ENHANCED, _ANYWHERE):
        match = pattern.search(line)
        if match is not None and int(match[1]) not in _NOT_CODES:
            return int(match[1])
    return None


def _dotnet_code(line: str) -> int | None:
    lower = line.lower()
    said = lower.partition("the server response was")[2].strip(" :.")
    if not said:
        return None
    if _SIGN_IN_STATUS.match(said):
        return 535
    return next((code for phrase, code in _DOTNET_CODES if phrase in lower.partition("the server response")[0]), None)


def _deciding(failing: list[int]) -> int | None:
    """Choose the code that decides: the first, but a refused sign-in outweighs a method that was not known."""
    if not failing:
        return None
    if failing[0] in (500, 501, 502, 503, 504):
        return next((code for code in failing if code in (530, 534, 535, 538)), failing[-1])
    return failing[0]


def _enhanced(lines: list[str], code: int | None) -> EnhancedStatusCode | None:
    found = [m for line in lines for m in _ENHANCED.finditer(line)]
    if not found:
        return None
    for match in found:
        if code is not None and int(match[1]) == code // 100:
            return _enhanced_of(match)
    return _enhanced_of(found[0])


def _enhanced_of(match: re.Match[str]) -> EnhancedStatusCode:
    return EnhancedStatusCode(int(match[1]), int(match[2]), int(match[3]))
