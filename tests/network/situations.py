"""What can be wrong with a network, and the one true cause of each.

``far`` are nftables rules at the far end of the wire, where every mail server, control host and name server is, and
``redirects`` send packets to another host there; those of ``near`` hold for what leaves this computer.
"""

from __future__ import annotations

import errno
from collections.abc import Iterator
from dataclasses import dataclass, field

from tests.network.places import MAIL_IPV4, OTHER_IPV4
from wizard.facts.network_view import Deadlines
from wizard.settings.transport_security import TransportSecurity

_MAIL = f"ip daddr {MAIL_IPV4} tcp dport"
_SMTP_PORTS = "{ 25, 465, 587, 2525 }"
_ALL_HOSTS = f"tcp dport {_SMTP_PORTS}"
# The SYN and its answer pass, so that a connection stands; nothing after that does.
_AFTER_SYN = "tcp flags & syn == 0x0"
# What a tunnel with too small a packet size does that says so to nobody.
_BIG = "meta l4proto tcp meta length > 400 drop"
_NO_IPV6 = "meta nfproto ipv6 meta l4proto tcp drop"
_NO_ROUTES = ("-4 route del default", "-6 route del default")
_PATIENCE = Deadlines(step_s=1.2, connect_s=1.2, total_s=15.0, other_ports_after_s=0.4, names_s=2.0)
_LONG_PATIENCE = Deadlines(step_s=8.0, connect_s=6.0, total_s=30.0)

REFUSED, TIMED_OUT, UNREACHABLE = "refused", "timed-out", "unreachable"


@dataclass(frozen=True, slots=True)
class Situation:
    """A network, what is wrong with it, and what an engine that knows better than to guess says of it.

    ``cause``: the true one, None when mail can be sent. ``or_else``: what the same facts may come from as well; then
    "probably" with the other one next is right too. ``notes``: findings beside the cause. ``result`` and ``errno``:
    how the connect ended, and ``connect_s`` what it took at least, to show that the fault was there. ``delay_s``
    comes on top of the wire's own, each way.
    """

    name: str
    cause: str | None
    or_else: str | None = None
    far: tuple[str, ...] = ()
    redirects: tuple[str, ...] = ()
    far_after_refusal: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    routes: tuple[str, ...] = ()
    port: int = 587
    security: TransportSecurity = TransportSecurity.STARTTLS
    families: tuple[str, ...] = ("IPv4",)
    far_name_server: bool = False
    manner: str = "serves"
    wrong_password: bool = False
    delay_s: float = 0.0
    loses_every: int = 0
    patience: Deadlines = field(default=_PATIENCE)
    notes: tuple[str, ...] = ()
    result: str | None = None
    errno: int | None = None
    connect_s: float = 0.0


def _healthy() -> Iterator[Situation]:
    yield Situation("nothing-wrong", None, families=("IPv4", "IPv6"))
    yield Situation("nothing-wrong-465", None, port=465, security=TransportSecurity.IMPLICIT_TLS)
    yield Situation("nothing-wrong-25", None, port=25)
    yield Situation("slow", None, delay_s=0.15, patience=_LONG_PATIENCE, connect_s=0.3)
    yield Situation("lossy", None, loses_every=7, patience=_LONG_PATIENCE)
    yield Situation(
        "every-second-syn-lost",
        None,
        far=("tcp flags & (syn | ack) == syn numgen inc mod 2 0 drop",),
        patience=_LONG_PATIENCE,
        connect_s=1.0,  # RFC 6298: a SYN without an answer is sent again after a second.
    )
    both = ("IPv4", "IPv6")
    fails = ("network.one_family_fails",)
    yield Situation("ipv6-swallowed", None, families=both, far=(_NO_IPV6,), notes=fails)
    yield Situation("ipv4-swallowed", None, families=both, far=(f"{_MAIL} {_SMTP_PORTS} drop",), notes=fails)
    none = ("network.family_unavailable",)
    yield Situation("no-ipv6-here", None, families=both, routes=("-6 route del default",), notes=none)


def _host() -> Iterator[Situation]:
    """The server, or what stands right before it: the same port works elsewhere."""
    firewall, silent = "network.server_firewall", "network.connection_timed_out"
    unreachable, refused = "network.network_unreachable", "network.connection_refused"
    every = f"{_MAIL} {_SMTP_PORTS}"
    yield Situation("one-port-swallowed", silent, far=(f"{_MAIL} 587 drop",), result=TIMED_OUT)
    yield Situation("host-swallows", firewall, silent, far=(f"ip daddr {MAIL_IPV4} drop",), result=TIMED_OUT)
    for kind, number in (("tcp reset", 111), ("icmpx port-unreachable", 111)):
        rule = f"{every} reject with {kind}"
        yield Situation(_named("host-rejects", kind), refused, far=(rule,), result=REFUSED, errno=number)
    for kind, number in (("icmpx admin-prohibited", 113), ("icmpx host-unreachable", 113), ("icmpx no-route", 101)):
        rule = f"ip daddr {MAIL_IPV4} reject with {kind}"
        cause, other = (firewall, unreachable) if "admin" in kind else (unreachable, firewall)
        yield Situation(_named("host-rejects", kind), cause, other, far=(rule,), result=UNREACHABLE, errno=number)
    yield Situation("nobody-listens", refused, port=2525, result=REFUSED, errno=errno.ECONNREFUSED)
    dropped = "network.connection_dropped_by_server"
    yield Situation("closes-after-connect", dropped, manner="closes")
    yield Situation("resets-after-connect", dropped, manner="resets")
    yield Situation("connects-and-stays-silent", silent, manner="silent")
    yield Situation("data-swallowed", silent, far=(f"{every} {_AFTER_SYN} drop",))


def _way() -> Iterator[Situation]:
    """What lies between: the same port fails at every host."""
    blocked = "network.port_blocked_outbound"
    yield Situation("port-25-blocked", blocked, port=25, far=("tcp dport 25 drop",), result=TIMED_OUT)
    yield Situation("port-25-rejected", blocked, port=25, far=("tcp dport 25 reject with tcp reset",), result=REFUSED)
    prohibited = ("tcp dport 25 reject with icmpx admin-prohibited",)
    yield Situation("port-25-prohibited", blocked, port=25, far=prohibited, result=UNREACHABLE, errno=113)
    yield Situation("mail-ports-blocked", blocked, far=(f"{_ALL_HOSTS} drop",), result=TIMED_OUT)
    yield Situation("mail-ports-rejected", blocked, far=(f"{_ALL_HOSTS} reject with tcp reset",), result=REFUSED)
    proxy = "network.proxy_or_vpn_interference"
    yield Situation("mail-data-swallowed", proxy, blocked, far=(f"{_ALL_HOSTS} {_AFTER_SYN} drop",))
    yield Situation("big-packets-swallowed", "network.connection_timed_out", far=(_BIG,))
    redirected = (f"tcp dport {{ 25, 465, 587 }} dnat ip to {OTHER_IPV4}",)
    yield Situation("mail-ports-redirected", "network.smtp_redirected", redirects=redirected)
    offline = "network.network_unreachable"
    yield Situation("everything-swallowed", proxy, offline, far=("meta l4proto tcp drop",), result=TIMED_OUT)
    yield Situation("no-route", offline, routes=_NO_ROUTES, result=UNREACHABLE, errno=errno.ENETUNREACH)


def _here() -> Iterator[Situation]:
    """This computer's own rules and routes."""
    local = "network.local_software_block"
    blocked = "network.port_blocked_outbound"
    rule = f"{_ALL_HOSTS} reject with"
    yield Situation("own-rule-resets", local, blocked, near=(f"{rule} tcp reset",), result=REFUSED)
    prohibited = (f"{rule} icmpx admin-prohibited",)
    yield Situation("own-rule-prohibits", local, blocked, near=prohibited, result=UNREACHABLE, errno=113)
    # Nothing shows where a packet that nobody answers was lost.
    yield Situation("own-rule-drops", blocked, local, near=(f"{_ALL_HOSTS} drop",), result=TIMED_OUT)
    route = (f"-4 route add prohibit {MAIL_IPV4} proto static",)
    gone = (f"-4 route add unreachable {MAIL_IPV4} proto static",)
    offline = "network.network_unreachable"
    yield Situation("own-route-leads-nowhere", offline, local, routes=gone, result=UNREACHABLE, errno=113)
    yield Situation("own-route-prohibits", local, routes=route, result="denied", errno=errno.EACCES)


def _family() -> Iterator[Situation]:
    broken = "network.ipv6_broken"
    only = ("IPv6",)
    yield Situation(
        "ipv6-only-without-route", broken, families=only, routes=("-6 route del default",), result=UNREACHABLE
    )
    yield Situation("ipv6-only-swallowed", broken, families=only, far=(_NO_IPV6,), result=TIMED_OUT)
    yield Situation("ipv6-only", None, families=only)


def _names() -> Iterator[Situation]:
    dead = "network.dns_unavailable"
    yield Situation(
        "name-server-swallowed", dead, far=("udp dport 53 drop", "tcp dport 53 drop"), far_name_server=True
    )
    yield Situation("name-server-closed", dead, far_name_server=True)


def _lock_out() -> Iterator[Situation]:
    """The server's firewall shuts this computer out once it refused a sign-in, as fail2ban does."""
    locked = "login.account_locked"
    for way in ("reject with tcp reset", "drop"):
        rule = f"ip daddr {MAIL_IPV4} tcp flags & (syn | ack) == syn {way}"
        name = f"shut-out-by-{way.split()[0]}"
        yield Situation(name, locked, far_after_refusal=(rule,), wrong_password=True)
    yield Situation("wrong-password", "login.wrong_password", wrong_password=True)


def _named(begin: str, kind: str) -> str:
    return f"{begin}-{kind.rpartition(' ')[2]}"


SITUATIONS = {
    situation.name: situation
    for family in (_healthy, _host, _way, _here, _family, _names, _lock_out)
    for situation in family()
}
