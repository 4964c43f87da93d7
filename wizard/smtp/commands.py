"""The commands of a submission as octets (RFC 5321 section 4.1, RFC 3207, RFC 4954, RFC 6531)."""

from __future__ import annotations

from dataclasses import dataclass, field

_FORBIDDEN = ("\r", "\n", "\0")


class RefusedTextError(ValueError):
    """A text that would end a command or begin another one: nothing typed reaches this far, so it is our fault."""


@dataclass(frozen=True, slots=True)
class Command:
    """One line to send. ``octets`` may hold a secret and show nowhere; ``shown`` is the line for a transcript."""

    verb: str
    octets: bytes = field(repr=False)
    shown: str


def ehlo(domain: str) -> Command:
    """Turn a domain or an address literal into EHLO (RFC 5321 section 4.1.1.1)."""
    return _line("EHLO", f"EHLO {domain}")


def starttls() -> Command:
    """Give STARTTLS, which takes no parameter (RFC 3207 section 4)."""
    return _line("STARTTLS", "STARTTLS")


def auth(mechanism: str, initial_response: bytes | None = None) -> Command:
    """Give AUTH, with the initial response in base64 when the mechanism has one (RFC 4954 section 4)."""
    command = _line("AUTH", f"AUTH {mechanism}")
    if initial_response is None:
        return command
    octets = command.octets.removesuffix(b"\r\n") + b" " + _base64_line(initial_response)
    return Command("AUTH", octets, f"AUTH {mechanism} ***")


def auth_response(response: bytes) -> Command:
    """Give one base64 response within an AUTH exchange."""
    return Command("AUTH", _base64_line(response), "***")


def auth_cancel() -> Command:
    """Give the line that ends an AUTH exchange early (RFC 4954 section 4)."""
    return Command("AUTH", b"*\r\n", "*")


def mail_from(mailbox: str, size: int | None = None, smtputf8: bool = False) -> Command:
    """Turn the reverse-path into MAIL; ``size`` in octets (RFC 1870), SMTPUTF8 for addresses beyond ASCII."""
    parameters = "" if size is None else f" SIZE={size}"
    return _line("MAIL", f"MAIL FROM:<{_path(mailbox)}>{parameters}{' SMTPUTF8' if smtputf8 else ''}")


def rcpt_to(mailbox: str) -> Command:
    """Turn a forward-path into RCPT."""
    return _line("RCPT", f"RCPT TO:<{_path(mailbox)}>")


def data() -> Command:
    """Give DATA."""
    return _line("DATA", "DATA")


def message(content: bytes) -> Command:
    """Turn a message into what follows the 354: CRLF line ends, dots doubled, the final dot (RFC 5321 section 4.5.2).

    Bare CR and bare LF become CRLF: a message with either is how mail is smuggled (RFC 5321 section 2.3.8).
    """
    lines = content.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
    if lines[-1] == b"":
        lines.pop()
    stuffed = b"".join((b"." if line.startswith(b".") else b"") + line + b"\r\n" for line in lines)
    return Command("DATA", stuffed + b".\r\n", f"({len(content)} octets)")


def rset() -> Command:
    """Give RSET."""
    return _line("RSET", "RSET")


def quit_session() -> Command:
    """Give QUIT."""
    return _line("QUIT", "QUIT")


def _line(verb: str, text: str) -> Command:
    if any(char in text for char in _FORBIDDEN):
        raise RefusedTextError(f"a control character in {verb}")
    return Command(verb, text.encode() + b"\r\n", text)


def _path(mailbox: str) -> str:
    if not mailbox.startswith('"') and ("<" in mailbox or ">" in mailbox):
        raise RefusedTextError("an angle bracket in a mailbox")
    return mailbox


def _base64_line(response: bytes) -> bytes:
    if any(char.encode() in response for char in _FORBIDDEN):
        raise RefusedTextError("a control character in a SASL response")
    # An empty initial response is sent as "=" (RFC 4954 section 4).
    return (response or b"=") + b"\r\n"
