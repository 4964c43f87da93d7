"""What the codes alone say (RFC 5321 section 4.2, RFC 3463, IANA registry), for texts whose words no rule knows.

The weights are low: words outrank them, except where a detail of the registry has one meaning only.
"""

from __future__ import annotations

from wizard.diagnosis.evidence import Evidence
from wizard.diagnosis.rule import Rule
from wizard.diagnosis.sign import Sign
from wizard.diagnosis.stage import Stage

S = Sign
_SENDER_CHECKS = ("7.20", "7.21", "7.22", "7.23", "7.24", "7.26")


def _subject(e: Evidence, subject: int) -> bool:
    return e.enhanced is not None and e.enhanced.subject == subject and e.refused


def _later_stage(e: Evidence) -> bool:
    """Tell whether a recipient can be meant: the sender and the sign-in come before."""
    return not e.at(Stage.GREETING, Stage.EHLO, Stage.STARTTLS, Stage.AUTH, Stage.MAIL)


def _somewhere(e: Evidence) -> bool:
    """Tell whether nobody knows at which command the server refused."""
    return e.stage in (None, Stage.OTHER)


CODE_RULES: tuple[Rule, ...] = (
    # By the enhanced code
    Rule("sender.dmarc_spf_fail", 86, lambda e: e.refused and e.status(*_SENDER_CHECKS) and not e.at(Stage.AUTH)),
    Rule("sender.dmarc_spf_fail", 86, lambda e: e.refused and e.status("7.29") and "tls" not in e.words),
    Rule("sender.sender_address_invalid", 74, lambda e: e.refused and e.status("1.7", "1.8", "7.27")),
    Rule("server.rate_limited", 74, lambda e: e.refused and e.status("7.28")),
    Rule("recipient.recipient_unavailable", 62, lambda e: _subject(e, 2) and _later_stage(e)),
    Rule("recipient.recipient_unavailable", 58, lambda e: _subject(e, 1) and _later_stage(e) and e.permanent),
    Rule("recipient.recipient_address_invalid", 50, lambda e: _subject(e, 1) and _later_stage(e)),
    Rule("server.temporary_failure", 66, lambda e: _subject(e, 3) and e.transient),
    Rule("server.server_misconfigured", 58, lambda e: _subject(e, 3)),
    Rule("server.temporary_failure", 62, lambda e: _subject(e, 4) and e.transient),
    Rule("server.server_misconfigured", 52, lambda e: _subject(e, 4)),
    Rule("server.protocol_error", 56, lambda e: _subject(e, 5) and not e.status("5.3")),
    Rule("recipient.too_many_recipients", 66, lambda e: _subject(e, 5) and e.status("5.3")),
    Rule("message.message_malformed", 62, lambda e: _subject(e, 6) and not e.at(Stage.AUTH)),
    Rule("settings.starttls_required", 62, lambda e: e.refused and e.status("7.10") and not e.at(Stage.AUTH)),
    Rule("login.auth_not_offered_before_tls", 62, lambda e: e.refused and e.status("7.10", "7.11")),
    Rule("message.message_rejected_policy", 48, lambda e: _subject(e, 7) and not e.at(Stage.AUTH)),
    # By the reply code, where neither words nor stage say more
    Rule("server.temporary_failure", 50, lambda e: e.transient),
    Rule("message.message_rejected_policy", 44, lambda e: _somewhere(e) and e.code in (550, 554, 571)),
    Rule("recipient.recipient_unavailable", 43, lambda e: _somewhere(e) and e.code in (550, 551, 553)),
    Rule("sender.sender_not_allowed", 42, lambda e: _somewhere(e) and e.code in (550, 553)),
    Rule("server.protocol_error", 46, lambda e: e.code in (500, 501, 502, 503, 504, 555)),
    Rule("login.auth_required", 44, lambda e: e.code == 530),
    Rule("recipient.recipient_unavailable", 50, lambda e: e.code in (521, 556) and _later_stage(e)),
    Rule("server.ip_blocklisted", 46, lambda e: e.code in (521, 554) and e.at(Stage.GREETING)),
)
