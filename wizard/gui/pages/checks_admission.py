"""The note for the people who run the mail server's firewall: what to admit, as rules to copy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from ipaddress import ip_address

from wizard.diagnosis.finding import Diagnosis
from wizard.facts.check import CheckId
from wizard.facts.names import NamesFact
from wizard.flow.wizard_state import WizardState
from wizard.gui.spoken import joined, listed
from wizard.settings.draft import parse_draft
from wizard.settings.submission_settings import SubmissionSettings
from wizard.words.translation import translate


@dataclass(frozen=True, slots=True)
class Admission:
    """Who has to reach what: the platform's addresses, and the server with its port."""

    platform: str
    platform_addresses: tuple[str, ...]
    host: str
    host_addresses: tuple[str, ...]
    port: int


def admission_sentence(admission: Admission) -> str:
    """Say in one line what could not be tested, and what has to be allowed for it."""
    return translate("gui", "Not tested from here: allow {addresses} to reach port {port}").format(
        addresses=listed(admission.platform_addresses), port=admission.port
    )


def render_it_note(admission: Admission) -> str:
    """Turn an admission into a plain text message with rules for common firewalls."""
    server = admission.host
    if admission.host_addresses:
        server = f"{admission.host} ({joined(admission.host_addresses)})"
    connections = "\n".join(
        translate("gui", "  from {address} to {server}, TCP port {port}").format(
            address=address, server=server, port=admission.port
        )
        for address in admission.platform_addresses
    )
    rules = "\n\n".join(_rules(admission))
    return translate(
        "gui",
        "Please allow {platform} to send mail through our server.\n\n{platform} signs in "
        "to our mail server like a mail program. It connects from a fixed address, so "
        "the firewall in front of the server and any list of allowed clients has to "
        "admit:\n\n{connections}\n\nNo other port is needed, and nothing has to be opened in "
        "the other direction.\n\nRules for common firewalls, for the server itself:\n\n"
        "{rules}\n",
    ).format(platform=admission.platform, connections=connections, rules=rules)


def admission(state: WizardState, diagnosis: Diagnosis | None) -> Admission | None:
    """Give what the platform's side needs for the settings in the state; None without fixed addresses.

    A platform that the program knows keeps its own addresses, whatever a request file says.
    """
    target = state.sealing_target
    addresses = state.platform.egress_addresses or (target.egress_addresses if target is not None else ())
    settings = parse_draft(state.draft)
    if not addresses or not isinstance(settings, SubmissionSettings):
        return None
    names = diagnosis.run.fact(CheckId.NAMES, NamesFact) if diagnosis is not None else None
    name = state.platform.name if target is None else target.platform_name
    endpoint = settings.endpoint
    return Admission(name, addresses, endpoint.host.ascii, names.addresses if names else (), endpoint.port)


def _rules(admission: Admission) -> Sequence[str]:
    """Write the same admission for nftables, ufw, firewalld and Windows; every value was parsed before."""
    port = admission.port
    rules: list[str] = []
    for address in admission.platform_addresses:
        family = "ip6" if ip_address(address).version == 6 else "ip"
        ipv = "ipv6" if family == "ip6" else "ipv4"
        rich = f'rule family="{ipv}" source address="{address}" port port="{port}" protocol="tcp" accept'
        rules += [
            f"nftables:\n  nft add rule inet filter input {family} saddr {address} tcp dport {port} accept",
            f"ufw:\n  ufw allow proto tcp from {address} to any port {port}",
            f"firewalld:\n  firewall-cmd --permanent --add-rich-rule='{rich}'\n  firewall-cmd --reload",
            f'Windows:\n  New-NetFirewallRule -DisplayName "{admission.platform}" -Direction Inbound '
            f"-Protocol TCP -RemoteAddress {address} -LocalPort {port} -Action Allow",
        ]
    return rules
