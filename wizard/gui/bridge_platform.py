"""The jobs that lead to a platform: look at it without a token, then join it with one that was given or kept."""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from wizard.catalogue.connected_platform import connected_platform
from wizard.facts.network_view import NetworkView
from wizard.flow.platform_choice import PlatformOffer
from wizard.flow.wizard_state import PlatformConnection, SealingTarget
from wizard.gui.bridge_worker import Emit, JobBody, in_thread
from wizard.platforms.origin import Origin
from wizard.report.display_safe import display_safe
from wizard.settings.secret import Secret

if TYPE_CHECKING:
    from wizard.export.request_file import PlatformRequest

_NAME_LIMIT = 60


@dataclass(frozen=True, slots=True)
class PlatformFound:
    """What a platform says of itself, over verified HTTPS; nothing was sent there yet.

    ``name`` is safe to show, and nobody vouches for it. ``kid`` is the key to compare, ``fingerprint`` its whole
    fingerprint, ``keys`` all keys to seal for. ``standing``: whether this computer knows the key. ``moved``: the same
    platform was at another origin before. ``token_kept``: the keyring holds a token for the origin; ``keyring``
    is its name, None without one.
    """

    origin: Origin
    name: str
    audience: str
    kid: str
    fingerprint: str
    keys: tuple[str, ...]
    egress_addresses: tuple[str, ...]
    fallback_sender: str | None
    built_in: str | None
    document: bytes = field(repr=False)
    standing: Literal["new", "accepted", "changed"] = "new"
    moved: bool = False
    token_kept: bool = False
    keyring: str | None = None

    @property
    def to_compare(self) -> bool:
        """Tell whether a person has to compare the key before it is used."""
        return self.standing != "accepted" or self.moved


@dataclass(frozen=True, slots=True)
class Joined:
    """The token is good. ``token_stored``: None when it was not to be kept."""

    offer: PlatformOffer
    token_stored: bool | None


@dataclass(frozen=True, slots=True)
class NotJoined:
    """Nothing came of it; the code has words in wizard.report.delivery_words."""

    code: str
    retry_after_s: int | None = None


def looking_at(origin: Origin, network: NetworkView) -> JobBody:
    """Read what a platform says of itself, without a token: PlatformFound or NotJoined."""

    async def body(_emit: Emit) -> object:
        from wizard.platforms.call_failure import CallFailure
        from wizard.platforms.https_exchange import HttpsExchange
        from wizard.platforms.open_api import OpenApiConnector

        async with HttpsExchange(origin, None, network.ca_pem) as exchange:
            document = await OpenApiConnector(exchange).read_request()
        if isinstance(document, CallFailure):
            return NotJoined(document.code, document.retry_after_s)
        return await in_thread(lambda: _look_up(read_found(origin, document.data)))

    return body


def joining(found: PlatformFound, token: Secret | None, keep: bool, network: NetworkView) -> JobBody:
    """Try a token, or the kept one, and remember the platform that a person confirmed: Joined or NotJoined."""

    async def body(_emit: Emit) -> object:
        from wizard.platforms.call_failure import CallFailure
        from wizard.platforms.https_exchange import HttpsAnswer, HttpsExchange
        from wizard.platforms.open_api import OpenApiConnector
        from wizard.workstation.token_store import load_token

        used = token or (await in_thread(lambda: load_token(str(found.origin)))).secret
        if used is None:
            return NotJoined("token.missing")
        async with HttpsExchange(found.origin, used, network.ca_pem) as exchange:
            connector = OpenApiConnector(exchange)
            request = await connector.read_request()
            if isinstance(request, CallFailure):
                return NotJoined(request.code, request.retry_after_s)
            state = await connector.read_state()
            if isinstance(state, CallFailure):
                return NotJoined(state.code, state.retry_after_s)
            # This one carries a nonce for as long as a file may travel; the other is for a push at once.
            answer = await exchange.send("GET", f"{request.api_path}/request")
        whole = isinstance(answer, HttpsAnswer) and answer.status == 200
        document = answer.body if isinstance(answer, HttpsAnswer) and whole else request.data
        now = await in_thread(lambda: read_found(found.origin, document))
        if isinstance(now, NotJoined):
            return now
        if (now.audience, now.keys) != (found.audience, found.keys):
            return NotJoined("agree.key_changed")
        stored = await in_thread(lambda: _remember(found, used if keep and token is not None else None))
        return Joined(offer_of(now, used), stored)

    return body


def read_found(origin: Origin, document: bytes) -> PlatformFound | NotJoined:
    """Read a request document."""
    from wizard.catalogue.platforms import load_platforms
    from wizard.export.fingerprint import fingerprint
    from wizard.export.request_file import RequestRefusal, parse_request_file

    request = parse_request_file(document, load_platforms(), int(time.time()))
    if isinstance(request, RequestRefusal):
        return NotJoined(request.code)
    key = request.sealing_key(request.suites[0]) if request.suites else None
    if key is None:
        return NotJoined("recipient.missing")
    return PlatformFound(
        origin=origin,
        name=display_safe(request.claimed_name, _NAME_LIMIT),
        audience=request.audience,
        kid=key.thumbprint,
        fingerprint=fingerprint(key.thumbprint),
        keys=sealing_keys(request),
        egress_addresses=request.egress_addresses,
        fallback_sender=request.fallback_sender,
        built_in=request.built_in,
        document=document,
    )


def _look_up(found: PlatformFound | NotJoined) -> PlatformFound | NotJoined:
    """Add what this computer knows of the platform, its origin and its token."""
    from wizard.workstation.password_store import find_keyring
    from wizard.workstation.paths import program_paths
    from wizard.workstation.platform_keys import key_standing
    from wizard.workstation.platform_origins import OriginStanding, origin_standing
    from wizard.workstation.token_store import load_token

    if isinstance(found, NotJoined):
        return found
    folder, origin = program_paths().keys, str(found.origin)
    return replace(
        found,
        standing=key_standing(folder, found.audience, found.kid).value,
        moved=origin_standing(folder, found.audience, origin) is OriginStanding.OTHER,
        token_kept=load_token(origin).secret is not None,
        keyring=find_keyring().keyring,
    )


def sealing_keys(request: PlatformRequest) -> tuple[str, ...]:
    """Give the thumbprints of every key that a request document brings to seal for."""
    return tuple(key.thumbprint for key in request.keys if key.seals is not None)


def offer_of(
    found: PlatformFound, token: Secret, ca_pem: str | None = None, pairing_code: str | None = None
) -> PlatformOffer:
    """Make what can be chosen from a platform whose key was compared, or that this program started itself."""
    practice = {} if pairing_code is None else {"platform_id": "practice"}
    platform = connected_platform(
        found.name, found.audience, found.egress_addresses, found.fallback_sender, found.built_in, **practice
    )
    target = SealingTarget(
        platform_name=platform.name,
        audience=found.audience,
        fingerprint=found.fingerprint,
        egress_addresses=found.egress_addresses,
        fallback_sender=found.fallback_sender,
        confirmed=True,
    )
    connection = PlatformConnection(found.origin, found.audience, found.keys, token, ca_pem, pairing_code)
    return PlatformOffer(platform, target, connection, found.document)


def _remember(found: PlatformFound, token: Secret | None) -> bool | None:
    from wizard.workstation.password_store import KeyringState
    from wizard.workstation.paths import program_paths
    from wizard.workstation.platform_keys import accept_platform_key
    from wizard.workstation.platform_origins import KnownOrigin, remember_origin
    from wizard.workstation.token_store import store_token

    folder = program_paths().keys
    accept_platform_key(folder, found.audience, found.keys)
    remember_origin(folder, KnownOrigin(found.audience, found.name, str(found.origin)))
    if token is None:
        return None
    return store_token(str(found.origin), token, folder).state is KeyringState.STORED
