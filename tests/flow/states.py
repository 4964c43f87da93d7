"""States and records that the tests of the flow begin with."""

from __future__ import annotations

from wizard.catalogue.records import Platform, PlatformField, PlatformFormPart
from wizard.diagnosis.finding import Certainty, Diagnosis, Finding, Severity
from wizard.facts.candidate import CandidateSource, SettingsCandidate, SettingsSearch, Trust
from wizard.facts.check import CheckId, CheckRun
from wizard.flow.steps import Step
from wizard.flow.wizard_state import WizardState
from wizard.settings.draft import SettingsDraft, parse_draft
from wizard.settings.endpoint import Endpoint, Host
from wizard.settings.secret import Secret
from wizard.settings.submission_settings import SubmissionSettings
from wizard.settings.transport_security import TransportSecurity

CANDIDATE = SettingsCandidate(
    Endpoint(Host("mail.b.example"), 465),
    TransportSecurity.IMPLICIT_TLS,
    "a",
    CandidateSource.SRV,
    Trust.CONFIRM,
    None,
)
SEARCH = SettingsSearch("b.example", (CANDIDATE,), None, None, (), 0.1)
WHOLE_DRAFT = SettingsDraft(
    from_name="Northwind Referrals",
    from_address="referrals@northwind.example",
    host="mail.northwind.example",
    username="referrals@northwind.example",
    password=Secret("s3cret"),
)


def platform(*, ports: tuple[int, ...] = (), from_equals_mailbox: bool = False) -> Platform:
    """Make a platform with these rules."""
    part = PlatformFormPart(("Settings",), (PlatformField("SMTP host", "host"),), "Test & Save")
    return Platform(
        id="made-up",
        name="Made-up platform",
        audience="made-up",
        short_name="Made-up",
        form=(part,),
        security_words=(),
        ports=ports,
        from_equals_mailbox=from_equals_mailbox,
        username_equals_from=False,
        public_hosts_only=False,
        password_required=False,
        credential_kinds=("password",),
        egress_addresses=(),
        fallback_sender=None,
        needs=(),
        rules=(),
        steps=(),
        consequences=(),
        help_url=None,
        support_url=None,
    )


GTR = platform(ports=(587, 465, 25), from_equals_mailbox=True)


def state_at(step: Step) -> WizardState:
    """Give an empty state that has come to a step."""
    return WizardState(platform=platform(), step=step, furthest=step)


def whole_state() -> WizardState:
    """Give a state whose fields are all in order."""
    return WizardState(platform=platform(), draft=WHOLE_DRAFT)


def good_diagnosis() -> Diagnosis:
    """Give a diagnosis without findings."""
    return _diagnosis(())


def failed_diagnosis() -> Diagnosis:
    """Give a diagnosis with one error."""
    return _diagnosis((Finding("login.wrong_password", Severity.ERROR, (CheckId.AUTH,)),))


def _diagnosis(findings: tuple[Finding, ...]) -> Diagnosis:
    settings = parse_draft(WHOLE_DRAFT)
    assert isinstance(settings, SubmissionSettings)
    run = CheckRun(settings.summary, "referrals@northwind.example", {}, 1.0)
    cause = findings[0].code if findings else None
    return Diagnosis(run, findings, cause, Certainty.SURE if cause else None, (), {}, None, None)
