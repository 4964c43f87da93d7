"""The stage and the server that a pasted text belongs to."""

from __future__ import annotations

import re

from wizard.diagnosis.stage import Stage
from wizard.settings.endpoint import parse_host
from wizard.settings.field_error import FieldError

_MARKS: dict[Stage, str] = {
    Stage.RCPT: r"in reply to rcpt|rcpt to\b|recipientsrefused|smtpaddressfailed|recipient failed|command: 'rcpt",
    Stage.DATA: r"in reply to (?:end of )?data|smtpdataerror|command: 'data|after (?:the )?data|end of data"
    r"|data command failed",
    Stage.MAIL: r"in reply to mail|mail from (?:command|failed|:)|senderrefused|smtpsenderfailed|command: 'mail"
    r"|mail from\b",
    Stage.AUTH: r"smtpauth|authenticationfail|authenticationerror|eauth\b|command: 'auth|sasl|in reply to auth"
    r"|invalid login|password command failed|could not authenticate|auth (?:plain|login|cram)",
    Stage.STARTTLS: r"starttls|enable_crypto",
    Stage.TLS: r"handshake|certificate|\btls\b|\bssl\b|x509",
    Stage.EHLO: r"\behlo\b|\bhelo\b|smtpheloerror",
    Stage.GREETING: r"greeting|banner|smtpconnecterror",
    Stage.DNS: r"getaddrinfo|enotfound|eai_|name or service not known|no such host|resolve|unknownhost|edns\b",
    Stage.TCP: r"econnrefused|etimedout|connection refused|timed out|unreachable|no route to host|actively refused",
}
_STAGES = tuple((stage, re.compile(mark)) for stage, mark in _MARKS.items())
_BY_CODE = {534: Stage.AUTH, 535: Stage.AUTH, 538: Stage.AUTH, 525: Stage.AUTH, 334: Stage.AUTH}
_HOST = re.compile(
    r"(?:(?=(?:ssl|tls|smtps?|https?)://)|(?:lookup|enotfound|eai_again|hostname: '|host:|host |server \(smtp\)"
    r"|resolve host:?|address for|getaddrinfo for|server|to|smtp) +)"
    r"'?\"?(?P<host>(?:[a-z]+://)?[\w.,:@/-]*\.[\w.,:@/-]+)"
)
_QUOTED_HOST = re.compile(r"hostname\W{1,4}?(?P<quote>['\"])(?P<host>.*?)(?P=quote)(?=[\s,}]|$)")
_PORT = re.compile(r"(?:port[:= ]+|[\w\]]:)(25|465|587|2525|110|143|993|995|80|443|26)\b")


def read_stage(words: str, code: int | None) -> Stage | None:
    """Find the stage that folded words name or imply; None when they do not."""
    if code in _BY_CODE:
        return _BY_CODE[code]
    return next((stage for stage, mark in _STAGES if mark.search(words)), None)


def read_host(words: str) -> str | None:
    """Find the server name that a failed look-up or connection names, as it stood, even when it is no host name."""
    quoted = _QUOTED_HOST.search(words)
    if quoted is not None:
        return quoted["host"]
    match = _HOST.search(words)
    return None if match is None else match["host"].strip().rstrip(".:;)")


def read_port(words: str) -> int | None:
    """Find a mail or web port that the words name."""
    match = _PORT.search(words)
    return None if match is None else int(match[1])


def is_malformed(host: str) -> bool:
    """Tell whether a server name could never be looked up (a scheme, a port, a comma, a blank in it)."""
    return host != host.strip() or (isinstance(parse_host(host), FieldError) and host != "localhost")
