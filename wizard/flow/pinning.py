"""Trusting one key for one host and port: when that may be offered, and what ends it (threats.md, row 4)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wizard.catalogue.providers import provider_for_host
from wizard.facts.check import CheckId
from wizard.facts.tls import CertificateFact, CertificateProblem, TlsFact, TlsOutcome
from wizard.flow.results import results_are_current
from wizard.settings.draft import parse_draft, pin_key, pin_of, unpin
from wizard.settings.field_error import FieldError
from wizard.settings.submission_settings import SubmissionSettings

if TYPE_CHECKING:
    from wizard.flow.wizard_state import WizardState

CONFIRMED_BY = 8
"""How many characters at the end of a key's fingerprint a person types."""

_PINNABLE = frozenset(
    {
        CertificateProblem.SELF_SIGNED,
        CertificateProblem.UNKNOWN_ROOT,
        CertificateProblem.INCOMPLETE_CHAIN,
        CertificateProblem.WRONG_NAME,
        CertificateProblem.EXPIRED,
        CertificateProblem.STRICT_RULES,
    }
)
# Somebody or something else stands between here and the server: its key is not the server's.
_NOT_THE_SERVER = frozenset({"tls.tls_intercepted", "network.smtp_redirected", "tls.clock_wrong", "tls.cert_revoked"})


def pinnable_certificate(state: WizardState) -> CertificateFact | None:
    """Give the refused certificate whose key a person may trust; None where that is not offered.

    Only for the settings as they were just checked, and never for a host of a known provider: its certificates hold,
    so a refused one is somebody else's.
    """
    fact, settings = refused_tls(state), parse_draft(state.draft)
    if fact is None or state.diagnosis is None or not isinstance(settings, SubmissionSettings):
        return None
    known = provider_for_host(settings.endpoint.host.ascii) is not None
    if known or settings.pin is not None or state.diagnosis.root_cause in _NOT_THE_SERVER:
        return None
    if not fact.chain or not fact.problems or not set(fact.problems) <= _PINNABLE:
        return None
    return fact.chain[0]


def pinned_key_changed(state: WizardState) -> bool:
    """Tell whether the last run met another key than the trusted one."""
    fact = refused_tls(state)
    return fact is not None and CertificateProblem.PIN_CHANGED in fact.problems and pin_of(state.draft) is not None


def refused_tls(state: WizardState) -> TlsFact | None:
    """Give what the last run saw of a certificate that was refused, while its result is about these settings."""
    if state.diagnosis is None or not results_are_current(state):
        return None
    fact = state.diagnosis.run.fact(CheckId.TLS, TlsFact)
    return fact if fact is not None and fact.outcome is TlsOutcome.CERTIFICATE_REFUSED else None


def typed_matches(sha256: str, typed: str) -> bool:
    """Tell whether the end of a fingerprint was typed: its last eight characters, blanks and colons left out."""
    bare = "".join(typed.split()).replace(":", "").lower()
    return len(bare) >= CONFIRMED_BY and sha256.lower().endswith(bare)


def trust_key(state: WizardState, certificate: CertificateFact) -> WizardState:
    """Trust the key of a refused certificate for the host and port of the draft; unchanged when it is not offered."""
    if pinnable_certificate(state) != certificate:
        return state
    pinned = pin_key(state.draft, certificate.spki_sha256)
    return state if isinstance(pinned, FieldError) else replace(state, draft=pinned)


def stop_trusting(state: WizardState) -> WizardState:
    """Trust no key any more."""
    return replace(state, draft=unpin(state.draft))
