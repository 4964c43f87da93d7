"""Causes to actions: what the program itself can do about them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from wizard.catalogue.causes import load_causes
from wizard.catalogue.records import Platform, Provider
from wizard.catalogue.well_known import typo_hint
from wizard.diagnosis.finding import ChangeSettings, EnterPassword, OpenPage, Remedy, TryAgain
from wizard.diagnosis.found_server import change_to_found
from wizard.facts.candidate import SettingsCandidate
from wizard.facts.check import CheckId, CheckRun, Observed, Outcome
from wizard.facts.connection import OtherPortsFact
from wizard.settings.transport_security import TransportSecurity

_IMPLICIT, _STARTTLS = TransportSecurity.IMPLICIT_TLS, TransportSecurity.STARTTLS
_PREFERENCE = ((465, _IMPLICIT), (587, _STARTTLS), (2525, _STARTTLS), (25, _STARTTLS))
_KINDS = {"app-password": "app-password", "token": "token"}

Maker = Callable[[CheckRun, Provider | None, Platform | None], tuple[Remedy, ...]]


def remedies_for(
    code: str,
    run: CheckRun,
    provider: Provider | None,
    platform: Platform | None,
    found: Sequence[SettingsCandidate] = (),
) -> tuple[Remedy, ...]:
    """Give the actions for a cause, the best first; none where only a person can act.

    ``found``: what a search found for the sender's address, the best first.
    """
    maker = _MAKERS.get(code)
    made = maker(run, provider, platform) if maker is not None else ()
    if code in _ABOUT_THE_SERVER and found:
        made = _found_server(run, found, made)
    wait = _WAITS.get(code)
    if code in _WAITS:
        return (*made, TryAgain(wait))
    again = any(isinstance(remedy, ChangeSettings | EnterPassword | TryAgain) for remedy in made)
    return made if again or not _mended_elsewhere(code) else (*made, TryAgain())


def _mended_elsewhere(code: str) -> bool:
    """Tell whether a cause goes away outside the program, so that checking again is what is left to do here."""
    cause = load_causes().get(code)
    return cause is not None and cause.severity == "error" and not code.startswith("platform.")


def _working_port(run: CheckRun, _: Provider | None, platform: Platform | None) -> tuple[Remedy, ...]:
    """Offer a combination that was seen to work: the chosen port first, then the one the standards prefer."""
    others = run.fact(CheckId.OTHER_PORTS, OtherPortsFact)
    works = [(port.port, port.security) for port in others.ports if port.works] if others is not None else []
    if platform is not None and platform.ports:
        works = [pair for pair in works if pair[0] in platform.ports] or works
    if not works:
        return ()
    chosen = run.settings.endpoint.port
    best = min(works, key=lambda p: (p[0] != chosen, _PREFERENCE.index(p) if p in _PREFERENCE else 9))
    return (ChangeSettings(port=best[0], security=best[1]),)


def _usual_pairing(run: CheckRun, provider: Provider | None, platform: Platform | None) -> tuple[Remedy, ...]:
    """Offer what works; where nothing was tried, the combination that RFC 8314 gives the port."""
    seen = _working_port(run, provider, platform)
    if seen or run.fact(CheckId.OTHER_PORTS, OtherPortsFact) is not None:
        return seen
    port = run.settings.endpoint.port
    pair = (465, _IMPLICIT) if port == 465 else (port, _STARTTLS) if port in (587, 2525) else (587, _STARTTLS)
    if pair == (port, run.settings.security):
        pair = (587, _STARTTLS) if port == 465 else (465, _IMPLICIT)
    return (ChangeSettings(port=pair[0], security=pair[1]),)


def _port_with_sign_in(run: CheckRun, provider: Provider | None, platform: Platform | None) -> tuple[Remedy, ...]:
    """Offer a combination that was seen to announce a sign-in inside TLS."""
    others = run.fact(CheckId.OTHER_PORTS, OtherPortsFact)
    if others is None:
        return _usual_pairing(run, provider, platform)
    offering = OtherPortsFact(tuple(port for port in others.ports if port.offers_sign_in is not False), 0.0)
    outcomes: dict[CheckId, Outcome] = {**run.outcomes, CheckId.OTHER_PORTS: Observed(offering)}
    return _working_port(replace(run, outcomes=outcomes), provider, platform)


def _encrypt(run: CheckRun, _: Provider | None, __: Platform | None) -> tuple[Remedy, ...]:
    port = run.settings.endpoint.port
    return (ChangeSettings(port=port, security=_IMPLICIT if port == 465 else _STARTTLS),)


def _server_name(run: CheckRun, provider: Provider | None, _: Platform | None) -> tuple[Remedy, ...]:
    host = run.settings.endpoint.host.ascii
    endpoints = tuple(e for e in provider.endpoints if not e.template) if provider is not None else ()
    if endpoints and all(e.host != host for e in endpoints):
        endpoint = endpoints[0]
        return (ChangeSettings(endpoint.host, endpoint.port, TransportSecurity(endpoint.security)),)
    hint = typo_hint(host)
    return (ChangeSettings(host=hint),) if hint is not None else ()


def _found_server(run: CheckRun, found: Sequence[SettingsCandidate], made: tuple[Remedy, ...]) -> tuple[Remedy, ...]:
    """Offer the server that was found: first where the name is like its own, else where nothing better is known."""
    like = change_to_found(run.settings, found, like=True)
    if like is not None:
        return (like,)
    if any(isinstance(remedy, ChangeSettings) and remedy.host is not None for remedy in made):
        return made
    best = change_to_found(run.settings, found, like=False)
    return (best,) if best is not None else made


def _wrong_host(run: CheckRun, provider: Provider | None, platform: Platform | None) -> tuple[Remedy, ...]:
    return _server_name(run, provider, platform) or _port_with_sign_in(run, provider, platform)


def _password(_: CheckRun, provider: Provider | None, __: Platform | None) -> tuple[Remedy, ...]:
    sign_in = provider.sign_in if provider is not None else "password"
    return (EnterPassword(_KINDS.get(sign_in, "password")), *_credential_page(provider))


def _app_password(_: CheckRun, provider: Provider | None, __: Platform | None) -> tuple[Remedy, ...]:
    return (EnterPassword("app-password"), *_credential_page(provider))


def _other_secret(run: CheckRun, provider: Provider | None, platform: Platform | None) -> tuple[Remedy, ...]:
    return (*_username(run, provider, platform), EnterPassword("token"), *_credential_page(provider))


def _username(run: CheckRun, provider: Provider | None, _: Platform | None) -> tuple[Remedy, ...]:
    """Offer the form of user name that the provider wants; without a provider the full address, as most want it."""
    kind, _sep, detail = (provider.username if provider is not None else "email").partition(":")
    mailbox = run.settings.sender.mailbox
    wanted = {"email": str(mailbox), "local-part": mailbox.local_part, "literal": detail}.get(kind)
    if wanted is None or wanted == run.settings.username:
        return ()
    return (ChangeSettings(username=wanted),)


def _from_address(run: CheckRun, _: Provider | None, __: Platform | None) -> tuple[Remedy, ...]:
    username = run.settings.username
    if username is None or "@" not in username or username.casefold() == str(run.settings.sender.mailbox).casefold():
        return ()
    return (ChangeSettings(from_address=username),)


def _page(_: CheckRun, provider: Provider | None, __: Platform | None) -> tuple[Remedy, ...]:
    return _https(provider.help_url) if provider is not None else ()


def _credential_page(provider: Provider | None) -> tuple[Remedy, ...]:
    return _https(provider.credential_url or provider.help_url) if provider is not None else ()


def _https(url: str | None) -> tuple[Remedy, ...]:
    return (OpenPage(url),) if url is not None and url.startswith("https://") else ()


_MAKERS: Mapping[str, Maker] = {
    "settings.host_not_found": _server_name,
    "settings.wrong_region_endpoint": _page,
    "settings.wrong_service_on_port": _usual_pairing,
    "settings.wrong_port_plain_on_tls": _usual_pairing,
    "settings.wrong_port_tls_on_plain": _usual_pairing,
    "settings.starttls_not_offered": _working_port,
    "settings.starttls_required": _encrypt,
    "network.connection_refused": _working_port,
    "network.connection_timed_out": _working_port,
    "network.connection_dropped_by_server": _working_port,
    "network.port_blocked_outbound": _working_port,
    "network.network_unreachable": _working_port,
    "network.server_firewall": _working_port,
    "network.proxy_or_vpn_interference": _working_port,
    "server.malformed_reply": _working_port,
    "settings.wrong_host": _wrong_host,
    "network.smtp_inspection_device": _working_port,
    "tls.tls_handshake_failed": _working_port,
    "tls.tls_version_too_old_server": _working_port,
    "tls.starttls_unavailable_server": _working_port,
    "tls.injected_reply": _working_port,
    "login.wrong_password": _password,
    "login.app_password_required": _app_password,
    "login.password_change_required": _password,
    "login.wrong_credential_type": _other_secret,
    "login.wrong_username_format": _username,
    "login.credential_encoding": _password,
    "login.oauth_required": _page,
    "login.web_login_required": _page,
    "login.auth_not_offered": _port_with_sign_in,
    "login.auth_not_offered_before_tls": _encrypt,
    "login.channel_not_protected": _encrypt,
    "account.smtp_access_not_enabled": _page,
    "account.smtp_auth_disabled_mailbox": _page,
    "account.smtp_auth_disabled_tenant": _page,
    "account.security_policy_block": _page,
    "sender.sender_not_allowed": _from_address,
    "sender.from_domain_unverified": _page,
}
_ABOUT_THE_SERVER = frozenset({"settings.host_not_found", "settings.wrong_host"})
# Seconds to wait where a wait is the remedy; None offers the retry at once.
_WAITS: Mapping[str, int | None] = {
    "network.dns_unavailable": None,
    "network.network_unreachable": None,
    "network.connection_timed_out": None,
    "network.connection_refused": None,
    "network.connection_dropped_by_server": None,
    "network.port_blocked_outbound": None,
    "login.temporary_auth_failure": 60,
    "login.too_many_logins": 600,
    "login.account_locked": 900,
    "server.greylisted": 300,
    "server.rate_limited": 600,
    "server.temporary_failure": 60,
}
