"""The server's side of one SMTP dialogue (RFC 5321, 3207, 4954, 6409)."""

from __future__ import annotations

import base64
import binascii
import re
import ssl
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from wizard.practice.journal import AuthAttempt, Journal, ReceivedMessage
from wizard.practice.mail_behaviour import Account, MailBehaviour, ReplyTo
from wizard.practice.server_connection import ConnectionEndedError, ServerConnection

_MAX_MESSAGE = 10_485_760
_PATH = re.compile(r"\A(?:FROM|TO):\s*<([^<>]*)>(.*)\Z", re.IGNORECASE)
_CONSTANT_REPLIES = {
    "HELO": "502 5.5.1 This submission server wants EHLO",
    "NOOP": "250 2.0.0 Ok",
    "VRFY": "252 2.0.0 Cannot say",
}
_TLS_FIRST = "530 5.7.0 Must issue a STARTTLS command first"


@dataclass(slots=True)
class _Session:
    """What the server remembers between commands; STARTTLS empties it (RFC 3207 section 4.2)."""

    greeted: bool = False
    username: str | None = None
    sender: str | None = None
    recipients: list[str] = field(default_factory=list)


class MailDialogue:
    """Answers the commands of one client as the behaviour says, and notes sign-ins and messages in the journal."""

    def __init__(
        self,
        connection: ServerConnection,
        host: str,
        port: int,
        behaviour: MailBehaviour,
        account: Account,
        context: ssl.SSLContext,
        journal: Journal,
    ) -> None:
        """Serve ``connection``, accepted for the standard ``port``; ``context`` is what STARTTLS uses."""
        self._connection = connection
        self._host = host
        self._port = port
        self._behaviour = behaviour
        self._account = account
        self._context = context
        self._journal = journal
        self._session = _Session()
        self._with_argument: dict[str, Callable[[str], Awaitable[str]]] = {
            "EHLO": self._ehlo,
            "AUTH": self._auth,
            "MAIL": self._mail,
            "RCPT": self._rcpt,
        }
        self._alone: dict[str, Callable[[], Awaitable[str]]] = {
            "STARTTLS": self._starttls,
            "DATA": self._data,
            "RSET": self._rset,
        }

    async def run(self) -> None:
        """Greet, then answer command by command until QUIT, a closing reply, or the client's end."""
        greeting = self._scripted(ReplyTo.CONNECT) or f"220 {self._host} ESMTP ready"
        await self._reply(greeting)
        if not greeting.startswith("220"):
            return
        while True:
            verb, _, argument = (await self._connection.read_line()).decode("utf-8", "replace").partition(" ")
            if verb.upper() == "QUIT":
                await self._reply("221 2.0.0 Bye")
                return
            if reply := await self._answer(verb.upper(), argument.strip()):
                await self._reply(reply)
            if reply.startswith("421"):
                return

    async def _answer(self, verb: str, argument: str) -> str:
        if verb in self._with_argument:
            return await self._with_argument[verb](argument)
        if verb in self._alone:
            return await self._alone[verb]()
        return _CONSTANT_REPLIES.get(verb, "500 5.5.2 Command not recognised")

    async def _reply(self, text: str) -> None:
        await self._connection.write(text.replace("\n", "\r\n").encode() + b"\r\n")

    def _scripted(self, moment: ReplyTo) -> str | None:
        return self._behaviour.replies.get(moment)

    @property
    def _tls_missing(self) -> bool:
        return self._behaviour.offers_starttls and not self._connection.encrypted

    async def _ehlo(self, argument: str) -> str:
        if scripted := self._scripted(ReplyTo.EHLO):
            return scripted
        if not argument:
            return "501 5.5.4 EHLO needs a name"
        self._session = _Session(greeted=True, username=self._session.username)
        keywords = ["PIPELINING", f"SIZE {_MAX_MESSAGE}"]
        if self._tls_missing:
            keywords.append("STARTTLS")
        if self._connection.encrypted and self._behaviour.mechanisms:
            keywords.append("AUTH " + " ".join(self._behaviour.mechanisms))
        lines = [self._host, *keywords, "ENHANCEDSTATUSCODES", "8BITMIME", "SMTPUTF8"]
        return "\n".join([f"250-{line}" for line in lines[:-1]] + [f"250 {lines[-1]}"])

    async def _starttls(self) -> str:
        if not self._tls_missing:
            return "502 5.5.1 STARTTLS is not available"
        refusal = self._scripted(ReplyTo.STARTTLS)
        if refusal is not None:
            return refusal
        await self._connection.write(b"220 2.0.0 Ready to start TLS\r\n" + self._behaviour.injected)
        await self._connection.start_tls(self._context)
        self._session = _Session()
        return ""

    async def _auth(self, argument: str) -> str:
        if self._tls_missing:
            return _TLS_FIRST
        mechanism, _, initial = argument.partition(" ")
        if mechanism.upper() not in self._behaviour.mechanisms or not self._connection.encrypted:
            return "504 5.5.4 Unrecognized authentication type"
        if self._session.username is not None:
            return "503 5.5.1 Already signed in"
        try:
            if mechanism.upper() == "PLAIN":
                username, password = await self._read_plain(initial)
            else:
                username, password = await self._read_login(initial)
        except (binascii.Error, UnicodeDecodeError, ValueError):
            return "501 5.5.2 Cannot decode what was sent"
        accepted = (username, password) == (self._account.username, self._account.password)
        scripted = self._scripted(ReplyTo.AUTH)
        accepted = accepted and scripted is None
        self._journal.attempts.append(
            AuthAttempt(self._port, mechanism.upper(), username, accepted, self._connection.encrypted)
        )
        if scripted is not None:
            return scripted
        if not accepted:
            return "535 5.7.8 Error: authentication failed: wrong user name or password"
        self._session.username = username
        return "235 2.7.0 Authentication successful"

    async def _read_plain(self, initial: str) -> tuple[str, str]:
        """Read ``authzid NUL authcid NUL passwd`` (RFC 4616); three fields or ValueError."""
        text = _decode(initial) if initial else await self._ask("")
        _, username, password = text.split("\0")
        return username, password

    async def _read_login(self, initial: str) -> tuple[str, str]:
        username = _decode(initial) if initial else await self._ask("Username:")
        return username, await self._ask("Password:")

    async def _ask(self, prompt: str) -> str:
        await self._reply(f"334 {base64.b64encode(prompt.encode()).decode('ascii')}")
        return _decode((await self._connection.read_line()).decode("ascii"))

    async def _mail(self, argument: str) -> str:
        match = _PATH.match(argument)
        if match is None or not self._session.greeted:
            return "503 5.5.1 Say EHLO first" if match else "501 5.5.4 Syntax: MAIL FROM:<address>"
        if scripted := self._scripted(ReplyTo.MAIL):
            return scripted
        if self._tls_missing:
            return _TLS_FIRST
        sender = match[1]
        if self._session.username is None and not self._behaviour.relays:
            return "530 5.7.0 Authentication required"
        if self._session.username is not None and sender.lower() not in self._account.addresses:
            return f"553 5.7.1 <{sender}>: Sender address rejected: not owned by user {self._session.username}"
        self._session.sender, self._session.recipients = sender, []
        return "250 2.1.0 Ok"

    async def _rcpt(self, argument: str) -> str:
        match = _PATH.match(argument)
        if match is None or not match[1]:
            return "501 5.5.4 Syntax: RCPT TO:<address>"
        if self._session.sender is None:
            return "503 5.5.1 MAIL first"
        if scripted := self._scripted(ReplyTo.RCPT):
            return scripted.replace("{recipient}", match[1])
        self._session.recipients.append(match[1])
        return "250 2.1.5 Ok"

    async def _data(self) -> str:
        if self._session.sender is None or not self._session.recipients:
            return "503 5.5.1 RCPT first"
        await self._reply("354 End data with <CR><LF>.<CR><LF>")
        content = await self._read_message()
        message = ReceivedMessage(
            self._session.sender, tuple(self._session.recipients), self._session.username, content
        )
        self._session.sender, self._session.recipients = None, []
        if scripted := self._scripted(ReplyTo.MESSAGE):
            return scripted
        self._journal.messages.append(message)
        return f"250 2.0.0 Ok: queued as P{len(self._journal.messages):06d}"

    async def _read_message(self) -> bytes:
        lines: list[bytes] = []
        size = 0
        while (line := await self._connection.read_line()) != b".":
            size += len(line) + 2
            if size > _MAX_MESSAGE:
                raise ConnectionEndedError
            lines.append(line.removeprefix(b".") + b"\r\n")
        return b"".join(lines)

    async def _rset(self) -> str:
        self._session.sender, self._session.recipients = None, []
        return "250 2.0.0 Ok"


def _decode(text: str) -> str:
    if text == "*":
        raise ValueError("the client gave up (RFC 4954 section 4)")
    return base64.b64decode("" if text == "=" else text, validate=True).decode("utf-8")
