"""What reply codes and enhanced status codes say by the standards (RFC 5321 section 4.2, RFC 3463, IANA registry)."""

from __future__ import annotations

from wizard.smtp.code_registry import ENHANCED_CODES, REPLY_CODES, SUBJECTS
from wizard.smtp.enhanced_status_code import EnhancedStatusCode
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_SEVERITIES = {
    2: QT_TRANSLATE_NOOP("report", "success", "how final a reply of a mail server is"),
    3: QT_TRANSLATE_NOOP("report", "the server waits for more", "how final a reply of a mail server is"),
    4: QT_TRANSLATE_NOOP(
        "report", "refused for now; a later attempt may succeed", "how final a reply of a mail server is"
    ),
    5: QT_TRANSLATE_NOOP(
        "report", "refused for good; the same attempt fails again", "how final a reply of a mail server is"
    ),
}
_REPLY_SUBJECTS = {
    0: QT_TRANSLATE_NOOP("report", "about the command's form", "what a reply of a mail server is about"),
    1: QT_TRANSLATE_NOOP("report", "information", "what a reply of a mail server is about"),
    2: QT_TRANSLATE_NOOP("report", "about the connection", "what a reply of a mail server is about"),
    3: QT_TRANSLATE_NOOP(
        "report", "about the sign-in or the use of the service", "what a reply of a mail server is about"
    ),
    5: QT_TRANSLATE_NOOP("report", "about the state of the mail system", "what a reply of a mail server is about"),
}


def reply_code_meaning(code: int) -> str:
    """Turn a reply code into how final it is and what it stands for, or else what its digits say."""
    if code // 100 not in _SEVERITIES:
        return translate("report", "not a reply code of SMTP")
    severity = translate("report", _SEVERITIES[code // 100], "how final a reply of a mail server is")
    if code in REPLY_CODES:
        subject = translate("smtp", REPLY_CODES[code])
    elif code // 10 % 10 in _REPLY_SUBJECTS:
        subject = translate("report", _REPLY_SUBJECTS[code // 10 % 10], "what a reply of a mail server is about")
    else:
        return severity
    return translate("report", "{severity} ({subject})", "the meaning of a reply code").format(
        severity=severity, subject=subject
    )


def enhanced_code_meaning(code: EnhancedStatusCode) -> str:
    """Turn an enhanced status code into what its subject and detail say."""
    detail = ENHANCED_CODES.get((code.subject, code.detail))
    if detail is not None:
        return translate("smtp", detail)
    subject = SUBJECTS.get(code.subject)
    if subject is None:
        return translate("report", "a subject the standard does not know")
    return translate("report", "{subject}; the registry has no such detail").format(
        subject=translate("smtp", subject)
    )
