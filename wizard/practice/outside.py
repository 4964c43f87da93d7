"""What the practice network lets through to hosts that have nothing to do with the mail server in question."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from wizard.practice.mail_behaviour import USUAL_PORTS, PortManner
from wizard.practice.practice_ca import LeafKind


@dataclass(frozen=True, slots=True)
class Outside:
    """How the rest of the world looks from here; as it should, but for what a field says otherwise.

    ``mail_ports``: how the ports of another mail service answer. ``web_answers`` False: not even the web does.
    ``certificate``: whose certificate arrives for other hosts, where somebody on the way presents an own one.
    """

    mail_ports: Mapping[int, PortManner] = field(default_factory=lambda: USUAL_PORTS)
    web_answers: bool = True
    certificate: LeafKind = LeafKind.GOOD


WORKING = Outside()
NO_MAIL = Outside(mail_ports=dict.fromkeys(USUAL_PORTS, PortManner.DROPS))
NO_PORT_25 = Outside(mail_ports={**USUAL_PORTS, 25: PortManner.DROPS})
NOTHING = Outside(mail_ports=dict.fromkeys(USUAL_PORTS, PortManner.DROPS), web_answers=False)
