"""What is not SMTP and yet answers at a port that somebody may have typed."""

from __future__ import annotations

import ssl

from wizard.practice.mail_behaviour import PortManner
from wizard.practice.server_connection import ServerConnection

_IN_TLS = frozenset({PortManner.IMAP_TLS, PortManner.POP3_TLS})
_FIRST_WORDS = {
    PortManner.IMAP: b"* OK [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED] IMAP ready.\r\n",
    PortManner.IMAP_TLS: b"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] IMAP ready.\r\n",
    PortManner.POP3: b"+OK POP3 ready\r\n",
    PortManner.POP3_TLS: b"+OK POP3 ready\r\n",
    PortManner.SSH: b"SSH-2.0-OpenSSH_9.2p1\r\n",
    PortManner.FILES: b"220 FTP server ready.\r\n",
    PortManner.LOCAL_DELIVERY: b"220 mail.northwind.example LMTP ready\r\n",
}
# What they say to every command that is not theirs, such as EHLO (RFC 959, RFC 2033).
_REFUSALS = {
    PortManner.FILES: b"530 Please log in with USER and PASS.\r\n",
    PortManner.LOCAL_DELIVERY: b"500 5.5.1 Command unrecognized\r\n",
}
_BAD_REQUEST = (
    b"HTTP/1.1 400 Bad Request\r\nServer: practice\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n"
    b"<html><head><title>400 Bad Request</title></head></html>\r\n"
)
OTHER_SERVICES = frozenset({*_FIRST_WORDS, PortManner.HTTP})


async def serve_other(connection: ServerConnection, manner: PortManner, context: ssl.SSLContext) -> None:
    """Say what the service says first, or what it answers to whatever it was sent, and no more."""
    if manner is PortManner.HTTP:
        await connection.hear_anything()
        await connection.write(_BAD_REQUEST)
        return
    if manner in _IN_TLS:
        await connection.start_tls(context)
    await connection.write(_FIRST_WORDS[manner])
    while (refusal := _REFUSALS.get(manner)) is not None:
        await connection.read_line()
        await connection.write(refusal)
    await connection.wait_for_end()
