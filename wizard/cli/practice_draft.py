"""What a person types in a practice situation."""

from __future__ import annotations

from wizard.facts.candidate import SettingsSearch
from wizard.practice.scenarios import Scenario
from wizard.settings.draft import SettingsDraft
from wizard.settings.secret import Secret
from wizard.settings.transport_security import TransportSecurity


def practice_draft(scenario: Scenario, search: SettingsSearch | None) -> SettingsDraft:
    """Join what the search found with what the person of the scenario types instead."""
    candidate = search.candidates[0] if search and search.candidates else None
    found_host = candidate.endpoint.host.shown if candidate else ""
    found_port = candidate.endpoint.port if candidate else 587
    found_security = candidate.security if candidate else TransportSecurity.STARTTLS
    return SettingsDraft(
        from_name=scenario.from_name,
        from_address=scenario.address,
        host=scenario.host or found_host,
        port=str(scenario.port or found_port),
        security=scenario.security or found_security,
        signs_in=scenario.signs_in,
        username=scenario.username if scenario.signs_in else "",
        password=Secret(scenario.password if scenario.signs_in else ""),
    )
