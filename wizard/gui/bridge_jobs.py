"""The bodies of the bridge's jobs. Each imports what it needs inside the worker, never before it runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.catalogue.records import Platform, Provider
from wizard.facts.earlier_run import EarlierRun
from wizard.facts.network_view import Deadlines, NetworkView, RunOptions
from wizard.facts.search_options import SearchOptions
from wizard.gui.bridge_worker import Emit, JobBody, in_thread
from wizard.settings.endpoint import Host
from wizard.settings.mailbox import Mailbox
from wizard.settings.secret import Secret
from wizard.settings.submission_settings import SubmissionSettings

if TYPE_CHECKING:
    from wizard.diagnosis.explain import ExplainContext


def warming_up() -> JobBody:
    """Import the engine and read the shipped records, so that the first check and its words come at once."""

    def warm() -> bool:
        import wizard.diagnosis.explain
        import wizard.engine.check_settings
        import wizard.engine.find_settings
        import wizard.engine.observe_ports  # noqa: F401  imported for its effect: it is in memory afterwards
        from wizard.catalogue.causes import load_causes
        from wizard.catalogue.providers import load_providers

        load_causes()
        load_providers()
        return True

    async def body(_emit: Emit) -> object:
        # Beside the loop, which stays free to cancel what a person cancels meanwhile.
        return await in_thread(warm)

    return body


def checking(
    settings: SubmissionSettings,
    options: RunOptions,
    network: NetworkView,
    provider: Provider | None,
    platform: Platform | None,
    earlier: EarlierRun | None = None,
) -> JobBody:
    """Run the table of checks, or what of it does not hold any more; the result is a Diagnosis."""

    async def body(emit: Emit) -> object:
        from wizard.engine.check_settings import check_settings

        return await check_settings(settings, options, network, provider, platform, emit, earlier)

    return body


def finding(mailbox: Mailbox, network: NetworkView, options: SearchOptions) -> JobBody:
    """Search the settings of a mailbox; each SettingsSearch is emitted, the result is the final one."""

    async def body(emit: Emit) -> object:
        from wizard.engine.find_settings import find_settings

        return await find_settings(mailbox, network, options, emit)

    return body


def looking_up(host: Host, network: NetworkView, deadlines: Deadlines) -> JobBody:
    """Look up a host without connecting to it; the result is a NamesFact."""

    async def body(_emit: Emit) -> object:
        from wizard.engine.observe_names import observe_names

        return await observe_names(host, network, deadlines)

    return body


def observing_ports(host: Host, network: NetworkView, deadlines: Deadlines) -> JobBody:
    """Look a host up and try its standard ports without credentials; the result is an OtherPortsFact."""

    async def body(emit: Emit) -> object:
        from wizard.engine.observe_ports import observe_ports

        return await observe_ports(host, network, deadlines, emit)

    return body


def explaining(text: str, context: ExplainContext) -> JobBody:
    """Explain a pasted error message; the result is an Explanation. A text of a megabyte takes its time."""

    async def body(_emit: Emit) -> object:
        from wizard.diagnosis.explain import explain

        return await in_thread(lambda: explain(text, context))

    return body


def finding_keyring() -> JobBody:
    """Ask for the keyring of this system; the result is a KeyringResult, FOUND with its name or why not."""

    async def body(_emit: Emit) -> object:
        from wizard.workstation.password_store import find_keyring

        return await in_thread(find_keyring)

    return body


def loading_password(host: Host, username: str) -> JobBody:
    """Read a kept password; the result is a KeyringResult, FOUND with the Secret or why not."""

    async def body(_emit: Emit) -> object:
        from wizard.workstation.password_store import load_password, mail_entry

        return await in_thread(lambda: load_password(mail_entry(host.ascii, username)))

    return body


def storing_password(host: Host, username: str, password: Secret) -> JobBody:
    """Keep a password; the result is a KeyringResult, STORED only when it was read back and compared."""

    async def body(_emit: Emit) -> object:
        from wizard.workstation.kept_secrets import keep_secret
        from wizard.workstation.password_store import mail_entry
        from wizard.workstation.paths import program_paths

        entry = mail_entry(host.ascii, username)
        return await in_thread(lambda: keep_secret(entry, password, program_paths().keys))

    return body


def deleting_password(host: Host, username: str) -> JobBody:
    """Forget a kept password; the result is a KeyringResult, DELETED or MISSING."""

    async def body(_emit: Emit) -> object:
        from wizard.workstation.kept_secrets import delete_secret
        from wizard.workstation.password_store import mail_entry

        return await in_thread(lambda: delete_secret(mail_entry(host.ascii, username)))

    return body
