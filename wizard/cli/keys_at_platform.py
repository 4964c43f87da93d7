"""A signer key at a platform: registered by pairing code, and revoked."""

from __future__ import annotations

import argparse
import getpass
import sys
import time
from collections.abc import Mapping

from wizard.catalogue.platforms import load_platforms
from wizard.cli.exit_codes import UsageError
from wizard.cli.platform_lines import key_line, origin_line, platform_line
from wizard.cli.push_target import exchange_with, push_target, push_token
from wizard.export.fingerprint import fingerprint
from wizard.export.request_file import PlatformRequest, RequestRefusal, parse_request_file
from wizard.facts.network_view import NetworkView
from wizard.platforms.call_failure import CallFailure
from wizard.platforms.connector import RegisteredSigner
from wizard.platforms.https_exchange import HttpsExchange
from wizard.platforms.open_api import OpenApiConnector
from wizard.report.display_safe import display_safe
from wizard.words.translation import translate
from wizard.workstation.paths import program_paths
from wizard.workstation.platform_origins import KnownOrigin, OriginStanding, origin_standing, remember_origin

_MAX_CODE = 40


class KeyAtPlatform:
    """The platform of the arguments; each call opens its own connection and gives a code where it came to nothing."""

    def __init__(self, arguments: argparse.Namespace, network: NetworkView) -> None:
        """Find platform and token; UsageError when one is missing."""
        self.origin = push_target(arguments).origin
        self.retry_after_s: int | None = None
        self._given_code: str | None = getattr(arguments, "pairing_code", None)
        self._token = push_token(arguments, self.origin)
        self._arguments = arguments
        self._network = network

    def pairing_code(self) -> str:
        """Give the code of the arguments, or ask for it at the terminal."""
        code = self._given_code
        if code is None and sys.stdin is not None and sys.stdin.isatty():
            code = getpass.getpass(translate("cli", "Pairing code that the platform shows: "))
        if not code or len(code.strip()) > _MAX_CODE:
            raise UsageError(translate("cli", "Give --pairing-code with the code that the platform shows."))
        return code.strip()

    async def register(self, jwk: Mapping[str, str], code: str) -> RegisteredSigner | str:
        """Register a key, after the platform was shown; the same platform at another origin is refused."""
        async with self._exchange() as exchange:
            connector = OpenApiConnector(exchange)
            document = await connector.read_request()
            if isinstance(document, CallFailure):
                return self._code(document)
            request = parse_request_file(document.data, load_platforms(), int(time.time()))
            if isinstance(request, RequestRefusal):
                return request.code
            self._show(request)
            folder, origin = program_paths().keys, str(self.origin)
            if origin_standing(folder, request.audience, origin) is OriginStanding.OTHER:
                return "agree.origin_changed"
            done = await connector.register_signer(jwk, code)
            if isinstance(done, CallFailure):
                return self._code(done)
            if done.kid != jwk["kid"]:
                return "signer.other_answer"
            remember_origin(folder, KnownOrigin(request.audience, request.claimed_name, origin))
            return done

    async def revoke(self, kid: str) -> bool:
        """Revoke a key; True when the platform does not take it any more, also because it never knew it."""
        async with self._exchange() as exchange:
            failure = await OpenApiConnector(exchange).revoke_signer(kid)
        return failure is None or failure.code == "signer.unknown"

    def _exchange(self) -> HttpsExchange:
        return exchange_with(self._arguments, self.origin, self._token, self._network)

    def _show(self, request: PlatformRequest) -> None:
        sealing = [key.thumbprint for key in request.keys if key.seals is not None]
        lines = [
            origin_line(self.origin.shown),
            platform_line(display_safe(request.claimed_name, 100)),
            *(key_line(fingerprint(thumbprint)) for thumbprint in sealing[:1]),
        ]
        sys.stderr.write("\n".join(lines) + "\n")
        sys.stderr.flush()

    def _code(self, failure: CallFailure) -> str:
        self.retry_after_s = failure.retry_after_s
        return failure.code
