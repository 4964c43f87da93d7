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
    Stage.TCP: r"econnrefused|etimedout|connection refused|timed out|dial tcp|i/o timeout|connection timeout"
    r"|unreachable|no route to host|actively refused",
}
# The code that a program waited for tells the command that was answered (RFC 5321 section 4.3.2, RFC 4954 section 6).
_WAITED = re.compile(r"waited for #(220|235|354|334)")
_BY_WAITED = {"220": Stage.GREETING, "235": Stage.AUTH, "334": Stage.AUTH, "354": Stage.DATA}
_STAGES = tuple((stage, re.compile(mark)) for stage, mark in _MARKS.items())
_BY_CODE = {534: Stage.AUTH, 535: Stage.AUTH, 538: Stage.AUTH, 525: Stage.AUTH, 334: Stage.AUTH}
_HOST_FORM = r"[ :]*'?\"?(?P<host>(?:[a-z]+://)?[\w.,:@/-]*\.[\w.,:@/-]+)"
# A name that was looked up stands as it was given; the address of a connection is written with scheme and port.
_LOOKED_UP = re.compile(
    r"(?:lookup|enotfound|hostname: '|getaddrinfo failed:|resolve host:?|address for|getaddrinfo for|server \(smtp\)"
    r"|smtp host:?|unknownhostexception:|(?=https?://))" + _HOST_FORM
)
_CONNECTED = re.compile(r"(?:(?=(?:ssl|tls|smtps?)://)|(?:eai_again|host:|host |server|to|smtp) )" + _HOST_FORM)
_ONE_LABEL = re.compile(r"[a-z0-9_-]+\Z")
_AROUND = re.compile(r"^(?:ssl|tls|smtps?|tcp)://|(?<=\w):\d{1,5}$")
_QUOTED_HOST = re.compile(r"hostname\W{1,4}?(?P<quote>['\"])(?P<host>.*?)(?P=quote)(?=[\s,}]|$)")
_PORT = re.compile(r"(?:port[:= ]+|[\w\]]:)(25|465|587|2525|110|143|993|995|80|443|26)\b")


def read_stage(words: str, code: int | None) -> Stage | None:
    """Find the stage that folded words name or imply; None when they do not."""
    if code in _BY_CODE:
        return _BY_CODE[code]
    waited = _WAITED.search(words)
    if waited is not None and "tls" not in words:
        return _BY_WAITED[waited[1]]
    return next((stage for stage, mark in _STAGES if mark.search(words)), None)


def read_host(words: str) -> str | None:
    """Find the server name that a failed look-up or connection names, as it stood, even when it is no host name."""
    quoted = _QUOTED_HOST.search(words)
    if quoted is not None:
        return quoted["host"]
    looked_up = _LOOKED_UP.search(words)
    if looked_up is not None:
        return _bare(looked_up["host"])
    connected = _CONNECTED.search(words)
    return None if connected is None else _AROUND.sub("", _bare(connected["host"]))


def _bare(host: str) -> str:
    return host.strip().rstrip(".:;)")


def read_port(words: str) -> int | None:
    """Find a mail or web port that the words name."""
    match = _PORT.search(words)
    return None if match is None else int(match[1])


def is_malformed(host: str) -> bool:
    """Tell whether a server name could never be looked up (a scheme, a port, a comma, a blank in it)."""
    if host != host.strip():
        return True
    if _ONE_LABEL.match(host):
        return host.isdigit()
    return isinstance(parse_host(host.replace("_", "-")), FieldError)
