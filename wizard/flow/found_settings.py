"""Which of the settings that a search found are filled in, and which of them a person confirms first."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wizard.facts.candidate import SettingsCandidate, SettingsSearch, Trust
from wizard.flow.results import apply_candidate, take_search
from wizard.flow.stale_pin import without_stale_pin
from wizard.flow.steps import Step
from wizard.settings.draft import SettingsDraft
from wizard.settings.endpoint import parse_host

if TYPE_CHECKING:
    from wizard.flow.wizard_state import WizardState
    from wizard.settings.transport_security import TransportSecurity

_SERVER_FIELDS = frozenset({"host", "port", "security"})


def take_found(state: WizardState, address: str, search: SettingsSearch) -> WizardState:
    """Take what a search knows by now, best candidate first; it is called again with every better answer.

    Nothing that a person typed or picked is overwritten, and nothing once Next was pressed on a Server page that a
    search had filled in. What an older search had filled in goes first, so that no host of another address stays
    behind. The problems that Next listed on the Server page stay until the fields they are about are other ones.
    """
    if address != state.draft.from_address.strip():
        return state
    if address != state.searched_address:
        state = replace(state, picked=False, confirmed=frozenset())
    elif state.candidate is not None and _is_settled(state):
        return replace(state, search=search, candidate=_known_by_now(state.candidate, search))
    taken = take_search(_without_older(state), address, search)
    if _server_of(taken) == _server_of(state):
        return taken
    return replace(taken, submitted=taken.submitted - {Step.SERVER})


def forget_search(state: WizardState) -> WizardState:
    """Let the same address be searched again, as after a change of the sources; what is filled in stays till then."""
    return replace(state, search=None, searched_address="")


def pick_candidate(state: WizardState, candidate: SettingsCandidate) -> WizardState:
    """Take one of the found servers because a person chose it; it replaces a server that was typed."""
    return replace(apply_candidate(without_server(state), candidate), picked=True)


def candidate_in_use(state: WizardState) -> SettingsCandidate | None:
    """Give the candidate whose host, port and security stand in the draft; None when something else does."""
    candidate, draft = state.candidate, state.draft
    if candidate is None or "host" in state.typed:
        return None
    here = (parse_host(draft.host), draft.port, draft.security)
    return candidate if here == (candidate.endpoint.host, str(candidate.endpoint.port), candidate.security) else None


def candidate_to_confirm(state: WizardState) -> SettingsCandidate | None:
    """Give the candidate whose host is filled in and waits for a person's word; None when nothing waits.

    A host that was typed was chosen already. One confirmation is good for every server of the same owner.
    """
    candidate = state.candidate
    if candidate is None or candidate.trust is not Trust.CONFIRM or "host" in state.typed:
        return None
    if parse_host(state.draft.host) != candidate.endpoint.host or owner_of(candidate) in state.confirmed:
        return None
    return candidate


def confirm_candidate(state: WizardState) -> WizardState:
    """Take a person's word that the server is theirs or their provider's."""
    waiting = candidate_to_confirm(state)
    return state if waiting is None else replace(state, confirmed=state.confirmed | {owner_of(waiting)})


def owner_of(candidate: SettingsCandidate) -> str:
    """Give the registrable domain of a candidate's host, or its address where it has no name."""
    return candidate.registrable_domain or candidate.endpoint.host.ascii


def without_server(state: WizardState) -> WizardState:
    """Empty host, port and security, and a user name that nobody typed goes back to the address."""
    empty = SettingsDraft()
    draft = replace(state.draft, host=empty.host, port=empty.port, security=empty.security)
    if "username" not in state.typed:
        draft = replace(draft, username=draft.from_address.strip())
    return without_stale_pin(replace(state, draft=draft, candidate=None, typed=state.typed - _SERVER_FIELDS))


def _server_of(state: WizardState) -> tuple[str, str, TransportSecurity]:
    return state.draft.host, state.draft.port, state.draft.security


def _is_settled(state: WizardState) -> bool:
    own_port = "host" not in state.typed and bool(_SERVER_FIELDS & state.typed)
    return state.picked or own_port or Step.SERVER in state.submitted


def _known_by_now(candidate: SettingsCandidate, search: SettingsSearch) -> SettingsCandidate:
    """Give the same server with what the search says of it now: it may have been proven meanwhile."""
    server = (candidate.endpoint, candidate.security)
    return next((one for one in search.candidates if (one.endpoint, one.security) == server), candidate)


def _without_older(state: WizardState) -> WizardState:
    """Take away what a search filled in. With its host goes the port that somebody typed for it."""
    if state.candidate is None or "host" in state.typed:
        return replace(state, candidate=None)
    return without_server(state)
