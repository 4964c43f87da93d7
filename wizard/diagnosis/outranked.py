"""Which causes are only the general form of another: where the special one is proved, the general one steps back.

A server that refuses mail for its DMARC policy also "rejects by policy"; that is not a second explanation.
"""

from __future__ import annotations

from collections.abc import Iterable

from wizard.diagnosis.evidence import Candidate

_PROVED_FROM = 88
_STEP_BACK = 12
_POLICY = "message.message_rejected_policy"

OUTRANKS: dict[str, frozenset[str]] = {
    "sender.dmarc_spf_fail": frozenset(
        {_POLICY, "account.account_disabled", "message.message_malformed", "login.auth_required"}
    ),
    "server.ip_blocklisted": frozenset({_POLICY, "login.account_locked", "account.account_disabled"}),
    "server.reverse_dns_required": frozenset(
        {_POLICY, "message.message_malformed", "server.ip_blocklisted", "server.server_misconfigured"}
    ),
    "message.message_too_large": frozenset({_POLICY, "message.message_malformed"}),
    "message.message_malformed": frozenset({_POLICY}),
    "sender.from_domain_unverified": frozenset({_POLICY, "sender.sender_not_allowed"}),
    "sender.sender_not_allowed": frozenset({_POLICY}),
    "account.account_disabled": frozenset({_POLICY, "login.wrong_password"}),
    "account.ip_not_allowed": frozenset({_POLICY}),
    "login.account_locked": frozenset({"login.too_many_logins", "login.wrong_password", "account.account_disabled"}),
    "server.greylisted": frozenset({"server.temporary_failure", "account.quota_exceeded", "server.rate_limited"}),
    "settings.wrong_port_plain_on_tls": frozenset(
        {"network.connection_dropped_by_server", "network.connection_timed_out", "network.port_blocked_outbound"}
    ),
    "tls.tls_handshake_failed": frozenset({"network.connection_dropped_by_server"}),
    "sender.smtputf8_unsupported": frozenset({"sender.sender_address_invalid"}),
}


def without_general(found: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """Take weight from every candidate that is the general form of a proved one."""
    candidates = tuple(found)
    strongest: dict[str, int] = {}
    for candidate in candidates:
        strongest[candidate.code] = max(strongest.get(candidate.code, 0), candidate.weight)
    return tuple(_set_back(candidate, strongest) for candidate in candidates)


def _set_back(candidate: Candidate, strongest: dict[str, int]) -> Candidate:
    above = [
        weight
        for code, weight in strongest.items()
        if weight >= max(_PROVED_FROM, strongest[candidate.code]) and candidate.code in OUTRANKS.get(code, ())
    ]
    if not above:
        return candidate
    return Candidate(candidate.code, min(candidate.weight, max(above) - _STEP_BACK))
