"""Rules about what only a live run of the checks can show."""

from __future__ import annotations

from wizard.diagnosis.rule import Rule
from wizard.diagnosis.sign import Sign

S = Sign

LIVE_RULES: tuple[Rule, ...] = (Rule("tls.pin_changed", 99, lambda e: e.has(S.PIN_CHANGED)),)
