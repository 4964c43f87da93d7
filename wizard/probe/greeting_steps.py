"""The steps before anybody signs in: greeting, EHLO, STARTTLS."""

from __future__ import annotations

import asyncio
import ipaddress

from wizard.facts.dialogue import EhloFact, GreetingFact, StartTlsFact
from wizard.probe.channel import Channel
from wizard.probe.exchange import await_greeting, exchange
from wizard.smtp.session import SmtpSession


async def observe_greeting(channel: Channel, session: SmtpSession, limit_s: float) -> GreetingFact:
    """Wait for the greeting (RFC 5321 section 3.1)."""
    seen = await await_greeting(channel, session, _now() + limit_s)
    return GreetingFact(seen, seen.elapsed_s)


async def observe_ehlo(channel: Channel, session: SmtpSession, domain: str | None, limit_s: float) -> EhloFact:
    """Say EHLO as ``domain``, or as the address of this end when there is none."""
    name = domain or address_literal(channel.local_address)
    seen = await exchange(channel, session, session.ehlo(name), _now() + limit_s)
    return EhloFact(seen, name, session.keywords, session.in_tls, seen.elapsed_s)


async def observe_starttls(channel: Channel, session: SmtpSession, limit_s: float) -> StartTlsFact:
    """Ask for TLS where it was announced; where it was not, nothing is sent (RFC 8314 section 4.1)."""
    if session.keywords is None or not session.keywords.has("STARTTLS"):
        return StartTlsFact(False, None, None, 0.0)
    seen = await exchange(channel, session, session.starttls(), _now() + limit_s)
    return StartTlsFact(True, seen, session.injected, seen.elapsed_s)


def address_literal(address: str) -> str:
    """Turn an address into the form that EHLO takes where there is no name (RFC 5321 section 4.1.3)."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return "[127.0.0.1]"
    return f"[IPv6:{parsed}]" if parsed.version == 6 else f"[{parsed}]"


def _now() -> float:
    return asyncio.get_running_loop().time()
