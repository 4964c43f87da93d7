"""What this computer can run of the practice situations, and why not the rest."""

from __future__ import annotations

import ssl
import sys
from functools import lru_cache

from wizard.practice.loopback import loopback_addresses
from wizard.practice.scenario import Need, Scenario
from wizard.words.translation import QT_TRANSLATE_NOOP, translate

_REASONS = {
    Need.IPV6: QT_TRANSLATE_NOOP("practice", "This computer has no IPv6, not even for itself."),
    Need.SILENT_PORT: QT_TRANSLATE_NOOP("practice", "Windows answers for a port that should stay silent."),
    Need.OLD_TLS: QT_TRANSLATE_NOOP(
        "practice", "The OpenSSL of this program cannot speak TLS 1.0 any more, not even for practice."
    ),
}


def why_not_here(scenario: Scenario) -> str | None:
    """Give the reason why the situation cannot be run on this computer, as a sentence; None when it can."""
    return next(
        (translate("practice", _REASONS[need]) for need in Need if need in scenario.needs and not _has(need)), None
    )


@lru_cache(maxsize=len(Need))
def _has(need: Need) -> bool:
    if need is Need.IPV6:
        return len(loopback_addresses()) > 1
    if need is Need.SILENT_PORT:
        return sys.platform != "win32"
    return ssl.HAS_TLSv1
