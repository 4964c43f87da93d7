"""Choosing the platform, and what a request file of it brings."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from wizard.flow.recheck import latest_result

if TYPE_CHECKING:
    from wizard.catalogue.records import Platform
    from wizard.flow.wizard_state import PlatformConnection, SealingTarget, WizardState


@dataclass(frozen=True, slots=True)
class PlatformOffer:
    """A platform that can be chosen besides the shipped ones, because there is a way to hand settings over to it.

    ``document``: its request document, for signed files.
    """

    platform: Platform
    target: SealingTarget
    connection: PlatformConnection
    document: bytes = field(repr=False)


def choose_platform(state: WizardState, platform: Platform) -> WizardState:
    """Choose a platform. A request file of another one goes, and so do results: they were judged by other rules.

    What the checks saw stays true, so that only the judgement is made again.
    """
    if platform == state.platform:
        return state
    return replace(
        state,
        platform=platform,
        sealing_target=None,
        connection=None,
        typed=state.typed | {"platform"},
        diagnosis=None,
        checked_draft=None,
        test_message_to=None,
        earlier=latest_result(state),
    )


def take_request(state: WizardState, platform: Platform, target: SealingTarget) -> WizardState:
    """Take what a request file brought for a platform; ``platform`` is the neutral one for a name nobody knows."""
    return replace(choose_platform(state, platform), sealing_target=target, typed=state.typed | {"platform"})


def take_offer(state: WizardState, offer: PlatformOffer) -> WizardState:
    """Choose a platform that takes settings itself."""
    chosen = take_request(state, offer.platform, offer.target)
    return replace(chosen, connection=offer.connection)
