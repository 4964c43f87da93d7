"""What reply codes and enhanced status codes say by the standards (RFC 5321 section 4.2, RFC 3463, IANA registry)."""

from __future__ import annotations

from wizard.smtp.code_registry import ENHANCED_CODES, REPLY_CODES, SUBJECTS
from wizard.smtp.enhanced_status_code import EnhancedStatusCode
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_SEVERITIES = {
    2: "success",
    3: QT_TRANSLATE_NOOP("report", "the server waits for more"),
    4: QT_TRANSLATE_NOOP("report", "refused for now; a later attempt may succeed"),
    5: QT_TRANSLATE_NOOP("report", "refused for good; the same attempt fails again"),
}
_REPLY_SUBJECTS = {
    0: QT_TRANSLATE_NOOP("report", "about the command's form"),
    1: "information",
    2: QT_TRANSLATE_NOOP("report", "about the connection"),
    3: QT_TRANSLATE_NOOP("report", "about the sign-in or the use of the service"),
    5: QT_TRANSLATE_NOOP("report", "about the state of the mail system"),
}


def reply_code_meaning(code: int) -> str:
    """Turn a reply code into how final it is and what it stands for, or else what its digits say."""
    severity = _SEVERITIES.get(code // 100)
    if severity is None:
        return translate("report", "not a reply code of SMTP")
    subject = REPLY_CODES.get(code) or _REPLY_SUBJECTS.get(code // 10 % 10)
    return severity if subject is None else f"{severity} ({subject})"


def enhanced_code_meaning(code: EnhancedStatusCode) -> str:
    """Turn an enhanced status code into what its subject and detail say."""
    detail = ENHANCED_CODES.get((code.subject, code.detail))
    if detail is not None:
        return detail
    subject = SUBJECTS.get(code.subject)
    if subject is None:
        return translate("report", "a subject the standard does not know")
    return translate("report", "{subject}; the registry has no such detail").format(subject=subject)
