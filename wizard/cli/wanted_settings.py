"""From arguments, a signed file and what was found, to the settings that a command is about."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from typing import TypeVar

from wizard.catalogue.platforms import load_platforms, platform_by_id
from wizard.catalogue.providers import load_providers, provider_for_domain, provider_for_host
from wizard.catalogue.records import Platform, Provider
from wizard.cli.exit_codes import UsageError
from wizard.facts.candidate import SettingsCandidate, SettingsSearch
from wizard.report.field_words import field_error_text
from wizard.report.isolates import isolate
from wizard.report.joined import labelled, listed
from wizard.settings.credentials import parse_username
from wizard.settings.draft import SettingsDraft, pin_of
from wizard.settings.endpoint import Endpoint, parse_host, parse_port
from wizard.settings.field_error import FieldError
from wizard.settings.mailbox import Mailbox, Sender, parse_from_name, parse_mailbox
from wizard.settings.spki_pin import parse_spki_pin
from wizard.settings.submission_settings import SettingsSummary
from wizard.settings.transport_security import USUAL_PORTS, TransportSecurity, usual_security
from wizard.words.translation import translate

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class WantedServer:
    """What the arguments and the file say of the server; None where they say nothing and a search has to."""

    host: str | None
    port: str | None
    security: TransportSecurity | None
    username: str | None
    relay: bool


def parsed(result: T | FieldError, option: str) -> T:
    """Give the parsed value; a refusal becomes a UsageError that names the option and the reason."""
    if isinstance(result, FieldError):
        said = field_error_text(result)
        if result.suggestion:
            meant = translate("cli", "Did you mean {suggestion}?").format(suggestion=isolate(result.suggestion))
            said = f"{said} {meant}"
        raise UsageError(labelled(option, said))
    return result


def wanted_platform(name: str) -> Platform:
    """Give the platform with an id; UsageError lists the known ids."""
    platform = platform_by_id(name)
    if platform is None:
        known = listed(isolate(platform.id) for platform in load_platforms())
        said = translate("cli", "there is no platform {name}. Known are: {names}.")
        raise UsageError(labelled("--platform", said.format(name=isolate(repr(name)), names=known)))
    return platform


def wanted_mailbox(arguments: argparse.Namespace, loaded: SettingsDraft | None) -> Mailbox:
    """Give the From address: --from, else ADDRESS, else the file's."""
    text = arguments.from_address or arguments.address or (loaded.from_address if loaded else None)
    if not text:
        raise UsageError(translate("cli", "Give an e-mail address, or --config with a signed file."))
    return parsed(parse_mailbox(text), "--from" if arguments.from_address else "ADDRESS")


def wanted_server(arguments: argparse.Namespace, loaded: SettingsDraft | None) -> WantedServer:
    """Gather what was said of the server; options stand above the file."""
    security = TransportSecurity(arguments.security) if arguments.security else None
    relay = bool(arguments.no_sign_in and not arguments.username)
    if loaded is None:
        return WantedServer(arguments.host, arguments.port, security, arguments.username, relay)
    named_host = arguments.host is not None
    return WantedServer(
        arguments.host or loaded.host,
        arguments.port or (None if named_host and security else loaded.port),
        security or (None if arguments.port else loaded.security),
        arguments.username or (loaded.username if loaded.signs_in else None),
        relay or (not loaded.signs_in and not arguments.username),
    )


def settings_summary(
    arguments: argparse.Namespace,
    loaded: SettingsDraft | None,
    server: WantedServer,
    mailbox: Mailbox,
    search: SettingsSearch | None,
) -> SettingsSummary:
    """Put everything together; UsageError when the host is known from nowhere."""
    candidate = _fitting_candidate(server, search)
    if server.host:
        host = parsed(parse_host(server.host), "--host")
    elif candidate is not None:
        host = candidate.endpoint.host
    else:
        raise UsageError(translate("cli", "Give --host: no server is known for this address."))
    port, security = _port_and_security(server, candidate)
    endpoint = Endpoint(host, port)
    username = None
    if not server.relay:
        found = candidate.username if candidate else None
        username = parsed(parse_username(server.username or found or str(mailbox)), "--username")
    typed_name = arguments.from_name or (loaded.from_name if loaded else "") or mailbox.local_part
    sender = Sender(parsed(parse_from_name(typed_name), "--from-name"), mailbox)
    return SettingsSummary(endpoint, security, username, sender, _pin(arguments.pin_spki, loaded, endpoint, security))


def _pin(
    typed: str | None, loaded: SettingsDraft | None, endpoint: Endpoint, security: TransportSecurity
) -> str | None:
    """Give the pin that holds for the endpoint: the option's, else the file's when the endpoint is the file's."""
    if typed is not None:
        if security is TransportSecurity.CLEARTEXT:
            said = translate("cli", "without encryption there is no key. Choose STARTTLS or SSL/TLS.")
            raise UsageError(labelled("--pin-spki", said))
        return parsed(parse_spki_pin(typed), "--pin-spki").sha256
    if loaded is None or loaded.pinned_endpoint != str(endpoint) or security is TransportSecurity.CLEARTEXT:
        return None
    pin = pin_of(loaded)
    return None if pin is None else pin.sha256


def provider_of(summary: SettingsSummary, search: SettingsSearch | None) -> Provider | None:
    """Give the provider whose rules apply: the one that hosts the domain when the server is its own, else the host's.

    Several providers share a host (Gmail and Google Workspace): the domain tells which.
    """
    host = summary.endpoint.host.ascii
    of_host = provider_for_host(host)
    of_domain = provider_for_domain(summary.sender.mailbox.domain.ascii)
    if of_domain is None and search is not None and search.provider is not None:
        of_domain = load_providers().get(search.provider)
    if of_domain is None or of_host is None:
        return of_host
    return of_domain if any(endpoint.host == host for endpoint in of_domain.endpoints) else of_host


def _fitting_candidate(server: WantedServer, search: SettingsSearch | None) -> SettingsCandidate | None:
    if search is None or server.host is not None:
        return None
    for candidate in search.candidates:
        port_fits = server.port is None or str(candidate.endpoint.port) == server.port
        if port_fits and server.security in (None, candidate.security):
            return candidate
    return search.candidates[0] if search.candidates else None


def _port_and_security(server: WantedServer, candidate: SettingsCandidate | None) -> tuple[int, TransportSecurity]:
    port = parsed(parse_port(server.port), "--port") if server.port else None
    security = server.security
    if port is None and security is None:
        if candidate is not None:
            return candidate.endpoint.port, candidate.security
        return 587, TransportSecurity.STARTTLS
    if port is None and security is not None:
        return USUAL_PORTS[security][0], security
    if port is not None:
        return port, security or usual_security(port) or TransportSecurity.STARTTLS
    raise AssertionError("one of port and security was given")
