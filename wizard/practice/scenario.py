"""One practice situation: what is wrong, what the person types, and how the practice network behaves."""

from __future__ import annotations

from dataclasses import dataclass, field

from wizard.practice.mail_behaviour import Account, MailBehaviour
from wizard.settings.transport_security import TransportSecurity

PRACTICE_DOMAIN = "northwind.example"
PRACTICE_HOST = "mail.northwind.example"
PRACTICE_ADDRESS = "referrals@northwind.example"
PRACTICE_PASSWORD = "practice-makes-perfect"  # noqa: S105 - the practice server's own, printed for the person to type

PRACTICE_ACCOUNT = Account(PRACTICE_ADDRESS, PRACTICE_PASSWORD, (PRACTICE_ADDRESS,))


@dataclass(frozen=True, slots=True)
class Scenario:
    """A situation and its truth.

    ``true_cause``: the code of the cause that a diagnosis must name; None when mail can be sent.
    ``address``, ``password``, ``username``: what the person types; ``account`` is what the server accepts.
    ``host``, ``port``, ``security``: what the person types instead of what the search finds; None: as found.
    ``signs_in`` False: the person chooses a relay without sign-in.
    ``send_test_message``: the fault shows only when the test message goes.
    ``names_fail``: the name server answers SERVFAIL. ``reachable`` False: no address of the host has a route.
    """

    id: str
    title: str
    summary: str
    true_cause: str | None
    address: str = PRACTICE_ADDRESS
    password: str = PRACTICE_PASSWORD
    username: str = PRACTICE_ADDRESS
    from_name: str = "Northwind Referrals"
    host: str | None = None
    port: int | None = None
    security: TransportSecurity | None = None
    signs_in: bool = True
    send_test_message: bool = False
    behaviour: MailBehaviour = field(default_factory=MailBehaviour)
    account: Account = PRACTICE_ACCOUNT
    names_fail: bool = False
    reachable: bool = True
