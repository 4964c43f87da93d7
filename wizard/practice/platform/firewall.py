"""A firewall in front of the practice mail server that may let in this computer and keep out the platform."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import TracebackType
from typing import Self

from wizard.facts.network_view import SocketAddress
from wizard.practice.control_site import MAIL_IPV4, WEB_IPV4
from wizard.practice.loopback import IPV4_LOOPBACK, BlackHole


class PlatformFirewall(Mapping[SocketAddress, SocketAddress]):
    """Routes as the platform sees them: the practice network's own, or those to the mail server swallowed in silence.

    Give it to the platform's NetworkView as ``routes``; who uses the practice network's own routes is not touched.
    Closed, it behaves as a firewall that admits the office and drops everybody else.
    """

    def __init__(self, routes: Mapping[SocketAddress, SocketAddress], admits_platform: bool = True) -> None:
        """Take the routes behind the firewall."""
        self.admits_platform = admits_platform
        self._routes = routes
        self._hole = BlackHole(IPV4_LOOPBACK)

    def admit_platform(self) -> None:
        """Let the platform's address in from now on."""
        self.admits_platform = True

    def keep_platform_out(self) -> None:
        """Drop what comes from the platform's address from now on."""
        self.admits_platform = False

    def close(self) -> None:
        """Close the sockets that swallow."""
        self._hole.close()

    def __getitem__(self, place: SocketAddress) -> SocketAddress:
        behind = self._routes[place]
        # It stands in front of the mail server: other hosts are none of its business.
        passes = self.admits_platform or place[0] in (WEB_IPV4, MAIL_IPV4)
        return behind if passes else (IPV4_LOOPBACK, self._hole.port)

    def __iter__(self) -> Iterator[SocketAddress]:
        return iter(self._routes)

    def __len__(self) -> int:
        return len(self._routes)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
