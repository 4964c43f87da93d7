"""The platform's own test as findings: the same codes, and so the same words, as a check from this computer."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.catalogue.causes import load_causes
from wizard.diagnosis.explain import ExplainContext, explain
from wizard.diagnosis.finding import Finding, Severity, TryAgain
from wizard.diagnosis.stage import STAGE_OF
from wizard.export.request_file import PlatformRequest
from wizard.facts.check import CheckId
from wizard.platforms.connector import RemoteFinding, RemoteTest
from wizard.settings.submission_settings import SettingsSummary

_NOT_REACHED = frozenset(
    {
        "network.connection_refused",
        "network.connection_timed_out",
        "network.network_unreachable",
        "network.server_firewall",
        "network.port_blocked_outbound",
    }
)
_TO_ADMIT = "platform.address_to_admit"
_FIREWALL = "network.server_firewall"
_SEEN_FROM_TWO_SIDES = {"network.port_blocked_outbound": "network.connection_timed_out"}
"""Alone the platform must think that its own network holds mail up; this computer reached the very same port."""
_STAGES = {stage.value: check for check, stage in reversed(STAGE_OF.items())}


@dataclass(frozen=True, slots=True)
class PlatformTest:
    """How the platform's test ended, as of ``at`` (seconds since 1970); the finding to act on stands first.

    ``unknown``: what it found under codes that this program has no words for.
    """

    passed: bool
    at: int
    findings: tuple[Finding, ...]
    unknown: tuple[RemoteFinding, ...] = ()


def platform_test(test: RemoteTest, settings: SettingsSummary, request: PlatformRequest) -> PlatformTest:
    """Turn what the platform found into findings about these settings.

    When it could not reach a server that was just reached from here, a firewall admits this computer and not the
    platform: that is said first.
    """
    params = _params(settings, request)
    findings: list[Finding] = []
    unknown: list[RemoteFinding] = []
    for remote in test.findings:
        finding = _finding(remote, params, settings)
        if finding is None:
            unknown.append(remote)
        else:
            findings.append(finding)
    codes = {finding.code for finding in findings}
    if not test.passed and codes & _NOT_REACHED:
        first = _kept_out(params, bool(request.egress_addresses))
        findings = [first, *(one for one in findings if one.code not in (_TO_ADMIT, first.code))]
    return PlatformTest(test.passed, test.at, tuple(findings), tuple(unknown))


def _kept_out(params: dict[str, str], addresses_known: bool) -> Finding:
    """Say that a firewall keeps the platform out, with the addresses to admit where the platform names them."""
    code, case = (_TO_ADMIT, "platform_tested") if addresses_known else (_FIREWALL, "platform")
    return Finding(code, Severity.ERROR, (CheckId.TCP,), {**params, "case": case}, (TryAgain(),))


def _finding(remote: RemoteFinding, params: dict[str, str], settings: SettingsSummary) -> Finding | None:
    code: str | None = _SEEN_FROM_TWO_SIDES.get(remote.cause, remote.cause)
    if code not in load_causes():
        code = _explained(remote, settings)
    if code is None:
        return None
    check = _STAGES.get(remote.stage or "")
    severity = Severity(remote.severity)
    return Finding(
        code=code,
        severity=severity,
        evidence=() if check is None else (check,),
        params={**params, "case": "platform"} if code == _FIREWALL else params,
        remedies=(TryAgain(),) if severity is Severity.ERROR else (),
    )


def _explained(remote: RemoteFinding, settings: SettingsSummary) -> str | None:
    """Read a cause that is newer than this program from the reply that came with it."""
    if remote.reply_code is None:
        return None
    context = ExplainContext(stage=remote.stage, port=settings.endpoint.port, security=settings.security)
    return explain(f"{remote.reply_code} {remote.enhanced or ''}".strip(), context).cause


def _params(settings: SettingsSummary, request: PlatformRequest) -> dict[str, str]:
    """Give the values for the words: what was handed over, never what this computer alone saw."""
    params = {
        "host": settings.endpoint.host.shown,
        "port": str(settings.endpoint.port),
        "security": settings.security.value,
        "address": settings.sender.mailbox.shown,
        "domain": settings.sender.mailbox.domain.shown,
        "recipient": str(settings.sender.mailbox),
        "platform": request.claimed_name,
    }
    if settings.username is not None:
        params |= {"username": settings.username, "mailbox": settings.username}
    if request.egress_addresses:
        params["egress"] = ", ".join(request.egress_addresses)
    return params
