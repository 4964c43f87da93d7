"""What reply codes and enhanced status codes say by the standards (RFC 5321 section 4.2, RFC 3463, IANA registry)."""

from __future__ import annotations

from wizard.smtp.enhanced_status_code import EnhancedStatusCode

_SEVERITIES = {
    2: "success",
    3: "the server waits for more",
    4: "refused for now; a later attempt may succeed",
    5: "refused for good; the same attempt fails again",
}
_REPLY_SUBJECTS = {
    0: "about the command's form",
    1: "information",
    2: "about the connection",
    3: "about the sign-in or the use of the service",
    5: "about the state of the mail system",
}
_SUBJECTS = {
    0: "no further detail",
    1: "an address",
    2: "a mailbox",
    3: "the mail system itself",
    4: "the network or the way to the destination",
    5: "the SMTP dialogue",
    6: "the content of the message",
    7: "security or policy",
}
# Subject and detail of the IANA registry "SMTP Enhanced Status Codes", in our words.
_DETAILS: dict[tuple[int, int], str] = {
    (1, 1): "no such mailbox at the destination",
    (1, 2): "the destination system does not exist",
    (1, 3): "the recipient's address has a wrong form",
    (1, 4): "the recipient's address fits several mailboxes",
    (1, 6): "the mailbox has moved and left no new address",
    (1, 7): "the sender's address has a wrong form",
    (1, 8): "the sender's domain cannot be found",
    (1, 10): "the recipient's domain declares that it takes no mail",
    (2, 1): "the mailbox is switched off or takes no messages",
    (2, 2): "the mailbox is full",
    (2, 3): "the message is longer than this mailbox allows",
    (2, 4): "a mailing list could not be expanded",
    (3, 1): "the mail system's storage is full",
    (3, 2): "the system takes no messages at the moment",
    (3, 3): "the system lacks a requested feature",
    (3, 4): "the message is too large for the system",
    (3, 5): "the system is not set up correctly",
    (4, 1): "the destination does not answer",
    (4, 2): "the connection broke",
    (4, 3): "a look-up server failed",
    (4, 4): "no route to the destination",
    (4, 5): "the mail system is congested",
    (4, 6): "the message goes round in a loop",
    (4, 7): "delivery took too long",
    (5, 1): "a command the server does not take",
    (5, 2): "a command in a wrong form",
    (5, 3): "too many recipients",
    (5, 4): "a command with a wrong argument",
    (5, 6): "the sign-in data is too long",
    (6, 1): "a kind of content that is not supported",
    (6, 7): "an address with special letters, which is not supported here",
    (7, 0): "security or policy, no further detail",
    (7, 1): "no permission to deliver this message",
    (7, 3): "a security conversion that is not possible",
    (7, 4): "a security feature that is not supported",
    (7, 5): "a cryptographic failure",
    (7, 7): "the message arrived changed",
    (7, 8): "the sign-in data is not accepted",
    (7, 9): "the sign-in method is too weak",
    (7, 10): "encryption is needed",
    (7, 11): "this sign-in method needs encryption",
    (7, 12): "the password has to be changed",
    (7, 13): "the account is switched off",
    (7, 14): "a trust relationship is needed",
    (7, 17): "the mailbox has another owner",
    (7, 20): "no valid DKIM signature",
    (7, 23): "SPF does not allow this sender",
    (7, 25): "reverse DNS of the sending address failed",
    (7, 26): "several sender checks failed",
    (7, 27): "the sender's domain declares that it takes no mail",
    (7, 28): "too much mail from this sender",
}


def reply_code_meaning(code: int) -> str:
    """Turn a reply code into what its digits say: "refused for now...; about the sign-in ..."."""
    severity = _SEVERITIES.get(code // 100)
    if severity is None:
        return "not a reply code of SMTP"
    subject = _REPLY_SUBJECTS.get(code // 10 % 10)
    return severity if subject is None else f"{severity} ({subject})"


def enhanced_code_meaning(code: EnhancedStatusCode) -> str:
    """Turn an enhanced status code into what its subject and detail say."""
    detail = _DETAILS.get((code.subject, code.detail))
    return detail or _SUBJECTS.get(code.subject, "a subject the standard does not know")
