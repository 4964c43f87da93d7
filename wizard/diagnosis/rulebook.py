"""Every rule, in one place, and the one way to a verdict."""

from __future__ import annotations

from dataclasses import replace

from wizard.diagnosis.evidence import Candidate, Evidence
from wizard.diagnosis.finding import Certainty
from wizard.diagnosis.outranked import without_general
from wizard.diagnosis.rule import Rule, candidates
from wizard.diagnosis.rules_account import ACCOUNT_RULES
from wizard.diagnosis.rules_by_code import CODE_RULES
from wizard.diagnosis.rules_connection import CONNECTION_RULES, NAME_RULES
from wizard.diagnosis.rules_envelope import MESSAGE_RULES, RECIPIENT_RULES, SENDER_RULES
from wizard.diagnosis.rules_live import LIVE_RULES
from wizard.diagnosis.rules_microsoft import MICROSOFT_RULES
from wizard.diagnosis.rules_netease import NETEASE_RULES
from wizard.diagnosis.rules_precedence import PRECEDENCE_RULES
from wizard.diagnosis.rules_server import CLIENT_RULES, SERVER_RULES
from wizard.diagnosis.rules_sign_in import SIGN_IN_RULES
from wizard.diagnosis.rules_tls import TLS_RULES
from wizard.diagnosis.rules_wording import WORDING_RULES
from wizard.diagnosis.stage import Stage
from wizard.diagnosis.told_by import leaves_unexplained
from wizard.diagnosis.usual_causes import usual_causes
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
    *LIVE_RULES,
    *MICROSOFT_RULES,
    *NETEASE_RULES,
    *WORDING_RULES,
    *PRECEDENCE_RULES,
    *CODE_RULES,
)


# Where a family of causes shows itself; a family that is missing may show itself anywhere.
_STAGES: dict[str, frozenset[Stage | None]] = {
    "login": frozenset({None, Stage.OTHER, Stage.EHLO, Stage.AUTH, Stage.MAIL, Stage.RCPT, Stage.GREETING}),
    "sender": frozenset({None, Stage.OTHER, Stage.MAIL, Stage.RCPT, Stage.DATA}),
    "recipient": frozenset({None, Stage.OTHER, Stage.RCPT, Stage.DATA}),
    "message": frozenset({None, Stage.OTHER, Stage.MAIL, Stage.DATA, Stage.GREETING, Stage.RCPT}),
}
_OUT_OF_PLACE = 12
# Before the sign-in we have named no address, and a live run knows at which step it failed.
_NOBODY_NAMED_YET = frozenset({Stage.GREETING, Stage.EHLO, Stage.STARTTLS, Stage.TLS})
_ABOUT_ADDRESSES = frozenset({"sender", "recipient"})


def judge(evidence: Evidence) -> Verdict:
    """Turn evidence into a verdict: every rule is asked, the weights decide."""
    found = without_general(_fitting(each, evidence) for each in candidates(ALL_RULES, evidence))
    verdict = weigh(found, () if evidence.live else usual_causes(evidence))
    if (
        verdict.cause is not None
        and verdict.certainty is Certainty.SURE
        and leaves_unexplained(verdict.cause, evidence)
    ):
        return replace(verdict, certainty=Certainty.PROBABLE)
    return verdict


def _fitting(candidate: Candidate, evidence: Evidence) -> Candidate:
    """Take weight from a cause that does not belong to the stage at which the failure was seen."""
    family = candidate.code.partition(".")[0]
    if evidence.live and evidence.stage in _NOBODY_NAMED_YET and family in _ABOUT_ADDRESSES:
        return Candidate(candidate.code, 0)
    stages = _STAGES.get(family)
    if stages is None or evidence.stage in stages:
        return candidate
    return Candidate(candidate.code, candidate.weight - _OUT_OF_PLACE)
