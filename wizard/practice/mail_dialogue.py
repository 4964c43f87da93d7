"""The server's side of one SMTP dialogue (RFC 5321, 3207, 4954, 6409)."""

from __future__ import annotations

import asyncio
import base64
import binascii
import re
import ssl
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from wizard.practice.journal import AuthAttempt, Journal, ReceivedMessage
from wizard.practice.mail_behaviour import Account, MailBehaviour, ReplyTo, Then, Words
from wizard.practice.server_connection import ConnectionEndedError, ServerConnection

_PATH = re.compile(r"\A(?:FROM|TO):\s*<([^<>]*)>(.*)\Z", re.IGNORECASE)
_CONSTANT_REPLIES = {
    "HELO": "502 5.5.1 This submission server wants EHLO",
    "NOOP": "250 2.0.0 Ok",
    "VRFY": "252 2.0.0 Cannot say",
}
_TLS_FIRST = "530 5.7.0 Must issue a STARTTLS command first"
_NO_TLS_AFTER_ALL = b"500 5.5.2 Error: command not recognised\r\n"
_MESSAGE_KEPT = 10_485_760


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
        self._name = behaviour.announced or host
        self._port = port
        self._behaviour = behaviour
        self._account = account
        self._context = context
        self._journal = journal
        self._began_in_clear = not connection.encrypted
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
        greeting = await self._scripted(ReplyTo.CONNECT)
        if greeting is None:
            greeting = _joined(220, self._behaviour.greeting or (f"{self._name} ESMTP ready",))
        if greeting:
            await self._reply(greeting)
        if not greeting.startswith("220") and greeting:
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
        if self._behaviour.delay_s:
            await asyncio.sleep(self._behaviour.delay_s)
        end = self._behaviour.line_end
        await self._connection.write(text.encode().replace(b"\n", end) + end)

    async def _scripted(self, moment: ReplyTo) -> str | None:
        """Give the reply that a fault wants at this moment: empty when said already, None when there is none."""
        if (words := self._behaviour.words.get(moment)) is not None:
            await self._speak(words)
            return ""
        return self._behaviour.replies.get(moment)

    async def _speak(self, words: Words) -> None:
        await self._connection.write(words.first)
        spoken = 0
        while spoken < words.times or not words.times:
            await self._connection.write(words.octets)
            # A pause of nothing still lets the other connections have their turn.
            await asyncio.sleep(words.pause_s)
            spoken += 1
        if words.then is Then.FALL_SILENT:
            await self._connection.wait_for_end()
        if words.then is Then.RESET:
            self._connection.reset()
        if words.then is not Then.GO_ON:
            raise ConnectionEndedError

    @property
    def _tls_missing(self) -> bool:
        return self._behaviour.offers_starttls and not self._connection.encrypted

    async def _ehlo(self, argument: str) -> str:
        moment = ReplyTo.EHLO_AFTER_TLS if self._began_in_clear and self._connection.encrypted else ReplyTo.EHLO
        if not argument:
            return "501 5.5.4 EHLO needs a name"
        self._session = _Session(greeted=True, username=self._session.username)
        if (scripted := await self._scripted(moment)) is not None:
            return scripted
        keywords = [f"SIZE {self._behaviour.max_size}"] if self._behaviour.max_size else []
        if self._tls_missing:
            keywords.append("STARTTLS")
        encrypted = self._connection.encrypted
        mechanisms = self._behaviour.mechanisms if encrypted else self._behaviour.mechanisms_in_clear
        for begins in ("AUTH ", "AUTH=") if self._behaviour.old_auth else ("AUTH ",):
            if mechanisms:
                keywords.append(begins + " ".join(mechanisms))
        return _joined(250, (self._name, *keywords, *self._behaviour.extensions))

    async def _starttls(self) -> str:
        if not self._tls_missing:
            return "502 5.5.1 STARTTLS is not available"
        if (refusal := await self._scripted(ReplyTo.STARTTLS)) is not None:
            return refusal
        await self._connection.write(b"220 2.0.0 Ready to start TLS\r\n" + self._behaviour.injected)
        if self._behaviour.only_says_starttls:
            await self._connection.hear_hello()
            await self._connection.write(_NO_TLS_AFTER_ALL)
            return ""
        if self._behaviour.injected_later:
            await self._connection.hear_hello()
            await self._connection.write(self._behaviour.injected_later)
        await self._connection.start_tls(self._context)
        self._session = _Session()
        return ""

    async def _auth(self, argument: str) -> str:
        if self._tls_missing:
            return _TLS_FIRST
        mechanism, _, initial = argument.partition(" ")
        if self._behaviour.sends_challenge:
            initial = ""
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
        right = (username, password) == (self._account.username, self._account.password)
        faulty = ReplyTo.AUTH in self._behaviour.replies or ReplyTo.AUTH in self._behaviour.words
        accepted = right and not faulty
        self._journal.attempts.append(
            AuthAttempt(self._port, mechanism.upper(), username, accepted, self._connection.encrypted)
        )
        if not accepted and self._behaviour.lockout is not None:
            self._journal.locked_out = True
        if (scripted := await self._scripted(ReplyTo.AUTH)) is not None:
            return scripted
        if not accepted:
            return (
                self._behaviour.wrong_sign_in or "535 5.7.8 Error: authentication failed: wrong user name or password"
            )
        self._session.username = username
        return "235 2.7.0 Authentication successful"

    async def _read_plain(self, initial: str) -> tuple[str, str]:
        """Read ``authzid NUL authcid NUL passwd`` (RFC 4616); three fields or ValueError."""
        text = _decode(initial) if initial else await self._ask("")
        _, username, password = text.split("\0")
        return username, password

    async def _read_login(self, initial: str) -> tuple[str, str]:
        prompts = ("", "") if self._behaviour.empty_prompts else ("Username:", "Password:")
        username = _decode(initial) if initial else await self._ask(prompts[0])
        return username, await self._ask(prompts[1])

    async def _ask(self, prompt: str) -> str:
        await self._reply(f"334 {base64.b64encode(prompt.encode()).decode('ascii')}")
        return _decode((await self._connection.read_line()).decode("ascii"))

    async def _mail(self, argument: str) -> str:
        match = _PATH.match(argument)
        if match is None or not self._session.greeted:
            return "503 5.5.1 Say EHLO first" if match else "501 5.5.4 Syntax: MAIL FROM:<address>"
        if (scripted := await self._scripted(ReplyTo.MAIL)) is not None:
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
        if (scripted := await self._scripted(ReplyTo.RCPT)) is not None:
            return scripted.replace("{recipient}", match[1])
        self._session.recipients.append(match[1])
        return "250 2.1.5 Ok"

    async def _data(self) -> str:
        if self._session.sender is None or not self._session.recipients:
            return "503 5.5.1 RCPT first"
        if (refusal := await self._scripted(ReplyTo.DATA)) is not None:
            return refusal
        await self._reply("354 End data with <CR><LF>.<CR><LF>")
        content = await self._read_message()
        message = ReceivedMessage(
            self._session.sender, tuple(self._session.recipients), self._session.username, content
        )
        self._session.sender, self._session.recipients = None, []
        if (scripted := await self._scripted(ReplyTo.MESSAGE)) is not None:
            return scripted
        self._journal.messages.append(message)
        return f"250 2.0.0 Ok: queued as P{len(self._journal.messages):06d}"

    async def _read_message(self) -> bytes:
        lines: list[bytes] = []
        size = 0
        while (line := await self._connection.read_line()) != b".":
            size += len(line) + 2
            if size > _MESSAGE_KEPT:
                raise ConnectionEndedError
            lines.append(line.removeprefix(b".") + b"\r\n")
        return b"".join(lines)

    async def _rset(self) -> str:
        self._session.sender, self._session.recipients = None, []
        return "250 2.0.0 Ok"


def _joined(code: int, lines: tuple[str, ...]) -> str:
    return "\n".join([f"{code}-{line}" for line in lines[:-1]] + [f"{code} {lines[-1]}"])


def _decode(text: str) -> str:
    if text == "*":
        raise ValueError("the client gave up (RFC 4954 section 4)")
    return base64.b64decode("" if text == "=" else text, validate=True).decode("utf-8")
