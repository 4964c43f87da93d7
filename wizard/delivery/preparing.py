"""Everything before the first write: sign in ourselves, read the platform, show the difference, sign."""

from __future__ import annotations

from wizard.catalogue.platforms import load_platforms
from wizard.delivery.difference import changes_between
from wizard.delivery.journal import before_line, signed_line
from wizard.delivery.records import (
    PUSH_LIFETIME_S,
    Agreement,
    Ending,
    Outcome,
    Proposal,
    SignedReference,
    SignerUnavailable,
)
from wizard.delivery.run_of_steps import RunOfSteps
from wizard.delivery.steps import DeliveryStep
from wizard.export.config_claims import CheckedRun, checks_word
from wizard.export.request_file import PlatformRequest, RequestRefusal, parse_request_file
from wizard.export.secret_delivery import SecretDelivery
from wizard.export.signed_config import SignedConfig, SigningOrder, SigningRefusal, sign_config
from wizard.platforms.call_failure import CallFailure
from wizard.platforms.connector import PlatformState


async def prepare(run: RunOfSteps) -> tuple[Proposal, SignedConfig] | Ending:
    """Take the steps from the sign-in to the signature; nothing is written at the platform by any of them."""
    checked = await run.take(DeliveryStep.SIGN_IN, lambda: sign_in_ourselves(run))
    if isinstance(checked, Ending):
        return checked
    request = await run.take(DeliveryStep.REQUEST, lambda: read_request(run))
    if isinstance(request, Ending):
        return request
    before = await run.take(DeliveryStep.STATE, lambda: read_state(run))
    if isinstance(before, Ending):
        return before
    proposal = await run.take(DeliveryStep.AGREE, lambda: propose(run, request, before))
    if isinstance(proposal, Ending):
        return proposal
    signed = await run.take(DeliveryStep.SIGN, lambda: sign(run, proposal, checked))
    return signed if isinstance(signed, Ending) else (proposal, signed)


async def sign_in_ourselves(run: RunOfSteps) -> CheckedRun | Ending:
    """Check the new settings from here, sign-in included: a wrong password never reaches a platform."""
    checked = await run.means.check()
    run.learn(checked=checked)
    if checks_word(run.settings, checked) != "passed":
        return Ending(Outcome.SIGN_IN_FAILED, checked.diagnosis.root_cause or "checks.not_all_ran")
    return checked


async def read_request(run: RunOfSteps) -> PlatformRequest | Ending:
    """Read the request document over verified HTTPS; a request file that was given must name the same keys."""
    document = await run.insist(run.means.connector.read_request)
    if isinstance(document, CallFailure):
        return run.fail(document)
    request = parse_request_file(document.data, load_platforms(), run.means.now())
    if isinstance(request, RequestRefusal):
        return Ending(Outcome.REFUSED, request.code, untrusted_detail=request.untrusted_detail)
    run.learn(request=request)
    if not request.suites:
        return Ending(Outcome.REFUSED, "recipient.missing")
    given = run.order.request
    if given is not None and (given.audience != request.audience or not _same_keys(given, request)):
        return Ending(Outcome.REFUSED, "request.differs_from_site")
    return request


async def read_state(run: RunOfSteps) -> PlatformState | Ending:
    """Read what is active now; that is what comes back if something fails."""
    state = await run.insist(run.means.connector.read_state)
    if isinstance(state, CallFailure):
        return run.fail(state)
    run.learn(before=state)
    run.note(before_line(state, run.means.now()))
    return state


async def propose(run: RunOfSteps, request: PlatformRequest, before: PlatformState) -> Proposal | Ending:
    """Show origin, key and difference, and go on only when that is agreed to. A dry run ends here."""
    suite = request.suites[0]
    recipient = request.sealing_key(suite)
    if recipient is None:
        return Ending(Outcome.REFUSED, "recipient.missing")
    proposal = Proposal(
        origin=run.means.connector.origin,
        request=request,
        suite=suite,
        recipient=recipient,
        settings=run.settings,
        before=before,
        changes=changes_between(before, run.settings),
    )
    run.learn(proposal=proposal)
    if run.order.dry_run:
        return Ending(Outcome.PROPOSED)
    agreement = await run.means.agree(proposal)
    if agreement is Agreement.AGREED:
        return proposal
    outcome = Outcome.DECLINED if agreement is Agreement.DECLINED else Outcome.REFUSED
    return Ending(outcome, agreement.value)


async def sign(run: RunOfSteps, proposal: Proposal, checked: CheckedRun) -> SignedConfig | Ending:
    """Seal the password for the platform and sign for ten minutes, with the site's fresh nonce."""
    signer = await run.means.open_signer(proposal.suite)
    if isinstance(signer, SignerUnavailable):
        return Ending(Outcome.REFUSED, signer.code)
    credentials = run.order.settings.credentials
    signing = SigningOrder(
        settings=run.settings,
        delivery=SecretDelivery.NONE if credentials is None else SecretDelivery.SEALED,
        audience=proposal.request.audience,
        password=None if credentials is None else credentials.password,
        recipient=proposal.recipient,
        request_nonce=proposal.request.nonce,
        checked=checked,
        lifetime_s=PUSH_LIFETIME_S,
    )
    signed = sign_config(signing, signer, run.means.now())
    if isinstance(signed, SigningRefusal):
        return Ending(Outcome.REFUSED, signed.code)
    run.learn(signed=SignedReference(signed.jti, signed.signer_kid, signed.audience, signed.expires_at))
    run.note(signed_line(signed.jti, signed.signer_kid, run.means.now()))
    run.means.kept(signed)
    return signed


def _same_keys(given: PlatformRequest, site: PlatformRequest) -> bool:
    """Tell whether every key to seal for stands in both."""
    sealing = [{key.thumbprint for key in request.keys if key.seals is not None} for request in (given, site)]
    return sealing[0] == sealing[1]
