"""From settings to a diagnosis: what the window, the command line and the tests call."""

from __future__ import annotations

from collections.abc import Callable

from wizard.catalogue.records import Platform, Provider
from wizard.diagnosis.diagnose import diagnose
from wizard.diagnosis.finding import Diagnosis
from wizard.engine.run_context import RunContext
from wizard.engine.runner import run_checks
from wizard.facts.earlier_run import EarlierRun
from wizard.facts.events import RunEvent
from wizard.facts.network_view import NetworkView, RunOptions
from wizard.settings.field_error import FieldError
from wizard.settings.mailbox import Mailbox, parse_mailbox
from wizard.settings.submission_settings import SubmissionSettings


async def check_settings(
    settings: SubmissionSettings,
    options: RunOptions,
    network: NetworkView,
    provider: Provider | None,
    platform: Platform | None,
    emit: Callable[[RunEvent], None],
    earlier: EarlierRun | None = None,
) -> Diagnosis:
    """Run the checks, tell about each through ``emit`` (called in this loop's thread), and diagnose.

    Raises ValueError when ``options.recipient`` is no mailbox (callers parse it first). Cancelling closes every
    socket, tells about what had not ended as cancelled, and lets CancelledError out.

    With ``earlier`` only those checks run that depend on what has changed since, that did not pass then, or that make
    the connection which these need; the rest keeps its result (wizard rule 8). None checks everything.
    """
    context = RunContext(settings, recipient_of(settings, options), options, network)
    run = await run_checks(context, emit, earlier=earlier)
    return diagnose(run, provider, platform, options.found)


def recipient_of(settings: SubmissionSettings, options: RunOptions) -> Mailbox:
    """Give the mailbox that the test message would go to: the sender's own unless another one was chosen."""
    if options.recipient is None:
        return settings.sender.mailbox
    recipient = parse_mailbox(options.recipient, "to_address")
    if isinstance(recipient, FieldError):
        # The code names the condition; the text itself stays out of what might be logged.
        raise ValueError(recipient.code)  # noqa: TRY004 - a wrong value, not a wrong type
    return recipient
