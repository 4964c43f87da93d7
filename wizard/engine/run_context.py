"""What the checks of one run share: settings, network, the session, and what earlier checks found."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

from wizard.diagnosis.platform_findings import not_public
from wizard.engine.control_hosts import control_host_for
from wizard.facts.connection import TcpAttempt, TcpFact
from wizard.facts.control import ControlHost
from wizard.facts.names import MailExchangersFact, NamesFact
from wizard.facts.network_view import NetworkView, RunOptions
from wizard.probe.resolver import Resolver
from wizard.probe.submission import Submission
from wizard.settings.credentials import Credentials
from wizard.settings.mailbox import Mailbox
from wizard.settings.submission_settings import SubmissionSettings
from wizard.smtp.session import Phase


class RunContext:
    """One run. ``close`` ends every connection and question at once; it may be called more than once."""

    def __init__(
        self, settings: SubmissionSettings, recipient: Mailbox, options: RunOptions, network: NetworkView
    ) -> None:
        self.settings = settings
        self.recipient = recipient
        self.options = options
        self.network = network
        self.now: Callable[[], float] = time.time
        """The time of day, in seconds since 1970."""
        self.resolver = Resolver(network, options.deadlines.names_s)
        self.submission = Submission(settings, recipient, options, network)
        self._names: NamesFact | None = None
        self._tcp: TcpFact | None = None
        self._dns_beside: asyncio.Task[NamesFact] | None = None

    @property
    def signs_in(self) -> bool:
        """Tell whether the run signs in."""
        return self.options.sign_in and self.settings.credentials is not None

    @property
    def gives_envelope(self) -> bool:
        """Tell whether sender and recipient are tried: after the sign-in, or at a relay without one."""
        return self.options.sign_in or self.settings.credentials is None

    @property
    def credentials(self) -> Credentials:
        """Give the credentials of a run that signs in."""
        if self.settings.credentials is None:
            raise RuntimeError("a sign-in without credentials")
        return self.settings.credentials

    @property
    def addresses(self) -> tuple[str, ...]:
        """Give the addresses that the look-up found."""
        return self._names.addresses if self._names is not None else ()

    async def look_up_names(self) -> NamesFact:
        """Look up the server's addresses; the DNS is asked beside, and waited for only when there is no address."""
        host = self.settings.endpoint.host
        self.submission.prepare()
        self._names = await self.resolver.addresses(host)
        if not self._names.passed:
            self._names = await self.resolver.with_dns_beside(self._names, host)
            return self._names
        self._dns_beside = asyncio.create_task(self.resolver.with_dns_beside(self._names, host))
        return self._names

    async def complete_names(self) -> NamesFact:
        """Give the names with the answer of the DNS beside that of the operating system."""
        if self._dns_beside is not None:
            return await self._dns_beside
        if self._names is None:
            raise RuntimeError("names not looked up")
        return self._names

    async def look_up_sender_domain(self) -> MailExchangersFact:
        """Look up where mail for the sender's domain goes."""
        return await self.resolver.mail_exchangers(self.settings.sender.mailbox.domain.ascii)

    async def connect(self) -> TcpFact:
        """Connect to the server."""
        self._tcp = await self.submission.connect(self.addresses)
        return self._tcp

    @property
    def connected(self) -> TcpAttempt | None:
        """Give the connection that carries the session, if one stood."""
        return self._tcp.connected if self._tcp is not None else None

    @property
    def is_mute(self) -> bool:
        """Tell whether a connection stands on which the server has neither greeted nor answered in TLS."""
        waits = self.connected is not None and self.submission.session.phase is Phase.AWAITING_GREETING
        return waits and not self.submission.speaks_tls

    @property
    def control_host(self) -> ControlHost | None:
        """Give whom the run may ask about the network; None for nobody, and for a server with a private address."""
        if self.addresses and all(map(not_public, self.addresses)):
            return None
        return control_host_for(self.settings.endpoint, self.network)

    def close(self) -> None:
        """Close every socket and drop every question."""
        self.submission.close()
        if self._dns_beside is not None:
            self._dns_beside.cancel()
