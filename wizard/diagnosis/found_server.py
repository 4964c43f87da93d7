"""The server that a search found for the person's address, in place of a name that leads nowhere."""

from __future__ import annotations

from collections.abc import Sequence

from wizard.catalogue.letter_slips import distance
from wizard.diagnosis.finding import ChangeSettings
from wizard.facts.candidate import SettingsCandidate, Trust
from wizard.settings.submission_settings import SettingsSummary

_SLIPS = 2


def found_like(host: str, found: Sequence[SettingsCandidate]) -> SettingsCandidate | None:
    """Give the first candidate of whose host the name is a slip, or the domain alone; None where there is none."""
    return next((one for one in found if _is_like(host, one.endpoint.host.ascii)), None)


def change_to_found(
    settings: SettingsSummary, found: Sequence[SettingsCandidate], *, like: bool
) -> ChangeSettings | None:
    """Give the change to a server that was found: to one like the name in use, or to the best of all.

    Port and security stay where the search found them at that server too. A server outside the domain of the address
    that still has to be confirmed is not offered: its own page asks for that.
    """
    host, domain = settings.endpoint.host.ascii, settings.sender.mailbox.domain.ascii
    usable = [one for one in found if one.endpoint.host.ascii != host and _may_be_offered(one, domain)]
    chosen = found_like(host, usable) if like else next(iter(usable), None)
    if chosen is None:
        return None
    name = chosen.endpoint.host
    ways = [(one.endpoint.port, one.security) for one in usable if one.endpoint.host == name]
    if (settings.endpoint.port, settings.security) in ways:
        return ChangeSettings(host=name.shown)
    return ChangeSettings(name.shown, chosen.endpoint.port, chosen.security)


def _is_like(typed: str, host: str) -> bool:
    return host != typed and (host.endswith(f".{typed}") or distance(typed, host, _SLIPS) <= _SLIPS)


def _may_be_offered(candidate: SettingsCandidate, domain: str) -> bool:
    host = candidate.endpoint.host.ascii
    return candidate.trust is Trust.VERIFIED or host == domain or host.endswith(f".{domain}")
