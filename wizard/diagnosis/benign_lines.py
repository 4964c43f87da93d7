"""Lines of a log or a dialogue that report no failure: what the client sent, success, and noise of programs."""

from __future__ import annotations

import re

# What the client said, told by the arrow or label in front of it or by the command itself.
_CLIENT = (
    r"client ?->|c: |->\s|~>|>>>|> (?:ehlo|helo|lhlo|auth|mail|rcpt|data|quit|starttls)\b"
    r"|sen[dt]: |\[tx\] |ehlo [\w.\[\]:-]+$|helo [\w.\[\]:-]+$|starttls$|quit$|rset$"
    r"|data$|noop$"
    r"|(?:250[- ])?(?:enhancedstatuscodes|pipelining|smtputf8|8bitmime|chunking|dsn|size(?: \d+)?|help|binarymime)$"
    r"|auth (?:plain|login|xoauth2|cram-md5)(?: \S+)?$|mail from: ?<\S*>(?: \S+)*$|rcpt to: ?<\S*>(?: \S+)*$"
)
# Notes on the way to a success, by curl, openssl, JavaMail, PHPMailer, swaks, telnet and mail servers.
_NOTES = (
    r"\* (?:tls|ssl)\S* \((?:in|out)\)|\*\s+(?:cafile|capath|alpn|tls|ssl connection|server certificate:|subject"
    r"|start date|expire date|issuer|connected|trying|host |ipv|using|successfully|connection #|mark bundle|old ssl)"
    r"|(?:.*: )?starttls=(?:client|server), |connection: open|.*timeout=\d+, options|=== "
    r"|no client certificate ca names|early data was not sent"
    r"|secure renegotiation is|compression: none|no alpn negotiated|verification: ok"
    r"|debug(?: smtp)?: (?!.*(?:fail|exception))|(?:.*: )?(?:connect|disconnect) from (?!.*lost)"
    r"|(?:dis)?connected? (?:to|from) \S+$|trying [\d.:a-f]+|escape character|raise \w"
    r"|\w+ = (?!.*(?:error|fail|reject|denied|refused|\b[45]\d\d\b))\S"
    r"|traceback \(most recent|file \"[^\"]*\", line|at [\w.$<>\[\] ]+(?:\(.*\)|:\d+)?$|\^+$|~+\^"
)
_DONE = re.compile(
    r"status=sent|stat=sent|tls connection established|: client=\S+, sasl|delivered to"
    r"|authentication succe|auth(?:entication)? ok|auth \w+ succeeded"
    r"|(?<!not )(?<!un)authenticated (?:success|as)|verif\w* (?:return code: 0|return: ?1|ok)|verify return:1"
    r"|accepted for delivery|message (?:has been )?(?:sent|accepted|queued)|(?<!un)successful|certificate verify ok"
    r"|queued as",
    re.IGNORECASE,
)
_BENIGN = re.compile(rf"(?:{_CLIENT}|{_NOTES})", re.IGNORECASE)
# In front of what a program said: the service of a container, the date of syslog with host and program, a date.
_STAMP = re.compile(
    r"^(?:[\w.-]{1,40}\s+\| )?"
    r"(?:(?:<\d+>)?[A-Z][a-z]{2} [ \d]?\d \d\d:\d\d:\d\d \S+ [\w/.-]+(?:\[\d+\])?: "
    r"|\[?(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S*|\d\d:\d\d:\d\d[.,]?\d*)\]?[ \t]+"
    r"(?:\[?(?:debug|info|error|warn\w*)\]?:? )?)?",
    re.IGNORECASE,
)
_QUOTED_REPLY = re.compile(r"^>+ ?[245]\d\d[ -]")


def without_stamp(line: str) -> str:
    """Take the time in front of a log's line off."""
    return _STAMP.sub("", line)


def is_benign(line: str) -> bool:
    """Tell whether a line without a failing code is the client's, or a note that nothing went wrong."""
    return _BENIGN.match(line) is not None and not _QUOTED_REPLY.match(line)


def tells_success(line: str) -> bool:
    """Tell whether a line without a reply code reports that something was done."""
    return _DONE.search(line) is not None
