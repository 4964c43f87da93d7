"""Everything a command needs before it can check or export: settings, platform, provider, network."""

from __future__ import annotations

import argparse
import asyncio
from dataclasses import dataclass, replace
from pathlib import Path

from wizard.catalogue.records import Platform, Provider
from wizard.cli.ca_file import read_ca_file
from wizard.cli.exit_codes import UsageError
from wizard.cli.loaded_config import load_signed_settings
from wizard.cli.wanted_settings import (
    parsed,
    provider_of,
    settings_summary,
    wanted_mailbox,
    wanted_platform,
    wanted_server,
)
from wizard.engine.control_hosts import control_host_for, without_control_hosts
from wizard.engine.find_settings import find_settings
from wizard.facts.candidate import SettingsSearch
from wizard.facts.network_view import Deadlines, NetworkView, RunOptions
from wizard.report.control_words import control_notice
from wizard.report.joined import labelled
from wizard.settings.credentials import Credentials
from wizard.settings.endpoint import parse_domain
from wizard.settings.mailbox import Mailbox, parse_mailbox
from wizard.settings.secret import Secret
from wizard.settings.spki_pin import SpkiPin
from wizard.settings.submission_settings import SettingsSummary, SubmissionSettings
from wizard.words.translation import translate


class NothingFoundError(Exception):
    """No settings are published for the address, and none were given; carries the search."""

    def __init__(self, search: SettingsSearch) -> None:
        """Keep what the search saw."""
        super().__init__(search.domain)
        self.search = search


@dataclass(frozen=True, slots=True)
class PreparedRun:
    """One run, ready but for the password.

    ``skips_sign_in``: a user name is known, but is not to be used now. ``from_stranger``: the server comes from a
    file whose signer is not known here, and no option named it.
    """

    summary: SettingsSummary
    options: RunOptions
    network: NetworkView
    provider: Provider | None
    platform: Platform
    search: SettingsSearch | None
    skips_sign_in: bool
    from_stranger: bool = False

    @property
    def signs_in(self) -> bool:
        """Tell whether the run needs a password."""
        return self.summary.username is not None and not self.skips_sign_in

    @property
    def control_notice(self) -> str | None:
        """Say who may be asked after a failure; None when nobody."""
        host = control_host_for(self.summary.endpoint, self.network)
        return None if host is None else control_notice((host,))

    def settings(self, password: Secret | None) -> SubmissionSettings:
        """Join the settings with a password; one that is not used stays empty, a relay has no credentials at all."""
        credentials = None
        if self.summary.username is not None:
            credentials = Credentials(self.summary.username, password or Secret(""))
        pin = None if self.summary.pin is None else SpkiPin(self.summary.pin)
        return SubmissionSettings(self.summary.endpoint, self.summary.security, credentials, self.summary.sender, pin)


def prepare_run(arguments: argparse.Namespace, network: NetworkView) -> PreparedRun:
    """Turn arguments into a run; looks the address up when no host was given.

    Raises UsageError, FileError, and NothingFoundError when a search was needed and found no server.
    """
    network = replace(network, ca_pem=_with_ca_file(network.ca_pem, arguments.ca_file))
    if arguments.no_control_host:
        network = without_control_hosts(network)
    given = load_signed_settings(arguments.config) if arguments.config else None
    loaded = given.draft if given else None
    platform = wanted_platform(arguments.platform)
    mailbox = wanted_mailbox(arguments, loaded)
    server = wanted_server(arguments, loaded)
    search = asyncio.run(find_settings(mailbox, network)) if server.host is None else None
    if search is not None and not search.candidates:
        raise NothingFoundError(search)
    summary = settings_summary(arguments, loaded, server, mailbox, search)
    skips = bool(arguments.no_sign_in and summary.username is not None)
    options = _options(arguments, platform, skips)
    provider = provider_of(summary, search)
    stranger = given is not None and given.stranger and not arguments.host
    return PreparedRun(summary, options, network, provider, platform, search, skips, stranger)


def _options(arguments: argparse.Namespace, platform: Platform, skips_sign_in: bool) -> RunOptions:
    if not 1 <= arguments.timeout <= 600:
        raise UsageError(labelled("--timeout", translate("cli", "give a number of seconds from 1 to 600.")))
    recipient: Mailbox | None = parsed(parse_mailbox(arguments.to, "to_address"), "--to") if arguments.to else None
    ehlo = arguments.ehlo_domain
    return RunOptions(
        sign_in=not skips_sign_in,
        send_test_message=arguments.send_test_message,
        recipient=None if recipient is None else str(recipient),
        ehlo_domain=None if ehlo is None else str(parsed(parse_domain(ehlo, "ehlo_domain"), "--ehlo-domain")),
        deadlines=_deadlines(arguments.timeout),
        platform_name=platform.name if platform.id != "other" else None,
    )


def _deadlines(total_s: float) -> Deadlines:
    usual = Deadlines()
    return Deadlines(min(usual.step_s, total_s), min(usual.connect_s, total_s), total_s)


def _with_ca_file(ca_pem: str | None, path: Path | None) -> str | None:
    return ca_pem if path is None else (ca_pem or "") + read_ca_file(path)
