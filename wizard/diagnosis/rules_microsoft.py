"""What Microsoft 365 and Microsoft Entra say in numbers of their own: details of X.7.nnn, and AADSTS codes."""

from __future__ import annotations

import re
from functools import lru_cache

from wizard.diagnosis.evidence import Evidence
from wizard.diagnosis.rule import Rule

_AADSTS = re.compile(r"aadsts(\d{5,8})")
_BY_NUMBER: dict[str, frozenset[str]] = {
    "login.wrong_password": frozenset({"50126"}),
    "login.wrong_username_format": frozenset({"50034", "50059"}),
    "login.account_locked": frozenset({"50053"}),
    "login.password_change_required": frozenset({"50055", "50144", "50072"}),
    "account.account_disabled": frozenset({"50057", "50105"}),
    "account.security_policy_block": frozenset(
        {"50074", "50076", "50079", "50158", "53000", "53001", "53003", "53004", "530034", "50097", "530036"}
    ),
}


@lru_cache(maxsize=64)
def _numbers(words: str) -> frozenset[str]:
    return frozenset(_AADSTS.findall(words))


def _entra(e: Evidence, cause: str) -> bool:
    return "aadsts" in e.words and not _BY_NUMBER[cause].isdisjoint(_numbers(e.words))


def _detail(e: Evidence, first: int, last: int | None = None) -> bool:
    """Tell whether the enhanced code is X.7.nnn with nnn between two numbers."""
    code = e.enhanced
    return e.refused and code is not None and code.subject == 7 and first <= code.detail <= (last or first)


MICROSOFT_RULES: tuple[Rule, ...] = (
    Rule("login.wrong_password", 99, lambda e: _entra(e, "login.wrong_password")),
    Rule("login.wrong_username_format", 98, lambda e: _entra(e, "login.wrong_username_format")),
    Rule("login.account_locked", 99, lambda e: _entra(e, "login.account_locked")),
    Rule("login.password_change_required", 99, lambda e: _entra(e, "login.password_change_required")),
    Rule("account.account_disabled", 99, lambda e: _entra(e, "account.account_disabled")),
    Rule("account.security_policy_block", 99, lambda e: _entra(e, "account.security_policy_block")),
    Rule("settings.starttls_not_offered", 93, lambda e: _detail(e, 321)),
    Rule("tls.cert_expired", 93, lambda e: _detail(e, 322)),
    Rule("tls.cert_hostname_mismatch", 93, lambda e: _detail(e, 325)),
    Rule("sender.from_domain_unverified", 92, lambda e: _detail(e, 750)),
    Rule("account.quota_exceeded", 94, lambda e: e.refused and "refusequota" in e.words),
    Rule("server.ip_blocklisted", 90, lambda e: _detail(e, 606, 649) or _detail(e, 511)),
    Rule("sender.dmarc_spf_fail", 90, lambda e: _detail(e, 509) or _detail(e, 515)),
    Rule("server.helo_rejected", 88, lambda e: _detail(e, 506)),
    Rule("server.ip_blocklisted", 86, lambda e: _detail(e, 513, 514)),
    Rule("server.rate_limited", 70, lambda e: e.transient and (_detail(e, 500, 699) or _detail(e, 850, 899))),
    Rule("recipient.recipient_unavailable", 84, lambda e: _detail(e, 124) or _detail(e, 133, 136)),
    Rule("message.message_rejected_policy", 84, lambda e: _detail(e, 501, 505) or _detail(e, 520)),
)
