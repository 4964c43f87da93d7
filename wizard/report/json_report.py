"""JSON documents: check/1 and explain/1 (their schemas lie in resources/schemas)."""

from __future__ import annotations

from wizard.diagnosis.finding import (
    Certainty,
    ChangeSettings,
    Diagnosis,
    EnterPassword,
    Explanation,
    Finding,
    OpenPage,
    Remedy,
    Severity,
    TryAgain,
)
from wizard.facts.candidate import SettingsSearch
from wizard.facts.check import CheckId, Observed
from wizard.report.check_words import check_detail
from wizard.report.explanation_words import explanation_words, what_was_read
from wizard.report.finding_words import words_for
from wizard.report.remedy_words import remedy_label
from wizard.settings.submission_settings import SettingsSummary

CHECK_SCHEMA = "smtp-wizard/check/1"
EXPLAIN_SCHEMA = "smtp-wizard/explain/1"
_SEARCH_CAUSES = {
    "discovery.dns_unavailable": "network.dns_unavailable",
    "discovery.dns_denies": "network.dns_unavailable",
    "discovery.no_such_domain": "sender.from_domain_not_found",
}


def check_document(diagnosis: Diagnosis) -> dict[str, object]:
    """Turn a diagnosis into the document check/1; no secret can be in it, and words of a server come out escaped."""
    ok = diagnosis.ok
    return {
        "schema": CHECK_SCHEMA,
        "ok": ok,
        "root_cause": None if ok else diagnosis.root_cause,
        "certainty": None if ok or diagnosis.certainty is None else diagnosis.certainty.value,
        "alternatives": list(diagnosis.alternatives),
        "findings": [finding_document(finding, diagnosis.provider) for finding in diagnosis.findings],
        "checks": [_check(check, diagnosis) for check in diagnosis.states],
        "settings": settings_document(diagnosis.run.settings),
    }


def nothing_found_document(search: SettingsSearch) -> dict[str, object]:
    """Turn a search that found no server into check/1: no check ran, and there are no settings."""
    code = next((_SEARCH_CAUSES[note] for note in search.notes if note in _SEARCH_CAUSES), "settings.none_found")
    finding = Finding(code, Severity.ERROR, (), {"domain": search.domain, "host": search.domain})
    return {
        "schema": CHECK_SCHEMA,
        "ok": False,
        "root_cause": code,
        "certainty": Certainty.SURE.value,
        "alternatives": [],
        "findings": [finding_document(finding, search.provider)],
        "checks": [],
        "settings": None,
    }


def explain_document(explanation: Explanation) -> dict[str, object]:
    """Turn an explanation into the document explain/1."""
    words = explanation_words(explanation)
    return {
        "schema": EXPLAIN_SCHEMA,
        "cause": explanation.cause,
        "certainty": explanation.certainty.value,
        "alternatives": list(explanation.alternatives),
        "title": words.title,
        "why": words.why,
        "steps": list(words.steps),
        "read": what_was_read(explanation),
    }


def finding_document(finding: Finding, provider: str | None) -> dict[str, object]:
    """Turn one finding into an object: its code, its words, what can be done, and which checks show it."""
    words = words_for(finding.code, finding.params, provider)
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "title": words.title,
        "why": words.why,
        "steps": list(words.steps),
        "remedies": [_remedy(remedy) for remedy in finding.remedies],
        "evidence": [check.value for check in finding.evidence],
    }


def settings_document(settings: SettingsSummary) -> dict[str, object]:
    """Turn settings without their password into an object; ``username`` is null for a relay without sign-in."""
    return {
        "host": settings.endpoint.host.ascii,
        "port": settings.endpoint.port,
        "security": settings.security.value,
        "username": settings.username,
        "from_name": settings.sender.name,
        "from_address": str(settings.sender.mailbox),
        **({"pin_spki_sha256": settings.pin} if settings.pin is not None else {}),
    }


def _remedy(remedy: Remedy) -> dict[str, object]:
    label = remedy_label(remedy)
    match remedy:
        case ChangeSettings():
            changed = {
                "host": remedy.host,
                "port": remedy.port,
                "security": None if remedy.security is None else remedy.security.value,
                "username": remedy.username,
                "from_address": remedy.from_address,
            }
            given = {name: value for name, value in changed.items() if value is not None}
            return {"action": "change-settings", "label": label, **given}
        case EnterPassword(kind=kind):
            return {"action": "enter-password", "label": label, "kind": kind}
        case OpenPage(url=url):
            return {"action": "open-page", "label": label, "url": url}
        case TryAgain(after_s=after_s):
            return {"action": "try-again", "label": label, "after_s": after_s}


def _check(check: CheckId, diagnosis: Diagnosis) -> dict[str, object]:
    outcome = diagnosis.run.outcomes[check]
    return {
        "id": check.value,
        "state": diagnosis.states[check].value,
        "elapsed_s": round(outcome.fact.elapsed_s, 3) if isinstance(outcome, Observed) else 0.0,
        "detail": check_detail(check, outcome, diagnosis.run),
    }
