"""Autoconfig files over HTTPS: addresses looked up once, redirects only within one registrable domain."""

from __future__ import annotations

import asyncio
import re
from urllib.parse import urljoin, urlsplit

from wizard.catalogue.public_suffix import registrable_domain
from wizard.discovery.autoconfig_candidates import strict_host
from wizard.discovery.world import ConfigFile, ConfigPlace, NoConfigFile, RecordSource
from wizard.facts.network_view import NetworkView
from wizard.probe.address_policy import outside
from wizard.probe.https_fetch import HTTPS_PORT, FetchTrouble, HttpsAnswer, fetch

FETCH_LIMIT_S = 3.0
"""Seconds for one answer of a web server, from the moment its address is known."""
WHOLE_LIMIT_S = 8.0
"""Seconds for one file, its redirects and their look-ups included."""
MAX_REDIRECTS = 3
_LOCATION = re.compile(r"[\x21-\x5b\x5d-\x7e]{1,2000}")
"""Printable ASCII without the backslash, which some read as a slash."""
_FOUND = 200


class ConfigWeb:
    """Gets files as a search needs them.

    A name is looked up once for a request, and the connection goes to what was found then: a name that changes its
    address in between leads nowhere else. Addresses inside this computer or its network are refused. No proxy, no
    cookies, no sign-in, nothing sent but the request.
    """

    def __init__(self, records: RecordSource, network: NetworkView) -> None:
        self._records = records
        self._network = network

    async def get(self, place: ConfigPlace) -> ConfigFile | NoConfigFile:
        """Get one file; a redirect has to stay on HTTPS, on port 443 and in the registrable domain it began in."""
        home = registrable_domain(place.host.ascii)
        if home is None:
            return NoConfigFile()
        addresses = await self._addresses(place)
        loop = asyncio.get_running_loop()
        until = loop.time() + WHOLE_LIMIT_S
        for _ in range(MAX_REDIRECTS + 1):
            if not addresses:
                return NoConfigFile()
            limit = min(loop.time() + FETCH_LIMIT_S, until)
            answer = await fetch(place.host, place.path, addresses, self._network, limit)
            if not isinstance(answer, HttpsAnswer):
                return NoConfigFile(answer is FetchTrouble.CERTIFICATE_REFUSED)
            if answer.location is None:
                found = ConfigFile(answer.untrusted_body, answer.content_type, str(place))
                return found if answer.status == _FOUND else NoConfigFile()
            onward = redirect_target(place, answer.location, home)
            if onward is None:
                return NoConfigFile()
            place = onward
            try:
                async with asyncio.timeout_at(until):
                    addresses = await self._addresses(place)
            except TimeoutError:
                return NoConfigFile()
        return NoConfigFile()

    async def _addresses(self, place: ConfigPlace) -> tuple[str, ...]:
        found = await self._records.addresses(place.host)
        return outside(found.addresses, HTTPS_PORT, self._network)


def redirect_target(place: ConfigPlace, untrusted_location: str, home: str) -> ConfigPlace | None:
    """Turn the Location of a redirect into the next place; None when it leads where no request may go."""
    if not _LOCATION.fullmatch(untrusted_location):
        return None
    try:
        written = urlsplit(untrusted_location)
        if (written.scheme or untrusted_location.startswith("//")) and not written.netloc:
            return None
        parts = urlsplit(urljoin(str(place), untrusted_location))
        port = parts.port
    except ValueError:
        return None
    host = strict_host(parts.hostname or "")
    if parts.scheme != "https" or "@" in parts.netloc or port not in (None, HTTPS_PORT) or host is None:
        return None
    if registrable_domain(host.ascii) != home:
        return None
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return ConfigPlace(host, path)
