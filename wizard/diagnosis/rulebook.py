"""Every rule, in one place, and the one way to a verdict."""

from __future__ import annotations

from wizard.diagnosis.evidence import Evidence
from wizard.diagnosis.rule import Rule, candidates
from wizard.diagnosis.rules_account import ACCOUNT_RULES
from wizard.diagnosis.rules_connection import CONNECTION_RULES, NAME_RULES
from wizard.diagnosis.rules_envelope import MESSAGE_RULES, RECIPIENT_RULES, SENDER_RULES
from wizard.diagnosis.rules_server import CLIENT_RULES, SERVER_RULES
from wizard.diagnosis.rules_sign_in import SIGN_IN_RULES
from wizard.diagnosis.rules_tls import TLS_RULES
from wizard.diagnosis.weigh import Verdict, weigh

ALL_RULES: tuple[Rule, ...] = (
    *NAME_RULES,
    *CONNECTION_RULES,
    *TLS_RULES,
    *SIGN_IN_RULES,
    *ACCOUNT_RULES,
    *SENDER_RULES,
    *RECIPIENT_RULES,
    *MESSAGE_RULES,
    *CLIENT_RULES,
    *SERVER_RULES,
)


def judge(evidence: Evidence) -> Verdict:
    """Turn evidence into a verdict: every rule is asked, the weights decide."""
    return weigh(candidates(ALL_RULES, evidence))
