"""The one sign-in attempt (RFC 4954, RFC 4616)."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

from wizard.facts.dialogue import AuthFact, Exchange, SignInSkipped
from wizard.probe.channel import Channel
from wizard.probe.exchange import exchange
from wizard.settings.credential_rule import ChannelProtection, may_send_credentials
from wizard.settings.credentials import Credentials
from wizard.settings.secret_forms import secret_forms
from wizard.smtp import sasl
from wizard.smtp.session import Phase, SmtpSession

_TELLING = 6
_LONGEST_WORD = 12


async def observe_sign_in(
    channel: Channel, session: SmtpSession, credentials: Credentials, limit_s: float
) -> AuthFact:
    """Sign in with PLAIN, or with LOGIN where PLAIN is not offered: one AUTH command, whatever it answers.

    Only the keywords of the EHLO on this very channel count. Nothing is sent when the channel is not protected.
    """
    loop = asyncio.get_running_loop()
    began = loop.time()
    offered = session.keywords.auth_mechanisms if session.keywords is not None else ()
    mechanism = sasl.choose_mechanism(offered)
    if not may_send_credentials(protection(session)):
        return AuthFact(None, offered, SignInSkipped.CHANNEL_NOT_PROTECTED, None, 0.0)
    if mechanism is None:
        skipped = SignInSkipped.NO_COMMON_MECHANISM if offered else SignInSkipped.NOT_OFFERED
        return AuthFact(None, offered, skipped, None, 0.0)
    seen = await _sign_in(channel, session, mechanism, credentials, began + limit_s)
    elapsed_s = loop.time() - began
    whole = Exchange(seen.verb, seen.reply, seen.failure, elapsed_s)
    return AuthFact(mechanism, offered, None, whole, elapsed_s)


def protection(session: SmtpSession) -> ChannelProtection:
    """Tell what protects the session now; TLS after injected replies counts as unverified."""
    if session.may_carry_credentials:
        return ChannelProtection.VERIFIED_TLS
    return ChannelProtection.UNVERIFIED_TLS if session.in_tls else ChannelProtection.NONE


async def _sign_in(
    channel: Channel, session: SmtpSession, mechanism: str, credentials: Credentials, until: float
) -> Exchange:
    session.redacted_forms = _forms_to_redact(credentials)
    responses = _responses(mechanism, credentials)
    initial = next(responses) if mechanism == "PLAIN" else None
    seen = await exchange(channel, session, session.auth(mechanism, initial), until)
    while seen.failure is None and session.phase is Phase.IN_AUTH:
        response = next(responses, None)
        seen = await exchange(channel, session, session.auth_response(response), until)
        if response is None:
            # The responses were used up and the exchange was cancelled; a server that still asks is not answered.
            break
    return seen


def _responses(mechanism: str, credentials: Credentials) -> Iterator[bytes]:
    password = credentials.password.reveal()
    if mechanism == "PLAIN":
        response = sasl.plain_response(credentials.username, password)
        yield response
        # A server without initial responses asks again with an empty 334: the same attempt, said once more.
        yield response
    else:
        yield sasl.login_response(credentials.username)
        yield sasl.login_response(password)


def _forms_to_redact(credentials: Credentials) -> frozenset[str]:
    """Give what a server must not say back. A short word of letters alone tells nothing and would garble its replies.

    "Application-specific password required" has to stay readable for somebody who typed "password".
    """
    password = credentials.password.reveal()
    forms = secret_forms(password, credentials.username)
    if len(password) < _TELLING or (password.isalpha() and len(password) <= _LONGEST_WORD):
        forms = {form for form in forms if len(form) > len(password)}
    return frozenset(form for form in forms if len(form) >= _TELLING)
