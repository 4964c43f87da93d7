"""One submission from the first connection to QUIT, step by step; the engine decides which step comes when."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime

from wizard.facts.connection import TcpFact
from wizard.facts.dialogue import AuthFact, EhloFact, EnvelopeFact, GreetingFact, MessageFact, StartTlsFact
from wizard.facts.network_view import NetworkView, RunOptions
from wizard.facts.tls import TlsFact, TlsOutcome
from wizard.probe.channel import Channel, PreparedTls
from wizard.probe.dialler import Dialler
from wizard.probe.envelope_steps import observe_mail, observe_message, observe_rcpt
from wizard.probe.exchange import exchange
from wizard.probe.greeting_steps import observe_ehlo, observe_greeting, observe_starttls
from wizard.probe.sign_in import observe_sign_in
from wizard.probe.test_message import make_test_message
from wizard.probe.tls_handshake import TlsTerms, observe_tls, prepare_tls
from wizard.settings.credentials import Credentials
from wizard.settings.mailbox import Mailbox
from wizard.settings.submission_settings import SubmissionSettings
from wizard.settings.transport_security import TransportSecurity
from wizard.smtp.session import SmtpSession

_FAREWELL_S = 0.25


class Submission:
    """The connection of one run. Each method is one step and gives its fact; each takes at most ``step_s``.

    ``close`` ends everything at once and may be called at any time, more than once.
    """

    def __init__(
        self, settings: SubmissionSettings, recipient: Mailbox, options: RunOptions, network: NetworkView
    ) -> None:
        self._settings = settings
        self._recipient = recipient
        self._options = options
        self._limit_s = options.deadlines.step_s
        self._dialler = Dialler(network, options.deadlines.connect_s)
        self._terms = TlsTerms(settings.endpoint.host.ascii, network.ca_pem, settings.pin)
        self._tls: asyncio.Task[PreparedTls] | None = None
        self._connected: Channel | None = None
        self.session = SmtpSession()
        self.speaks_tls = False

    def prepare(self) -> None:
        """Begin to make TLS ready in a thread, which the look-up of the names can cover."""
        if self._tls is None and self._settings.security is not TransportSecurity.CLEARTEXT:
            self._tls = asyncio.create_task(prepare_tls(self._terms))
            self._tls.add_done_callback(_heard)

    async def connect(self, addresses: Sequence[str]) -> TcpFact:
        """Connect; TLS is made ready meanwhile."""
        self.prepare()
        fact = await self._dialler.connect(addresses, self._settings.endpoint.port)
        if fact.passed:
            self._connected = Channel(self._dialler.take_socket())
        return fact

    async def other_family(self) -> TcpFact:
        """Give the connections again once the other address family has answered or had its time."""
        return await self._dialler.settle()

    async def greeting(self) -> GreetingFact:
        """Wait for the greeting."""
        return await observe_greeting(self._channel, self.session, self._limit_s)

    async def ehlo(self) -> EhloFact:
        """Say EHLO."""
        return await observe_ehlo(self._channel, self.session, self._options.ehlo_domain, self._limit_s)

    async def starttls(self) -> StartTlsFact:
        """Ask for TLS."""
        return await observe_starttls(self._channel, self.session, self._limit_s)

    async def tls(self) -> TlsFact:
        """Shake hands; only a verified peer makes the session one that may carry credentials."""
        if self._tls is None:
            raise RuntimeError("TLS on a cleartext connection")
        fact = await observe_tls(self._channel, await self._tls, self._terms, self._limit_s)
        self.speaks_tls = fact.outcome not in (TlsOutcome.NOT_TLS, TlsOutcome.CHANNEL_FAILED)
        if fact.passed:
            self.session.tls_established(verified=True)
        return fact

    async def sign_in(self, credentials: Credentials) -> AuthFact:
        """Sign in once."""
        return await observe_sign_in(self._channel, self.session, credentials, self._limit_s)

    async def mail(self) -> EnvelopeFact:
        """Give the sender."""
        sender = self._settings.sender.mailbox
        return await observe_mail(self._channel, self.session, sender, self._recipient, self._limit_s)

    async def rcpt(self) -> EnvelopeFact:
        """Give the recipient."""
        return await observe_rcpt(self._channel, self.session, self._recipient, self._limit_s)

    async def test_message(self) -> MessageFact:
        """Send the test message."""
        now = datetime.now().astimezone()
        endpoint, platform_name = self._settings.endpoint, self._options.platform_name
        message = make_test_message(self._settings.sender, self._recipient, endpoint, platform_name, now)
        return await observe_message(self._channel, self.session, message, self._recipient, self._limit_s)

    async def farewell(self) -> None:
        """Say QUIT, wait for the answer no longer than a quarter of a second, and close."""
        if self._connected is not None and self.session.may("QUIT"):
            until = asyncio.get_running_loop().time() + _FAREWELL_S
            await exchange(self._connected, self.session, self.session.quit(), until)
            await self._connected.finish_sending(until)
        self.close()

    def close(self) -> None:
        """Close every socket at once."""
        self._dialler.close()
        if self._connected is not None:
            self._connected.close()
            self._connected = None
        if self._tls is not None:
            self._tls.cancel()

    @property
    def _channel(self) -> Channel:
        if self._connected is None:
            raise RuntimeError("no connection stands")
        return self._connected


def _heard(task: asyncio.Task[PreparedTls]) -> None:
    """Take note of an error that nobody waits for any more when the connect failed."""
    if not task.cancelled():
        task.exception()
