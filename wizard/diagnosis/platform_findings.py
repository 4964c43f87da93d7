"""The platform's own rules, applied to settings that may well work from here."""

from __future__ import annotations

import ipaddress

from wizard.catalogue.records import Platform
from wizard.diagnosis.finding import ChangeSettings, Finding, Remedy, Severity, TryAgain
from wizard.diagnosis.finding_params import run_params
from wizard.facts.check import CheckId, CheckRun
from wizard.facts.names import NamesFact
from wizard.settings.endpoint import Host
from wizard.settings.transport_security import TransportSecurity, usual_security

# RFC 1918, 6598, 3927, 4193, 4291 and loopback; documentation addresses stand for public ones.
_NOT_PUBLIC = tuple(
    ipaddress.ip_network(network)
    for network in (
        "10.0.0.0/8",
        "172.16.0.0/12",
        "192.168.0.0/16",
        "100.64.0.0/10",
        "169.254.0.0/16",
        "127.0.0.0/8",
        "fc00::/7",
        "fe80::/10",
        "::1/128",
    )
)


def platform_findings(run: CheckRun, platform: Platform | None) -> tuple[Finding, ...]:
    """Give what the platform would not take, and which address of it has to be admitted."""
    if platform is None:
        return ()
    params = run_params(run, None, platform)
    return (
        *_private_host(run, platform, params),
        *_form(run, platform, params),
        *_sender(run, platform, params),
        *_egress(platform, params),
    )


def not_public(address: str) -> bool:
    """Tell whether an address exists only in a network of its own; False for what is no address."""
    try:
        parsed = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    return any(parsed.version == network.version and parsed in network for network in _NOT_PUBLIC)


def _private_host(run: CheckRun, platform: Platform, params: dict[str, str]) -> tuple[Finding, ...]:
    names = run.fact(CheckId.NAMES, NamesFact)
    host: Host = run.settings.endpoint.host
    addresses = names.addresses if names is not None else (host.ascii,) if host.is_address else ()
    if not platform.public_hosts_only or not addresses or not all(not_public(a) for a in addresses):
        return ()
    return (Finding("platform.private_host", Severity.ERROR, (CheckId.NAMES,), params, (TryAgain(),)),)


def _form(run: CheckRun, platform: Platform, params: dict[str, str]) -> tuple[Finding, ...]:
    settings = run.settings
    port, security = settings.endpoint.port, settings.security
    found: list[Finding] = []
    if platform.ports and port not in platform.ports:
        ports = {**params, "ports": ", ".join(map(str, platform.ports))}
        remedies = _nearest(platform, security)
        found.append(Finding("platform.port_not_accepted", Severity.ERROR, (), ports, remedies))
    elif platform.security_words and not _expressible(platform, security, port):
        found.append(
            Finding("platform.security_not_accepted", Severity.ERROR, (), params, _nearest(platform, security))
        )
    if platform.password_required and settings.username is None:
        found.append(Finding("platform.sign_in_required", Severity.ERROR, (), params))
    return tuple(found)


def _expressible(platform: Platform, security: TransportSecurity, port: int) -> bool:
    return any(
        word.security == security.value and (not word.ports or port in word.ports) for word in platform.security_words
    )


def _nearest(platform: Platform, security: TransportSecurity) -> tuple[Remedy, ...]:
    wanted = [p for p in platform.ports or (587, 465) if usual_security(p) is security]
    port = wanted[0] if wanted else (platform.ports or (587,))[0]
    pair = usual_security(port) or security
    return (ChangeSettings(port=port, security=pair),) if _expressible(platform, pair, port) else ()


def _sender(run: CheckRun, platform: Platform, params: dict[str, str]) -> tuple[Finding, ...]:
    username = run.settings.username
    address = run.settings.sender.mailbox
    if username is None or username.casefold() in (str(address).casefold(), address.shown.casefold()):
        return ()
    fix: tuple[Remedy, ...] = (ChangeSettings(from_address=username),) if "@" in username else ()
    if platform.username_equals_from:
        return (Finding("platform.username_differs_from_address", Severity.ERROR, (), params, fix),)
    if platform.from_equals_mailbox and "@" in username:
        return (Finding("platform.from_differs_from_mailbox", Severity.WARNING, (), params, fix),)
    return ()


def _egress(platform: Platform, params: dict[str, str]) -> tuple[Finding, ...]:
    if not platform.egress_addresses:
        return ()
    egress = {**params, "egress": ", ".join(platform.egress_addresses)}
    return (Finding("platform.address_to_admit", Severity.INFO, (), egress),)
