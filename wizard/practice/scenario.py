"""One practice situation: what is wrong, what the person types, and how the practice network behaves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import Enum, StrEnum

from wizard.practice.mail_behaviour import Account, MailBehaviour
from wizard.practice.outside import WORKING, Outside
from wizard.settings.transport_security import TransportSecurity
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

PRACTICE_DOMAIN = "northwind.example"
PRACTICE_HOST = "mail.northwind.example"
PRACTICE_ADDRESS = "referrals@northwind.example"
PRACTICE_PASSWORD = "practice-makes-perfect"  # noqa: S105 - the practice server's own, printed for the person to type

PRACTICE_IPV4 = "203.0.113.25"
PRACTICE_IPV6 = "2001:db8::25"

PRACTICE_ACCOUNT = Account(PRACTICE_ADDRESS, PRACTICE_PASSWORD, (PRACTICE_ADDRESS,))


class Family(StrEnum):
    """The groups that a list of situations shows; the value stands in practice-list/1."""

    HEALTHY = "healthy"
    SIGN_IN = "sign-in"
    NETWORK = "network"
    ON_THE_WAY = "on-the-way"
    TLS = "tls"
    ENVELOPE = "envelope"
    HOSTILE = "hostile"

    @property
    def heading(self) -> str:
        """Give the heading of the group."""
        return translate("practice", _FAMILY_TITLES[self])


_FAMILY_TITLES = {
    Family.HEALTHY: QT_TRANSLATE_NOOP("practice", "Healthy servers"),
    Family.SIGN_IN: QT_TRANSLATE_NOOP("practice", "Sign-in"),
    Family.NETWORK: QT_TRANSLATE_NOOP("practice", "Names, ports and firewalls"),
    Family.ON_THE_WAY: QT_TRANSLATE_NOOP("practice", "Devices and programs on the way"),
    Family.TLS: QT_TRANSLATE_NOOP("practice", "Encryption and certificates"),
    Family.ENVELOPE: QT_TRANSLATE_NOOP("practice", "Sender, recipient and message"),
    Family.HOSTILE: QT_TRANSLATE_NOOP("practice", "Broken and hostile servers"),
}


class Need(Enum):
    """What a situation needs of this computer besides loopback sockets."""

    IPV6 = "ipv6"
    SILENT_PORT = "silent-port"
    OLD_TLS = "old-tls"


@dataclass(frozen=True, slots=True)
class Scenario:
    """A situation and its truth.

    ``english_title`` and ``english_summary`` are marked for translation.
    ``true_cause``: the code of the cause that a diagnosis must name; None when mail can be sent.
    ``cause_at_platform``: the cause that the same settings meet at the platform, where it differs.
    ``sure`` False: what can be seen from here allows another cause too, so that "probably" is honest.
    ``warnings``: the codes of what does not stop sending and has to be told all the same; nothing else may be.
    ``address``, ``password``, ``username``: what the person types; ``account`` is what the server accepts.
    ``app_password``: what the provider gives the person once it asks for an app password.
    ``host``, ``port``, ``security``: what the person types instead of what the search finds; None: as found.
    ``signs_in`` False: the person chooses a relay without sign-in.
    ``send_test_message``: the fault shows only when the test message goes.
    ``names_fail``: the name server answers SERVFAIL; ``names_silent``: nothing.
    ``names_broken``: SERVFAIL for the practice domain alone, as when its own name servers are out of order.
    ``reachable`` False: no address of the host has a route.
    ``server``: the name of the practice server; ``ipv4`` its address. ``records`` stand in the practice zone instead
    of its own ones, by name and type; none at all takes the name's own away.
    ``ipv6_routed`` False: this computer has no IPv6 beyond itself. ``outside``: how other hosts can be reached.
    ``clock_ahead``: how far the clock of this computer is ahead of the true time.
    ``admits_platform`` False: the server's firewall lets in this computer and keeps out the platform.
    ``platform``: the id of the platform that the settings are meant for, whose rules count too.
    """

    id: str
    english_title: str
    english_summary: str
    true_cause: str | None
    address: str = PRACTICE_ADDRESS
    password: str = PRACTICE_PASSWORD
    username: str = PRACTICE_ADDRESS
    app_password: str | None = None
    from_name: str = "Northwind Referrals"
    host: str | None = None
    port: int | None = None
    security: TransportSecurity | None = None
    signs_in: bool = True
    send_test_message: bool = False
    behaviour: MailBehaviour = field(default_factory=MailBehaviour)
    account: Account = PRACTICE_ACCOUNT
    names_fail: bool = False
    names_silent: bool = False
    names_broken: bool = False
    reachable: bool = True
    family: Family = Family.HEALTHY
    sure: bool = True
    cause_at_platform: str | None = None
    warnings: tuple[str, ...] = ()
    server: str = PRACTICE_HOST
    ipv4: str = PRACTICE_IPV4
    records: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    ipv6_routed: bool = True
    outside: Outside = WORKING
    clock_ahead: timedelta = timedelta()
    admits_platform: bool = True
    platform: str | None = None
    needs: frozenset[Need] = frozenset()

    @property
    def title(self) -> str:
        """Give the title in the language in use."""
        return translate("practice", self.english_title)

    @property
    def summary(self) -> str:
        """Give what is wrong, in the language in use."""
        return translate("practice", self.english_summary)
