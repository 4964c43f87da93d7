"""What most often stands behind a refusal, by the stage and the class of the reply; fills up alternatives.

From the counts of real failures: a sign-in refused for good is mostly a wrong password, whatever the words are.
"""

from __future__ import annotations

from wizard.diagnosis.evidence import Evidence
from wizard.diagnosis.stage import Stage

_FOR_GOOD: dict[Stage, tuple[str, ...]] = {
    Stage.GREETING: ("server.ip_blocklisted", "message.message_rejected_policy", "server.reverse_dns_required"),
    Stage.EHLO: ("server.helo_rejected", "server.protocol_error", "server.ip_blocklisted"),
    Stage.STARTTLS: ("settings.starttls_not_offered", "tls.starttls_unavailable_server", "server.protocol_error"),
    Stage.AUTH: ("login.wrong_password", "login.wrong_username_format", "login.app_password_required"),
    Stage.MAIL: ("sender.sender_not_allowed", "sender.sender_address_invalid", "login.auth_required"),
    Stage.RCPT: ("recipient.recipient_unavailable", "login.auth_required", "recipient.relay_denied"),
    Stage.DATA: ("message.message_rejected_policy", "sender.sender_not_allowed", "account.account_disabled"),
}
_FOR_NOW: dict[Stage, tuple[str, ...]] = {
    Stage.GREETING: ("server.rate_limited", "server.temporary_failure", "server.ip_blocklisted"),
    Stage.EHLO: ("server.temporary_failure", "server.helo_rejected", "server.rate_limited"),
    Stage.STARTTLS: ("tls.starttls_unavailable_server", "server.temporary_failure", "server.rate_limited"),
    Stage.AUTH: ("login.temporary_auth_failure", "login.too_many_logins", "login.account_locked"),
    Stage.MAIL: ("server.rate_limited", "server.temporary_failure", "account.quota_exceeded"),
    Stage.RCPT: ("server.greylisted", "recipient.recipient_unavailable", "server.temporary_failure"),
    Stage.DATA: ("server.temporary_failure", "server.rate_limited", "account.quota_exceeded"),
}
_UNANSWERED: dict[Stage, tuple[str, ...]] = {
    Stage.DNS: ("settings.host_not_found", "network.dns_unavailable", "settings.host_malformed"),
    Stage.TCP: ("network.connection_timed_out", "network.port_blocked_outbound", "network.connection_refused"),
    Stage.GREETING: (
        "settings.wrong_port_plain_on_tls",
        "network.connection_timed_out",
        "network.connection_dropped_by_server",
    ),
    Stage.EHLO: ("network.connection_dropped_by_server", "network.connection_timed_out", "server.protocol_error"),
    Stage.STARTTLS: ("tls.tls_handshake_failed", "tls.cert_untrusted_root", "settings.starttls_not_offered"),
    Stage.TLS: ("tls.cert_untrusted_root", "tls.tls_handshake_failed", "settings.wrong_port_tls_on_plain"),
    Stage.AUTH: ("login.wrong_password", "login.auth_mechanism_unsupported", "network.connection_dropped_by_server"),
}


def usual_causes(evidence: Evidence) -> tuple[str, ...]:
    """Give the causes most usual behind this stage and class of reply, the most frequent first; empty: not known."""
    if evidence.stage is None or evidence.stage is Stage.OTHER:
        return ()
    if evidence.transient:
        return _FOR_NOW.get(evidence.stage, ())
    return (_FOR_GOOD if evidence.permanent else _UNANSWERED).get(evidence.stage, ())
