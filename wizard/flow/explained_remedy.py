"""What the wizard itself can change about a cause that a pasted error message names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.catalogue.providers import provider_by_name
from wizard.catalogue.well_known import typo_hint
from wizard.diagnosis.finding import ChangeSettings, EnterPassword, Explanation
from wizard.diagnosis.found_server import found_like
from wizard.flow.navigation import may_go
from wizard.flow.provider_in_use import provider_in_use
from wizard.flow.steps import Step
from wizard.settings.endpoint import Host, parse_host, parse_port
from wizard.settings.transport_security import TransportSecurity, usual_security

if TYPE_CHECKING:
    from wizard.catalogue.records import Provider
    from wizard.flow.wizard_state import WizardState
    from wizard.settings.draft import SettingsDraft

_IMPLICIT, _STARTTLS, _CLEARTEXT = (
    TransportSecurity.IMPLICIT_TLS,
    TransportSecurity.STARTTLS,
    TransportSecurity.CLEARTEXT,
)
_NEEDS_ENCRYPTION = frozenset(
    {"settings.starttls_required", "login.auth_not_offered_before_tls", "login.channel_not_protected"}
)
_OTHER_PORT = frozenset({"network.port_blocked_outbound", "network.connection_timed_out"})
_PASSWORDS = {
    "login.wrong_password": "password",
    "login.app_password_required": "app-password",
    "login.password_change_required": "password",
    "login.wrong_credential_type": "token",
}


def explained_remedy(state: WizardState, explanation: Explanation) -> ChangeSettings | EnterPassword | None:
    """Give the change of the wizard's own settings that mends the cause; None where they do not have that fault.

    A message about another server, port or provider than the ones typed here changes nothing.
    """
    if explanation.cause is None or not _about_these(state, explanation):
        return None
    change = _change(state, explanation.cause)
    if change is not None:
        return change
    kind = _PASSWORDS.get(explanation.cause)
    reached = state.draft.signs_in and may_go(state, Step.SIGN_IN)
    return EnterPassword(kind) if kind is not None and reached else None


def _about_these(state: WizardState, explanation: Explanation) -> bool:
    draft, provider = state.draft, provider_in_use(state)
    host = parse_host(draft.host)
    told_host, told_port = explanation.params.get("host"), explanation.params.get("port")
    if not isinstance(host, Host):
        return False
    if told_host is not None and told_host.casefold().rstrip(".") not in (host.ascii, host.shown.casefold()):
        return False
    if told_port is not None and told_port != draft.port.strip():
        return False
    return explanation.provider is None or _same_service(explanation.provider, provider)


def _same_service(told: str, provider: Provider | None) -> bool:
    """Tell whether a provider that a message names is that of the settings; sister products share a server."""
    named = provider_by_name(told)
    if named is None or provider is None:
        return False
    return named.id == provider.id or bool({e.host for e in named.endpoints} & {e.host for e in provider.endpoints})


def _change(state: WizardState, cause: str) -> ChangeSettings | None:
    draft = state.draft
    if cause == "settings.host_not_found":
        hint = typo_hint(draft.host) or _found_host(state)
        return ChangeSettings(host=hint) if hint is not None else None
    if cause == "login.wrong_username_format":
        return _username(draft, provider_in_use(state))
    if cause == "sender.sender_not_allowed":
        return _from_address(draft)
    port = parse_port(draft.port)
    return _pairing(draft.security, port, cause) if isinstance(port, int) else None


def _found_host(state: WizardState) -> str | None:
    """Give the host that the search found where the typed one is a slip of it, or its domain alone."""
    host = parse_host(state.draft.host)
    if state.search is None or not isinstance(host, Host):
        return None
    found = found_like(host.ascii, state.search.candidates)
    return None if found is None else found.endpoint.host.shown


def _pairing(chosen: TransportSecurity, port: int, cause: str) -> ChangeSettings | None:
    """Pair port and security as RFC 8314 does, where the draft has the fault that the message tells of."""
    usual = usual_security(port)
    if cause == "settings.wrong_port_plain_on_tls" and chosen is not _IMPLICIT and usual is _IMPLICIT:
        return ChangeSettings(port=port, security=_IMPLICIT)
    if cause == "settings.wrong_port_tls_on_plain" and chosen is _IMPLICIT and usual is _STARTTLS:
        return ChangeSettings(port=port, security=_STARTTLS)
    if cause in _NEEDS_ENCRYPTION and chosen is _CLEARTEXT:
        return ChangeSettings(port=port, security=_IMPLICIT if usual is _IMPLICIT else _STARTTLS)
    if cause in _OTHER_PORT and port == 25:
        return ChangeSettings(port=587, security=_STARTTLS)
    return None


def _username(draft: SettingsDraft, provider: Provider | None) -> ChangeSettings | None:
    kind, _sep, detail = (provider.username if provider is not None else "email").partition(":")
    address = draft.from_address.strip()
    wanted = {"email": address, "local-part": address.partition("@")[0], "literal": detail}.get(kind)
    if not draft.signs_in or not wanted or wanted == draft.username.strip():
        return None
    return ChangeSettings(username=wanted)


def _from_address(draft: SettingsDraft) -> ChangeSettings | None:
    username = draft.username.strip()
    if not draft.signs_in or "@" not in username or username.casefold() == draft.from_address.strip().casefold():
        return None
    return ChangeSettings(from_address=username)
