"""A finished push as push/1 and as text."""

from __future__ import annotations

from collections.abc import Sequence

from wizard.cli.push_agreement import proposal_lines
from wizard.cli.status_words import receipt_word
from wizard.delivery.difference import remote_settings
from wizard.delivery.records import Agreement, DeliveryReport, Outcome, Proposal
from wizard.delivery.steps import StepFinished
from wizard.export.fingerprint import fingerprint, short_fingerprint
from wizard.platforms.connector import PlatformState, RemoteSettings
from wizard.report.delivery_words import outcome_text, reason_text, restored_text
from wizard.report.display_safe import display_safe
from wizard.report.isolates import isolate
from wizard.report.json_report import check_document, finding_document
from wizard.report.platform_test_report import render_platform_findings
from wizard.report.text_report import render_text, settings_lines
from wizard.words.translation import translate

Document = dict[str, object]


def push_document(report: DeliveryReport, steps: Sequence[StepFinished], earlier: list[Document]) -> Document:
    """Turn a report into push/1; no secret can be in it."""
    found, ending = report.found, report.ending
    return {
        "schema": "smtp-wizard/push/1",
        "ok": report.ok,
        "outcome": ending.outcome.value,
        "message": _message(report),
        "dry_run": report.dry_run,
        "step": None if ending.step is None else ending.step.value,
        "code": ending.code,
        "retry_after_s": ending.retry_after_s,
        "origin": str(report.origin),
        "platform": None if found.proposal is None else _platform(found.proposal),
        "changes": None if found.proposal is None else _changes(found.proposal),
        "before": None if found.before is None else state_document(found.before),
        "after": None if found.after is None else state_document(found.after),
        "config": _config(report),
        "steps": [
            {
                "id": step.step.value,
                "state": step.state.value,
                "code": step.code,
                "elapsed_s": round(step.elapsed_s, 3),
            }
            for step in steps
        ],
        "check": None if found.checked is None else check_document(found.checked.diagnosis),
        "platform_test": _platform_test(report),
        "receipt": _receipt(report),
        "restoration": None if found.restoration is None else found.restoration.result.value,
        "settings": _settings(remote_settings(report.settings)),
        "earlier": earlier,
    }


def push_text(report: DeliveryReport) -> str:
    """Turn a report into text: how it ended, why, and what to do."""
    found, ending = report.found, report.ending
    parts = []
    if ending.outcome is Outcome.SIGN_IN_FAILED and found.checked is not None:
        parts.append(render_text(found.checked.diagnosis))
    if ending.outcome is Outcome.PROPOSED and found.proposal is not None:
        parts.append("\n".join((*proposal_lines(found.proposal), *settings_lines(report.settings))))
    if ending.outcome is Outcome.TEST_FAILED and found.test is not None:
        parts.append(render_platform_findings(found.test.findings, [one.cause for one in found.test.unknown]))
    lines = [_message(report)]
    if ending.code in (Agreement.KEY_CHANGED.value, Agreement.ORIGIN_CHANGED.value):
        lines.append(
            translate(
                "cli", "If it did, push again with --platform-key and the fingerprint that the platform itself shows."
            )
        )
    if found.signed is not None:
        lines.append(
            translate("cli", "Signed by this computer: {key}").format(
                key=isolate(short_fingerprint(found.signed.kid))
            )
        )
    if found.receipt is not None:
        state = receipt_word(found.receipt.state)
        lines.append(translate("cli", "Receipt: {state}, signed by the platform.").format(state=state))
    if found.after is not None:
        sender = isolate(display_safe(found.after.untrusted_sender))
        lines.append(translate("cli", "Mail goes out from {sender}.").format(sender=sender))
    return "\n\n".join([*parts, "\n".join(lines)])


def state_document(state: PlatformState) -> Document:
    """Turn how a platform sends into an object."""
    active = state.active
    return {
        "method": state.method,
        "sender": state.untrusted_sender,
        "id": None if active is None else active.id,
        "jti": None if active is None else active.jti,
        "signed_by": None if active is None else fingerprint(active.kid),
        "activated_at": None if active is None else active.activated_at,
        "settings": None if active is None else _settings(active.settings),
    }


def _message(report: DeliveryReport) -> str:
    ending, restoration = report.ending, report.found.restoration
    parts = [outcome_text(ending.outcome.value)]
    if ending.code is not None and ending.outcome not in (Outcome.SUPERSEDED, Outcome.DECLINED):
        parts.append(reason_text(ending.code, ending.retry_after_s))
    if ending.untrusted_detail:
        parts.append(f"({isolate(display_safe(ending.untrusted_detail, 200))})")
    if restoration is not None:
        parts.append(restored_text(restoration.result.value))
    return " ".join(parts)


def _platform(proposal: Proposal) -> Document:
    request = proposal.request
    return {
        "name": request.claimed_name,
        "audience": request.audience,
        "fingerprint": fingerprint(proposal.recipient.thumbprint),
        "egress_addresses": list(request.egress_addresses),
        "fallback_sender": request.fallback_sender,
    }


def _changes(proposal: Proposal) -> list[Document]:
    return [
        {"field": change.field, "before": change.untrusted_before, "after": change.after}
        for change in proposal.changes
    ]


def _config(report: DeliveryReport) -> Document | None:
    signed = report.found.signed
    if signed is None:
        return None
    return {
        "id": report.found.config_id,
        "jti": signed.jti,
        "signed_by": fingerprint(signed.kid),
        "audience": signed.audience,
        "expires_at": signed.expires_at,
    }


def _platform_test(report: DeliveryReport) -> Document | None:
    test = report.found.test
    if test is None:
        return None
    return {
        "passed": test.passed,
        "at": test.at,
        "findings": [finding_document(finding, None) for finding in test.findings],
        "unknown_causes": [one.cause for one in test.unknown],
    }


def _receipt(report: DeliveryReport) -> Document | None:
    receipt = report.found.receipt
    if receipt is None:
        return None
    return {
        "state": receipt.state,
        "signed_by": fingerprint(receipt.signer_kid),
        "issued_at": receipt.issued_at,
        "activated_at": receipt.activated_at,
        "token": receipt.token,
    }


def _settings(settings: RemoteSettings) -> Document:
    return {
        "host": settings.host,
        "port": settings.port,
        "security": settings.security,
        "username": settings.username,
        "from_name": settings.from_name,
        "from_address": settings.from_address,
    }
