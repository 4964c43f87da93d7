"""What NetEase (163, 126, yeah) says in codes of its own, such as `550 MI:SPF`; its help pages list their meaning."""

from __future__ import annotations

import re

from wizard.diagnosis.evidence import Evidence
from wizard.diagnosis.rule import Rule

_CODE = re.compile(r"\b(?:dt|mi|rp|hl|wm|ip):[a-z]{3}\b")
_PROVED = 99
_BY_CODE: dict[str, tuple[str, ...]] = {
    "server.ip_blocklisted": ("dt:rbl", "hl:rep", "hl:ihu", "hl:ipb"),
    "server.rate_limited": ("hl:icc", "hl:ifc", "hl:mep", "mi:dmc", "rp:drc", "rp:trc"),
    "server.protocol_error": ("mi:cel", "mi:ccl", "rp:ccl"),
    "account.quota_exceeded": ("mi:stc",),
    "account.ip_not_allowed": ("wm:bli",),
    "sender.sender_not_allowed": ("wm:blu", "mi:spb", "dt:sum"),
    "sender.sender_address_invalid": ("mi:imf",),
    "sender.dmarc_spf_fail": ("mi:spf", "mi:dma", "mi:dmarc"),
    "recipient.too_many_recipients": ("rp:rcl",),
    "recipient.relay_denied": ("rp:frl",),
    "message.message_rejected_policy": ("dt:spm",),
    "server.helo_rejected": ("mi:nhd",),
}


def _says(e: Evidence, codes: tuple[str, ...]) -> bool:
    found = _CODE.search(e.words) if e.refused and ":" in e.words else None
    return found is not None and found[0] in codes


def _rule(cause: str, codes: tuple[str, ...]) -> Rule:
    return Rule(cause, _PROVED, lambda e: _says(e, codes))


NETEASE_RULES: tuple[Rule, ...] = tuple(_rule(cause, codes) for cause, codes in _BY_CODE.items())
