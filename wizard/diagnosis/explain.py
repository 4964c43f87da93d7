"""What an error message of any mail program means."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.catalogue.short_codes import cause_of_short_code
from wizard.diagnosis.evidence import Evidence
from wizard.diagnosis.evidence_from_text import evidence_from_text
from wizard.diagnosis.finding import Certainty, Explanation
from wizard.diagnosis.rulebook import judge
from wizard.diagnosis.sign import Sign
from wizard.diagnosis.sign_groups import CLIENT_SIDE
from wizard.diagnosis.stage import Stage, parse_stage
from wizard.diagnosis.weigh import Verdict
from wizard.settings.transport_security import TransportSecurity

_LONGEST_SHORT_CODE = 40
_SYMPTOMS = CLIENT_SIDE | {
    Sign.MASKED,
    Sign.OTHER_SERVICE,
    Sign.TLS_ON_THIS_PORT,
    Sign.FOREIGN_SERVER,
    Sign.AUTH_NOT_IN_CLEAR,
}

# Once the message is under way, silence leaves open whether the server took it (RFC 5321 4.5.3.2.6, RFC 1047).
_MAYBE_ACCEPTED = frozenset({"network.connection_timed_out", "network.connection_dropped_by_server"})


@dataclass(frozen=True, slots=True)
class ExplainContext:
    """What a person knows besides the text; None where nothing is known.

    ``stage`` is a word of ``explain --stage``; ``provider`` an id, an alias or the name of a server program. Names
    that nobody knows are ignored.
    """

    stage: str | None = None
    port: int | None = None
    security: TransportSecurity | None = None
    provider: str | None = None


def explain(text: str, context: ExplainContext) -> Explanation:
    """Turn pasted text into the cause it speaks of; a text without a failure is unknown, with what could be read.

    A short code that was read by telephone is such a text too, and its cause is sure.
    """
    named = cause_of_short_code(text) if len(text) < _LONGEST_SHORT_CODE else None
    evidence = evidence_from_text(text, parse_stage(context.stage), context.port, context.security, context.provider)
    verdict = judge(evidence) if _tells_of_failure(evidence) else Verdict(None, Certainty.UNKNOWN, ())
    if named is not None:
        verdict = Verdict(named, Certainty.SURE, ())
    known = verdict.certainty is not Certainty.UNKNOWN
    return Explanation(
        cause=verdict.cause if known else None,
        certainty=verdict.certainty,
        alternatives=verdict.alternatives if known else (),
        params=_params(evidence, context, verdict.cause),
        provider=evidence.provider,
        stage=None if evidence.stage is None else evidence.stage.value,
        reply_code=evidence.code if known or evidence.code is not None else evidence.heard,
        enhanced=None if evidence.enhanced is None else str(evidence.enhanced),
    )


def _tells_of_failure(evidence: Evidence) -> bool:
    if evidence.refused or evidence.signs & _SYMPTOMS:
        return True
    about_mail = evidence.stage not in (None, Stage.OTHER) or Sign.MAIL_WORD in evidence.signs
    return about_mail and Sign.NEGATIVE in evidence.signs


def _params(evidence: Evidence, context: ExplainContext, cause: str | None) -> dict[str, str]:
    params: dict[str, str] = {}
    if cause in _MAYBE_ACCEPTED and evidence.at(Stage.DATA):
        params["case"] = "after_data"
    port = context.port if context.port is not None else evidence.port
    if port is not None:
        params["port"] = str(port)
    if evidence.host is not None:
        params["host"] = evidence.host
    return params
